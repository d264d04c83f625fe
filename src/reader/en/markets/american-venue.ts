import type { Tokens } from "../../scanner.ts";
import { OWN_MINOR } from "../numbers/currency-mark.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Where a share listed elsewhere is dealt in for American dollars. */

const isAmerican = wordSet("york", "nasdaq", "nyse");

/** What parts a venue's figures from those of another share or place. */
const ENDS = kindTable(W.subject, W.while, W.semicolon, W.but);

/** Sums told right in front of "in New York", "on the Nasdaq": "rose $1.01, or 2 percent, to $51.76 a share in New York". */
export function pricedInAmerica(tokens: Tokens, items: readonly Item[]): ReadonlySet<Item> {
  const priced = new Set<Item>();
  for (const [at, { kind }] of items.entries()) {
    if (kind !== W.preposition || !isVenue(tokens, items, at + 1)) continue;
    let figure = kindAt(items, at - 1) === W.shareUnit ? at - 3 : at - 1;
    if (itemAt(items, figure)?.quantity?.unit !== U.money) continue;
    for (; figure >= 0 && ENDS[kindAt(items, figure)] !== 1; figure--) {
      const item = items[figure] as Item;
      if (item.quantity?.unit !== U.money) continue;
      priced.add(item);
      // "Fell 20 cents to $12.40": of the same dollars.
      if (item.quantity.currency === OWN_MINOR) item.quantity.currency = "USD";
    }
  }
  return priced;
}

function isVenue(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const name = itemAt(items, kindAt(items, at) === W.article ? at + 1 : at);
  return name !== undefined && isAmerican(tokens, name.to - 1);
}

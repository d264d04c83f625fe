import { MAIN_INDEX } from "../atlas/markets.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";

/** Two places whose markets' figures go in pairs with them. */

/** "Turnover of the Shanghai and Shenzhen markets was A and B, respectively": of whom the second is; undefined for the first. */
export function secondPlace({ items, paired, story }: Sentence, at: number): string | undefined {
  if (story.isHome || !paired || kindAt(items, at - 1) !== W.and || kindAt(items, at - 2) !== W.quantity)
    return undefined;
  for (let back = at - 3; back > 1; back--) {
    const { kind, value, from, to } = items[back] as Item;
    if (kind === W.quantity || kind === W.comma) return undefined;
    if (kind !== W.place || kindAt(items, back - 1) !== W.and || kindAt(items, back - 2) !== W.place) continue;
    const market = PLACE_MARKETS[value] ?? "";
    const { start, end, text } = story.tokens;
    return market === story.market ? text.slice(start[from], end[to - 1]) : MAIN_INDEX[market];
  }
  return undefined;
}

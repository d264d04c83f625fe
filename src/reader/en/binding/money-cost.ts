import type { Quantity } from "../numbers/quantity.ts";
import { itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { MONEYS } from "../words/money-words.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isCosting = wordSet("costing", "cost", "costs", "fetching", "fetched", "buying", "bought");

/** "With a US dollar costing R13.70, a British pound R17.73 and a euro costing R15.27": what another money costs in the market's own. */
export function bindMoneyCost(s: Sentence, at: number, q: Quantity): boolean {
  const { items, story } = s;
  if (story.isHome || q.unit !== U.money || q.scale !== 0 || q.currency !== story.currency) return false;
  const verb = kindAt(items, at - 1) === W.about ? at - 2 : at - 1;
  const money = itemAt(items, verb - 1);
  if (money === undefined || !isCosting(story.tokens, items[verb]?.from ?? -1)) return false;
  const base = money.kind === W.dollar ? "USD" : money.kind === W.money ? MONEYS[money.value]?.[0] : undefined;
  if (base === undefined || base === q.currency) return false;
  story.claim("fx.reference", `${base}/${q.currency}`, q, 1, s.extra(at, q.currency));
  return true;
}

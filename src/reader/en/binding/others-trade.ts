import { GROUP_FLOWS } from "../../../market/measure.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { isIn, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";

/** "..., absorbing 390 billion won in foreign selling": the adjective behind an amount tells whose it is, where another is the subject. */
export function bindOthersTrade(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items, story } = s;
  if (!isIn(items, at + 1) && kindAt(items, at + 1) !== W.of) return false;
  const owner = items[at + 2];
  const trade = items[kindAt(items, at + 3) === W.net ? at + 4 : at + 3];
  if (owner?.kind !== W.groupAdjective || (trade?.kind !== W.trade && trade?.kind !== W.tradeNoun)) return false;
  const measure = GROUP_FLOWS[owner.value];
  if (!clause.bound || measure === undefined || clause.subjects[0]?.value === owner.value) return false;
  story.claim(measure, s.marketIndex(), q, trade.value, s.extra(at));
  return true;
}

import { GROUP_FLOWS } from "../../../market/measure.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { headBefore } from "../phrases/around.ts";
import { isIn, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isTaking = wordSet(
  ..."absorb absorbs absorbed absorbing offset offsets offsetting counter countered countering".split(" "),
);

/** "..., absorbing 390 billion won in foreign selling": the adjective behind an amount tells whose it is, where another is the subject. */
export function bindOthersTrade(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items, story } = s;
  if (!isIn(items, at + 1) && kindAt(items, at + 1) !== W.of) return false;
  // "In a foreign sell-off".
  const first = kindAt(items, at + 2) === W.article ? at + 3 : at + 2;
  const owner = items[first];
  const trade = items[kindAt(items, first + 1) === W.net ? first + 2 : first + 1];
  if (owner?.kind !== W.groupAdjective || (trade?.kind !== W.trade && trade?.kind !== W.tradeNoun)) return false;
  const measure = GROUP_FLOWS[owner.value];
  if (!(clause.bound || isTaken(s, at)) || measure === undefined || clause.subjects[0]?.value === owner.value)
    return false;
  story.claim(measure, s.marketIndex(), q, trade.value, s.extra(at));
  return true;
}

/** "Institutions absorbed 3 trillion won in foreign selling": what they bought was sold by others, whatever they bought in all. */
function isTaken({ items, story }: Sentence, at: number): boolean {
  return story.isHome && isTaking(story.tokens, itemAt(items, headBefore(items, at))?.from ?? -1);
}

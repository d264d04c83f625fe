import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Levels that a name says are marks: "the psychological level of", "the support of". */

const isSupport = wordSet("support", "resistance", "floor", "ceiling");

/** What is read is of such a level. */
export function isOfLevel(s: Sentence): boolean {
  const { prep, prepAt } = s.clause;
  if (prep !== W.of) return false;
  return s.headKind(prepAt) === W.mark || isSupport(s.story.tokens, s.items[prepAt - 1]?.from ?? -1);
}

/** "Above the psychological level of", "below the mark of". */
export function isBeyondMark(items: readonly Item[], of: number): boolean {
  for (let back = of - 2; back > 0 && back > of - 6; back--) {
    const kind = kindAt(items, back);
    if (kind === W.above || kind === W.below || kind === W.under) return true;
    if (kind !== W.plain && kind !== W.article) return false;
  }
  return false;
}

/** "Within a whisker of 4,800", "within 10 points of 4,800": come near, and not passed. */
export function isNearOf(s: Sentence): boolean {
  const { prep, prepAt } = s.clause;
  const apart = s.story.isHome && s.items[prepAt - 1]?.value === U.point;
  if (s.passed || prep !== W.of || !(apart || s.headKind(prepAt) === W.plain)) return false;
  return !isBeyondMark(s.items, prepAt);
}

import { type Item, isIn, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isSameDay } from "./same-day.ts";

/** Words of a span that mean the session, or a moment of it. */

const isPeriod = wordSet("period");

/** "The KOSPI fell 0.28%. The KOSDAQ dropped 1.77% over the same period": the day, in Seoul, where no span was told. */
export function isSamePeriodOfDay(s: Sentence, at: number): boolean {
  const { items, story } = s;
  if (!story.isHome || !isSameDay(s, at) || !isPeriod(story.tokens, (items[at] as Item).from)) return false;
  const joint = kindAt(items, at - 3);
  const next = kindAt(items, at + 1);
  if (
    (joint !== W.over && joint !== W.preposition) ||
    isIn(items, at - 3) ||
    next === W.previous ||
    next === W.of ||
    next === W.span
  )
    return false;
  const spanned = story.spanSentence >= 0 || story.summedSentence >= 0 || story.tradedSpanSentence >= 0;
  return !spanned && (story.dailyChange || story.dailyFlow);
}

/** "In the first 15 minutes": a moment of the session, and no span that anything is a sum over. */
export function toMoment({ story }: Sentence, item: Item): true {
  if (story.isHome) {
    item.kind = W.time;
    item.quantity = undefined;
  }
  return true;
}

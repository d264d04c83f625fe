import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isFirst = wordSet("first");
const isTime = wordSet("time");

/** Phrases from "the first time" to who passed the level: "in over three years that the country's benchmark index". */
const REACH = 14;

/** "It was the first time the KOSPI closed above 1,800 points since January 2012": passed now, whatever span is told. */
export function isFirstTimeThat({ items, story: { tokens } }: Sentence, level: number): boolean {
  for (let back = level - 2; back > 0 && back > level - REACH; back--) {
    const { from, kind, value } = items[back] as Item;
    const figure = kind === W.quantity && value !== U.duration;
    if (kind === W.comma || figure || kind === W.semicolon) return false;
    // "For the first time" tells when what stands before it happened.
    if (isTime(tokens, from) && isFirst(tokens, from - 1)) return kindAt(items, back - 3) !== W.preposition;
  }
  return false;
}

/** "Climbed past 1,000 points for the first time in two decades": passed now, however long ago it was passed last. */
export function isFirstTime({ items, story }: Sentence, at: number): boolean {
  if (kindAt(items, at + 1) !== W.preposition) return false;
  // "For first time this year" of a headline.
  const first = kindAt(items, at + 2) === W.article ? at + 3 : at + 2;
  return isTime(story.tokens, items[first + 1]?.from ?? -1);
}

/** "Hits record 6,000", "hits 6,000 for the first time", in Seoul: a round level that was reached. */
export function isRecordRound(s: Sentence, at: number): boolean {
  return s.story.isHome && (kindAt(s.items, at - 1) === W.record || isFirstTime(s, at));
}

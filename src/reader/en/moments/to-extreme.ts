import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";

/** What an index moved by on its way to a low or a high, where its day's change is told elsewhere. */

/** What the index moved by over the day was told in a sentence before. */
export function isMoveTold({ clause, story }: Sentence): boolean {
  const name = clause.subjects[0]?.name;
  return story.claims.some(
    ({ subject, measure, sentence }) => measure === "index.change" && subject === name && sentence < story.sentence,
  );
}

/** "Gave up 0.9 per cent, 271 points, to touch a low of 30,118": at that moment. */
export function isToExtreme(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  if (kindAt(items, next) === W.comma) next++;
  if (kindAt(items, next) === W.or) next += 2;
  if (kindAt(items, next) === W.comma) next++;
  if (kindAt(items, next) !== W.to || kindAt(items, next + 1) !== W.touch || kindAt(items, next + 2) !== W.article)
    return false;
  const low = kindAt(items, next + 3);
  return (low === W.low || low === W.high) && kindAt(items, next + 4) === W.of;
}

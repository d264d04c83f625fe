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

/** "Touched its lowest level today at 4,201.06", "... level of the day at": no rank behind the noun. */
export function isOfToday(items: readonly Item[], at: number): boolean {
  for (let next = at; next < at + 5; next++) {
    const { kind, value } = items[next] ?? {};
    if (kind === W.at) return kindAt(items, next + 1) === W.quantity;
    const joins = kind === W.of || kind === W.preposition || kind === W.article || kind === W.date || kind === W.plain;
    if (!joins && !(kind === W.span && value === 1) && kind !== W.trading) return false;
  }
  return false;
}

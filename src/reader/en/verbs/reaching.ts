import type { Item } from "../phrases/item.ts";
import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "Rose 1.26%, reaching 52,798.4", "rose 1.26% to reach 52,798.4": where a move of the day led, and no high. */

const isReachingWord = wordSet("reaching");
const isReachWord = wordSet("reach");

/** Behind the comma or the "to" of a move of the day, with a level of the index right behind it and no high beside. */
export function isReaching({ clause, items, outline, story, timed }: Sentence, at: number): boolean {
  const { from } = items[at] as Item;
  // Of the story's own index "to reach" may be told of any hour.
  const other = clause.subjects[0] !== undefined && !story.isOwn(clause.subjects[0]);
  const led = other && isReachWord(story.tokens, from) && kindAt(items, at - 1) === W.to;
  const before = kindAt(items, at - 1);
  // "Lost 121.18 points reaching 22,719.15".
  const behind = before === W.comma || (before === W.quantity && !story.isHome);
  if (!led && !(isReachingWord(story.tokens, from) && behind)) return false;
  // In Seoul only where no level of the day was told, and no clock.
  if (story.isHome && (clause.counts[R.level] !== 0 || clause.have !== 0 || timed)) return false;
  let level = at + 1;
  // "To reach a record 6,912.3".
  while (led && (kindAt(items, level) === W.article || kindAt(items, level) === W.record)) level++;
  if (kindAt(items, level) !== W.quantity || outline.hasIntraday) return false;
  // "Reaching 6,412.1 before it closed at 6,401.1": no close.
  // And "reaching 6,412.1 at 11 a.m.": of that moment.
  // What another index did behind it is its own.
  const next = led ? items.findIndex(({ kind }, behind) => behind > at && kind === W.subject) : -1;
  const rest = items.slice(at, next < 0 ? undefined : next);
  if (clause.kind !== S.index || rest.some(({ kind }) => kind === W.close || kind === W.time)) return false;
  return clause.hasMove() || items[at + 3]?.kind === W.direction;
}

import type { Item } from "../phrases/item.ts";
import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "Rose 1.26%, reaching 52,798.4": where a move of the day led, and no high. */

const isReachingWord = wordSet("reaching");

/** A participle behind the comma of a move of the day, with a level of the index right behind it and no high beside. */
export function isReaching({ clause, items, outline, story, timed }: Sentence, at: number): boolean {
  if (!isReachingWord(story.tokens, (items[at] as Item).from)) return false;
  // In Seoul only where no level of the day was told, and no clock.
  if (story.isHome && (clause.counts[R.level] !== 0 || clause.have !== 0 || timed)) return false;
  if (kindAt(items, at - 1) !== W.comma || kindAt(items, at + 1) !== W.quantity || outline.hasIntraday) return false;
  // "Reaching 6,412.1 before it closed at 6,401.1": no close.
  // And "reaching 6,412.1 at 11 a.m.": of that moment.
  if (clause.kind !== S.index || items.slice(at).some(({ kind }) => kind === W.close || kind === W.time)) return false;
  return clause.hasMove() || items[at + 3]?.kind === W.direction;
}

import { type Item, isIn, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isEarly = wordSet("early");
const isEnd = kindSet(W.preposition, W.comma, W.period);

const ENDS_MOMENT = kindSet(W.comma, W.period, W.semicolon, W.after, W.as, W.and, W.but, W.while);

/**
 * "Dropped more than 50 points early, prompting ...": `at` is the word, and nothing says of what it is the early part.
 */
export function isEarlyAlone({ items, story: { tokens } }: Sentence, at: number): boolean {
  const word = items[at];
  return word !== undefined && isEarly(tokens, word.from) && ENDS_MOMENT(items[at + 1]);
}

/** "In early trade", "early on", "early in the session", "at one point": a part of the day, at the phrase `at`. */
export function isPartOfDay({ items, story: { tokens } }: Sentence, at: number): boolean {
  const early = isIn(items, at) ? at + 1 : at;
  const word = items[early];
  if (word !== undefined && isEarly(tokens, word.from))
    return early === at ? isEnd(items[at + 1]) : kindAt(items, early + 1) === W.trading;
  return kindAt(items, at) === W.at && kindAt(items, at + 1) === W.intraday;
}

/** "Wiped out an early 1.2 percent gain", in Seoul. */
export function isOfEarlyMove({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  const word = at > 0 ? items[at - 1] : undefined;
  return isHome && word !== undefined && isEarly(tokens, word.from) && kindAt(items, at + 1) === W.moveNoun;
}

/** "Closed 0.2 percent lower after being up more than 1 percent early on", in Seoul: as far as the day had gone. */
export function isAfterEarly(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  const [subject] = clause.subjects;
  const own = clause.kind === S.stock || (clause.kind === S.index && subject !== undefined && story.isOwn(subject));
  if (!story.isHome || !own || !clause.after || items[at]?.value !== U.percent) return false;
  const past = kindAt(items, at + 1) === W.moveNoun ? at + 2 : at + 1;
  return isPartOfDay(s, past) && !isOfDayBefore(items, past);
}

/** "Early on Monday": of a day that may be another. */
function isOfDayBefore(items: readonly Item[], at: number): boolean {
  return [1, 2, 3].some((step) => kindAt(items, at + step) === W.date || kindAt(items, at + step) === W.previous);
}

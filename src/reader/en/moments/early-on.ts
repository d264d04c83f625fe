import { figureValue, tenTo } from "../../../market/figure.ts";
import { headBefore } from "../phrases/around.ts";
import { type Item, isIn, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
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
  if (word === undefined || !isEarly(tokens, word.from)) return false;
  // "Down 30.12 points early on, the index ...".
  return ENDS_MOMENT(items[at + 1]) || (kindAt(items, at + 1) === W.preposition && ENDS_MOMENT(items[at + 2]));
}

/** "In early trade", "early on", "early in the session", "at one point": a part of the day, at the phrase `at`. */
export function isPartOfDay({ items, story: { tokens } }: Sentence, at: number): boolean {
  const early = isIn(items, at) ? at + 1 : at;
  const word = items[early];
  if (word !== undefined && isEarly(tokens, word.from))
    return early === at ? isEnd(items[at + 1]) : kindAt(items, early + 1) === W.trading;
  if (kindAt(items, at) === W.at && kindAt(items, at + 1) === W.intraday) return true;
  // "Earlier in the day".
  const from = word !== undefined && isEarlier(tokens, word.from) ? at + 1 : at;
  return isIn(items, from) && isOfOneDay(items, from + 1);
}

const isEarlier = wordSet("earlier");

/** "The morning", "morning trade", "the session", "the day": what is of one session. */
function isOfOneDay(items: readonly Item[], at: number): boolean {
  const owned = kindAt(items, at) === W.article;
  const { kind, value } = items[owned ? at + 1 : at] ?? {};
  if (kind === W.intraday) return value === 1;
  return owned && kind === W.span && value === 1;
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
  return isPartOfDay(s, past) ? !isOfDayBefore(items, past) : isUnsaidMoment(s, at);
}

/** Percent: a larger move is seldom one of a day. */
const MOST_OF_DAY = 8;

/** "Closed down 0.2 percent, after rising more than 1 percent.": the other way, roughly told, and no day is named. */
function isUnsaidMoment({ clause, items, story: { claims, sentence } }: Sentence, at: number): boolean {
  const q = items[at]?.quantity;
  const verb = headBefore(items, at);
  const way = kindAt(items, verb) === W.moving && kindAt(items, verb - 1) === W.after ? items[verb]?.value : 0;
  if (!way || (q?.bound !== "over" && q?.bound !== "near") || !isEndOfClause(items, at + 1)) return false;
  if (clause.mode !== L.close || q.digits * tenTo(q.exponent) > MOST_OF_DAY) return false;
  const moved = claims.findLast((claim) => claim.sentence === sentence && claim.measure.endsWith(".change_pct"));
  return moved !== undefined && moved.subject === clause.subjects[0]?.name && figureValue(moved.figure) * way < 0;
}

function isEndOfClause(items: readonly Item[], at: number): boolean {
  const kind = kindAt(items, at);
  return kind < 0 || kind === W.period || kind === W.comma;
}

/** "Early on Monday": of a day that may be another. */
function isOfDayBefore(items: readonly Item[], at: number): boolean {
  return [1, 2, 3].some((step) => kindAt(items, at + step) === W.date || kindAt(items, at + step) === W.previous);
}

import { tenTo } from "../../../market/figure.ts";
import { dayAfter } from "../days/day-after.ts";
import { dayBeforeTold, isDayBefore } from "../days/day-before.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt, type Subject } from "../phrases/item.ts";
import { isNumberOf } from "../phrases/number-of.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra } from "../story.ts";
import { RATE } from "../subjects/subject-money.ts";
import { kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { isConditional } from "./conditional-level.ts";
import { isLongAgo } from "./level-day.ts";
import { isCountOfThings, isFailed } from "./milestone.ts";
import { isNotPassed, isOfForecasts } from "./not-passed.ts";

/** Round levels in a clause that is about something else: of the index, or of the rate, that the story is about. */

/** "The won-dollar exchange rate under 1,400". */
function isBehindPair(items: readonly Item[], at: number): boolean {
  for (let won = at - 3; won >= 0 && won > at - 9; won--)
    if (kindAt(items, won) === W.won && kindAt(items, won + 2) === W.dollar) return true;
  return false;
}

const isOwned = kindTable(W.possessive, W.moveNoun, W.plain, W.article);

/** "The depreciation of the Korean won past 1,410", "on the won's slide below 1,400": the rate's level, in a sentence of the index. */
export function bindWonMark(s: Sentence, q: Quantity): boolean {
  const { clause, items, story } = s;
  const crossed = clause.prep === W.above || clause.prep === W.below;
  if (!crossed || q.exponent < 0 || q.scale !== 0 || q.digits >= WON_MOST || q.digits <= WON_LEAST) return false;
  let won = clause.prepAt - 1;
  while (won > clause.prepAt - 4 && isOwned[kindAt(items, won)] === 1) won--;
  if (kindAt(items, won) !== W.won) return false;
  story.claim("milestone.level", "USD/KRW", q, 1, new Extra("KRW", null));
  return true;
}

/** Won that no dollar has cost, and fewer than it has cost for long. */
const WON_MOST = 2500;
const WON_LEAST = 500;

/** "... before buyers hauled it back over 5,000": a round level crossed, in a sentence that names an index. */
export function bindStrayMilestone(s: Sentence, at: number, q: Quantity): boolean {
  if ((q.unit !== U.plain && q.unit !== U.point) || q.exponent < 0 || q.digits < 300 || q.digits % 50 !== 0)
    return false;
  // "Falling over 500 points from the day's high": a distance.
  if (q.unit === U.point && (s.isDirectObject(at) || kindAt(s.items, at + 1) === W.from)) return false;
  const crossed =
    q.bound === "over" || q.bound === "under" || s.clause.prep === W.above || s.clause.prep === W.below || s.passed;
  // "Strains to keep the won-dollar exchange rate under 1,400".
  if (crossed && s.story.isHome && !s.indexSeen && q.digits < WON_MOST && isBehindPair(s.items, at)) {
    s.story.claim("milestone.level", "USD/KRW", q, 1, new Extra("KRW", null));
    return true;
  }
  // "Just a day after surpassing 4,300": of the index the story is about.
  const ofStory = s.passed && s.clause.kind === S.none;
  if ((q.bound !== undefined && isOfForecasts(s.items, at)) || isConditional(s, at)) return s.outside(at, q);
  if (isNumberOf(s) || isCountOfThings(s, at, q) || isNotPassed(s, at)) return false;
  const ahead = crossed && s.clause.after && s.story.isHome ? indexAhead(s.items, at) : undefined;
  const own = ahead !== undefined && s.story.isOwn(ahead) ? ahead.name : undefined;
  if (!crossed || !(s.indexSeen || ofStory || own) || s.clause.kind === S.won || kindAt(s.items, at + 1) === W.plain)
    return false;
  const extra = new Extra("pt", null);
  if (s.story.isHome) extra.session = dayOfMark(s, at);
  s.story.claim("milestone.level", own ?? s.story.lastIndex, q, 1, extra);
  return true;
}

/** Phrases from a level that was passed to the comma behind it: "the 4,300 mark for the first time the day before". */
const COMMA_REACH = 10;

/** "After breaking above 5,500 points the previous day, the KOSPI fell": whose level it was. */
function indexAhead(items: readonly Item[], at: number): Subject | undefined {
  for (let comma = at + 1; comma < items.length && comma < at + COMMA_REACH; comma++) {
    if (kindAt(items, comma) !== W.comma) continue;
    const { subject } = items[kindAt(items, comma + 1) === W.article ? comma + 2 : comma + 1] ?? {};
    return subject?.kind === S.index ? subject : undefined;
  }
  return undefined;
}

/** "Just a day after surpassing ...", "after breaking above 5,500 points the previous day": when that was, where it is told. */
function dayOfMark(s: Sentence, at: number): number | undefined {
  const mark = kindAt(s.items, at + 1) === W.mark ? at + 1 : at;
  if (isDayBefore(s, mark) || isDayBefore(s, pastFirstTime(s.items, mark))) return dayBeforeTold(s.story);
  const told = dayAfter(s.items, at);
  // "Since surpassing 3,000 points in June".
  if (told === undefined && isLongAgo(s, at)) return Number.NaN;
  return told === s.story.session ? undefined : told;
}

/** "For the first time": past it, or `at` itself. */
function pastFirstTime(items: readonly Item[], at: number): number {
  return kindAt(items, at + 1) === W.preposition &&
    kindAt(items, at + 2) === W.article &&
    kindAt(items, at + 4) === W.plain
    ? at + 4
    : at;
}

/** "Succeeded in defending the 1,040 won barrier": of the rate that the story is about, whoever held it. */
export function bindStrayRate(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items, story } = s;
  if (!story.isHome || !story.rateTold || q.currency !== "KRW" || q.scale !== 0 || q.exponent < 0) return false;
  if (q.digits < WON_LEAST || q.digits >= WON_MOST || q.digits % 10 !== 0) return false;
  const mark = items[at + 1];
  if (mark?.kind !== W.mark || mark.value !== 0 || clause.kind === S.stock || clause.modal) return false;
  if (kindAt(items, at + 2) === W.modal || isFailed(s, at, true)) return false;
  story.claim("milestone.level", "USD/KRW", q, 1, new Extra("KRW", null));
  return true;
}

/** "Daytime trading closes at 1,447.3 won": no share costs tenths of a won, so a headline without a subject tells the dollar's price. */
export function takeStrayRate(s: Sentence, at: number, q: Quantity): void {
  const { clause, items, story } = s;
  if (clause.kind !== S.none || !story.isHome || q.currency !== "KRW" || q.scale !== 0 || q.exponent >= 0) return;
  const won = q.digits * tenTo(q.exponent);
  const { mode, prep, prepAt } = clause;
  // "Gasoline prices close at 1,651.2 won": of something that is named.
  const bare = prepAt < 2 || kindAt(items, prepAt - 2) === W.trading;
  const closes = mode === L.close && prep === W.at && bare;
  if (won <= WON_LEAST || won >= WON_MOST || s.first !== undefined) return;
  if (!closes && (at > 0 || kindAt(items, at + 1) !== W.close)) return;
  // "Closes at 1,651.3 won per litre".
  if (kindAt(items, at + 1) === W.per && kindAt(items, at + 2) !== W.dollar) return;
  replace(s, RATE);
  Object.assign(clause, { mode: L.close, prep, prepAt });
}

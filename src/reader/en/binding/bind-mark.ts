import { tenTo } from "../../../market/figure.ts";
import { dayBeforeTold, isDayBefore } from "../days/day-before.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { isBeyondMark, isNearOf } from "../levels/beyond-mark.ts";
import { isConditional } from "../levels/conditional-level.ts";
import { isFirstTime } from "../levels/first-time.ts";
import { isLongAgo, isOfDayTold, ownIndexBehind } from "../levels/level-day.ts";
import { dayOfFirstTime, dayOfMark, isToRank } from "../levels/mark-day.ts";
import { isBelowAll, isFailed, isFirstDip, isMilestone } from "../levels/milestone.ts";
import { isNotPassed } from "../levels/not-passed.ts";
import { duringSession } from "../moments/during-session.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { followedBy, precededBy } from "../phrases/around.ts";
import { type Item, isIn, kindAt } from "../phrases/item.ts";
import { isNumberOf } from "../phrases/number-of.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra } from "../story.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { noLevel, type StoodRule } from "./stood.ts";

/** Round levels that an index crossed, and those that it did not reach. */
function isHundreds({ digits, exponent }: Quantity): boolean {
  return exponent >= 0 && digits % 100 === 0;
}

/** "To close above the psychological level of 5,400 at 5,408": passed, and not where it closed. */
export const markBeforeClose: StoodRule = ({ s, q, own }) => {
  const { clause, items, story } = s;
  if (!own || story.isHome || clause.prep !== W.of || !isHundreds(q)) return undefined;
  if (s.headKind(clause.prepAt) !== W.mark || !isBeyondMark(items, clause.prepAt)) return undefined;
  s.bind(R.level, "milestone.level", q, 1, new Extra("pt", null));
  clause.counts[R.level] = 0;
  return true;
};

const isNearer = wordSet("closer", "nearer", "close");

/** "Lifted the index closer to the psychological threshold of 30,000", "pushed it closer to 10,000 points": not there yet. */
export const markAhead: StoodRule = (stood) => {
  const { s, at, q } = stood;
  const { clause, items, story } = s;
  const to = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  const near = kindAt(items, to) === W.to && isNearer(story.tokens, items[to - 1]?.from ?? -1);
  if (near && isHundreds(q) && kindAt(items, to - 2) !== W.article) return noLevel(stood);
  if (story.isHome || clause.mode === L.close || clause.prep !== W.of || s.passed || !isHundreds(q)) return undefined;
  return s.headKind(clause.prepAt) === W.mark ? noLevel(stood) : undefined;
};

export const milestone: StoodRule = (stood) => {
  const { s, at, q, own } = stood;
  const { items, story } = s;
  if (!isMilestone(s, at, q)) return undefined;
  // "The number of listed companies on the Kosdaq exceeded 1,000".
  if (own && (isNumberOf(s) || isBelowAll(s, q))) return s.outside(at, q);
  if (!own || isUnreached(s, at)) return noLevel(stood);
  const mark = new Extra("pt", null);
  if (isNearOf(s)) story.approached.push(q.digits * tenTo(q.exponent));
  mark.session = dayPassed(s, at, kindAt(items, at + 1) === W.mark ? at + 1 : at);
  if (mark.session === undefined && (story.isHome ? isPassedWithin(s, at) : isPassedAtMoment(s, at)))
    mark.intraday = true;
  // "Stocks sail through 6,300 on Dow".
  const on = story.isHome ? undefined : ownIndexBehind(s, at);
  if (on) story.claim("milestone.level", on, q, 1, mark);
  else s.bind(R.level, "milestone.level", q, 1, mark);
  return true;
};

/** "Had surpassed the 3,230 mark during the morning session", "hit a high of 1,811.14, going above 1,800": at some moment. */
function isPassedWithin(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  const end = kindAt(items, at + 1) === W.mark ? at + 1 : at;
  if (clause.mode === L.close) return precededBy(items, at, 4, W.intraday);
  if (clause.mode === L.open || s.extra(at).intraday || duringSession(s, end) || followedBy(items, end, 5, W.intraday))
    return true;
  // "Topping 5,900 for the first time in intraday trading".
  if (isFirstTime(s, end) && (duringSession(s, end + 4) || kindAt(items, end + 6) === W.intraday)) return true;
  const last = story.claims.at(-1);
  return last?.sentence === story.sentence && last.intraday === true && /^index\.(?:high|low)$/.test(last.measure);
}

/** "Took the index below the 10,000 level in early trading", elsewhere than in Seoul. */
function isPassedAtMoment(s: Sentence, at: number): boolean {
  return s.clause.mode !== L.close && duringSession(s, kindAt(s.items, at + 1) === W.mark ? at + 1 : at);
}

function isUnreached(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  // "The 3,200 mark may prove to be a hurdle".
  const awaited = !story.isHome && kindAt(items, at + 1) === W.mark && kindAt(items, at + 2) === W.modal;
  if (awaited || isNotPassed(s, at)) return true;
  return isFailed(s, at, s.passed || clause.mode === L.touch) || isConditional(s, at);
}

/** "Regained the 900 line in two weeks", in Seoul: for the first time in as long. */
function isAgain(items: readonly Item[], end: number): boolean {
  const count = items[end + 2];
  if (!isIn(items, end + 1) || (count?.kind !== W.numeral && count?.kind !== W.quantity)) return false;
  return kindAt(items, kindAt(items, end + 3) === W.trading ? end + 4 : end + 3) === W.span;
}

/** The day on which the level at `at` was passed, whose words end at `end`; undefined for the story's own. */
function dayPassed(s: Sentence, at: number, end: number): number | undefined {
  const { clause, items, leadingDay, story } = s;
  // "Fell below 4,000 intraday for the first time in a week".
  if (story.isHome && kindAt(items, end + 1) === W.intraday && isFirstTime(s, end + 1)) return undefined;
  const told = dayOfMark(s, at) ?? dayOfFirstTime(s, end);
  const leading = clause.clauseDay ?? leadingDay;
  // "The 4,000 mark a day before".
  if (story.isHome && isDayBefore(s, end)) return dayBeforeTold(story);
  if (told !== undefined && told !== story.session) return told;
  // "Dropped below the 2,420 mark Wednesday to its lowest level in a year": of the day, whatever span is told.
  if (told === undefined && !isFirstDip(s, end)) {
    const again = isFirstTime(s, end) || (story.isHome && isAgain(items, end));
    if (isLongAgo(s, at) || (scopeAfter(items, at) && !again && !isToRank(items, end))) return Number.NaN;
  }
  // Elsewhere, "rose 1.4 percent on Monday to close above 3,000 points", "on June 4, 1968, it closed above 100".
  if (!story.isHome) return isOfDayTold(s, leading) ? Number.NaN : undefined;
  // "On Wednesday, its first day, the index closed above 2,770 for the first time".
  return told === undefined && leading !== story.session ? leading : undefined;
}

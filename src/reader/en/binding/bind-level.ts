import { tenTo } from "../../../market/figure.ts";
import { dayAfter } from "../days/day-after.ts";
import { dayBeforeTold, isBehindSession, isDayBefore } from "../days/other-day.ts";
import { isPreviousDay } from "../days/rate-day.ts";
import { isBeyondMark, isNearOf } from "../levels/beyond-mark.ts";
import { isCutToTens } from "../levels/cut-to-tens.ts";
import { isBaseOf, isLeftExtreme } from "../levels/having-touched.ts";
import {
  dayBeforeDay,
  isBeyondClose,
  isCloseOfSpan,
  isHalfBefore,
  isLongAgo,
  isOfDayTold,
  isRecordApart,
  isSecondClose,
  isSpanGone,
  longAgo,
  ownIndexBehind,
} from "../levels/level-day.ts";
import { isAfterwards, isFromSpan, isOfMove, isRanged, isReachedBy } from "../levels/level-of-move.ts";
import {
  isAverage,
  isForecastLevel,
  isInfinitive,
  isLevelPlace,
  isOfLongAgo,
  isTechnical,
} from "../levels/level-place.ts";
import { tellLevel } from "../levels/level-told.ts";
import { dayOfFirstTime, dayOfMark, isToRank } from "../levels/mark-day.ts";
import {
  isBelowAll,
  isConditional,
  isFailed,
  isFirstDip,
  isFirstTime,
  isHovering,
  isMilestone,
  isNumberOf,
  isOnWay,
  isPassedBy,
  isThought,
} from "../levels/milestone.ts";
import { isNotPassed } from "../levels/not-passed.ts";
import { levelKind, OWN_LEVELS } from "../levels/which-level.ts";
import { isIndefinite } from "../markets/market-place.ts";
import { carryMoment } from "../moments/carried-moment.ts";
import { endsAtClose } from "../moments/moment.ts";
import { sessionBefore } from "../moments/when-told.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { followedBy, scopeAfter } from "../phrases/around.ts";
import { itemAt, kindAt, type Subject } from "../phrases/item.ts";
import { isOfList } from "../phrases/label.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra } from "../story.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { bindChange } from "./bind-change.ts";
import { bindRecord } from "./bind-record.ts";

/** What stands in front of a level that another is compared with. */
const COMPARED: ReadonlySet<number> = new Set([W.against, W.above, W.below, W.since]);

export function bindLevel(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items } = s;
  const subject = s.subjectFor(R.level);
  const own = s.story.isOwn(subject);
  if (q.scale !== 0 && q.scale !== 3) return false;
  // "Today (15)".
  if (s.inBrackets(at) && q.unit === U.plain && q.exponent === 0 && q.digits < 32) return s.outside(at, q);
  // "A dream of many years (KOSPI 5,000 points)".
  const alone = s.inBrackets(at) && kindAt(items, at - 1) === W.subject && kindAt(items, at - 2) === W.openBracket;
  if (alone && q.exponent === 0 && q.digits % 100 === 0 && kindAt(items, at + 1) === W.closeBracket)
    return s.bindOther(R.level, q, 1, new Extra(undefined, null));
  // "The 30 leading stocks".
  if (q.unit === U.plain && q.exponent === 0 && q.digits < 100 && kindAt(items, at + 1) === W.plain) return false;
  // "The previous record gain was 114.37 points": how far, not where.
  if (q.unit === U.point && isOfMove(items, at)) return s.bindOther(R.level, q, 1, new Extra(undefined, null));
  if (isAverage(s, at) || isTechnical(s, at) || isForecastLevel(s, at) || isOfLongAgo(s, at) || isThought(s, at))
    return s.bindOther(R.level, q, 1, new Extra(undefined, null));
  // "To close above the psychological level of 5,400 at 5,408": passed, and not where it closed.
  const passedMark = clause.prep === W.of && s.headKind(clause.prepAt) === W.mark && isBeyondMark(items, clause.prepAt);
  if (passedMark && own && !s.story.isHome && q.exponent >= 0 && q.digits % 100 === 0) {
    s.bind(R.level, "milestone.level", q, 1, new Extra("pt", null));
    s.clause.counts[R.level] = 0;
    return true;
  }
  // "Lifted the index closer to the psychological threshold of 30,000": not there yet.
  const ofMark =
    !s.story.isHome &&
    clause.mode !== L.close &&
    clause.prep === W.of &&
    s.headKind(clause.prepAt) === W.mark &&
    !s.passed;
  if (ofMark && q.exponent >= 0 && q.digits % 100 === 0) return s.bindOther(R.level, q, 1, new Extra(undefined, null));
  if (isMilestone(s, at, q)) {
    // "The number of listed companies on the Kosdaq exceeded 1,000".
    if (own && (isNumberOf(s) || isBelowAll(s, q))) return s.outside(at, q);
    // "The 3,200 mark may prove to be a hurdle".
    const awaited = !s.story.isHome && kindAt(items, at + 1) === W.mark && kindAt(items, at + 2) === W.modal;
    if (
      !own ||
      awaited ||
      isNotPassed(s, at) ||
      isFailed(s, at, s.passed || clause.mode === L.touch) ||
      isConditional(s, at)
    )
      return s.bindOther(R.level, q, 1, new Extra(undefined, null));
    const mark = new Extra("pt", null);
    if (isNearOf(s)) s.story.approached.push(q.digits * tenTo(q.exponent));
    const day = kindAt(items, at + 1) === W.mark ? at + 1 : at;
    const told = dayOfMark(s, at) ?? dayOfFirstTime(s, day);
    const leading = clause.clauseDay ?? s.leadingDay;
    const again = s.story.isHome && isFirstTime(s, day);
    // "The 4,000 mark a day before".
    if (s.story.isHome && isDayBefore(s, day)) mark.session = dayBeforeTold(s.story);
    else if (told !== undefined && told !== s.story.session) mark.session = told;
    // "Dropped below the 2,420 mark Wednesday to its lowest level in a year": of the day, whatever span is told.
    else if (
      told === undefined &&
      !isFirstDip(s, day) &&
      (isLongAgo(s, at) || (scopeAfter(items, at) && !again && !isToRank(items, day)))
    )
      mark.session = Number.NaN;
    // Elsewhere, "rose 1.4 percent on Monday to close above 3,000 points", "on June 4, 1968, it closed above 100".
    else if (!s.story.isHome && isOfDayTold(s, leading)) mark.session = Number.NaN;
    // "On Wednesday, its first day, the index closed above 2,770 for the first time".
    else if (s.story.isHome && told === undefined && leading !== s.story.session) mark.session = leading;
    // "Stocks sail through 6,300 on Dow".
    const on = s.story.isHome ? undefined : ownIndexBehind(s, at);
    if (on) s.story.claim("milestone.level", on, q, 1, mark);
    else s.bind(R.level, "milestone.level", q, 1, mark);
    return true;
  }
  // Not "closing in the 1,011 range".
  if (clause.prep === W.preposition && clause.referenceDay === undefined && !isRanged(s, at)) return false;
  const extra: Extra = s.extra(at, "pt");
  if (!own) {
    const close =
      !clause.high &&
      !clause.low &&
      clause.mode !== L.open &&
      (clause.mode !== L.touch || isReachedBy(s, at)) &&
      !clause.previous &&
      clause.prep !== W.from;
    if (
      close &&
      (clause.mode === L.touch ||
        clause.prep === W.to ||
        clause.prep === W.at ||
        clause.mode === L.close ||
        clause.record ||
        isOfList(s, at))
    ) {
      s.bind(R.level, "foreign_index.close", q, 1, extra);
      return true;
    }
    return s.bindOther(R.level, q, 1, extra);
  }
  const mark = kindAt(items, at + 1) === W.hyphen ? items[at + 2] : items[at + 1];
  // "Trading around the 3,240 point level": where it was, and no close.
  if (q.bound === "about" && isInfinitive(s) && !isLongAgo(s, at)) return s.bindOther(R.level, q, 1, extra);
  const around = q.bound === "about" || isHovering(s, at);
  if (mark?.kind === W.mark && around && clause.mode !== L.close) return s.bindOther(R.level, q, 1, extra);
  if (mark?.kind === W.mark && mark.value === 1 && isIndefinite(s, itemAt(items, at - 1))) return s.outside(at, q);
  const tens = isCutToTens(s, at, q);
  if (mark?.kind === W.mark && q.exponent >= 0 && (mark.value === 1 || q.digits % 10 !== 0 || tens)) {
    extra.bound = "band";
    const kind = tens ? levelKind(s, at) : "close";
    s.bind(R.level, kind === "other" ? "other" : OWN_LEVELS[kind], q, 1, extra);
    return true;
  }
  if (!isLevelPlace(s, at, q)) {
    if (q.unit !== U.point) return false;
    return clause.dirKnown ? bindChange(s, at, q) : s.bindOther(R.level, q, 1, extra);
  }
  return bindOwnLevel(s, at, q, subject, extra);
}

function bindOwnLevel(s: Sentence, at: number, q: Quantity, subject: Subject, extra: Extra): boolean {
  const { clause, items } = s;
  // "From Tuesday's close of 4,214.17 to 4,309.63": the second level is no longer Tuesday's.
  const second = (clause.prep === W.to || clause.prep === W.at) && clause.counts[R.level] !== 0 && !s.inBrackets(at);
  // "To close at 2,409.49 from Wednesday's closing at 2,391.77".
  const owner = kindAt(items, clause.prepAt - 2);
  const noun = kindAt(items, clause.prepAt - 1) === W.close && (owner === W.possessive || owner === W.date);
  const owned = noun && s.story.isHome ? clause.referenceDay : undefined;
  const referred = owned ?? (second ? undefined : clause.referenceDay);
  // "Previous ASI: 54,924.08 points".
  if (kindAt(items, at - 1) === W.colon && kindAt(items, at - 3) === W.previous)
    extra.session ??= s.story.previousSession;
  const kind = levelKind(s, at);
  const opened = itemAt(items, clause.prepAt - 1);
  // "Started the year at 2,669.81".
  const ofYear = kind === "open" && clause.prep === W.at && opened?.kind === W.span && opened.value >= 7;
  // "Fell from its all-time high of 7,200": of no day told.
  const extreme = !s.story.isHome && clause.prep === W.of && (kind === "high" || kind === "low");
  const left = extreme && isLeftExtreme(s, at);
  // "Came back to 2,850 in the morning, climbing later to a high of 2,871.46": passed on the way.
  const onWay = (kind === "high" || kind === "low") && s.story.isHome && isOnWay(s, q);
  // "Rose to 7,400.1 at the close, after touching 7,320.4": neither, where the close lies beyond it.
  const touches = clause.mode === L.touch && !clause.high && !clause.low && extra.session === undefined;
  const touched = touches && isBeyondClose(s, subject, q, kind);
  // "Closed near its all-time high of 3,141.59": of a day that nobody tells.
  const apart = isRecordApart(items, at);
  if (
    kind === "other" ||
    touched ||
    ofYear ||
    left ||
    onWay ||
    (apart && s.story.isHome && kind !== "close") ||
    isPassedBy(s, at, q)
  )
    return s.bindOther(R.level, q, 1, extra);
  if (kind === "close" && bindRecord(s, at, q, extra, referred, apart)) return true;
  // "It had added 164 points to finish at 48,215", behind another close of the index: of a day before.
  const led = clause.have === 2 && (clause.prep === W.to || clause.prep === W.at) && kind === "close";
  if (led && !s.story.isHome && extra.session === undefined && isSecondClose(s, subject, q)) extra.session = Number.NaN;
  // "On the 16th, up 16.54 points from 2,518.25 on the previous trading day": of the day before that day.
  const before = clause.prep === W.from && followedBy(items, at, 4, W.previous) && !isDayBefore(s, at);
  // "Below yesterday's 231.07".
  const ofDay = clause.prep === W.of && isPreviousDay(items, clause.prepAt) ? s.story.previousSession : longAgo(s, at);
  let session = before ? dayBeforeDay(s, extra.session) : (owned ?? extra.session ?? referred ?? ofDay);
  if (
    session === undefined &&
    (clause.prep === W.from ||
      (clause.previous && !clause.record && clause.prep !== W.to && !isBehindSession(s)) ||
      // "The 5,020 level (5,021.13)": the same again.
      (s.inBrackets(at) && clause.counts[R.level] !== 0 && kindAt(items, at - 2) !== W.mark))
  ) {
    session = s.story.previousSession;
  }
  // "On Tuesday it closed at 2,160.4, compared with 2,151.2": the day is the first one's alone.
  const beside = clause.prep === W.against && clause.counts[R.level] !== 0 && session === s.story.session;
  if (beside && dayAfter(items, at) === undefined) session = undefined;
  // "On Tuesday it rose 8.7 points from 2,151.7 to 2,160.4".
  const leftFrom = clause.prep === W.from && session !== undefined && session === (clause.clauseDay ?? s.leadingDay);
  if (leftFrom && dayAfter(items, at) === undefined) session = sessionBefore(s.story, session);
  const compared = COMPARED.has(clause.prep) || s.beaten;
  const away = clause.prep === W.from && isFromSpan(s, at, session);
  // "Closed at 11,689.24, near its record close of 11,722.98": the first is the day's, the second no day's told.
  const named = clause.prep === W.of && clause.counts[R.level] !== 0 ? s.headKind(clause.prepAt) : -1;
  const other = named === W.close || (clause.record && named === W.high);
  const unknown = (compared || other || isLongAgo(s, at)) && session === undefined;
  const ofHalf = clause.prep === W.at && isHalfBefore(items, clause.prepAt);
  // "Sank to a yearly low of 612.40 points last year", "closed at 4,287.3 last week".
  const span = kindAt(items, at + 1) === W.previous ? itemAt(items, at + 2) : undefined;
  const ofSpan = span?.kind === W.span && span.value >= 7;
  const ended = !session && clause.prep === W.at && isSpanGone(items, clause.prepAt - 1);
  const past = (s.story.isHome && ofSpan) || ended || isCloseOfSpan(items, clause.prepAt);
  if (past || away || unknown || clause.longAgo || ofHalf) session = Number.NaN;
  const alone = clause.prep === W.at && clause.counts[R.level] === 0 && !isAfterwards(items, at);
  const leads = clause.prep === W.to || alone;
  if (extra.session !== undefined && kind === "close" && leads && !isBaseOf(items, at))
    s.story.dateBack(clause.claimsBefore, extra);
  clause.lastLevel = kind;
  extra.session = session;
  // "Stood at 2,560 points": cut to tens.
  const isTens =
    q.exponent >= 0 && q.digits % 10 === 0 && q.bound === undefined && (clause.mode === L.none || clause.record);
  if (isTens && kind === "close" && s.story.isHome) extra.bound = "band";
  s.bind(R.level, OWN_LEVELS[kind], q, 1, extra);
  if (extra.intraday && s.story.isHome && session === undefined) carryMoment(s, at);
  const ofSession = session === undefined || session === s.story.session;
  if (ofSession && kind === "close" && !extra.intraday && q.bound === undefined) tellLevel(s);
  const timed = s.timed && clause.mode !== L.close && (s.story.isHome || !endsAtClose(items, at));
  if (ofSession && kind === "close" && timed) s.story.clockLevel = true;
  if (ofSession && kind === "close" && !extra.intraday && clause.prep !== W.from) {
    s.story.lastIndex = subject.name;
    // "As of 2 p.m. the KOSPI stood at ... . The KOSDAQ fell 7 percent to ...": of the same moment.
    const ends =
      clause.mode === L.close || (clause.prep === W.to && !s.timed && !(s.story.isHome && s.story.clockLevel));
    if (ends) s.story.closeLevel = true;
  }
  return true;
}

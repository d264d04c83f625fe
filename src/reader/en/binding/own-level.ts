import type { Bound } from "../../../market/figure.ts";
import { dayAfter } from "../days/day-after.ts";
import { isBehindSession, isDayBefore } from "../days/day-before.ts";
import { isAfterwards, isFromSpan } from "../days/level-of-move.ts";
import { isPreviousDay } from "../days/rate-day.ts";
import { isBaseOf, isLeftExtreme } from "../levels/having-touched.ts";
import {
  dayBeforeDay,
  isBeyondClose,
  isCloseOfSpan,
  isHalfBefore,
  isLongAgo,
  isRecordApart,
  isSecondClose,
  isSpanGone,
  longAgo,
} from "../levels/level-day.ts";
import type { Level } from "../levels/level-rule.ts";
import { tellLevel } from "../levels/level-told.ts";
import { isOnWay, isPassedBy } from "../levels/milestone.ts";
import { isRecordBeaten } from "../levels/record-beaten.ts";
import { levelKind, OWN_LEVELS } from "../levels/which-level.ts";
import { carryMoment } from "../moments/carried-moment.ts";
import { isPartOfDay } from "../moments/early-on.ts";
import { endsAtClose } from "../moments/moment.ts";
import { sessionBefore } from "../moments/when-told.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { followedBy } from "../phrases/around.ts";
import { type Item, isIn, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Extra } from "../story.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as W from "../words/word-class.ts";
import { bindRecord, bindRecordAhead } from "./bind-record.ts";
import type { Stood } from "./stood.ts";
/** Where the story's own index stood: which of the levels of which session. */

/** Binds the number to a level of the index, or to none where it was only passed. */
export function bindOwnLevel(stood: Stood, extra: Extra): boolean {
  const { s, at, q } = stood;
  const { clause, items, story } = s;
  const owned = dayOfOwner(s);
  // "From Tuesday's close of 4,214.17 to 4,309.63": the second level is no longer Tuesday's.
  const second = (clause.prep === W.to || clause.prep === W.at) && clause.counts[R.level] !== 0 && !s.inBrackets(at);
  const referred = owned ?? (second ? undefined : clause.referenceDay);
  // "Previous ASI: 54,924.08 points".
  if (kindAt(items, at - 1) === W.colon && kindAt(items, at - 3) === W.previous)
    extra.session ??= story.previousSession;
  if (bindRecordAhead(s, at, q, extra, referred)) return true;
  const told = levelKind(s, at);
  // "Closed at 2,279.97, its highest of the year, surpassing 2,267.25 on Jan. 22": a close is compared with a close.
  const closed = told === "high" && clause.mode === L.close && s.passed && dayAfter(items, at) !== undefined;
  const kind = closed && !clause.intraday ? "close" : told;
  const apart = isRecordApart(items, at);
  if (kind === "other" || isPassed(stood, kind, extra, apart)) return s.bindOther(R.level, q, 1, extra);
  const close = kind === "close";
  if (close && bindRecord(s, at, q, extra, referred, apart)) return true;
  const cut = close && referred === undefined && cutClose(s, at, q);
  if (cut) {
    extra.bound = cut;
    s.bind(R.level, "index.close", q, 1, extra);
    return true;
  }
  if (close && isOfDayBefore(stood, extra)) extra.session = Number.NaN;
  if (!close && isRecordBeaten(s)) extra.session ??= dayAfter(items, at) ?? Number.NaN;
  const session = dayStood(s, at, extra.session, owned, referred);
  if (close && extra.session !== undefined && isLedTo(s, at)) story.dateBack(clause.claimsBefore, extra);
  clause.lastLevel = kind;
  extra.session = session;
  // Where it opened is no other moment.
  if (kind === "open") {
    extra.intraday = false;
    if (story.isHome) clause.mode = L.open;
  }
  if (close && story.isHome && isCut(s, q)) extra.bound = "band";
  s.bind(R.level, OWN_LEVELS[kind], q, 1, extra);
  if (extra.intraday && story.isHome && session === undefined) carryMoment(s, at);
  if (close && (session === undefined || session === story.session)) keepClose(stood, extra);
  return true;
}

/** "Closed above 1,666 points", elsewhere than in Seoul: where it did, without its decimals; a level told with them is another day's. */
function cutClose({ clause, items, story }: Sentence, at: number, q: Quantity): Bound | undefined {
  if (story.isHome || clause.mode !== L.close || q.exponent !== 0 || q.scale !== 0 || q.digits < LEAST_CUT)
    return undefined;
  const side = kindAt(items, at - 1);
  // "Closed 12 points above 1,666": how far.
  if ((side !== W.above && side !== W.below) || kindAt(items, at - 2) === W.quantity) return undefined;
  return side === W.above ? "over" : "under";
}

/** Levels that stories cut short have as many points. */
const LEAST_CUT = 100;

/** "To close at 2,409.49 from Wednesday's closing at 2,391.77". */
function dayOfOwner({ clause, items, story }: Sentence): number | undefined {
  if (!story.isHome || kindAt(items, clause.prepAt - 1) !== W.close) return undefined;
  const owner = kindAt(items, clause.prepAt - 2);
  return owner === W.possessive || owner === W.date ? clause.referenceDay : undefined;
}

/** On the way, or of a day that nobody tells. */
function isPassed({ s, at, q, subject }: Stood, kind: Exclude<Level, "other">, extra: Extra, apart: boolean): boolean {
  const { clause, items, story } = s;
  const extreme = kind === "high" || kind === "low";
  // "Rose to 7,400.1 at the close, after touching 7,320.4": neither, where the close lies beyond it.
  const touches = clause.mode === L.touch && !clause.high && !clause.low && extra.session === undefined;
  if (touches && isBeyondClose(s, subject, q, kind)) return true;
  // "Started the year at 2,669.81".
  const opened = itemAt(items, clause.prepAt - 1);
  if (kind === "open" && clause.prep === W.at && opened?.kind === W.span && opened.value >= WEEK) return true;
  // "Fell from its all-time high of 7,200": of no day told.
  if (extreme && !story.isHome && clause.prep === W.of && isLeftExtreme(s, at)) return true;
  // "Came back to 2,850 in the morning, climbing later to a high of 2,871.46": passed on the way.
  if (extreme && story.isHome && isOnWay(s, q)) return true;
  // "Closed near its all-time high of 3,141.59": of a day that nobody tells.
  // "Retreating from an all-time high of 4,081.1 early in the session": of the day.
  return (apart && story.isHome && kind !== "close" && !isOfPart(s, at)) || isPassedBy(s, at, q);
}

/** "Early in the session", "set in the morning" behind the level at `at`, and no day before. */
function isOfPart(s: Sentence, at: number): boolean {
  const set = kindAt(s.items, at + 1);
  const part = set === W.plain || set === W.touch ? at + 2 : at + 1;
  return isPartOfDay(s, part) && dayAfter(s.items, at) === undefined;
}

/** "It had added 164 points to finish at 48,215", behind another close of the index: of a day before. */
function isOfDayBefore({ s, q, subject }: Stood, extra: Extra): boolean {
  const { clause, story } = s;
  const led = clause.have === 2 && (clause.prep === W.to || clause.prep === W.at);
  return led && !story.isHome && extra.session === undefined && isSecondClose(s, subject, q);
}

/** The day of the level, NaN where none is told that is known; undefined for the story's own. */
function dayStood(
  s: Sentence,
  at: number,
  told: number | undefined,
  owned: number | undefined,
  referred: number | undefined,
): number | undefined {
  const { clause, items } = s;
  const from = clause.prep === W.from;
  // "On the 16th, up 16.54 points from 2,518.25 on the previous trading day": of the day before that day.
  const before = from && followedBy(items, at, 4, W.previous) && !isDayBefore(s, at);
  const near = before ? dayBeforeDay(s, told) : (owned ?? told ?? referred ?? dayOfWords(s, at));
  const session = dayBeside(s, at, near ?? (isOfPrevious(s, at) ? s.story.previousSession : undefined));
  return clause.longAgo || isOfNoDay(s, at, session) ? Number.NaN : session;
}

/** "Below yesterday's 231.07". */
function dayOfWords(s: Sentence, at: number): number | undefined {
  const { clause, items, story } = s;
  return clause.prep === W.of && isPreviousDay(items, clause.prepAt) ? story.previousSession : longAgo(s, at);
}

/** Where no day is told: what the index came from, and the level that it had before. */
function isOfPrevious(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  if (clause.prep === W.from) return true;
  if (clause.previous && !clause.record && clause.prep !== W.to && !isBehindSession(s)) return true;
  // "(Intraday low 22,100.12)": of the day.
  const noun = kindAt(items, kindAt(items, at - 1) === W.colon ? at - 2 : at - 1);
  if (noun === W.high || noun === W.low) return false;
  // "The 5,020 level (5,021.13)": the same again.
  return s.inBrackets(at) && clause.counts[R.level] !== 0 && kindAt(items, at - 2) !== W.mark;
}

/** The day of a level that stands beside another, which the sentence's day is of. */
function dayBeside(s: Sentence, at: number, session: number | undefined): number | undefined {
  const { clause, items, leadingDay, story } = s;
  if (session === undefined) return undefined;
  // "On Tuesday it closed at 2,160.4, compared with 2,151.2": the day is the first one's alone.
  if (clause.prep === W.against && clause.counts[R.level] !== 0 && session === story.session)
    return dayAfter(items, at) === undefined ? undefined : session;
  // "On Tuesday it rose 8.7 points from 2,151.7 to 2,160.4".
  const left = clause.prep === W.from && session === (clause.clauseDay ?? leadingDay);
  return left && dayAfter(items, at) === undefined ? sessionBefore(story, session) : session;
}

/** What stands in front of a level that another is compared with. */
const COMPARED: ReadonlySet<number> = new Set([W.against, W.above, W.below, W.since]);
/** Days from which a span is none of the session's. */
const WEEK = 7;

/** Of a span or a half of a day, or of what a level is compared with and no day is told of. */
function isOfNoDay(s: Sentence, at: number, session: number | undefined): boolean {
  const { clause, items, story } = s;
  const { prep, prepAt } = clause;
  if (prep === W.from && isFromSpan(s, at, session)) return true;
  if (prep === W.at && (isHalfBefore(items, prepAt) || (!session && isSpanGone(items, prepAt - 1)))) return true;
  // "Sank to a yearly low of 612.40 points last year", "closed at 4,287.3 last week".
  const span = story.isHome && kindAt(items, at + 1) === W.previous ? itemAt(items, at + 2) : undefined;
  if (isInLongDay(items, at + 1)) return true;
  if ((span?.kind === W.span && span.value >= WEEK) || isCloseOfSpan(items, prepAt)) return true;
  if (session !== undefined) return false;
  // "Closed at 11,689.24, near its record close of 11,722.98": the first is the day's, the second no day's told.
  const named = prep === W.of && clause.counts[R.level] !== 0 ? s.headKind(prepAt) : -1;
  const other = named === W.close || (clause.record && named === W.high);
  return other || COMPARED.has(prep) || s.beaten || isLongAgo(s, at);
}

/** "Was last seen at 3,287.3 in 2021". */
function isInLongDay(items: readonly Item[], at: number): boolean {
  const day = items[at + 1];
  const long = day?.kind === W.month || day?.day?.long === true;
  return long && isIn(items, at) && kindAt(items, at + 2) !== W.trading;
}

/** Where what was told before in the sentence led: that is of the same day. */
export function isLedTo({ clause, items }: Sentence, at: number): boolean {
  const alone = clause.prep === W.at && clause.counts[R.level] === 0 && !isAfterwards(items, at);
  return (clause.prep === W.to || alone) && !isBaseOf(items, at);
}

/** "Stood at 2,560 points": cut to tens. */
function isCut({ clause }: Sentence, { bound, digits, exponent }: Quantity): boolean {
  return exponent >= 0 && digits % 10 === 0 && bound === undefined && (clause.mode === L.none || clause.record);
}

/** What the story remembers of where its index stood. */
function keepClose({ s, at, q, subject }: Stood, extra: Extra): void {
  const { clause, items, story } = s;
  if (!extra.intraday && q.bound === undefined) tellLevel(s);
  if (s.timed && clause.mode !== L.close && (story.isHome || !endsAtClose(items, at))) story.clockLevel = true;
  if (extra.intraday || clause.prep === W.from) return;
  story.lastIndex = subject.name;
  // "As of 2 p.m. the KOSPI stood at ... . The KOSDAQ fell 7 percent to ...": of the same moment.
  const led = clause.prep === W.to && !s.timed && !(story.isHome && story.clockLevel);
  // "On Nov. 7 it closed at 2,553.76": another day's.
  const today = extra.session === undefined || extra.session === story.session;
  if (today && (clause.mode === L.close || led)) story.closeLevel = true;
}

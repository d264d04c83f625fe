import { dayNumber, yearOfNumber } from "../../day-number.ts";
import { isWhole, literal, readLiteral } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { HYPHEN, isTight, LITERAL, type Tokens, WORD } from "../../scanner.ts";
import { POSSESSIVE } from "../../token-kind.ts";
import { clockEnd, isDottedClock } from "../phrases/clock.ts";
import type { Day } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import { markAt, PERCENT, wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { yearBehind } from "./year-behind.ts";

/** A date or clock time that begins at a token, and the token after it. */
export interface Moment {
  readonly kind: "date" | "time";
  readonly day: Day | undefined;
  readonly end: number;
}

/** Value of a literal of at most `most` digits without separators, or -1. */
function small(tokens: Tokens, at: number, most: number): number {
  if (at >= tokens.count || tokens.kind[at] !== LITERAL) return -1;
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  if (length > most || !isWhole(tokens, at) || !readLiteral(tokens, at)) return -1;
  return literal.digits;
}

export function yearAt(tokens: Tokens, at: number): number {
  if (at >= tokens.count || (tokens.end[at] as number) - (tokens.start[at] as number) !== 4) return -1;
  const year = small(tokens, at, 4);
  return year >= 1900 && year < 2100 ? year : -1;
}

/** The latest such day that is not after the session: stories look back. */
function pastDay(session: number, month: number, day: number): number {
  if (Number.isNaN(session)) return Number.NaN;
  const year = yearOfNumber(session);
  const same = dayNumber(year, month, day);
  return same <= session + 3 ? same : dayNumber(year - 1, month, day);
}

function date(number: number, end: number, long = false): Moment {
  return { kind: "date", day: { number, weekday: false, long }, end };
}

/** "Nov. 3", "July 27, 2020", "August 2011": `at` is the month. */
export function readMonthFirst(tokens: Tokens, at: number, session: number): Moment | undefined {
  const month = wordValue(tokens, at);
  let next = markAt(tokens, at + 1) === M.stop ? at + 2 : at + 1;
  const year = yearAt(tokens, next);
  if (year > 0) return date(Number.NaN, next + 1, true);
  // "At the end of June, 2015".
  if (markAt(tokens, next) === M.comma && yearAt(tokens, next + 1) > 0) return date(Number.NaN, next + 2, true);
  const joined = joinedDay(tokens, next, month);
  if (joined) return joined;
  const spoken = ordinalAt(tokens, next);
  if (spoken > 0) return date(pastDay(session, month, spoken), next + 1);
  // "June, 4, 2012".
  if (markAt(tokens, next) === M.comma && markAt(tokens, next + 2) === M.comma && yearAt(tokens, next + 3) > 0) next++;
  const day = small(tokens, next, 2);
  if (day < 1 || day > 31) return undefined;
  next++;
  if (wordClass(tokens, next) === W.ordinal && isTight(tokens, next)) next++;
  const comma = markAt(tokens, next) === M.comma ? 1 : 0;
  const second = comma === 0 ? pastSecondDay(tokens, next) : next;
  if (second > next) return date(Number.NaN, second, true);
  const given = yearAt(tokens, next + comma);
  if (given > 0) return date(dayNumber(given, month, day), next + comma + 1);
  // "April 28 of 2009".
  const ofYear = wordClass(tokens, next) === W.of ? yearAt(tokens, next + 1) : -1;
  if (ofYear > 0) return date(dayNumber(ofYear, month, day), next + 2);
  const told = yearBehind(tokens, next);
  if (told) return date(dayNumber(yearOfNumber(session) - told.back, month, day), told.end);
  return date(pastDay(session, month, day), next);
}

const ORDINALS =
  "first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth"
    .split(" ")
    .map((word) => wordSet(word));

/** "November third", as it is spoken; 0 where no such word stands, or one that counts quarters. */
function ordinalAt(tokens: Tokens, at: number): number {
  if (at >= tokens.count || tokens.kind[at] !== WORD || markAt(tokens, at + 1) === HYPHEN) return 0;
  const next = wordClass(tokens, at + 1);
  return next === W.plain || next === W.span ? 0 : ORDINALS.findIndex((isWord) => isWord(tokens, at)) + 1;
}

/** "Aug 24,2017": day and year are one literal to the scanner. */
function joinedDay(tokens: Tokens, at: number, month: number): Moment | undefined {
  if (at >= tokens.count || tokens.kind[at] !== LITERAL) return undefined;
  const start = tokens.start[at] as number;
  const comma = (tokens.end[at] as number) - 5;
  if (comma < start + 1 || comma > start + 2 || tokens.text.charCodeAt(comma) !== M.comma) return undefined;
  const day = Number(tokens.text.slice(start, comma));
  const year = Number(tokens.text.slice(comma + 1, comma + 5));
  return day > 0 && day < 32 && year > 1900 && year < 2100 ? date(dayNumber(year, month, day), at + 1) : undefined;
}

/** What a literal is when it is a date or a time, by the shape of the tokens around it. */
export function readMoment(tokens: Tokens, at: number, session: number): Moment | undefined {
  const following = markAt(tokens, at + 1);
  const tight = isTight(tokens, at + 1);
  if (following === M.colon && tight && tokens.kind[at + 2] === LITERAL && isTight(tokens, at + 2)) {
    let end = at + 3;
    if (markAt(tokens, end) === M.colon && tokens.kind[end + 1] === LITERAL && isTight(tokens, end + 1)) end += 2;
    return { kind: "time", day: undefined, end: clockEnd(tokens, end) };
  }
  if (clockEnd(tokens, at + 1) > at + 1 && (small(tokens, at, 4) >= 0 || isDottedClock(tokens, at))) {
    return { kind: "time", day: undefined, end: clockEnd(tokens, at + 1) };
  }
  if (
    (following === HYPHEN || following === M.slash) &&
    tight &&
    markAt(tokens, at + 3) === following &&
    isTight(tokens, at + 4)
  ) {
    const year = yearAt(tokens, at);
    const middle = small(tokens, at + 2, 2);
    const last = small(tokens, at + 4, 2);
    if (year > 0 && middle > 0 && middle < 13 && last > 0) return date(dayNumber(year, middle, last), at + 5);
    const first = small(tokens, at, 2);
    if (first > 0 && first < 13 && middle > 0 && yearAt(tokens, at + 4) > 0) {
      return date(dayNumber(yearAt(tokens, at + 4), first, middle), at + 5);
    }
    if (isTwoLong(tokens, at) && isTwoLong(tokens, at + 2) && isTwoLong(tokens, at + 4))
      return shortDate(first, middle, last, at + 5, session);
  }
  const dotted = dottedDate(tokens, at) ?? spacedDate(tokens, at);
  if (dotted) return dotted;
  const day = small(tokens, at, 2);
  const ordinal = wordClass(tokens, at + 1) === W.ordinal && isTight(tokens, at + 1);
  const monthAt = ordinal ? at + 2 : at + 1;
  if (day > 0 && day < 32 && wordClass(tokens, monthAt) === W.month && wordValue(tokens, monthAt) > 0) {
    // "Monday, 9th November, 2020".
    const parted = markAt(tokens, monthAt + 1) === M.stop || markAt(tokens, monthAt + 1) === M.comma;
    const next = parted && yearAt(tokens, monthAt + 2) > 0 ? monthAt + 2 : monthAt + 1;
    const year = yearAt(tokens, next);
    const month = wordValue(tokens, monthAt);
    if (year > 0) return date(dayNumber(year, month, day), next + 1);
    const told = yearBehind(tokens, monthAt + 1);
    if (told) return date(dayNumber(yearOfNumber(session) - told.back, month, day), told.end);
    return date(pastDay(session, month, day), monthAt + 1);
  }
  if (ordinal && day > 0 && day < 32 && isOfLastMonth(tokens, at)) return date(monthBefore(session, 1, day), at + 2);
  if (ordinal && day > 0 && day < 32 && isDayOfMonth(tokens, at)) return dayOfMonth(tokens, at + 2, day, session);
  return undefined;
}

const isTwoLong = ({ end, start }: Tokens, at: number): boolean => (end[at] as number) - (start[at] as number) === 2;

/** "02-11-98": month and day, or day and month, whichever is near the session; a date of no known day else. */
function shortDate(first: number, middle: number, last: number, end: number, session: number): Moment | undefined {
  if (first < 1 || middle < 1 || last < 0 || first > 31 || middle > 31 || Math.min(first, middle) > 12)
    return undefined;
  const year = last < 70 ? 2000 + last : 1900 + last;
  const days = [
    first < 13 ? dayNumber(year, first, middle) : Number.NaN,
    middle < 13 ? dayNumber(year, middle, first) : Number.NaN,
  ];
  const near = days.find((day) => Math.abs(day - session) <= 1);
  return near === undefined ? date(Number.NaN, end, true) : date(near, end);
}

const SAYS_DAY = kindTable(W.from, W.to, W.since, W.by, W.after, W.of);
const GOES_ON = kindTable(W.plain, W.span, W.streak, W.moveNoun, W.trading);

/** "On the 26th", "from the 1st to the 30th", "the day before, the 28th (3,926.59)"; not "to the 15th place". */
function isDayOfMonth(tokens: Tokens, at: number): boolean {
  if (wordClass(tokens, at - 1) !== W.article) return false;
  const before = wordClass(tokens, at - 2);
  const next = wordClass(tokens, at + 2);
  if (before === W.preposition) return next !== W.span && next !== W.streak;
  if (before >= 0 && SAYS_DAY[before] === 1) return next < 0 || GOES_ON[next] === 0;
  return markAt(tokens, at - 2) === M.comma && markAt(tokens, at + 2) === M.openBracket;
}

/** "Last month's 23rd". */
export function isOfLastMonth(tokens: Tokens, at: number): boolean {
  const month = wordClass(tokens, at - 2) === W.span && wordValue(tokens, at - 2) === 30;
  return month && markAt(tokens, at - 1) === POSSESSIVE && wordClass(tokens, at - 3) === W.previous;
}

/** A day of the month that lies so many before the session's; NaN where that is not known. */
function monthBefore(session: number, months: number, day: number): number {
  const today = new Date(session * 86_400_000);
  const first = new Date(Date.UTC(today.getUTCFullYear(), today.getUTCMonth() - months, 1));
  return Number.isNaN(session) ? Number.NaN : dayNumber(first.getUTCFullYear(), first.getUTCMonth() + 1, day);
}

/** "The 26th" is of the session's month, or of the one before; "the 3rd of last month", "the 3rd of May" say which. */
function dayOfMonth(tokens: Tokens, at: number, day: number, session: number): Moment {
  const inMonth = (back: number) => monthBefore(session, back, day);
  if (wordClass(tokens, at) === W.of) {
    if (wordClass(tokens, at + 1) === W.month && wordValue(tokens, at + 1) > 0)
      return date(pastDay(session, wordValue(tokens, at + 1), day), at + 2);
    const article = wordClass(tokens, at + 1) === W.article;
    const last = wordClass(tokens, article ? at + 2 : at + 1) === W.previous;
    const noun = at + 1 + (article ? 1 : 0) + (last ? 1 : 0);
    if ((article || last) && wordClass(tokens, noun) === W.span && wordValue(tokens, noun) === 30)
      return date(Number.isNaN(session) ? Number.NaN : inMonth(last ? 1 : 0), noun + 1);
  }
  if (Number.isNaN(session)) return date(Number.NaN, at);
  if (isMonthTold(tokens, at - 3)) return date(inMonth(1), at);
  // "The last trading day of the previous month, the 28th (3,926.59)".
  const before = at - 5;
  const ofLast = wordClass(tokens, before) === W.span && wordClass(tokens, before - 1) === W.previous;
  const same = inMonth(ofLast && wordValue(tokens, before) === 30 ? 1 : 0);
  return date(same <= session ? same : inMonth(1), at);
}

/** Words back to another day of the same sentence. */
const MONTH_REACH = 24;

/** "The 3rd of last month, and on the 4th ...": the month told with the day before. */
function isMonthTold(tokens: Tokens, at: number): boolean {
  for (let back = at; back > 1 && back > at - MONTH_REACH; back--) {
    if (markAt(tokens, back) === M.stop && !isTight(tokens, back + 1)) return false;
    const month = wordClass(tokens, back) === W.span && wordValue(tokens, back) === 30;
    const last = month && wordClass(tokens, back - 1) === W.previous && wordClass(tokens, back - 2) === W.of;
    if (last && wordClass(tokens, back - 3) === W.ordinal) return true;
  }
  return false;
}

/** "Oct. 1-24", "Oct. 1 and 24", "Jan. 2 to 10": past the second day of a month, or `at` itself. */
function pastSecondDay(tokens: Tokens, at: number): number {
  const dash = markAt(tokens, at) === HYPHEN || markAt(tokens, at) === M.enDash;
  const joint = wordClass(tokens, at);
  if (!dash && joint !== W.and && joint !== W.to) return at;
  const day = small(tokens, at + 1, 2);
  const next = wordClass(tokens, at + 2);
  const ends = next < 0 ? markAt(tokens, at + 2) !== PERCENT : AFTER_DAYS[next] === 1;
  return day > 0 && day < 32 && ends ? at + 2 : at;
}

/** No unit, so that the number before is a day. */
const AFTER_DAYS = kindTable(W.and, W.to, W.of, W.at, W.preposition, W.while, W.but, W.as, W.after, W.have, W.copula);

/** "2026.01.02", and "02.01.2026" as the mainland writes it: one literal to the scanner. */
function dottedDate(tokens: Tokens, at: number): Moment | undefined {
  const [start, end] = [tokens.start[at] as number, tokens.end[at] as number];
  const isDotted = tokens.text.charCodeAt(start + 4) === M.stop || tokens.text.charCodeAt(end - 5) === M.stop;
  if (end - start < 8 || end - start > 10 || !isDotted) return undefined;
  const parts = tokens.text.slice(start, end).split(".").map(Number);
  const [year = 0, month = 0, day = 0, more] = (parts[0] ?? 0) > 31 ? parts : parts.reverse();
  if (more !== undefined || year < 1900 || year > 2099 || month < 1 || month > 12 || day < 1 || day > 31)
    return undefined;
  return date(dayNumber(year, month, day), at + 1);
}

/** "2026. 1. 2.", as Seoul's pages write it. */
function spacedDate(tokens: Tokens, at: number): Moment | undefined {
  if (markAt(tokens, at + 1) !== M.stop || markAt(tokens, at + 3) !== M.stop) return undefined;
  const [year, month, day] = [yearAt(tokens, at), small(tokens, at + 2, 2), small(tokens, at + 4, 2)];
  if (year < 0 || month < 1 || month > 12 || day < 1 || day > 31 || isTight(tokens, at + 2)) return undefined;
  return date(dayNumber(year, month, day), markAt(tokens, at + 5) === M.stop ? at + 6 : at + 5);
}

/** A bare year, where a preposition before it or "'s" after it says so. */
export function readYear(tokens: Tokens, at: number): Moment | undefined {
  return yearAt(tokens, at) > 0 ? date(Number.NaN, at + 1, true) : undefined;
}

import { dayNumber } from "../../day-number.ts";
import { isWhole, literal, readLiteral } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { isTight, LITERAL, MARK, type Tokens, WORD } from "../../scanner.ts";
import { particleOf } from "../words/ending.ts";

/** The date or clock time last read. */
export const read: { to: number; particle: number; day: number; minutes: number } = {
  to: 0,
  particle: 0,
  day: Number.NaN,
  minutes: 0,
};

/** Calendar of the story: its session, and the year and month it speaks in. */
export interface StoryDay {
  readonly session: number;
  readonly year: number;
  readonly month: number;
  readonly date: number;
}

/** Of a date, in the order they are told. */
const UNITS = ["년", "월", "일"];

function letterAfter(tokens: Tokens, at: number, limit: number): string {
  return at + 1 < limit && tokens.kind[at + 1] === WORD && isTight(tokens, at + 1)
    ? tokens.text.charAt(tokens.start[at + 1] as number)
    : "";
}

/** What follows 년, 월 or 일 in its word, or undefined when the word is another ("일간", "월물"). */
function restOf(tokens: Tokens, word: number): string {
  return tokens.text.slice((tokens.start[word] as number) + 1, tokens.end[word]);
}

/**
 * Reads "2022년 1월 14일", "11월 3일의", "24일", "2026.01.02" at literal `at`; `months` shifts what is not said
 * ("지난해" -12, "지난달" -1, undefined when no such word stands before).
 */
export function readDate(
  tokens: Tokens,
  at: number,
  limit: number,
  story: StoryDay,
  months: number | undefined,
): boolean {
  if (readDotted(tokens, at)) return true;
  if (!UNITS.includes(letterAfter(tokens, at, limit))) return false;
  let year = 0;
  let month = 0;
  let day = 0;
  let next = at;
  let particle = 0;
  let to = at;
  for (const unit of UNITS) {
    if (next >= limit || tokens.kind[next] !== LITERAL || letterAfter(tokens, next, limit) !== unit) continue;
    if (next > at && (tokens.start[next] as number) - (tokens.end[next - 1] as number) > 1) break;
    if (!isWhole(tokens, next) || !readLiteral(tokens, next)) break;
    const rest = restOf(tokens, next + 1);
    const said = particleOf(rest.startsWith("쯤") || rest.startsWith("께") ? rest.slice(1) : rest);
    const value = literal.digits;
    if (said < 0 && !(unit === "년" && rest === "도")) break;
    if (unit === "년") year = value < 100 ? fullYear(value, story.year) : value;
    else if (unit === "월") month = value;
    else day = value;
    particle = Math.max(said, 0);
    next += 2;
    to = next;
    if (rest !== "") break;
  }
  if (to === at || month > 12 || day > 31) return false;
  // "10년", "20년": a span, unless it is a year of our time.
  if (month === 0 && day === 0 && (literalYear(tokens, at) || year < 1950 || year > 2100)) return false;
  read.to = to;
  read.particle = particle;
  read.day = day === 0 ? Number.NaN : resolve(story, year, month, day, months);
  return true;
}

/** "96년": the last such year that has begun. */
function fullYear(value: number, year: number): number {
  return 2000 + value > (year || CENTURY_TURN) + 1 ? 1900 + value : 2000 + value;
}

/** Where no session is known, two digits above its own stand for a year before 2000. */
const CENTURY_TURN = 2050;

function literalYear(tokens: Tokens, at: number): boolean {
  return (tokens.end[at] as number) - (tokens.start[at] as number) < 4;
}

/** The nearest such day not after the session, where year or month is not said. */
function resolve(story: StoryDay, year: number, month: number, day: number, months: number | undefined): number {
  if (year > 0) return month > 0 ? dayNumber(year, month, day) : Number.NaN;
  if (Number.isNaN(story.session)) return Number.NaN;
  if (month > 0) {
    if (months !== undefined && months <= -12) return dayNumber(story.year + months / 12, month, day);
    const same = dayNumber(story.year, month, day);
    return same > story.session + 7 ? dayNumber(story.year - 1, month, day) : same;
  }
  let shift = months !== undefined && months > -12 ? months : 0;
  if (months === undefined && day > story.date + 1) shift = -1;
  const total = story.year * 12 + story.month - 1 + shift;
  return dayNumber(Math.floor(total / 12), (total % 12) + 1, day);
}

function readDotted(tokens: Tokens, at: number): boolean {
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  if (length < 8 || length > 10) return false;
  const parts = tokens.text.slice(tokens.start[at], tokens.end[at]).split(".");
  if (parts.length !== 3 || parts[0]?.length !== 4) return false;
  const [year, month, day] = parts.map(Number) as [number, number, number];
  if (!(month >= 1 && month <= 12 && day >= 1 && day <= 31)) return false;
  read.to = at + 1;
  read.particle = 0;
  read.day = dayNumber(year, month, day);
  return true;
}

/** "19:30", "16:02:33": a time of the clock as it is stamped. */
export function readClock({ text, start, end, kind, count }: Tokens, at: number): boolean {
  if (at + 2 >= count || kind[at + 1] !== MARK || kind[at + 2] !== LITERAL) return false;
  const [from, to] = [start[at] as number, end[at + 2] as number];
  if (text.charCodeAt(end[at] as number) !== M.colon || to - from > 5 || to - from < 4) return false;
  if (!/^\d?\d:[0-5]\d$/.test(text.slice(from, to)) || Number(text.slice(from, end[at])) > 24) return false;
  read.to = at + 3;
  const seconds =
    at + 4 < count && text.charCodeAt(to) === M.colon && kind[at + 4] === LITERAL && start[at + 4] === to + 1;
  if (seconds) read.to = at + 5;
  read.particle = 0;
  return true;
}

/** Reads "3시 30분", "11시 55분께", "12시31분12초"; `half` is 720 after "오후". */
export function readTime(tokens: Tokens, at: number, limit: number, half: number): boolean {
  if (letterAfter(tokens, at, limit) !== "시" || !isWhole(tokens, at) || !readLiteral(tokens, at)) return false;
  if (literal.digits > 24) return false;
  let minutes = (literal.digits % 12) * 60 + (literal.digits > 12 ? 720 : half);
  let next = at + 2;
  let rest = restOf(tokens, at + 1);
  if (rest === "간" || rest === "가") return false;
  for (const unit of ["분", "초"]) {
    if (rest !== "" || next >= limit || tokens.kind[next] !== LITERAL || letterAfter(tokens, next, limit) !== unit)
      continue;
    if (!readLiteral(tokens, next)) break;
    if (unit === "분") minutes += literal.digits;
    rest = restOf(tokens, next + 1);
    next += 2;
  }
  if (rest === "반") minutes += 30;
  read.to = next;
  read.particle = Math.max(0, particleOf(rest.replace(/^(께|쯤|경|반)/, "")));
  read.minutes = minutes;
  return true;
}

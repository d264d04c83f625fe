import { isWhole } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { DASH, HYPHEN, isCapital, isTight, LITERAL, NEWLINE, type Tokens, WORD } from "../../scanner.ts";
import { clockEnd } from "../phrases/clock.ts";
import { kindTable } from "../words/kind-table.ts";
import { markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { DATED_WITHIN } from "./dateline.ts";
import { readMoment, readMonthFirst } from "./day.ts";

/** When a story was printed: the day by which it counts "yesterday" and its weekdays. */
export interface Print {
  /** As a day number. */
  readonly day: number;
  /** Minutes from midnight in Seoul; NaN where no clock stands beside the day, or one of another place. */
  readonly minutes: number;
  /** It stands behind "Published", "Posted" and the like: no other day at the head is that of print. */
  readonly labelled: boolean;
}

/** Marks between a stamp's label, its day and its clock: ", : - | / ~ [ ] ( )", dots and bullets, and dashes. */
const JOINTS: ReadonlySet<number> = new Set([
  M.comma,
  M.colon,
  HYPHEN,
  DASH,
  M.bar,
  47,
  126,
  91,
  93,
  M.openBracket,
  M.closeBracket,
  0xb7,
  0x2022,
]);

const isJoint = (tokens: Tokens, at: number) =>
  at >= 0 && tokens.kind[at] !== WORD && tokens.kind[at] !== LITERAL && JOINTS.has(tokens.code[at] as number);

const isLabel = wordSet(
  ..."published posted publish post date dated input registered uploaded entered first issued released web".split(" "),
);
/** Later than the print: a day of its own alone, where nothing else tells one. */
const isLater = wordSet("updated", "update", "modified", "edited", "corrected", "revised", "last");

/** Words behind which a day belongs to the sentence. */
const LEADS = kindTable(
  W.preposition,
  W.since,
  W.from,
  W.of,
  W.to,
  W.by,
  W.at,
  W.after,
  W.than,
  W.against,
  W.above,
  W.below,
);

export interface Stamps {
  /** In the dateline, or in a line of its own; undefined where neither tells one. */
  readonly print: Print | undefined;
  /** First tokens of all such days: none of them is a day that the story tells of. */
  readonly at: readonly number[];
}

/** The days of print near a story's head. */
export function readStamps(tokens: Tokens, session: number): Stamps {
  const end = Math.min(tokens.count, DATED_WITHIN);
  const stamps: number[] = [];
  let print: Print | undefined;
  let later: Print | undefined;
  for (let at = 0; at < end; at++) {
    const isMonth = tokens.kind[at] === WORD && wordClass(tokens, at) === W.month;
    if (!isMonth && tokens.kind[at] !== LITERAL) continue;
    const moment = isMonth ? readMonthFirst(tokens, at, session) : readMoment(tokens, at, session);
    if (!moment) continue;
    const { day, end } = moment;
    const first = at;
    at = end - 1;
    if (!day || day.long || Number.isNaN(day.number)) continue;
    const label = labelBefore(tokens, first);
    const minutes = minutesAt(tokens, end) ?? minutesBefore(tokens, first);
    if (!isStamp(tokens, label, end, minutes !== undefined) && !isDateline(tokens, first, end)) continue;
    stamps.push(first);
    const told = { day: day.number, minutes: minutes ?? Number.NaN, labelled: isLabelled(tokens, label) };
    if (isLater(tokens, label)) later ??= told;
    else if (print === undefined || (told.labelled && !print.labelled)) print = told;
  }
  return { print: print ?? later, at: stamps };
}

/** "Published: ...", "Input" on the line above. */
function isLabelled(tokens: Tokens, label: number): boolean {
  return isLabel(tokens, tokens.kind[label] === NEWLINE ? label - 1 : label);
}

/** The token before a day, its weekday and the marks between: a label, a line's end, or what the day belongs to. */
function labelBefore(tokens: Tokens, at: number): number {
  let before = at - 1;
  while (before >= 0 && (isJoint(tokens, before) || wordClass(tokens, before) === W.weekday)) before--;
  return before;
}

/** "Published: March 11, 2026, 07:12", "2026-03-11 07:12", "Mar 11,2026" in a line of its own. */
function isStamp(tokens: Tokens, label: number, to: number, timed: boolean): boolean {
  // "All Headlines 11:34 November 20, 2019".
  if (tokens.kind[label] === LITERAL && timed) return true;
  const alone = label < 0 || tokens.kind[label] === NEWLINE;
  const begins = alone || isLabel(tokens, label) || isLater(tokens, label);
  // "March 11 (Agency) -- Stocks ...".
  if (begins && markAt(tokens, to) === M.openBracket) return true;
  if (timed) return begins || markAt(tokens, label) === M.stop || !isLed(tokens, label);
  let next = to;
  while (isJoint(tokens, next)) next++;
  // "02-11-98: Shares Fall ...", first of all.
  if (label < 0 && tokens.kind[0] === LITERAL && markAt(tokens, to) === M.colon) return true;
  // "By A Writer | Mar 11, 2026".
  const barred = markAt(tokens, label + 1) === M.bar;
  return (begins || barred) && (next >= tokens.count || tokens.kind[next] === NEWLINE || isLater(tokens, next));
}

function isLed(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  return kind >= 0 && LEADS[kind] === 1;
}

/** Tokens of the places and the agency in front of a dateline's day. */
const PLACES = 7;

/** "SEOUL, March 11 (Agency) --", "Seoul, March 11 - Stocks ...". */
function isDateline(tokens: Tokens, from: number, to: number): boolean {
  // "SEOUL (Agency) March 11, 2026 - ...".
  const bracketed = markAt(tokens, from - 1) === M.closeBracket && markAt(tokens, from - 3) === M.openBracket;
  if (markAt(tokens, from - 1) !== M.comma && !bracketed) return false;
  const start = bracketed ? from - 3 : from - 1;
  let first = start;
  while (first > 0 && first > from - PLACES && (markAt(tokens, first - 1) === M.comma || isName(tokens, first - 1)))
    first--;
  if (first === start || isLed(tokens, first) || wordClass(tokens, first) === W.weekday) return false;
  const begins = first === 0 || tokens.kind[first - 1] === NEWLINE || isJoint(tokens, first - 1);
  const behind = tokens.kind[to];
  const opens = markAt(tokens, to) === M.colon || (!isTight(tokens, to) && isOpening(tokens, to));
  return begins && (behind === NEWLINE || (behind !== LITERAL && opens));
}

function isName(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === WORD && isCapital(tokens, at);
}

/** A bracket, a dash or the first word of a sentence. */
function isOpening(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === WORD) return isCapital(tokens, at);
  return isJoint(tokens, at) && markAt(tokens, at) !== M.comma;
}

/** "11:34 November 20, 2019". */
function minutesBefore(tokens: Tokens, at: number): number | undefined {
  return at > 2 ? minutesOf(tokens, at - 3) : undefined;
}

function minutesAt(tokens: Tokens, to: number): number | undefined {
  let at = to;
  while (isJoint(tokens, at) || (at < to + 3 && wordClass(tokens, at) === W.at)) at++;
  return minutesOf(tokens, at);
}

/** Minutes from midnight at a clock; NaN for one of another place, undefined where none stands. */
function minutesOf(tokens: Tokens, at: number): number | undefined {
  if (tokens.kind[at] !== LITERAL || markAt(tokens, at + 1) !== M.colon || tokens.kind[at + 2] !== LITERAL)
    return undefined;
  if (!isWhole(tokens, at) || !isWhole(tokens, at + 2)) return undefined;
  const hour = Number(tokens.text.slice(tokens.start[at], tokens.end[at]));
  const minute = Number(tokens.text.slice(tokens.start[at + 2], tokens.end[at + 2]));
  if (!(hour < 24 && minute < 60)) return undefined;
  let next = at + 3;
  if (markAt(tokens, next) === M.colon && tokens.kind[next + 1] === LITERAL) next += 2;
  const end = clockEnd(tokens, next);
  const zone = wordClass(tokens, end - 1) === W.clock && end > next ? end - 1 : -1;
  if (zone >= 0 && !isSeoul(tokens, zone)) return Number.NaN;
  const half = end > next ? tokens.text.charCodeAt(tokens.start[next] as number) | 32 : 0;
  return (half === 112 && hour < 12 ? hour + 12 : half === 97 && hour === 12 ? 0 : hour) * 60 + minute;
}

const isSeoul = wordSet("kst");

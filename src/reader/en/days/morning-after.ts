import type { Calendar } from "../../../market/calendar.ts";
import { dayOfNumber, numberOfDay, weekdayOfNumber } from "../../day-number.ts";
import type { Tokens } from "../../scanner.ts";
import { HOME } from "../atlas/markets.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { Print } from "./print-date.ts";

/** Papers of the morning after: printed on a day that tells of the session before it. */

/** The session before a day; where no calendar reaches it, the weekday before it. */
export function sessionBefore(day: number, calendar: Calendar | undefined): number {
  const known = calendar?.previousSession(dayOfNumber(day));
  if (known !== undefined) return numberOfDay(known);
  const weekday = weekdayOfNumber(day);
  return day - (weekday === 1 ? 3 : weekday === 0 ? 2 : 1);
}

/** The days by which a story's words count. */
export interface Days {
  readonly session: number;
  /** Weekdays are the nearest before it. */
  readonly today: number;
  readonly yesterday: number;
}

/** In minutes from midnight: no session has begun by then. */
const EARLIEST_OPEN = 9 * 60;

/**
 * A print on the day after the session, be it days later, is the day its words count by. "Yesterday" is known there, and
 * in what was printed before the market opened: some papers put the day before that of print at their head.
 */
export function daysOf(session: number, print: Print | undefined, calendar: Calendar | undefined): Days {
  if (print === undefined || print.day < session) {
    // A session on a Monday has no market the day before it: "yesterday" of that story is the session itself.
    const alone = calendar !== undefined && sessionBefore(session, calendar) < session - 1;
    return { session, today: session, yesterday: alone ? session : Number.NaN };
  }
  const before = sessionBefore(print.day, calendar);
  const after = print.day > session && before === session;
  const early = print.day === session && print.minutes < EARLIEST_OPEN;
  const known = (after || early) && before === print.day - 1;
  return { session, today: after ? print.day : session, yesterday: known ? before : Number.NaN };
}

/** Sentences in which a story says of which day it tells. */
const LEAD = 5;

/**
 * True when a story printed on a session's day tells of the session before: its first word of a day that the market
 * closed or moved on names that one, and none names the day of print.
 */
export function tellsOfDayBefore(
  tokens: Tokens,
  sentences: readonly (readonly Item[])[],
  print: Print,
  calendar: Calendar | undefined,
): boolean {
  const before = sessionBefore(print.day, calendar);
  // A story of a Saturday is a review, unless it was printed in the morning.
  if (calendar?.isSession(dayOfNumber(print.day)) === false && !(print.minutes < EARLIEST_OPEN)) return false;
  let told: boolean | undefined;
  for (const [n, items] of sentences.entries())
    for (let at = 0; at < items.length; at++) {
      const { day, kind, from } = items[at] as Item;
      if (kind !== W.date) {
        if (kind === W.plain && isNow(tokens, from)) return false;
        continue;
      }
      if (day?.weekday && day.number === print.day) return false;
      if (told === undefined && n < LEAD && day && !day.long && isDayOfMarket(items, at)) told = day.number === before;
    }
  return told === true;
}

/** Sentences at a story's head. */
const HEAD = 2;

/**
 * A story given without its print whose head tells what stocks did "yesterday", and that names neither the session's
 * weekday nor a today: a paper of the morning after. Seoul's papers say their day.
 */
export function isOfYesterday(tokens: Tokens, sentences: readonly (readonly Item[])[], session: number): boolean {
  let told = false;
  for (const [n, items] of sentences.entries()) {
    let yesterday = false;
    let market = false;
    let verb = false;
    for (const { day, from, kind, subject, value } of items) {
      if (kind === W.plain && isNow(tokens, from)) return false;
      if (day?.weekday && day.number === session) return false;
      if (subject?.market === HOME || (kind === W.place && PLACE_MARKETS[value] === HOME)) return false;
      yesterday ||= kind === W.date && value === 1 && day?.weekday === false && Number.isNaN(day.number);
      market ||= kind === W.marketNoun || kind === W.shareUnit || subject?.kind === S.index;
      verb ||= kind === W.close || kind === W.move;
    }
    if (n < HEAD && yesterday && market && verb) told = true;
    if (n >= HEAD && !told) return false;
  }
  return told;
}

const isNow = wordSet("today", "tonight", "currently");

const isMarket = kindSet(W.marketNoun, W.won, W.shareUnit);
const isVerb = kindSet(W.close, W.move);
/** What makes the day behind it another than that of the verb. */
const TURNS = kindTable(W.after, W.since, W.from, W.than, W.against, W.who, W.open, W.of);

/** "Korean stocks closed lower on Tuesday", "on Tuesday, the KOSPI fell ...", and not "after Tuesday's losses, the KOSPI ...". */
function isDayOfMarket(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) === W.possessive) return false;
  let market = false;
  let verb = false;
  for (let n = 0; n < items.length; n++) {
    const { kind, subject, value } = items[n] as Item;
    if (n < at && TURNS[kind] === 1) return false;
    if (kind === W.place && PLACE_MARKETS[value] !== HOME && n < at) return false;
    if (subject?.kind === S.index && subject.market !== HOME && n < at) return false;
    market ||= isMarket(items[n]) || (subject?.kind === S.index && subject.market === HOME);
    verb ||= isVerb(items[n]);
  }
  return market && verb;
}

/** Words that name the day of print: in the paper of the morning after, "today" is not its session's. */
export function nameToday(tokens: Tokens, sentences: readonly (readonly Item[])[], today: number): void {
  for (const items of sentences)
    for (const item of items)
      if (item.kind === W.plain && isToday(tokens, item.from) && item.to === item.from + 1) {
        item.kind = W.date;
        item.value = 1;
        item.day = { number: today, weekday: true, long: false };
      }
}

const isToday = wordSet("today");

/** The day of print is none that a sentence tells of. */
export function leaveStamps(sentences: readonly (readonly Item[])[], stamps: readonly number[]): void {
  let next = 0;
  for (const items of sentences)
    for (const [at, item] of items.entries()) {
      if (next >= stamps.length) return;
      if (item.from < (stamps[next] as number)) continue;
      if (item.from === stamps[next]) {
        item.day = undefined;
        // "Wednesday, March 11, 2026".
        const weekday = items[kindAt(items, at - 1) === W.comma ? at - 2 : at - 1];
        if (weekday?.kind === W.date) weekday.day = undefined;
      }
      next++;
    }
}

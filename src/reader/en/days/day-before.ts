import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { pastBoth } from "../phrases/told-twice.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import { kindTable } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { pastThing } from "./long-gone.ts";

/** Words that make a figure one of the session before. */

/** "It lost 7.35 points the previous day", "a 1.03 percent drop the session before", "... in the previous session". */
export function isDayBefore(s: Sentence, at: number): boolean {
  const { items } = s;
  if (isOfMoveBefore(items, at) || isAtCloseBefore(items, at)) return true;
  // "Following a 1.5 trillion won exodus the day before".
  const noun = kindAt(items, at + 1);
  const once = noun === W.moveNoun || noun === W.tradeNoun || noun === W.trade ? at + 2 : at + 1;
  // "Fell 6.1 points, or 0.5 percent, the day before".
  const both = noun === W.or && kindAt(items, at + 2) === W.quantity ? at + 3 : once;
  // "540 billion won worth of KOSPI shares a day earlier", "1,471.2 per dollar the day before".
  const behind = noun === W.comma ? pastBoth(items, at) : both === at + 1 ? pastThing(items, at + 1) : both;
  const from = kindAt(items, behind) === W.preposition ? behind + 1 : behind;
  if (kindAt(items, from) !== W.article) return false;
  const first = itemAt(items, from + 1);
  // "The previous trading day".
  const trading = kindAt(items, from + 2) === W.trading ? 1 : 0;
  const second = itemAt(items, from + 2 + trading);
  const span = first?.kind === W.span ? first : second;
  if (span?.kind !== W.span || span.value !== 1) return false;
  const next = kindAt(items, from + 3 + trading);
  // "On the last session of 2024", "on the last trading day": of a year or a month, and not the one before.
  const last = first?.kind === W.previous && from > behind && wordOf(s, first) === "last";
  // "2.13 percent versus the previous day's 2.17 percent": of that day is what comes behind.
  if (last || next === W.of || next === W.possessive) return false;
  const before = second?.kind === W.after && (isEnd(next) || next === W.preposition);
  return before || first?.kind === W.previous || second?.kind === W.previous;
}

/** "From the previous session's gain of 58.9 points": what the session before had moved by. */
function isOfMoveBefore(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.of || kindAt(items, at - 2) !== W.moveNoun) return false;
  if (kindAt(items, at - 3) !== W.possessive || kindAt(items, at - 5) !== W.previous) return false;
  const span = itemAt(items, at - 4);
  return span?.kind === W.span && span.value === 1;
}

const COMPARES = kindTable(W.with, W.against, W.from);
const AT_CLOSE = kindTable(W.at, W.preposition);

/** "Compared with 6.69 percent at the previous close", and no "rose 12.33 points on the previous close". */
function isAtCloseBefore(items: readonly Item[], at: number): boolean {
  if (COMPARES[kindAt(items, at - 1)] !== 1 || AT_CLOSE[kindAt(items, at + 1)] !== 1) return false;
  const before = kindAt(items, at + 2) === W.article ? at + 3 : at + 2;
  return (
    kindAt(items, before) === W.previous && kindAt(items, before + 1) === W.close && isEnd(kindAt(items, before + 2))
  );
}

/** "The previous day foreigners ...", right in front or behind the first comma. */
export function isDayBeforeInFront(items: readonly Item[]): boolean {
  let at = 0;
  while (at < 4 && kindAt(items, at) !== W.comma) at++;
  const front = kindAt(items, at) === W.comma ? at + 1 : 0;
  for (const from of [0, front]) {
    const next = kindAt(items, from + 3);
    const day = kindAt(items, from + 1) === W.previous && kindAt(items, from + 2) === W.span;
    const told = next === W.group || next === W.groupAdjective || next === W.subject || next === W.won;
    if (kindAt(items, from) === W.article && day && items[from + 2]?.value === 1 && told) return true;
  }
  return false;
}

/** The session before the story's; before another day that the sentence has told none that is known. */
export function dayBeforeTold({ claims, sentence, previousSession, isHome }: Story): number {
  const last = claims.at(-1);
  const told = last?.sentence === sentence && (last.session !== undefined || last.elsewhen === true);
  return isHome && told ? Number.NaN : previousSession;
}

/** "Compared to the previous day's gain of 0.25%, which closed at 71,014.34": that day's, and so is what follows. */
export function isOfDayBefore({ items, clause }: Sentence): boolean {
  if (clause.prep !== W.of || kindAt(items, clause.prepAt - 1) !== W.moveNoun) return false;
  const owned = kindAt(items, clause.prepAt - 2) === W.possessive;
  return owned && kindAt(items, clause.prepAt - 4) === W.previous;
}

/** "A day before", and not "a day before it sets the price". */
function isEnd(kind: number): boolean {
  return (
    kind < 0 || kind === W.comma || kind === W.period || kind === W.semicolon || kind === W.and || kind === W.while
  );
}

const isPrevious = wordSet("previous", "prior", "preceding");

/** "Ended the previous session 0.15 percent lower": what is told is of the session before. */
export function isPreviousSession({ items, story: { tokens } }: Sentence, at: number): boolean {
  if (kindAt(items, at) !== W.article) return false;
  // "Closed the day before at 4,904.66", "ended a day earlier 1.32 percent higher".
  const before = kindAt(items, at + 2);
  const day = items[at + 1]?.kind === W.span && items[at + 1]?.value === 1;
  if (day && (before === W.after || before === W.previous)) return !isEnd(kindAt(items, at + 3));
  if (!isPrevious(tokens, items[at + 1]?.from ?? -1)) return false;
  const span = items[kindAt(items, at + 2) === W.trading ? at + 3 : at + 2];
  // "Closed its last trading day of the year" may be the story's own.
  const next = kindAt(items, kindAt(items, at + 2) === W.trading ? at + 4 : at + 3);
  return span?.kind === W.span && span.value === 1 && next !== W.of;
}

/** "Opened down 1.74 points from the previous trading session at 850.62": the change is counted from there, not the level. */
export function isBehindSession({ clause: { counts, prep, prepAt }, items }: Sentence): boolean {
  const span = items[prepAt - 1];
  if (prep !== W.at || span?.kind !== W.span || span.value !== 1 || counts[R.level] !== 0) return false;
  const previous = kindAt(items, prepAt - 2) === W.trading ? prepAt - 3 : prepAt - 2;
  const from = kindAt(items, previous - 1) === W.article ? previous - 2 : previous - 1;
  if (kindAt(items, previous) !== W.previous || kindAt(items, from) !== W.from) return false;
  // "Down 4.82% (198.64 points) from the previous trading day at 3,923.10".
  if (kindAt(items, from - 1) === W.closeBracket) return kindAt(items, from - 2) === W.quantity;
  return kindAt(items, kindAt(items, from - 1) === W.comma ? from - 2 : from - 1) === W.quantity;
}

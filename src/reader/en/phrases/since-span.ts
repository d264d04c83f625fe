import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { type Item, kindAt } from "./item.ts";

/** Spans told right behind a move: since when it has gone on, and a week that is closed with a move of its own. */

/** "Since July", "since mid-July", "since last month", "since 2019", "since its July peak", "since the open": from no close. */
export function isSinceSpan(items: readonly Item[], at: number): boolean {
  const owned = kindAt(items, at) === W.article ? at + 1 : at;
  // "Since mid-July", "since early July", "since last July", "since the previous month".
  let next = owned;
  while (next < owned + 3 && IN_SINCE[kindAt(items, next)] === 1) next++;
  const { kind, value = 0, day } = items[next] ?? {};
  if (kind === W.month || (kind === W.date && day?.long === true)) return true;
  if (kind === W.span && value >= 7) return true;
  // "Since the open", "since the election".
  return owned > at && IS_PEAK[kindAt(items, owned)] === 1;
}

/** "The 3% gain of the previous two days", "the 2 percent fall of the last three sessions": behind a move's noun. */
export function isOfLastDays(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.moveNoun || kindAt(items, at + 1) !== W.article) return false;
  if (kindAt(items, at + 2) !== W.previous) return false;
  if (items[at + 3]?.quantity?.unit === U.duration) return true;
  const span = kindAt(items, at + 4) === W.trading ? at + 5 : at + 4;
  return kindAt(items, at + 3) === W.numeral && (items[at + 3]?.value ?? 0) > 1 && kindAt(items, span) === W.span;
}

/** "Offloading 4.7 trillion won ($4.5 billion) since June 5", "... worth of KOSPI shares since the start of the year": a sum of all the days since, where a million or more is told. */
export function isSumSince(items: readonly Item[], at: number, since: number): boolean {
  const q = items[at]?.quantity;
  if (kindAt(items, since) !== W.since || q?.unit !== U.money || q.scale < 6) return false;
  const bracketed = kindAt(items, at + 1) === W.openBracket && kindAt(items, at + 3) === W.closeBracket;
  for (let next = bracketed ? at + 4 : at + 1; next < since; next++)
    if (OF_SHARES[kindAt(items, next)] !== 1) return false;
  const day = kindAt(items, since + 1);
  return day === W.date || day === W.month || day === W.previous || isSinceSpan(items, since + 1);
}

/** What the amount at `at` was traded in, and nothing else, stands between it and `end`: "worth of local KOSPI shares". */
export function isOfShares(items: readonly Item[], at: number, end: number): boolean {
  const bracketed = kindAt(items, at + 1) === W.openBracket && kindAt(items, at + 3) === W.closeBracket;
  for (let next = bracketed ? at + 4 : at + 1; next < end; next++)
    if (OF_SHARES[kindAt(items, next)] !== 1) return false;
  return true;
}

const OF_SHARES = kindTable(W.worth, W.of, W.plain, W.article, W.subject, W.shareUnit, W.marketNoun, W.groupAdjective);

const IN_SINCE = kindTable(W.plain, W.hyphen, W.previous);
const IS_PEAK = kindTable(W.high, W.low, W.record, W.open, W.plain);

/** "With a 3.25% advance", behind the span that is closed. */
export function isPercentAhead(items: readonly Item[], at: number): boolean {
  for (let next = at; next < items.length && next < at + 8; next++) {
    const { kind, value } = items[next] as Item;
    if (kind === W.quantity && value === U.percent) return true;
    if (kind === W.comma || kind === W.subject) return false;
  }
  return false;
}

import { TURN } from "../words/grammar-words.ts";
import { kindTable, ruleTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { type Item, itemAt, kindAt } from "./item.ts";
import { isBareSpan, isOfExtreme, isOwnerOfThing, isRunThat, pastHedge } from "./owned-span.ts";
import { isOneDay, isRanked, isTenor, isTime } from "./rank-in-span.ts";
import { isBetweenDays, isEndOfSpan, isStretch } from "./span-edge.ts";

/** Phrases that name a span of time: what is said of one is no figure of a session. */

/** Whether the phrase at `at`, of the rule's kind, begins a span. */
type SpanRule = (items: readonly Item[], at: number) => boolean;

/** A week or more. */
function isWeeks(item: Item | undefined): boolean {
  return item?.kind === W.span && item.value >= 7;
}

const article: SpanRule = (items, at) =>
  isWeeks(items[at + 1]) && !isOwner(items, at + 2) && kindAt(items, at - 1) !== W.preposition && isThis(items, at);

const periodic: SpanRule = (items, at) => {
  const next = kindAt(items, at + 1);
  // "To a yearly high of 79,400 won": how far back nothing was higher.
  if (next === W.high || next === W.low || isOfDay(items, at)) return false;
  // "To finish the last weekly transaction at 1,439 won", "the weekly transaction closing price".
  if (next === W.trading && BEHIND_DAYTIME[kindAt(items, at + 2)] === 1) return false;
  // "... after its quarterly profit rose": what a company earned.
  return next !== W.plain && next !== W.stake;
};

const previous: SpanRule = (items, at) => isWeeks(items[at + 1]) && !isOwnerOfThing(items, at + 2);

const preposition: SpanRule = (items, at) => {
  const next = items[at + 1];
  // "Up 13 percent in 2025", "sold in August".
  if (next?.kind === W.month || (next?.kind === W.date && next.day?.long)) return true;
  return over(items, at);
};

const over: SpanRule = (items, at) => {
  if (isLastSpan(items, at)) return true;
  if (kindAt(items, at + 1) === W.article) return isArticledSpan(items, at);
  // "Along the way", "between Jan. 1 and Friday".
  return isBareSpan(items, at + 1) || isBetweenDays(items, at) || isCountedBehind(items, at);
};

/** "Lost 180.40 points, or 1.75 percent, during last week", and neither "after the rally during last week" nor "on last month's exports". */
function isLastSpan(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) !== W.previous || !isWeeks(items[at + 2])) return false;
  const before = kindAt(items, at - 1);
  return kindAt(items, at + 3) !== W.possessive && (before === W.comma || before === W.quantity);
}

/** The value of "along" among the prepositions. */
const ALONG = 5;

/** Behind a preposition and an article. */
function isArticledSpan(items: readonly Item[], at: number): boolean {
  const word = kindAt(items, at + 2);
  // "Over the past three trading days".
  if (word === W.previous || word === W.plain || word === W.above) {
    if (isTenor(items[at + 3])) return !isOfBond(items, at + 3) && !isOneDay(items[at + 3] as Item);
    // And not "in the first half hour of trading".
    const parts = (items[at + 3]?.value ?? 0) < 0;
    if (!parts && kindAt(items, at + 3) === W.numeral && isSpanOfDays(items, at + 4)) return true;
  }
  // "Along the way".
  if (isBareSpan(items, at + 1) || items[at]?.value === ALONG) return true;
  // "For the whole of this year", "over the course of three months".
  if (word === W.plain && kindAt(items, at + 3) === W.of)
    if (isLongSpan(items, at + 4) || isCountedDays(items, at + 4)) return true;
  if (isPartOfYear(items, at + 2) || isWholeSpan(items, at + 2) || isRunThat(items, at + 2)) return true;
  // "Over the past week", "for the holiday-shortened week".
  let span = at + 2;
  while (span < at + 6 && isQualifier(kindAt(items, span))) span++;
  if (kindAt(items, span) === W.span) return isWeeks(items[span]) && !isRanked(items, at - 1);
  // "Over the three days", "in the four-week span".
  const ranged = kindAt(items, at) === W.over || isWeeks(items[at + 3]);
  return ranged && word === W.quantity && items[at + 2]?.value === U.duration;
}

/** "In three months", "in only three months", "in about three months". */
function isCountedBehind(items: readonly Item[], at: number): boolean {
  const count = kindAt(items, at + 1) === W.plain ? at + 2 : pastHedge(items, at + 1);
  return isCounted(items, at, count) && !isTime(items, at - 1) && !isTurn(items, at);
}

/** "Turned net sellers in four sessions", "switched to net buying in three days", "turned higher in three sessions": how long that took to come. */
function isTurn(items: readonly Item[], at: number): boolean {
  const way = kindAt(items, at - 1);
  if (way === W.direction) return isTurned(items[at - 2]);
  if (way !== W.tradeNoun && way !== W.trade) return false;
  const verb = kindAt(items, at - 2) === W.net ? at - 3 : at - 2;
  return isTurned(items[verb]) || (kindAt(items, verb) === W.to && kindAt(items, verb - 1) !== W.quantity);
}

function isTurned(item: Item | undefined): boolean {
  return item?.kind === W.copula && item.value === TURN;
}

function isCounted(items: readonly Item[], at: number, count: number): boolean {
  const number = items[count];
  if (number?.kind === W.quantity) return number.value === U.duration && !number.quantity?.hyphened;
  if (number?.kind !== W.numeral) return false;
  const behind = kindAt(items, count + 1);
  if (behind === W.span) return isCountedSpan(items, count);
  if (behind === W.trading) return kindAt(items, count + 2) === W.span;
  // "In four of five sessions", "in four of the last five sessions".
  const all = kindAt(items, count + 2) === W.article ? count + 4 : count + 2;
  if (behind === W.of && kindAt(items, all) === W.numeral) return isCountedSpan(items, all);
  // "Over three straight sessions".
  return behind === W.streak && kindAt(items, at) === W.over && isCountedSpan(items, count + 1);
}

const from: SpanRule = (items, at) => isStretch(items, at) || isEndOfSpan(items, at) || isLongBack(items, at + 1);

/** By the kind of the phrase that a span begins with. */
const RULES = ruleTable<SpanRule>([
  [W.article, article],
  [W.periodic, periodic],
  [W.previous, previous],
  [W.over, over],
  [W.preposition, preposition],
  [W.from, from],
]);

/** "this year", "last week", "over three days", "in 30 sessions", "on the week", "since Dec. 30", "from a year earlier". */
export function isScope(items: readonly Item[], at: number): boolean {
  return RULES[(items[at] as Item).kind]?.(items, at) ?? false;
}

/** "The previous trading day's weekly close": of a day, whatever the next word says. */
function isOfDay(items: readonly Item[], at: number): boolean {
  return kindAt(items, at - 1) === W.possessive && kindAt(items, at - 2) === W.span && items[at - 2]?.value === 1;
}

/** Phrases in front of a peak: "closing price". */
const PEAK_REACH = 4;

const BEHIND_DAYTIME = kindTable(W.at, W.close, W.openBracket);

const BEFORE_PEAK = kindTable(W.plain, W.close, W.periodic, W.date, W.month, W.previous);

/** "Its 2015 peak", "a six-month peak", "its closing price high", "its yearly low": an extreme to count from. */
export function isPeak(items: readonly Item[], at: number): boolean {
  let peak = at;
  while (peak < at + PEAK_REACH && (BEFORE_PEAK[kindAt(items, peak)] === 1 || isTenor(items[peak]))) peak++;
  const extreme = kindAt(items, peak);
  return extreme === W.record || extreme === W.high || extreme === W.low;
}

/** "On the liquid three-year treasury notes": the years are the paper's. */
function isOfBond(items: readonly Item[], tenor: number): boolean {
  return items[tenor]?.quantity?.hyphened === true && [1, 2].some((step) => kindAt(items, tenor + step) === W.bond);
}

/** "The year's last session", "just shy of this year's peak": no span. */
export function isOwner(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.possessive) return false;
  return kindAt(items, at + 1) === W.previous || (kindAt(items, at - 3) === W.of && isOfExtreme(items, at));
}

/** "The first half", "the fourth quarter", and neither "the first half hour" nor "the first half of trading". */
export function isPartOfYear(items: readonly Item[], at: number): boolean {
  const rank = kindAt(items, at);
  if ((rank !== W.plain && rank !== W.span) || kindAt(items, at + 1) !== W.numeral) return false;
  if ((items[at + 1] as Item).value >= 0) return false;
  const of = kindAt(items, at + 2) === W.of;
  const whole = items[of && kindAt(items, at + 3) === W.article ? at + 4 : of ? at + 3 : at + 2];
  if (whole?.kind === W.trading) return !of;
  return whole?.kind !== W.span || whole.value > (of ? 1 : 0);
}

/** "For the whole of 2006". */
function isWholeSpan(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.plain || kindAt(items, at + 1) !== W.of) return false;
  const span = items[kindAt(items, at + 2) === W.previous ? at + 3 : at + 2];
  return (span?.kind === W.date && span.day?.long === true) || (span?.kind === W.span && span.value >= 30);
}

/** "Three months", "30 sessions". */
function isCountedDays(items: readonly Item[], at: number): boolean {
  const counted = kindAt(items, at) === W.numeral && kindAt(items, at + 1) === W.span && isCountedSpan(items, at);
  return counted || itemAt(items, at)?.quantity?.unit === U.duration;
}

/** "In three days", "in one week"; "in one day" is the session itself. */
function isCountedSpan(items: readonly Item[], at: number): boolean {
  const days = items[at + 1]?.kind === W.span ? (items[at + 1] as Item).value : 0;
  return (items[at] as Item).value === 1 ? days >= 7 : days > 0;
}

/** "From the previous week", "from a week earlier", "from last year". */
export function isLongBack(items: readonly Item[], at: number): boolean {
  let next = at;
  while (next < at + 2 && (kindAt(items, next) === W.article || kindAt(items, next) === W.previous)) next++;
  if (next > at && kindAt(items, next) === W.span && (items[next] as Item).value >= 7) return true;
  // "From six months ago", "from two weeks earlier".
  const counted = kindAt(items, at) === W.numeral && (items[at] as Item).value > 1 && kindAt(items, at + 1) === W.span;
  const behind = kindAt(items, counted ? at + 2 : at + 1);
  return (counted || isTenor(items[at])) && (behind === W.ago || behind === W.previous);
}

function isSpanOfDays(items: readonly Item[], at: number): boolean {
  return kindAt(items, kindAt(items, at) === W.trading ? at + 1 : at) === W.span;
}

function isThis(items: readonly Item[], at: number): boolean {
  return (items[at] as Item).value === 1 || kindAt(items, at - 1) !== W.of;
}

/** "Over the past week", "during the selling stretch". */
const QUALIFIERS = kindTable(
  W.previous,
  W.plain,
  W.hyphen,
  W.above,
  W.month,
  W.trade,
  W.tradeNoun,
  W.subject,
  W.sector,
);

function isQualifier(kind: number): boolean {
  return QUALIFIERS[kind] === 1;
}

/** "This year", "the month". */
function isLongSpan(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.article && kindAt(items, at + 1) === W.span && (items[at + 1] as Item).value >= 7;
}

/** Behind these another statement begins. */

import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { type Item, itemAt, kindAt } from "./item.ts";
import { isBareSpan, isOfExtreme, isOwnerOfThing, isRunThat, pastHedge } from "./owned-span.ts";
import { isOneDay, isRanked, isTenor, isTime } from "./rank-in-span.ts";

/** Phrases that name a span of time: what is said of one is no figure of a session. */

/** "this year", "last week", "over three days", "in 30 sessions", "on the week", "since Dec. 30", "from a year earlier". */
export function isScope(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  const next = kindAt(items, at + 1);
  switch (item.kind) {
    case W.article:
      return (
        next === W.span &&
        (items[at + 1] as Item).value >= 7 &&
        !isOwner(items, at + 2) &&
        kindAt(items, at - 1) !== W.preposition &&
        isThis(items, at)
      );
    case W.periodic:
      // "To finish the last weekly transaction at 1,439 won", "the weekly transaction closing price".
      // "... after its quarterly profit rose": what a company earned.
      // "To a yearly high of 79,400 won": how far back nothing was higher.
      if (next === W.high || next === W.low || isOfDay(items, at)) return false;
      if (next === W.trading && BEHIND_DAYTIME[kindAt(items, at + 2)] === 1) return false;
      return next !== W.plain && next !== W.stake;
    case W.previous:
      return next === W.span && (items[at + 1] as Item).value >= 7 && !isOwnerOfThing(items, at + 2);
    case W.over:
    case W.preposition: {
      // "Up 13 percent in 2025", "sold in August".
      if (item.kind === W.preposition && ((next === W.date && (items[at + 1] as Item).day?.long) || next === W.month))
        return true;
      // "Lost 180.40 points, or 1.75 percent, during last week", and neither "after the rally during last week" nor "on last month's exports".
      const last = next === W.previous && kindAt(items, at + 2) === W.span && (items[at + 2] as Item).value >= 7;
      const owned = kindAt(items, at + 3) === W.possessive;
      if (last && !owned && (kindAt(items, at - 1) === W.comma || kindAt(items, at - 1) === W.quantity)) return true;
      const word = kindAt(items, at + 2);
      // "Over the past three trading days".
      const ranged = word === W.previous || word === W.plain || word === W.above;
      if (next === W.article && ranged && isTenor(items[at + 3]))
        return !isOfBond(items, at + 3) && !isOneDay(items[at + 3] as Item);
      if (next === W.article && ranged && kindAt(items, at + 3) === W.numeral && isSpanOfDays(items, at + 4))
        return true;
      // "Along the way".
      if (isBareSpan(items, at + 1) || (next === W.article && item.value === 5)) return true;
      // "For the whole of this year", "over the course of three months".
      if (next === W.article && word === W.plain && kindAt(items, at + 3) === W.of)
        if (isLongSpan(items, at + 4) || isCountedDays(items, at + 4)) return true;
      if (next === W.article && (isPartOfYear(items, at + 2) || isWholeSpan(items, at + 2) || isRunThat(items, at + 2)))
        return true;
      // "Between Jan. 1 and Friday".
      if (isBetweenDays(items, at)) return true;
      if (next === W.article) {
        // "Over the past week", "for the holiday-shortened week".
        let span = at + 2;
        while (span < at + 6 && isQualifier(kindAt(items, span))) span++;
        if (kindAt(items, span) === W.span) return (items[span] as Item).value >= 7 && !isRanked(items, at - 1);
        // "Over the three days", "in the four-week span".
        const ranged = item.kind === W.over || (kindAt(items, at + 3) === W.span && (items[at + 3] as Item).value >= 7);
        return kindAt(items, at + 2) === W.quantity && (items[at + 2] as Item).value === U.duration && ranged;
      }
      // "In three months", "in only three months", "in about three months".
      const count = next === W.plain ? at + 2 : pastHedge(items, at + 1);
      const number = kindAt(items, count);
      const counted =
        (number === W.quantity && items[count]?.value === U.duration && !items[count]?.quantity?.hyphened) ||
        (number === W.numeral && kindAt(items, count + 1) === W.span && isCountedSpan(items, count)) ||
        (number === W.numeral && kindAt(items, count + 1) === W.trading && kindAt(items, count + 2) === W.span) ||
        // "Over three straight sessions".
        (item.kind === W.over &&
          number === W.numeral &&
          kindAt(items, count + 1) === W.streak &&
          isCountedSpan(items, count + 1));
      return counted && !isTime(items, at - 1);
    }
    case W.from:
      return isStretch(items, at) || isEndOfSpan(items, at) || isLongBack(items, at + 1);
    default:
      return false;
  }
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

/** "The first half", "the fourth quarter". */
export function isPartOfYear(items: readonly Item[], at: number): boolean {
  const rank = kindAt(items, at);
  return (
    (rank === W.plain || rank === W.span) && kindAt(items, at + 1) === W.numeral && (items[at + 1] as Item).value < 0
  );
}

/** "For the whole of 2006". */
function isWholeSpan(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.plain || kindAt(items, at + 1) !== W.of) return false;
  const span = items[kindAt(items, at + 2) === W.previous ? at + 3 : at + 2];
  return (span?.kind === W.date && span.day?.long === true) || (span?.kind === W.span && span.value >= 30);
}

/** "Between Jan. 1 and Friday", "between June 1 and 29". */
export function isBetweenDays(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.preposition || items[at]?.value !== 3) return false;
  const isDay = (next: number) => kindAt(items, next) === W.date || kindAt(items, next) === W.month;
  return isDay(at + 1) && kindAt(items, at + 2) === W.and && isDay(at + 3);
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

const SPAN_WORDS = kindTable(
  W.article,
  W.open,
  W.close,
  W.plain,
  W.of,
  W.previous,
  W.date,
  W.month,
  W.span,
  W.quantity,
);

/** "From Oct. 31 to Nov. 29", "from January to November 11", "from the 1st to the 30th": from one day to another. */
export function isStretch(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.from) return false;
  let dated = false;
  for (let next = at + 1; next < items.length && next < at + 8; next++) {
    const item = items[next] as Item;
    const { kind, value, quantity } = item;
    if (next === at + 1 && isTwoDays(item)) return true;
    if (kind === W.to || kind === W.after || kind === W.preposition)
      return dated && (isDayAhead(items, next + 1) || (kind === W.after && isNow(items, next + 1)));
    if (kind === W.comma && dated) return isStretchAhead(items, next + 1, at === 0);
    if (!SPAN_WORDS[kind] || (kind === W.quantity && quantity?.unit !== U.ordinal)) return false;
    dated ||= kind === W.date || kind === W.month || (kind === W.span && value >= 7);
  }
  return false;
}

/** "From June 4, the day of the vote, through Wednesday": the other day stands behind an apposition. */
function isStretchAhead(items: readonly Item[], at: number, inFront: boolean): boolean {
  for (let next = at; next < items.length && next < at + 10; next++) {
    const kind = kindAt(items, next);
    if (kind === W.quantity || kind === W.group || kind === W.move) return false;
    if (kind !== W.comma) continue;
    const joint = kindAt(items, next + 1);
    if (inFront && joint === W.preposition && isDayAhead(items, next + 2)) return true;
    // "From June 4, the day of the vote, until this day".
    if (joint === W.after && (isDayAhead(items, next + 2) || isNow(items, next + 2))) return true;
  }
  return false;
}

/** "Until this day", "until now", "until today". */
function isNow(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) === W.article) return kindAt(items, at + 1) === W.span && items[at + 1]?.value === 1;
  const behind = kindAt(items, at + 1);
  return kindAt(items, at) === W.plain && (behind < 0 || behind === W.period || behind === W.comma);
}

/** "From Oct. 1 to 24" is one phrase. */
function isTwoDays({ kind, day, from, to }: Item): boolean {
  return kind === W.date && day?.long === true && Number.isNaN(day.number) && to > from + 2;
}

function isDayAhead(items: readonly Item[], at: number): boolean {
  const kind = kindAt(items, at);
  if (kind === W.date || kind === W.month) return true;
  if (kind === W.previous || kind === W.plain)
    return kindAt(items, at + 1) === W.date || kindAt(items, at + 1) === W.month;
  return kind === W.article && (kindAt(items, at + 1) === W.date || isEndOfSpan(items, at));
}

/** "At the end of June", "from the beginning of the year", "as of the end of last year": the edge of a span of weeks. */
export function isEndOfSpan(items: readonly Item[], at: number): boolean {
  let next = at;
  while (next < at + 2 && kindAt(items, next) !== W.article) next++;
  const edge = kindAt(items, next + 1);
  if (kindAt(items, next) !== W.article || (edge !== W.open && edge !== W.close && edge !== W.plain)) return false;
  if (kindAt(items, next + 2) !== W.of) return false;
  next += 3;
  while (kindAt(items, next) === W.article || kindAt(items, next) === W.previous) next++;
  const { kind, value = 0, day } = items[next] ?? {};
  return kind === W.month || (kind === W.span && value >= 7) || (kind === W.date && day?.long === true);
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

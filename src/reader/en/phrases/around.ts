import { isOfLastDays, isOfShares, isPercentAhead, isSinceSpan, isSumSince } from "../days/since-span.ts";
import { ENDS_SCOPE, isEndOfSpan, isLongBack, isOwner, isPeak, isScope } from "../days/time-span.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { type Item, itemAt, kindAt } from "./item.ts";

/** What stands before and after a number: questions the rules ask of a sentence's phrases. */

const COMPARED = kindTable(W.article, W.net, W.tradeNoun, W.trade, W.moving, W.of, W.near, W.about, W.over, W.plain);

/** Phrases of what a figure is compared with: "the net selling of nearly 45 billion". */
const COMPARED_REACH = 8;

/** Past the figure that another is compared with; `at` itself where none stands there. */
function pastCompared(items: readonly Item[], at: number): number {
  let next = at;
  while (next < at + COMPARED_REACH && COMPARED[kindAt(items, next)] === 1) next++;
  if (kindAt(items, next) !== W.quantity || next === at) return at;
  if (kindAt(items, next + 1) !== W.openBracket) return next + 1;
  const inner = isHedge(kindAt(items, next + 2)) ? next + 3 : next + 2;
  return kindAt(items, inner) === W.quantity ? inner + 2 : at;
}

/** True when the words after the number say that it is a sum over more than the session. */
export function scopeAfter(items: readonly Item[], at: number): boolean {
  let from = false;
  // "From 2,162.84 to 1,512.83 from Feb. 21 to March 19".
  const pair =
    kindAt(items, at - 1) === W.from && kindAt(items, at + 1) === W.to && kindAt(items, at + 2) === W.quantity;
  for (let next = at + (pair ? 3 : 1); next < items.length && next < at + 18; next++) {
    const { kind } = items[next] as Item;
    const way = kindAt(items, next + 2) === W.by ? 1 : 0;
    if (kind === W.comma && kindAt(items, next + 1) === W.or && kindAt(items, next + way + 2) === W.quantity) {
      // "Up 8.53 percent, or by 191.36 points, from the first session of the year", "30 billion won, or $20 million, worth of".
      const behind = kindAt(items, next + way + 4);
      next += way + (kindAt(items, next + way + 3) === W.comma && (behind === W.from || behind === W.worth) ? 3 : 2);
      continue;
    }
    // "In its tenth decline over the past 12 sessions": a rank.
    if (kind === W.moveNoun && next > at + 1) return false;
    if (kind === W.of && next === at + 2 && isOfLastDays(items, next)) return true;
    // "Rising 20 points or 1.1 percent in that span", "7.3 trillion won or over 5.6 billion dollars last month".
    const again = kind === W.or && isHedge(kindAt(items, next + 1)) ? next + 2 : next + 1;
    if (kind === W.or && kindAt(items, again) === W.quantity) {
      next = again;
      continue;
    }
    // "... 36.1 trillion won ($28.8 billion) worth of stocks this year".
    const inner = isHedge(kindAt(items, next + 1)) ? next + 2 : next + 1;
    if (kind === W.openBracket && kindAt(items, inner) === W.quantity && kindAt(items, inner + 1) === W.closeBracket) {
      next = inner + 1;
      continue;
    }
    // "Up 109.13 points, or 2.71 percent, on the week".
    if (kind === W.comma) {
      // "Shed 1.25 percent, closing the week at 35.60".
      const behind = kindAt(items, next + 1) === W.close ? next + 2 : next + 1;
      // "Gains 1.26%, closes the week with a 3.25% advance": the week has a percentage of its own.
      const own = behind === next + 2 && items[at]?.value === U.percent && isPercentAhead(items, behind);
      return !own && behind < items.length && isScope(items, behind);
    }
    if (ENDS_SCOPE[kind] === 1) return false;
    // "... 1.47 trillion won on the Kospi in May", "... 11.4 trillion won of Kospi shares over the year".
    const index = kind === W.subject && (items[next] as Item).value === S.index;
    const noun = kindAt(items, next + 1);
    const board = index && (isPlacedAgain(items, next) || noun === W.shareUnit || noun === W.marketNoun);
    if ((kind === W.subject && !board) || kind === W.trade) return false;
    const alone = next === at + 1 || isBesideMoney(items, at, next);
    const date = kindAt(items, next + 1) === W.date && items[next + 1]?.day?.weekday === false;
    // "Fell 120.5 points since Oct. 28", and not "since Monday's close".
    const goneSince = alone && (isSinceSpan(items, next + 1) || (date && items[at]?.value !== U.plain));
    if (kind === W.since && (goneSince || isSumSince(items, at, next))) return true;
    if (kind === W.since && next === at + 1 && items[at]?.value === U.percent) {
      const day = kindAt(items, next + 1);
      // "Has climbed 27.3 percent since that peak was reached".
      if (day === W.subject || day === W.plain || day === W.it) return true;
      // "Up 62 percent since January", "since March 2", and not "since Monday's close".
      if (day === W.month || day === W.previous || (day === W.date && items[next + 1]?.day?.weekday === false))
        return true;
      // "Up 6 percent since the start of the year".
      const span = itemAt(items, kindAt(items, next + 4) === W.article ? next + 5 : next + 4);
      if (kindAt(items, next + 3) === W.of && span?.kind === W.span && span.value >= 7) return true;
    }
    // "Up 36.5% year-on-year", "3 percent on-year", "5 percent year to date".
    const behind = next === at + 1;
    if (behind && kind === W.span && (items[next] as Item).value >= 7) return true;
    if (behind && kind === W.preposition && kindAt(items, next + 1) === W.hyphen) {
      const span = itemAt(items, next + 2);
      if (span?.kind === W.span && span.value >= 7) return true;
    }
    // "Rose 8.4 percent during the quarter", "sold 5.4 trillion won of shares year to date".
    const direct = behind || isBesideMoney(items, at, next) || isOfShares(items, at, next);
    if ((direct && isInQuarter(items, next)) || isToDate(items, next)) return true;
    // "Down 14 percent as of the 27th": to date.
    if (isAsOfDay(items, next)) return true;
    // "... as tariffs will fall within ten years": another statement.
    if (kind === W.as && kindAt(items, next + 1) !== W.of && kindAt(items, next + 1) !== W.against) return false;
    if (kind === W.quantity && (items[next] as Item).value !== U.duration) return false;
    if (kind === W.from) {
      from = true;
      // "40.73 percent from 1,897.13 to 1,124.47 over the one-year period".
      const levels = kindAt(items, next + 1) === W.quantity && kindAt(items, next + 2) === W.to;
      if (levels && kindAt(items, next + 3) === W.quantity && items[at]?.value === U.percent) {
        next += 3;
        continue;
      }
      // "Up 5.1 percent from 2,418.09 at the end of June", "... from 2,418.09 a week ago".
      const told = kindAt(items, next + 1) === W.quantity;
      if (told && (isEndOfSpan(items, next + 2) || isWeeksAgo(items, next + 2))) return true;
      // "Down 49.8 percent from its record highs of October".
      if (kindAt(items, next + 1) === W.article) {
        if (isPeak(items, next + 2)) return true;
      }
    }
    // "205.21 points compared to 537.06 in the first half of 2014".
    if (kind === W.against) {
      const told = kindAt(items, next + 1) === W.to ? next + 2 : next + 1;
      if (kindAt(items, told) === W.quantity && isSpanBehind(items, told + 1)) return true;
      // "Down 10.8 percent against last week's close", "30 billion compared to the net selling of 45 billion last week".
      if (isLongBack(items, told) || isScope(items, pastCompared(items, told))) return true;
    }
    // "From the previous day to finish the year's last session at ...": not from the year.
    const span =
      kind === W.article &&
      kindAt(items, next + 1) === W.span &&
      !isOwner(items, next + 2) &&
      (items[next + 1] as Item).value >= 7;
    if ((from && span) || isScope(items, next)) return true;
  }
  return false;
}

/** "A week ago", "three months earlier". */
function isWeeksAgo(items: readonly Item[], at: number): boolean {
  const counted = kindAt(items, at) === W.quantity && items[at]?.value === U.duration;
  const span = items[kindAt(items, at) === W.article || kindAt(items, at) === W.numeral ? at + 1 : at];
  const back = items[counted ? at + 1 : at + 2]?.kind;
  return (counted || (span?.kind === W.span && span.value >= 7)) && (back === W.ago || back === W.previous);
}

/** "Lost 45.2 won against the dollar since ...": what the won is told against stands between. */
function isBesideMoney(items: readonly Item[], at: number, since: number): boolean {
  if (kindAt(items, at + 1) !== W.against) return false;
  for (let next = at + 2; next < since; next++)
    if (kindAt(items, next) !== W.article && kindAt(items, next) !== W.dollar && kindAt(items, next) !== W.place)
      return false;
  return true;
}

/** The value of "quarter" among the numerals: a fourth, of a year too. */
const QUARTER = -4;

/** "During the quarter", "in the first quarter". */
export function isInQuarter(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.preposition && kindAt(items, at) !== W.over) return false;
  const noun = items[kindAt(items, at + 2) === W.plain || kindAt(items, at + 2) === W.previous ? at + 3 : at + 2];
  return kindAt(items, at + 1) === W.article && noun?.kind === W.numeral && noun.value === QUARTER;
}

/** "Year to date", "month to date". */
function isToDate(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.span || (items[at] as Item).value < 7) return false;
  // "Year-to-date" is five phrases.
  const step = kindAt(items, at + 1) === W.hyphen ? 2 : 1;
  if (kindAt(items, at + step) !== W.to) return false;
  const next = kindAt(items, at + 2 * step + 1);
  return kindAt(items, at + 2 * step) === W.plain && (next < 0 || next === W.period || next === W.comma);
}

function isSpanBehind(items: readonly Item[], at: number): boolean {
  return at < items.length && (isScope(items, at) || isEndOfSpan(items, at));
}

function isHedge(kind: number): boolean {
  return kind === W.over || kind === W.near || kind === W.about || kind === W.under;
}

/** "As of Friday", "as of the 27th". */
export function isAsOfDay(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.as || kindAt(items, at + 1) !== W.of) return false;
  const day = itemAt(items, kindAt(items, at + 2) === W.article ? at + 3 : at + 2);
  // "As of this month".
  return day?.kind === W.date || day?.kind === W.month || (day?.kind === W.span && day.value >= 30);
}

/** "On the Kospi", "on the Kospi and the Kosdaq". */
function isPlacedAgain(items: readonly Item[], at: number): boolean {
  const joint = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  return isPlaced(items, kindAt(items, joint) === W.and ? joint - 1 : at);
}

/** "On the Kospi". */
export function isPlaced(items: readonly Item[], at: number): boolean {
  return kindAt(items, kindAt(items, at - 1) === W.article ? at - 2 : at - 1) === W.preposition;
}

/** "on the first trading day of 2026": a day of a longer span, named by its rank. */
export function dayOfSpanAfter(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + 7; next++) {
    const { kind, value } = items[next] as Item;
    if (kind === W.span) return value === 1 && kindAt(items, next + 1) === W.of;
    if (kind !== W.preposition && kind !== W.article && kind !== W.plain && kind !== W.trading) return false;
  }
  return false;
}

/** True when one of the kinds stands within `reach` phrases after `at`, before a comma or another number. */
export function followedBy(items: readonly Item[], at: number, reach: number, wanted: number): boolean {
  for (let next = at + 1; next < items.length && next <= at + reach; next++) {
    const kind = (items[next] as Item).kind;
    if (kind === wanted) return true;
    if (
      kind === W.comma ||
      kind === W.after ||
      kind === W.quantity ||
      kind === W.semicolon ||
      kind === W.while ||
      kind === W.period ||
      kind === W.but
    )
      return false;
  }
  return false;
}

/** True when one of the kinds stands within `reach` phrases before `at`, after the last comma or number. */
export function precededBy(items: readonly Item[], at: number, reach: number, wanted: number): boolean {
  for (let before = at - 1; before >= 0 && before >= at - reach; before--) {
    const kind = (items[before] as Item).kind;
    if (kind === wanted) return true;
    if (kind === W.comma || kind === W.quantity || kind === W.semicolon || kind === W.while) return false;
  }
  return false;
}

/** The last phrase before `at` that is no article, adjective or hedge. */
export function headBefore(items: readonly Item[], at: number): number {
  let before = at - 1;
  while (before >= 0) {
    const { kind } = items[before] as Item;
    if (
      kind !== W.article &&
      kind !== W.about &&
      kind !== W.near &&
      kind !== W.over &&
      kind !== W.under &&
      kind !== W.record &&
      kind !== W.net &&
      kind !== W.more &&
      // "A whopping 234 points".
      !(kind === W.plain && before === at - 1 && kindAt(items, before - 1) === W.article && isCounted(items, at)) &&
      !(kind === W.than && (kindAt(items, before - 1) === W.more || kindAt(items, before - 1) === W.under))
    )
      break;
    before--;
  }
  return before;
}

/** A number of points, percent or money. */
function isCounted(items: readonly Item[], at: number): boolean {
  const value = items[at]?.value ?? 0;
  return kindAt(items, at) === W.quantity && value >= U.point && value <= U.money;
}

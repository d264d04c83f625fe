import { isPlaced } from "../phrases/around.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { isSetThen } from "../phrases/set-then.ts";
import { isOfLastDays, isOfShares, isPercentAhead, isSinceSpan, isSumSince } from "../phrases/since-span.ts";
import { isEndOfSpan } from "../phrases/span-edge.ts";
import { isLongBack, isOwner, isPeak, isScope } from "../phrases/time-span.ts";
import { kindTable, ruleTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { isAsOfDay, isInQuarter, isToDate } from "./to-date.ts";

/** Whether the words after a number say that it is a sum over more than the session. */

/** What the phrase at `next` says of the number at `at`; undefined where it does not tell. */
type ScopeRule = (items: readonly Item[], at: number, next: number) => boolean | undefined;

/** Phrases from a number to the words that tell of its span. */
const REACH = 18;

/** Days from which a span is longer than what a session is of. */
const WEEK = 7;

/** True when the words after the number say that it is a sum over more than the session. */
export function scopeAfter(items: readonly Item[], at: number): boolean {
  let from = false;
  // "From 2,162.84 to 1,512.83 from Feb. 21 to March 19".
  const pair =
    kindAt(items, at - 1) === W.from && kindAt(items, at + 1) === W.to && kindAt(items, at + 2) === W.quantity;
  for (let next = at + (pair ? 3 : 1); next < items.length && next < at + REACH; next++) {
    const { kind } = items[next] as Item;
    from ||= kind === W.from;
    const last = lastBeside(items, at, next);
    if (last > next) {
      next = last;
      continue;
    }
    const said = RULES[kind]?.(items, at, next);
    if (said !== undefined) return said;
    if ((from && isLongSpan(items, next)) || isScope(items, next)) return true;
  }
  return false;
}

/** The last phrase of a figure that tells the same again, or between which it moved; `next` itself where none begins there. */
function lastBeside(items: readonly Item[], at: number, next: number): number {
  switch (kindAt(items, next)) {
    case W.comma:
      return lastAside(items, next);
    case W.or: {
      // "Rising 20 points or 1.1 percent in that span", "7.3 trillion won or over 5.6 billion dollars last month".
      const again = isHedge(kindAt(items, next + 1)) ? next + 2 : next + 1;
      return kindAt(items, again) === W.quantity ? again : next;
    }
    case W.openBracket: {
      // "... 36.1 trillion won ($28.8 billion) worth of stocks this year".
      const inner = isHedge(kindAt(items, next + 1)) ? next + 2 : next + 1;
      return kindAt(items, inner) === W.quantity && kindAt(items, inner + 1) === W.closeBracket ? inner + 1 : next;
    }
    case W.from: {
      // "40.73 percent from 1,897.13 to 1,124.47 over the one-year period".
      const levels = kindAt(items, next + 1) === W.quantity && kindAt(items, next + 2) === W.to;
      return levels && kindAt(items, next + 3) === W.quantity && items[at]?.value === U.percent ? next + 3 : next;
    }
    default:
      return next;
  }
}

/** "Up 8.53 percent, or by 191.36 points, from the first session of the year", "30 billion won, or $20 million, worth of". */
function lastAside(items: readonly Item[], comma: number): number {
  const way = kindAt(items, comma + 2) === W.by ? 1 : 0;
  if (kindAt(items, comma + 1) !== W.or || kindAt(items, comma + way + 2) !== W.quantity) return comma;
  const behind = kindAt(items, comma + way + 4);
  const closed = kindAt(items, comma + way + 3) === W.comma && (behind === W.from || behind === W.worth);
  return comma + way + (closed ? 3 : 2);
}

const ends: ScopeRule = () => false;

/** "In its tenth decline over the past 12 sessions": a rank. */
const ofMove: ScopeRule = (_items, at, next) => (next > at + 1 ? false : undefined);

const ofDays: ScopeRule = (items, at, next) => (next === at + 2 && isOfLastDays(items, next) ? true : undefined);

/** "Up 109.13 points, or 2.71 percent, on the week". */
const comma: ScopeRule = (items, at, next) => {
  // "Shed 1.25 percent, closing the week at 35.60".
  const behind = kindAt(items, next + 1) === W.close ? next + 2 : next + 1;
  // "Gains 1.26%, closes the week with a 3.25% advance": the week has a percentage of its own.
  const own = behind === next + 2 && items[at]?.value === U.percent && isPercentAhead(items, behind);
  return !own && behind < items.length && isScope(items, behind);
};

/** "... 1.47 trillion won on the Kospi in May", "... 11.4 trillion won of Kospi shares over the year". */
const subject: ScopeRule = (items, _at, next) => {
  if ((items[next] as Item).value !== S.index) return false;
  const noun = kindAt(items, next + 1);
  return isPlacedAgain(items, next) || noun === W.shareUnit || noun === W.marketNoun ? undefined : false;
};

/** "On the Kospi", "on the Kospi and the Kosdaq". */
function isPlacedAgain(items: readonly Item[], at: number): boolean {
  const joint = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  return isPlaced(items, kindAt(items, joint) === W.and ? joint - 1 : at);
}

const since: ScopeRule = (items, at, next) => {
  const date = kindAt(items, next + 1) === W.date && items[next + 1]?.day?.weekday === false;
  // "Fell 120.5 points since Oct. 28", and not "since Monday's close".
  const gone = isSinceSpan(items, next + 1) || (date && items[at]?.value !== U.plain);
  if ((gone && (next === at + 1 || isBesideMoney(items, at, next))) || isSumSince(items, at, next)) return true;
  if (next !== at + 1 || items[at]?.value !== U.percent) return undefined;
  const day = kindAt(items, next + 1);
  // "Has climbed 27.3 percent since that peak was reached".
  if (day === W.subject || day === W.plain || day === W.it) return true;
  // "Up 62 percent since January", "since March 2", and not "since Monday's close".
  if (day === W.month || day === W.previous || date) return true;
  // "Up 6 percent since the start of the year".
  const span = kindAt(items, next + 4) === W.article ? next + 5 : next + 4;
  return kindAt(items, next + 3) === W.of && isOfWeeks(itemAt(items, span)) ? true : undefined;
};

/** "Lost 45.2 won against the dollar since ...": what the won is told against stands between. */
function isBesideMoney(items: readonly Item[], at: number, since: number): boolean {
  if (kindAt(items, at + 1) !== W.against) return false;
  for (let next = at + 2; next < since; next++)
    if (kindAt(items, next) !== W.article && kindAt(items, next) !== W.dollar && kindAt(items, next) !== W.place)
      return false;
  return true;
}

/** "Up 36.5% year-on-year", "sold 5.4 trillion won of shares year to date". */
const span: ScopeRule = (items, at, next) =>
  (next === at + 1 && isOfWeeks(items[next])) || isToDate(items, next) ? true : undefined;

/** "3 percent on-year". */
const preposition: ScopeRule = (items, at, next) => {
  const hyphened = next === at + 1 && kindAt(items, next + 1) === W.hyphen;
  return hyphened && isOfWeeks(items[next + 2]) ? true : quarter(items, at, next);
};

/** "Rose 8.4 percent during the quarter". */
const quarter: ScopeRule = (items, at, next) => {
  if (!isInQuarter(items, next)) return undefined;
  return next === at + 1 || isBesideMoney(items, at, next) || isOfShares(items, at, next) ? true : undefined;
};

const as: ScopeRule = (items, _at, next) => {
  // "Down 14 percent as of the 27th": to date.
  if (isAsOfDay(items, next)) return true;
  // "... as tariffs will fall within ten years": another statement.
  return kindAt(items, next + 1) !== W.of && kindAt(items, next + 1) !== W.against ? false : undefined;
};

const quantity: ScopeRule = (items, _at, next) => (items[next]?.value === U.duration ? undefined : false);

const fromWhere: ScopeRule = (items, _at, next) => {
  // "Up 5.1 percent from 2,418.09 at the end of June", "... from 2,418.09 a week ago".
  if (kindAt(items, next + 1) === W.quantity)
    return isEndOfSpan(items, next + 2) || isWeeksAgo(items, next + 2) ? true : undefined;
  // "Down 49.8 percent from its record highs of October".
  return kindAt(items, next + 1) === W.article && isPeak(items, next + 2) ? true : undefined;
};

/** "A week ago", "three months earlier". */
function isWeeksAgo(items: readonly Item[], at: number): boolean {
  const counted = kindAt(items, at) === W.quantity && items[at]?.value === U.duration;
  const span = items[kindAt(items, at) === W.article || kindAt(items, at) === W.numeral ? at + 1 : at];
  const back = items[counted ? at + 1 : at + 2]?.kind;
  return (counted || isOfWeeks(span)) && (back === W.ago || back === W.previous);
}

const against: ScopeRule = (items, _at, next) => {
  const told = kindAt(items, next + 1) === W.to ? next + 2 : next + 1;
  // "205.21 points compared to 537.06 in the first half of 2014".
  if (kindAt(items, told) === W.quantity && isSpanBehind(items, told + 1)) return true;
  // "Down 10.8 percent against last week's close", "30 billion compared to the net selling of 45 billion last week".
  return isLongBack(items, told) || isScope(items, pastCompared(items, told)) ? true : undefined;
};

function isSpanBehind(items: readonly Item[], at: number): boolean {
  return at < items.length && (isScope(items, at) || isEndOfSpan(items, at));
}

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

/** "From the previous day to finish the year's last session at ...": not from the year. */
function isLongSpan(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.article && isOfWeeks(items[at + 1]) && !isOwner(items, at + 2);
}

/** A week or more. */
function isOfWeeks(item: Item | undefined): boolean {
  return item?.kind === W.span && item.value >= WEEK;
}

function isHedge(kind: number): boolean {
  return kind === W.over || kind === W.near || kind === W.about || kind === W.under;
}

/** By the kind of the phrase. */
/** "And a level unseen in over 13 years", "and the lowest since 2009": what the figure before it came to, and no span of it. */
const and: ScopeRule = (items, _at, next) => {
  const ranked = RANKS[kindAt(items, next + 2)] === 1 && kindAt(items, next + 1) === W.article;
  return ranked ? false : undefined;
};

const RANKS = kindTable(W.mark, W.high, W.low);

/** "Its gain of 14 points was the biggest in a month": within which it ranks. */
const copula: ScopeRule = (items, _at, next) => {
  const rank = kindAt(items, next + 2);
  return kindAt(items, next + 1) === W.article && (rank === W.plain || RANKS[rank] === 1) ? false : undefined;
};

/** "Rose 0.5 percent to top its record set a week ago": of the record. */
const setThen: ScopeRule = (items, at, next) => (isSetThen(items, at, next) ? false : undefined);

const RULES = ruleTable<ScopeRule>([
  [W.plain, setThen],
  [W.touch, setThen],
  [W.copula, copula],
  [W.and, and],
  [W.semicolon, ends],
  [W.period, ends],
  [W.while, ends],
  [W.but, ends],
  [W.after, ends],
  [W.trade, ends],
  [W.moveNoun, ofMove],
  [W.of, ofDays],
  [W.comma, comma],
  [W.subject, subject],
  [W.since, since],
  [W.span, span],
  [W.preposition, preposition],
  [W.over, quarter],
  [W.as, as],
  [W.quantity, quantity],
  [W.from, fromWhere],
  [W.against, against],
]);

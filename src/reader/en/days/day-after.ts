import { type Item, kindAt } from "../phrases/item.ts";
import { isSetThen } from "../phrases/set-then.ts";
import { isBetweenDays, isEndOfSpan, isStretch } from "../phrases/span-edge.ts";
import { pastBoth } from "../phrases/told-twice.ts";
import { kindTable, ruleTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { pastWhereEnded } from "./where-ended.ts";

/** "Yesterday", whether or not its number is known. */
function isYesterday(item: Item | undefined): boolean {
  return item?.kind === W.date && item.value === 1 && item.day?.weekday === false;
}

/** What the phrase at `next` says of the day of the number at `at`, of the unit `told`: its number, NaN for another day or none, null where it has none of its own; undefined where the phrase does not tell. */
type DayRule = (items: readonly Item[], at: number, next: number, told: number) => number | null | undefined;

/** Phrases from a number to its day. */
const REACH = 9;

/** The day that belongs to the number after which it stands: "5.96 percent Monday", "3,302.84 of June 25". */
export function dayAfter(items: readonly Item[], at: number): number | undefined {
  // "Gained 37.20 points or 0.64 percent on Monday".
  const again = kindAt(items, at + 1) === W.or && kindAt(items, at + 2) === W.quantity;
  const told = items[again ? at + 2 : at]?.value ?? 0;
  for (let next = again ? at + 3 : at + 1; next < items.length && next < at + REACH; next++) {
    const last = lastBeside(items, at, next);
    if (last > next) {
      next = last;
      continue;
    }
    const day = RULES[kindAt(items, next)]?.(items, at, next, told);
    if (day !== undefined) return day ?? undefined;
  }
  return undefined;
}

/** The last phrase of what is told beside the number; `next` itself where nothing begins there. */
function lastBeside(items: readonly Item[], at: number, next: number): number {
  const kind = kindAt(items, next);
  // "955 billion won ($794 million) worth of stock on June 13", "3.09 percent (57.46 points) on Friday".
  if (kind === W.openBracket)
    return isBracketed(items, at, next) && kindAt(items, next + 1) === W.quantity ? next + 2 : next;
  // "Jumped 1.6 percent to a five-week high on Thursday".
  if (kind === W.to) return isRankOfWeeks(items, next) ? next + 3 : next;
  // "429 million shares worth 2.1 trillion won on Wednesday".
  if (kind === W.worth) return kindAt(items, next + 1) === W.quantity ? next + 1 : next;
  // "A 31.2-point, or 1.4-percent, drop Thursday".
  return kind === W.comma && next === at + 1 ? Math.max(next, nounBehindBoth(items, at)) : next;
}

/** "To a five-week high", before its day. */
function isRankOfWeeks(items: readonly Item[], to: number): boolean {
  const extreme = kindAt(items, to + 3);
  if (kindAt(items, to + 1) !== W.article || (extreme !== W.high && extreme !== W.low)) return false;
  const day = kindAt(items, to + 4) === W.preposition ? to + 5 : to + 4;
  return items[to + 2]?.quantity?.hyphened === true && kindAt(items, day) === W.date;
}

/** One phrase in brackets right behind the number. */
function isBracketed(items: readonly Item[], at: number, bracket: number): boolean {
  return bracket === at + 1 && kindAt(items, bracket + 2) === W.closeBracket;
}

const ends: DayRule = () => null;

const date: DayRule = (items, at, next, told) => {
  // "1.6 billion were done versus Monday's 1.3 billion": the day of that one.
  if (kindAt(items, next + 1) === W.possessive && kindAt(items, next + 2) === W.quantity) return null;
  // "To 180 following yesterday's ruling", "on Tuesday's news": the day of what happened then.
  if (next === at + 2 && isOfEvent(items, next)) return null;
  const day = items[next]?.day;
  // "Once traded at over 145 euros in 2000".
  if (day?.long && next === at + 2 && told === U.money && kindAt(items, at + 1) === W.preposition) return Number.NaN;
  return day && !day.long ? day.number : null;
};

/** "2,418.09 at the end of June": of another day, or of none. */
const edge: DayRule = (items, _at, next) => (isEndOfSpan(items, next) ? Number.NaN : undefined);

/** "1,512.83 from Feb. 21 to March 19": of none. */
const from: DayRule = (items, at, next, told) => {
  if (isStretch(items, next)) return Number.NaN;
  // "6.40 points from Tuesday's close".
  const day = dayNamed(items, next);
  if (kindAt(items, day) === W.date && kindAt(items, day + 1) === W.possessive) return null;
  // "0.28 percent from Monday" is measured from it; "the record of 3,249 from May 10" is of it.
  // "A drop of 31.2 points from Monday": what it is measured from.
  const ofMove = kindAt(items, at - 1) === W.of && kindAt(items, at - 2) === W.moveNoun;
  const measured = ofMove || isMeasuredFrom(told, kindAt(items, at - 1)) || isOnItsClose(items, at, next, told);
  return measured ? null : undefined;
};

/** "Up more than 1 percent on Tuesday's close", "up 1.7 percent over last Thursday's close": what it is measured from. */
const on: DayRule = (items, at, next, told) => {
  const unit = items[at]?.value;
  const day = dayNamed(items, next);
  const owned = kindAt(items, day) === W.date && kindAt(items, day + 1) === W.possessive;
  if (owned && (unit === U.percent || unit === U.point) && kindAt(items, day + 2) === W.close) return null;
  return isOnItsClose(items, at, next, told) ? null : undefined;
};

const preposition: DayRule = (items, at, next, told) =>
  isEndOfSpan(items, next) || isBetweenDays(items, next) ? Number.NaN : on(items, at, next, told);

/** Where the day stands behind its preposition: "Tuesday", "last Tuesday". */
function dayNamed(items: readonly Item[], joint: number): number {
  return kindAt(items, joint + 1) === W.previous ? joint + 2 : joint + 1;
}

/** "Down 13.95 points (0.4 per cent) on its close on Friday": what it is measured from. */
function isOnItsClose(items: readonly Item[], at: number, next: number, told: number): boolean {
  const measured = (told === U.percent || told === U.point) && kindAt(items, at - 1) !== W.at;
  return measured && kindAt(items, next + 1) === W.article && kindAt(items, next + 2) === W.close;
}

/** "12.3 points above Monday's finish". */
const beyond: DayRule = (items, _at, next) => {
  if (pastWhereEnded(items, next + 1) > 0) return null;
  return kindAt(items, next + 1) === W.date && kindAt(items, next + 2) === W.possessive ? null : undefined;
};

/** "... as traders awaited the meeting of Dec. 17". */
const as: DayRule = (items, _at, next) => (kindAt(items, next + 1) === W.of ? undefined : null);

/** "The low of 64.34 (April 4)". */
const openBracket: DayRule = (items, at, next) =>
  isBracketed(items, at, next) && kindAt(items, next + 1) === W.date ? undefined : null;

/** "Down 7.33 percent at 8,614.35 on Thursday": of the day of the level that it led to. */
const level: DayRule = (items, at, next) =>
  next <= at + 2 && isLevelLed(items, next) ? (dayAfter(items, next + 1) ?? null) : undefined;

const levelAt: DayRule = (items, at, next, told) => edge(items, at, next, told) ?? level(items, at, next, told);

const comma: DayRule = (items, at, next, told) => {
  if (next !== at + 1) return null;
  // "Down 7.33 percent, at 8,614.35 on Thursday".
  const led = level(items, at, next + 1, told);
  if (led !== undefined) return led;
  // "Lost 43.2 points, or 1.1 percent, yesterday and 20 points on Monday", "..., on Monday".
  const behind = pastBoth(items, at);
  const date = kindAt(items, behind) === W.preposition ? behind + 1 : behind;
  const dated = behind > 0 && kindAt(items, date) === W.date;
  if (dated && isOver(kindAt(items, date + 1)) && !items[date]?.day?.long) return items[date]?.day?.number ?? null;
  const yesterday = isYesterday(items[next + 1]) && kindAt(items, next + 2) !== W.possessive;
  return yesterday ? (items[next + 1]?.day?.number ?? null) : null;
};

const subject: DayRule = (items, at, next) => {
  // "A 7.2 percent fall in the KOSPI on Tuesday".
  if (isOfNounBehind(items, at, next)) return undefined;
  // "1.5 trillion won of KOSPI stocks on Monday".
  return kindAt(items, next - 1) === W.of && kindAt(items, next + 1) === W.shareUnit ? undefined : null;
};

/** "0.28 percent compared to Monday" is measured from it; "1,296.7 won against the dollar on Aug. 12" is of it. */
const against: DayRule = (items, _at, next) =>
  kindAt(items, kindAt(items, next + 1) === W.article ? next + 2 : next + 1) === W.dollar ? undefined : null;

/** "Rose 0.5 percent to top its record set on Monday": of the record. */
const setThen: DayRule = (items, at, next) => (isSetThen(items, at, next) ? null : undefined);

/** Phrases from "when" to the day of what happened then. */
const WHEN_REACH = 7;

/** "Fell 2 percent when the company reported on Nov. 9", "8 percent when Pepper failed in September 2008": the day of that. */
const when: DayRule = (items, at, next) => {
  // "From 6.71 when the market closed on Monday": of the close before, as any such figure.
  if (next !== at + 1 || items[next]?.value !== WHEN || kindAt(items, at - 1) === W.from) return null;
  for (let then = next + 1; then < next + WHEN_REACH && ENDS_WHEN[kindAt(items, then)] !== 1; then++) {
    const { day, kind } = items[then] as Item;
    // "Down 1,000 points when it touched bottom on May 6": of a moment of that day.
    if (kind === W.touch || kind === W.low || kind === W.high) return Number.NaN;
    if (kind !== W.date && kind !== W.month) continue;
    const led = kindAt(items, kindAt(items, then - 1) === W.previous ? then - 2 : then - 1) === W.preposition;
    return led ? (day && !day.long ? day.number : Number.NaN) : null;
  }
  return null;
};

/** The value of "when" among the words like "while". */
const WHEN = 2;

const ENDS_WHEN = kindTable(W.comma, W.semicolon, W.period, W.quantity, W.while, W.than, W.against, W.since);

/** By the kind of the phrase. */
const RULES = ruleTable<DayRule>([
  [W.date, date],
  [W.from, from],
  [W.preposition, preposition],
  [W.over, on],
  [W.at, levelAt],
  [W.to, level],
  [W.of, edge],
  [W.above, beyond],
  [W.below, beyond],
  // "30 points off Monday's close".
  [W.direction, beyond],
  [W.as, as],
  [W.openBracket, openBracket],
  [W.comma, comma],
  [W.subject, subject],
  [W.against, against],
  [W.and, ends],
  [W.semicolon, ends],
  [W.while, when],
  [W.but, ends],
  [W.quantity, ends],
  [W.since, ends],
  [W.after, ends],
  // "Lower than Friday's": what it is measured from.
  [W.than, ends],
  [W.move, ends],
  [W.trade, ends],
  [W.have, ends],
  [W.plain, setThen],
  [W.touch, setThen],
]);

/** "At 8,614.35 on", "to 8,614.35 on", behind a number of percent or points, and before a day. */
function isLevelLed(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.at && kindAt(items, at) !== W.to) return false;
  const unit = items[kindAt(items, at - 1) === W.comma ? at - 2 : at - 1]?.quantity?.unit;
  const level = items[at + 1]?.quantity;
  if ((unit !== U.percent && unit !== U.point) || level === undefined || level.exponent >= 0) return false;
  const day = kindAt(items, at + 2) === W.preposition ? at + 3 : at + 2;
  return level.unit <= U.point && kindAt(items, day) === W.date && kindAt(items, day + 1) !== W.possessive;
}

/** Whose the noun of the move right behind the number is: "a 7.2 percent fall in the KOSPI". */
function isOfNounBehind(items: readonly Item[], at: number, subject: number): boolean {
  const joint = kindAt(items, subject - 1) === W.article ? subject - 2 : subject - 1;
  if (joint !== at + 2 || kindAt(items, at + 1) !== W.moveNoun) return false;
  return kindAt(items, joint) === W.of || kindAt(items, joint) === W.preposition;
}

/** The noun of a move told twice between commas, from either figure; -1 where none is. */
function nounBehindBoth(items: readonly Item[], at: number): number {
  const noun = pastBoth(items, at);
  return kindAt(items, noun) === W.moveNoun ? noun : -1;
}

/** A day is told by itself, and not as "Monday's". */
function isOver(kind: number): boolean {
  return kind < 0 || OVER[kind] === 1;
}

const OVER = kindTable(W.comma, W.period, W.semicolon, W.and, W.while, W.but, W.to, W.as, W.after);

/** "Yesterday's ruling", and neither "Monday's close" nor "Monday's trading". */
function isOfEvent(items: readonly Item[], date: number): boolean {
  const noun = items[date + 2];
  return kindAt(items, date + 1) === W.possessive && noun?.kind === W.plain && noun.value === 0;
}

/** "Up 37.2 points from Monday", "fell to 849.1 from Friday", and not "the record of 3,249 points from May 10". */
function isMeasuredFrom(unit: number, head: number): boolean {
  return unit > U.point || head === W.to || head === W.at || (unit === U.point && head !== W.of);
}

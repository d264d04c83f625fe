import { type Item, kindAt } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { isBetweenDays, isEndOfSpan, isStretch } from "./time-span.ts";

/** "Yesterday", whether or not its number is known. */
function isYesterday(item: Item | undefined): boolean {
  return item?.kind === W.date && item.value === 1 && item.day?.weekday === false;
}

/** The day that belongs to the number after which it stands: "5.96 percent Monday", "3,302.84 of June 25". */
export function dayAfter(items: readonly Item[], at: number): number | undefined {
  let told = items[at]?.value ?? 0;
  for (let next = at + 1; next < items.length && next < at + 9; next++) {
    const item = items[next] as Item;
    // "1.6 billion were done versus Monday's 1.3 billion": the day of that one.
    const ofNext = kindAt(items, next + 1) === W.possessive && kindAt(items, next + 2) === W.quantity;
    if (item.kind === W.date && ofNext) return undefined;
    // "To 180 following yesterday's ruling", "on Tuesday's news": the day of what happened then.
    if (item.kind === W.date && next === at + 2 && isOfEvent(items, next)) return undefined;
    if (item.kind === W.date) return item.day && !item.day.long ? item.day.number : undefined;
    // "2,418.09 at the end of June", "1,512.83 from Feb. 21 to March 19": of another day, or of none.
    if (item.kind === W.from ? isStretch(items, next) : isEdge(item.kind) && isEndOfSpan(items, next))
      return Number.NaN;
    if (isBetweenDays(items, next)) return Number.NaN;
    // "12.3 points above Monday's finish".
    const beyond = item.kind === W.above || item.kind === W.below;
    if (beyond && kindAt(items, next + 1) === W.date && kindAt(items, next + 2) === W.possessive) return undefined;
    // "6.40 points from Tuesday's close", "up more than 1 percent on Tuesday's close".
    // And "up 1.7 percent over last Thursday's close".
    const day = kindAt(items, next + 1) === W.previous ? next + 2 : next + 1;
    const owned = kindAt(items, day) === W.date && kindAt(items, day + 1) === W.possessive;
    const on = item.kind === W.preposition || item.kind === W.over;
    const moved = items[at]?.value === U.percent || items[at]?.value === U.point;
    const onClose = on && moved && kindAt(items, day + 2) === W.close;
    if (owned && (item.kind === W.from || onClose)) return undefined;
    // "Down 13.95 points (0.4 per cent) on its close on Friday": what it is measured from.
    const measured = told === U.percent || told === U.point;
    const onItsClose = kindAt(items, next + 1) === W.article && kindAt(items, next + 2) === W.close;
    if (measured && (on || item.kind === W.from) && onItsClose && kindAt(items, at - 1) !== W.at) return undefined;
    // "0.28 percent from Monday" is measured from it; "the record of 3,249 from May 10" is of it.
    // "A drop of 31.2 points from Monday": what it is measured from.
    const ofMove = kindAt(items, at - 1) === W.of && kindAt(items, at - 2) === W.moveNoun;
    if (item.kind === W.from && (ofMove || isMeasuredFrom(told, kindAt(items, at - 1)))) return undefined;
    // "... as traders awaited the meeting of Dec. 17".
    if (item.kind === W.as && kindAt(items, next + 1) !== W.of) return undefined;
    // "The low of 64.34 (April 4)".
    const bracketed = item.kind === W.openBracket && next === at + 1 && kindAt(items, next + 2) === W.closeBracket;
    if (bracketed && kindAt(items, next + 1) === W.date) continue;
    // "955 billion won ($794 million) worth of stock on June 13", "3.09 percent (57.46 points) on Friday".
    if (bracketed && kindAt(items, next + 1) === W.quantity) {
      next += 2;
      continue;
    }
    // "Gained 37.20 points or 0.64 percent on Monday".
    if (item.kind === W.or && next === at + 1 && kindAt(items, next + 1) === W.quantity) {
      next++;
      told = items[next]?.value ?? 0;
      continue;
    }
    // "429 million shares worth 2.1 trillion won on Wednesday".
    if (item.kind === W.worth && kindAt(items, next + 1) === W.quantity) {
      next++;
      continue;
    }
    // "Down 7.33 percent, at 8,614.35 on Thursday": of the day of the level that it led to.
    const level = item.kind === W.comma && next === at + 1 ? next + 1 : next;
    if (level <= at + 2 && isLevelLed(items, level)) return dayAfter(items, level + 1);
    // "Lost 43.2 points, or 1.1 percent, yesterday and 20 points on Monday", "..., on Monday".
    if (item.kind === W.comma && next === at + 1) {
      const behind = pastBoth(items, at);
      const date = kindAt(items, behind) === W.preposition ? behind + 1 : behind;
      const dated = behind > 0 && kindAt(items, date) === W.date;
      if (dated && isOver(kindAt(items, date + 1)) && !items[date]?.day?.long) return items[date]?.day?.number;
      if (isYesterday(items[next + 1]) && kindAt(items, next + 2) !== W.possessive) return items[next + 1]?.day?.number;
    }
    // "A 31.2-point, or 1.4-percent, drop Thursday".
    const noun = item.kind === W.comma && next === at + 1 ? nounBehindBoth(items, at) : -1;
    if (noun >= 0) {
      next = noun;
      continue;
    }
    switch (item.kind) {
      case W.comma:
      case W.and:
      case W.semicolon:
      case W.while:
      case W.but:
      case W.quantity:
      case W.openBracket:
      case W.since:
      case W.after:
      // "Lower than Friday's": what it is measured from.
      case W.than:
      case W.move:
      case W.trade:
      case W.have:
        return undefined;
      case W.subject:
        // "A 7.2 percent fall in the KOSPI on Tuesday".
        if (isOfNounBehind(items, at, next)) break;
        // "1.5 trillion won of KOSPI stocks on Monday".
        if (kindAt(items, next - 1) !== W.of || kindAt(items, next + 1) !== W.shareUnit) return undefined;
        break;
      // "0.28 percent compared to Monday" is measured from it; "1,296.7 won against the dollar on Aug. 12" is of it.
      case W.against:
        if (kindAt(items, kindAt(items, next + 1) === W.article ? next + 2 : next + 1) !== W.dollar) return undefined;
        break;
      default:
    }
  }
  return undefined;
}

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

/** Past the comma that ends a move told twice, "6.1 points, or 0.5 percent,", from either figure; -1 where it is told once. */
export function pastBoth(items: readonly Item[], at: number): number {
  const second = kindAt(items, at - 1) === W.or ? at : kindAt(items, at + 2) === W.or ? at + 3 : -1;
  if (second < 0 || kindAt(items, second) !== W.quantity || kindAt(items, second + 1) !== W.comma) return -1;
  return second + 2;
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

function isEdge(kind: number): boolean {
  return kind === W.at || kind === W.of || kind === W.preposition;
}

import { type Item, itemAt, kindAt } from "./item.ts";
import * as U from "./unit-kind.ts";
import * as W from "./word-class.ts";

/** What stands before and after a number: questions the rules ask of a sentence's phrases. */

/** True when the words after the number say that it is a sum over more than the session. */
export function scopeAfter(items: readonly Item[], at: number): boolean {
  let from = false;
  for (let next = at + 1; next < items.length && next < at + 14; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.comma && kindAt(items, next + 1) === W.or && kindAt(items, next + 2) === W.quantity) {
      // "Up 8.53 percent, or 187.57 points, from the first session of the year".
      next += kindAt(items, next + 3) === W.comma && kindAt(items, next + 4) === W.from ? 3 : 2;
      continue;
    }
    // "In its tenth decline over the past 12 sessions": a rank.
    if (kind === W.moveNoun && next > at + 1) return false;
    // "Rising 20 points or 1.1 percent in that span".
    if (kind === W.or && kindAt(items, next + 1) === W.quantity) {
      next++;
      continue;
    }
    // "Up 109.13 points, or 2.71 percent, on the week".
    if (kind === W.comma) return next + 1 < items.length && isScope(items, next + 1);
    if (kind === W.semicolon || kind === W.period || kind === W.while || kind === W.but) return false;
    if (kind === W.subject || kind === W.trade) return false;
    // "... as tariffs will fall within ten years": another statement.
    if (kind === W.as && kindAt(items, next + 1) !== W.of) return false;
    if (kind === W.quantity && (items[next] as Item).value !== U.duration) return false;
    if (kind === W.from) {
      from = true;
      // "Down 49.8 percent from its record highs of October".
      if (
        kindAt(items, next + 1) === W.article &&
        (kindAt(items, next + 2) === W.record || kindAt(items, next + 2) === W.high)
      )
        return true;
    }
    const span = kind === W.article && kindAt(items, next + 1) === W.span && (items[next + 1] as Item).value >= 7;
    if ((from && span) || isScope(items, next)) return true;
  }
  return false;
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

/** "this year", "last week", "over three days", "in 30 sessions", "on the week", "since Dec. 30", "from a year earlier". */
export function isScope(items: readonly Item[], at: number): boolean {
  const item = items[at] as Item;
  const next = kindAt(items, at + 1);
  switch (item.kind) {
    case W.article:
      return (
        next === W.span &&
        (items[at + 1] as Item).value >= 7 &&
        kindAt(items, at - 1) !== W.preposition &&
        isThis(items, at)
      );
    case W.periodic:
      return next !== W.plain;
    case W.previous:
      return next === W.span && (items[at + 1] as Item).value >= 7;
    case W.over:
    case W.preposition: {
      // "Up 13 percent in 2025", "sold in August".
      if (item.kind === W.preposition && ((next === W.date && (items[at + 1] as Item).day?.long) || next === W.month))
        return true;
      const word = kindAt(items, at + 2);
      // "Over the past three trading days".
      const ranged = word === W.previous || word === W.plain || word === W.above;
      if (next === W.article && ranged && items[at + 3]?.quantity?.unit === U.duration) return true;
      if (next === W.article && ranged && kindAt(items, at + 3) === W.numeral && isSpanOfDays(items, at + 4))
        return true;
      if (next === W.article) {
        // "Over the past week", "for the holiday-shortened week".
        let span = at + 2;
        while (span < at + 6 && isQualifier(kindAt(items, span))) span++;
        if (kindAt(items, span) === W.span) return (items[span] as Item).value >= 7 && !isRanked(items, at - 1);
        return (
          kindAt(items, at + 2) === W.quantity && (items[at + 2] as Item).value === U.duration && item.kind === W.over
        );
      }
      const counted =
        (next === W.quantity &&
          (items[at + 1] as Item).value === U.duration &&
          !(items[at + 1] as Item).quantity?.hyphened) ||
        (next === W.numeral && kindAt(items, at + 2) === W.span && (items[at + 2] as Item).value > 0) ||
        (next === W.numeral && kindAt(items, at + 2) === W.trading && kindAt(items, at + 3) === W.span);
      return counted && !isTime(items, at - 1);
    }
    default:
      return false;
  }
}

function isSpanOfDays(items: readonly Item[], at: number): boolean {
  return kindAt(items, kindAt(items, at) === W.trading ? at + 1 : at) === W.span;
}

function isThis(items: readonly Item[], at: number): boolean {
  return (items[at] as Item).value === 1 || kindAt(items, at - 1) !== W.of;
}

function isQualifier(kind: number): boolean {
  return kind === W.previous || kind === W.plain || kind === W.hyphen;
}

/** "Its highest in a week". */
function isRanked(items: readonly Item[], at: number): boolean {
  const kind = kindAt(items, at);
  return kind === W.high || kind === W.low;
}

/** "the first time in three years", "its highest in two months": a rank, not a sum. */
function isTime(items: readonly Item[], at: number): boolean {
  const kind = kindAt(items, at);
  return (
    kind === W.high ||
    kind === W.low ||
    kind === W.close ||
    kind === W.moveNoun ||
    (kind === W.plain && kindAt(items, at - 1) === W.plain)
  );
}

/** The day that belongs to the number after which it stands: "5.96 percent Monday", "3,302.84 of June 25". */
export function dayAfter(items: readonly Item[], at: number): number | undefined {
  for (let next = at + 1; next < items.length && next < at + 9; next++) {
    const item = items[next] as Item;
    if (item.kind === W.date) return item.day && !item.day.long ? item.day.number : undefined;
    // "0.28 percent from Monday" is measured from it; "the record of 3,249 from May 10" is of it.
    if (item.kind === W.from && (items[at]?.value ?? 0) > U.point) return undefined;
    // "... as traders awaited the meeting of Dec. 17".
    if (item.kind === W.as && kindAt(items, next + 1) !== W.of) return undefined;
    // "The low of 64.34 (April 4)".
    const bracketed = item.kind === W.openBracket && next === at + 1 && kindAt(items, next + 2) === W.closeBracket;
    if (bracketed && kindAt(items, next + 1) === W.date) continue;
    // "955 billion won ($794 million) worth of stock on June 13".
    if (bracketed && items[next + 1]?.quantity?.unit === U.money) {
      next += 2;
      continue;
    }
    switch (item.kind) {
      case W.comma:
      case W.and:
      case W.semicolon:
      case W.while:
      case W.but:
      case W.quantity:
      case W.subject:
      case W.openBracket:
      case W.since:
      case W.after:
      // "0.28 percent compared to Monday", "lower than Friday's": what it is measured from.
      case W.against:
      case W.than:
      case W.move:
      case W.trade:
      case W.have:
        return undefined;
      default:
    }
  }
  return undefined;
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
      !(kind === W.than && (kindAt(items, before - 1) === W.more || kindAt(items, before - 1) === W.under))
    )
      break;
    before--;
  }
  return before;
}

/** "22/32 of a point". */
export function isFraction(items: readonly Item[], at: number): boolean {
  const slash = (step: number) => kindAt(items, at + step) === W.other && itemAt(items, at + step)?.value === 47;
  return (slash(1) && kindAt(items, at + 2) === W.quantity) || (slash(-1) && kindAt(items, at - 2) === W.quantity);
}

import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { type Item, kindAt } from "./item.ts";

/** What stands before and after a number: questions the rules ask of a sentence's phrases. */

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
    // "Fell to 16,402.10 and in the afternoon Sydney ...": another clause's.
    if (kind === W.and && kindAt(items, next + 1) === W.preposition) return false;
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

import { type Item, kindAt } from "../phrases/item.ts";
import { isCompound } from "../phrases/move-noun.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/** The value of an adverb that tells how far: "slightly", "sharply". */
const DEGREE = 1;

/** Direction said after the number: "finished 0.13 percent higher", "4.57 points, or 0.31 percent, higher". */
export function directionAfter(items: readonly Item[], at: number): number {
  let next = at + 1;
  // "Closed at 169,700 won, 5.35 percent less than the day before".
  const more = kindAt(items, next) === W.more ? 1 : kindAt(items, next) === W.under ? -1 : 0;
  if (more !== 0 && kindAt(items, next + 1) === W.than) return isThanBefore(items, next + 2) ? more : 0;
  while (next < items.length && next < at + 6) {
    const { kind } = items[next] as Item;
    if (kind === W.direction) {
      // "1 percent lower than its all-time high": how far, not what moved.
      if (kindAt(items, next + 1) === W.than && isThanExtreme(items, next + 2)) return 0;
      if (kindAt(items, next + 1) === W.than && next > at + 1 && !isThanBefore(items, next + 2)) return 0;
      // "..., down 3 percent", "..., up from 80.2": said of what comes.
      const degree = items[next + 1];
      // "..., down slightly by 3 percent".
      const ahead = kindAt(items, degree?.kind === W.plain && degree.value === DEGREE ? next + 2 : next + 1);
      // "Rose 0.6 percent, off earlier lows": where it came from.
      const apart = ahead === W.quantity || ahead === W.from || ahead === W.by || isExtremeAhead(items, next + 1);
      return kindAt(items, next - 1) === W.comma && apart ? 0 : (items[next] as Item).value;
    }
    if (next === at + 1 && (kind === W.and || kind === W.comma)) {
      const shared = sharedDirection(items, at);
      if (shared !== 0) return shared;
    }
    if (kind === W.quantity && (items[next] as Item).value === U.point) {
      if (kindAt(items, next - 1) !== W.or && kindAt(items, next - 1) !== W.openBracket) return 0;
    } else if (next === at + 1 && isCompound(items, next)) return (items[at + 3] as Item).value;
    else if (kind === W.moveNoun && (next === at + 1 || isBehindAgain(items, at, next)))
      // "A 1.4 per cent or 3 cent increase", "a 12-point, or 1-percent, drop".
      return (items[next] as Item).value;
    else if (
      kind !== W.comma &&
      kind !== W.or &&
      kind !== W.quantity &&
      kind !== W.openBracket &&
      kind !== W.closeBracket
    )
      return 0;
    else if (kind === W.comma && kindAt(items, next + 1) !== W.or && kindAt(items, next - 1) !== W.quantity) return 0;
    next++;
  }
  return 0;
}

/** "A 1.4 per cent or 3 cent", "a 12-point, or 1-percent,": the noun at `noun` stands behind a figure told twice. */
function isBehindAgain(items: readonly Item[], at: number, noun: number): boolean {
  if (noun === at + 3) return kindAt(items, at + 1) === W.or;
  return noun === at + 5 && kindAt(items, at + 1) === W.comma && kindAt(items, at + 2) === W.or;
}

/** "6.2 percent, 4 percent and 5.1 percent higher, respectively": one direction for figures that go in pairs with names. */
function sharedDirection(items: readonly Item[], at: number): number {
  const unit = items[at]?.value;
  let last = at;
  for (;;) {
    let next = last + 1;
    while (kindAt(items, next) === W.and || kindAt(items, next) === W.comma) next++;
    if (next === last + 1 || kindAt(items, next) !== W.quantity || items[next]?.value !== unit) break;
    last = next;
  }
  const end = kindAt(items, last + 2) === W.comma ? last + 3 : last + 2;
  const direction = items[last + 1];
  if (last === at) return 0;
  // "With 9.9%, 9.8% and 9.2% growth in share prices, respectively", "with a 10% and 9.8% dip each".
  if (direction?.kind === W.moveNoun) return isSaidOfEach(items, last + 2) ? direction.value : 0;
  return direction?.kind === W.direction && kindAt(items, end) === W.respectively ? direction.value : 0;
}

/** Phrases from the noun of several moves to the word that parts them. */
const EACH_REACH = 7;

function isSaidOfEach(items: readonly Item[], from: number): boolean {
  for (let at = from; at < items.length && at < from + EACH_REACH; at++) {
    const kind = kindAt(items, at);
    if (kind === W.respectively || kind === W.each) return true;
    if (kind === W.quantity || kind === W.period) return false;
  }
  return false;
}

function isThanExtreme(items: readonly Item[], at: number): boolean {
  for (let next = at; next < items.length && next < at + 6; next++) {
    const kind = kindAt(items, next);
    if (kind === W.comma || kind === W.quantity || kind === W.close) return false;
    if (kind === W.record || kind === W.high || kind === W.low) return true;
  }
  return false;
}

/** "... lower than the previous session's close": what every change counts from. */
export function isThanBefore(items: readonly Item[], at: number): boolean {
  for (let next = at; next < items.length && next < at + 3; next++) {
    const kind = kindAt(items, next);
    // "Than the previous close", "than Monday's", "than the day before".
    if (kind === W.previous || kind === W.date || kind === W.span) return true;
  }
  return false;
}

/** "Earlier lows", "its session highs", right behind a direction. */
function isExtremeAhead(items: readonly Item[], from: number): boolean {
  for (let at = from; at < from + 4; at++) {
    const kind = kindAt(items, at);
    if (kind === W.high || kind === W.low) return true;
    if (kind === W.comma || kind === W.quantity || kind === W.to || kind === W.at) return false;
  }
  return false;
}

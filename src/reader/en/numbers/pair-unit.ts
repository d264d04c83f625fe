import { tenTo } from "../../../market/figure.ts";
import { LITERAL, type Tokens } from "../../scanner.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import type { Quantity } from "./quantity.ts";

/** "361 and 594 thousand won", "1.8, 2.7 and 0.9 percent": the unit said once holds for all. */
export function shareUnit(tokens: Tokens, items: readonly Item[], at: number): void {
  const first = items[at]?.quantity;
  // "(7.86 billion US)".
  if (first?.unit === U.plain && first.scale >= 6 && kindAt(items, at + 1) === W.dollar) {
    if (kindAt(items, at - 1) !== W.openBracket || kindAt(items, at + 2) !== W.closeBracket) return;
    first.unit = U.money;
    first.currency = "USD";
    (items[at] as Item).value = U.money;
    return;
  }
  if (first?.unit !== U.plain) return;
  if (isBracketedMove(items, at, first)) {
    first.unit = U.percent;
    (items[at] as Item).value = U.percent;
    return;
  }
  const end = lastOfList(items, at);
  const last = items[end]?.quantity;
  if (last === undefined || isLevelBefore(items, at, end)) return;
  if (![U.money, U.percent, U.point, U.basisPoint, U.percentPoint].includes(last.unit)) return;
  // "Higher against the euro at 1.112 and 1.14% up on the dollar": a rate, and no percentage.
  if (last.unit === U.percent && first.exponent < -2 && kindAt(items, at - 1) === W.at) return;
  // "Closed at 96,205.85 and N55.28tn": a mark in front is of its own number alone.
  if (last.unit === U.money && last.scale > 0 && first.exponent < 0 && tokens.kind[last.from] !== LITERAL) return;
  // "116.6 and 199.5 billion won": the scale is said once too.
  if (last.scale > 0 && first.scale === 0 && first.digits * tenTo(first.exponent) < LEAST_APART) {
    first.scale = last.scale;
    first.exponent += last.scale;
  }
  first.unit = last.unit;
  first.currency = last.currency;
  (items[at] as Item).value = last.unit;
}

const TO_LEVEL = kindTable(W.to, W.at);
const OF_MOVE = kindTable(W.to, W.at, W.direction, W.against);

/**
 * "Fell 0.5 percent to 954.07 and 0.41 percent to 2,101.48", "to 5.94 and 0.1% against the euro": a level, and behind
 * it the next move.
 */
function isLevelBefore(items: readonly Item[], at: number, end: number): boolean {
  return TO_LEVEL[kindAt(items, at - 1)] === 1 && OF_MOVE[kindAt(items, end + 1)] === 1;
}

/** "Pepper (-0.17), Salt (1.22) and Ginger (-2.3%)": moves behind names, the sign of percent said by some of them alone. */
function isBracketedMove(items: readonly Item[], at: number, { digits, exponent, scale }: Quantity): boolean {
  if (exponent >= 0 || exponent < -2 || scale !== 0 || digits >= LIST_MOST || !isBracketed(items, at)) return false;
  for (const step of [-1, 1])
    for (let next = at + step; next > at - BRACKET_REACH && next < at + BRACKET_REACH; next += step)
      if (items[next]?.value === U.percent && kindAt(items, next) === W.quantity && isBracketed(items, next))
        return true;
  return false;
}

/** Behind a name, and alone in its brackets. */
function isBracketed(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.openBracket || kindAt(items, at + 1) !== W.closeBracket) return false;
  return IN_LIST[kindAt(items, at - 2)] === 1;
}

const IN_LIST = kindTable(W.subject, W.sector, W.sectorNoun);

/** Phrases of a list of names and brackets that are looked through for a sign of percent. */
const BRACKET_REACH = 24;

/** From here on a number stands for itself: "950,000 and 1.2 million". */
const LEAST_APART = 10_000;

/** Numbers that are looked through for the last of a list. */
const LIST_REACH = 8;

/**
 * Phrase of the number behind "and" that ends the list which the bare number at `at` begins; -1 where it begins none. In
 * a list with commas all have decimals: "closed at 2,670.43, 12 and 3 points ..." is none.
 */
function lastOfList(items: readonly Item[], at: number): number {
  if (kindAt(items, at + 1) === W.and) return at + 2;
  for (let next = at; next < at + 2 * LIST_REACH; next += 2) {
    const { unit, exponent, digits } = items[next]?.quantity ?? {};
    if (unit !== U.plain || exponent === undefined || exponent >= 0 || (digits ?? 0) >= LIST_MOST) return -1;
    const joint = kindAt(items, next + 1);
    if (joint === W.and) return next + 2;
    if (joint !== W.comma) return -1;
    if (kindAt(items, next + 2) === W.and) return next + 3;
  }
  return -1;
}

/** Digits of moves as lists give them: "12.34". */
const LIST_MOST = 10_000;

export function isLetter({ start, end }: Tokens, at: number): boolean {
  return (end[at] as number) - (start[at] as number) === 1;
}

export function toPoints(item: Item): void {
  const quantity = item.quantity as Quantity;
  quantity.unit = U.point;
  quantity.currency = "";
  item.value = U.point;
}

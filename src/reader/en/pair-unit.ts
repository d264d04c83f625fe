import type { Tokens } from "../scanner.ts";
import { type Item, kindAt } from "./item.ts";
import type { Quantity } from "./quantity.ts";
import * as U from "./unit-kind.ts";
import * as W from "./word-class.ts";

/** "361 and 594 thousand won": the unit said once holds for both. */
export function shareUnit(items: readonly Item[], at: number): void {
  const first = items[at]?.quantity;
  // "(7.86 billion US)".
  if (first?.unit === U.plain && first.scale >= 6 && kindAt(items, at + 1) === W.dollar) {
    if (kindAt(items, at - 1) !== W.openBracket || kindAt(items, at + 2) !== W.closeBracket) return;
    first.unit = U.money;
    first.currency = "USD";
    (items[at] as Item).value = U.money;
    return;
  }
  const second = items[at + 2]?.quantity;
  if (!first || !second || first.unit !== U.plain || kindAt(items, at + 1) !== W.and) return;
  if (![U.money, U.percent, U.point, U.basisPoint].includes(second.unit)) return;
  first.unit = second.unit;
  first.currency = second.currency;
  (items[at] as Item).value = second.unit;
}

export function isLetter({ start, end }: Tokens, at: number): boolean {
  return (end[at] as number) - (start[at] as number) === 1;
}

export function toPoints(item: Item): void {
  const quantity = item.quantity as Quantity;
  quantity.unit = U.point;
  quantity.currency = "";
  item.value = U.point;
}

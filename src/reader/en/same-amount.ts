import { type Item, kindAt } from "./item.ts";
import * as U from "./unit-kind.ts";
import * as W from "./word-class.ts";

/** "58 cents, or 2.1 per cent, up at $28.33", "15p or 1.8% off at 803p": past the amount told again in percent, or `at` itself. */
/** "Fell by 1.67 percent or Rs 126 billion (1.27 billion dollars) to ...": what it moved by again, in money or shares. */
export function isMoveInAmount(items: readonly Item[], at: number): boolean {
  // "Down by more than Tk 43 crore from Tk 190 crore".
  const by = kindAt(items, at - 1) === W.than && kindAt(items, at - 2) === W.more ? at - 3 : at;
  const way = kindAt(items, by - 1);
  if (by < at && kindAt(items, by) === W.by && (way === W.direction || way === W.move)) return true;
  const own = kindAt(items, at - 1) === W.openBracket ? at - 2 : at;
  return kindAt(items, own - 1) === W.or && items[own - 2]?.quantity?.unit === U.percent;
}

export function pastPercent(items: readonly Item[], at: number): number {
  const or = kindAt(items, at) === W.comma ? at + 1 : at;
  if (kindAt(items, or) !== W.or || items[or + 1]?.quantity?.unit !== U.percent) return at;
  return kindAt(items, or + 2) === W.comma ? or + 3 : or + 2;
}

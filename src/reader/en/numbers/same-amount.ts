import { type Item, kindAt } from "../phrases/item.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/** "Fell by 1.67 percent or Rs 126 billion (1.27 billion dollars) to ...": what it moved by, in money or shares. */
export function isMoveInAmount(items: readonly Item[], at: number): boolean {
  // "Up 0.17% or about QR1bn".
  const hedged = kindAt(items, at - 1) === W.about || kindAt(items, at - 1) === W.near ? at - 1 : at;
  const own = kindAt(items, at - 1) === W.openBracket ? at - 2 : hedged;
  if (kindAt(items, own - 1) === W.or && items[own - 2]?.quantity?.unit === U.percent) return true;
  // "Down by more than Tk 43 crore from Tk 190 crore".
  const by = kindAt(items, own - 1) === W.than && kindAt(items, own - 2) === W.more ? own - 3 : own - 1;
  if (kindAt(items, by) !== W.by) return false;
  // "Declined further by 17 million shares to 131 million".
  const way = kindAt(items, kindAt(items, by - 1) === W.plain ? by - 2 : by - 1);
  return way === W.direction || way === W.move;
}

/** "58 cents, or 2.1 per cent, up at $28.33", "15p or 1.8% off at 803p": past the amount told again in percent, or `at` itself. */
export function pastPercent(items: readonly Item[], at: number): number {
  const or = kindAt(items, at) === W.comma ? at + 1 : at;
  if (kindAt(items, or) !== W.or || items[or + 1]?.quantity?.unit !== U.percent) return at;
  return kindAt(items, or + 2) === W.comma ? or + 3 : or + 2;
}

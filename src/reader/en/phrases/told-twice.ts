import * as W from "../words/word-class.ts";
import { type Item, kindAt } from "./item.ts";

/** Past the comma that ends a move told twice, "6.1 points, or 0.5 percent,", from either figure; -1 where it is told once. */
export function pastBoth(items: readonly Item[], at: number): number {
  const second = kindAt(items, at - 1) === W.or ? at : kindAt(items, at + 2) === W.or ? at + 3 : -1;
  if (second < 0 || kindAt(items, second) !== W.quantity || kindAt(items, second + 1) !== W.comma) return -1;
  return second + 2;
}

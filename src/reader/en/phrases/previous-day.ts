import * as W from "../words/word-class.ts";
import { type Item, itemAt, kindAt } from "./item.ts";

/**
 * "Compared with the previous day's 2.53 percent", "after the previous trading day's 3.7 percent rally": the figure at
 * `at` has that day for its owner.
 */
export function isOfPreviousDay(items: readonly Item[], at: number): boolean {
  const day = itemAt(items, at - 2);
  if (kindAt(items, at - 1) !== W.possessive || day?.kind !== W.span || day.value !== 1) return false;
  return kindAt(items, kindAt(items, at - 3) === W.trading ? at - 4 : at - 3) === W.previous;
}

import * as W from "../words/word-class.ts";
import { type Item, kindAt } from "./item.ts";

/** "Nose-dive", "free-fall": a noun of motion behind the hyphen. */
export function isCompound(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.plain && kindAt(items, at + 1) === W.hyphen && kindAt(items, at + 2) === W.moveNoun;
}

/** The phrase of the noun behind a number that says how far something moved: "a 7 percent fall", "a 7 percent nose-dive"; -1 else. */
export function moveNounBehind(items: readonly Item[], at: number): number {
  if (kindAt(items, at + 1) === W.moveNoun) return at + 1;
  return isCompound(items, at + 1) ? at + 3 : -1;
}

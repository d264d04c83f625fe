import { kindAt } from "./item.ts";
import type { Quantity } from "./quantity.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as U from "./unit-kind.ts";
import * as W from "./word-class.ts";

/** "An index of 24 raw materials": how many an index is made of, and of what; in Seoul neither is a sector of the market. */

/** The things that begin at `at`. */
export function isMadeOf({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome || kindAt(items, at - 1) !== W.quantity || kindAt(items, at - 2) !== W.of) return false;
  return kindAt(items, at - 3) === W.marketNoun;
}

/** How many of them. */
export function isPartsOfIndex(s: Sentence, at: number, { unit, exponent, scale }: Quantity): boolean {
  if (unit !== U.plain || exponent !== 0 || scale !== 0 || !isMadeOf(s, at + 1)) return false;
  return kindAt(s.items, at + 1) === W.sector || kindAt(s.items, at + 2) === W.sector;
}

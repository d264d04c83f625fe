import { kindAt } from "./item.ts";
import type { Quantity } from "./quantity.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as S from "./subject-kind.ts";
import * as U from "./unit-kind.ts";
import * as W from "./word-class.ts";

/** "An index of 24 raw materials": how many an index is made of, and of what; in Seoul neither is a sector of the market. */

/** The things that begin at `at`. */
export function isMadeOf({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome || kindAt(items, at - 1) !== W.quantity || kindAt(items, at - 2) !== W.of) return false;
  // "The S&P GSCI index of 24 raw materials": its name is one phrase.
  const named = items[at - 3]?.subject?.kind;
  return kindAt(items, at - 3) === W.marketNoun || named === S.index || named === S.outside;
}

/** How many of them. */
export function isPartsOfIndex(s: Sentence, at: number, { unit, exponent, scale }: Quantity): boolean {
  if (unit !== U.plain || exponent !== 0 || scale !== 0 || !isMadeOf(s, at + 1)) return false;
  return kindAt(s.items, at + 1) === W.sector || kindAt(s.items, at + 2) === W.sector;
}

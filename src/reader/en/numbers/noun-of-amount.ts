import { HYPHEN, LITERAL, type Tokens } from "../../scanner.ts";
import { isPercentAt, markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Nouns that tell of a move beside an amount alone: "a 2 percent hop", "a drubbing of 14 points", and not "a bump in the road". */

const isRise = wordSet(
  ..."pop pops hop bump bumps boost recovery upturn upsurge ascent upmove comeback bounceback pickup turnaround".split(
    " ",
  ),
);
const isFall = wordSet(
  ..."hit knock drubbing beating skid swoon setback pullback pullbacks haircut rout selloff tumble hammering bruising battering".split(
    " ",
  ),
);

/** Which way the noun at `at` tells of a move by the amount right before it, or behind its "of"; 0 where none stands there. */
export function wayOfNoun(tokens: Tokens, at: number): number {
  const way = isRise(tokens, at) ? 1 : isFall(tokens, at) ? -1 : 0;
  return way !== 0 && (isMeasured(tokens, at - 1) || isOfAmount(tokens, at + 1)) ? way : 0;
}

/** "2 percent", "2.1%", "2 per cent", "14-point", "14 points", before which stands the number. */
function isMeasured(tokens: Tokens, unit: number): boolean {
  const kind = wordClass(tokens, unit);
  const perCent = kind === W.cent && wordClass(tokens, unit - 1) === W.per;
  if (!perCent && kind !== W.point && !isPercentAt(tokens, unit)) return false;
  const before = perCent ? unit - 2 : unit - 1;
  return tokens.kind[markAt(tokens, before) === HYPHEN ? before - 1 : before] === LITERAL;
}

/** "Of 2 percent", "of nearly 14 points". */
function isOfAmount(tokens: Tokens, of: number): boolean {
  if (wordClass(tokens, of) !== W.of) return false;
  const hedge = wordClass(tokens, of + 1);
  const number = hedge === W.near || hedge === W.about || hedge === W.over ? of + 2 : of + 1;
  if (tokens.kind[number] !== LITERAL) return false;
  return isPercentAt(tokens, number + 1) || UNITS.has(wordClass(tokens, number + 1));
}

const UNITS: ReadonlySet<number> = new Set([W.per, W.point]);

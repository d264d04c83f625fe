import { DASH, HYPHEN, isTight, LITERAL, type Tokens, WORD } from "../../scanner.ts";
import * as U from "../words/unit-kind.ts";
import { markAt, PERCENT, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { beginsPair } from "./bond-code.ts";
import { money } from "./placed-money.ts";
import type { Quantity } from "./quantity.ts";
import { percentAt, percentPoint, readUnitWord } from "./unit-word.ts";

/** Reads the unit that begins at `at`, right behind a number, into the quantity; past it, or `at` where none does. */
export function readUnit(tokens: Tokens, at: number, q: Quantity): number {
  // "5.8140 EUR/TRY 6.3420": the code begins the next pair of a table.
  if (beginsPair(tokens, at)) return at;
  const joined = isTight(tokens, at);
  switch (markAt(tokens, at)) {
    case PERCENT:
      return readPercentSign(tokens, at + 1, q);
    case DASH:
      if (!joined || tokens.kind[at + 1] !== LITERAL) break;
      q.range = true;
      return at;
    case HYPHEN:
      if (joined) return readHyphened(tokens, at, q);
      break;
    default: {
      const end = joined && tokens.kind[at] === WORD ? readEnding(tokens, at, q) : at;
      if (end > at) return end;
    }
  }
  return readUnitWord(tokens, at, q);
}

/** "2.4%", "1%-1.5%", "3% pct point": `at` is behind the sign. */
function readPercentSign(tokens: Tokens, at: number, q: Quantity): number {
  q.unit = U.percent;
  const end = wordClass(tokens, at) === W.percent ? at + 1 : at;
  // "Gained 1%-1.5%": the first of two ends.
  const dash = markAt(tokens, end);
  if ((dash === HYPHEN || dash === DASH) && isTight(tokens, end) && isTight(tokens, end + 1))
    q.range = tokens.kind[end + 1] === LITERAL;
  return wordClass(tokens, end) === W.point ? percentPoint(q, end) : end;
}

/** "2-3 percent", "three-day", "the 234-point drop", "a 3.5-per cent jump": what the hyphen at `at` joins to the number. */
function readHyphened(tokens: Tokens, at: number, q: Quantity): number {
  const behind = at + 1;
  if (!isTight(tokens, behind)) return at;
  if (tokens.kind[behind] === LITERAL) {
    q.range = true;
    return at;
  }
  switch (wordClass(tokens, behind)) {
    case W.span:
    case W.point:
    case W.won:
    case W.percent:
    case W.per:
    case W.basis:
    case W.dollar:
      q.hyphened = true;
      return readUnitWord(tokens, behind, q);
    // "The 156-yen range", and no "100-yen coin".
    case W.money:
      return wordClass(tokens, behind + 1) === W.mark ? readUnitWord(tokens, behind, q) : at;
    default:
      return at;
  }
}

const SMALL_P = 112;
const SMALL_S = 115;

function isLetter({ end, start, text }: Tokens, at: number, letter: number): boolean {
  const from = start[at] as number;
  return end[at] === from + 1 && text.charCodeAt(from) === letter;
}

const isPc = wordSet("pc");

/** "12th", "the 3,300s", "48.5p", "0.4pc": letters that the number runs into; `at` where they are no ending. */
function readEnding(tokens: Tokens, at: number, q: Quantity): number {
  if (wordClass(tokens, at) === W.ordinal) {
    q.unit = U.ordinal;
    return at + 1;
  }
  if (isLetter(tokens, at, SMALL_S)) {
    q.plural = true;
    return at + 1;
  }
  // "Gained 0.4pc", as Karachi's papers write it.
  if (isPc(tokens, at)) return percentAt(q, at);
  return isLetter(tokens, at, SMALL_P) ? money(q, "GBX", at + 1) : at;
}

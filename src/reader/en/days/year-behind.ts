import * as M from "../../mark-code.ts";
import type { Tokens } from "../../scanner.ts";
import { markAt, wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** The year that stands in words behind a day: how many years back it lies, and past it. */
export interface YearBehind {
  readonly back: number;
  readonly end: number;
}

const isLast = wordSet("last");
const isThis = wordSet("this");

/** "June 14, last year", "June 14 last year", "14 June of last year", "June 14 of this year"; undefined where no year is told. */
export function yearBehind(tokens: Tokens, at: number): YearBehind | undefined {
  const of = wordClass(tokens, at) === W.of;
  const word = of || markAt(tokens, at) === M.comma ? at + 1 : at;
  if (wordClass(tokens, word + 1) !== W.span || wordValue(tokens, word + 1) !== YEAR) return undefined;
  // "Its biggest gain since June 14 this year's traders have seen": only "of" makes it the day's.
  if (of && isThis(tokens, word)) return { back: 0, end: word + 2 };
  return isLast(tokens, word) ? { back: 1, end: word + 2 } : undefined;
}

const YEAR = 365;

import { isWhole } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { DASH, HYPHEN, isCapital, isTight, LITERAL, MARK, type Tokens, WORD } from "../../scanner.ts";
import { isUpper } from "../names/name-end.ts";
import { pastShareKind } from "../names/share-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Where a share is listed, or an index stands, in brackets behind its name: "(TASE: DSCT)", "(DJI - 25,548.27)". */

/** Tokens a listing in brackets may take. */
const LISTING = 24;

/** Past "(TASE: DSCT)", "(Nasdaq: TSEM; TASE:TSEM)": names of exchanges and tickers; `at` itself when it is none. */
export function listingEnd(tokens: Tokens, at: number, to: number): number {
  if (tokens.kind[at + 1] !== WORD || !isCapital(tokens, at + 1) || tokens.code[at + 2] !== M.colon) return at;
  for (let next = at + 3; next < to && next < at + LISTING; next++) {
    const mark = tokens.kind[next] === MARK ? tokens.code[next] : 0;
    // "(T:)": the code was lost.
    if (mark === M.closeBracket || mark === M.closeSquare)
      return next > at + 3 || isShort(tokens, at + 1) ? pastShareKind(tokens, next + 1) : at;
    // "(T:7203)".
    if (next === at + 3 && isShort(tokens, at + 1) && isNumberedCode(tokens, next)) continue;
    // "PHOE1": a figure hangs on its letters.
    const ticks = tokens.kind[next] === WORD ? isCapital(tokens, next) || isTight(tokens, next) : isTight(tokens, next);
    // "(DE:1COV)".
    const begins = next === at + 3 && tokens.kind[next + 1] === WORD && isTight(tokens, next + 1);
    const loose = tokens.kind[next] === LITERAL && tokens.kind[next - 1] !== WORD && !begins;
    if (!ticks || mark === M.percent || loose) return at;
  }
  return at;
}

/**
 * Past "(SHOP.TO)" or "(PEP.AT)", a service's code that ends with a word of the language; `at` itself where it is none.
 * Other codes are read as names.
 */
export function wordCodeEnd(tokens: Tokens, at: number): number {
  const { code, kind } = tokens;
  if (kind[at + 1] !== WORD || kind[at + 3] !== WORD || code[at + 2] !== M.stop || code[at + 4] !== M.closeBracket)
    return at;
  if (!isUpper(tokens, at + 1, 1) || !isUpper(tokens, at + 3, 2) || !isShort(tokens, at + 3)) return at;
  const joined = isTight(tokens, at + 1) && isTight(tokens, at + 2) && isTight(tokens, at + 3);
  return joined && isExchangeLetters(tokens, at + 3) ? at + 5 : at;
}

const isExchangeLetters = wordSet("to", "as", "at", "is");

const isPageWord = wordSet("quote", "profile", "research", "news", "chart", "charts", "buzz", "forum", "estimates");

/**
 * Past "(0011.HK: Quote, Profile, Research, Stock Buzz)" or "(Xetra: A0D9SU - news)": a code, and what the page led to from
 * there; `at` itself when it is none.
 */
export function linkEnd(tokens: Tokens, at: number, to: number): number {
  const { code, kind } = tokens;
  let colon = 0;
  let led = false;
  for (let next = at + 1; next < to && next < at + LISTING; next++) {
    if (kind[next] === MARK && code[next] === M.closeBracket) return led && colon > at + 1 ? next + 1 : at;
    if (colon === 0) {
      if (kind[next] === MARK && code[next] === M.colon) colon = next;
      continue;
    }
    // "(C.N: Quote, ...": at once behind the colon; "(LSE: HSBA.L - news)": behind a dash, and last.
    const behind =
      next === colon + 1 || (code[next - 1] === HYPHEN && !isTight(tokens, next) && code[next + 1] === M.closeBracket);
    if (behind && isPageWord(tokens, next)) led = true;
  }
  return at;
}

/** "DJI - 25,548.27)": letters in capitals, a dash between blanks, and one number. */
export function isLettersAndLevel(tokens: Tokens, at: number): boolean {
  const dash = tokens.kind[at + 1] === MARK ? tokens.code[at + 1] : 0;
  if (tokens.kind[at] !== WORD || !isUpper(tokens, at, 2) || (dash !== HYPHEN && dash !== DASH)) return false;
  if (isTight(tokens, at + 1) || isTight(tokens, at + 2) || tokens.kind[at + 2] !== LITERAL) return false;
  return tokens.code[at + 3] === M.closeBracket;
}

/** The letters that a terminal tells a share's exchange by. */
const isTerminalPlace = wordSet(
  ..."us un uw ln gy gr fp hk jp jt au sp tb ij mk pm in cn ct ch ks kq tt na sw sm im ss dc no fh bb id av pl ti sj nz".split(
    " ",
  ),
);

/** "AMZN US,", "V US)": a terminal's code, its letters and two of a place in capitals, and the mark behind them. */
export function isTerminalCode(tokens: Tokens, at: number): boolean {
  const { code, kind } = tokens;
  if (kind[at] !== WORD || kind[at + 1] !== WORD || kind[at + 2] !== MARK) return false;
  if (code[at + 2] !== M.comma && code[at + 2] !== M.closeBracket) return false;
  return isTerminalPlace(tokens, at + 1) && isUpper(tokens, at, 1) && isUpper(tokens, at + 1, 2);
}

/** One or two letters that an exchange goes by: "T", "SA". */
function isShort({ end, start }: Tokens, at: number): boolean {
  return (end[at] as number) - (start[at] as number) <= 2;
}

/** Digits alone between a colon and the bracket's end. */
function isNumberedCode(tokens: Tokens, at: number): boolean {
  return (
    tokens.kind[at] === LITERAL && isTight(tokens, at) && isWhole(tokens, at) && tokens.code[at + 1] === M.closeBracket
  );
}

export function hasLiteral(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.kind[at] === LITERAL) return true;
  return false;
}

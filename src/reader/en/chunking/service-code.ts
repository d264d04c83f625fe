import * as M from "../../mark-code.ts";
import { isCapital, isTight, LITERAL, MARK, type Tokens, WORD } from "../../scanner.ts";

/** Past "<.SPX>" or "<YMc1>", a service's code of an instrument; `at` itself when there is none. */
export function instrumentCodeEnd(tokens: Tokens, at: number, to: number): number {
  for (let next = at + 1; next < to && next < at + 8 && isTight(tokens, next); next++)
    if (tokens.code[next] === 62 && tokens.kind[next] === MARK) return next + 1;
  return at;
}

/** Past ".KS11" or ".MIAPJ0000PUS", the same without its angles; `at` itself when there is none. */
export function dottedCodeEnd(tokens: Tokens, at: number, to: number): number {
  if (tokens.kind[at + 1] !== WORD || isTight(tokens, at) || !isTight(tokens, at + 1) || !isCapital(tokens, at + 1))
    return at;
  let next = at + 2;
  while (next < to && next < at + 6 && isTight(tokens, next) && tokens.kind[next] !== MARK) next++;
  return next;
}

/** Past "KRW=" or "KRW1MNDFOR=", a service's code of a rate of exchange; `at` itself when there is none. */
export function rateCodeEnd(tokens: Tokens, at: number, to: number): number {
  for (let next = at + 1; next < to && next < at + 4 && isTight(tokens, next); next++) {
    if (tokens.code[next] !== 61 || tokens.kind[next] !== MARK) continue;
    if (tokens.kind[next - 1] !== WORD || tokens.kind[next + 1] === LITERAL) return at;
    const source = next + 1 < to && tokens.kind[next + 1] === WORD && isTight(tokens, next + 1);
    return source ? next + 2 : next + 1;
  }
  return at;
}

/** Past "&#x27;" or "&#39;", whose digits are a character's number; `at` itself when there is none. */
export function entityEnd(tokens: Tokens, at: number, to: number): number {
  if (tokens.code[at + 1] !== 35 || !isTight(tokens, at + 1)) return at;
  for (let next = at + 2; next < to && next < at + 6 && isTight(tokens, next); next++) {
    if (tokens.kind[next] === MARK) return tokens.code[next] === 59 && next > at + 2 ? next + 1 : at;
  }
  return at;
}

/** Past "ID3YT=RR" or "VENGLB27=RR", a service's code of a yield or a bond; `at` itself when there is none. */
export function yieldCodeEnd(tokens: Tokens, at: number): number {
  const { code, kind } = tokens;
  if (kind[at + 1] !== LITERAL) return at;
  const sign = kind[at + 2] === WORD ? at + 3 : at + 2;
  if (code[sign] !== M.equals || kind[sign + 1] !== WORD) return at;
  for (let next = at + 1; next <= sign + 1; next++)
    if (!isTight(tokens, next) || (kind[next] === WORD && !isCapital(tokens, next))) return at;
  return isCapital(tokens, at) ? sign + 2 : at;
}

const FUTURE_CODE = /^[A-Z]{2,5}[cv]$/;

/** Past "CLc1" or "LCOc1", a service's code of a future, where its angles were lost; `at` itself when there is none. */
export function futureCodeEnd(tokens: Tokens, at: number): number {
  if (tokens.kind[at + 1] !== LITERAL || !isTight(tokens, at + 1) || tokens.kind[at] !== WORD) return at;
  return FUTURE_CODE.test(tokens.text.slice(tokens.start[at], tokens.end[at])) ? at + 2 : at;
}

/** Past "(MIAPJ0000PUS)" or "(NOK1V.HE)", a service's code in brackets: letters, digits and letters in one; `at` itself when there is none. */
export function bracketedCodeEnd(tokens: Tokens, at: number): number {
  const { code, kind } = tokens;
  if (kind[at + 1] !== WORD || kind[at + 2] !== LITERAL || kind[at + 3] !== WORD) return at;
  const placed = code[at + 4] === M.stop && kind[at + 5] === WORD && isTight(tokens, at + 5);
  const close = placed ? at + 6 : at + 4;
  if (code[close] !== M.closeBracket || !isTight(tokens, at + 2) || !isTight(tokens, at + 3)) return at;
  return isCapital(tokens, at + 1) && isCapital(tokens, at + 3) ? close + 1 : at;
}

import { isWhole, literal, readLiteral } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { HYPHEN, isCapital, isTight, LITERAL, type Tokens } from "../../scanner.ts";
import { markAt, wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { Quantity } from "./quantity.ts";

/** The word that a number counts in: "billion", "crore", "k". */

export function readScale(tokens: Tokens, at: number, q: Quantity): number {
  let next = at;
  // "Rs8.5tr".
  if (isTr(tokens, next) && isTight(tokens, next) && !isCapital(tokens, next)) {
    q.scale = 12;
    q.exponent += 12;
    q.worded = false;
    return next + 1;
  }
  if (readScaleBehindBracket(tokens, next, q)) return next;
  const joined = markAt(tokens, next) === HYPHEN && isTight(tokens, next);
  if (wordClass(tokens, joined ? next + 1 : next) !== W.scale) return next;
  const word = joined ? next + 1 : next;
  // "m", "b" and "k" count only where they touch the number, or where amounts are compared: "rose to 27 m from 16 m".
  const letters = (tokens.end[word] as number) - (tokens.start[word] as number);
  if (letters === 1 && !isTight(tokens, word) && !isMillion(tokens, word) && !isThousand(tokens, word)) return next;
  next = word + 1;
  q.scale = wordValue(tokens, word);
  // "433 crore 70 lakh", "3,020 trillion 770 billion": one sum, and no two.
  for (let lesser = lesserScale(tokens, next, q); lesser > 0; lesser = lesserScale(tokens, next, q)) {
    q.digits = q.digits * 10 ** (q.scale - lesser) + Number(tokens.text.slice(tokens.start[next], tokens.end[next]));
    q.scale = lesser;
    next += 2;
  }
  // "1.35 lakh crore".
  if (q.scale === 5 && wordClass(tokens, next) === W.scale && wordValue(tokens, next) === 7) {
    q.scale = 12;
    next++;
  }
  if (q.scale === 3 && q.exponent === 0 && !joined && isBelowThousand(tokens, next)) {
    q.digits = q.digits * 10 ** (3 + literal.decimals) + literal.digits;
    q.exponent = 0 - literal.decimals;
    q.scale = 0;
    q.worded = false;
    return next + 1;
  }
  q.exponent += q.scale;
  q.worded = false;
  return next;
}

/** Tokens from the bracket to the number: "(RO 24.31)", "(24.31)". */
const PREFIX = 3;

/** "To about (RO 24.31) billion", as Muscat and Amman print every figure: what it counts in stands behind its bracket. */
function readScaleBehindBracket(tokens: Tokens, at: number, q: Quantity): boolean {
  if (markAt(tokens, at) !== M.closeBracket || wordClass(tokens, at + 1) !== W.scale) return false;
  if ((tokens.end[at + 1] as number) - (tokens.start[at + 1] as number) < 3) return false;
  let open = at - 1;
  while (open >= at - PREFIX && markAt(tokens, open) !== M.openBracket) open--;
  // "(24.31) billion": such brackets only stress the number, and are read with it.
  if (open < at - PREFIX || open === at - 2) return false;
  q.scale = wordValue(tokens, at + 1);
  q.exponent += q.scale;
  q.worded = false;
  return true;
}

/** "45 thousand 312 points", "1 lakh 44 thousand 285.74": what lies below the thousand, in three digits or right before its points. */
function isBelowThousand(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== LITERAL || isTight(tokens, at) || !readLiteral(tokens, at)) return false;
  const whole = literal.count - literal.decimals;
  return literal.commas === 0 && (whole === 3 || (whole < 3 && wordClass(tokens, at + 1) === W.point));
}

/** By the scale of a number: the digits that a lesser one right behind may have, and the least scale of that. */
const LESSER: Readonly<Record<number, { readonly digits: number; readonly least: number }>> = {
  5: { digits: 2, least: 3 },
  7: { digits: 2, least: 3 },
  9: { digits: 3, least: 6 },
  12: { digits: 3, least: 6 },
};

/** "70 lakh" behind crores, "4 thousand" behind lakhs, "770 billion" behind trillions: the scale of the lesser number; or 0. */
function lesserScale(tokens: Tokens, at: number, { exponent, scale }: Quantity): number {
  const next = exponent === 0 && tokens.kind[at] === LITERAL ? LESSER[scale] : undefined;
  if (next === undefined) return 0;
  if (!isWhole(tokens, at) || (tokens.end[at] as number) - (tokens.start[at] as number) > next.digits) return 0;
  const lesser = wordClass(tokens, at + 1) === W.scale ? wordValue(tokens, at + 1) : 0;
  return lesser < scale && lesser >= next.least && (tokens.end[at + 1] as number) - (tokens.start[at + 1] as number) > 1
    ? lesser
    : 0;
}

/** "LKR 180.2 k", as Colombo prints it: a small letter behind decimals, with nothing that it could begin. */
function isThousand(tokens: Tokens, at: number): boolean {
  if (!isK(tokens, at) || isCapital(tokens, at) || tokens.kind[at - 1] !== LITERAL) return false;
  return tokens.kind[at + 1] !== LITERAL && !isCapital(tokens, at + 1) && hasDecimals(tokens, at - 1);
}

function hasDecimals({ text, start, end }: Tokens, at: number): boolean {
  return text.slice(start[at], end[at]).includes(".");
}

const isK = wordSet("k");
const isTr = wordSet("tr");

/** "N24.50k": kobo, where two decimals tell them already. */
export function isKobo(tokens: Tokens, at: number, { exponent }: Quantity): boolean {
  return exponent === -2 && isK(tokens, at) && isTight(tokens, at);
}

/** Tokens from one such amount back to the one that it is compared with. */
const COMPARED_REACH = 10;

function isMillion(tokens: Tokens, at: number): boolean {
  const next = wordClass(tokens, at + 1);
  if (!isM(tokens, at)) return false;
  if (next === W.from || next === W.shareUnit) return true;
  for (let back = at - 2; back > 1 && back > at - COMPARED_REACH; back--)
    if (isM(tokens, back) && tokens.kind[back - 1] === LITERAL) return wordClass(tokens, back + 1) === W.from;
  return false;
}

const isM = wordSet("m");

/** Moneys that are counted in no thousandths: a dot before three digits parts their thousands. */
const WITHOUT_PARTS: ReadonlySet<string> = new Set(["IDR", "VND", "CLP", "COP"]);

/** "Rp 4.500", "24.500 dong". */
export function partThousands(q: Quantity): void {
  if (q.exponent === -3 && q.scale === 0 && WITHOUT_PARTS.has(q.currency)) q.exponent = 0;
}

import { isStrayEnd, isStrayMiddle, isWhole, literal, readLiteral } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { DASH, HYPHEN, isTight, LITERAL, MARK, MINUS, type Tokens, WORD } from "../../scanner.ts";
import * as U from "../words/unit-kind.ts";
import { markAt, wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { readQuote } from "./bid-ask.ts";
import { currencyPrefix, isCents, isFraction } from "./currency-mark.ts";
import {
  isSpacedMillions,
  isSpacedThousands,
  isSplitThousands,
  partsBehind,
  partsOfCent,
  pastHalf,
  pastQuarters,
  quartersBehind,
  readCommaDecimal,
} from "./odd-digits.ts";
import { blankQuantity, type Quantity } from "./quantity.ts";
import { isKobo, partThousands, readScale } from "./scale.ts";
import { readUnit } from "./unit.ts";

/** Reads the quantity that begins at token `at`, which is a literal, a numeral word or a currency prefix. */
export function readQuantity(tokens: Tokens, at: number): Quantity | undefined {
  const prefix = tokens.kind[at] === LITERAL ? undefined : currencyPrefix(tokens, at);
  const from = prefix ? prefix.from : at;
  let next = prefix ? prefix.digits : at;
  const q = blankQuantity(from, next);
  next = tokens.kind[next] === LITERAL ? readDigits(tokens, next, q) : readWords(tokens, next, q);
  if (next < 0) return undefined;
  if (prefix && isFraction(tokens, prefix.digits - 1) && q.exponent === 0)
    q.exponent = (tokens.start[prefix.digits] as number) - (tokens.end[prefix.digits] as number);
  readSign(tokens, q);
  next = prefix?.currency === "NGN" && isKobo(tokens, next, q) ? next + 1 : readScale(tokens, next, q);
  if (prefix) {
    q.unit = U.money;
    q.currency = prefix.currency;
    // "US72.84c".
    if (q.scale === 0 && isCents(tokens, next)) {
      q.exponent -= 2;
      next++;
    }
    // "KRW9.3 trillion won", "N6.50 kobo": the word says the same again.
    const again = wordClass(tokens, next);
    if ((again === W.won && q.currency === "KRW") || (again === W.minor && q.scale === 0)) next++;
  } else next = readUnit(tokens, next, q);
  partThousands(q);
  if (q.range || markAt(tokens, next) === HYPHEN || markAt(tokens, next) === M.slash) next = readQuote(tokens, next, q);
  // "Dropped 3.6 percent or more".
  if (q.unit === U.percent && wordClass(tokens, next) === W.or && wordClass(tokens, next + 1) === W.more) {
    q.bound = "over";
    next += 2;
  }
  q.to = next;
  if (q.worded && q.unit === U.plain && q.scale === 0 && !q.hyphened) return undefined;
  return q;
}

function readSign(tokens: Tokens, q: Quantity): void {
  const before = q.from - 1;
  if (isMinusWord(tokens, before)) {
    q.sign = -1;
    q.from = before;
    return;
  }
  if (before < 0 || tokens.kind[before] !== MARK) return;
  const mark = tokens.code[before];
  if (!isTight(tokens, q.from)) {
    // "(+ 3.1 percent)".
    if (mark !== M.plus || tokens.code[before - 1] !== M.openBracket) return;
    q.sign = 1;
    q.from = before;
    return;
  }
  const joined =
    before > 0 &&
    isTight(tokens, before) &&
    (tokens.kind[before - 1] !== MARK || tokens.code[before - 1] === M.percent);
  if ((mark === HYPHEN || mark === MINUS || mark === DASH) && !joined) q.sign = -1;
  else if (mark === M.plus) q.sign = 1;
  else if (mark === 0x25b2 || mark === 0x25b3 || mark === 0x2191) q.sign = 1;
  else if (mark === 0x25bc || mark === 0x25bd || mark === 0x2193) q.sign = -1;
  else return;
  q.from = before;
}

/** "Minus 0.2 percent". */
function isMinusWord(tokens: Tokens, at: number): boolean {
  if (at < 0 || tokens.kind[at] !== WORD) return false;
  const start = tokens.start[at] as number;
  return (tokens.end[at] as number) - start === 5 && tokens.text.startsWith("minus", start);
}

function readDigits(tokens: Tokens, at: number, q: Quantity): number {
  if (!readLiteral(tokens, at) && !readCommaDecimal(tokens, at)) return -1;
  q.digits = literal.digits;
  q.exponent = 0 - literal.decimals;
  if (literal.decimals > 0) {
    const parted = partsOfCent(tokens, at);
    q.digits = literal.digits;
    q.exponent = 0 - literal.decimals;
    return parted > at ? parted : at + 1;
  }
  const quarters = quartersBehind(tokens, at);
  if (quarters > 0) {
    q.digits = q.digits * 100 + quarters;
    q.exponent = -2;
    return at + 2;
  }
  // A stray space inside a number: "96. 06 billion". What follows must be a scale or a unit; "1,175, 91." ends the sentence.
  const parting = markAt(tokens, at + 1);
  if (
    (parting === M.stop || (parting === M.comma && isStrayEnd(tokens, at + 2))) &&
    isTight(tokens, at + 1) &&
    tokens.kind[at + 2] === LITERAL &&
    !isTight(tokens, at + 2)
  ) {
    const { digits } = literal;
    if (
      isWhole(tokens, at + 2) &&
      (isUnitWord(tokens, at + 3) ||
        markAt(tokens, at + 3) === M.percent ||
        isStrayEnd(tokens, at + 2) ||
        isStrayMiddle(tokens, at + 2)) &&
      readLiteral(tokens, at + 2)
    ) {
      if (literal.count <= 3) {
        q.digits = digits * 10 ** literal.count + literal.digits;
        q.exponent = 0 - literal.count;
        return at + 3;
      }
    }
  }
  const parted = partsBehind(tokens, at);
  if (parted > at) {
    q.digits = literal.digits;
    q.exponent = 0 - literal.decimals;
    return parted;
  }
  if (isSpacedMillions(tokens, at)) {
    const text = tokens.text.slice(tokens.start[at], tokens.end[at + 2]);
    q.digits = Number(text.replaceAll(" ", ""));
    return at + 3;
  }
  if (isSpacedThousands(tokens, at) && (readLiteral(tokens, at + 1) || readCommaDecimal(tokens, at + 1))) {
    // "12 640,380": the comma is the decimal mark.
    const decimals = literal.decimals === 0 && literal.commas === 1 ? 3 : literal.decimals;
    q.digits = q.digits * 10 ** (3 + decimals) + literal.digits;
    q.exponent = 0 - decimals;
    return at + 2;
  }
  if (isSplitThousands(tokens, at) && readLiteral(tokens, at + 2)) {
    q.digits = q.digits * 10 ** literal.count + literal.digits;
    q.exponent = 0 - literal.decimals;
    return at + 3;
  }
  return readChain(tokens, at, at + 1, q);
}

function isUnitWord(tokens: Tokens, at: number): boolean {
  switch (wordClass(tokens, at)) {
    case W.scale:
    case W.percent:
    case W.per:
    case W.point:
    case W.won:
    case W.dollar:
    case W.money:
      return true;
    default:
      return false;
  }
}

/** "half a million", "two points", "eleven-point-one", "two-thousand-940". */
function readWords(tokens: Tokens, at: number, q: Quantity): number {
  if (wordClass(tokens, at) !== W.numeral) return -1;
  q.worded = true;
  const value = wordValue(tokens, at);
  if (value < 0) {
    q.digits = value === -2 ? 5 : 25;
    q.exponent = value === -2 ? -1 : -2;
    // "Half-a-sen".
    if (markAt(tokens, at + 1) === HYPHEN && wordClass(tokens, at + 2) === W.article)
      if (markAt(tokens, at + 3) === HYPHEN && isTight(tokens, at + 4)) return at + 4;
    return wordClass(tokens, at + 1) === W.article ? at + 2 : at + 1;
  }
  const quarters = value === 3 ? pastQuarters(tokens, at + 1) : at + 1;
  if (quarters > at + 1) {
    q.digits = 75;
    q.exponent = -2;
    return quarters;
  }
  q.digits = value;
  let next = at + 1;
  if (value >= 20 && markAt(tokens, next) === HYPHEN && isDigitWord(tokens, next + 1)) {
    q.digits += wordValue(tokens, next + 1);
    next += 2;
  }
  return readChain(tokens, at, next, q);
}

/** The spoken style with hyphens: "84-thousand-700", "one-thousand-363-point-eight". */
function readChain(tokens: Tokens, first: number, at: number, q: Quantity): number {
  const half = pastHalf(tokens, at);
  if (half > at) {
    q.digits = q.digits * 10 + 5;
    q.exponent = -1;
    return half;
  }
  let next = at;
  let total = 0;
  let current = q.digits;
  let decimals = -1;
  while (markAt(tokens, next) === HYPHEN && isTight(tokens, next) && isTight(tokens, next + 1)) {
    const kind = wordClass(tokens, next + 1);
    const isLiteral = tokens.kind[next + 1] === LITERAL;
    if (decimals >= 0) {
      if (isLiteral && isWhole(tokens, next + 1) && readLiteral(tokens, next + 1) && literal.count <= 4) {
        current = current * 10 ** literal.count + literal.digits;
        decimals += literal.count;
      } else if (isDigitWord(tokens, next + 1)) {
        current = current * 10 + wordValue(tokens, next + 1);
        decimals++;
      } else if (decimals === 0 && isTens(tokens, next + 1)) {
        // "44-point-ten".
        current = current * 100 + wordValue(tokens, next + 1);
        decimals = 2;
      } else break;
    } else if (kind === W.point && isDigitPart(tokens, next + 3) && markAt(tokens, next + 2) === HYPHEN) {
      current += total;
      total = 0;
      decimals = 0;
    } else if (kind === W.scale && wordValue(tokens, next + 1) <= 3) {
      total += current * 10 ** wordValue(tokens, next + 1);
      current = 0;
    } else if (total > 0 && current === 0 && isDigitPart(tokens, next + 1)) {
      if (isLiteral) {
        if (!readLiteral(tokens, next + 1)) break;
        current = literal.digits;
      } else current = wordValue(tokens, next + 1);
    } else break;
    q.worded = false;
    next += 2;
  }
  if (next === at) return next;
  q.digits = total + current;
  q.exponent = decimals > 0 ? -decimals : 0;
  // "117-thousand won" says nothing below the thousand.
  if (total > 0 && current === 0 && decimals < 0 && total % 1000 === 0) {
    q.digits = total / 1000;
    q.exponent = 3;
    q.scale = 3;
  }
  q.hyphened = first >= 0;
  return next;
}

/** "Ten" to "ninety". */
function isTens(tokens: Tokens, at: number): boolean {
  const value = wordClass(tokens, at) === W.numeral ? wordValue(tokens, at) : 0;
  return value >= 10 && value < 100;
}

/** "Zero" to "nine". */
export function isDigitWord(tokens: Tokens, at: number): boolean {
  if (wordClass(tokens, at) !== W.numeral) return false;
  const value = wordValue(tokens, at);
  return value >= 0 && value < 10;
}

function isDigitPart(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return false;
  return tokens.kind[at] === LITERAL || (wordClass(tokens, at) === W.numeral && wordValue(tokens, at) >= 0);
}

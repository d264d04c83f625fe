import type { Bound } from "../../market/figure.ts";
import { isWhole, literal, readLiteral } from "../literal.ts";
import { DASH, HYPHEN, isCapital, isTight, LITERAL, MARK, MINUS, type Tokens, WORD } from "../scanner.ts";
import { VOCABULARY } from "./vocabulary.ts";
import { W } from "./word-class.ts";

/** What a quantity counts. */
export const U = {
  plain: 0,
  point: 1,
  percent: 2,
  percentPoint: 3,
  basisPoint: 4,
  money: 5,
  shares: 6,
  issues: 7,
  duration: 8,
  ordinal: 9,
} as const;

/** A number of a story with its unit words. `from` and `to` are token positions, `to` exclusive. */
export interface Quantity {
  from: number;
  to: number;
  digits: number;
  exponent: number;
  /** The printed sign: 0 when there is none. */
  sign: -1 | 0 | 1;
  unit: number;
  /** ISO code of money. */
  currency: string;
  bound: Bound | undefined;
  /** A scale word such as "billion" was printed, as a power of ten; 0 when not. */
  scale: number;
  /** "2-3 percent", "the 234-point drop", "the 3,300s". */
  range: boolean;
  hyphened: boolean;
  plural: boolean;
  /** Written in words alone. */
  worded: boolean;
}

const CURRENCY_MARKS: Readonly<Record<number, string>> = {
  36: "USD",
  8361: "KRW",
  8364: "EUR",
  163: "GBP",
  165: "JPY",
  8377: "INR",
  65510: "KRW",
};
const MONEY = ["JPY", "CNY", "EUR", "INR", "HKD", "TWD", "GBP", "SGD", "GBX"];
const DOLLAR_PREFIX: Readonly<Record<string, string>> = {
  us: "USD",
  s: "USD",
  hk: "HKD",
  nt: "TWD",
  a: "AUD",
  c: "CAD",
  r: "BRL",
  k: "HKD",
  sg: "SGD",
};
const { classes, values } = VOCABULARY;

export function wordClass(tokens: Tokens, at: number): number {
  if (at >= tokens.count || tokens.kind[at] !== WORD) return -1;
  const code = tokens.code[at] as number;
  return code >= 0 && code < classes.length ? (classes[code] as number) : W.plain;
}

export function wordValue(tokens: Tokens, at: number): number {
  const code = tokens.code[at] as number;
  return code >= 0 && code < classes.length ? (values[code] as number) : 0;
}

function markAt(tokens: Tokens, at: number): number {
  return at < tokens.count && tokens.kind[at] === MARK ? (tokens.code[at] as number) : -1;
}

/** ISO code when a currency mark or an upper-case currency word stands at `at` and digits follow, else "". */
export function currencyPrefix(
  tokens: Tokens,
  at: number,
): { currency: string; digits: number; from: number } | undefined {
  const mark = markAt(tokens, at);
  if (mark >= 0) {
    const currency = CURRENCY_MARKS[mark];
    if (!currency || at + 1 >= tokens.count || tokens.kind[at + 1] !== LITERAL) return undefined;
    if (mark === 36 && isTight(tokens, at)) {
      const back = markAt(tokens, at - 1) === 46 ? at - 2 : at - 1;
      const prefix =
        tokens.kind[back] === WORD ? tokens.text.slice(tokens.start[back], tokens.end[back]).toLowerCase() : "";
      const known = DOLLAR_PREFIX[prefix];
      if (known) return { currency: known, digits: at + 1, from: dottedStart(tokens, back) };
    }
    return { currency, digits: at + 1, from: at };
  }
  if (!isCapital(tokens, at)) return undefined;
  const kind = wordClass(tokens, at);
  if (kind !== W.won && kind !== W.dollar && kind !== W.money) return undefined;
  let next = at + 1;
  if (kind === W.money && wordValue(tokens, at) === 3 && markAt(tokens, next) === 46) next++;
  if (markAt(tokens, next) === 36) return undefined;
  if (next >= tokens.count || tokens.kind[next] !== LITERAL) return undefined;
  return {
    currency: kind === W.won ? "KRW" : kind === W.dollar ? "USD" : (MONEY[wordValue(tokens, at)] as string),
    digits: next,
    from: at,
  };
}

/** First token of "U.S.$" or "US$", of which `at` is the last letter token. */
function dottedStart(tokens: Tokens, at: number): number {
  return markAt(tokens, at + 1) === 46 && markAt(tokens, at - 1) === 46 && isTight(tokens, at) ? at - 2 : at;
}

/** Reads the quantity that begins at token `at`, which is a literal, a numeral word or a currency prefix. */
export function readQuantity(tokens: Tokens, at: number): Quantity | undefined {
  const prefix = tokens.kind[at] === LITERAL ? undefined : currencyPrefix(tokens, at);
  const from = prefix ? prefix.from : at;
  let next = prefix ? prefix.digits : at;
  const q: Quantity = {
    from,
    to: next,
    digits: 0,
    exponent: 0,
    sign: 0,
    unit: U.plain,
    currency: "",
    bound: undefined,
    scale: 0,
    range: false,
    hyphened: false,
    plural: false,
    worded: false,
  };
  next = tokens.kind[next] === LITERAL ? readDigits(tokens, next, q) : readWords(tokens, next, q);
  if (next < 0) return undefined;
  readSign(tokens, q);
  next = readScale(tokens, next, q);
  if (prefix) {
    q.unit = U.money;
    q.currency = prefix.currency;
    // "KRW10.5 trillion won": the word says the same again.
    if (wordClass(tokens, next) === W.won && q.currency === "KRW") next++;
  } else next = readUnit(tokens, next, q);
  q.to = next;
  if (q.worded && q.unit === U.plain && q.scale === 0 && !q.hyphened) return undefined;
  return q;
}

function readSign(tokens: Tokens, q: Quantity): void {
  const before = q.from - 1;
  if (before < 0 || tokens.kind[before] !== MARK || !isTight(tokens, q.from)) return;
  const mark = tokens.code[before];
  const joined = before > 0 && isTight(tokens, before) && tokens.kind[before - 1] !== MARK;
  if ((mark === HYPHEN || mark === MINUS || mark === DASH) && !joined) q.sign = -1;
  else if (mark === 43) q.sign = 1;
  else if (mark === 0x25b2 || mark === 0x25b3 || mark === 0x2191) q.sign = 1;
  else if (mark === 0x25bc || mark === 0x25bd || mark === 0x2193) q.sign = -1;
  else return;
  q.from = before;
}

function readDigits(tokens: Tokens, at: number, q: Quantity): number {
  if (!readLiteral(tokens, at)) return -1;
  q.digits = literal.digits;
  q.exponent = 0 - literal.decimals;
  if (literal.decimals > 0) return at + 1;
  // A stray space inside a number: "96. 06 billion". What follows must be a scale or a unit.
  if (
    markAt(tokens, at + 1) === 46 &&
    isTight(tokens, at + 1) &&
    tokens.kind[at + 2] === LITERAL &&
    !isTight(tokens, at + 2)
  ) {
    const { digits } = literal;
    if (
      isWhole(tokens, at + 2) &&
      (isUnitWord(tokens, at + 3) || markAt(tokens, at + 3) === 37) &&
      readLiteral(tokens, at + 2)
    ) {
      if (literal.count <= 3) {
        q.digits = digits * 10 ** literal.count + literal.digits;
        q.exponent = 0 - literal.count;
        return at + 3;
      }
    }
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
  if (value < 1 && value > 0) {
    q.digits = value === 0.5 ? 5 : 25;
    q.exponent = value === 0.5 ? -1 : -2;
    return wordClass(tokens, at + 1) === W.article ? at + 2 : at + 1;
  }
  q.digits = value;
  let next = at + 1;
  if (
    value >= 20 &&
    markAt(tokens, next) === HYPHEN &&
    wordClass(tokens, next + 1) === W.numeral &&
    wordValue(tokens, next + 1) < 10
  ) {
    q.digits += wordValue(tokens, next + 1);
    next += 2;
  }
  return readChain(tokens, at, next, q);
}

/** The spoken style with hyphens: "84-thousand-700", "one-thousand-363-point-eight". */
function readChain(tokens: Tokens, first: number, at: number, q: Quantity): number {
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
      } else if (kind === W.numeral && wordValue(tokens, next + 1) < 10) {
        current = current * 10 + wordValue(tokens, next + 1);
        decimals++;
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

function isDigitPart(tokens: Tokens, at: number): boolean {
  return at < tokens.count && (tokens.kind[at] === LITERAL || wordClass(tokens, at) === W.numeral);
}

function readScale(tokens: Tokens, at: number, q: Quantity): number {
  let next = at;
  const joined = markAt(tokens, next) === HYPHEN && isTight(tokens, next);
  if (wordClass(tokens, joined ? next + 1 : next) !== W.scale) return next;
  const word = joined ? next + 1 : next;
  // "m", "b" and "k" count only where they touch the number.
  const letters = (tokens.end[word] as number) - (tokens.start[word] as number);
  if (letters === 1 && !isTight(tokens, word)) return next;
  next = word + 1;
  q.scale = wordValue(tokens, word);
  q.exponent += q.scale;
  q.worded = false;
  return next;
}

function readUnit(tokens: Tokens, at: number, q: Quantity): number {
  let next = at;
  if (markAt(tokens, next) === 37) {
    q.unit = U.percent;
    next++;
    if (wordClass(tokens, next) === W.percent) next++;
    return wordClass(tokens, next) === W.point ? percentPoint(q, next) : next;
  }
  if (markAt(tokens, next) === DASH && isTight(tokens, next) && tokens.kind[next + 1] === LITERAL) {
    q.range = true;
    return next;
  }
  if (markAt(tokens, next) === HYPHEN && isTight(tokens, next)) {
    const after = next + 1;
    if (!isTight(tokens, after)) return next;
    if (tokens.kind[after] === LITERAL) {
      q.range = true;
      return next;
    }
    const kind = wordClass(tokens, after);
    if (kind === W.span) {
      q.unit = U.duration;
      q.hyphened = true;
      return after + 1;
    }
    if (kind !== W.point && kind !== W.won && kind !== W.percent && kind !== W.basis && kind !== W.dollar) return next;
    q.hyphened = true;
    next = after;
  } else if (isTight(tokens, next) && tokens.kind[next] === WORD) {
    const kind = wordClass(tokens, next);
    if (kind === W.ordinal) {
      q.unit = U.ordinal;
      return next + 1;
    }
    if (tokens.end[next] === (tokens.start[next] as number) + 1 && tokens.text[tokens.start[next] as number] === "s") {
      q.plural = true;
      return next + 1;
    }
  }
  switch (wordClass(tokens, next)) {
    case W.percent: {
      q.unit = U.percent;
      return wordClass(tokens, next + 1) === W.point ? percentPoint(q, next + 1) : next + 1;
    }
    case W.per:
      if (wordClass(tokens, next + 1) !== W.cent) return next;
      q.unit = U.percent;
      return next + 2;
    case W.point:
      q.unit = U.point;
      return next + 1;
    case W.basis: {
      q.unit = U.basisPoint;
      const hyphen = markAt(tokens, next + 1) === HYPHEN ? 1 : 0;
      return wordClass(tokens, next + 1 + hyphen) === W.point ? next + 2 + hyphen : next + 1;
    }
    case W.won:
      return money(q, "KRW", next + 1);
    case W.dollar: {
      // "U.S. dollars" comes as u . s . dollars; "us" alone is a pronoun.
      if ((tokens.end[next] as number) - (tokens.start[next] as number) === 2) {
        return wordClass(tokens, next + 1) === W.dollar && isCapital(tokens, next) ? money(q, "USD", next + 2) : next;
      }
      return money(q, "USD", next + 1);
    }
    case W.money: {
      const currency = MONEY[wordValue(tokens, next)] as string;
      const dollars = wordClass(tokens, next + 1) === W.dollar;
      if (
        (currency === "HKD" || currency === "TWD") &&
        !dollars &&
        (tokens.end[next] as number) - (tokens.start[next] as number) === 2
      )
        return next;
      return money(q, currency, dollars ? next + 2 : next + 1);
    }
    case W.shareUnit:
      q.unit = wordValue(tokens, next) === 1 ? U.issues : U.shares;
      return next + 1;
    case W.trading:
      if (wordClass(tokens, next + 1) !== W.span) return next;
      q.unit = U.duration;
      return next + 2;
    case W.span:
      q.unit = U.duration;
      return next + 1;
    default:
      return dottedDollars(tokens, next, q);
  }
}

function percentPoint(q: Quantity, at: number): number {
  q.unit = U.percentPoint;
  return at + 1;
}

function money(q: Quantity, currency: string, next: number): number {
  q.unit = U.money;
  q.currency = currency;
  return next;
}

/** "12.35 billion U.S. dollars", "Hong Kong dollars". */
function dottedDollars(tokens: Tokens, at: number, q: Quantity): number {
  if (wordClass(tokens, at + 4) === W.dollar && markAt(tokens, at + 1) === 46 && markAt(tokens, at + 3) === 46) {
    return money(q, "USD", at + 5);
  }
  if (wordClass(tokens, at + 2) === W.dollar && wordClass(tokens, at) === W.place) return money(q, "HKD", at + 3);
  return at;
}

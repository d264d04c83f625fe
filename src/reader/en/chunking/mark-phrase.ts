import { isWhole } from "../../literal.ts";
import {
  APOSTROPHE,
  DASH,
  HYPHEN,
  isCapital,
  isTight,
  LITERAL,
  MARK,
  MINUS,
  POSSESSIVE,
  QUOTE,
  type Tokens,
  WORD,
} from "../../scanner.ts";
import type { PhraseContext } from "../names/known-name.ts";
import { isSuffix, isUpper } from "../names/name-end.ts";
import { pastShareKind } from "../names/share-class.ts";
import { currencyPrefix, dollarNamed, MONEY } from "../numbers/currency-mark.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { readQuantity } from "../numbers/read-quantity.ts";
import { readScale } from "../numbers/scale.ts";
import { readUnit } from "../numbers/unit.ts";
import { type Item, item } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { pushQuantity } from "./number-phrase.ts";
import { dottedCodeEnd, entityEnd, instrumentCodeEnd } from "./service-code.ts";

const MARK_KINDS = new Uint8Array(128).fill(W.other);
for (const [marks, kind] of [
  [",", W.comma],
  ["([", W.openBracket],
  [")]", W.closeBracket],
  [";", W.semicolon],
  [":", W.colon],
  [".", W.period],
  ["-", W.hyphen],
] as const) {
  for (const mark of marks) MARK_KINDS[mark.charCodeAt(0)] = kind;
}

function markKind(code: number): number {
  if (code < 128) return MARK_KINDS[code] as number;
  return code === DASH ? W.comma : W.other;
}

/** "Dropped (28.6) points", "JD(18.4) million", "(5.2) million shares": brackets that only stress the number. */
function stressedNumber(tokens: Tokens, items: Item[], at: number): Quantity | undefined {
  if (tokens.code[at + 2] !== 41) return undefined;
  const behind = wordClass(tokens, at + 3);
  const last = items.at(-1);
  const paid = last?.kind === W.money && last.to === at;
  if (!paid && behind !== W.point && behind !== W.scale && behind !== W.shareUnit) return undefined;
  const q = readQuantity(tokens, at + 1);
  if (q === undefined || q.unit !== U.plain || q.to !== at + 2) return undefined;
  q.to = readScale(tokens, at + 3, q);
  if (paid) {
    q.unit = U.money;
    q.currency = MONEY[last.value] as string;
    q.from = last.from;
  } else q.to = readUnit(tokens, q.to, q);
  return q;
}

const DOLLAR = 36;
const PERCENT = 37;

/** "Up %0.59", as Turks write it. */
function percentInFront(tokens: Tokens, at: number): Quantity | undefined {
  if (tokens.kind[at + 1] !== LITERAL || !isTight(tokens, at + 1) || tokens.kind[at - 1] === LITERAL) return undefined;
  const q = readQuantity(tokens, at + 1);
  if (q?.unit !== U.plain || q.to !== at + 2) return undefined;
  q.unit = U.percent;
  q.from = at;
  return q;
}

/** Reads a mark: a sign or a currency goes with its number, a note or a code is a name, others are phrases of their own. */
export function readMark(context: PhraseContext, items: Item[], at: number, to: number): number {
  const { tokens } = context;
  const code = tokens.code[at] as number;
  if (code === QUOTE || code === APOSTROPHE) return at + 1;
  // "Index_GI": which of its kinds.
  if (code === UNDERSCORE && isTight(tokens, at) && tokens.kind[at + 1] === WORD && isTight(tokens, at + 1)) {
    items.push(item(W.name, 0, at, at + 2));
    return at + 2;
  }
  // "[1]": a note.
  if (code === 91 && tokens.kind[at + 1] === LITERAL && tokens.code[at + 2] === 93 && at + 2 < to) {
    items.push(item(W.name, 0, at, at + 3));
    return at + 3;
  }
  // "(TASE: DSCT)", "[JSE:NPN]": where it is listed.
  if (code === 40 || code === 91) {
    const bracketed = tokens.kind[at + 1] === LITERAL ? stressedNumber(tokens, items, at) : undefined;
    if (bracketed) return pushQuantity(items, bracketed);
    // "The Dow (DJI - 25,548.27) added 553.16 points": its letters are left out.
    if (isLettersAndLevel(tokens, at + 1)) {
      items.push(item(W.openBracket, code, at, at + 1));
      return at + 3;
    }
    const listed = listingEnd(tokens, at, to);
    if (listed > at) {
      if (hasLiteral(tokens, at, listed)) items.push(item(W.name, 0, at, listed));
      return listed;
    }
  }
  // "Pepper Ltd. 41 cents to $35.19": the stop is the name's.
  const stopped = code === 46 && tokens.kind[at + 1] === LITERAL && isSuffix(tokens, at - 1) && at + 1 < to;
  if (stopped && !isTight(tokens, at + 1) && items.at(-1)?.kind === W.subject) return at + 1;
  const dotted = code === 46 ? dottedCodeEnd(tokens, at, to) : at;
  if (dotted > at) {
    // One without digits parts nothing: "the S&P energy sector .GSPE rose".
    if (!hasLiteral(tokens, at, dotted)) return dotted;
    // "The FTSEurofirst 300 .FTEU3 index": the name's own.
    const last = items.at(-1);
    if (last?.kind === W.subject && last.to === at) last.to = dotted;
    else items.push(item(W.name, 0, at, dotted));
    return dotted;
  }
  if (code === 46 && !isTight(tokens, at) && tokens.kind[at + 1] === LITERAL && isTight(tokens, at + 1)) {
    const q = readBareDecimals(tokens, at);
    if (q) return pushQuantity(items, q);
  }
  const percent = code === PERCENT ? percentInFront(tokens, at) : undefined;
  if (percent) return pushQuantity(items, percent);
  const dollar = code === DOLLAR ? dollarNamed(tokens, at + 1) : -1;
  if (dollar >= 0) {
    items.push(item(W.money, dollar, at, at + 2));
    return at + 2;
  }
  const entity = code === 38 ? entityEnd(tokens, at, to) : at;
  if (entity > at) {
    items.push(item(W.name, 0, at, entity));
    return entity;
  }
  const coded = code === 60 ? instrumentCodeEnd(tokens, at, to) : at;
  if (coded > at) {
    items.push(item(W.name, 0, at, coded));
    return coded;
  }
  if (code === POSSESSIVE) {
    items.push(item(W.possessive, 0, at, at + 1));
    return at + 1;
  }
  // "DJIA | 34,006.88 | +43.04": the cells of a row.
  if (code === BAR && isFigureAt(tokens, at + 1)) return at + 1;
  // "--" is a dash.
  if (code === HYPHEN && tokens.code[at + 1] === HYPHEN && tokens.kind[at + 1] === MARK && isTight(tokens, at + 1)) {
    items.push(item(W.comma, code, at, at + 2));
    return at + 2;
  }
  if (at + 1 < to && tokens.kind[at + 1] === LITERAL) {
    const prefix = currencyPrefix(tokens, at);
    if (prefix) {
      const q = readQuantity(tokens, at);
      if (q) return pushQuantity(items, q);
    }
    // A sign before a literal is read with it.
    if (
      (code === HYPHEN || code === MINUS || code === 43 || (code >= 0x2190 && code < 0x2600)) &&
      isTight(tokens, at + 1) &&
      !isTight(tokens, at)
    )
      return at + 1;
    if (code === 0x2013 && isTight(tokens, at + 1) && !isTight(tokens, at)) return at + 1;
  } else if ((code === 36 || code === 40) && at + 2 < to && currencyPrefix(tokens, at)) {
    const q = readQuantity(tokens, at);
    if (q) return pushQuantity(items, q);
  }
  items.push(item(isPairDash(tokens, items, at) ? W.hyphen : markKind(code), code, at, at + 1));
  return at + 1;
}

const MONEYS = kindTable(W.won, W.dollar, W.money);

/** "The won\u2013dollar rate": a dash that joins two moneys is a hyphen. */
function isPairDash(tokens: Tokens, items: readonly Item[], at: number): boolean {
  if (tokens.code[at] !== DASH || !isTight(tokens, at) || !isTight(tokens, at + 1)) return false;
  return MONEYS[items.at(-1)?.kind ?? W.other] === 1 && MONEYS[wordClass(tokens, at + 1)] === 1;
}

/** "Slid .05": a decimal mark with nothing in front. */
function readBareDecimals(tokens: Tokens, at: number): Quantity | undefined {
  const q = isWhole(tokens, at + 1) ? readQuantity(tokens, at + 1) : undefined;
  if (!q || q.from !== at + 1 || q.hyphened || q.range) return undefined;
  q.exponent -= (tokens.end[at + 1] as number) - (tokens.start[at + 1] as number);
  q.from = at;
  return q;
}

const UNDERSCORE = 95;

/** Tokens a listing in brackets may take. */
const LISTING = 24;

/** Past "(TASE: DSCT)", "(Nasdaq: TSEM; TASE:TSEM)": names of exchanges and tickers; `at` itself when it is none. */
function listingEnd(tokens: Tokens, at: number, to: number): number {
  if (tokens.kind[at + 1] !== WORD || !isCapital(tokens, at + 1) || tokens.code[at + 2] !== 58) return at;
  for (let next = at + 3; next < to && next < at + LISTING; next++) {
    const mark = tokens.kind[next] === MARK ? tokens.code[next] : 0;
    // "(T:)": the code was lost.
    if (mark === 41 || mark === 93)
      return next > at + 3 || isShort(tokens, at + 1) ? pastShareKind(tokens, next + 1) : at;
    // "(T:7203)".
    if (next === at + 3 && isShort(tokens, at + 1) && isNumberedCode(tokens, next)) continue;
    // "PHOE1": a figure hangs on its letters.
    const ticks = tokens.kind[next] === WORD ? isCapital(tokens, next) || isTight(tokens, next) : isTight(tokens, next);
    // "(DE:1COV)".
    const begins = next === at + 3 && tokens.kind[next + 1] === WORD && isTight(tokens, next + 1);
    const loose = tokens.kind[next] === LITERAL && tokens.kind[next - 1] !== WORD && !begins;
    if (!ticks || mark === 37 || loose) return at;
  }
  return at;
}

/** "DJI - 25,548.27)": letters in capitals, a dash between blanks, and one number. */
function isLettersAndLevel(tokens: Tokens, at: number): boolean {
  const dash = tokens.kind[at + 1] === MARK ? tokens.code[at + 1] : 0;
  if (tokens.kind[at] !== WORD || !isUpper(tokens, at, 2) || (dash !== HYPHEN && dash !== DASH)) return false;
  if (isTight(tokens, at + 1) || isTight(tokens, at + 2) || tokens.kind[at + 2] !== LITERAL) return false;
  return tokens.code[at + 3] === 41;
}

/** One or two letters that an exchange goes by: "T", "SA". */
function isShort({ end, start }: Tokens, at: number): boolean {
  return (end[at] as number) - (start[at] as number) <= 2;
}

/** Digits alone between a colon and the bracket's end. */
function isNumberedCode(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === LITERAL && isTight(tokens, at) && isWhole(tokens, at) && tokens.code[at + 1] === 41;
}

function hasLiteral(tokens: Tokens, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (tokens.kind[at] === LITERAL) return true;
  return false;
}

const BAR = 124;
const PLUS = 43;

/** Digits, with or without their sign. */
function isFigureAt(tokens: Tokens, at: number): boolean {
  const code = tokens.code[at];
  const signed = tokens.kind[at] === MARK && (code === PLUS || code === HYPHEN || code === MINUS);
  return tokens.kind[signed ? at + 1 : at] === LITERAL;
}

import { isWhole } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import {
  APOSTROPHE,
  DASH,
  HYPHEN,
  isTight,
  LITERAL,
  MARK,
  MINUS,
  POSSESSIVE,
  QUOTE,
  type Tokens,
  WORD,
} from "../../scanner.ts";
import { isSuffix } from "../names/name-end.ts";
import type { PhraseContext } from "../names/phrase-context.ts";
import { currencyPrefix, dollarNamed, MONEY } from "../numbers/currency-mark.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { readQuantity } from "../numbers/read-quantity.ts";
import { readScale } from "../numbers/scale.ts";
import { readUnit } from "../numbers/unit.ts";
import { type Item, item, push } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { hasLiteral, isLettersAndLevel, isTerminalCode, linkEnd, listingEnd, wordCodeEnd } from "./listing.ts";
import { pushQuantity } from "./number-phrase.ts";
import { bracketedCodeEnd, dottedCodeEnd, entityEnd, instrumentCodeEnd } from "./service-code.ts";

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
  if (tokens.code[at + 2] !== M.closeBracket) return undefined;
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

/** "Up %0.59", as Turks write it. */
function percentInFront(tokens: Tokens, at: number): Quantity | undefined {
  if (tokens.kind[at + 1] !== LITERAL || !isTight(tokens, at + 1) || tokens.kind[at - 1] === LITERAL) return undefined;
  const q = readQuantity(tokens, at + 1);
  if (q?.unit !== U.plain || q.to !== at + 2) return undefined;
  q.unit = U.percent;
  q.from = at;
  return q;
}

/** Reads what begins with a mark, and returns where it ends; undefined where the mark is not what the rule is for. */
type MarkRule = (tokens: Tokens, items: Item[], at: number, to: number) => number | undefined;

const skip: MarkRule = (_tokens, _items, at) => at + 1;

/** "Index_GI": which of its kinds. */
const underscore: MarkRule = (tokens, items, at) =>
  isTight(tokens, at) && tokens.kind[at + 1] === WORD && isTight(tokens, at + 1)
    ? push(items, W.name, 0, at, at + 2)
    : undefined;

/** "[1]": a note. */
const squareBracket: MarkRule = (tokens, items, at, to) =>
  tokens.kind[at + 1] === LITERAL && tokens.code[at + 2] === M.closeSquare && at + 2 < to
    ? push(items, W.name, 0, at, at + 3)
    : bracket(tokens, items, at, to);

/** "(TASE: DSCT)", "[JSE:NPN]": where it is listed. */
const bracket: MarkRule = (tokens, items, at, to) => {
  const stressed = tokens.kind[at + 1] === LITERAL ? stressedNumber(tokens, items, at) : undefined;
  if (stressed) return pushQuantity(items, stressed);
  // "The Dow (DJI - 25,548.27) added 553.16 points": its letters are left out.
  if (isLettersAndLevel(tokens, at + 1)) {
    items.push(item(W.openBracket, tokens.code[at] as number, at, at + 1));
    return at + 3;
  }
  // "Amazon (AMZN US, -2.83%)": so are a terminal's.
  if (isTerminalCode(tokens, at + 1)) {
    if (tokens.code[at + 3] === M.closeBracket) return at + 4;
    items.push(item(W.openBracket, tokens.code[at] as number, at, at + 1));
    return at + 4;
  }
  const coded = Math.max(bracketedCodeEnd(tokens, at), wordCodeEnd(tokens, at));
  const listed = Math.max(listingEnd(tokens, at, to), linkEnd(tokens, at, to), coded);
  if (listed === at) return undefined;
  return hasLiteral(tokens, at, listed) ? push(items, W.name, 0, at, listed) : listed;
};

const stop: MarkRule = (tokens, items, at, to) => {
  const last = items.at(-1);
  // "Pepper Ltd. 41 cents to $35.19": the stop is the name's.
  const stopped = tokens.kind[at + 1] === LITERAL && isSuffix(tokens, at - 1) && at + 1 < to;
  if (stopped && !isTight(tokens, at + 1) && last?.kind === W.subject) return at + 1;
  const dotted = dottedCodeEnd(tokens, at, to);
  if (dotted > at) {
    // One without digits parts nothing: "the S&P energy sector .GSPE rose".
    if (!hasLiteral(tokens, at, dotted)) return dotted;
    // "The FTSEurofirst 300 .FTEU3 index": the name's own.
    if (last?.kind === W.subject && last.to === at) last.to = dotted;
    else items.push(item(W.name, 0, at, dotted));
    return dotted;
  }
  if (isTight(tokens, at) || tokens.kind[at + 1] !== LITERAL || !isTight(tokens, at + 1)) return undefined;
  const q = readBareDecimals(tokens, at);
  return q && pushQuantity(items, q);
};

const percent: MarkRule = (tokens, items, at) => {
  const q = percentInFront(tokens, at);
  return q && pushQuantity(items, q);
};

const dollar: MarkRule = (tokens, items, at) => {
  const money = dollarNamed(tokens, at + 1);
  return money >= 0 ? push(items, W.money, money, at, at + 2) : undefined;
};

/** "A #3 rank": a place, and no figure. */
const place: MarkRule = (tokens, items, at) =>
  tokens.kind[at + 1] === LITERAL && isTight(tokens, at + 1) && isWhole(tokens, at + 1)
    ? push(items, W.name, 0, at, at + 2)
    : undefined;

const entity: MarkRule = (tokens, items, at, to) => {
  const end = entityEnd(tokens, at, to);
  return end > at ? push(items, W.name, 0, at, end) : undefined;
};

const instrument: MarkRule = (tokens, items, at, to) => {
  const end = instrumentCodeEnd(tokens, at, to);
  if (end === at) return undefined;
  // One without digits parts nothing: "the energy group <.SPTTEN> rose".
  return hasLiteral(tokens, at, end) ? push(items, W.name, 0, at, end) : end;
};

const possessive: MarkRule = (_tokens, items, at) => push(items, W.possessive, 0, at, at + 1);

/** "DJIA | 34,006.88 | +43.04": the cells of a row. */
const bar: MarkRule = (tokens, _items, at) => (isFigureAt(tokens, at + 1) ? at + 1 : undefined);

/** "--" is a dash. */
const hyphen: MarkRule = (tokens, items, at) =>
  tokens.code[at + 1] === HYPHEN && tokens.kind[at + 1] === MARK && isTight(tokens, at + 1)
    ? push(items, W.comma, HYPHEN, at, at + 2)
    : undefined;

/** By the mark. */
const RULES: ReadonlyMap<number, MarkRule> = new Map([
  [QUOTE, skip],
  [APOSTROPHE, skip],
  [M.underscore, underscore],
  [91, squareBracket],
  [40, bracket],
  [46, stop],
  [35, place],
  [M.percent, percent],
  [M.dollar, dollar],
  [38, entity],
  [60, instrument],
  [POSSESSIVE, possessive],
  [M.bar, bar],
  [HYPHEN, hyphen],
]);

/** A sign or a currency goes with its number. */
function readBeforeNumber(tokens: Tokens, items: Item[], at: number, to: number): number | undefined {
  const code = tokens.code[at] as number;
  const literal = at + 1 < to && tokens.kind[at + 1] === LITERAL;
  const beyond = !literal && (code === M.dollar || code === M.openBracket) && at + 2 < to;
  const q = (literal || beyond) && currencyPrefix(tokens, at) ? readQuantity(tokens, at) : undefined;
  if (q) return pushQuantity(items, q);
  return literal && isSign(code) && isTight(tokens, at + 1) && !isTight(tokens, at) ? at + 1 : undefined;
}

/** A sign before a literal is read with it. */
function isSign(code: number): boolean {
  return code === HYPHEN || code === MINUS || code === M.plus || code === M.enDash || (code >= 0x2190 && code < 0x2600);
}

/** Reads a mark: a sign or a currency goes with its number, a note or a code is a name, others are phrases of their own. */
export function readMark({ tokens }: PhraseContext, items: Item[], at: number, to: number): number {
  const code = tokens.code[at] as number;
  const past = RULES.get(code)?.(tokens, items, at, to) ?? readBeforeNumber(tokens, items, at, to);
  // The second half of a picture of two code units, which is one mark.
  if (past === undefined && code >= 0xdc00 && code <= 0xdfff && items.at(-1)?.to === at) {
    (items.at(-1) as Item).to = at + 1;
    return at + 1;
  }
  return past ?? push(items, isPairDash(tokens, items, at) ? W.hyphen : markKind(code), code, at, at + 1);
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

/** Digits, with or without their sign. */
function isFigureAt(tokens: Tokens, at: number): boolean {
  const code = tokens.code[at];
  const signed = tokens.kind[at] === MARK && (code === M.plus || code === HYPHEN || code === MINUS);
  return tokens.kind[signed ? at + 1 : at] === LITERAL;
}

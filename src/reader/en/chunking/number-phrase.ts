import { isWhole } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { APOSTROPHE, HYPHEN, isCapital, isTight, LITERAL, MARK, type Tokens, WORD } from "../../scanner.ts";
import { isOfLastMonth, readMoment, readYear } from "../days/day.ts";
import { isYear, yearsEnd } from "../days/year-told.ts";
import { readName } from "../names/known-name.ts";
import { unknownName } from "../names/made-name.ts";
import { isUpper, tickerEnd } from "../names/name-end.ts";
import { continuesName } from "../names/name-goes-on.ts";
import { hasSecondCapital } from "../names/name-shape.ts";
import type { PhraseContext } from "../names/phrase-context.ts";
import { numberedNameEnd, pushNumberedName } from "../names/worded-name.ts";
import { dollarOfCents } from "../numbers/currency-mark.ts";
import { blankQuantity, type Quantity } from "../numbers/quantity.ts";
import { isDigitWord, readQuantity } from "../numbers/read-quantity.ts";
import { readUnit } from "../numbers/unit.ts";
import { type Day, type Item, item, kindAt, push, pushSubject } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

export function pushQuantity(items: Item[], quantity: Quantity): number {
  // "NT$", "U.S.$": the letters were read as words before the mark was seen.
  while (items.length > 0 && (items[items.length - 1] as Item).from >= quantity.from) items.pop();
  const made = item(W.quantity, quantity.unit, quantity.from, quantity.to);
  made.quantity = quantity;
  items.push(made);
  return quantity.to;
}

/** "Point-75 percent", "point-five percent", "point-two won". */
export function partOfPoint(tokens: Tokens, at: number): Quantity | undefined {
  const joined = tokens.code[at + 1] === HYPHEN && isTight(tokens, at + 2);
  const printed = tokens.kind[at + 2] === LITERAL;
  const q = joined && (printed || isDigitWord(tokens, at + 2)) ? readQuantity(tokens, at + 2) : undefined;
  if (q?.exponent !== 0 || (q.unit !== U.percent && q.unit !== U.money)) return undefined;
  q.exponent = printed ? (tokens.start[at + 2] as number) - (tokens.end[at + 2] as number) : -1;
  q.from = at;
  return q;
}

const MOVES = kindTable(W.move, W.moving, W.direction, W.copula);

const isOne = wordSet("a", "an");

/**
 * "Eased a cent to 719", "was a cent higher at $1.75", "rose a dollar to $66.20": how far a price went; "a cent on
 * every share" is none.
 */
export function oneCoin(tokens: Tokens, items: readonly Item[], at: number): Quantity | undefined {
  // "Up by a cent to $3.02".
  const by = kindAt(items, items.length - 2) === W.by;
  const before = kindAt(items, items.length - (by ? 3 : 2));
  if (!isOne(tokens, at - 1) || before < 0 || MOVES[before] !== 1) return undefined;
  const next = wordClass(tokens, at + 1);
  if (next !== W.direction && (before === W.copula || (next !== W.to && next !== W.at))) return undefined;
  const q = blankQuantity(at - 1, at + 1);
  q.digits = 1;
  q.worded = true;
  q.to = readUnit(tokens, at, q);
  return q;
}

const AT_SIGN = 64;

/** "Since '98". */
function isShortYear(tokens: Tokens, at: number): boolean {
  if (tokens.code[at - 1] !== APOSTROPHE || !isTight(tokens, at) || tokens.kind[at - 1] !== MARK) return false;
  const led = wordClass(tokens, at - 2);
  const digits = (tokens.end[at] as number) - (tokens.start[at] as number);
  return digits === 2 && (led === W.since || led === W.preposition || led === W.of || led === W.from);
}

/** Reads the number at `at` and what belongs to it into a phrase; past it, or `at` where the rule has no say. */
type NumberRule = (context: PhraseContext, items: Item[], at: number) => number;

function pushDated(items: Item[], kind: number, day: Day | undefined, from: number, to: number): number {
  const made = item(kind, 0, from, to);
  made.day = day;
  items.push(made);
  return to;
}

const moment: NumberRule = ({ tokens, session }, items, at) => {
  const told = readMoment(tokens, at, session);
  if (!told) return at;
  let from = at;
  if (isOfLastMonth(tokens, at) && kindAt(items, items.length - 3) === W.previous) {
    // The month is part of the day.
    from = (items[items.length - 3] as Item).from;
    items.length -= 3;
  }
  return pushDated(items, told.kind === "date" ? W.date : W.time, told.day, from, told.end);
};

const years: NumberRule = ({ tokens }, items, at) => {
  const end = yearsEnd(tokens, at);
  return end > at ? pushDated(items, W.date, readYear(tokens, at)?.day, at, end) : at;
};

/** "Pepper 005930, -0.22%". */
const ticker: NumberRule = ({ tokens }, items, at) => {
  const end = kindAt(items, items.length - 1) === W.subject ? shareCodeOf(tokens, at) : at;
  return end > at ? push(items, W.name, 0, at, end) : at;
};

const year: NumberRule = ({ tokens }, items, at) => {
  const told = isYear(tokens, items, at) ? readYear(tokens, at) : undefined;
  return told ? pushDated(items, W.date, told.day, at, told.end) : at;
};

const code: NumberRule = ({ tokens }, items, at) => {
  if (!isCode(tokens, at)) return at;
  const market = tokens.code[at + 1] === M.stop && isTight(tokens, at + 1) && isTight(tokens, at + 2);
  return push(items, W.name, 0, at, market && tokens.kind[at + 2] === WORD ? at + 3 : at + 1);
};

const shortYear: NumberRule = ({ tokens }, items, at) =>
  isShortYear(tokens, at)
    ? pushDated(items, W.date, { number: Number.NaN, weekday: false, long: true }, at, at + 1)
    : at;

/** "jun21@paper.com". */
const address: NumberRule = ({ tokens }, items, at) => {
  const mailed = tokens.code[at + 1] === AT_SIGN && tokens.kind[at + 1] === MARK && isTight(tokens, at + 1);
  return mailed ? push(items, W.name, 0, at, at + 1) : at;
};

const tenor: NumberRule = ({ tokens }, items, at) => {
  const term = shortTenor(tokens, at);
  return term ? pushQuantity(items, term) : at;
};

const numbered: NumberRule = ({ tokens }, items, at) => {
  const end = numberedNameEnd(tokens, at);
  return end > at ? pushNumberedName(tokens, items, at, end) : at;
};

const quantity: NumberRule = ({ tokens }, items, at) => {
  // "A69c", "NZ4.5c": no article, and no place.
  const cents = items.at(-1)?.from === at - 1 && dollarOfCents(tokens, at - 1) !== undefined;
  if (cents) items.pop();
  const q = readQuantity(tokens, cents ? at - 1 : at);
  if (q && cents) return pushQuantity(items, q);
  if (!q) return push(items, W.number, 0, at, at + 1);
  // "Nex1", "5G", "225-issue": a number that is part of a word.
  const glued = at > 0 && isTight(tokens, at) && tokens.kind[at - 1] === WORD && isLetters(wordClass(tokens, at - 1));
  const gluedAfter =
    q.unit === U.plain && !q.range && q.to < tokens.count && isTight(tokens, q.to) && isWordOrHyphenWord(tokens, q.to);
  // "770-to-357": how many to how many.
  if (q.unit === U.plain && q.exponent === 0 && !glued && isToNext(tokens, q.to))
    return push(items, W.to, 0, pushQuantity(items, q), q.to + 3);
  // "Galaxy Note 7": a small number behind a name that nobody knows.
  const last = items.at(-1);
  const model = last?.subject?.value === -1 && last.subject.kind === S.stock && isModel(tokens, at, q);
  // "A2 Milk".
  if (glued && last?.kind === W.article) return readMixedName(tokens, items, q.to);
  return glued || gluedAfter || model ? push(items, W.name, 0, q.from, q.to) : pushQuantity(items, q);
};

/** The first that has a say reads it: days and names before what is counted. */
const RULES: readonly NumberRule[] = [
  moment,
  readName,
  years,
  ticker,
  year,
  code,
  shortYear,
  address,
  tenor,
  numbered,
  quantity,
];

/** Reads the number at `at` into a phrase; past it. */
export function readNumber(context: PhraseContext, items: Item[], at: number): number {
  for (const rule of RULES) {
    const end = rule(context, items, at);
    if (end > at) return end;
  }
  return at + 1;
}

const isYears = wordSet("y", "yr");

/** "3Y", "10YR": a term, as desks write it. */
function shortTenor(tokens: Tokens, at: number): Quantity | undefined {
  const digits = (tokens.end[at] as number) - (tokens.start[at] as number);
  if (digits > 2 || !isWhole(tokens, at) || tokens.kind[at + 1] !== WORD || !isTight(tokens, at + 1)) return undefined;
  const glued = isTight(tokens, at) && tokens.kind[at - 1] === WORD;
  if (!isYears(tokens, at + 1) || glued || (isTight(tokens, at + 2) && tokens.kind[at + 2] !== MARK)) return undefined;
  const q = blankQuantity(at, at + 2);
  q.digits = Number(tokens.text.slice(tokens.start[at], tokens.end[at]));
  q.unit = U.duration;
  q.hyphened = true;
  return q;
}

/** A name that begins with a letter and a number: the letter was read as an article. */
function readMixedName(tokens: Tokens, items: Item[], from: number): number {
  const { from: start } = items.pop() as Item;
  let to = from;
  while (to < tokens.count && tokens.kind[to] === WORD && isCapital(tokens, to) && continuesName(tokens, to)) to++;
  return pushSubject(items, unknownName(tokens, start, to), start, to);
}

function isModel(tokens: Tokens, at: number, q: Quantity): boolean {
  const bare = q.unit === U.plain && q.exponent === 0 && q.scale === 0 && q.sign === 0 && !q.range;
  return bare && q.digits < 100 && tokens.kind[at] === LITERAL && wordClass(tokens, q.to) !== W.to;
}

/** No unit of money: what a number is glued to as part of a name. */
function isLetters(kind: number): boolean {
  return kind === W.plain || kind === W.article || kind === W.scale || kind === W.sector || kind === W.shareUnit;
}

/** Digits of a number that no one prints without commas. */
const LEAST_OF_STAMP = 12;

/** "000001.SS", "373220.KS", "1120.SE", "COVID-19": digits that are letters of a name. */
/** Past a share's code behind its name: "6665.T", "005930, -0.22%"; `at` where none stands. */
function shareCodeOf(tokens: Tokens, at: number): number {
  const joined = tokens.code[at + 1] === M.stop && isTight(tokens, at + 1) && isTight(tokens, at + 2);
  if (!joined || tokens.kind[at + 2] !== WORD || !isUpper(tokens, at + 2, 1)) return tickerEnd(tokens, at);
  const digits = (tokens.end[at] as number) - (tokens.start[at] as number);
  return digits >= 3 && digits <= 6 && isWhole(tokens, at) ? at + 3 : at;
}

function isCode(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  const length = (tokens.end[at] as number) - start;
  const coded = length === 6 || (length === 4 && hasSecondCapital(tokens, at + 2));
  // "1607937153000": what a page counts by.
  if (length >= LEAST_OF_STAMP && isWhole(tokens, at)) return true;
  const stopped = tokens.code[at + 1] === M.stop && isTight(tokens, at + 1) && isTight(tokens, at + 2);
  // "(7751.T)": Tokyo's.
  if (
    stopped &&
    length === 4 &&
    tokens.code[at - 1] === M.openBracket &&
    tokens.code[at + 3] === M.closeBracket &&
    isCapital(tokens, at + 2)
  )
    return isWhole(tokens, at);
  const board = coded && stopped;
  if (board && tokens.kind[at + 2] === WORD && (tokens.end[at + 2] as number) - (tokens.start[at + 2] as number) === 2)
    return isWhole(tokens, at);
  if (length >= 4 && tokens.text.charCodeAt(start) === 48 && tokens.text.charCodeAt(start + 1) === 48) return true;
  const joined = at > 1 && tokens.code[at - 1] === HYPHEN && isTight(tokens, at) && isTight(tokens, at - 1);
  if (!joined || tokens.kind[at - 2] !== WORD) return false;
  // "The midcap-100".
  const before = wordClass(tokens, at - 2);
  return before === W.sector ? isWhole(tokens, at) : isCapital(tokens, at - 2) && before === W.plain;
}

function isToNext(tokens: Tokens, at: number): boolean {
  if (tokens.code[at] !== HYPHEN || tokens.code[at + 2] !== HYPHEN || wordClass(tokens, at + 1) !== W.to) return false;
  return [at, at + 1, at + 2, at + 3].every((next) => isTight(tokens, next)) && tokens.kind[at + 3] === LITERAL;
}

function isWordOrHyphenWord(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === WORD) return true;
  return (
    wordClass(tokens, at + 1) !== W.mark &&
    tokens.code[at] === HYPHEN &&
    tokens.kind[at] === MARK &&
    at + 1 < tokens.count &&
    tokens.kind[at + 1] === WORD &&
    isTight(tokens, at + 1)
  );
}

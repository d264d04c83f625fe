import { tenTo } from "../../../market/figure.ts";
import * as M from "../../mark-code.ts";
import { HYPHEN, isCapital, isTight, LITERAL, type Tokens } from "../../scanner.ts";
import { ruleTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import { markAt, wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isCents, MONEY, OWN_MINOR } from "./currency-mark.ts";
import { moneyCode } from "./money-code.ts";
import { isJeon, pastJeon } from "./odd-digits.ts";
import { cents, dottedDollars, isAmerican, marks, minor, money } from "./placed-money.ts";
import type { Quantity } from "./quantity.ts";

/** Units by the class of the word that they begin with. */

/** Reads a unit that begins at `at`; past it, or `at` itself where the word is none after all. */
type UnitRule = (tokens: Tokens, at: number, q: Quantity) => number;

/** "Percent", "percentage points". */
const readPercent: UnitRule = (tokens, at, q) =>
  wordClass(tokens, at + 1) === W.point ? percentPoint(q, at + 1) : percentAt(q, at);

/** "Per cent", "per-cent". */
const readPer: UnitRule = (tokens, at, q) => {
  const end = markAt(tokens, at + 1) === HYPHEN ? at + 2 : at + 1;
  const cent = wordClass(tokens, end);
  return cent === W.cent || cent === W.minor ? percentAt(q, end) : at;
};

const readPoint: UnitRule = (_tokens, at, q) => pointAt(q, at);

/** "44.2 index points". */
const readIndexPoint: UnitRule = (tokens, at, q) => (wordClass(tokens, at + 1) === W.point ? pointAt(q, at + 1) : at);

/** "0.88 of a point", "0.35 of a US cent", "0.06 of-a-point". */
const readPartOf: UnitRule = (tokens, at, q) => {
  if (markAt(tokens, at + 1) === HYPHEN) return wordClass(tokens, at + 4) === W.point ? pointAt(q, at + 4) : at;
  if (wordClass(tokens, at + 1) !== W.article) return at;
  if (wordClass(tokens, at + 2) === W.point) return pointAt(q, at + 2);
  if (wordClass(tokens, at + 2) === W.percent) return percentAt(q, at + 2);
  if (wordClass(tokens, at + 2) === W.per) return readPer(tokens, at + 2, q);
  const american = isAmerican(tokens, at + 2);
  const cent = american ? at + 3 : at + 2;
  return wordClass(tokens, cent) === W.cent ? minor(q, american ? "USD" : OWN_MINOR, cent + 1) : at;
};

/** "Basis points", "basis-point", "bp". */
const readBasis: UnitRule = (tokens, at, q) => {
  q.unit = U.basisPoint;
  const point = markAt(tokens, at + 1) === HYPHEN ? at + 2 : at + 1;
  return wordClass(tokens, point) === W.point ? point + 1 : at + 1;
};

const readWon: UnitRule = (tokens, at, q) => money(q, "KRW", pastJeon(tokens, at + 1, q));

const isKobo = wordSet("kobo");

/** "79.71 cents US"; "0.64 kobo", "6.80kobo": what has hundredths is naira, which kobo are the hundredths of. */
const readCents: UnitRule = (tokens, at, q) =>
  isKobo(tokens, at) && q.exponent <= -2 ? money(q, "NGN", at + 1) : cents(tokens, at + 1, q);

const readDollars: UnitRule = (tokens, at, q) => {
  if (isAmerican(tokens, at) && wordClass(tokens, at + 1) === W.minor) return minor(q, "USD", at + 2);
  if (!isOfTwoLetters(tokens, at)) return money(q, "USD", at + 1);
  // "U.S. dollars" comes as u . s . dollars; "us" alone is a pronoun.
  return wordClass(tokens, at + 1) === W.dollar && isCapital(tokens, at) ? money(q, "USD", at + 2) : at;
};

const readMoney: UnitRule = (tokens, at, q) => {
  const currency = MONEY[wordValue(tokens, at)] as string;
  const next = wordClass(tokens, at + 1);
  if (next === W.minor) return minor(q, currency, at + 2);
  if (next === W.dollar) return money(q, currency, at + 2);
  // "HK", "NT": places, without their dollars.
  const place = (currency === "HKD" || currency === "TWD") && isOfTwoLetters(tokens, at);
  return place ? at : money(q, currency, at + 1);
};

function isOfTwoLetters({ end, start }: Tokens, at: number): boolean {
  return (end[at] as number) - (start[at] as number) === 2;
}

const isUnits = wordSet("securities", "units");
const isBrokenPercent = wordSet("perc", "perce");
const isItsEnd = wordSet("ent", "nt");

/** The power of ten from which units that are counted are shares. */
const MILLION = 6;

const readOther: UnitRule = (tokens, at, q) => {
  if (marks(tokens, at, q)) return at + 1;
  // "Rose 0.5 pc".
  if (isPercent(tokens, at) && !isCapital(tokens, at)) return percentAt(q, at);
  if (isJeon(tokens, at)) return minor(q, "KRW", at + 1);
  // "5.17 perc ent": a word that a line's end broke.
  if (isBrokenPercent(tokens, at) && isItsEnd(tokens, at + 1)) return percentAt(q, at + 1);
  // "91.40 million RON".
  const code = isCapital(tokens, at) ? moneyCode(tokens, at) : undefined;
  // "25 CFA francs".
  if (code !== undefined) return money(q, code, wordClass(tokens, at + 1) === W.money ? at + 2 : at + 1);
  if (!isUnits(tokens, at)) return dottedDollars(tokens, at, q);
  // "527,174,374 units of shares".
  if (wordClass(tokens, at + 1) === W.of && wordClass(tokens, at + 2) === W.shareUnit) return sharesAt(q, at + 2);
  // "1.2 billion securities", "5.84 billion units".
  return q.scale < MILLION ? dottedDollars(tokens, at, q) : sharesAt(q, at);
};

const isStock = wordSet("stock");

const readShares: UnitRule = (tokens, at, q) => {
  // "The 1987 stock market crash".
  if (isStock(tokens, at) && wordClass(tokens, at + 1) === W.marketNoun && q.scale === 0) return at;
  // "1.7 billion issues changed hands": no exchange lists as many.
  q.unit = wordValue(tokens, at) === 1 && q.scale < MILLION ? U.issues : U.shares;
  return at + 1;
};

/** "Trading days". */
const readTrading: UnitRule = (tokens, at, q) =>
  wordClass(tokens, at + 1) === W.span ? readSpan(tokens, at + 1, q) : at;

const isInto = wordSet("into");

/** No clock counts so far. */
const LONGEST = 400;

const readSpan: UnitRule = (tokens, at, q) => {
  // "To 2,705.86 minutes into the session": a level, and a while.
  if (wordValue(tokens, at) === 0 && isInto(tokens, at + 1) && q.digits * tenTo(q.exponent) > LONGEST) return at;
  q.unit = U.duration;
  return at + 1;
};

const RULES = ruleTable<UnitRule>([
  [W.percent, readPercent],
  [W.per, readPer],
  [W.point, readPoint],
  [W.marketNoun, readIndexPoint],
  [W.of, readPartOf],
  [W.basis, readBasis],
  [W.won, readWon],
  [W.minor, readCents],
  [W.cent, readCents],
  [W.dollar, readDollars],
  [W.money, readMoney],
  [W.plain, readOther],
  [W.sector, readOther],
  [W.shareUnit, readShares],
  [W.trading, readTrading],
  [W.span, readSpan],
]);

/** "81c9", "0c5": cents and tenths of one, whose digit may stand at `at`; past it. */
function pastTenth(tokens: Tokens, at: number, q: Quantity): number {
  if (tokens.kind[at] !== LITERAL || !isTight(tokens, at) || q.exponent !== 0) return at;
  const start = tokens.start[at] as number;
  if (tokens.end[at] !== start + 1) return at;
  q.digits = q.digits * 10 + tokens.text.charCodeAt(start) - 48;
  q.exponent = -1;
  return at + 1;
}

const isPercent = wordSet("pc");
const isP = wordSet("p");
const isC = wordSet("c");

/** "0.5 p.c.": percent, with a stop behind each letter. */
function isDottedPercent(tokens: Tokens, at: number): boolean {
  return isP(tokens, at) && markAt(tokens, at + 1) === M.stop && isTight(tokens, at + 2) && isC(tokens, at + 2);
}

/** Reads the unit that begins at `at`; past it, or `at` where none does. */
export function readUnitWord(tokens: Tokens, at: number, q: Quantity): number {
  // "Gained 76c", "gained 76¢", "67.28¢ US".
  if (isCents(tokens, at)) return cents(tokens, pastTenth(tokens, at + 1, q), q);
  if (isDottedPercent(tokens, at)) return percentAt(q, at + 2);
  const kind = wordClass(tokens, at);
  const rule = kind < 0 ? undefined : RULES[kind];
  return rule === undefined ? dottedDollars(tokens, at, q) : rule(tokens, at, q);
}

export function percentPoint(q: Quantity, at: number): number {
  q.unit = U.percentPoint;
  return at + 1;
}

export function percentAt(q: Quantity, at: number): number {
  q.unit = U.percent;
  return at + 1;
}

function pointAt(q: Quantity, at: number): number {
  q.unit = U.point;
  return at + 1;
}

function sharesAt(q: Quantity, at: number): number {
  q.unit = U.shares;
  return at + 1;
}

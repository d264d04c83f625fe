import * as M from "../../mark-code.ts";
import { isCapital, type Tokens } from "../../scanner.ts";
import { HOME_CURRENCY } from "../atlas/markets.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import { isUS, markAt, wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { MONEY, OWN_MINOR } from "./currency-mark.ts";
import type { Quantity } from "./quantity.ts";

/** Units of money, and whose they are by the place before or behind them. */
export function money(q: Quantity, currency: string, next: number): number {
  q.unit = U.money;
  q.currency = currency;
  return next;
}

/** Hundredths of a money: "four cents" is 4 x 10^-2. */
export function minor(q: Quantity, currency: string, next: number): number {
  q.exponent -= 2;
  return money(q, currency, next);
}

/** "79.71 cents US", "67.28¢ U.S.": `at` is right behind the unit. */
export function cents(tokens: Tokens, at: number, q: Quantity): number {
  if (isAmerican(tokens, at)) return minor(q, "USD", at + 1);
  // A sentence's end has one dot only.
  const dotted = isUS(tokens, at) && isDotted(tokens, at);
  return dotted ? minor(q, "USD", at + 4) : minor(q, OWN_MINOR, at);
}

/** "U.S." by its marks. */
function isDotted(tokens: Tokens, at: number): boolean {
  return markAt(tokens, at + 1) === M.stop && markAt(tokens, at + 3) === M.stop;
}

/** "US", and not "us". */
export function isAmerican(tokens: Tokens, at: number): boolean {
  return (
    wordClass(tokens, at) === W.dollar &&
    (tokens.end[at] as number) - (tokens.start[at] as number) === 2 &&
    isCapital(tokens, at)
  );
}

/** "12.35 billion U.S. dollars", "Hong Kong dollars", "Singapore dollars", "6.4 Singapore cents", "Japanese yen". */
export function dottedDollars(tokens: Tokens, from: number, q: Quantity): number {
  const at = isNew(tokens, from) ? from + 1 : from;
  if (isDotted(tokens, at)) {
    const unit = wordClass(tokens, at + 4);
    if (unit === W.dollar) return money(q, "USD", at + 5);
    // "76.31 U.S. cents".
    if ((unit === W.minor || unit === W.cent) && isUS(tokens, at)) return minor(q, "USD", at + 5);
  }
  if (wordClass(tokens, at) !== W.place) return from;
  const market = PLACE_MARKETS[wordValue(tokens, at)] ?? "";
  const own = HOME_CURRENCY[market];
  switch (wordClass(tokens, at + 1)) {
    case W.dollar:
      return own ? money(q, own, at + 2) : from;
    case W.minor:
    case W.cent:
      return own ? minor(q, own, at + 2) : from;
    case W.money:
      return money(q, FRANCS[market] ?? (MONEY[wordValue(tokens, at + 1)] as string), at + 2);
    // "1.7412 German marks".
    case W.plain:
      return market === "DE" && isMarks(tokens, at + 1) ? money(q, "DEM", at + 2) : pastHongKong(tokens, at, q, from);
    // "343.2 billion Korean won".
    case W.won:
      return money(q, "KRW", at + 2);
    default:
      return pastHongKong(tokens, at, q, from);
  }
}

function pastHongKong(tokens: Tokens, at: number, q: Quantity, from: number): number {
  return wordClass(tokens, at + 2) === W.dollar ? money(q, "HKD", at + 3) : from;
}

/** Moneys of old by a word that is now Switzerland's alone. */
const FRANCS: Readonly<Record<string, string>> = { FR: "FRF" };

const isMarks = wordSet("marks");

/** "1.7412 marks": no level is told with decimals before that word. */
export function marks(tokens: Tokens, at: number, q: Quantity): boolean {
  return q.exponent < 0 && isMarks(tokens, at) && money(q, "DEM", at) === at;
}

/** "New Taiwan dollars", "New Zealand cents", "Sri Lankan rupees". */
const isNew = wordSet("new", "sri", "south");

import { isWhole } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { HYPHEN, isCapital, isTight, LITERAL, type Tokens, WORD } from "../../scanner.ts";
import { kindTable } from "../words/kind-table.ts";
import { MONEYS } from "../words/money-words.ts";
import { isPercentAt, markAt, wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { AFTER_MARK, DOLLAR_PREFIX, moneyCode, POUND_PREFIX } from "./money-code.ts";
import { isSplitThousands } from "./odd-digits.ts";

const MARKS = new Map(
  [
    ..."$USD ₩KRW ￦KRW €EUR £GBP ¥JPY ₹INR ₱PHP ₺TRY ₽RUB ฿THB ₫VND ৳BDT ₦NGN ₪ILS ¢GHS ₵GHS ₮MNT ₸KZT ₴UAH ¤own".split(
      " ",
    ),
  ].map((mark) => [mark.charCodeAt(0), mark.slice(1)]),
);

function currencyOf(mark: number): string | undefined {
  return MARKS.get(mark);
}

/** "GH¢", "GH₵": letters stand before the mark. */
function isCedi(mark: number): boolean {
  return mark === 0xa2 || mark === 0x20b5;
}

/** ISO codes by the value of a money word. */
export const MONEY: readonly string[] = MONEYS.map(([code]) => code);

/** Stands for the story's own money until the story is known: "four cents". */
export const OWN_MINOR = "minor";

/** The same for its whole money, whose mark was lost. */
export const OWN_MONEY = "own";

/** ISO code when a currency mark or an upper-case currency word stands at `at` and digits follow, else "". */
export function currencyPrefix(
  tokens: Tokens,
  at: number,
): { currency: string; digits: number; from: number } | undefined {
  const mark = markAt(tokens, at);
  if (mark === M.openBracket) return bracketedDollar(tokens, at);
  if (mark >= 0) {
    const currency = currencyOf(mark);
    const behind = mark === 36 || mark === POUND ? dollarsBehind(tokens, at + 1, mark) : undefined;
    if (behind) return { currency: behind, digits: at + 2, from: at };
    const digits = isFraction(tokens, at + 1) ? at + 2 : at + 1;
    if (!currency || digits >= tokens.count || tokens.kind[digits] !== LITERAL) return undefined;
    if (mark === POUND && isTight(tokens, at) && tokens.kind[at - 1] === WORD) {
      const known = POUND_PREFIX.get(tokens.text.slice(tokens.start[at - 1], tokens.end[at - 1]));
      if (known) return { currency: known, digits, from: at - 1 };
    }
    if (mark === 36 && isTight(tokens, at)) {
      const back = markAt(tokens, at - 1) === M.stop ? at - 2 : at - 1;
      const prefix =
        tokens.kind[back] === WORD ? tokens.text.slice(tokens.start[back], tokens.end[back]).toLowerCase() : "";
      // "S$" is Singapore's, "U.S.$" is not.
      const known = back < at - 1 && prefix === "s" ? "USD" : DOLLAR_PREFIX[prefix];
      if (known) return { currency: known, digits, from: dottedStart(tokens, back) };
    }
    // "GH¢4.39".
    return { currency, digits, from: isCedi(mark) && isTight(tokens, at) ? at - 1 : at };
  }
  if (!isCapital(tokens, at)) return undefined;
  const part = isFraction(tokens, at + 1) ? letterOf(tokens, at) : undefined;
  if (part) return { currency: part, digits: at + 2, from: at };
  const sol = pastSol(tokens, at);
  if (sol > at) return { currency: "PEN", digits: sol, from: at };
  const letter = letterMoney(tokens, at) ?? dollarOfCents(tokens, at);
  if (letter) return { currency: letter, digits: at + 1, from: at };
  // "W5.34 trillion".
  if (isW(tokens, at) && tokens.kind[at + 1] === LITERAL && isTight(tokens, at + 1))
    return { currency: "KRW", digits: at + 1, from: at };
  const kind = wordClass(tokens, at);
  if (kind === W.plain) {
    const code = codeMoney(tokens, at);
    return code === undefined ? undefined : { currency: code, digits: at + 1, from: at };
  }
  if (kind !== W.won && kind !== W.dollar && kind !== W.money) return undefined;
  let next = at + 1;
  // "Rs. 24", "Kes.24".
  if (
    kind === W.money &&
    markAt(tokens, next) === M.stop &&
    (tokens.end[at] as number) - (tokens.start[at] as number) < 4
  )
    next++;
  if (markAt(tokens, next) === 36) return undefined;
  if (next >= tokens.count || tokens.kind[next] !== LITERAL) return undefined;
  // "The US 10-year note", "the US 500 index": a land, and no money.
  if (isLand(tokens, at) && !isTight(tokens, next) && wordClass(tokens, next + 1) !== W.scale) return undefined;
  return {
    currency: kind === W.won ? "KRW" : kind === W.dollar ? "USD" : (MONEY[wordValue(tokens, at)] as string),
    digits: next,
    from: at,
  };
}

const isLand = wordSet("us", "u.s");

const CENT_DOLLARS: ReadonlyMap<string, string> = new Map([
  ["A", "AUD"],
  ["AU", "AUD"],
  ["NZ", "NZD"],
]);

/** "A69c", "NZ4.5c": whose cents they are. */
export function dollarOfCents(tokens: Tokens, at: number): string | undefined {
  if (!isTight(tokens, at + 1) || tokens.kind[at + 1] !== LITERAL || !isCents(tokens, at + 2)) return undefined;
  return CENT_DOLLARS.get(tokens.text.slice(tokens.start[at], tokens.end[at]));
}

/** "NOK 132", and neither "NOK 2.3 percent" nor "NOK 2.3%", which is of a company's letters. */
function codeMoney(tokens: Tokens, at: number): string | undefined {
  if (tokens.kind[at + 1] !== LITERAL) return undefined;
  if (isPercentAt(tokens, at + 2)) return undefined;
  // "CLP 210 billion", and no "CLP 64.50": in Hong Kong a company goes by these letters.
  if (isChilean(tokens, at) && (wordClass(tokens, at + 2) === W.scale || isTight(tokens, at + 1))) return "CLP";
  return moneyCode(tokens, at);
}

const POUND = 163;

/** "(dollar)118.77 billion": a mark that was put into words, right before its digits. */
function bracketedDollar(tokens: Tokens, at: number): { currency: string; digits: number; from: number } | undefined {
  if (wordClass(tokens, at + 1) !== W.dollar || markAt(tokens, at + 2) !== M.closeBracket) return undefined;
  if (tokens.kind[at + 3] !== LITERAL || !isTight(tokens, at + 3)) return undefined;
  return { currency: "USD", digits: at + 3, from: at };
}

const isChilean = wordSet("clp");

/** "$A1.11", "$NZ245": whose dollars they are, told behind their mark. */
function dollarsBehind(tokens: Tokens, at: number, mark: number): string | undefined {
  if (tokens.kind[at] !== WORD || tokens.kind[at + 1] !== LITERAL || !isTight(tokens, at) || !isTight(tokens, at + 1))
    return undefined;
  const letters = tokens.text.slice(tokens.start[at], tokens.end[at]);
  return mark === POUND ? POUND_PREFIX.get(letters) : AFTER_MARK.get(letters);
}

/** "The $A was at ...", "the $NZ": a dollar by its mark and its letters, with no amount; -1 where none is. */
export function dollarNamed(tokens: Tokens, at: number): number {
  if (tokens.kind[at] !== WORD || tokens.kind[at + 1] === LITERAL || !isTight(tokens, at)) return -1;
  const code = NAMED_DOLLARS[tokens.text.slice(tokens.start[at], tokens.end[at])];
  return code === undefined ? -1 : MONEY.indexOf(code);
}

const NAMED_DOLLARS: Readonly<Record<string, string>> = { A: "AUD", NZ: "NZD" };

/** Letters that stand for a money right before its digits, and the money. */
const LETTERS: ReadonlyMap<number, string> = new Map([
  [80, "PHP"],
  [78, "NGN"],
  [82, "ZAR"],
  [76, "ITL"],
  [75, "ZMW"],
  [89, "JPY"],
]);

/** "S/. 2.797", "S/3.65": Lima's soles, past the mark; `at` itself where none stands. */
export function pastSol(tokens: Tokens, at: number): number {
  const start = tokens.start[at] as number;
  if (!tokens.text.startsWith("S/", start) || tokens.kind[at] !== WORD || markAt(tokens, at + 1) !== M.slash) return at;
  const digits = markAt(tokens, at + 2) === M.stop && isTight(tokens, at + 2) ? at + 3 : at + 2;
  return tokens.kind[digits] === LITERAL ? digits : at;
}

const LEADS_TO_MONEY = kindTable(W.to, W.at, W.by, W.from, W.move, W.moving);

/** "$.05", "P.183", and no "Rs.24": a dot that touches its mark and its digits begins the decimals of an amount below one. */
export function isFraction(tokens: Tokens, dot: number): boolean {
  if (markAt(tokens, dot) !== M.stop || !isTight(tokens, dot) || !isTight(tokens, dot + 1)) return false;
  if ((tokens.end[dot - 1] as number) - (tokens.start[dot - 1] as number) !== 1) return false;
  return tokens.kind[dot + 1] === LITERAL && isWhole(tokens, dot + 1);
}

function letterOf(tokens: Tokens, at: number): string | undefined {
  const start = tokens.start[at] as number;
  if ((tokens.end[at] as number) - start !== 1 || isTight(tokens, at)) return undefined;
  return LETTERS.get(tokens.text.charCodeAt(start));
}

/** "P7.42 billion": a letter of its own right before the digits; "S&P500" is a name, and "N95" and "R2" are no money. */
function letterMoney(tokens: Tokens, at: number): string | undefined {
  const start = tokens.start[at] as number;
  if ((tokens.end[at] as number) - start !== 1 || tokens.kind[at + 1] !== LITERAL) return undefined;
  if (!isTight(tokens, at + 1) || isTight(tokens, at)) return undefined;
  const currency = LETTERS.get(tokens.text.charCodeAt(start));
  // "Rose to R208", "gained N15", "a loss of N3".
  const before = wordClass(tokens, at - 1);
  // "Fell to L3": no lire, and no price in yen, were so few.
  if (
    (currency === "ITL" || currency === "JPY") &&
    (tokens.end[at + 1] as number) - (tokens.start[at + 1] as number) < 3
  )
    return undefined;
  // "K2 sales", "led by K9 exports": what Seoul's makers of arms call theirs, and no kwacha.
  if (currency === "ZMW") return isAmount(tokens, at + 1) ? currency : undefined;
  const led = LEADS_TO_MONEY[before] === 1 || (before === W.of && wordClass(tokens, at - 2) === W.moveNoun);
  return led || currency === "PHP" || isAmount(tokens, at + 1) || isBesideOther(tokens, at) ? currency : undefined;
}

/** "4.81% or R13", "R2 or 1.1% lower", "followed with N1 to close at N151": told with another figure, as no name is. */
function isBesideOther(tokens: Tokens, at: number): boolean {
  // "Was up 2%, or R14, to R712".
  const behind = markAt(tokens, at - 2) === M.comma ? at - 3 : at - 2;
  const or = wordClass(tokens, at - 1) === W.or ? behind : at + 2;
  if (wordClass(tokens, at - 1) === W.or || wordClass(tokens, at + 2) === W.or)
    return isPercentAt(tokens, or) || (tokens.kind[or + 1] === LITERAL && isPercentAt(tokens, or + 2));
  const next = wordClass(tokens, at + 2);
  // "Ended with N79 from N72".
  if (next === W.from) return isLetterPrice(tokens, at + 3);
  return next === W.to && (wordClass(tokens, at + 3) === W.close || isLetterPrice(tokens, at + 3));
}

/** "R91" as another such letter and its digits. */
function isLetterPrice(tokens: Tokens, at: number): boolean {
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  return length === 1 && tokens.kind[at + 1] === LITERAL && isTight(tokens, at + 1) && isCapital(tokens, at);
}

/** The letter, or the mark, of hundredths right behind its digits. */
export function isCents(tokens: Tokens, at: number): boolean {
  // "US76.95 ¢", and not "12 ¢4.39", which is in cedis.
  if (markAt(tokens, at) === CENT) return isTight(tokens, at) || tokens.kind[at + 1] !== LITERAL;
  if (tokens.kind[at] !== WORD || !isTight(tokens, at)) return false;
  const start = tokens.start[at] as number;
  return (tokens.end[at] as number) === start + 1 && tokens.text.charCodeAt(start) === 99;
}

const CENT = 0xa2;

/** With decimals, thousands, a scale, or "per" behind; "R10-billion" has its scale behind a hyphen. */
function isAmount(tokens: Tokens, at: number): boolean {
  if (!isWhole(tokens, at) || isSplitThousands(tokens, at)) return true;
  const joined = markAt(tokens, at + 1) === HYPHEN && isTight(tokens, at + 1);
  const next = wordClass(tokens, joined ? at + 2 : at + 1);
  if (joined) return next === W.scale;
  return next === W.scale || next === W.per || tokens.kind[at + 1] === LITERAL;
}

function isW(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  return (tokens.end[at] as number) === start + 1 && tokens.text.charCodeAt(start) === 87;
}

/** First token of "U.S.$" or "US$", of which `at` is the last letter token. */
function dottedStart(tokens: Tokens, at: number): number {
  return markAt(tokens, at + 1) === M.stop && markAt(tokens, at - 1) === M.stop && isTight(tokens, at) ? at - 2 : at;
}

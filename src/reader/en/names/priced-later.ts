import * as M from "../../mark-code.ts";
import { isCapital, LITERAL, type Tokens, WORD } from "../../scanner.ts";
import { currencyPrefix } from "../numbers/currency-mark.ts";
import { kindTable } from "../words/kind-table.ts";
import { markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** A sentence's first word that a price later in the sentence makes a company's name, whatever it did before it moved. */

/** Words from the name to the price. */
const REACH = 24;

const isDone = wordSet(
  ..."took came proved fared drew won made went lost did got kept stole stood became found saw bore held met felt led".split(
    " ",
  ),
);
const isBeside = wordSet(
  "also",
  "later",
  "too",
  "again",
  "then",
  "meanwhile",
  "however",
  "though",
  "itself",
  "similarly",
);
const isExample = wordSet("example", "instance", "part");

/** "From its share price of". */
const isPriceWord = wordSet("price");

const WAYS = kindTable(W.move, W.moving, W.moveNoun, W.direction);

/** What the price could be of instead: shares, an index, a trade, or what was spoken of before. */
const OTHERS = kindTable(W.shareUnit, W.marketNoun, W.sector, W.sectorNoun, W.commodity, W.it, W.group, W.bond, W.who);

/** "Pepper attracted buyers and rose 3.4 percent to PLN 61.54", "Pepper on Thursday gained ..."; `at` stands behind the word. */
export function isPricedLater(tokens: Tokens, at: number, to: number): boolean {
  // "Pepper shares on Thursday rose", "Pepper stock, which rose 3.4 percent to PLN 61.54, was busy".
  const shares = wordClass(tokens, at) === W.shareUnit;
  const verb = shares ? at + 1 : at;
  const told = shares && markAt(tokens, verb) === M.comma && wordClass(tokens, verb + 1) === W.who;
  if (!told && !isPredicate(tokens, verb)) return false;
  let way = false;
  for (let next = told ? verb + 2 : verb; next < to && next < at + REACH; next++) {
    const kind = wordClass(tokens, next);
    if (way && (kind === W.to || kind === W.at) && isPrice(tokens, next + 1)) return true;
    if (kind >= 0 && OTHERS[kind] === 1 && !isPriceWord(tokens, next + 1) && !isAmong(tokens, next - 1)) return false;
    if (kind >= 0 && WAYS[kind] === 1) way = true;
    const named = kind === W.plain && tokens.kind[next] === WORD && isCapital(tokens, next);
    // "S$0.21", "N0.27".
    if (named && markAt(tokens, next + 1) !== M.dollar && !currencyPrefix(tokens, next)) return false;
  }
  return false;
}

const TRADES = kindTable(W.plain, W.sector);

const isAmongWord = wordSet("among", "amongst");

/** "Led gains among consumer staples": a trade right behind, and no stop on the way. */
function isAmong(tokens: Tokens, at: number): boolean {
  return isAmongWord(tokens, at) || (isAmongWord(tokens, at - 1) && TRADES[wordClass(tokens, at)] === 1);
}

function isPredicate(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  if (markAt(tokens, at) === M.comma) return isBeside(tokens, at + 1) || isExample(tokens, at + 2);
  if (isBeside(tokens, at) || isDone(tokens, at)) return true;
  // "On Thursday", "at the end of the day".
  if (kind === W.preposition || kind === W.at || kind === W.by) return isDay(tokens, at + 1) || isDay(tokens, at + 5);
  return (
    (kind === W.plain || kind === W.outnumber) && !isCapital(tokens, at) && tokens.text.endsWith("ed", tokens.end[at])
  );
}

const isDayWord = wordSet("day", "session", "close");

function isDay(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  return kind === W.weekday || isDayWord(tokens, at);
}

/** An amount of money without "million". */
function isPrice(tokens: Tokens, at: number): boolean {
  // "S$1.20": the letters stand before the mark.
  const mark = markAt(tokens, at + 1) === M.dollar ? at + 1 : at;
  const digits = currencyPrefix(tokens, mark)?.digits;
  if (digits !== undefined) return wordClass(tokens, digits + 1) !== W.scale;
  if (tokens.kind[at] !== LITERAL) return false;
  const kind = wordClass(tokens, at + 1);
  return kind === W.minor || kind === W.money;
}

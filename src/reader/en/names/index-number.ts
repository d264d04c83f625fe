import { isWhole } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { HYPHEN, isTight, LITERAL, type Tokens, WORD } from "../../scanner.ts";
import { currencyPrefix } from "../numbers/currency-mark.ts";
import { kindTable } from "../words/kind-table.ts";
import { markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isCountedThing = wordSet("stock", "stocks", "share", "issue", "company");

/** "-stock average", "-share index" behind the number in an index's name: past them, or `end` itself. */
export function pastCounted(tokens: Tokens, end: number): number {
  if (tokens.kind[end - 1] !== LITERAL || tokens.code[end] !== HYPHEN || !isCountedThing(tokens, end + 1)) return end;
  const noun = wordClass(tokens, end + 2);
  return noun === W.marketNoun || noun === W.average ? end + 3 : end;
}

/** "CAC 2000, a maker of files": an index known by another number, a round one in its place, and what is so called. */
export function isOtherNumber(tokens: Tokens, name: string, at: number): boolean {
  if (tokens.kind[at] !== LITERAL || tokens.kind[at - 1] === LITERAL || !/\d$/.test(name)) return false;
  const number = tokens.text.slice(tokens.start[at], tokens.end[at]);
  if (!/^\d\d?00$/.test(number)) return false;
  if (markAt(tokens, at + 1) !== M.comma) return isMoveOfPrice(tokens, at + 1);
  return wordClass(tokens, at + 2) === W.article || isMoveOfPrice(tokens, at + 2);
}

/** Tokens from a move to the price that it led to: "down 13.47 per cent to close at $10.60". */
const PRICE_REACH = 9;

function isMoveOfPrice(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  if (kind !== W.direction && kind !== W.move) return false;
  for (let next = at + 1; next < at + PRICE_REACH && next < tokens.count; next++)
    if (wordClass(tokens, next) === W.at) return currencyPrefix(tokens, next + 1) !== undefined;
  return false;
}

const isHouse = wordSet("ftse");

/** "FTSE-25", "FTSE 25 index", "WIG30": past the number of another index than the one that goes by the word alone, or `at`. */
export function otherOfHouse(tokens: Tokens, at: number, end: number): number {
  if (isOwnNumber(tokens, end)) return end + 1;
  if (end !== at + 1 || !isHouse(tokens, at)) return at;
  if (tokens.kind[end] === LITERAL) return wordClass(tokens, end + 1) === W.marketNoun ? end + 1 : at;
  const joined = markAt(tokens, end) === HYPHEN && isTight(tokens, end) && isTight(tokens, end + 1);
  return joined && tokens.kind[end + 1] === LITERAL ? end + 2 : at;
}

/** "WIG30": two or three digits that touch an index's word. */
function isOwnNumber(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== LITERAL || tokens.kind[at - 1] !== WORD || !isTight(tokens, at)) return false;
  const digits = (tokens.end[at] as number) - (tokens.start[at] as number);
  return digits > 1 && digits < 4 && isWhole(tokens, at);
}

const DOES = kindTable(W.move, W.copula, W.close, W.have, W.touch);

/** "The Topix 100 rose": two or three digits between an index's word and its verb, and no number that the index goes by. */
export function isApartNumber(tokens: Tokens, at: number, end: number): boolean {
  if (tokens.kind[end] !== LITERAL || tokens.kind[end - 1] !== WORD || isTight(tokens, end)) return false;
  const digits = (tokens.end[end] as number) - (tokens.start[end] as number);
  if (digits < 2 || digits > 3 || !isWhole(tokens, end) || wordClass(tokens, at - 1) !== W.article) return false;
  const behind = wordClass(tokens, end + 1);
  return behind === W.marketNoun || DOES[behind] === 1;
}

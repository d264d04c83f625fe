import { isCapital, type Tokens } from "../../scanner.ts";
import { wordClass } from "./word.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

/** Words of a headline whose every word is capital: verbs and nouns that are no part of a company's name. */

const isPusher = wordSet(
  ..."pull pulls push pushes drag drags send sends drive drives knock knocks bring brings bid bids weigh weighs force forces".split(
    " ",
  ),
);

const isPrices = wordSet("prices");
const isPrice = wordSet("price");

/** "Discord Pulls Down Shares", "Fears Drag Share Prices Down": a verb whose object, or whose way, comes behind. */
export function isHeadlineVerb(tokens: Tokens, at: number): boolean {
  if (!isPusher(tokens, at) || !isCapital(tokens, at)) return false;
  const next = wordClass(tokens, at + 1);
  return next === W.direction || next === W.shareUnit || next === W.marketNoun || next === W.place;
}

/** "Share Prices", "Stock Price": a noun, and no company. */
export function isHeadlinePrice(tokens: Tokens, at: number): boolean {
  return isPrices(tokens, at) || (isPrice(tokens, at) && wordClass(tokens, at - 1) === W.shareUnit);
}

const isKey = wordSet("key");

/** "As Key Index Slumps": the market's own index, and none of that name. */
export function isHeadlineKey(tokens: Tokens, at: number): boolean {
  return isKey(tokens, at) && wordClass(tokens, at + 1) === W.marketNoun;
}

const isMultiplied = wordSet(..."doubles trebles triples quadruples".split(" "));

/** "Daily Turnover Trebles to KSh 812M": a verb, and no company. */
export function isHeadlineMultiple(tokens: Tokens, at: number): boolean {
  return isMultiplied(tokens, at) && (wordClass(tokens, at + 1) === W.to || wordClass(tokens, at + 1) === W.from);
}

const isPosting = wordSet(
  "post",
  "posts",
  "log",
  "logs",
  "book",
  "books",
  "record",
  "notch",
  "stage",
  "extend",
  "keep",
);

/** "Foreigners Post Net Selling": behind investors a verb, and no company. */
export function isHeadlinePosting(tokens: Tokens, at: number): boolean {
  if (!isPosting(tokens, at) || !isCapital(tokens, at)) return false;
  const before = wordClass(tokens, at - 1);
  return before === W.group || before === W.investor;
}

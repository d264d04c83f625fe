import * as M from "../../mark-code.ts";
import { APOSTROPHE, isCapital, isTight, LITERAL, type Tokens, WORD } from "../../scanner.ts";
import { type Item, item } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import { isPercentAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isSterling = wordSet("sterling");
const isRand = wordSet("rand");
/** What firms of the Rand, the gold ridge that the money is called after, are called beside it. */
const isOfRidge = wordSet("merchant", "mines", "refinery", "uranium", "leases");

/** "Sterling Investments", "Sterling Bank": a capital word goes on. */
function startsName(tokens: Tokens, at: number): boolean {
  const next = wordClass(tokens, at + 1);
  return isCapital(tokens, at) && isCapital(tokens, at + 1) && (next === W.plain || next === W.sector);
}

/** A name before it, and a percentage behind that is no change of the money's and no part of a whole. */
export function isWonBy(tokens: Tokens, at: number): boolean {
  // "The index won back 12.4 points", and not "with the won back at 1,400".
  if (isBack(tokens, at + 1) && tokens.kind[at + 2] === LITERAL && wordClass(tokens, at - 1) !== W.article)
    return !isKorean(tokens, at - 1);
  if (tokens.kind[at + 1] !== LITERAL || isCapital(tokens, at)) return false;
  const kind = wordClass(tokens, at - 1);
  const named = tokens.kind[at - 1] === WORD && isCapital(tokens, at - 1);
  if (!named || kind === W.article || kind === W.place || isKorean(tokens, at - 1)) return false;
  return isPercentAt(tokens, at + 2) && wordClass(tokens, at + 3) !== W.of && !isOfMoney(tokens, at + 3);
}

const isBack = wordSet("back");

/** "The index won back ground", "Pepper won an order": a verb, and not "the won back at 1,400", "the Korean won a day earlier". */
export function isWonVerb(tokens: Tokens, at: number): boolean {
  // "Won't open before next year".
  if (tokens.code[at + 1] === APOSTROPHE && isTight(tokens, at + 1) && isTight(tokens, at + 2)) return true;
  if (isCapital(tokens, at) || tokens.kind[at - 1] !== WORD) return false;
  const before = wordClass(tokens, at - 1);
  if (before === W.article || before === W.place || before === W.scale || isKorean(tokens, at - 1)) return false;
  if (isBack(tokens, at + 1)) return true;
  // "Which won the case", "it has won a contract".
  const done = before === W.who || before === W.it || before === W.have;
  return (done || isCapital(tokens, at - 1)) && wordClass(tokens, at + 1) === W.article;
}

const isKorean = wordSet("korean");
const isOfMoney = wordSet("higher", "lower", "stronger", "weaker", "firmer", "softer", "up", "down");

/** Money whose word, or code, is the name of a company or a person too. */
const isNameToo = wordSet("jd", "bt", "lei");

function isBesideAmount(tokens: Tokens, at: number): boolean {
  const bracketed = tokens.code[at + 1] === M.openBracket && tokens.kind[at + 2] === LITERAL;
  return !isCapital(tokens, at) || bracketed || tokens.kind[at + 1] === LITERAL || tokens.kind[at - 1] === LITERAL;
}

/** Words for a country that its money goes by too: "the Aussie was at 68 US cents". */
const COUNTRIES = [
  { isSaid: wordSet("aussie"), market: "AU" },
  { isSaid: wordSet("kiwi"), market: "NZ" },
];

/** What a money does, or "the kiwi dollar". */
const BEHIND_MONEY = kindTable(
  W.copula,
  W.move,
  W.moving,
  W.close,
  W.touch,
  W.trade,
  W.direction,
  W.dollar,
  W.have,
  W.say,
  W.against,
);

/** "The kiwi recently traded at 68 US cents". */
const isLately = wordSet("recently", "last", "lately", "later", "also");
const isTraded = wordSet("traded", "bought", "fetched");

function countryInstead(tokens: Tokens, at: number): string | undefined {
  const country = COUNTRIES.find(({ isSaid }) => isSaid(tokens, at));
  const verb = isLately(tokens, at + 1) ? at + 2 : at + 1;
  const does = BEHIND_MONEY[wordClass(tokens, verb)] === 1 || (verb > at + 1 && isTraded(tokens, verb));
  const isMoney = wordClass(tokens, at - 1) === W.article && does;
  return isMoney ? undefined : country?.market;
}

/** "Aussie shares", "the Kiwi market": the country that a money's word stands for; past it, or `at` where it is the money. */
export function pushCountry(tokens: Tokens, items: Item[], at: number): number {
  const country = countryInstead(tokens, at);
  if (country === undefined) return at;
  items.push(item(W.place, PLACE_MARKETS.indexOf(country), at, at + 1));
  return at + 1;
}

/** "JD fell 2 percent", "BT added 2p", "Lei Jun sold shares", "Kiwi Property": the word of a money that is a name where it stands. */
export function isNameInstead(tokens: Tokens, at: number): boolean {
  if (isRand(tokens, at) && isOfRidge(tokens, at + 1) && isCapital(tokens, at + 1)) return true;
  if (startsName(tokens, at) && (isSterling(tokens, at) || countryInstead(tokens, at) !== undefined)) return true;
  return isNameToo(tokens, at) && !isBesideAmount(tokens, at);
}

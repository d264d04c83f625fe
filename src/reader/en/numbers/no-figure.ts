import * as M from "../../mark-code.ts";
import { isCapital, isTight, type Tokens } from "../../scanner.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { kindSet } from "../words/kind-table.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import { markAt } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { Quantity } from "./quantity.ts";

/** Numbers beside what a sentence is about that are no figure of it, or of which nothing tells whose they are. */
export function isOfNothing(tokens: Tokens, items: readonly Item[], at: number, q: Quantity): boolean {
  if (q.unit === U.percent)
    return (
      isOfTrade(tokens, items, at) ||
      isFirstOfSeveral(items, at) ||
      isAtTimes(tokens, items, at) ||
      isContribution(tokens, items, at) ||
      isRetracement(tokens, items, at) ||
      isSinceThen(items, at)
    );
  // "Down 2.65% at 1 point before closing": at some moment.
  if (q.unit === U.point && q.digits === 1 && q.exponent === 0 && kindAt(items, at - 1) === W.at) return true;
  if (q.unit === U.point) return isAtTimes(tokens, items, at) || isSentInto(tokens, items, at);
  if (isOfPast(tokens, items, at, q)) return true;
  return (
    q.unit === U.plain &&
    (isCell(items, at, q) ||
      isOfOtherDollar(items, at) ||
      isYearOfLevels(tokens, items, at, q) ||
      isYearOfCrash(tokens, items, at, q) ||
      isYearBack(tokens, items, at, q) ||
      isEquated(tokens, q) ||
      isTowardsRange(tokens, items, at) ||
      isDealsBehind(tokens, items, at, q))
  );
}

const isCrash = wordSet("crash", "meltdown", "crisis", "panic", "bubble", "collapse", "plunge", "selloff");
const MARKET_WORDS = kindSet(W.shareUnit, W.marketNoun, W.plain);

/** "The worst loss since the 1987 stock market crash": a year. */
function isYearOfCrash(tokens: Tokens, items: readonly Item[], at: number, { digits, exponent }: Quantity): boolean {
  if (exponent !== 0 || digits < 1800 || digits >= 2100 || kindAt(items, at - 1) !== W.article) return false;
  let next = at + 1;
  while (next < at + 4 && MARKET_WORDS(items[next]) && !isCrash(tokens, (items[next] as Item).from)) next++;
  return isCrash(tokens, items[next]?.from ?? -1);
}

const EQUALS = 0x3d;
const HUNDRED = 100;

/** "2004-05 = 100": what an index was set to. */
function isEquated(tokens: Tokens, { digits, exponent, from }: Quantity): boolean {
  return digits === HUNDRED && exponent === 0 && markAt(tokens, from - 1) === EQUALS;
}

const isBack = wordSet("back");
const isGoing = wordSet(
  ..."going goes went go dating dates dated date stretching stretches reaching reaches extending".split(" "),
);

/** Words from "back" to the year: "back to at least". */
const BACK_REACH = 5;

/** "Data going back at least to 2018", "records that date back to 1994". */
function isYearBack(tokens: Tokens, items: readonly Item[], at: number, q: Quantity): boolean {
  if (!isYearLike(tokens, items[at] as Item, q)) return false;
  for (let word = q.from - 1; word > 0 && word >= q.from - BACK_REACH; word--)
    if (isBack(tokens, word)) return isGoing(tokens, word - 1);
  return false;
}

const isTowards = wordSet("towards", "toward");

/** "Another push towards the 1,770-1,780 range", "towards the 1,650 mark": where it may go. */
function isTowardsRange(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const second = isDash(items[at - 1]) && kindAt(items, at - 2) === W.quantity;
  const ranged = second || (isDash(items[at + 1]) && kindAt(items, at + 2) === W.quantity);
  // "Heading towards the 1,650 mark".
  if (!ranged && kindAt(items, at + 1) !== W.mark) return false;
  const first = second ? at - 2 : at;
  const lead = kindAt(items, first - 1) === W.article ? first - 2 : first - 1;
  return isTowards(tokens, items[lead]?.from ?? -1);
}

function isDash(item: Item | undefined): boolean {
  return item?.kind === W.hyphen || (item?.kind === W.comma && item.value !== M.comma);
}

const isDealWord = wordSet("deals", "trades", "transactions", "contracts");

/** "The market closed with 53,850 transactions": so many deals, and no level. */
function isDealsBehind(tokens: Tokens, items: readonly Item[], at: number, { exponent }: Quantity): boolean {
  return exponent >= 0 && isDealWord(tokens, items[at + 1]?.from ?? -1);
}

const isPast = wordSet("past", "last", "previous", "preceding", "prior");

/** More sessions than any story counts back. */
const MOST_SESSIONS = 100;

/** "Its tenth positive session out of the past 11", "in seven of the last eight": so many sessions. */
function isOfPast(tokens: Tokens, items: readonly Item[], at: number, { digits, exponent, unit }: Quantity): boolean {
  if (unit !== U.plain || exponent !== 0 || digits >= MOST_SESSIONS) return false;
  return isPast(tokens, items[at - 1]?.from ?? -1) && kindAt(items, at - 2) === W.article;
}

/** "1.", "2)": the number of what a list tells next, at the head of its line. */
export function isOfList(
  items: readonly Item[],
  at: number,
  { digits, exponent, scale, sign, unit }: Quantity,
): boolean {
  if (at !== 0 || unit !== U.plain || exponent !== 0 || scale !== 0 || sign !== 0 || digits > MOST_LISTED) return false;
  return (
    items.length === 1 || (items.length === 2 && kindAt(items, 1) === W.period) || kindAt(items, 1) === W.closeBracket
  );
}

const MOST_LISTED = 30;

const isGroup = wordSet("group", "club");
const isNumbered = wordSet(
  ..."fortune magnificent forbes stoxx section article chapter clause title".split(" "),
  // The funds of Seoul's houses: "the KODEX 200".
  ..."kodex kbstar kosef arirang hanaro tiger".split(" "),
);

/** "The Group of 20", "a Fortune 500 company", "the Magnificent 7", "Section 122 of the Trade Act": the number of a name. */
export function isOfName(
  tokens: Tokens,
  items: readonly Item[],
  at: number,
  { digits, exponent, scale, unit }: Quantity,
): boolean {
  if (unit !== U.plain || exponent !== 0 || scale !== 0 || at < 1) return false;
  if (isOfFormat(tokens, items, at)) return true;
  const before = items[at - 1] as Item;
  if (isVolatility(tokens, before.to - 1)) return digits === MEMBERS;
  const word = before.kind === W.of && at > 1 ? (items[at - 2] as Item).to - 1 : before.to - 1;
  if (!isCapital(tokens, word)) return false;
  return before.kind === W.of ? isGroup(tokens, word) : isNumbered(tokens, word);
}

const isVolatilityWord = wordSet("vkospi", "kospi");

/** Shares that Seoul's index of volatility is of: "the V-KOSPI 200". */
const MEMBERS = 200;

function isVolatility(tokens: Tokens, word: number): boolean {
  return isVolatilityWord(tokens, word);
}

/** "The 2+2 talks": so many of one side and so many of the other. */
function isOfFormat(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next?.quantity?.sign === 1 && next.quantity.unit === U.plain && isTight(tokens, next.from);
}

const isTraded = kindSet(W.volume, W.trading);
const isTradeNoun = wordSet("trade", "trades", "deals", "transactions", "turnover", "value", "volume", "volumes");

/** "An 8.2 percent improvement in volume", "a 3% decline in deals": what the trade moved by. */
function isOfTrade(tokens: Tokens, items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) !== W.moveNoun || kindAt(items, at + 2) !== W.preposition) return false;
  const noun = items[kindAt(items, at + 3) === W.article ? at + 4 : at + 3];
  return noun !== undefined && (isTraded(noun) || isTradeNoun(tokens, noun.from));
}

const isShareOf = wordSet("contribution", "contributions");

/** "The banking sector's 36 percent combined contribution": its part of what was traded. */
function isContribution(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const noun = kindAt(items, at + 1) === W.combined ? at + 2 : at + 1;
  return isShareOf(tokens, items[noun]?.from ?? -1);
}

const isRetraced = wordSet("retracement", "retracements", "fibonacci");

/** "The 38.2 percent retracement of its fall": where charts draw a line. */
function isRetracement(tokens: Tokens, items: readonly Item[], at: number): boolean {
  return isRetraced(tokens, items[at + 1]?.from ?? -1) || isRetraced(tokens, (items[at + 1]?.to ?? -1) - 1);
}

/** "A 19 percent gain since 21 October", "up 39 percent from that point": a sum over days. */
function isSinceThen(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) === W.moveNoun && kindAt(items, at + 2) === W.since) return true;
  // "Since a low on 24 October, Pepper has gained more than 50 percent".
  if (kindAt(items, 0) === W.since && isBehindHave(items, at)) return true;
  return kindAt(items, at + 1) === W.from && kindAt(items, at + 2) === W.article && kindAt(items, at + 3) === W.point;
}

/** Phrases from "has" to how much: "has gained more than". */
const HAVE_REACH = 5;

function isBehindHave(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back > 0 && back > at - HAVE_REACH; back--) if (kindAt(items, back) === W.have) return true;
  return false;
}

/** Phrases from "respectively by" to the last of two pairs. */
const PAIRS_REACH = 9;

/** "Pepper, which ..., and Salt rose respectively by 0.5%, to 812.3 and 0.7%, to 915.4": the pairs stand apart from their names. */
function isFirstOfSeveral(items: readonly Item[], at: number): boolean {
  for (let by = at - 1; by > 0 && by > at - PAIRS_REACH; by--)
    if (kindAt(items, by) === W.by) return kindAt(items, by - 1) === W.respectively;
  return false;
}

/**
 * "Pepper 812.34 -0.7 11.2", "812.34 811.23 +1.11 +0.14": the cells of a table run on, and its head alone tells what they
 * count.
 */
function isCell(items: readonly Item[], at: number, q: Quantity): boolean {
  const before = items[at - 1]?.quantity;
  if (q.sign === 0 || before?.unit !== U.plain) return false;
  const next = items[at + 1]?.quantity;
  return before.sign !== 0 || (next?.unit === U.plain && next.sign === 0);
}

const isLevels = wordSet("level", "levels");

/** Four digits of a year, without a comma. */
function isYearLike(tokens: Tokens, item: Item, q: Quantity): boolean {
  if (q.exponent !== 0 || q.scale !== 0 || q.sign !== 0 || q.digits < 1950 || q.digits >= 2100) return false;
  return !tokens.text.slice(tokens.start[item.from], tokens.end[item.from]).includes(",");
}

/** "Indexes back at 1997 levels": those of a year. */
function isYearOfLevels(tokens: Tokens, items: readonly Item[], at: number, q: Quantity): boolean {
  const item = items[at] as Item;
  return isYearLike(tokens, item, q) && (isLevels(tokens, item.to - 1) || isLevels(tokens, item.to));
}

/** "Stocks lose 2019 gains", "erased its 2024 loss": those of a year. */
export function isYearOfMove(tokens: Tokens, items: readonly Item[], at: number, q: Quantity): boolean {
  return kindAt(items, at + 1) === W.moveNoun && isYearLike(tokens, items[at] as Item, q);
}

const isTerritory = wordSet("territory", "red", "black", "minus", "plus");

/** "Briefly sending it 11 points into minus territory": where something had driven it by then. */
function isSentInto(tokens: Tokens, items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.it || kindAt(items, at + 1) !== W.preposition) return false;
  for (let next = at + 2; next < at + 5; next++) if (isTerritory(tokens, items[next]?.from ?? -1)) return true;
  return false;
}

const isSometime = wordSet("sometime", "sometimes", "briefly", "temporarily");

/** "The index sometimes lost more than 40 points": as far as it went, and no change of the day. */
function isAtTimes(tokens: Tokens, items: readonly Item[], at: number): boolean {
  let verb = at - 1;
  while (verb > at - 4 && isHedge(items[verb])) verb--;
  return kindAt(items, verb) === W.move && isSometime(tokens, items[verb - 1]?.from ?? -1);
}

const isHedge = kindSet(W.over, W.near, W.about, W.more, W.than, W.by);

/** "0.1% against the Singapore dollar to 3.4876": the rate of a dollar that the sentence has no other word of. */
function isOfOtherDollar(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.to || kindAt(items, at - 2) !== W.dollar) return false;
  const place = items[at - 3];
  if (place?.kind !== W.place || PLACE_MARKETS[place.value] === "US") return false;
  return kindAt(items, kindAt(items, at - 4) === W.article ? at - 5 : at - 4) === W.against;
}

import type { Tokens } from "../../scanner.ts";
import { HOME } from "../atlas/markets.ts";
import { type Item, isIn, kindAt } from "../phrases/item.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What a place, or an index, is named for: because its market is told of, or in passing. */

/** "SEOUL, Feb. 26 (Agency) -", "DUBAI: Saudi shares closed higher": where a story was written, before it begins. */
export function isDateline(items: readonly Item[]): boolean {
  let at = 1;
  while (at < 6 && IN_DATELINE[kindAt(items, at)] === 1) at++;
  const ends = kindAt(items, at);
  return ends === W.openBracket || ends === W.hyphen || ends === W.colon || kindAt(items, at - 1) === W.date;
}

const IN_DATELINE = kindTable(W.comma, W.date, W.place, W.plain);

/** What a place that stands for its market does or has: "Tokyo fell", "Japanese shares", "the Korean won". */
const STANDS = kindTable(W.move, W.moving, W.moveNoun, W.close, W.marketNoun, W.shareUnit, W.won);
/** What may lead to a figure of it all the same: "Seoul was 0.3 percent higher"; so does "Seoul, which ...". */
const LEADS = kindTable(W.copula, W.open);

/** True where the figures to come are its market's, though nothing else says that the market is meant. */
export function leadsToFigure(items: readonly Item[], at: number): boolean {
  return LEADS[kindAt(items, at + 1)] === 1 || kindAt(items, at + 2) === W.who;
}

/** "Tokyo fell", "Japanese shares", "Tokyo's main index". */
export function standsForMarket(items: readonly Item[], at: number): boolean {
  const next = kindAt(items, at + 1);
  // "London and Frankfurt fell".
  // "Korean, Japanese shares fell", and no "in Seoul, Japanese shares fell".
  const home = PLACE_MARKETS[items[at]?.value as number] === HOME;
  const listed = home && next === W.comma && at < 3 && STANDS[kindAt(items, at + 3)] === 1 && !isIn(items, at - 1);
  if ((next === W.and || listed) && kindAt(items, at + 2) === W.place) return standsForMarket(items, at + 2);
  if (isWhereStocksMove(items, at)) return true;
  return STANDS[next] === 1 || (next === W.possessive && !isOwnerOfOther(items, at));
}

const isStocks = kindSet(W.shareUnit, W.marketNoun);

/** What stocks did right before a place. */
const MOVES = kindTable(W.move, W.moving, W.close, W.direction);

/** "Tech stocks rally in Seoul", "shares closed higher in Tokyo". */
function isWhereStocksMove(items: readonly Item[], at: number): boolean {
  if (!isIn(items, at - 1)) return false;
  // "Stocks rally in Seoul", and no "after a rally in Tokyo".
  if (kindAt(items, at - 2) === W.moveNoun) return isStocks(items[at - 3]);
  return MOVES[kindAt(items, at - 2)] === 1 && items.slice(0, at - 2).some(isStocks);
}

/** "Britain's top share index", "Germany's top index". */
export function ownsTopIndex(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) !== W.possessive || kindAt(items, at + 2) !== W.pass) return false;
  return kindAt(items, kindAt(items, at + 3) === W.shareUnit ? at + 4 : at + 3) === W.marketNoun;
}

/** "After Saudi Arabia's call for more oil": what the place has is no market. */
export function isOwnerOfOther(items: readonly Item[], at: number): boolean {
  const owner = kindAt(items, at + 1) === W.place ? at + 1 : at;
  if (kindAt(items, owner + 1) !== W.possessive) return false;
  for (let next = owner + 2; next < items.length && next < at + 8; next++) {
    const { kind, value } = items[next] as Item;
    if (kind === W.shareUnit || kind === W.marketNoun || (kind === W.subject && value === S.index)) return false;
    if (kind !== W.plain && kind !== W.hyphen) return true;
  }
  return true;
}

const isUnited = wordSet("united");
const isNorth = wordSet("north", "n");
const isPart = wordSet("north", "south", "latin", "central");
const isAmerican = wordSet("american");

function isPartOfAmericas(tokens: Tokens, from: number, to: number): boolean {
  return isAmerican(tokens, to - 1) && (isPart(tokens, from) || isPart(tokens, from - 1));
}

const isContinent = wordSet("africa", "african");
const isSouthWord = wordSet("south");

/** "The U.S. greenback" is a money, and Pyongyang has no market. */
export function isNoMarket(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const { from, to, value } = items[at] as Item;
  const market = PLACE_MARKETS[value];
  // "Trade with the United States": the land, whose market goes by other names. "North American
  // stock markets": of Toronto as well as New York.
  if (market === "US") {
    return kindAt(items, at + 1) === W.dollar || isUnited(tokens, from) || isPartOfAmericas(tokens, from, to);
  }
  // "United Bank for Africa", "West African lenders": of no one country.
  if (market === "ZA") return isContinent(tokens, to - 1) && !isSouthWord(tokens, to - 2);
  if (market !== HOME) return false;
  // "N. Korea" and "North Korea".
  return isNorth(tokens, from) || (kindAt(items, at - 1) === W.period && isNorth(tokens, from - 2));
}

const isAside = kindSet(W.as, W.after, W.while, W.to, W.than);

/** "As Dow closes", "after the Nasdaq finished", "likened to the U.S. Nasdaq". */
export function isInPassing(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (before > 0 && IN_FRONT[kindAt(items, before)] === 1) before--;
  return isAside(items[before]);
}

const IN_FRONT = kindTable(W.article, W.place);

/** What has figures of its own: no index is measured by them. */
export const MEASURED_ALONE = kindTable(
  W.dollar,
  W.won,
  W.bond,
  W.commodity,
  W.macro,
  W.stake,
  W.sector,
  W.sectorNoun,
  W.futures,
  W.group,
  W.breadth,
  W.volume,
  W.semicolon,
);

/** "SINGAPORE (Dow Jones): ...": who wrote it. */
export function isWireService(items: readonly Item[], at: number): boolean {
  if (at > 3 || kindAt(items, at - 1) !== W.openBracket || kindAt(items, at + 1) !== W.closeBracket) return false;
  return at > 1 && (kindAt(items, at + 2) === W.colon || kindAt(items, at + 2) === W.hyphen);
}

import { isCapital, type Tokens } from "../../scanner.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What a clause about a place's market may begin with, in front of the place. */

/** Behind these a clause begins. */
const STARTS = kindTable(W.comma, W.semicolon, W.while, W.but, W.and, W.period, W.colon, W.with, W.trading, W.date);

/** Words of a phrase that says when, or among what: "in the afternoon", "at the break", "among other markets". */
const IN_FRONT = kindTable(W.intraday, W.marketNoun, W.trading, W.close, W.pass, W.date, W.article, W.plain);

const LEADS = kindTable(W.preposition, W.at, W.by);

/** Phrases that such a one takes. */
const REACH = 5;

/** "Elsewhere Taipei gained 1 percent", "but later Sydney fell": an adverb by itself. */
const isAdverb = wordSet(
  ..."elsewhere meanwhile meantime later earlier separately overnight similarly likewise conversely nearby regionally also then".split(
    " ",
  ),
);

export function startsClause(kind: number): boolean {
  return STARTS[kind] === 1;
}

/** "In the afternoon Hong Kong shed ...", "elsewhere Shanghai put on ...": `last` is the phrase right before the place. */
export function isFrontPhrase(items: readonly Item[], tokens: Tokens, last: number): boolean {
  const word = items[last];
  if (word === undefined) return false;
  if (isAdverb(tokens, word.from)) return isStart(items, last - 1);
  for (let at = last; at >= 0 && at > last - REACH; at--) {
    const { kind, from } = items[at] as Item;
    if (LEADS[kind] === 1) return at < last && isStart(items, at - 1);
    // "In Industries Qatar": a name that ends so.
    if (isRegion(items[at])) continue;
    if (IN_FRONT[kind] !== 1 || (kind === W.plain && isCapital(tokens, from))) return false;
  }
  return false;
}

/** "Asia", "European": a part of the world, whose markets are several. */
export function isRegion(item: Item | undefined): boolean {
  if (item?.kind !== W.place) return false;
  const market = PLACE_MARKETS[item.value];
  return market === "AS" || market === "EU";
}

function isStart(items: readonly Item[], at: number): boolean {
  return at < 0 || STARTS[kindAt(items, at)] === 1;
}

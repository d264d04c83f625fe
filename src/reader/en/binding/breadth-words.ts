import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** A list of counts of issues whose first is a word, as small markets tell it: "eight stocks rising, 12 declining and six unchanged". */

/** What parts its entries, and what may stand between a count and its way: "six ended unchanged". */
const isParting = kindSet(W.comma, W.and, W.semicolon, W.while);
const isBetween = kindSet(W.copula, W.close, W.plain);

/** What a count of some trade's, or of trades, is told behind. */
const isTrade = kindTable(W.sector, W.sectorNoun, W.group, W.currencyNoun, W.commodity);

const isListed = wordSet("securities");

/** Phrases between a count and its way, and the entries that prove a list of finite verbs. */
const REACH = 2;
const WHOLE = 3;

/** True at the first count of such a list: it tells of both sides, and of no trade, be it by participles or as a whole. */
export function beginsCounts({ breadthSentence, items, story }: Sentence, at: number): boolean {
  if (breadthSentence || story.isHome) return false;
  const ways: number[] = [];
  let participles = true;
  for (let next = at; isCount(items[next]); ) {
    let way = kindAt(items, next + 1) === W.shareUnit ? next + 2 : next + 1;
    const first = way;
    while (way < first + REACH && isBetween(items[way])) way++;
    const { kind = -1, value = 0 } = items[way] ?? {};
    if (kind !== W.moving && kind !== W.move && kind !== W.direction) break;
    ways.push(Math.sign(value));
    participles &&= kind !== W.move;
    next = way + 1;
    while (isParting(items[next])) next++;
  }
  if (!ways.includes(1) || !ways.includes(-1) || !(participles || ways.length >= WHOLE)) return false;
  // "22 securities changed hands": whatever is listed, and no brokers.
  return !items.slice(0, at).some(({ from, kind }) => isTrade[kind] === 1 && !isListed(story.tokens, from));
}

function isCount(item: Item | undefined): boolean {
  if (item?.kind === W.numeral) return item.value > 0;
  const q = item?.quantity;
  return q !== undefined && q.exponent === 0 && (q.unit === U.plain || q.unit === U.issues || q.unit === U.shares);
}

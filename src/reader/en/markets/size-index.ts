import type { Tokens } from "../../scanner.ts";
import { type Item, indexOf, kindAt, subjectItem } from "../phrases/item.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** In Mumbai indices of companies by their size stand beside the main ones: "the BSE MidCap and SmallCap indices", "the Nifty Midcap 50". */
const MARKET = "IN";

const SIZE = /^(?:mid|small|large) ?-?caps?$/i;
const OF_HOUSE = /^(?:S&P BSE|BSE|NSE|CNX|Nifty) .*\b(?:mid|small|large)/i;

const isIndex = wordSet("index", "indices", "indexes", "gauge", "gauges", "barometer", "barometers");

/** Takes the words for such an index: by the house's name, or where "index" stands behind them or behind the next of a pair. */
export function readSizeIndexes(tokens: Tokens, sentences: readonly Item[][], market: string): void {
  if (market !== MARKET) return;
  for (const items of sentences)
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as Item;
      const sector = item.kind === W.sector || (item.kind === W.subject && item.value === S.sector);
      if (!sector) continue;
      const named = item.kind === W.subject && OF_HOUSE.test(textOf(tokens, item.from, item.to));
      const sized = !named && SIZE.test(textOf(tokens, item.from, item.to));
      if (named || (sized && (isHoused(items, at) || isNouned(tokens, items, at + 1)))) takeIndex(tokens, items, at);
    }
}

/** "The BSE smallcap fell 2 percent", and no "BSE smallcap stocks". */
function isHoused(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) === W.shareUnit || kindAt(items, at + 1) === W.and) return false;
  return items[at]?.kind === W.sector && isHouse(items[at - 1]);
}

/** The house of such indices, read as a name of its own. */
function isHouse(item: Item | undefined): boolean {
  return item?.kind === W.subject && item.subject?.value === -1 && /^(?:BSE|NSE)$/.test(item.subject.name);
}

/** "Index" right behind, or behind "and small-cap". */
function isNouned(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const noun = kindAt(items, at) === W.and && kindAt(items, at + 1) === W.sector ? at + 2 : at;
  return isIndex(tokens, items[noun]?.from ?? -1);
}

function takeIndex(tokens: Tokens, items: Item[], at: number): void {
  const { from, to } = items[at] as Item;
  // "The BSE mid-cap index": the house was read as a name of its own.
  const house = items[at - 1];
  const joined = isHouse(house) && house !== undefined;
  const first = joined ? at - 1 : at;
  const start = joined ? house.from : from;
  const name = textOf(tokens, start, to).replace(/^S&P | ind(?:ex|ices)$/gi, "");
  items.splice(first, at - first + 1, subjectItem(indexOf(name, MARKET), start, to));
}

function textOf({ end, start, text }: Tokens, from: number, to: number): string {
  return text.slice(start[from], end[to - 1]);
}

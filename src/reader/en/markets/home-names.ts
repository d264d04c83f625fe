import type { Tokens } from "../../scanner.ts";
import { sectorName, unknownName } from "../names/made-name.ts";
import { type Item, indexOf, kindAt, subjectItem } from "../phrases/item.ts";
import { kindSet } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Words that name an index in the papers of one market, and anything elsewhere: "the Top 10 firmed" in Harare, "the mai" in Bangkok. */
const INDEXES: Readonly<Record<string, readonly (readonly [words: string, index: string])[]>> = {
  ZW: [
    ["Top 10", "ZSE Top 10"],
    ["Top 15", "ZSE Top 15"],
    ["Medium Cap", "ZSE Medium Cap"],
    ["Small Cap", "ZSE Small Cap"],
  ],
  HK: [
    ["Tech Index", "Hang Seng Tech Index"],
    ["tech index", "Hang Seng Tech Index"],
    ["Tech Gauge", "Hang Seng Tech Index"],
    ["China Enterprises", "China Enterprises Index"],
  ],
  PE: [["Selective", "BVL Selective"]],
  TH: [["mai", "mai index"]],
  CA: [
    ["Venture exchange", "TSX Venture Composite"],
    ["Venture Exchange", "TSX Venture Composite"],
    ["venture exchange", "TSX Venture Composite"],
  ],
};

/** Words by which an exchange parts its shares, and which look like a firm's name: "Hotels and Tourism" in Kathmandu. */
const TRADES: Readonly<Record<string, readonly string[]>> = {
  NP: [
    ..."Mutual Fund|Mutual Funds|Hotels and Tourism|Hotels & Tourism|Hotel and Tourism|Finance|Hydropower".split("|"),
    ..."Life Insurance|Non-Life Insurance|Non Life Insurance|Development Bank|Development Banks|Microfinance".split(
      "|",
    ),
    ..."Manufacturing and Processing|Manufacturing & Processing|Manufacturing and Production|Commercial Banks".split(
      "|",
    ),
  ],
};

/** Firms that go by a place's name in the papers of the market they are listed on. */
const FIRMS: Readonly<Record<string, readonly string[]>> = { AU: ["Kathmandu"], NZ: ["Kathmandu"] };

const isIndex = wordSet("index");
const isLesser = wordSet("junior", "smaller", "speculative");
const isDoing = kindSet(W.copula, W.move, W.close, W.have, W.open, W.touch, W.direction);
const isTold = kindSet(W.copula, W.move, W.close, W.have, W.direction, W.quantity, W.comma, W.and, W.plain, W.article);
const isOwner = kindSet(W.subject, W.possessive, W.place);

/** Takes such words for the index, or the trade, where what one does follows. */
export function readHomeNames(tokens: Tokens, sentences: readonly Item[][], market: string): void {
  const indexes = INDEXES[market];
  const trades = TRADES[market];
  const firms = FIRMS[market];
  if (indexes === undefined && trades === undefined && firms === undefined) return;
  for (const items of sentences)
    for (let at = 0; at < items.length; at++) {
      // "The junior Venture exchange".
      const named = isLesser(tokens, items[at - 1]?.from ?? -1) ? at - 2 : at - 1;
      if (indexes && kindAt(items, named) === W.article)
        for (const [words, index] of indexes) takeIndex(tokens, items, at, words, index, market);
      if (firms && kindAt(items, at) === W.place) for (const words of firms) takeFirm(tokens, items, at, words);
      if (trades && !isOwner(items[at - 1])) for (const words of trades) takeTrade(tokens, items, at, words);
    }
}

function takeIndex(tokens: Tokens, items: Item[], at: number, words: string, index: string, market: string): void {
  const last = lastOf(tokens, items, at, words);
  const next = items[last + 1];
  if (last < 0 || next === undefined) return;
  const named = isIndex(tokens, next.from) && next.to === next.from + 1;
  if (!named && !isDoing(next)) return;
  const end = named ? last + 1 : last;
  const { from } = items[at] as Item;
  items.splice(at, end - at + 1, subjectItem(indexOf(index, market), from, (items[end] as Item).to));
}

/** "Kathmandu 8c to $2.31", "Kathmandu rose 2 percent". */
function takeFirm(tokens: Tokens, items: Item[], at: number, words: string): void {
  const last = lastOf(tokens, items, at, words);
  const next = items[last + 1];
  if (last < 0 || !(isDoing(next) || next?.quantity?.unit === U.money || next?.quantity?.unit === U.percent)) return;
  const { from } = items[at] as Item;
  items.splice(at, 1, subjectItem(unknownName(tokens, from, from + 1), from, from + 1));
}

function takeTrade(tokens: Tokens, items: Item[], at: number, words: string): void {
  const last = lastOf(tokens, items, at, words);
  if (last < 0 || !isTold(items[last + 1])) return;
  const { from } = items[at] as Item;
  items.splice(at, last - at + 1, sectorName(tokens, from, (items[last] as Item).to));
}

/** The last of the phrases from `at` on that the words are, to the letter; -1 where they are not. */
function lastOf(tokens: Tokens, items: readonly Item[], at: number, words: string): number {
  const start = tokens.start[(items[at] as Item).from] as number;
  if (!tokens.text.startsWith(words, start)) return -1;
  let last = at;
  while (last < items.length && endOf(tokens, items[last] as Item) < start + words.length) last++;
  const item = items[last];
  return item !== undefined && endOf(tokens, item) === start + words.length ? last : -1;
}

function endOf(tokens: Tokens, { to }: Item): number {
  return tokens.end[to - 1] as number;
}

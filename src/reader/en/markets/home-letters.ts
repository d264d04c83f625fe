import type { Tokens } from "../../scanner.ts";
import { MAIN_INDEX } from "../atlas/markets.ts";
import { type Item, indexOf, kindAt } from "../phrases/item.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Letters that mean much else everywhere, and the main index where its market is told of: "the CPI closed at 3,141.59" in Mexico. */
const LETTERS: Readonly<Record<string, string>> = { MX: "CPI" };

/**
 * An index of another market that goes by the same word: "the ASE index" is Amman's as well as Athens', "the weighted
 * index" Kuwait's as well as Taipei's. `own` where it is not the market's main one.
 */
const NAMESAKES: Readonly<Record<string, { readonly name: string; readonly letters: string; readonly own?: string }>> =
  {
    JO: { name: "Athens General", letters: "ASE" },
    UK: { name: "Sensex", letters: "30-share", own: "FT 30" },
    KW: { name: "TAIEX", letters: "weighted", own: "Kuwait Weighted" },
  };

/** Exchanges whose letters stand for their main index before "index": "the KSE index" in Kuwait, and in Karachi. */
const EXCHANGES: Readonly<Record<string, string>> = {
  KW: "KSE",
  PK: "KSE",
  RO: "BSE",
  BG: "BSE",
  HU: "BSE",
  BH: "BSE",
  GH: "GSE",
  ZA: "JSE",
  LK: "CSE",
  TR: "ISE",
  HR: "ZSE",
  UG: "USE",
  ID: "JSX",
  IL: "TASE",
};

/** What prices of consumers do not do. */
const isOfIndex = kindSet(W.close, W.touch);

/** Takes such letters for the index of the story's market, before what only an index does, and those of its exchange before "index". */
export function readHomeLetters(tokens: Tokens, sentences: readonly (readonly Item[])[], market: string): void {
  const main = MAIN_INDEX[market];
  const other = NAMESAKES[market];
  if (other !== undefined && main !== undefined)
    for (const item of sentences.flat())
      if (item.subject?.name === other.name && tokens.text.startsWith(other.letters, tokens.start[item.from]))
        item.subject = indexOf(other.own ?? main, market);
  const letters = LETTERS[market];
  const exchange = EXCHANGES[market];
  if ((letters ?? exchange) === undefined || main === undefined) return;
  for (const items of sentences)
    for (const [at, item] of items.entries()) {
      if (kindAt(items, at - 1) !== W.article) continue;
      const printed = tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]);
      const next = items[at + 1];
      const named = printed === exchange && isIndex(tokens, next);
      if (!named && !(printed === letters && isOfIndex(next))) continue;
      item.kind = W.subject;
      item.value = S.index;
      item.subject = indexOf(main, market);
    }
}

const isIndexWord = wordSet("index", "indexes");

function isIndex(tokens: Tokens, noun: Item | undefined): boolean {
  return noun?.kind === W.marketNoun && isIndexWord(tokens, noun.from);
}

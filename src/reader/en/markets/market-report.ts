import type { Tokens } from "../../scanner.ts";
import type { Item } from "../phrases/item.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** A story with fewer sentences is taken for what its figures say. */
const FEWEST = 5;

/** One sentence in so many tells of a market, at least, where a story reports on one. */
const ONE_IN = 5;

const isOfMarket = wordSet(
  ..."stocks equities index indexes indices bourse bourses sharemarket stockmarket".split(" "),
);

function tellsOfMarket(tokens: Tokens, items: readonly Item[]): boolean {
  return items.some(
    ({ kind, value, from, quantity }) =>
      (kind === W.subject && value === S.index) || quantity?.unit === U.point || isOfMarket(tokens, from),
  );
}

/** Sentences, the title and the place among them, in which a report says how its market went. */
const LEAD = 4;

/**
 * True for a story that reports on a market; one about companies or an economy tells of shares and indices now and then,
 * and what moves in it is most often something else.
 */
export function isMarketReport(tokens: Tokens, sentences: readonly (readonly Item[])[]): boolean {
  if (sentences.length < FEWEST) return true;
  let told = 0;
  for (const [n, items] of sentences.entries()) {
    if (!tellsOfMarket(tokens, items)) continue;
    if (n < LEAD) return true;
    told++;
  }
  return told * ONE_IN >= sentences.length;
}

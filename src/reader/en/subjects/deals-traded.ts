import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What deals came to, in money or in shares, where they are told of before it. */

const isDealWord = wordSet("trades", "deals", "transactions");

/** Phrases from deals to what they came to. */
const REACH = 9;

/** What stands between: "trades totaling", "trades amounting to a total of". */
const BETWEEN = kindTable(W.worth, W.to, W.of, W.article, W.plain, W.over, W.near, W.about);

/** "Closed at 2,399 points, with trades totaling 470 million dirhams", elsewhere: of the story's own market. */
export function isTotalOfTrades({ clause, items, story }: Sentence, at: number): boolean {
  const [subject] = clause.subjects;
  if (story.isHome || (items[at]?.quantity?.scale ?? 0) < 5) return false;
  if (clause.kind === S.index ? subject === undefined || !story.isOwn(subject) : clause.kind !== S.none) return false;
  let worth = false;
  for (let back = at - 1; back >= 0 && back > at - REACH; back--) {
    const { from, kind } = items[back] as Item;
    if (isDealWord(story.tokens, from)) return worth && (back === 0 || kindAt(items, back - 1) === W.with);
    if (BETWEEN[kind] !== 1) return false;
    worth ||= kind === W.worth;
  }
  return false;
}

const isStaked = wordSet("staked", "invested", "exchanged");
const isOnShares = wordSet("on", "in");

/** "Investors staked N5.6 billion on 482 million shares": what was paid for them. */
export function isStakedOn({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  if (isHome || !isStaked(tokens, items[at - 1]?.from ?? -1) || kindAt(items, at - 2) !== W.investor) return false;
  return isOnShares(tokens, items[at + 1]?.from ?? -1) && items[at + 2]?.quantity?.unit === U.shares;
}

const isInvolving = wordSet("involving", "covering", "comprising", "representing");

/** "33,520 trades were executed, involving 410 million shares". */
export function isInDeals({ items, story }: Sentence, at: number): boolean {
  if (story.isHome || !isInvolving(story.tokens, items[at - 1]?.from ?? -1)) return false;
  return items.slice(Math.max(0, at - REACH), at).some(({ from }) => isDealWord(story.tokens, from));
}

const isOver = wordSet("in", "over", "through", "via", "across", "from");

/** "A total of 436,956,185 shares in 7,932 deals": what the whole market traded, where the sentence is about no stock. */
export function isOverDeals({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  if (isHome || kindAt(items, at - 1) !== W.of || !isTotal(tokens, items[at - 2]?.from ?? -1)) return false;
  const deals = items[at + 2]?.quantity;
  return (
    deals !== undefined && isOver(tokens, items[at + 1]?.from ?? -1) && isDealWord(tokens, items[at + 3]?.from ?? -1)
  );
}

const isTotal = wordSet("total", "aggregate", "sum");

import { tenTo } from "../../../market/figure.ts";
import type { Tokens } from "../../scanner.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/**
 * What was traded, told by its worth alone: "shares worth 11 trillion won changed hands", "the value of shares traded
 * was".
 */

/** Less is traded of some stock, and less was by all the market in no session that is told of. */
const LEAST_IN_SEOUL = 100e9;
const LEAST = 1e6;

/** Phrases from the head of a sentence, or of its part, to the amount: "on the main board, about". */
const HEAD = 7;

/** Whether the amount at `at` is what the whole market traded. */
export function isValueTraded(s: Sentence, at: number, q: Quantity): boolean {
  const { story } = s;
  if (q.unit !== U.money || q.currency !== story.currency) return false;
  if (q.digits * tenTo(q.exponent) < (story.isHome ? LEAST_IN_SEOUL : LEAST)) return false;
  // "Pepper rose 7 percent. Shares worth 300 billion won changed hands": its own.
  if (story.stockSentence === story.sentence - 1) return false;
  return isWorthOfShares(s, at) || isOfValue(s, at);
}

/** "Shares worth 11 trillion won were traded", "11 trillion won worth of local stocks changed hands". */
function isWorthOfShares(s: Sentence, at: number): boolean {
  const { items } = s;
  if (at > HEAD || items.slice(0, at).some(({ kind }) => kind === W.subject && kindAt(items, at - 1) !== W.comma))
    if (!isOnBoard(items, at)) return false;
  if (kindAt(items, at - 1) === W.worth && kindAt(items, at - 2) === W.shareUnit && isFirst(items, at - 2))
    return isDone(s, pastBracket(items, at + 1));
  if (kindAt(items, at + 1) !== W.worth || kindAt(items, at + 2) !== W.of) return false;
  let noun = at + 3;
  while (noun < at + 6 && OF_SHARES[kindAt(items, noun)] === 1) noun++;
  return kindAt(items, noun) === W.shareUnit && isDone(s, pastBracket(items, noun + 1));
}

const OF_SHARES = kindTable(W.plain, W.groupAdjective, W.place, W.possessive, W.article);

/** "On the KOSDAQ, ...": the only name that may stand in front. */
function isOnBoard(items: readonly Item[], at: number): boolean {
  if (kindAt(items, 0) !== W.preposition) return false;
  const comma = items.findIndex(({ kind }) => kind === W.comma);
  return comma > 0 && comma < at && at - comma < HEAD;
}

/** Nobody's shares: at the head of the sentence or of its part. */
function isFirst(items: readonly Item[], at: number): boolean {
  const before = kindAt(items, at - 1);
  return before < 0 || before === W.comma || before === W.article;
}

function pastBracket(items: readonly Item[], at: number): number {
  if (kindAt(items, at) !== W.openBracket) return at;
  for (let next = at + 1; next < at + 6; next++) if (kindAt(items, next) === W.closeBracket) return next + 1;
  return at;
}

const isChanged = wordSet("changed", "exchanged", "traded", "transacted", "dealt");
const isApart = wordSet("block", "hours", "off", "accounting", "representing", "equivalent", "deal", "deals");

/** Phrases behind the verb that may say that only a part is meant. */
const PART_REACH = 8;

/** "Changed hands", "were traded", and not in a block deal, or as a part of all. */
function isDone({ items, story: { tokens } }: Sentence, at: number): boolean {
  const verb = kindAt(items, at) === W.copula && !isChanged(tokens, (items[at] as Item).from) ? at + 1 : at;
  if (!isChanged(tokens, items[verb]?.from ?? -1)) return false;
  for (let next = verb + 1; next < items.length && next < verb + PART_REACH; next++) {
    const { from, kind } = items[next] as Item;
    if (kind === W.period) break;
    if (kind === W.by || isApart(tokens, from)) return false;
  }
  return true;
}

const isValue = wordSet("value", "amount");
const BETWEEN = kindTable(W.to, W.at, W.copula, W.move, W.touch, W.plain, W.near, W.about, W.over, W.worth);

/** "The value of shares traded came to", "the value of trade rose to". */
function isOfValue({ items, story: { tokens } }: Sentence, at: number): boolean {
  let back = at - 1;
  while (back > at - 6 && BETWEEN[kindAt(items, back)] === 1 && !endsNoun(tokens, items[back] as Item)) back--;
  if (back === at - 1) return false;
  if (isOfDeals(items, back, tokens) || isPriceOfAll(items, back, tokens)) return true;
  const traded = kindAt(items, back - 1) === W.shareUnit && isChanged(tokens, items[back]?.from ?? -1);
  const noun = traded ? back - 1 : kindAt(items, back) === W.trading ? back : -1;
  if (noun < 2 || noun > HEAD || kindAt(items, noun - 1) !== W.of) return false;
  return isValue(tokens, items[noun - 2]?.from ?? -1);
}

/** The last word of what the value is of. */
function endsNoun(tokens: Tokens, { from, to }: Item): boolean {
  return isChanged(tokens, from) || isDeals(tokens, to - 1);
}

const isPrice = wordSet("price");

/** "The price of shares stood at 45.47 billion rupees", as Karachi's broadcasters call it: no one share's. */
function isPriceOfAll(items: readonly Item[], noun: number, tokens: Tokens): boolean {
  if (kindAt(items, noun) !== W.shareUnit || kindAt(items, noun - 1) !== W.of || noun > 3) return false;
  return isPrice(tokens, items[noun - 2]?.from ?? -1);
}

const isTrades = wordSet("trades", "deals", "transactions", "shares", "issues", "securities", "stocks");
const isConcluded = wordSet("concluded", "executed", "traded", "transacted", "exchanged", "completed");
const isTotal = wordSet("total", "overall", "aggregate");
const isDeals = wordSet("trades", "deals", "transactions");

/** "The value of the concluded deals jumped to", "the value of the traded issues was", "the total value of trades reached"; `noun` ends the phrase. */
function isOfDeals(items: readonly Item[], noun: number, tokens: Tokens): boolean {
  const { from = -1, to = 0 } = items[noun] ?? {};
  if (noun < 2 || noun > HEAD || !isTrades(tokens, to - 1)) return false;
  let at = noun - 1;
  const done = to > from + 1 ? isConcluded(tokens, to - 2) : isConcluded(tokens, items[at]?.from ?? -1);
  if (done && to === from + 1) at--;
  if (kindAt(items, at) === W.article) at--;
  if (kindAt(items, at) !== W.of || !isValue(tokens, items[at - 1]?.from ?? -1)) return false;
  return done || (isDeals(tokens, to - 1) && isTotal(tokens, items[at - 2]?.from ?? -1));
}

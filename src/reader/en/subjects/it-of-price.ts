import type { Tokens } from "../../scanner.ts";
import { type Item, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { stockBefore } from "./company-shares.ts";
import { RATE } from "./subject-money.ts";

/** "It" where a price is told behind: the one stock just named. */

/** Phrases from "it" to a price. */
const PRICE_REACH = 22;

/** "There was profit-taking in Pepper. It attracted heavy trading, finishing at €17.20": the one stock just named, where a price is told. */
export function toldInPassing({ at, items, story }: Sentence): Subject | undefined {
  if (story.isHome || at > 1 || story.sentence - story.aloneSentence !== 1) return undefined;
  return isPricedAhead(items, at) ? story.aloneStock : undefined;
}

/** "Pepper saw plenty of business. Investors traded three million shares, but it closed 10 cent off at €14": the same, and so are its shares. */
export function tradedBefore(s: Sentence): Subject | undefined {
  const { alone, at, clause, items, story } = s;
  if (story.isHome || clause.kind !== S.turnover || kindAt(items, at - 1) !== W.but) return undefined;
  const told = stockBefore(story);
  if (told === undefined || alone.before(items, at) !== undefined || !isPricedAhead(items, at)) return undefined;
  for (let n = story.claims.length - 1; n >= 0 && story.claims[n]?.sentence === story.sentence; n--)
    if (story.claims[n]?.measure.startsWith("turnover.")) story.withdraw(n);
  return told;
}

/** A price of one share stands behind "it", before another name. */
export function isPricedAhead(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next + 1 < items.length && next < at + PRICE_REACH; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.subject || kind === W.semicolon) return false;
    const price = items[next + 1]?.quantity;
    if ((kind === W.to || kind === W.at) && price?.unit === U.money) return price.scale === 0;
  }
  return false;
}

const isCausing = wordSet(..."causing sending pushing driving forcing pulling leading prompting".split(" "));

/** "Tariffs put pressure on the exchange rate, causing it to surge by 11 won", in Seoul: the rate named right in front. */
export function rateMoved({ at, items, story }: Sentence): Subject | undefined {
  if (!story.isHome || kindAt(items, at - 2) !== W.comma || kindAt(items, at - 3) !== W.rate) return undefined;
  return isCausing(story.tokens, items[at - 1]?.from ?? -1) && isOfExchange(story.tokens, items[at - 3]?.from ?? -1)
    ? RATE
    : undefined;
}

const isExchangeWord = wordSet("exchange");

/** "The exchange rate", and no rate of interest. */
function isOfExchange(tokens: Tokens, at: number): boolean {
  return isExchangeWord(tokens, at - 1);
}

import type { Tokens } from "../../scanner.ts";
import { HOME } from "../atlas/markets.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { kindSet } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isLiquid = wordSet("liquidity");
const isLocal = wordSet("local");

const isMost = wordSet("highest", "largest", "biggest", "most", "highest-ever");

/** Not "local money market liquidity", on the Gulf that of all its exchanges, and not a stock's "highest liquidity". */
function isLiquidity(tokens: Tokens, at: number): boolean {
  return (
    isLiquid(tokens, at) && !isMost(tokens, at - 1) && ![at - 1, at - 2, at - 3].some((word) => isLocal(tokens, word))
  );
}

/** Words that mean what was traded in the papers of one market, and much else everywhere: "liquidity" in Vietnam and on the Gulf. */
const OF_TRADE: Readonly<Record<string, (tokens: Tokens, at: number) => boolean>> = Object.fromEntries(
  ["VN", "AE", "BH", "EG", "KW", "OM", "QA", "SA"].map((market) => [market, isLiquidity]),
);

/** What stories of one market call its index: "the selective rose" in Madrid. */
const OF_INDEX: Readonly<Record<string, (tokens: Tokens, at: number) => boolean>> = { ES: wordSet("selective") };

const DOES = kindSet(W.move, W.close, W.copula, W.have, W.touch, W.open);

/** Phrases from such a word to how much it was: "liquidity on the southern exchange rose to 21.2 trillion dong". */
const REACH = 12;

const MILLION = 1_000_000;

const ends = kindSet(W.comma, W.semicolon, W.while, W.but, W.hyphen);

const GOES_ON = kindSet(W.plain, W.move, W.copula, W.close);

const isAmount = wordSet("amount");
const isTraded = wordSet("traded", "negotiated", "transacted");

/** "The amount traded was 41 million soles", "the negotiated amount". */
function isTradedAmount(tokens: Tokens, at: number): boolean {
  return isAmount(tokens, at) && (isTraded(tokens, at - 1) || isTraded(tokens, at + 1));
}

/** Takes such a word for the turnover where an amount is told of it, once it is known which market a story is about. */
export function readHomeWords(tokens: Tokens, sentences: readonly (readonly Item[])[], market: string): void {
  if (market === HOME) return;
  const isOfTrade = OF_TRADE[market];
  const isOfIndex = OF_INDEX[market];
  for (const items of sentences)
    for (const [at, { from, kind }] of items.entries()) {
      if (kind === W.plain && isOfIndex?.(tokens, from) && DOES(items[at + 1])) (items[at] as Item).kind = W.marketNoun;
      if (kind !== W.plain || !(isTradedAmount(tokens, from) || isOfTrade?.(tokens, from))) continue;
      if (isAmountBehind(items, at)) (items[at] as Item).kind = W.volume;
    }
}

function isAmountBehind(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + REACH; next++) {
    const { quantity } = items[next] as Item;
    if (quantity !== undefined)
      return (
        (quantity.unit === U.money || quantity.unit === U.shares) && (quantity.scale >= 6 || quantity.digits > MILLION)
      );
    // "Liquidity eased but stayed high at 48 trillion dong": the same, without a comma.
    const goesOn = kindAt(items, next) === W.but && kindAt(items, next - 1) !== W.comma && GOES_ON(items[next + 1]);
    if (ends(items[next]) && !goesOn && kindAt(items, next + 1) !== W.with) return false;
  }
  return false;
}

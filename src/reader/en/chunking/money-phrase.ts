import { isCapital } from "../../scanner.ts";
import { isNameInstead, isWonBy, isWonVerb, pushCountry } from "../names/money-name.ts";
import { readPlain } from "../names/name-phrase.ts";
import { isFirmTrade } from "../names/name-shape.ts";
import type { PhraseContext } from "../names/phrase-context.ts";
import { pairCodeEnd, pushPair } from "../numbers/bond-code.ts";
import { currencyPrefix, MONEY } from "../numbers/currency-mark.ts";
import { readQuantity } from "../numbers/read-quantity.ts";
import { type Item, item } from "../phrases/item.ts";
import { wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { pushQuantity } from "./number-phrase.ts";
import { rateCodeEnd } from "./service-code.ts";

/** What begins with the word of a money: its rate's code, an amount, a name or a verb spelled alike; past it, or `at` where it is the money alone. */
export function readMoney(context: PhraseContext, items: Item[], at: number, to: number): number {
  const { tokens } = context;
  const kind = wordClass(tokens, at);
  const pair = kind === W.won ? at : pairCodeEnd(tokens, at);
  if (pair > at)
    return pushPair(tokens, items, kind === W.dollar ? "USD" : (MONEY[wordValue(tokens, at)] as string), at, pair);
  const coded = rateCodeEnd(tokens, at, to);
  if (coded > at) {
    items.push(item(W.name, 0, at, coded));
    return coded;
  }
  if (currencyPrefix(tokens, at)) {
    const q = readQuantity(tokens, at);
    if (q) return pushQuantity(items, q);
  }
  // "Pepper won 5.8 percent": rose.
  if (kind === W.won && isWonBy(tokens, at)) {
    items.push(item(W.move, 1, at, at + 1));
    return at + 1;
  }
  if (kind === W.won && isWonVerb(tokens, at)) {
    items.push(item(W.plain, 0, at, at + 1));
    return at + 1;
  }
  if (kind === W.money && isNameInstead(tokens, at)) return readPlain(context, items, at, to);
  const country = kind === W.money ? pushCountry(tokens, items, at) : at;
  if (country > at) return country;
  // "US Steel", "US Airways".
  const firm = isFirmTrade(tokens, at + 1) || isFirmWord(tokens, at + 1);
  if (kind === W.dollar && firm && isCapital(tokens, at) && isCapital(tokens, at + 1))
    return readPlain(context, items, at, to);
  return at;
}

const isFirmWord = wordSet("airways", "bancorp", "foods", "foodservice", "cellular");

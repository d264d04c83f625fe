import { isCapital, WORD } from "../../scanner.ts";
import { readPlain } from "../names/name-phrase.ts";
import type { WordRule } from "../names/word-alone.ts";
import { buysNext, isAfterBlue, isNamedAfterTrade, isNameOfMiner, isRetailers } from "../names/word-in-name.ts";
import { push } from "../phrases/item.ts";
import * as U from "../words/unit-kind.ts";
import { wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { futureCodeEnd } from "./service-code.ts";

/** Words for goods and trades, which begin names too. */

const isMining = wordSet("mining", "miners");

export const readCommodity: WordRule = (context, items, at, to) => {
  const { tokens } = context;
  // "Gold Fields", "Silver Lake Resources".
  if (isNameOfMiner(tokens, at)) return readPlain(context, items, at, to);
  // "The gold mining index", "copper miners": a trade.
  if (isMining(tokens, at + 1) && wordClass(tokens, at + 1) === W.sector) return push(items, W.sector, 0, at, at + 2);
  let end = at + 1;
  while (end < to && tokens.kind[end] === WORD && isCapital(tokens, end) && wordClass(tokens, end) === W.plain) {
    if (futureCodeEnd(tokens, end) > end) break;
    end++;
  }
  return push(items, W.commodity, wordValue(tokens, at), at, end);
};

const isNatural = wordSet("natural");

const isPaper = wordSet("paper");
const isState = wordSet("federal", "government", "sovereign", "treasury", "state");

export const readSector: WordRule = (context, items, at, to) => {
  const { tokens } = context;
  // "Natural gas dropped".
  if (isNatural(tokens, at - 1)) return push(items, W.commodity, 0, at, at + 1);
  // "Retailers and foreigners bought ...": individuals.
  if (isRetailers(tokens, at) && buysNext(tokens, at + 1)) return push(items, W.group, 1, at, at + 1);
  // "The five-year paper": what is lent.
  const tenor = items.at(-1)?.quantity;
  if (isPaper(tokens, at) && tenor?.unit === U.duration && tenor.hyphened) return push(items, W.bond, 0, at, at + 1);
  // "The yield on 10-year federal paper": a state's.
  if (isPaper(tokens, at) && isState(tokens, at - 1)) return push(items, W.bond, 0, at, at + 1);
  // "Blue chips" make nothing.
  if (isAfterBlue(tokens, at)) return push(items, W.plain, 0, at, at + 1);
  // "Bank of America", "Insurance Australia Group", "Oil Search".
  const named = isCapital(tokens, at) && at + 1 < to && isNamedAfterTrade(tokens, at + 1);
  return named ? readPlain(context, items, at, to) : 0;
};

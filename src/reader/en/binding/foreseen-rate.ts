import type { Tokens } from "../../scanner.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What a rate is seen at, or somebody is at ease with: none that it stood at. */

const isNow = wordSet("is", "are");
const isSeen = wordSet("seen", "forecast", "foreseen", "comfortable", "ready");
const isSeeming = wordSet("seems", "seem", "looks", "look", "appears", "appear");
const isForeseeing = wordSet(
  ..."seems seem looks look appears appear forecast forecasts forecasting sees see assume assumes assuming".split(" "),
);
const LEADS = kindTable(W.at, W.to, W.with, W.preposition, W.trading, W.moving);

/** "The dollar is seen at 1,430 won", "the bank is comfortable with the dollar at": as "is likely to be". */
export function foresee(tokens: Tokens, items: readonly Item[], at: number): void {
  if (isNow(tokens, (items[at] as Item).from)) readSeen(tokens, items, at + 1);
}

/** "Seems ready to test 57.20 pesos", "forecast the yen to average 90 to the dollar": at the verb, which is no copula. */
export function foreseeByVerb(tokens: Tokens, items: readonly Item[], at: number): void {
  const verb = items[at] as Item;
  if (!isForeseeing(tokens, verb.from)) return;
  if (isSeeming(tokens, verb.from)) readSeen(tokens, items, at + 1);
  else if (isMoney(items[kindAt(items, at + 1) === W.article ? at + 2 : at + 1])) {
    verb.kind = W.modal;
    verb.value = 0;
  }
}

const isMoney = kindSet(W.money, W.dollar, W.won);

function readSeen(tokens: Tokens, items: readonly Item[], at: number): void {
  const word = items[at];
  if (word?.kind === W.plain && isSeen(tokens, word.from) && LEADS[kindAt(items, at + 1)] === 1) word.kind = W.modal;
}

import type { Tokens } from "../../scanner.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What a rate is seen at, or somebody is at ease with: none that it stood at. */

const isNow = wordSet("is", "are");
const isSeen = wordSet("seen", "forecast", "foreseen", "comfortable", "ready");
const isSeeming = wordSet("seems", "seem", "looks", "look", "appears", "appear");
const LEADS = kindTable(W.at, W.to, W.with, W.preposition, W.trading, W.moving);

/** "The dollar is seen at 1,430 won", "the bank is comfortable with the dollar at": as "is likely to be". */
export function foresee(tokens: Tokens, items: readonly Item[], at: number): void {
  if (isNow(tokens, (items[at] as Item).from)) readSeen(tokens, items, at + 1);
}

/** "Seems ready to test 57.20 pesos": at the verb, which is no copula. */
export function foreseeSeeming(tokens: Tokens, items: readonly Item[], at: number): void {
  if (isSeeming(tokens, (items[at] as Item).from)) readSeen(tokens, items, at + 1);
}

function readSeen(tokens: Tokens, items: readonly Item[], at: number): void {
  const word = items[at];
  if (word?.kind === W.plain && isSeen(tokens, word.from) && LEADS[kindAt(items, at + 1)] === 1) word.kind = W.modal;
}

import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Trading of one kind, which is not all of the market's. */

/** "Arbitrage trading recorded net selling of ...". */
const isOfSome = wordSet("arbitrage", "program", "block", "margin", "derivatives", "short");

/** "Program trading", "program trading transactions". */
export function isOfSomeTrade({ items, story: { tokens } }: Sentence, at: number): boolean {
  const first = kindAt(items, at - 1) === W.trading ? at - 1 : at;
  return isOfSome(tokens, (items[first] as Item).from - 1);
}

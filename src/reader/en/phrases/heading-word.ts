import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { type Item, kindAt } from "./item.ts";

/** "Gains Impressive 32.30 Points": in a heading, where every word has its capital, a word for the size of a move is no name. */
export const isSizeWord = wordSet(
  ..."impressive massive whopping huge hefty staggering marginal meagre meager mere solid handsome sharp steep record-breaking nominal modest".split(
    " ",
  ),
);

/** The phrase before tells of a move. */
export function isOfMove(items: readonly Item[]): boolean {
  const before = kindAt(items, items.length - 1);
  return before === W.move || before === W.moveNoun || before === W.moving;
}

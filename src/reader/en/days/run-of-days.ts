import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { isInRelative } from "../phrases/relative-clause.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Several sessions in a row, and whether a sentence's figures are sums over them. */

/** "Higher in two straight sessions, advancing 50 points along the way": `at` is the word of the run. */
export function isSumOfRun(s: Sentence, at: number): boolean {
  const { items } = s;
  if (!isPlural(itemAt(items, at - 1)) || kindAt(items, at - 2) !== W.preposition) return false;
  // "The KOSPI, which was up for three sessions in a row, ended lower by 0.4 percent": told of those sessions alone.
  return !isInRelative(items, at) && !isKeptUp(s, at);
}

const isKeeping = wordSet(
  ..."keeping extending continuing maintaining sustaining prolonging stretching remaining staying".split(" "),
);

/** Phrases from the verb to the run: "keeping a selling trend for three straight sessions". */
const KEPT_REACH = 8;

/** "Sold 199.1 billion won, extending their selling spree for three straight sessions": the amount is of the session. */
function isKeptUp({ items, story }: Sentence, at: number): boolean {
  for (let back = at - 1; back > 0 && back > at - KEPT_REACH; back--)
    if (isKeeping(story.tokens, (items[back] as Item).from)) return kindAt(items, back - 1) === W.comma;
  return false;
}

/** A count of two or more. */
function isPlural(item: Item | undefined): boolean {
  if (item?.kind === W.numeral) return item.value > 1;
  return item?.quantity?.unit === U.plain && item.quantity.digits > 1;
}

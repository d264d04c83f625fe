import { itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Verbs of two words, whose second is no preposition. */

const HEDGES = kindTable(W.about, W.near, W.over, W.under, W.more, W.than, W.article, W.plain);

const isPut = wordSet(
  ..."put putting puts tacked tacking tacks tack piled piling packed packing added adding adds add took".split(" "),
);
const isOn = wordSet("on");

/** Phrases of a hedge: "on a little more than 2 percent". */
const REACH = 5;

/** "Put on 0.3 percent", "tacked on another 65 cents", "put on more than 2 percent": part of the verb. */
export function isPutOn({ items, story: { tokens } }: Sentence, at: number): boolean {
  const verb = itemAt(items, at - 1);
  let figure = at + 1;
  while (figure < at + REACH && HEDGES[kindAt(items, figure)] === 1) figure++;
  if ((verb?.kind !== W.move && verb?.kind !== W.moving) || kindAt(items, figure) !== W.quantity) return false;
  return isPut(tokens, verb.from) && isOn(tokens, items[at]?.from ?? -1);
}

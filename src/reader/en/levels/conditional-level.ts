import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Levels of a condition: nobody says that the index came there. */

/** Phrases from the word of a condition to the level it sets. */
const CONDITION_REACH = 20;

const isCondition = wordSet("if", "unless", "whether");

const SIDES = kindTable(W.above, W.below, W.under, W.over);

/** "If the index falls below 4,200, ...", "a break below 4,200 could ...": where it may never be. */
export function isConditional({ items, story }: Sentence, at: number): boolean {
  if (kindAt(items, at + 1) === W.modal && SIDES[kindAt(items, at - 1)] === 1) return true;
  for (let back = at - 1; back >= 0 && back > at - CONDITION_REACH && kindAt(items, back) !== W.comma; back--)
    if (kindAt(items, back) === W.plain && isCondition(story.tokens, (items[back] as Item).from)) return true;
  return false;
}

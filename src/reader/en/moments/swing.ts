import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { BETWEEN } from "../words/grammar-words.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** How far something swung within the session, each way. */

/** Phrases from "swung" to the second of its ends. */
const SWING_REACH = 11;
const isSwinging = wordSet(
  ..."swung swinging seesawed seesawing see-sawed fluctuated fluctuating oscillated zigzagged".split(" "),
);
const ENDS_SWING = kindTable(W.after, W.comma, W.close, W.while, W.but, W.semicolon);

/** "Swung between a gain of 1.2 percent and a loss of 0.9 percent", "from a 1.2 percent gain to a 0.9 percent loss": as far as it went each way. */
export function isEndOfSwing({ items, story: { tokens } }: Sentence, at: number): boolean {
  for (let back = at - 1; back > 0 && back > at - SWING_REACH; back--) {
    const { from, kind } = items[back] as Item;
    if (ENDS_SWING[kind] === 1) return false;
    if (kind !== W.plain || !isSwinging(tokens, from)) continue;
    const led = kindAt(items, back + 1);
    return led === W.from || (led === W.preposition && items[back + 1]?.value === BETWEEN);
  }
  return false;
}

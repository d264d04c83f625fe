import { itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isLimitWord = wordSet("circuit", "limit", "band");

/** Phrases from "lower circuit" to the price: "of 20% at". */
const LIMIT_REACH = 8;

/** "Hit their lower circuit of 20% at Rs 720.35": the price that is read is the lowest that a share may fall to. */
export function isAtLowerLimit({ at, items, story }: Sentence): boolean {
  for (let back = at - 1; back > at - LIMIT_REACH && kindAt(items, back) !== W.touch; back--) {
    const word = itemAt(items, back);
    if (word?.kind !== W.plain || !isLimitWord(story.tokens, word.from)) continue;
    const side = itemAt(items, back - 1);
    return side?.kind === W.direction && side.value < 0;
  }
  return false;
}

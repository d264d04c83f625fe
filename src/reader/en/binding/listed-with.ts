import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Lists of names with their codes: "The largest falls were of Pepper (PEP), with 4.1%; of Salt (SAL), with 2.2%". */

/** Phrases from a figure back to the word that tells which way its list went. */
const HEAD_REACH = 48;

const isUp = wordSet("best", "positive", "upward", "winning", "bullish");
const isDown = wordSet("worst", "negative", "downward", "losing", "bearish");

/** The way that the head of such a list tells, for the figure at `at`; 0 where it is in none. */
export function signOfListedWith({ items, story: { isHome, tokens } }: Sentence, at: number): number {
  if (isHome || kindAt(items, at - 1) !== W.with || kindAt(items, at - 2) !== W.comma) return 0;
  if (kindAt(items, at - 3) !== W.closeBracket) return 0;
  for (let back = at - 4; back >= 0 && back > at - HEAD_REACH; back--) {
    const { from, kind, value } = items[back] as Item;
    if (kind === W.moveNoun || kind === W.breadth || kind === W.moving) return Math.sign(value);
    if (kind === W.move || kind === W.while || kind === W.but) return 0;
    if (kind === W.direction || isUp(tokens, from) || isDown(tokens, from))
      return isDown(tokens, from) ? -1 : Math.sign(value) || 1;
  }
  return 0;
}

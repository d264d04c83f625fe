import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isFirst = wordSet("first");
const isTime = wordSet("time");

/** Phrases from "the first time" to who passed the level: "in over three years that the country's benchmark index". */
const REACH = 14;

/** "It was the first time the KOSPI closed above 1,800 points since January 2012": passed now, whatever span is told. */
export function isFirstTimeThat({ items, story: { tokens } }: Sentence, level: number): boolean {
  for (let back = level - 2; back > 0 && back > level - REACH; back--) {
    const { from, kind, value } = items[back] as Item;
    const figure = kind === W.quantity && value !== U.duration;
    if (kind === W.comma || figure || kind === W.semicolon) return false;
    // "For the first time" tells when what stands before it happened.
    if (isTime(tokens, from) && isFirst(tokens, from - 1)) return kindAt(items, back - 3) !== W.preposition;
  }
  return false;
}

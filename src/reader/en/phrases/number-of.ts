import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { kindAt } from "./item.ts";

const isNumberWord = wordSet("number");

/** "The number of listed companies on the KOSDAQ exceeded 1,000": no level. */
export function isNumberOf({ items, story }: Sentence): boolean {
  return kindAt(items, 2) === W.of && kindAt(items, 1) === W.plain && isNumberWord(story.tokens, items[1]?.from ?? -1);
}

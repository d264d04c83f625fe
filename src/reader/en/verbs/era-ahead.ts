import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isEra = wordSet("era");

/** "The 5,000 era", "the 5,000-point era", "an era of 5,000 points". */
export function isEraAhead({ items, story }: Sentence, at: number): boolean {
  for (let next = at + 1; next < at + 6 && kindAt(items, next) !== W.comma; next++)
    if (kindAt(items, next) === W.plain && isEra(story.tokens, (items[next] as Item).from)) return story.isHome;
  return false;
}

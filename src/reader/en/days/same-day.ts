import { itemAt, kindAt } from "../phrases/item.ts";
import { isWord } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";

/** Days and spans that are named by one told before. */

/** "That day". */
export function isThatDay(s: Sentence, at: number): boolean {
  const article = itemAt(s.items, at - 1);
  return article?.kind === W.article && isWord(s, article, "that");
}

/** "On the same day". */
export function isSameDay(s: Sentence, at: number): boolean {
  const same = kindAt(s.items, at - 2) === W.article ? itemAt(s.items, at - 1) : undefined;
  return same?.kind === W.plain && isWord(s, same, "same");
}

/** "In the same week". */
export function isSameSpan(s: Sentence, at: number): boolean {
  return kindAt(s.items, at - 3) === W.preposition && isSameDay(s, at);
}

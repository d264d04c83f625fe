import type { Tokens } from "../../scanner.ts";
import type { Item } from "../phrases/item.ts";

/** How a phrase is spelled, for words that are no terms of the field. */

export function textOf({ text, start, end }: Tokens, { from, to }: Item): string {
  return text.slice(start[from], end[to - 1]);
}

export function beginsWith({ text, start }: Tokens, { from }: Item, word: string): boolean {
  return text.startsWith(word, start[from]);
}

export function beginsWithAny({ text, start }: Tokens, { from }: Item, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word, start[from]));
}

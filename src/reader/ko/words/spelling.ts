import type { Tokens } from "../../scanner.ts";
import type { Item } from "../phrases/item.ts";

/** How a phrase is spelled, for words that are no terms of the field. */

/** All of it, as printed. */
export function textOf({ text, start, end }: Tokens, { from, to }: Item): string {
  return text.slice(start[from], end[to - 1]);
}

/** Whether its letters begin with those of the word. */
export function beginsWith({ text, start }: Tokens, { from }: Item, word: string): boolean {
  return text.startsWith(word, start[from]);
}

/** Whether they begin with those of one of the words. */
export function beginsWithAny({ text, start }: Tokens, { from }: Item, words: readonly string[]): boolean {
  return words.some((word) => text.startsWith(word, start[from]));
}

/** Its last letter, often a particle. */
export function lastLetter({ text, end }: Tokens, { to }: Item): string {
  return text.charAt((end[to - 1] as number) - 1);
}

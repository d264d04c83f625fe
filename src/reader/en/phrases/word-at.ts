import type { Sentence } from "../sentence-reader.ts";
import type { Item } from "./item.ts";

/** The words of a phrase, as printed. */
export function wordOf(s: Sentence, item: Item): string {
  const { tokens } = s.story;
  return tokens.text.slice(tokens.start[item.from], tokens.end[item.to - 1]);
}

/** True for a phrase that is the word, which is small. */
export function isWord({ story }: Sentence, { from }: Item, word: string): boolean {
  const { text, start, end } = story.tokens;
  return text.slice(start[from], end[from]).toLowerCase() === word;
}

import type { Walk } from "../walk.ts";
import { beginsWith, lastLetter } from "../words/spelling.ts";
import type { Item } from "./item.ts";

/** Whether a phrase begins with the word. */
export function isWord(w: Walk, item: Item | undefined, word: string): boolean {
  if (!item) return false;
  const { tokens } = w.story;
  return beginsWith(tokens, item, word);
}

/** Whether a phrase ends in the letters. */
export function endsIn(w: Walk, item: Item, letter: string): boolean {
  const { text, end } = w.story.tokens;
  return text.startsWith(letter, (end[item.to - 1] as number) - letter.length);
}

/** "장 초반 강세를 이끌었으나", "올랐지만", "올랐는데": what follows is otherwise. */
export function isTurn({ story: { tokens } }: Walk, item: Item): boolean {
  return "나만데".includes(lastLetter(tokens, item));
}

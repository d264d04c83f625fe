import { type Item, kindAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What the lines of a table of markets say of their moment: a clock above them, a close marked in brackets. */

const isKey = wordSet("key");
const isFigures = wordSet("figures");

/** Phrases of such a heading. */
const HEADING = 8;

/** "- Key figures at 0230 GMT -", elsewhere: a heading, and the lines below it are of that time. */
export function isKeyFigures({ isHome, tokens }: Story, items: readonly Item[]): boolean {
  if (isHome || items.length > HEADING) return false;
  const figures = items.findIndex(({ from }) => isFigures(tokens, from));
  const key = items[figures - 1];
  return key !== undefined && isKey(tokens, key.from) && items.some(({ kind }) => kind === W.time);
}

/** "London - FTSE 100: UP 0.3 percent at 7,704.2 (close)". */
export function isMarkedClosed(items: readonly Item[]): boolean {
  return items.some(
    ({ kind }, at) =>
      kind === W.close && kindAt(items, at - 1) === W.openBracket && kindAt(items, at + 1) === W.closeBracket,
  );
}

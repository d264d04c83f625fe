import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** In Seoul, moments told by how near they are to the open, without a clock. */

/** "Shortly after the open", "right after the opening", "just after the start of trading": `at` is "after". */
export function isSoonAfterOpen({ items, outline, story: { isHome, tokens } }: Sentence, at: number): boolean {
  if (!isHome || outline.ends || !isSoon(tokens, items[at - 1]?.from ?? -1)) return false;
  const noun = items[kindAt(items, at + 1) === W.article ? at + 2 : at + 1];
  return noun !== undefined && (noun.kind === W.open || isOpening(tokens, noun.from)) && isAlone(items, at);
}

/** "Earlier in the day, ...", "early in the session, ...": what a sentence begins with. */
export function isEarlyInFront({ items, outline, story: { tokens } }: Sentence): boolean {
  if (outline.ends || kindAt(items, 1) !== W.preposition || kindAt(items, 2) !== W.article) return false;
  const early = kindAt(items, 0) === W.previous || isEarly(tokens, items[0]?.from ?? -1);
  return early && items[3]?.kind === W.span && items[3].value === 1 && kindAt(items, 4) === W.comma;
}

/** At the head of its sentence, or right behind a figure. */
function isAlone(items: readonly Item[], after: number): boolean {
  const before = kindAt(items, after - 2);
  return after === 1 || before === W.quantity || before === W.dollar || before === W.won;
}

const isOpening = wordSet("open", "opening", "start");
const isEarly = wordSet("early");
const isSoon = wordSet("soon", "shortly", "right", "just", "immediately");

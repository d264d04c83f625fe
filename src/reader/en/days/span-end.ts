import { itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Spans of days, and where they end. */

const isThroughout = wordSet("throughout");
const isThrough = wordSet("through");

/** "Throughout last week", before any number. */
export function isThroughoutLast({ items, story, outline }: Sentence, at: number): boolean {
  const throughout = itemAt(items, at - 2);
  if (kindAt(items, at - 1) !== W.previous || throughout?.kind !== W.preposition) return false;
  return isThroughout(story.tokens, throughout.from) && outline.firstTold >= at;
}

/** "Rose 6.4 percent this month through Tuesday": the weekday is where the month's move ends, no day of its own. */
export function joinEnd({ items, story }: Sentence, at: number): void {
  const through = itemAt(items, at + 1);
  const end = itemAt(items, at + 2);
  if (kindAt(items, at - 1) !== W.article || through?.kind !== W.preposition) return;
  if (!isThrough(story.tokens, through.from)) return;
  if (end?.kind === W.date && end.to - end.from === 1 && end.value > 0) end.kind = W.plain;
}

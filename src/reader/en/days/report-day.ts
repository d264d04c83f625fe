import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** The day on which something was told, and not the day it is of. */

const isThat = wordSet("that");
const isTelling = wordSet("reported", "announced", "disclosed", "confirmed", "estimated", "revealed", "explained");

/** "The exchange reported on Sunday that ...": the day is when it was told. */
export function isWhenTold({ items, story: { tokens } }: Sentence, at: number): boolean {
  if (kindAt(items, at + 1) !== W.article || !isThat(tokens, (items[at + 1] as Item).from)) return false;
  const verb = itemAt(items, kindAt(items, at - 1) === W.preposition ? at - 2 : at - 1);
  return verb !== undefined && (verb.kind === W.say || isTelling(tokens, verb.from));
}

/** "Sales doubled, the exchange said Thursday.": when it was told, at the end of a sentence. */
export function isSaidAtEnd({ items }: Sentence, at: number): boolean {
  const next = kindAt(items, at + 1);
  if (next >= 0 && next !== W.period) return false;
  return kindAt(items, kindAt(items, at - 1) === W.preposition ? at - 2 : at - 1) === W.say;
}

const isAccordingWord = wordSet("according");

/** "According to the exchange on the 31st, ...": in front of the first comma of a sentence that begins so. */
export function isAccording({ items, story }: Sentence, at: number): boolean {
  if (!isAccordingWord(story.tokens, (items[0] as Item).from)) return false;
  for (let before = 0; before < at; before++) if (kindAt(items, before) === W.comma) return false;
  return true;
}

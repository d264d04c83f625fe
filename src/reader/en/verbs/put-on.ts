import { itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";

/** Verbs of two words, whose second is no preposition. */

/** "Put on 0.3 percent", "tacked on 65 cents": part of the verb. */
export function isPutOn({ items, story: { tokens } }: Sentence, at: number): boolean {
  const verb = itemAt(items, at - 1);
  if ((verb?.kind !== W.move && verb?.kind !== W.moving) || kindAt(items, at + 1) !== W.quantity) return false;
  const start = tokens.start[verb.from] as number;
  return tokens.text.startsWith("put", start) || tokens.text.startsWith("tack", start);
}

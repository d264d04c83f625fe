import { isIn, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Stocks that a sentence about shares traded begins with: the shares are theirs. */

const isLeading = wordSet("led", "topped", "headed");

/** "Pepper topped the actives with 15 million shares traded": the first of a list, named or not known. */
export function isOfLeader({ items, story: { tokens } }: Sentence): boolean {
  const [name, verb] = items;
  const known = name?.subject?.kind === S.stock || name?.kind === W.plain;
  return known && verb !== undefined && isLeading(tokens, verb.from);
}

/** "At Pepper trade was thin, with 1.5 million shares traded": what a sentence begins with is where they were. */
export function isAtStock({ items, story }: Sentence): boolean {
  if (story.isHome || (kindAt(items, 0) !== W.at && !isIn(items, 0))) return false;
  return kindAt(items, 1) === W.subject && items[1]?.value === S.stock;
}

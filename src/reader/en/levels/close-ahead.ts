import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/** "From its previous close of 6,143.83, the index barely moved": the close told ahead of its index. */
export function isPreviousCloseAhead({ items, story }: Sentence, at: number, { exponent, unit }: Quantity): boolean {
  if (story.isHome || at > HEAD_REACH || exponent >= 0 || (unit !== U.plain && unit !== U.point)) return false;
  const close = kindAt(items, at - 1) === W.of || kindAt(items, at - 1) === W.at ? at - 2 : at - 1;
  if (kindAt(items, 0) !== W.from || kindAt(items, close) !== W.close || kindAt(items, at + 1) !== W.comma)
    return false;
  const previous = kindAt(items, close - 1) === W.previous || kindAt(items, close - 2) === W.previous;
  return previous && isOfIndex(items, at + 2);
}

/** Phrases from a sentence's head to the close that it begins with: "from its previous session close at". */
const HEAD_REACH = 6;

/** What the sentence goes on about: an index, and no share. */
function isOfIndex(items: readonly Item[], at: number): boolean {
  for (let next = at; next < at + 4; next++) {
    const { kind, subject } = items[next] ?? {};
    if (kind === W.marketNoun || kind === W.it || subject?.kind === S.index) return true;
    if (kind === W.subject) return false;
  }
  return false;
}

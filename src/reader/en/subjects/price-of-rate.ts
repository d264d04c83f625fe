import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isPrice = wordSet("price", "quote", "level");

/**
 * "The closing price", "the opening rate", behind a sentence of what a dollar costs: at `at` stands the first of the
 * two.
 */
export function isPriceOfRate({ items, story }: Sentence, at: number): boolean {
  const last = story.lastSubject?.kind;
  if (!story.isHome || (last !== S.rate && last !== S.won) || at > 2 || kindAt(items, at - 1) !== W.article)
    return false;
  const noun = items[at + 1];
  return noun?.kind === W.rate || (noun?.kind === W.plain && isPrice(story.tokens, noun.from));
}

import { itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Where a move stood at a moment, told by what it came to. */

const isNarrowing = wordSet(
  ..."narrowed narrowing trimmed trimming pared paring extended extending widened widening".split(" "),
);

/** "By 10:15 it had narrowed losses to 0.47%": where the index stood then. */
export function isNarrowedTo({ clause, items, story, timed }: Sentence, at: number): boolean {
  if (story.isHome || !timed || clause.kind !== S.index || clause.prep !== W.to || clause.prepAt !== at - 1)
    return false;
  if (kindAt(items, at - 2) !== W.moveNoun) return false;
  const verb = kindAt(items, at - 3) === W.article ? at - 4 : at - 3;
  return isNarrowing(story.tokens, itemAt(items, verb)?.from ?? -1);
}

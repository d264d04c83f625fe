import { type Item, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "Pepper's increase was the largest at 3.4%", in Seoul: the move is told by its noun, and its owner is what moved. */

/** Phrases from "increase was" to how much: "the largest, at". */
const RANK_REACH = 7;

const ENDS_RANK = kindTable(W.subject, W.while, W.but, W.semicolon, W.group);

/** Makes the owner of the noun at `at` what the sentence speaks of, where a percentage is told of it; false where none is. */
export function takeOwner(s: Sentence, at: number): boolean {
  const { items, story } = s;
  if (!story.isHome || kindAt(items, at + 1) !== W.copula || !isPercentAhead(items, at + 2)) return false;
  if (isOfBusiness(story.tokens, items[at]?.from ?? -1)) return false;
  const owner = ownerOf(s, at);
  if (owner === undefined) return false;
  replace(s, owner);
  return true;
}

/** What a company's sales and profits have. */
const isOfBusiness = wordSet("growth", "premium", "discount", "improvement", "reduction");

function isPercentAhead(items: readonly Item[], from: number): boolean {
  for (let next = from; next < items.length && next < from + RANK_REACH; next++) {
    const { kind, value } = items[next] as Item;
    if (kind === W.quantity) return value === U.percent;
    if (ENDS_RANK[kind] === 1) return false;
  }
  return false;
}

/** "Pepper's", "Peppers'", "the chip sector's". */
function ownerOf(s: Sentence, at: number): Subject | undefined {
  const { items } = s;
  const possessive = kindAt(items, at - 1) === W.possessive;
  const owner = items[possessive ? at - 2 : at - 1];
  if (owner?.kind === W.subject && owner.subject?.kind !== S.group) return owner.subject;
  const trade = possessive && owner?.kind === W.sectorNoun ? items[at - 3] : undefined;
  return trade?.kind === W.sector ? subjectOf(S.sector, wordOf(s, trade)) : undefined;
}

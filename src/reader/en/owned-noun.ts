import { stockNamed } from "./company-shares.ts";
import { type Item, itemAt, subjectOf } from "./item.ts";
import { isFirm } from "./market-value.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as S from "./subject-kind.ts";
import { isOblique, replace, wordOf } from "./topic.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

const isLatter = wordSet("latter", "former");

/** The index, or the shares, at `at` behind whose they are; false where that is not told in a way known here. */
export function readOwned(s: Sentence, at: number, item: Item): boolean {
  const { items, story } = s;
  const owner = itemAt(items, at - 2);
  // "Healthcare stocks fell; the sector's index ended 0.8 percent lower".
  if (owner?.kind === W.sectorNoun) {
    replace(s, s.first?.kind === S.sector ? s.first : subjectOf(S.outside, wordOf(s, item)));
    return true;
  }
  if (item.kind !== W.shareUnit || owner?.kind !== W.plain) return false;
  // "Sending the latter's stock up 3.6 percent".
  if (isLatter(story.tokens, owner.from)) {
    replace(s, subjectOf(S.outside, "stock"));
    return true;
  }
  // "The carrier's share price was 5 per cent lower": of the company told before, or of none.
  if (!isFirm(story.tokens, owner.from) || isOblique(s, at)) return false;
  replace(s, stockNamed(s, at) ?? subjectOf(S.outside, "stock"));
  return true;
}

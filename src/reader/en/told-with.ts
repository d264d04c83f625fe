import { isOfUnnamed } from "./company-shares.ts";
import { type Item, kindAt, type Subject, subjectOf } from "./item.ts";
import { isOfSector } from "./other-index.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as S from "./subject-kind.ts";
import { wordOf } from "./topic.ts";
import * as W from "./word-class.ts";

/** "..., with the index slumping", "..., with shares rising", "shares in the biggest lender": whose, where not the market's. */

/** The owner of the noun at `at`, whose article would stand at `article`; elsewhere than in Seoul. */
export function ownerBefore(s: Sentence, at: number, article: number): Subject | undefined {
  const { first, items } = s;
  const item = items[at] as Item;
  if (item.kind === W.marketNoun) {
    if (kindAt(items, article - 1) !== W.with || s.indexSeen) return undefined;
    // "Property shares were mostly higher, with the index adding 0.34%": the sector's.
    if (s.sectorEnd > 0) return first?.kind === S.sector ? first : subjectOf(S.outside, wordOf(s, item));
    // "Metals took a toll on the sector, with the index slumping 3.4%".
    return isBehindTrade(items, article - 2) ? subjectOf(S.outside, wordOf(s, item)) : undefined;
  }
  if (isOfUnnamed(s, at)) return subjectOf(S.outside, wordOf(s, item));
  if (kindAt(items, at - 1) !== W.with) return undefined;
  // "Pepper was among the leaders, with shares gaining 5.2%".
  if (first?.kind === S.stock) return first;
  // "The holding firms sector gained most, with shares rising by 126.43 points": the sector's.
  return isOfSector(items, at) ? subjectOf(S.outside, wordOf(s, item)) : undefined;
}

/** ", with" right behind "the sector". */
function isBehindTrade(items: readonly Item[], comma: number): boolean {
  return kindAt(items, comma) === W.comma && kindAt(items, comma - 1) === W.sectorNoun;
}

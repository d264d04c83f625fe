import { isRank } from "../phrases/apposition.ts";
import { type Item, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { isOfUnnamed } from "./company-shares.ts";
import { MOST_SUBJECTS } from "./listed-name.ts";
import { isOfSector } from "./other-index.ts";

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

/** "Pepper, with luxury shares up 2 percent, gained": those of its kind, told beside a stock of which nothing has been told yet. */
export function isToldBeside({ clause, items, story }: Sentence, at: number): boolean {
  if (story.isHome || clause.kind !== S.stock || clause.bound || clause.verb) return false;
  if (kindAt(items, at - 2) !== W.with || kindAt(items, at - 3) !== W.comma) return false;
  const way = kindAt(items, at + 1);
  return way === W.direction || way === W.moving;
}

/** ", with" right behind "the sector". */
function isBehindTrade(items: readonly Item[], comma: number): boolean {
  return kindAt(items, comma) === W.comma && kindAt(items, comma - 1) === W.sectorNoun;
}

/** Phrases of what a name is: "the largest share on the main board and the world's No. 1 maker of chips". */
const DESCRIBED = 22;

/** "With Pepper, Salt's medical affiliate, adding 0.9 percent": what it did comes behind what it is. */
export function isToldOf(items: readonly Item[], at: number): boolean {
  for (let next = at + 2; next < items.length && next < at + DESCRIBED; next++) {
    const kind = kindAt(items, next);
    if (kind === W.who || (kind === W.quantity && !isRank(items, next))) return false;
    if (kind !== W.comma) continue;
    // "..., going down 0.6 percent".
    const verb = kindAt(items, next + 1) === W.copula ? next + 2 : next + 1;
    return kindAt(items, verb) === W.direction || (verb === next + 1 && kindAt(items, verb) === W.moving);
  }
  return false;
}

/** Phrases from a name past the joint and what the next one is. */
const DESCRIBING = 5;
const describes = kindSet(W.plain, W.sector, W.article, W.place);

/** "With Pepper, Salt and Thyme down 2 percent": what the whole list did comes behind its last name. */
export function beginsToldList(items: readonly Item[], at: number): boolean {
  let last = at;
  while (last < at + 2 * MOST_SUBJECTS) {
    let next = last + 1;
    while (kindAt(items, next) === W.comma || kindAt(items, next) === W.and) next++;
    const joined = next > last + 1;
    // "With Pepper Oil and mining giant Salt slipping".
    while (joined && next < last + DESCRIBING && describes(items[next])) next++;
    if (!joined || kindAt(items, next) !== W.subject) break;
    last = next;
  }
  // "With Pepper, Salt and Thyme all losing 2 percent".
  const word = kindAt(items, last + 1);
  const behind = word === W.each || word === W.plain ? kindAt(items, last + 2) : word;
  return last > at && (behind === W.direction || behind === W.moving);
}

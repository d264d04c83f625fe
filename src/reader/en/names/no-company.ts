import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Words with a capital that look like a company's name and are none. */

const isMood = wordSet("fears", "worries", "concerns", "jitters", "woes", "hopes", "scare");

const isRank = wordSet("best", "worst", "biggest", "largest", "top", "bottom");

/** "Best sectors: banks (+2.1%)", behind a bullet: what is ranked. */
const RANKED = kindTable(W.sectorNoun, W.sector, W.shareUnit, W.tradeNoun, W.breadth, W.moveNoun);

/** A noun of mood stands behind it, or what a company makes, as it does itself. */
export function isNoCompany({ items, story: { tokens } }: Sentence, at: number): boolean {
  if (isMood(tokens, items[at + 1]?.from ?? -1)) return true;
  const name = items[at];
  if (
    name !== undefined &&
    isRank(tokens, name.from) &&
    name.to === name.from + 1 &&
    RANKED[kindAt(items, at + 1)] === 1
  )
    return true;
  const maker = at === 0 && kindAt(items, 1) === W.and ? items[2] : undefined;
  if (maker === undefined || items[3]?.subject?.kind !== S.stock) return false;
  return tokens.text.slice(tokens.start[maker.from], tokens.end[maker.to - 1]).endsWith("maker");
}

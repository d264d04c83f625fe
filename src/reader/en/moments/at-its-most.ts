import { itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What a sentence that begins with "at its best" tells of: how far an index had gone, and where it stood then. */

const isBest = wordSet("best");
const isWorst = wordSet("worst");
const isIts = wordSet("its", "their", "the");

/** "At its best", "at the worst of the day": 1 or -1, and 0 for any other word at `at`. */
export function mostSaid({ items, story: { tokens } }: Sentence, at: number): -1 | 0 | 1 {
  const word = items[at]?.from ?? -1;
  const way = isBest(tokens, word) ? 1 : isWorst(tokens, word) ? -1 : 0;
  if (way === 0 || kindAt(items, at - 1) !== W.article || kindAt(items, at - 2) !== W.at) return 0;
  return isIts(tokens, itemAt(items, at - 1)?.from ?? -1) ? way : 0;
}

/** Phrases from "at its best" to the level. */
const MOST_REACH = 9;

/** "At its best the KOSPI stood at 4,061.21; at its worst it was 3,991.21": what stands in front of the figure in its clause. */
export function mostBefore(s: Sentence, at: number): -1 | 0 | 1 {
  for (let back = at - 1; back > 1 && back > at - MOST_REACH; back--) {
    const kind = kindAt(s.items, back);
    if (kind === W.quantity || kind === W.semicolon || kind === W.close) return 0;
    const way = mostSaid(s, back);
    if (way !== 0) return way;
  }
  return 0;
}

/** The change to come is how far it had gone by then. */
export function isAtItsMost({ atMost, clause }: Sentence): boolean {
  return atMost !== 0 && clause.mode !== L.close && !clause.after;
}

/** The level to come is the day's extreme. */
export function levelAtMost(s: Sentence, at: number): "high" | "low" | undefined {
  const { clause } = s;
  if (s.story.isHome) {
    const way = clause.prep === W.at || kindAt(s.items, at - 1) === W.copula ? mostBefore(s, at) : 0;
    return way === 0 ? undefined : way > 0 ? "high" : "low";
  }
  if (!isAtItsMost(s) || clause.counts[R.level] !== 0) return undefined;
  if (clause.prep !== W.at && clause.prep !== W.to && clause.mode !== L.touch) return undefined;
  return s.atMost > 0 ? "high" : "low";
}

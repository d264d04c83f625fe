import { isLevel } from "../phrases/apposition.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAtMost } from "./moment.ts";

/** What may stand between "to" and the level of a rank: "a fresh record high of", "its highest level since". */
const RANK = kindTable(
  W.article,
  W.record,
  W.high,
  W.low,
  W.of,
  W.near,
  W.previous,
  W.plain,
  W.hyphen,
  W.periodic,
  W.possessive,
  W.mark,
);
const RANK_REACH = 9;

/** The "to" that leads to the rank at `at`, or to the level behind it; -1 where none does. */
function toBefore(items: readonly Item[], at: number): number {
  for (let back = at - 1; back > 2 && back > at - RANK_REACH; back--) {
    const { kind, quantity } = items[back] as Item;
    if (kind === W.to) return back;
    if (RANK[kind] !== 1 && quantity?.hyphened !== true) return -1;
  }
  return -1;
}

/**
 * "Fell as much as 4.9 percent to a three-week low of 23,150 won": where it stood at its farthest, whatever rank that
 * has.
 */
export function isLedFromMost(s: Sentence, at: number): boolean {
  if (s.clause.dir === 0) return false;
  const to = toBefore(s.items, at);
  return to > 0 && isAtMost(s, to - 1);
}

const isFar = wordSet("far");

/** "Fell as far as 2,590.1". */
export function isAsFarAs({ clause, items, story }: Sentence, at: number): boolean {
  if (clause.kind !== S.index || kindAt(items, at - 1) !== W.as || kindAt(items, at - 3) !== W.as) return false;
  return isFar(story.tokens, items[at - 2]?.from ?? -1) && isLevel(items, at);
}

import type { Item } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
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

/** "Fell as much as 4.9 percent to a three-week low of 23,150 won": where it stood at its farthest, whatever rank that has. */
export function isLedFromMost(s: Sentence, at: number): boolean {
  if (s.clause.dir === 0) return false;
  const to = toBefore(s.items, at);
  return to > 0 && isAtMost(s, to - 1);
}

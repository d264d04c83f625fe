import { type Item, kindAt } from "./item.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as S from "./subject-kind.ts";
import * as W from "./word-class.ts";

/** Kinds of subject whose moves are told in percent. */
export const MOVED: ReadonlySet<number> = new Set([S.index, S.stock, S.sector]);

/** "A, B and C rose 2% and 1%, respectively": names and numbers that do not go in pairs tell of none of them. */
export function isUnpaired({ items, clause, at }: Sentence): boolean {
  const names = clause.subjects.length;
  // One name and two figures: the other name is none that the reader knows.
  if (names === 0 || (names === 1 && clause.kind !== S.group && !MOVED.has(clause.kind))) return false;
  let count = 1;
  for (const step of [1, -1])
    for (let next = neighbour(items, at, step); next >= 0; next = neighbour(items, next, step)) count++;
  return count > 1 && count !== names;
}

/** The number of the same unit that a comma or "and" joins to the one at `at`, or -1. */
function neighbour(items: readonly Item[], at: number, step: number): number {
  const joint = kindAt(items, at + step);
  if (joint !== W.comma && joint !== W.and) return -1;
  const second = kindAt(items, at + 2 * step);
  const other = joint !== second && (second === W.and || second === W.comma) ? at + 3 * step : at + 2 * step;
  return kindAt(items, other) === W.quantity && items[other]?.quantity?.unit === items[at]?.quantity?.unit ? other : -1;
}

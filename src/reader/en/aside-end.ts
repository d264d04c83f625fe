import { type Item, kindAt, type Subject } from "./item.ts";
import { kindSet } from "./kind-table.ts";
import * as W from "./word-class.ts";

/** Where an aside ends, and whose the verb behind it is. */

/** Phrases that an aside may take. */
const FRONT = 24;

export const isMainVerb = kindSet(W.move, W.close, W.touch);

/** "Pepper, whose sales rose 4 percent, gained", "Salt, after orders fell, lost": whose aside ends at this comma. */
export function asideOwner(items: readonly Item[], at: number): Subject | undefined {
  for (let back = at - 1; back > 0 && back > at - FRONT; back--) {
    if (kindAt(items, back) !== W.comma) continue;
    const opening = kindAt(items, back + 1);
    return opening === W.who || opening === W.after || opening === W.with ? items[back - 1]?.subject : undefined;
  }
  return undefined;
}

/** "The index, which had fallen on Monday, closed 23.91 higher": the verb behind the comma is the subject's own. */
export function isBehindRelative(items: readonly Item[], at: number): boolean {
  // "..., also ended down".
  if (!isMainVerb(items[kindAt(items, at + 1) === W.plain ? at + 2 : at + 1])) return false;
  for (let back = at - 1; back > 0 && back > at - FRONT; back--) {
    if (kindAt(items, back) === W.comma) return false;
    if (kindAt(items, back) === W.who) return kindAt(items, back - 1) === W.comma;
  }
  return false;
}

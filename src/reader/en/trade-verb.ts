import { type Item, itemAt, S } from "./item.ts";
import { type Quantity, U } from "./quantity.ts";
import type { Sentence } from "./sentence-reader.ts";
import { isPerfect } from "./tense.ts";
import { W } from "./word-class.ts";

export function setTrade(s: Sentence, at: number, item: Item): boolean {
  const { clause, items } = s;
  // "More than they sold" takes nothing back.
  if (itemAt(items, at - 1)?.kind === W.it && itemAt(items, at - 2)?.kind === W.than) return true;
  if (clause.pending.length > 0) clause.pendingDir = item.value;
  if (clause.kind !== S.group) {
    clause.pendingDir = item.value;
    return true;
  }
  if (clause.bound && itemAt(items, at - 1)?.kind === W.after) clause.after = true;
  if (!isPerfect(s, at)) clause.have = 0;
  clause.dir = item.value;
  clause.dirKnown = true;
  clause.verb = true;
  clause.prep = 0;
  if (clause.bound) clause.resetCounts();
  return true;
}

/** "Net buyers of", "net sales reached", "a net selling mode" - a noun of trade says which way as a verb does. */
export function setTradeNoun(s: Sentence, at: number, item: Item): boolean {
  const { clause, items } = s;
  clause.pendingDir = item.value;
  const amountAhead = [1, 2, 3, 4, 5].some((step) => isMoney(items[at + step]?.quantity));
  const closes = items.slice(at + 1, at + 6).some((next) => next.kind === W.group || next.kind === W.groupAdjective);
  if (clause.kind === S.group && (amountAhead || closes)) {
    clause.dir = item.value;
    clause.dirKnown = true;
    clause.verb = true;
  } else if (clause.kind === S.group) {
    clause.dir = item.value;
    clause.dirKnown = true;
  }
  return true;
}

function isMoney(q: Quantity | undefined): boolean {
  return q !== undefined && (q.unit === U.money || q.scale >= 6);
}

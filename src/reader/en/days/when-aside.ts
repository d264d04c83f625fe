import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";

/** "The largest advance since August 7 (when it gained 1.94%)": what stands in the brackets is of the day before them, and nothing behind is. */

export function enterWhen({ clause, items }: Sentence, at: number): void {
  if (kindAt(items, at + 1) !== W.while || kindAt(items, at - 1) !== W.date || clause.referenceDay === undefined)
    return;
  clause.whenDay = true;
  clause.clauseDay = clause.referenceDay;
}

export function leaveWhen({ clause }: Sentence): void {
  if (!clause.whenDay) return;
  clause.whenDay = false;
  clause.clauseDay = clause.referenceDay = undefined;
}

/** What a verb is measured by. */
const HEDGED = kindTable(W.quantity, W.over, W.near, W.about, W.by, W.more);

/**
 * "Closed on Wednesday down 20 points", "fell on Tuesday over 1.4 percent": the preposition has found its object in the
 * day at `at`.
 */
export function isDayAlone({ clause, items }: Sentence, at: number): boolean {
  const next = kindAt(items, at + 1);
  return clause.prep === W.preposition && (next === W.direction || (clause.prepAt === at - 1 && HEDGED[next] === 1));
}

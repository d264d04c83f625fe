import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
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

import { isCountedInPoints } from "../phrases/apposition.ts";
import type { Item } from "../phrases/item.ts";
import * as W from "../words/word-class.ts";

/** The index of a story whose market no table knows. */

/** "The NZSX-50 closed down 22.4 points, at 3551.3": the first name whose change is counted in points. */
export function pointedAt(sentences: readonly (readonly Item[])[]): string {
  for (const items of sentences)
    for (const [at, { kind, subject }] of items.entries())
      if (kind === W.subject && subject?.value === -1 && isCountedInPoints(items, at)) return subject.name;
  return "";
}

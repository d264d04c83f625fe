import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { type Item, kindAt } from "./item.ts";

/** "To top its record set on Monday", "above the high it reached last week": the day is that of the record alone. */

/** Value of a plain word that tells of a record right in front of it when it was made: "set", "notched". */
export const SET_THEN = 9;

const RECORDS = kindTable(W.high, W.low, W.record, W.mark);

/**
 * Whether the phrase at `at` begins to tell when a record in front of it was made, to which the number at `number` is
 * no way from.
 */
export function isSetThen(items: readonly Item[], number: number, at: number): boolean {
  const { kind, value } = items[at] as Item;
  // "Up 35 percent from a low hit in September": since then.
  for (let back = number + 1; back < at; back++) if (kindAt(items, back) === W.from) return false;
  if (kind === W.plain) return value === SET_THEN;
  const record = kindAt(items, at - 1) === W.it ? at - 2 : at - 1;
  return kind === W.touch && RECORDS[kindAt(items, record)] === 1;
}

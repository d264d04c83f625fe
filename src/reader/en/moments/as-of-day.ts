import { type Item, kindAt } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";

/** What may stand between "as of" and the hour: "today (18th)", "the 24th,". */
const OF_DAY = kindTable(
  W.date,
  W.article,
  W.openBracket,
  W.closeBracket,
  W.comma,
  W.plain,
  W.quantity,
  W.weekday,
  W.month,
);
const DAY_REACH = 8;

/** "As of today (18th) 10:05 a.m.", at the head of a sentence. */
export function isAsOfDayTold(items: readonly Item[], at: number): boolean {
  if (at > DAY_REACH || kindAt(items, 0) !== W.as || kindAt(items, 1) !== W.of) return false;
  for (let next = 2; next < at; next++) if (OF_DAY[kindAt(items, next)] !== 1) return false;
  return true;
}

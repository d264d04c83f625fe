import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import * as W from "../words/word-class.ts";

/** Spans up to the day of the story, and the quarter. */

/** "Year to date", "month to date". */
export function isToDate(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.span || (items[at] as Item).value < 7) return false;
  // "Year-to-date" is five phrases.
  const step = kindAt(items, at + 1) === W.hyphen ? 2 : 1;
  if (kindAt(items, at + step) !== W.to) return false;
  const next = kindAt(items, at + 2 * step + 1);
  return kindAt(items, at + 2 * step) === W.plain && (next < 0 || next === W.period || next === W.comma);
}

/** "As of Friday", "as of the 27th". */
export function isAsOfDay(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.as || kindAt(items, at + 1) !== W.of) return false;
  const day = itemAt(items, kindAt(items, at + 2) === W.article ? at + 3 : at + 2);
  // "As of this month".
  return day?.kind === W.date || day?.kind === W.month || (day?.kind === W.span && day.value >= 30);
}

/** The value of "quarter" among the numerals: a fourth, of a year too. */
const QUARTER = -4;

/** "During the quarter", "in the first quarter". */
export function isInQuarter(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.preposition && kindAt(items, at) !== W.over) return false;
  const noun = items[kindAt(items, at + 2) === W.plain || kindAt(items, at + 2) === W.previous ? at + 3 : at + 2];
  return kindAt(items, at + 1) === W.article && noun?.kind === W.numeral && noun.value === QUARTER;
}

import { weekdayOfNumber } from "../../day-number.ts";
import type { Tokens } from "../../scanner.ts";
import { wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { Moment } from "./day.ts";

/** Days told by their name: which day "Friday" is of. */

const isLast = wordSet("last");
const isPrevious = wordSet("previous");

/** "Yesterday", among the days of the week. */
const YESTERDAY = 7;

/** Days since the Monday of its week. */
const fromMonday = (weekday: number): number => (weekday + 6) % 7;

/** "Friday", "Monday's": the latest such day that is not after the day of print; `yesterday` where that is known. */
export function readWeekday(tokens: Tokens, at: number, today: number, yesterday: number): Moment {
  const weekday = wordValue(tokens, at);
  if (weekday === YESTERDAY)
    return { kind: "date", day: { number: yesterday, weekday: false, long: false }, end: at + 1 };
  const days = (weekdayOfNumber(today) - weekday + 7) % 7;
  // "Wednesday last week": of the week that ended before this one began.
  if (isLast(tokens, at + 1) && wordClass(tokens, at + 2) === W.span && wordValue(tokens, at + 2) === 7) {
    const [now, told] = [fromMonday(weekdayOfNumber(today)), fromMonday(weekday)];
    return { kind: "date", day: { number: today - now - 7 + told, weekday: true, long: false }, end: at + 1 };
  }
  // "The previous Friday's close", told on a Friday.
  const back = days === 0 && isPrevious(tokens, at - 1) ? 7 : days;
  return { kind: "date", day: { number: today - back, weekday: true, long: false }, end: at + 1 };
}

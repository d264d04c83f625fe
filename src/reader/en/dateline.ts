import type { TradingDay } from "../../market/trading-day.ts";
import { dayOfNumber } from "../day-number.ts";
import { LITERAL, type Tokens, WORD } from "../scanner.ts";
import { readMoment, readMonthFirst } from "./day.ts";
import { wordClass } from "./word.ts";
import { W } from "./word-class.ts";

/** How far into a story a date still dates it. */
const REACH = 120;

/** The first full date near the story's head, where nobody told the session. */
export function readDateline(tokens: Tokens): TradingDay | undefined {
  const end = Math.min(tokens.count, REACH);
  for (let at = 0; at < end; at++) {
    const isMonth = tokens.kind[at] === WORD && wordClass(tokens, at) === W.month;
    if (!isMonth && tokens.kind[at] !== LITERAL) continue;
    const moment = isMonth ? readMonthFirst(tokens, at, Number.NaN) : readMoment(tokens, at, Number.NaN);
    if (moment?.day && !moment.day.long && !Number.isNaN(moment.day.number)) return dayOfNumber(moment.day.number);
  }
  return undefined;
}

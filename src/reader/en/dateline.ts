import type { TradingDay } from "../../market/trading-day.ts";
import { dayOfNumber } from "../day-number.ts";
import { LITERAL, type Tokens, WORD } from "../scanner.ts";
import { readMoment, readMonthFirst } from "./day.ts";
import { wordClass } from "./word.ts";
import * as W from "./word-class.ts";

/** Tokens from a story's head within which a date still dates it. */
export const DATED_WITHIN = 120;

/** "The highest since Aug. 9, 2021", "from Dec. 30, 2024": a day looked back to, and not the story's own. */
const LOOKS_BACK = new Set<number>([W.since, W.after, W.from, W.of, W.than, W.below, W.above]);

/** The first full date near the story's head that no word looks back to, where nobody told the session. */
export function readDateline(tokens: Tokens): TradingDay | undefined {
  const end = Math.min(tokens.count, DATED_WITHIN);
  for (let at = 0; at < end; at++) {
    const isMonth = tokens.kind[at] === WORD && wordClass(tokens, at) === W.month;
    if (!isMonth && tokens.kind[at] !== LITERAL) continue;
    const moment = isMonth ? readMonthFirst(tokens, at, Number.NaN) : readMoment(tokens, at, Number.NaN);
    if (!moment?.day || moment.day.long || Number.isNaN(moment.day.number)) continue;
    if (!LOOKS_BACK.has(wordClass(tokens, at - 1))) return dayOfNumber(moment.day.number);
  }
  return undefined;
}

import type { Tokens } from "../../scanner.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import { kindSet } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isMorningEnd } from "./told-clock.ts";

/** Ends of the first half of a session. */

const isMidday = wordSet("midday", "lunchtime");
const isMorning = wordSet("morning");
const isSession = wordSet("session", "trading", "trade");
const isNoon = wordSet("noon", "noontime", "lunchtime", "lunch");

/** "Chinese shares close lower at midday", "at the end of the morning session": an end for lunch, and no close. */
export function isHalfClosed({ tokens }: Story, items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.close) return false;
  // "At midday close, ...".
  if (isMidday(tokens, items[at - 1]?.from ?? -1)) return true;
  return isMorningEnd(tokens, items, at) || isHalfTold(tokens, items, at);
}

/** Phrases from the verb to the half of the session that it ends. */
const HALF_REACH = 10;

const endsClause = kindSet(W.after, W.while, W.but, W.as, W.subject, W.semicolon, W.since);

/** "Ended lower in the morning session Thursday", "lost 2.59 percent to end at 15,014.17 points at midday". */
function isHalfTold(tokens: Tokens, items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + HALF_REACH; next++) {
    const item = items[next] as Item;
    if (endsClause(item)) return false;
    if (isFirstHalf(tokens, items, next)) return true;
    const noon = isNoon(tokens, item.from) && kindAt(items, next - 1) === W.at;
    if (noon || isMidday(tokens, item.from)) return !isEveOfHoliday(tokens, items, next);
    // "Ended the morning down 1.1 percent".
    if (isMorning(tokens, item.from))
      return (next === at + 2 && kindAt(items, at + 1) === W.article) || isSession(tokens, items[next + 1]?.from ?? -1);
  }
  return false;
}

const isFirst = wordSet("first");

/** "The first half of trading", "the first half of the session", and not that of a year. */
function isFirstHalf(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const { kind, value, from } = items[at] as Item;
  if (kind !== W.numeral || value !== HALF || !isFirst(tokens, from - 1) || kindAt(items, at + 1) !== W.of)
    return false;
  const whole = items[kindAt(items, at + 2) === W.article ? at + 3 : at + 2];
  return whole?.kind === W.trading || whole?.kind === W.date || (whole?.kind === W.span && whole.value === 1);
}

/** What "half" is among numbers told in words. */
const HALF = -2;

const isHoliday = wordSet("holiday", "holidays", "christmas", "reopen", "reopens", "resume", "resumes");

/** "The exchange closed at midday ahead of the two-day holiday": for good, and not for lunch. */
function isEveOfHoliday(tokens: Tokens, items: readonly Item[], at: number): boolean {
  return items.slice(at + 1).some(({ from, to }) => isHoliday(tokens, from) || isHoliday(tokens, to - 1));
}

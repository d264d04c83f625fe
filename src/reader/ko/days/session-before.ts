import { SESSION_BEFORE, weekdayOfNumber, yearOfNumber } from "../../day-number.ts";
import type { Item } from "../phrases/item.ts";
import { isWord } from "../phrases/word-at.ts";
import type { Story } from "../story.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import { textOf } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";

const WEEKENDS = ["전주말", "전주 말", "지난주 말", "지난주말"];

/** "전주말보다" on the first session of a week, "작년 말보다" on the first of a year: the session before. */
export function isEndBefore(w: Walk, item: Item): boolean {
  return isWeekendBefore(w, item) || isYearEndBefore(w, item);
}

function isWeekendBefore(w: Walk, item: Item): boolean {
  if (!WEEKENDS.some((word) => isWord(w, item, word))) return false;
  const { day, previousSession } = w.story;
  if (previousSession === SESSION_BEFORE) return weekdayOfNumber(day.session) === 1;
  return weekdayOfNumber(previousSession) > weekdayOfNumber(day.session);
}

const LAST_YEAR = /^(?:지난해|작년|전년) ?(?:말|종가|폐장일|마지막 거래일)/;

/** Where no calendar tells, the second of January is a year's first session. */
const FIRST_SESSION = 2;

function isYearEndBefore({ story: { day, previousSession, tokens } }: Walk, item: Item): boolean {
  if (day.month !== 1 || item.particle === P.of || !LAST_YEAR.test(textOf(tokens, item))) return false;
  if (previousSession === SESSION_BEFORE) return day.date <= FIRST_SESSION;
  return yearOfNumber(previousSession) < day.year;
}

const WEEKDAYS = "일월화수목금토";

/** Of "화요일", as a date tells it; -1 for a word that begins otherwise. */
export function weekdayIn(word: string): number {
  return WEEKDAYS.indexOf(word.charAt(0));
}

/** "지난 화요일보다 2% 넘게 오른": counted from the session before, or over a longer time. */
export function readWeekday(w: Walk, at: number): void {
  const item = w.items[at + 1];
  const word = item?.kind === K.unknown ? textOf(w.story.tokens, item) : "";
  if (!word.startsWith("요일보다", 1)) return;
  const { previousSession } = w.story;
  const before = previousSession !== SESSION_BEFORE && weekdayOfNumber(previousSession) === weekdayIn(word);
  w.marks.period = before ? SPAN.session : SPAN.lasting;
}

const AGO = ["전보다", "전에 비해", "전과 비교", "전 대비"];

/** "1년 전보다 45% 올랐다", "사흘 전에 비해": counted from then; "하루 전" is a base of its own. */
export function isSpanAgo({ items, story: { tokens } }: Walk, at: number): boolean {
  const next = items[at + 1];
  return next !== undefined && AGO.some((word) => tokens.text.startsWith(word, tokens.start[next.from]));
}

/** No holidays part two sessions by more days, but those of the year's end; a week before is compared with as a week. */
const LONGEST_BREAK = 6;
const YEARS_END = 8;

/** Where no calendar tells the session before, the day a change is counted from is it. */
export function isSessionBefore({ day, previousSession }: Story, value: number, period: number): boolean {
  if (previousSession !== SESSION_BEFORE) return value === previousSession;
  const longest = day.month === 1 && day.date < LONGEST_BREAK ? YEARS_END : LONGEST_BREAK;
  return period < SPAN.lasting && value < day.session && day.session - value <= longest;
}

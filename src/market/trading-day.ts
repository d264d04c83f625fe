/** Calendar days as "YYYY-MM-DD" text: sorts as text, has no time zone, and cannot be mixed with other strings. */
declare const brand: unique symbol;
export type TradingDay = string & { readonly [brand]: "TradingDay" };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const DAY_MS = 86_400_000;

/** True for a day that exists ("2026-02-30" does not). */
export function isTradingDay(text: string): text is TradingDay {
  const found = SHAPE.exec(text);
  if (!found) return false;
  const date = new Date(Date.UTC(Number(found[1]), Number(found[2]) - 1, Number(found[3])));
  return Number(found[1]) >= 1900 && date.toISOString().startsWith(text);
}

/**
 * Reads "2026-01-02" or "20260102".
 *
 * @throws RangeError when the text is neither, or the day does not exist.
 */
export function tradingDay(text: string): TradingDay {
  const dashed = /^\d{8}$/.test(text) ? `${text.slice(0, 4)}-${text.slice(4, 6)}-${text.slice(6)}` : text;
  if (!isTradingDay(dashed)) throw new RangeError(`"${text}" is not a date such as 2026-01-02`);
  return dashed;
}

function toTime(day: TradingDay): number {
  return Date.UTC(yearOf(day), monthOf(day) - 1, dayOfMonth(day));
}

/** `days` calendar days later (earlier when negative). */
export function addDays(day: TradingDay, days: number): TradingDay {
  return new Date(toTime(day) + days * DAY_MS).toISOString().slice(0, 10) as TradingDay;
}

/** Calendar days from `from` to `to`. */
export function daysBetween(from: TradingDay, to: TradingDay): number {
  return Math.round((toTime(to) - toTime(from)) / DAY_MS);
}

/** 0 is Sunday, 6 is Saturday. */
export function weekday(day: TradingDay): number {
  // 1970-01-01 was a Thursday.
  return (((toTime(day) / DAY_MS + 4) % 7) + 7) % 7;
}

export function isWeekend(day: TradingDay): boolean {
  const number = weekday(day);
  return number === 0 || number === 6;
}

export function yearOf(day: TradingDay): number {
  return numberIn(day, 0, 4);
}

/** 1 to 12. */
export function monthOf(day: TradingDay): number {
  return numberIn(day, 5, 7);
}

/** 1 to 31. */
export function dayOfMonth(day: TradingDay): number {
  return numberIn(day, 8, 10);
}

function numberIn(day: TradingDay, from: number, to: number): number {
  let number = 0;
  for (let at = from; at < to; at++) number = number * 10 + day.charCodeAt(at) - 48;
  return number;
}

import { dayOfMonth, monthOf, type TradingDay, yearOf } from "../market/trading-day.ts";

/**
 * The session before the story's own, where nothing tells its date; any other day that cannot be told is NaN. Less than
 * every day, and equal to itself.
 */
export const SESSION_BEFORE = Number.NEGATIVE_INFINITY;

/** Days as whole numbers (0 is 1970-01-01), by arithmetic alone: a reader meets many dates and keeps few. */
export function dayNumber(year: number, month: number, day: number): number {
  const shifted = month <= 2 ? year - 1 : year;
  const era = Math.floor(shifted / 400);
  const yearOfEra = shifted - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719468;
}

export function numberOfDay(day: TradingDay): number {
  return dayNumber(yearOf(day), monthOf(day), dayOfMonth(day));
}

export function dayOfNumber(number: number): TradingDay {
  const shifted = number + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return `${year}-${two(month)}-${two(day)}` as TradingDay;
}

function two(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

export function yearOfNumber(number: number): number {
  // One day a year off at most, and then on its first or last day.
  const near = 1970 + Math.floor(number / 365.2425);
  if (number < dayNumber(near, 1, 1)) return near - 1;
  return number < dayNumber(near + 1, 1, 1) ? near : near + 1;
}

/** 0 is Sunday. */
export function weekdayOfNumber(number: number): number {
  return (((number + 4) % 7) + 7) % 7;
}

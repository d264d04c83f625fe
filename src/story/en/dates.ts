import { dayOfMonth, daysBetween, monthOf, type TradingDay, weekday, yearOf } from "../../market/trading-day.ts";
import { named, type Written } from "../written.ts";

const WEEKDAYS = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];
const MONTHS = ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];

export function weekdayName(day: TradingDay): string {
  return WEEKDAYS[weekday(day)] ?? "";
}

/** "Nov. 3", with the year only where it would be mistaken without: more than ten months away. */
export function monthDay(day: TradingDay, from: TradingDay): Written {
  return named("date", monthDayText(day, from));
}

export function monthDayText(day: TradingDay, from: TradingDay): string {
  const text = `${MONTHS[monthOf(day) - 1]} ${dayOfMonth(day)}`;
  return Math.abs(daysBetween(day, from)) > 300 ? `${text}, ${yearOf(day)}` : text;
}

const WHOLE_MONTHS: Readonly<Record<string, string>> = {
  "Jan.": "January",
  "Feb.": "February",
  "Aug.": "August",
  "Sept.": "September",
  "Oct.": "October",
  "Nov.": "November",
  "Dec.": "December",
};

/** "April 1995": months are short only before a day. */
export function monthYearText(day: TradingDay): string {
  const month = MONTHS[monthOf(day) - 1] ?? "";
  return `${WHOLE_MONTHS[month] ?? month} ${yearOf(day)}`;
}

/** "3:30 p.m." from "15:30". */
export function clock(time: string): Written {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return named("time", `${twelve}:${String(minute).padStart(2, "0")} ${hour < 12 ? "a.m." : "p.m."}`);
}

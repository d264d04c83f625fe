import { dayOfMonth, monthOf, type TradingDay, yearOf } from "../../market/trading-day.ts";
import { named, type Written } from "../written.ts";

/** "2일": the session itself, as a story of that day says it. */
export function today(session: TradingDay): Written {
  return named("date", `${dayOfMonth(session)}일`);
}

/** Another day as a story of `session` says it: "지난 8일", "지난달 30일", "지난 1월 23일", "지난해 11월 3일", "2024년 8월 5일". */
export function pastDay(day: TradingDay, session: TradingDay): Written {
  return named("date", pastDayText(day, session));
}

function pastDayText(day: TradingDay, session: TradingDay): string {
  const months = (yearOf(session) - yearOf(day)) * 12 + monthOf(session) - monthOf(day);
  const monthDay = `${monthOf(day)}월 ${dayOfMonth(day)}일`;
  if (months === 0) return `지난 ${dayOfMonth(day)}일`;
  if (months === 1) return `지난달 ${dayOfMonth(day)}일`;
  const years = yearOf(session) - yearOf(day);
  if (years === 0) return `지난 ${monthDay}`;
  return years === 1 ? `지난해 ${monthDay}` : `${yearOf(day)}년 ${monthDay}`;
}

/** "1995년 4월". */
export function monthYear(day: TradingDay): Written {
  return named("date", `${yearOf(day)}년 ${monthOf(day)}월`);
}

/** "오후 3시 30분" from "15:30", "낮 12시 31분" from "12:31"; a full hour has no minutes. */
export function clock(time: string): Written {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  const part = hour < 12 ? "오전" : hour === 12 ? "낮" : "오후";
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return named("time", `${part} ${twelve}시${minute === 0 ? "" : ` ${minute}분`}`);
}

/** A note's period: "2025년", "2025년 12월"; what is in words already stays. */
export function period(text: string): Written {
  const [, year, month] = /^(\d{4})(?:-(\d{2}))?$/.exec(text) ?? [];
  if (year === undefined) return named("date", text);
  return named("date", month === undefined ? `${year}년` : `${year}년 ${Number(month)}월`);
}

import type { TradingDay } from "../../market/trading-day.ts";
import type { StoryLanguage } from "../../story/story.ts";

const LOCALES: Readonly<Record<StoryLanguage, string>> = { en: "en-US", ko: "ko-KR" };

type Shape = "long" | "short" | "month";

const SHAPES: Readonly<Record<Shape, Intl.DateTimeFormatOptions>> = {
  long: { weekday: "long", year: "numeric", month: "long", day: "numeric" },
  short: { month: "short", day: "numeric" },
  month: { year: "numeric", month: "short" },
};

const MADE = new Map<string, Intl.DateTimeFormat>();

/** A day in words: "Friday, January 2, 2026", "2026년 1월 2일 금요일". */
export function dayText(day: TradingDay | string, language: StoryLanguage, shape: Shape = "long"): string {
  const key = `${language} ${shape}`;
  const format = MADE.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { timeZone: "UTC", ...SHAPES[shape] });
  MADE.set(key, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}

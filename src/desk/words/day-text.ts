import type { TradingDay } from "../../market/trading-day.ts";
import type { StoryLanguage } from "../../story/story.ts";

const LOCALES: Readonly<Record<StoryLanguage, string>> = { en: "en-US", ko: "ko-KR" };

type Shape = "long" | "date" | "short" | "month" | "monthAlone" | "year";

const SHAPES: Readonly<Record<Shape, Intl.DateTimeFormatOptions>> = {
  long: { weekday: "long", year: "numeric", month: "long", day: "numeric" },
  date: { year: "numeric", month: "short", day: "numeric" },
  short: { month: "short", day: "numeric" },
  month: { year: "numeric", month: "short" },
  monthAlone: { month: "short" },
  year: { year: "numeric" },
};

const MADE = new Map<string, Intl.DateTimeFormat>();

/** A day in words: "Friday, January 2, 2026", "2026년 1월 2일 금요일". */
export function dayText(day: TradingDay | string, language: StoryLanguage, shape: Shape = "long"): string {
  const key = `${language} ${shape}`;
  const format = MADE.get(key) ?? new Intl.DateTimeFormat(LOCALES[language], { timeZone: "UTC", ...SHAPES[shape] });
  MADE.set(key, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** An instant as its place's clock shows it: "Jan 2, 2026, 15:30 (+09:00)"; a day alone stays a day. */
export function timeText(instant: string, language: StoryLanguage): string {
  const found = /^(\d{4}-\d{2}-\d{2})(?:T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:\d{2}))?$/.exec(instant);
  const [, day = "", time, zone] = found ?? [];
  if (!found) return instant;
  const date = dayText(day, language, "date");
  if (!time) return date;
  const place = zone === "Z" ? "UTC" : zone === "+09:00" ? SEOUL[language] : zone;
  return `${date}${language === "ko" ? " " : ", "}${time} (${place})`;
}

const SEOUL: Readonly<Record<StoryLanguage, string>> = { en: "Seoul", ko: "서울" };

import type { LineMeasure } from "../../facts/history.ts";
import { formatDecimal, toNumber } from "../../market/decimal.ts";
import { dayText } from "../words/day-text.ts";
import { amountText } from "../words/number-text.ts";
import { drawing, label, type PictureMaker, rect, rule } from "./picture.ts";

const LATEST = 120;
const HEIGHT = 132;
const TOP = 22;
const BASE = 112;

/** Turnover beside that of the sessions before: each a thin bar, this one in ink, the year's median as a line. */
export const turnover: PictureMaker = ({ close: { market, session }, newsroom, facts, language }) => {
  const value = facts.number(market, "turnover.value");
  const volume = facts.number(market, "turnover.volume");
  const today = value ?? volume;
  if (!today) return undefined;
  const measure = today.measure as LineMeasure;
  const line = newsroom.history.measureLine?.(market, measure, session);
  const before = line ? line.values.slice(-LATEST) : [];
  const days = line ? line.sessions.slice(-LATEST) : [];
  const year = line ? [...line.values.slice(-250)].sort((a, b) => a - b) : [];
  const now = toNumber(today.value);
  const all = [...before, now];
  const most = Math.max(...all) || 1;
  const step = 100 / all.length;
  const y = (amount: number) => BASE - (amount / most) * (BASE - TOP);
  const median = year.length >= 20 ? (year[year.length >> 1] as number) : undefined;
  const above = year.filter((amount) => amount > now).length;
  const bars = all.map((amount, at) =>
    rect(at === all.length - 1 ? "today" : "past", at * step, y(amount), Math.max(0.2, step * 0.74), BASE - y(amount)),
  );
  const text = amountText(today.value, language);
  const unit = today.measure === "turnover.value" ? WORDS[language].won : WORDS[language].shares;
  const rank = year.length >= 20 ? WORDS[language].rank(above + 1, year.length + 1) : "";
  const [first] = days;
  return {
    name: "turnover",
    title: WORDS[language].title,
    sentence: `${text}${unit}${volume && volume !== today ? WORDS[language].volume(amountText(volume.value, language)) : ""}${rank}.`,
    columns: ["session", today.measure.replace(".", "_")],
    rows: [...days.map((day, at) => [day, before[at] as number]), [session, formatDecimal(today.value)]],
    height: before.length > 0 ? HEIGHT : 40,
    drawing:
      before.length > 0
        ? drawing(HEIGHT, [
            ...bars,
            median === undefined ? undefined : rule("median", 0, y(median), 100, y(median)),
            median === undefined ? undefined : label("halo small", 0, y(median) - 5, WORDS[language].median),
            label("strong", 100, Math.max(14, y(now) - 7), text, "end"),
            rule("axis", 0, BASE, 100, BASE),
            first ? label("small", 0, HEIGHT - 4, dayText(first, language, "month")) : undefined,
            label("small", 100, HEIGHT - 4, dayText(session, language, "short"), "end"),
          ])
        : drawing(40, [label("figure", 0, 30, `${text}${unit}`)]),
  };
};

const WORDS = {
  en: {
    title: "Turnover against its own history",
    won: " won",
    shares: " shares",
    median: "median of a year",
    volume: (shares: string) => ` for ${shares} shares`,
    rank: (place: number, of: number) => `, number ${place} of the latest ${of} sessions`,
  },
  ko: {
    title: "거래대금과 그 역사",
    won: "원",
    shares: "주",
    median: "1년 중앙값",
    volume: (shares: string) => `, 거래량 ${shares}주`,
    rank: (place: number, of: number) => `, 최근 ${of}거래일 가운데 ${place}번째`,
  },
} as const;

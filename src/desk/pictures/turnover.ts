import type { LineMeasure } from "../../facts/history.ts";
import { formatDecimal, toNumber } from "../../market/decimal.ts";
import { dayText } from "../words/day-text.ts";
import { amountText } from "../words/number-text.ts";
import { drawing, label, type PictureMaker, rect, rule } from "./picture.ts";

const LATEST = 120;
const HEIGHT = 156;
/** Under the words, so that no bar runs through them. */
const TOP = 30;
const BASE = 136;

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
    title: before.length > 0 ? WORDS[language].title : WORDS[language].plain,
    sentence: `${text}${unit}${volume && volume !== today ? WORDS[language].volume(amountText(volume.value, language)) : ""}${rank}.${before.length > 0 ? "" : WORDS[language].alone}`,
    columns: ["session", today.measure.replace(".", "_")],
    rows: [...days.map((day, at) => [day, before[at] as number]), [session, formatDecimal(today.value)]],
    height: before.length > 0 ? HEIGHT : 40,
    drawing:
      before.length > 0
        ? drawing(HEIGHT, [
            ...bars,
            median === undefined ? undefined : rule("median", 0, y(median), 100, y(median)),
            median === undefined ? undefined : rule("median", 0, 10, 3.5, 10),
            median === undefined ? undefined : label("small", 4.3, 14, WORDS[language].median),
            label("strong", 100, 14, text, "end"),
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
    plain: "Turnover",
    alone: " The sessions to set it against are not on the tape.",
    won: " won",
    shares: " shares",
    median: "median of a year",
    volume: (shares: string) => ` for ${shares} shares`,
    rank: (place: number, of: number) => `, number ${place} of the latest ${of} sessions`,
  },
  ko: {
    title: "거래대금과 그 역사",
    plain: "거래대금",
    alone: " 견줄 이전 거래일은 자료에 없습니다.",
    won: "원",
    shares: "주",
    median: "1년 중앙값",
    volume: (shares: string) => `, 거래량 ${shares}주`,
    rank: (place: number, of: number) => `, 최근 ${of}거래일 가운데 ${place}번째`,
  },
} as const;

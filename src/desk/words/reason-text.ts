import type { StoryLanguage } from "../../story/story.ts";

/** Why a row was set aside, by the code the tape keeps. */
const REASONS: Readonly<Record<string, Readonly<Record<StoryLanguage, string>>>> = {
  "negative-price": {
    en: "a price of zero or less, or a negative volume",
    ko: "0 이하인 가격, 또는 0보다 작은 거래량",
  },
  "base-not-positive": { en: "a base price of zero or less", ko: "0 이하인 기준가" },
  "high-below-low": { en: "the high below the low", ko: "저가보다 낮은 고가" },
  "price-outside-range": { en: "a price outside high and low", ko: "고가와 저가를 벗어난 가격" },
  "fraction-of-won": { en: "a fraction of a won", ko: "1원 미만의 끝수" },
  "negative-value": { en: "a value below zero", ko: "0보다 작은 거래대금" },
  "negative-count": { en: "a count below zero", ko: "0보다 작은 개수" },
  "negative-level": { en: "a level below zero", ko: "0보다 작은 지수" },
  "level-outside-range": { en: "a level outside high and low", ko: "고가와 저가를 벗어난 지수" },
  "negative-rate": { en: "a rate below zero", ko: "0보다 작은 환율" },
  "percent-mismatch": { en: "percent and change that do not fit", ko: "등락 폭과 맞지 않는 등락률" },
  "market-value-mismatch": {
    en: "a market value that does not fit price and shares",
    ko: "가격과 주식 수에 맞지 않는 시가총액",
  },
  "flows-do-not-sum": { en: "flows that do not sum to zero", ko: "모두 더해 0이 되지 않는 순매수" },
  "date-outside-file": { en: "a date outside the file's own span", ko: "파일의 기간을 벗어난 날짜" },
  "day-to-come": { en: "a day that has not come", ko: "아직 오지 않은 날" },
  "not-a-session": { en: "a day without trading", ko: "거래가 없는 날" },
  "venue-not-open": { en: "a day before the venue opened", ko: "시장이 열리기 전의 날" },
  "duplicate-row": { en: "the same row twice", ko: "같은 줄이 두 번" },
  "conflicting-rows": { en: "two rows that contradict each other", ko: "서로 어긋나는 두 줄" },
  "stale-day": { en: "the trades of another day under a new date", ko: "다른 날의 거래가 새 날짜로 다시 옴" },
  "half-a-day": { en: "far fewer issues than usual: half a day", ko: "평소보다 종목이 너무 적은 날" },
};

/** What the codes of one column begin with. */
const OF_COLUMN: readonly (readonly [string, Readonly<Record<StoryLanguage, (column: string) => string>>])[] = [
  ["missing-", { en: (column) => `no ${column}`, ko: (column) => `${column} 없음` }],
  ["unreadable-", { en: (column) => `${column} cannot be read`, ko: (column) => `읽을 수 없는 ${column}` }],
];

/** A reason in words; a code that has none stays as it is. */
export function reasonText(reason: string, language: StoryLanguage): string {
  const known = REASONS[reason]?.[language];
  if (known) return known;
  const column = OF_COLUMN.find(([start]) => reason.startsWith(start));
  return column ? column[1][language](reason.slice(column[0].length).replaceAll("_", " ")) : reason;
}

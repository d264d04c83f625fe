/**
 * The one vocabulary shared by facts, stories and claims. `index.*` is the market's own index, `foreign_index.*` any
 * other; `fx.rate` is won per dollar at the Seoul 15:30 close, any other rate is `fx.reference`.
 */
/** Unit codes, as they stand in JSON: points, percent, won, dollars, basis points. Other currencies use their ISO code. */
export type Unit = "pt" | "pct" | "KRW" | "USD" | "shares" | "issues" | "sessions" | "bp" | "date" | "";

interface MeasureEntry {
  readonly unit: Unit;
  readonly en: string;
  readonly ko: string;
}

export const MEASURES = {
  "index.close": { unit: "pt", en: "closing level of the index", ko: "지수 종가" },
  "index.change": { unit: "pt", en: "change of the index from the previous close", ko: "지수 등락폭" },
  "index.change_pct": { unit: "pct", en: "change of the index from the previous close, in percent", ko: "지수 등락률" },
  "index.open": { unit: "pt", en: "opening level of the index", ko: "지수 시가" },
  "index.high": { unit: "pt", en: "intraday high of the index", ko: "지수 장중 고가" },
  "index.low": { unit: "pt", en: "intraday low of the index", ko: "지수 장중 저가" },
  "index.recomputed": { unit: "pt", en: "index recomputed from its members", ko: "구성 종목으로 재산출한 지수" },
  "turnover.volume": { unit: "shares", en: "shares traded", ko: "거래량" },
  "turnover.value": { unit: "KRW", en: "value of shares traded", ko: "거래대금" },
  "turnover.value_usd": { unit: "USD", en: "value of shares traded, in dollars", ko: "거래대금(달러)" },
  "breadth.gainers": { unit: "issues", en: "issues that rose", ko: "상승 종목 수" },
  "breadth.losers": { unit: "issues", en: "issues that fell", ko: "하락 종목 수" },
  "breadth.unchanged": { unit: "issues", en: "issues that closed unchanged", ko: "보합 종목 수" },
  "breadth.limit_up": { unit: "issues", en: "issues at the upper price limit", ko: "상한가 종목 수" },
  "breadth.limit_down": { unit: "issues", en: "issues at the lower price limit", ko: "하한가 종목 수" },
  "breadth.halted": { unit: "issues", en: "issues not traded", ko: "거래정지 종목 수" },
  "flow.foreign": { unit: "KRW", en: "net buying by foreign investors", ko: "외국인 순매수" },
  "flow.individual": { unit: "KRW", en: "net buying by individual investors", ko: "개인 순매수" },
  "flow.institution": { unit: "KRW", en: "net buying by institutional investors", ko: "기관 순매수" },
  "flow.other": { unit: "KRW", en: "net buying by other corporations", ko: "기타법인 순매수" },
  "stock.close": { unit: "KRW", en: "closing price", ko: "종가" },
  "stock.change": { unit: "KRW", en: "change from the base price", ko: "등락폭" },
  "stock.change_pct": { unit: "pct", en: "change from the base price, in percent", ko: "등락률" },
  "stock.high": { unit: "KRW", en: "intraday high", ko: "장중 고가" },
  "stock.low": { unit: "KRW", en: "intraday low", ko: "장중 저가" },
  "stock.contribution": { unit: "pt", en: "points the stock added to the index", ko: "지수 기여도" },
  "sector.change_pct": { unit: "pct", en: "change of the sector by market value", ko: "업종 등락률" },
  "fx.rate": { unit: "KRW", en: "won per dollar at the Seoul 15:30 close", ko: "원/달러 환율 주간거래 종가" },
  "fx.change": { unit: "KRW", en: "change of the won per dollar", ko: "원/달러 환율 등락폭" },
  "fx.reference": { unit: "KRW", en: "won per dollar at another time or place", ko: "참고 환율" },
  "record.previous_close": { unit: "pt", en: "record close before this session", ko: "직전 최고 종가" },
  "record.previous_date": { unit: "date", en: "day of the record close before this session", ko: "직전 최고 종가일" },
  "milestone.level": { unit: "pt", en: "round level first closed above", ko: "처음 넘어선 지수대" },
  "streak.sessions": { unit: "sessions", en: "sessions in a row in one direction", ko: "연속 상승·하락 거래일 수" },
  "foreign_index.close": { unit: "pt", en: "closing level of another index", ko: "해외 지수 종가" },
  "foreign_index.change_pct": { unit: "pct", en: "change of another index", ko: "해외 지수 등락률" },
  "bond.yield": { unit: "pct", en: "bond yield", ko: "채권 금리" },
  "bond.change_bp": { unit: "bp", en: "change of a bond yield", ko: "채권 금리 등락폭" },
  market_cap: { unit: "KRW", en: "market value", ko: "시가총액" },
  macro: { unit: "", en: "a figure supplied by a person, with its source", ko: "사람이 제공한 거시 지표" },
  other: { unit: "", en: "a figure outside this vocabulary", ko: "기타 수치" },
} as const satisfies Record<string, MeasureEntry>;

export type Measure = keyof typeof MEASURES;

/** Net buying by each of the three groups of investors whose sum is all but none: the rest is other corporations. */
export const GROUP_FLOWS: readonly Measure[] = ["flow.foreign", "flow.individual", "flow.institution"];

/** Measures with one value a session; of a level passed, or a yield, there may be two that are both right. */
export const ONE_A_SESSION: readonly Measure[] = [
  "index.close",
  "index.change",
  "index.change_pct",
  "turnover.volume",
  "turnover.value",
  "turnover.value_usd",
  "breadth.gainers",
  "breadth.losers",
  "breadth.unchanged",
  ...GROUP_FLOWS,
  "stock.close",
  "stock.change",
  "stock.change_pct",
  "fx.rate",
  "fx.change",
];

export function isMeasure(text: string): text is Measure {
  return Object.hasOwn(MEASURES, text);
}

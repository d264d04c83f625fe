import { breadthFacts } from "./breadth.ts";
import { changeOverFacts } from "./change-over.ts";
import { contributionFacts, sectorFacts } from "./contributions.ts";
import { currencyFacts } from "./currency.ts";
import { pathFacts } from "./day-path.ts";
import { eventFacts } from "./events.ts";
import { extremeFacts } from "./extremes.ts";
import type { FactKind } from "./fact-kind.ts";
import { flowFacts } from "./flows.ts";
import { indexFacts } from "./index-level.ts";
import { issueCountFacts } from "./issue-counts.ts";
import { overseasFacts } from "./overseas.ts";
import { pointRecordFacts } from "./point-records.ts";
import { recomputedFacts } from "./recomputed.ts";
import { recordFacts } from "./records.ts";
import { stockPastFacts } from "./stock-past.ts";
import { stockFacts } from "./stocks.ts";
import { streakFacts } from "./streaks.ts";
import { turnoverFacts } from "./turnover.ts";

/** In order: an entry may build on the facts of those above it. */
export const CATALOGUE: readonly FactKind[] = [
  {
    name: "index",
    measures: ["index.close", "index.change", "index.change_pct", "index.open", "index.high", "index.low"],
    needs: "index levels and the previous close",
    meaning: { en: "where the index closed and how it got there", ko: "지수의 종가와 장중 흐름" },
    compute: indexFacts,
  },
  {
    name: "path",
    measures: ["other"],
    needs: "open, high and low of the index",
    meaning: { en: "how the index's day went: extended, gave up, came back, pared", ko: "지수의 하루 흐름" },
    compute: pathFacts,
  },
  {
    name: "currency",
    measures: ["fx.rate", "fx.change"],
    needs: "the won per dollar at 15:30",
    meaning: { en: "the won against the dollar", ko: "원/달러 환율" },
    compute: currencyFacts,
  },
  {
    name: "turnover",
    measures: ["turnover.volume", "turnover.value", "turnover.value_usd"],
    needs: "volume or value; dollars also need the won",
    meaning: { en: "how much was traded", ko: "거래량과 거래대금" },
    compute: turnoverFacts,
  },
  {
    name: "breadth",
    measures: [
      "breadth.gainers",
      "breadth.losers",
      "breadth.unchanged",
      "breadth.limit_up",
      "breadth.limit_down",
      "breadth.halted",
    ],
    needs: "numbers of rising and falling issues",
    meaning: { en: "how many issues rose and fell", ko: "상승·하락 종목 수" },
    compute: breadthFacts,
  },
  {
    name: "flows",
    measures: ["flow.foreign", "flow.institution", "flow.individual", "flow.other"],
    needs: "net buying by investor group",
    meaning: { en: "who bought and who sold", ko: "투자자별 순매수" },
    compute: flowFacts,
  },
  {
    name: "stocks",
    measures: ["stock.close", "stock.change", "stock.change_pct", "stock.high", "stock.low", "market_cap"],
    needs: "quotes; market value also needs listed shares",
    meaning: { en: "each stock's close, change and market value", ko: "종목별 종가와 등락, 시가총액" },
    compute: stockFacts,
  },
  {
    name: "overseas",
    measures: ["foreign_index.close", "foreign_index.change_pct"],
    needs: "closes of other markets",
    meaning: { en: "the latest closes abroad", ko: "해외 증시 종가" },
    compute: overseasFacts,
  },
  {
    name: "records",
    measures: ["record.previous_close", "record.previous_date", "milestone.level", "other"],
    needs: "a complete list of record closes before the session",
    meaning: { en: "record closes and round levels first closed above", ko: "사상 최고 종가와 첫 돌파" },
    compute: recordFacts,
  },
  {
    name: "streaks",
    measures: ["streak.sessions"],
    needs: "an unbroken run of closes up to the session",
    meaning: { en: "sessions in a row in one direction, and the run a session ended", ko: "연속 상승·하락" },
    compute: streakFacts,
  },
  {
    name: "events",
    measures: ["other"],
    needs: "published exchange events, reported stock records, index and breadth",
    meaning: {
      en: "sidecars, circuit breakers, stock records, an index against its own breadth",
      ko: "사이드카 등 시장 사건",
    },
    compute: eventFacts,
  },
  {
    name: "point-records",
    measures: ["other"],
    needs: "every close since the index began, or since a day before which no larger move was possible",
    meaning: {
      en: "the largest gain or loss in points ever, intraday records, 52-week highs and lows of the index",
      ko: "포인트 기준 역대 최대 등락, 장중 최고치, 지수의 52주 최고·최저",
    },
    compute: pointRecordFacts,
  },
  {
    name: "change-over",
    measures: ["other"],
    needs: "a year of closes without gaps",
    meaning: { en: "change since the end of last month and of last year", ko: "전월 말·전년 말 대비 등락률" },
    compute: changeOverFacts,
  },
  {
    name: "extremes",
    measures: ["other"],
    needs: "a year of the measure without gaps",
    meaning: {
      en: "the biggest gain or loss, highest or lowest close, most or least turnover and net buying since a day",
      ko: "언제 이후 최대 등락·최고 종가·최대 거래·최대 순매수인지",
    },
    compute: extremeFacts,
  },
  {
    name: "recomputed",
    measures: ["index.recomputed", "other"],
    needs: "quotes with listed shares of all members",
    meaning: {
      en: "the index as its members make it, and its gap to the published one",
      ko: "구성 종목으로 재산출한 지수와 공표 지수의 차이",
    },
    compute: recomputedFacts,
  },
  {
    name: "contributions",
    measures: ["stock.contribution", "other"],
    needs: "quotes with listed shares of all members",
    meaning: { en: "points that each stock and sector added to the index", ko: "종목·업종별 지수 기여도" },
    compute: contributionFacts,
  },
  {
    name: "sectors",
    measures: ["sector.change_pct"],
    needs: "quotes of a market's largest issues with listed shares, two of a sector",
    meaning: { en: "how much a sector's market value changed", ko: "업종별 등락률" },
    compute: sectorFacts,
  },
  {
    name: "issue-counts",
    measures: ["other"],
    needs: "52 weeks of every issue's quotes",
    meaning: { en: "how many issues stood at 52-week highs and lows", ko: "52주 신고가·신저가 종목 수" },
    compute: issueCountFacts,
  },
  {
    name: "stock-past",
    measures: ["other"],
    needs: "each stock's own past prices; for limits the exchange's rules",
    meaning: {
      en: "stocks at records, 52-week highs and lows and price limits, and base prices that differ from the close before",
      ko: "종목별 최고가, 52주 신고가·신저가, 상·하한가, 기준가 변경",
    },
    compute: stockPastFacts,
  },
];

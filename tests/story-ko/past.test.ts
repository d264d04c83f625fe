import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import type { Fact, MarketHappening } from "../../src/facts/fact.ts";
import { decimal } from "../../src/market/decimal.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import type { PlanInput } from "../../src/story/plan.ts";
import { DEFAULT_STYLE } from "../../src/story/style.ts";
import { writeStory } from "../../src/story/write-story.ts";
import { sampled } from "../rooms/sampled.ts";
import { anySession, anyStyle } from "../story/any-session.ts";
import { type BUNDLED, bundledInput } from "./bundled.ts";
import { koreanFaults } from "./korean-faults.ts";
import { inputWithPast } from "./long-past.ts";
import { sameWords } from "./same-words.ts";

function printed(input: PlanInput, language: "en" | "ko"): readonly string[] {
  const ids = writeStory(input, language).body.figures.map((one) => one.fact);
  return [...new Set(ids.filter((id) => !id.startsWith("note ")))].sort();
}

const seeds = fc.integer({ min: 0, max: 2 ** 31 });

describe("a Korean story of any session with a long past", () => {
  test("has no fault of grammar or figures", () => {
    fc.assert(
      fc.property(anySession, seeds, (made, seed) => {
        const story = writeStory(inputWithPast({ ...made, notes: [] }, seed), "ko");
        assert.deepEqual(koreanFaults(story), [], story.body.text);
      }),
      sampled(200),
    );
  });

  test("tells what the English one tells, in any style", () => {
    fc.assert(
      fc.property(anySession, seeds, anyStyle, (made, seed, style) => {
        const input = inputWithPast({ ...made, notes: [] }, seed, { ...style, koreanOrder: style.order });
        assert.deepEqual(printed(input, "ko"), printed(input, "en"));
        assert.deepEqual(sameWords(writeStory(input, "en"), writeStory(input, "ko")), []);
      }),
      sampled(200),
    );
  });
});

/** A bundled session with a fact of the past put in. */
function withFact(session: (typeof BUNDLED)[number], event: MarketHappening, parts: Partial<Fact>): PlanInput {
  const input = bundledInput(session, { ...DEFAULT_STYLE, words: { least: 350, most: 2000 } });
  const [like] = input.facts.filter((fact) => fact.measure === "index.close");
  if (!like) throw new Error(`${session} has no index`);
  const fact: Fact = {
    ...like,
    id: "past",
    measure: "other",
    subject: "KOSPI past",
    event,
    surpriseBits: 12,
    ...parts,
  };
  return { ...input, notes: [], facts: [fact, ...input.facts] };
}

const day = (value: string) => ({ value: value as TradingDay, unit: "date" as const });
const extreme = (of: Fact["measure"], way: "highest" | "lowest", atLeast?: true): MarketHappening => ({
  ...{ kind: "extreme", of, way, sessions: 300 },
  ...(atLeast ? { atLeast } : {}),
});
const thisYear = (): MarketHappening => ({
  ...{ kind: "change_over", period: "year", from: "2025-12-30" as TradingDay, sessions: 20 },
});
const percent = (value: string) => ({ value: decimal(value), unit: "pct" as const });
const naver = { code: "035420", subject: "Naver", unit: "KRW" as const, value: decimal(247_000n) };

const TOLD: readonly (readonly [string, (typeof BUNDLED)[number], MarketHappening, Partial<Fact>, RegExp])[] = [
  [
    "the biggest fall since a day of the year before",
    "2026-02-02" as TradingDay,
    extreme("index.change_pct", "lowest"),
    day("2025-04-07"),
    /폭락…지난해 4월 7일 이후 최대 하락률에 5,000선 내줘\n.*폭락하며 지난해 4월 7일 이후 최대 하락률을 기록하고 5,000선을 내줬다\./s,
  ],
  [
    "the biggest rise since a day",
    "2026-01-27" as TradingDay,
    extreme("index.change_pct", "highest"),
    day("2026-01-05"),
    /2%대 급등…5일 이후 최대 상승률에 사상 첫 5,000선 마감\n.*급등해 지난 5일 이후 최대 상승률을 기록하며 사상 처음으로 5,000선을 넘어/s,
  ],
  [
    "a bound of the past by month and year",
    "2026-02-02" as TradingDay,
    extreme("index.change_pct", "lowest", true),
    day("1995-04-03"),
    /역대 최대였고, 하락률은 적어도 1995년 4월 이후 가장 컸다\./,
  ],
  [
    "the lowest close since a day",
    "2026-01-20" as TradingDay,
    extreme("index.close", "lowest"),
    day("2025-11-21"),
    /종가 기준 지난해 11월 21일 이후 최저치를 기록했다\./,
  ],
  [
    "net selling, the most since a day",
    "2026-02-02" as TradingDay,
    extreme("flow.foreign", "lowest"),
    day("2025-11-21"),
    /순매도했다\. 외국인의 순매도 규모는 지난해 11월 21일 이후 (가장 컸다|최대였다)\./,
  ],
  [
    "the value traded, the most since a day",
    "2026-01-08" as TradingDay,
    extreme("turnover.value", "highest"),
    day("2023-07-26"),
    /거래량은 [\d억천만]+주였고 거래대금은 [\d조억천만]+원(\([^)]*\))?으로 2023년 7월 26일 이후 가장 많았다\./,
  ],
  [
    "the year so far, against the day",
    "2026-01-02" as TradingDay,
    thisYear(),
    percent("-3.10"),
    /다만 올해 들어서는 3\.10% (내렸다|하락했다)\./,
  ],
  [
    "an intraday record",
    "2026-01-08" as TradingDay,
    { kind: "intraday_record" },
    {},
    /한때 4,622\.32까지 올라 장중 사상 최고치를 새로 쓴 뒤 상승폭을 크게 줄였다\./,
  ],
  [
    "a close at the upper limit",
    "2026-01-02" as TradingDay,
    { kind: "limit", side: "upper" },
    naver,
    /NAVER는 1\.86% \S+ 상한가 24만7천원/,
  ],
  [
    "a high of 52 weeks",
    "2026-01-02" as TradingDay,
    { kind: "high_52_weeks" },
    naver,
    /NAVER는 장중 52주 신고가를 갈아치웠다\./,
  ],
  [
    "the highest close since its prices are known",
    "2026-01-02" as TradingDay,
    { kind: "stock_high", since: "2021-01-04" as TradingDay },
    naver,
    /NAVER는 적어도 2021년 이후 가장 높은 종가를 기록했다\./,
  ],
];

describe("the Korean story tells what history makes of the day", () => {
  for (const [what, session, event, parts, words] of TOLD) {
    test(what, () => {
      const input = withFact(session, event, parts);
      const story = writeStory(input, "ko");
      assert.match(story.body.text, words);
      assert.deepEqual(koreanFaults(story), []);
      assert.deepEqual(printed(input, "ko"), printed(input, "en"));
    });
  }
});

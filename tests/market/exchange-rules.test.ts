import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import file from "../../src/market/data/krx-rules.json" with { type: "json" };
import {
  ExchangeRules,
  isOnGrid,
  priceLimits,
  type RulesFile,
  type TickTable,
  tickAt,
} from "../../src/market/exchange-rules.ts";
import { tradingDay } from "../../src/market/trading-day.ts";
import { sampled } from "../rooms/sampled.ts";

const rules = new ExchangeRules(file as unknown as RulesFile);
const table = (market: string, day: string) => rules.tickTable(market, tradingDay(day)) as TickTable;

describe("tick sizes", () => {
  const cases: readonly [market: string, day: string, price: number, tick: number][] = [
    ["KOSPI", "2023-01-24", 1_500, 5],
    ["KOSPI", "2023-01-25", 1_500, 1],
    ["KOSPI", "2023-01-24", 15_000, 50],
    ["KOSPI", "2023-01-25", 15_000, 10],
    ["KOSPI", "2023-01-24", 150_000, 500],
    ["KOSPI", "2023-01-25", 150_000, 100],
    ["KOSPI", "2026-01-02", 1_999, 1],
    ["KOSPI", "2026-01-02", 2_000, 5],
    ["KOSPI", "2026-01-02", 5_000, 10],
    ["KOSPI", "2026-01-02", 20_000, 50],
    ["KOSPI", "2026-01-02", 50_000, 100],
    ["KOSPI", "2026-01-02", 199_900, 100],
    ["KOSPI", "2026-01-02", 200_000, 500],
    ["KOSPI", "2026-01-02", 500_000, 1_000],
    ["KOSPI", "2026-01-02", 1_683_000, 1_000],
    ["KOSDAQ", "2023-01-24", 600_000, 100],
    ["KOSDAQ", "2026-01-02", 600_000, 1_000],
    ["KONEX", "2026-01-02", 600_000, 1_000],
  ];
  for (const [market, day, price, tick] of cases) {
    test(`${market} on ${day}: a share of ${price} won moves by ${tick}`, () => {
      assert.equal(tickAt(table(market, day), price), tick);
    });
  }

  test("before the file's first day there is no table, and no guess", () => {
    assert.equal(rules.tickTable("KOSPI", tradingDay("2009-12-30")), undefined);
    assert.equal(rules.tickTable("NASDAQ", tradingDay("2026-01-02")), undefined);
    assert.deepEqual(rules.baseTables("NASDAQ", tradingDay("2026-01-02")), []);
  });

  test("on a table's first day a base may still lie on the grid before", () => {
    assert.equal(rules.baseTables("KOSPI", tradingDay("2023-01-25")).length, 2);
    assert.equal(rules.baseTables("KOSPI", tradingDay("2023-01-26")).length, 1);
    assert.equal(rules.baseTables("KOSPI", tradingDay("2023-01-24")).length, 1);
  });

  test("the closes of 2 January 2026 lie on the grid and their neighbours do not", () => {
    for (const price of [128_500, 677_000, 361_000, 1_683_000, 75_200, 120_600]) {
      assert.ok(isOnGrid(table("KOSPI", "2026-01-02"), price), String(price));
      assert.ok(!isOnGrid(table("KOSPI", "2026-01-02"), price + 1), String(price + 1));
    }
    assert.equal(isOnGrid(table("KOSPI", "2026-01-02"), 0), false);
    assert.equal(isOnGrid(table("KOSPI", "2026-01-02"), 100.5), false);
  });
});

describe("price limits", () => {
  const known: readonly [market: string, base: number, upper: number][] = [
    ["KOSDAQ", 11_910, 15_480],
    ["KOSDAQ", 15_190, 19_740],
    ["KOSPI", 4_200, 5_460],
  ];
  for (const [market, base, upper] of known) {
    test(`a base of ${base} won stops at ${upper}`, () => {
      const day = tradingDay("2026-01-02");
      const percent = rules.limitPercent(day, market) ?? 0;
      assert.equal(priceLimits(table(market, day), base, percent).upper, upper);
    });
  }

  const percents: readonly [string, string, number | undefined][] = [
    ["KOSPI", "2015-06-12", 15],
    ["KOSPI", "2015-06-15", 30],
    ["KOSDAQ", "2015-06-12", 15],
    ["KOSDAQ", "2026-01-02", 30],
    ["KONEX", "2026-01-02", 15],
    ["KONEX", "2013-06-28", undefined],
    ["KOSPI", "1998-12-04", undefined],
    ["NASDAQ", "2026-01-02", undefined],
  ];
  for (const [market, day, percent] of percents) {
    test(`${market} on ${day}: ${percent === undefined ? "no limit is known" : `${percent} percent`}`, () => {
      assert.equal(rules.limitPercent(tradingDay(day), market), percent);
    });
  }

  test("limits lie on the grid, within the percentage, and nearly fill it", () => {
    const now = table("KOSPI", "2026-01-02");
    const onGrid = fc
      .integer({ min: 100, max: 3_000_000 })
      .map((price) => Math.ceil(price / tickAt(now, price)) * tickAt(now, price));
    fc.assert(
      fc.property(onGrid, fc.constantFrom(15, 30), (base, percent) => {
        const { upper, lower } = priceLimits(now, base, percent);
        const width = (base * percent) / 100;
        const slack = tickAt(now, base) + tickAt(now, base + width);
        return (
          isOnGrid(now, upper) &&
          isOnGrid(now, lower) &&
          upper <= base + width &&
          lower >= base - width &&
          upper > base + width - slack &&
          lower < base - width + slack
        );
      }),
      sampled(500),
    );
  });
});

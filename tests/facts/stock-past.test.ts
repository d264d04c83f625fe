import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { History, StockHighs } from "../../src/facts/history.ts";
import { sessionFacts } from "../../src/facts/session-facts.ts";
import krxRules from "../../src/market/data/krx-rules.json" with { type: "json" };
import { decimal } from "../../src/market/decimal.ts";
import { ExchangeRules, type RulesFile } from "../../src/market/exchange-rules.ts";
import type { Quote } from "../../src/market/market-day.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { calendar, dayWith, directory, factsOf, find, historyWith, value } from "./made-day.ts";

const rules = new ExchangeRules(krxRules as unknown as RulesFile);
const day = (text: string) => text as TradingDay;
const quote = (close: number, change: number, more: Partial<Quote> = {}): Quote => ({
  receipt: "a",
  code: "005930",
  close: decimal(close),
  change: decimal(change),
  volume: decimal(1000),
  ...more,
});
const highs = (more: Partial<StockHighs> = {}): StockHighs => ({
  code: "005930",
  since: day("1995-05-02"),
  close: { value: decimal(120_000), session: day("2021-01-11") },
  ...more,
});
const knowing = (known: StockHighs): History => ({ ...historyWith({}), stockHighs: () => known });
const after = (one: Quote, known: StockHighs) => factsOf({ quotes: [one] }, knowing(known));

describe("a stock's record close", () => {
  test("is one where its whole listed life is known", () => {
    const facts = after(quote(128_500, 8_600), highs({ listed: day("1995-05-02") }));
    assert.deepEqual(find(facts, "005930/other")?.event, { kind: "stock_record", price: "close" });
    assert.equal(find(facts, "005930/other")?.witness?.rows[0]?.session, "2021-01-11");
  });

  test("is only the highest since a day where its prices begin after its listing, or the listing is not known", () => {
    // Prices from before the listing are of another board.
    for (const known of [highs({ listed: day("1975-06-11") }), highs(), highs({ listed: day("1996-01-01") })]) {
      const facts = after(quote(128_500, 8_600), known);
      assert.equal(find(facts, "005930/other"), undefined);
      assert.deepEqual(find(facts, "005930 highest close/other")?.event, { kind: "stock_high", since: "1995-05-02" });
    }
  });

  test("is not said of a close that only equals the highest", () => {
    const facts = after(quote(120_000, 100), highs({ listed: day("1995-05-02") }));
    assert.ok(!facts.some((fact) => fact.event));
  });

  test("nor since a day less than 52 weeks ago", () => {
    const facts = after(quote(128_500, 8_600), highs({ since: day("2025-01-10") }));
    assert.ok(!facts.some((fact) => fact.event));
  });
});

describe("52 weeks of a stock", () => {
  const known = highs({ high52: decimal(127_000), low52: decimal(52_000) });
  const cases: readonly [high: number, low: number, names: readonly string[]][] = [
    [127_500, 110_000, ["high_52_weeks"]],
    [127_000, 52_000, []],
    [126_000, 51_900, ["low_52_weeks"]],
    [130_000, 50_000, ["high_52_weeks", "low_52_weeks"]],
  ];
  for (const [high, low, names] of cases) {
    test(`${high} and ${low} against 127,000 and 52,000: ${names.join(" and ") || "neither"}`, () => {
      const facts = after(quote(110_000, 100, { high: decimal(high), low: decimal(low) }), known);
      assert.deepEqual(
        facts.flatMap((fact) => (fact.event && fact.event.kind !== "stock_high" ? [fact.event.kind] : [])),
        names,
      );
    });
  }

  test("are not said where they are not all known", () => {
    const facts = after(quote(110_000, 100, { high: decimal(999_000), low: decimal(1) }), highs());
    assert.ok(!facts.some((fact) => /52-week/.test(fact.id)));
  });
});

describe("the price limit", () => {
  const limitOf = (one: Quote) => {
    const context = { day: dayWith({ quotes: [one] }), history: historyWith({}), directory, calendar };
    const event = sessionFacts({ ...context, rules }).find((fact) => fact.event?.kind === "limit")?.event;
    return event?.kind === "limit" ? event.side : undefined;
  };

  const cases: readonly [base: number, close: number, expected: "upper" | "lower" | undefined][] = [
    [10_000, 13_000, "upper"],
    [10_000, 12_990, undefined],
    [10_000, 7_000, "lower"],
    // 30 percent of 4,015 is 1,204.5: cut to the tick of 5 it is 1,200, and 5,215 is cut to the tick of 10.
    [4_015, 5_210, "upper"],
    [4_015, 5_215, undefined],
  ];
  for (const [base, close, expected] of cases) {
    test(`${close} from a base of ${base} is ${expected ?? "no limit"}`, () => {
      assert.equal(limitOf(quote(close, close - base)), expected);
    });
  }

  test("is not told of an issue without a trade, nor without the rules", () => {
    assert.equal(limitOf(quote(13_000, 3_000, { volume: decimal(0) })), undefined);
    const facts = factsOf({ quotes: [quote(13_000, 3_000)] });
    assert.ok(!facts.some((fact) => fact.event?.kind === "limit"));
  });
});

describe("a base price", () => {
  const before = (close: number): History => ({
    ...historyWith({}),
    scopes: (_, session) =>
      session === "2026-01-07" ? [{ ...dayWith({ quotes: [quote(close, 0)] }), session: day("2026-01-07") }] : [],
  });

  test("that is not the close before is an event with the difference", () => {
    const facts = factsOf({ quotes: [quote(69_300, 100)] }, before(69_500));
    assert.equal(value(facts, "005930 base price/other"), "-300");
    assert.deepEqual(find(facts, "005930 base price/other")?.event, { kind: "base_price" });
  });

  test("that is the close before is nothing", () => {
    const facts = factsOf({ quotes: [quote(69_600, 100)] }, before(69_500));
    assert.equal(find(facts, "005930 base price/other"), undefined);
  });

  test("needs the session before, not some earlier one", () => {
    assert.equal(find(factsOf({ quotes: [quote(1, 1)] }), "005930 base price/other"), undefined);
  });
});

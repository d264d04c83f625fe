import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { previousCloseFact } from "../../src/facts/index-level.ts";
import { decimal } from "../../src/market/decimal.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { calendar, dayWith, factsOf, find, indexOf, value } from "./made-day.ts";

describe("the index", () => {
  const cases: readonly [close: string, previous: string, change: string, percent: string][] = [
    ["4552.37", "4551.06", "1.31", "0.03"],
    ["4309.63", "4214.17", "95.46", "2.27"],
    ["4949.67", "5224.36", "-274.69", "-5.26"],
    ["100.00", "100.00", "0.00", "0.00"],
    ["4551.05", "4551.06", "-0.01", "0.00"],
    ["9.99", "10", "-0.01", "-0.10"],
    ["880.00", "1000.00", "-120.00", "-12.00"],
  ];
  for (const [close, previous, change, percent] of cases) {
    test(`from ${previous} to ${close} is ${change} points and ${percent} percent`, () => {
      const facts = factsOf(indexOf(close, previous));
      assert.equal(value(facts, "KOSPI/index.close"), close);
      assert.equal(value(facts, "KOSPI/index.change"), change);
      assert.equal(value(facts, "KOSPI/index.change_pct"), percent);
    });
  }

  test("open, high and low are facts only where they were told", () => {
    const none = factsOf(indexOf("101", "100"));
    assert.equal(value(none, "KOSPI/index.open"), undefined);
    const all = factsOf(indexOf("101", "100", { open: "100.5", high: "102", low: "99.9" }));
    assert.deepEqual(
      ["open", "high", "low"].map((name) => value(all, `KOSPI/index.${name}`)),
      ["100.5", "102", "99.9"],
    );
  });

  test("a change names its formula, both closes and its receipt", () => {
    const fact = find(factsOf(indexOf("101", "100")), "KOSPI/index.change_pct");
    assert.match(fact?.formula ?? "", /previous close/);
    assert.deepEqual(fact?.inputs, ["KOSPI/index.close@2026-01-08", "KOSPI/index.close@2026-01-07"]);
    assert.deepEqual(fact?.receipts, ["a"]);
    assert.equal(fact?.unit, "pct");
  });

  test("the close before belongs to the session before, over a weekend and a holiday", () => {
    const monday = { ...dayWith(indexOf("101", "100")), session: "2026-01-05" as TradingDay };
    assert.equal(previousCloseFact({ day: monday, calendar })?.id, "KOSPI/index.close@2026-01-02");
    const first = { ...monday, session: "2026-01-02" as TradingDay };
    assert.equal(previousCloseFact({ day: first, calendar })?.id, "KOSPI/index.close@2025-12-30");
  });

  test("a store that knows the session before is believed over the calendar", () => {
    const day = { ...dayWith(indexOf("101", "100")), previousSession: "2026-01-06" as TradingDay };
    assert.equal(previousCloseFact({ day, calendar })?.session, "2026-01-06");
  });

  test("without an index there is no index fact and no record, streak or level", () => {
    assert.deepEqual(factsOf({}), []);
  });

  test("a row whose receipt is missing is a broken store and says so", () => {
    const broken = { index: { receipt: "lost", close: decimal(1), previous: decimal(1) } };
    assert.throws(() => factsOf(broken), /2026-01-08.*"lost".*missing/);
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decimal } from "../../src/market/decimal.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { factsOf, find, value } from "./made-day.ts";

describe("the won", () => {
  const quoted = (change?: string) => ({
    currency: {
      receipt: "a",
      pair: "USD/KRW",
      time: "15:30",
      rate: decimal("1441.8"),
      ...(change ? { change: decimal(change) } : {}),
    },
  });

  test("a rate that rises is positive: the won weakened", () => {
    const facts = factsOf(quoted("2.8"));
    assert.equal(value(facts, "USD/KRW/fx.rate"), "1441.8");
    assert.equal(value(facts, "USD/KRW/fx.change"), "2.8");
  });

  test("without a change there is none", () => {
    assert.equal(value(factsOf(quoted()), "USD/KRW/fx.change"), undefined);
  });
});

describe("closes abroad", () => {
  const row = {
    receipt: "a",
    code: "DJI",
    name: "Dow Jones Industrial Average",
    session: "2026-01-07" as TradingDay,
    changePct: decimal("-0.94"),
  };

  test("carry the session they belong to, and are facts of ours", () => {
    const fact = find(factsOf({ overseas: [row] }), "DJI/foreign_index.change_pct");
    assert.equal(fact?.when, "2026-01-07");
    assert.equal(fact?.session, "2026-01-08");
    assert.equal(fact?.subject, "Dow Jones Industrial Average");
  });

  test("a level is a fact only where it was told", () => {
    assert.equal(value(factsOf({ overseas: [row] }), "DJI/foreign_index.close"), undefined);
    const told = factsOf({ overseas: [{ ...row, close: decimal("48063.29") }] });
    assert.equal(value(told, "DJI/foreign_index.close"), "48063.29");
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decimal } from "../../src/market/decimal.ts";
import type { Quote } from "../../src/market/market-day.ts";
import { factsOf, find, value } from "./made-day.ts";

function quote(code: string, close: string, change: string, more: Partial<Quote> = {}): Quote {
  return { receipt: "a", code, close: decimal(close), change: decimal(change), ...more };
}
const stock = (...quotes: readonly Quote[]) => factsOf({ quotes });

describe("a stock", () => {
  const cases: readonly [close: string, change: string, percent: string | undefined][] = [
    ["128500", "8600", "7.17"],
    ["677000", "26000", "3.99"],
    ["361000", "-7500", "-2.04"],
    ["75200", "-100", "-0.13"],
    ["5460", "1260", "30.00"],
    ["70", "-30", "-30.00"],
    ["50000", "0", "0.00"],
    ["10000", "10000", undefined],
  ];
  for (const [close, change, percent] of cases) {
    test(`closing at ${close} won after ${change}: ${percent ?? "no"} percent`, () => {
      assert.equal(value(stock(quote("005930", close, change)), "005930/stock.change_pct"), percent);
    });
  }

  test("its percentage is counted from the base price, not from the previous close", () => {
    // The day a dividend falls away: closed at 10,000 the day before, base 9,800, closed at 9,900.
    const facts = stock(quote("005930", "9900", "100"));
    assert.equal(value(facts, "005930/stock.change_pct"), "1.02");
    assert.match(find(facts, "005930/stock.change_pct")?.formula ?? "", /close - change/);
  });

  test("its market value is exact past 2^53", () => {
    const facts = stock(quote("005930", "128501", "0", { shares: decimal("5919637922000001") }));
    assert.equal(value(facts, "005930/market_cap"), "760679392614922128501");
  });

  test("what was not told of it is missing", () => {
    const facts = stock(quote("005930", "128500", "8600"));
    for (const measure of ["market_cap", "stock.high", "stock.low"]) {
      assert.equal(value(facts, `005930/${measure}`), undefined, measure);
    }
  });

  const names: readonly [string, Quote, string][] = [
    ["by its house name", quote("005930", "1", "0", { name: { en: "SAMSUNG ELECTRONICS CO" } }), "Samsung Electronics"],
    ["by its English name, when the directory lacks it", quote("990010", "1", "0", { name: { en: "Acme" } }), "Acme"],
    ["by its Korean name, when there is no other", quote("990010", "1", "0", { name: { ko: "가나다" } }), "가나다"],
    ["by its code, when there is no name", quote("990010", "1", "0"), "990010"],
  ];
  for (const [how, row, subject] of names) {
    test(`is called ${how}: ${subject}`, () => {
      assert.equal(find(stock(row), `${row.code}/stock.close`)?.subject, subject);
    });
  }

  test("quoted twice keeps its first row", () => {
    assert.equal(value(stock(quote("005930", "1", "0"), quote("005930", "2", "0")), "005930/stock.close"), "1");
  });
});

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decimal, formatDecimal } from "../../src/market/decimal.ts";
import type { Turnover } from "../../src/market/market-day.ts";
import { factsOf, find, value } from "./made-day.ts";

const amount = (text: string, precision?: string) => ({
  value: decimal(text),
  ...(precision ? { precision: decimal(precision) } : {}),
});
const won = { currency: { receipt: "b", pair: "USD/KRW", rate: decimal("1441.8"), time: "15:30" } };
const traded = (parts: Omit<Turnover, "receipt">) => ({ turnover: { receipt: "a", ...parts } });

describe("turnover", () => {
  test("volume and value keep the precision they were published with", () => {
    const facts = factsOf(
      traded({ volume: amount("400330000", "10000"), value: amount("17270000000000", "10000000000") }),
    );
    assert.equal(value(facts, "KOSPI/turnover.volume"), "400330000");
    const precision = find(facts, "KOSPI/turnover.value")?.precision;
    assert.equal(precision && formatDecimal(precision), "10000000000");
  });

  test("dollars that were published stand as published", () => {
    const facts = factsOf({ ...traded({ value: amount("17270000000000"), valueUsd: amount("11970000000") }), ...won });
    assert.equal(value(facts, "KOSPI/turnover.value_usd"), "11970000000");
    assert.equal(find(facts, "KOSPI/turnover.value_usd")?.formula, "as published");
  });

  test("else they follow from the won, with both receipts and both inputs", () => {
    const fact = find(
      factsOf({ ...traded({ value: amount("17270000000000", "10000000000") }), ...won }),
      "KOSPI/turnover.value_usd",
    );
    assert.equal(fact && typeof fact.value !== "string" && formatDecimal(fact.value), "11978082952");
    assert.deepEqual(fact?.inputs, ["KOSPI/turnover.value@2026-01-08", "USD/KRW/fx.rate@2026-01-08"]);
    assert.deepEqual(fact?.receipts, ["a", "b"]);
    assert.equal(fact?.precision && formatDecimal(fact.precision), "6935775");
  });

  test("a value known to the won gives dollars known to the dollar", () => {
    const fact = find(
      factsOf({ ...traded({ value: amount("17270000000000", "1") }), ...won }),
      "KOSPI/turnover.value_usd",
    );
    assert.equal(fact?.precision && formatDecimal(fact.precision), "1");
  });

  const missing: readonly [string, Parameters<typeof factsOf>[0]][] = [
    ["no won rate", traded({ value: amount("17270000000000") })],
    ["no value", { ...traded({ volume: amount("1") }), ...won }],
    ["no turnover", won],
  ];
  for (const [what, parts] of missing) {
    test(`${what}, no dollars`, () => assert.equal(value(factsOf(parts), "KOSPI/turnover.value_usd"), undefined));
  }

  test("nothing traded is a fact, not a gap", () => {
    assert.equal(value(factsOf(traded({ volume: amount("0"), value: amount("0") })), "KOSPI/turnover.volume"), "0");
  });
});

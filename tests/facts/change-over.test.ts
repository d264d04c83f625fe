import assert from "node:assert/strict";
import { test } from "node:test";
import { formatDecimal } from "../../src/market/decimal.ts";
import { find, value } from "./made-day.ts";
import { factsAfter, pastOf, quietCloses, sessionsBefore } from "./made-past.ts";

const closes = quietCloses(400);

test("since the year's and the month's last close before, to 0.01 percent", () => {
  const facts = factsAfter(105_000, pastOf(closes));
  const at = sessionsBefore(400).indexOf("2025-12-30" as never);
  const base = closes[at] as number;
  const expected = ((100 * (105_000 - base)) / base).toFixed(2);
  assert.equal(value(facts, "KOSPI year to date/other"), expected);
  assert.equal(value(facts, "KOSPI month to date/other"), expected);
  const fact = find(facts, "KOSPI year to date/other");
  assert.deepEqual(fact?.event, { kind: "change_over", period: "year", from: "2025-12-30", sessions: 400 - at });
  assert.equal(fact?.witness?.rows[0] && formatDecimal(fact.witness.rows[0].close), (base / 100).toFixed(2));
  assert.deepEqual(fact?.receipts, ["a", "line"]);
});

test("has the surprise of a change over as many sessions", () => {
  const bits = (close: number) =>
    find(factsAfter(close, pastOf(closes)), "KOSPI year to date/other")?.surpriseBits ?? Number.NaN;
  assert.ok(bits(120_000) > bits(100_500));
});

test("is not said where the closes are not known", () => {
  assert.equal(value(factsAfter(105_000, pastOf(quietCloses(100))), "KOSPI year to date/other"), undefined);
});

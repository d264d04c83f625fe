import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { decimal } from "../../src/market/decimal.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { factsOf, find, indexOf, receipt, value } from "./made-day.ts";

describe("what the exchange did", () => {
  test("a sidecar is a fact with its side and time", () => {
    const facts = factsOf({ events: [{ receipt: "a", kind: "sidecar", side: "sell", time: "12:31" }] });
    assert.deepEqual(facts[0]?.event, { kind: "sidecar", side: "sell", time: "12:31" });
    assert.equal(facts[0]?.id, "KOSPI sell sidecar/other@2026-01-08");
  });

  test("a buy-side and a sell-side sidecar of one day are two facts", () => {
    const both = (["buy", "sell"] as const).map((side) => ({ receipt: "a", kind: "sidecar" as const, side }));
    assert.equal(factsOf({ events: both }).length, 2);
  });

  test("a reported extreme carries its points and the day it beat", () => {
    const facts = factsOf({
      events: [
        {
          receipt: "a",
          kind: "record_point_fall",
          value: decimal("274.69"),
          previousSession: "2024-08-05" as TradingDay,
        },
      ],
    });
    assert.equal(value(facts, "KOSPI record point fall/other"), "274.69");
    assert.deepEqual(facts[0]?.event, { kind: "record_point_fall", previousSession: "2024-08-05" });
  });
});

describe("a published record in points", () => {
  const kinds = (close: string) =>
    factsOf({
      ...indexOf(close, "1000.00"),
      events: (["record_point_fall", "record_point_gain"] as const).map((kind) => ({ receipt: "a", kind })),
    }).flatMap(({ event }) => (event?.kind.startsWith("record_point") ? [event.kind] : []));

  test("of the other way than the day's is not believed", () => {
    assert.deepEqual(kinds("900.00"), ["record_point_fall"]);
    assert.deepEqual(kinds("1100.00"), ["record_point_gain"]);
    assert.deepEqual(kinds("1000.00"), []);
  });
});

describe("a stock's record", () => {
  const day = (kind: "close" | "intraday") => ({
    quotes: [{ receipt: "a", code: "005930", close: decimal(100), change: decimal(1), high: decimal(120) }],
    reportedRecords: [{ receipt: "b", code: "005930", kind }],
  });

  test("at the close rests on the word of who published it", () => {
    const fact = find(factsOf(day("close")), "005930/other");
    assert.deepEqual(fact?.event, { kind: "stock_record", price: "close" });
    assert.equal(fact?.witness?.reportedBy, receipt("b").source);
    assert.deepEqual(fact?.inputs, ["005930/stock.close@2026-01-08"]);
    assert.equal(value(factsOf(day("close")), "005930/other"), "100");
  });

  test("during the session is the day's high, not the close", () => {
    assert.equal(value(factsOf(day("intraday")), "005930/other"), "120");
    assert.deepEqual(find(factsOf(day("intraday")), "005930/other")?.inputs, ["005930/stock.high@2026-01-08"]);
  });

  test("of a stock that was not quoted is not said", () => {
    assert.equal(find(factsOf({ ...day("close"), quotes: [] }), "005930/other"), undefined);
  });

  test("nobody reported is not said, however high the close", () => {
    assert.equal(find(factsOf({ ...day("close"), reportedRecords: [] }), "005930/other"), undefined);
  });
});

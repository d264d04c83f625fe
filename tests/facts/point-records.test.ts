import assert from "node:assert/strict";
import { describe, test } from "node:test";
import type { History } from "../../src/facts/history.ts";
import { highestBefore, isLargestEver } from "../../src/facts/index-beginnings.ts";
import { decimal, formatDecimal } from "../../src/market/decimal.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { factsOf, find, indexOf, receipt, SESSION, value } from "./made-day.ts";
import { pastOf, quietCloses, sessionsBefore } from "./made-past.ts";

const day = (text: string) => text as TradingDay;

describe("what is known before an index's daily closes", () => {
  test("KOSPI's high of 1994 stands before a run from 1995, and nothing proves a record of a later run", () => {
    const before = highestBefore("KOSPI", day("1995-05-02"));
    assert.equal(before && formatDecimal(before), "1138.75");
    assert.equal(highestBefore("KOSPI", day("1995-05-03")), undefined);
  });

  test("KOSDAQ is known from its first day, other indices are not", () => {
    const before = highestBefore("KOSDAQ", day("1996-07-01"));
    assert.equal(before && formatDecimal(before), "0");
    assert.equal(highestBefore("KOSDAQ", day("1996-07-02")), undefined);
    assert.equal(highestBefore("Nowhere", day("1900-01-01")), undefined);
  });

  test("no day before 1995 can have moved KOSPI by more than 15 percent of its high", () => {
    assert.equal(isLargestEver("KOSPI", day("1995-05-02"), decimal("170.81")), false);
    assert.equal(isLargestEver("KOSPI", day("1995-05-02"), decimal("170.82")), true);
    assert.equal(isLargestEver("KOSDAQ", day("1996-07-01"), decimal("0.01")), true);
    assert.equal(isLargestEver("KOSPI", day("2020-01-02"), decimal("999")), false);
  });
});

describe("a record in points", () => {
  const closes = quietCloses(400).map((close) => close + 400_000);
  test("is not said where the run of closes begins too late", () => {
    const facts = factsOf(indexOf("5400.00", "5000.00"), pastOf(closes));
    assert.ok(!facts.some((fact) => fact.event?.kind === "record_point_gain"));
  });

  const rows = closes.map((units, at) => ({
    session: at === 0 ? day("1995-05-02") : (sessionsBefore(400)[at] as TradingDay),
    close: { units: BigInt(units), scale: 2 },
  }));
  const whole: History = {
    ...pastOf(closes),
    closes: () => ({ from: day("1995-05-02"), through: SESSION, rows, receipt: receipt("line") }),
  };
  test("is said with the day it beat and the closes of that day", () => {
    const facts = factsOf(indexOf("5400.00", "5000.00"), whole);
    const fact = facts.find((one) => one.event?.kind === "record_point_gain");
    assert.equal(value(facts, "KOSPI record point gain/other"), "400.00");
    const beaten = fact?.event?.kind === "record_point_gain" ? fact.event.previousSession : undefined;
    assert.ok(beaten && beaten < "2026-01-08");
    assert.equal(fact?.witness?.rows.at(-1)?.session, beaten);
    assert.ok((fact?.surpriseBits ?? 0) > 4);
  });

  test("what someone reported stays the fact, and has its surprise too", () => {
    const events = [{ receipt: "b", kind: "record_point_fall" as const, value: decimal("400") }];
    const facts = factsOf({ ...indexOf("4600.00", "5000.00"), events }, whole);
    const found = facts.filter((one) => one.event?.kind === "record_point_fall");
    assert.equal(found.length, 1);
    assert.deepEqual(found[0]?.receipts, ["b"]);
  });
});

describe("an intraday record", () => {
  const line = (highs: readonly number[], first = "1995-05-02") => ({
    ...pastOf(quietCloses(400)),
    measureLine: () => ({
      sessions: highs.map((_, at) => (at === 0 ? day(first) : (sessionsBefore(highs.length)[at] as TradingDay))),
      values: highs,
      receipt: receipt("line"),
    }),
  });
  const highs = Array.from({ length: 300 }, (_, at) => 4000 + (at === 100 ? 300.5 : at % 10));
  const facts = (high: string, history: ReturnType<typeof line>) =>
    factsOf(indexOf("4250.00", "4200.00", { open: "4200.00", high, low: "4190.00" }), history);

  test("is above every earlier high, not merely every close", () => {
    assert.equal(value(facts("4300.51", line(highs)), "KOSPI intraday record/other"), "4300.51");
    assert.equal(find(facts("4300.50", line(highs)), "KOSPI intraday record/other"), undefined);
  });

  test("needs highs from the index's first days", () => {
    assert.equal(find(facts("4400.00", line(highs, "2020-01-02")), "KOSPI intraday record/other"), undefined);
  });
});

describe("52 weeks of an index", () => {
  const closes = quietCloses(600);
  const after = (close: number) =>
    factsOf(indexOf((close / 100).toFixed(2), ((closes.at(-1) as number) / 100).toFixed(2)), pastOf(closes));

  test("a close above all of them is one fact, below all another, between neither", () => {
    const window = closes.slice(-250);
    assert.ok(find(after(Math.max(...window) + 1), "KOSPI 52-week high/other"));
    assert.ok(find(after(Math.min(...window) - 1), "KOSPI 52-week low/other"));
    const between = after(Math.round((Math.max(...window) + Math.min(...window)) / 2));
    assert.ok(!between.some((fact) => /52-week/.test(fact.id)));
  });

  test("needs a close from before them", () => {
    const short = quietCloses(250).slice(-250);
    const facts = factsOf(indexOf("9999.00", ((short.at(-1) as number) / 100).toFixed(2)), pastOf(short.slice(-240)));
    assert.ok(!facts.some((fact) => /52-week/.test(fact.id)));
  });
});

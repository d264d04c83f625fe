import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { SHORTEST_WAIT } from "../../src/facts/extremes.ts";
import type { History } from "../../src/facts/history.ts";
import { formatDecimal } from "../../src/market/decimal.ts";
import { addDays, type TradingDay } from "../../src/market/trading-day.ts";
import { sampled } from "../rooms/sampled.ts";
import { factsOf, find, indexOf, receipt, SESSION } from "./made-day.ts";
import { factsAfter, pastOf, quietCloses, sessionsBefore } from "./made-past.ts";

/** A quiet past with one gain of three percent, `back` sessions before the last. */
function withJump(count: number, back: number, percent = 3): readonly number[] {
  const closes = quietCloses(count);
  const at = closes.length - back;
  const jump = Math.round(((closes[at - 1] as number) * percent) / 100);
  return closes.map((close, place) => (place < at ? close : close + jump));
}

const ended = (closes: readonly number[]) => closes.at(-1) as number;

describe("the biggest gain since", () => {
  const closes = withJump(600, 100);
  const gain = (percent: number) =>
    find(factsAfter(Math.round(ended(closes) * (1 + percent / 100)), pastOf(closes)), "KOSPI biggest gain since/other");

  test("names the day of the last gain as big, and both closes that prove it", () => {
    const fact = gain(2);
    assert.equal(fact?.value, sessionsBefore(100)[0]);
    assert.equal(fact?.unit, "date");
    const event = { kind: "extreme", of: "index.change_pct", way: "highest", sessions: 100 };
    assert.deepEqual(fact?.event, event);
    assert.deepEqual(
      fact?.witness?.rows.map((row) => formatDecimal(row.close)),
      closes.slice(499, 501).map((close) => (close / 100).toFixed(2)),
    );
    assert.deepEqual(fact?.receipts, ["a", "line"]);
    assert.ok((fact?.surpriseBits ?? 0) > 3);
  });

  test("is not said where nothing in the known past was as big, for it may have been before", () => {
    assert.equal(gain(4), undefined);
  });

  test(`is not said of a gain matched within ${SHORTEST_WAIT} sessions`, () => {
    const recent = withJump(600, SHORTEST_WAIT - 1);
    const facts = factsAfter(Math.round(ended(recent) * 1.02), pastOf(recent));
    assert.equal(find(facts, "KOSPI biggest gain since/other"), undefined);
  });

  test("is not said with less than a year of closes", () => {
    const short = withJump(249, 100);
    const facts = factsAfter(Math.round(ended(short) * 1.02), pastOf(short));
    assert.ok(!facts.some((fact) => fact.event?.kind === "extreme"));
  });

  test("after ten years without its like, is said since at least their first day", () => {
    const long = quietCloses(2600);
    const rows = long.map((units, at) => ({
      session: addDays("2012-01-02" as TradingDay, at),
      close: { units: BigInt(units), scale: 2 },
    }));
    const from = "2012-01-02" as TradingDay;
    const closes = () => ({ from, through: SESSION, rows, receipt: receipt("line") });
    const history: History = { ...pastOf([ended(long)]), closes };
    const fact = find(factsAfter(Math.round(ended(long) * 1.1), history), "KOSPI biggest gain since/other");
    assert.ok(fact?.event?.kind === "extreme" && fact.event.atLeast);
    assert.equal(fact?.value, from);
    assert.deepEqual(fact?.witness?.rows, []);
  });
});

describe("the highest and lowest close since", () => {
  const closes = quietCloses(600);
  const fact = (close: number, name: string) => find(factsAfter(close, pastOf(closes)), `KOSPI ${name} since/other`);

  test("names the last day that closed as high, whatever the past was", () => {
    const top = Math.max(...closes.slice(-60));
    fc.assert(
      fc.property(fc.integer({ min: ended(closes) + 1, max: top }), (close) => {
        const at = closes.findLastIndex((one) => one >= close);
        const wait = closes.length - at;
        const found = fact(close, "highest close");
        assert.equal(found?.value, wait >= SHORTEST_WAIT ? sessionsBefore(closes.length)[at] : undefined);
      }),
      sampled(100),
    );
  });

  test("a fall has no highest close and a gain no lowest", () => {
    assert.equal(fact(ended(closes) - 100, "highest close"), undefined);
    assert.equal(fact(ended(closes) + 100, "lowest close"), undefined);
  });

  test("no change has neither", () => {
    assert.equal(fact(ended(closes), "highest close"), undefined);
    assert.equal(fact(ended(closes), "lowest close"), undefined);
  });
});

describe("the most turnover and net buying since", () => {
  const past = pastOf(quietCloses(600), {
    "turnover.value": Array.from({ length: 300 }, (_, at) => (at === 200 ? 30e12 : 10e12 + (at % 50) * 1e10)),
    "flow.foreign": Array.from({ length: 300 }, (_, at) => (at === 250 ? -2e12 : -1e11 * (at % 4))),
  });
  const index = indexOf("1001.00", "1000.00");

  test("is found in its own line, with the value that proves it", () => {
    const turnover = { receipt: "a", value: { value: { units: 20_000_000_000_000n, scale: 0 } } };
    const fact = find(factsOf({ ...index, turnover }, past), "KOSPI most value traded since/other");
    assert.equal(fact?.value, sessionsBefore(100)[0]);
    assert.equal(fact?.witness?.rows[0] && formatDecimal(fact.witness.rows[0].close), "30000000000000");
  });

  test("net selling looks for net selling", () => {
    const amounts = { foreign: { value: { units: -1_000_000_000_000n, scale: 0 } } };
    const fact = find(
      factsOf({ ...index, flows: { receipt: "a", amounts } }, past),
      "KOSPI biggest net selling by foreign since/other",
    );
    assert.equal(fact?.value, sessionsBefore(50)[0]);
  });
});

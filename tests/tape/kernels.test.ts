import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayNumber, dayText } from "../../src/tape/day-pass.ts";
import { DayRows } from "../../src/tape/day-rows.ts";
import type { DaySummary } from "../../src/tape/day-summary.ts";
import { encodeDays, readDay, readDayIndex } from "../../src/tape/days-file.ts";
import { nodeDisk } from "../../src/tape/effects.ts";
import { ExactProductSum, ExactSum } from "../../src/tape/exact-sum.ts";
import { extendLine, unbrokenRun } from "../../src/tape/index-line.ts";
import { indexSums, MemberRule } from "../../src/tape/member-rule.ts";
import { SlidingExtreme } from "../../src/tape/sliding-extreme.ts";
import { StockExtremes } from "../../src/tape/stock-extremes.ts";
import { calendar, folder } from "./small-tape.ts";

test("sums of whole numbers are exact far beyond 2^53", () => {
  fc.assert(
    fc.property(fc.array(fc.maxSafeInteger(), { maxLength: 200 }), (values) => {
      const sum = new ExactSum();
      for (const value of values) sum.add(value);
      assert.equal(
        sum.value,
        values.reduce((total, value) => total + BigInt(value), 0n),
      );
    }),
  );
});

test("sums of products are exact even where a product alone passes 2^53", () => {
  const whole = fc.integer({ min: -2_000_000_000, max: 2_000_000_000 });
  fc.assert(
    fc.property(fc.array(fc.tuple(whole, whole), { maxLength: 100 }), (pairs) => {
      const sum = new ExactProductSum();
      for (const [a, b] of pairs) sum.add(a, b);
      assert.equal(
        sum.value,
        pairs.reduce((total, [a, b]) => total + BigInt(a) * BigInt(b), 0n),
      );
    }),
  );
});

test("the sliding extreme is the extreme of the window", () => {
  const steps = fc.array(fc.record({ gap: fc.integer({ min: 1, max: 30 }), value: fc.integer({ min: 1, max: 50 }) }), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 100 }), (all, window) => {
      const highest = new SlidingExtreme(2, "highest", window);
      const lowest = new SlidingExtreme(2, "lowest", window);
      const seen: { day: number; value: number }[] = [];
      let day = 0;
      for (const { gap, value } of all) {
        day += gap;
        highest.begin(day);
        lowest.begin(day);
        const inside = seen.filter((one) => one.day >= day - window).map((one) => one.value);
        assert.equal(highest.of(1), inside.length > 0 ? Math.max(...inside) : Number.NaN);
        assert.equal(lowest.of(1), inside.length > 0 ? Math.min(...inside) : Number.NaN);
        highest.set(1, value);
        lowest.set(1, value);
        seen.push({ day, value });
      }
    }),
  );
});

/** One session of some issues: [issue, close, change, shares]. */
function session(day: number, quotes: readonly (readonly [number, number, number, number?])[]): DayRows {
  const rows = new DayRows();
  rows.day = day;
  rows.count = quotes.length;
  for (const [at, [issue, close, change, shares = 100]] of quotes.entries()) {
    rows.issue[at] = issue;
    for (const field of ["close", "high", "low", "open"] as const) rows[field][at] = close;
    rows.change[at] = change;
    rows.shares[at] = shares;
    rows.volume[at] = 1;
  }
  return rows;
}

function run(days: readonly DayRows[]): { readonly extremes: StockExtremes; readonly records: number[] } {
  const extremes = new StockExtremes(4);
  const records = days.map((rows) => {
    extremes.rebase(rows);
    extremes.advance(rows);
    return extremes.marks.recordClose[0] ?? 0;
  });
  return { extremes, records };
}

test("a split does not make a record high, nor hide one", () => {
  const steady: readonly [number, number, number] = [1, 50, 0];
  // 50 for one: base 2,000 after 100,000.
  const { records } = run([
    session(1, [[0, 100_000, 0], steady, [2, 9, 0]]),
    session(2, [[0, 2_000, 0], steady, [2, 9, 0]]),
    session(3, [[0, 2_010, 10], steady, [2, 9, 0]]),
  ]);
  assert.deepEqual(records, [0, 0, 1]);
});

test("no high is claimed across missing sessions", () => {
  const { extremes, records } = run([
    session(1, [
      [0, 100, 0],
      [1, 100, 0],
    ]),
    session(30, [
      [0, 150, 10],
      [1, 170, 10],
    ]),
    session(31, [
      [0, 151, 1],
      [1, 170, 0],
    ]),
  ]);
  assert.deepEqual(records, [0, 0, 1]);
  assert.equal(extremes.firstDay[0], 30);
});

test("an issue counts in the index from its second session, and extra shares from their day until they are listed", () => {
  const rule = new MemberRule(
    ["000010", "000020", "000035", "900010"],
    [
      { effective: 5, code: "000010", kind: "shares", shares: 50, listed: 9 },
      { effective: 7, code: "000020", kind: "leave", shares: 0, listed: 0 },
    ],
  );
  assert.deepEqual(
    [4, 5, 8, 9].map((day) => rule.sharesOf(0, day, 100)),
    [100, 150, 150, 100],
  );
  assert.deepEqual(
    [6, 7].map((day) => rule.sharesOf(1, day, 100)),
    [100, 0],
  );
  assert.deepEqual([rule.sharesOf(2, 1, 100), rule.sharesOf(3, 1, 100)], [0, 0]);
  const rows = session(6, [
    [0, 20, 2],
    [1, 30, 0],
  ]);
  assert.deepEqual(
    indexSums(rows, 0, rule, (issue) => issue === 1),
    { close: 3_000n, base: 2_700n, members: 1 },
  );
});

test("a run of closes breaks where the printed change does not lead back and the calendar knows a session between", () => {
  const rows = [
    { session: "2026-01-05", close: "100", change: null },
    { session: "2026-01-06", close: "101.5", change: null },
    { session: "2026-01-08", close: "102", change: null },
    { session: "2026-01-09", close: "103.25", change: "1.25" },
  ];
  const line = { market: "X", receipts: {}, ...extendLine({ sessions: [], closes: [], breaks: [] }, rows, calendar) };
  assert.deepEqual(line.breaks, [0, 2]);
  assert.deepEqual(unbrokenRun(line, "2026-01-09"), { from: 2, end: 4 });
  assert.equal(unbrokenRun(line, "2026-01-07"), undefined);
  const again = extendLine(line, rows.slice(2), calendar);
  assert.deepEqual([again.sessions, again.closes, again.breaks], [line.sessions, line.closes, line.breaks]);
});

test("every day of a year's file is found again", (t) => {
  const path = `${folder(t)}/days.jsonl`;
  const days = Array.from({ length: 900 }, (_, at) => ({
    market: at % 2 ? "KOSPI" : "코스닥",
    session: dayText(dayNumber("2026-01-01") + at),
    ...{ scopes: [], currency: [], overseas: [], receipts: {} },
  })) as DaySummary[];
  nodeDisk.write(path, encodeDays(days));
  const { index, start } = readDayIndex(path, nodeDisk);
  for (const day of days) {
    const place = index[day.market]?.[day.session];
    assert.ok(place);
    assert.deepEqual(readDay(path, nodeDisk, start, place), day);
  }
});

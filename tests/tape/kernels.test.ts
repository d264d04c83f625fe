import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { dayNumber, dayText } from "../../src/tape/day-pass.ts";
import { DayRows } from "../../src/tape/day-rows.ts";
import type { DaySummary } from "../../src/tape/day-summary.ts";
import { encodeDay, encodeDays, readDay, readDayIndex, readLines } from "../../src/tape/days-file.ts";
import { nodeDisk } from "../../src/tape/effects.ts";
import { ExactProductSum, ExactSum } from "../../src/tape/exact-sum.ts";
import { extendLine, unbrokenRun } from "../../src/tape/index-line.ts";
import { KeyNumbers } from "../../src/tape/key-numbers.ts";
import { addIndexSums, MemberRule } from "../../src/tape/member-rule.ts";
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

test("sums of whole stretches equal the sums of their terms", () => {
  const whole = fc.maxSafeInteger().filter((value) => Math.abs(value) < 2 ** 53);
  const pair = fc.tuple(whole, fc.constantFrom(0, 1, 3, 1_000_000_007));
  fc.assert(
    fc.property(fc.array(pair, { maxLength: 200 }), (pairs) => {
      const a = Float64Array.from(pairs, ([value]) => value);
      const b = Float64Array.from(pairs, ([, times]) => times);
      const plain = new ExactSum();
      plain.addStretch(a, 0, pairs.length);
      const products = new ExactProductSum();
      products.addStretch(a, b, 0, pairs.length);
      assert.equal(
        plain.value,
        pairs.reduce((total, [value]) => total + BigInt(value), 0n),
      );
      assert.equal(
        products.value,
        pairs.reduce((total, [value, times]) => total + BigInt(value) * BigInt(times), 0n),
      );
    }),
  );
});

test("texts are numbered by their hashes whatever order they come in", () => {
  const hashes = [7n, 2n ** 63n + 7n, 2n ** 32n, 2n ** 64n - 1n];
  const numbers = new KeyNumbers(hashes.map(String));
  fc.assert(
    fc.property(fc.array(fc.nat(3), { maxLength: 40 }), (wanted) => {
      const halves = new Int32Array(BigUint64Array.from(wanted, (at) => hashes[at] ?? 0n).buffer);
      const found = new Uint16Array(wanted.length + 1);
      numbers.fill(halves, 0, wanted.length, found, 1);
      assert.deepEqual([...found.subarray(1)], wanted);
    }),
  );
  assert.throws(() => numbers.fill(new Int32Array(2), 0, 1, new Uint16Array(1), 0), /not numbered/);
  assert.throws(() => new KeyNumbers(["7", "7"]), /one hash/);
});

test("the sliding extreme is the extreme of the window", () => {
  const set = (of: SlidingExtreme, signed: number) => {
    const { newer, today } = of.arrays();
    today[1] = signed;
    if (signed > (newer[1] ?? 0)) newer[1] = signed;
  };
  const steps = fc.array(fc.record({ gap: fc.integer({ min: 1, max: 30 }), value: fc.integer({ min: 1, max: 50 }) }), {
    maxLength: 200,
  });
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 100 }), (all, window) => {
      let highest = new SlidingExtreme(2, "highest", window);
      let lowest = new SlidingExtreme(2, "lowest", window);
      const copyOf = (of: SlidingExtreme, kind: "highest" | "lowest") => {
        const copy = new SlidingExtreme(2, kind, window);
        copy.restore(of.days());
        copy.restoreIssue(1, of.stateOf(1));
        return copy;
      };
      const seen: { day: number; value: number }[] = [];
      let day = 0;
      for (const { gap, value } of all) {
        day += gap;
        // A reader of the state goes on as if it had been there all the time.
        if (gap % 7 === 0) [highest, lowest] = [copyOf(highest, "highest"), copyOf(lowest, "lowest")];
        highest.begin(day);
        lowest.begin(day);
        const inside = seen.filter((one) => one.day >= day - window).map((one) => one.value);
        assert.equal(highest.of(1), inside.length > 0 ? Math.max(...inside) : Number.NaN);
        assert.equal(lowest.of(1), inside.length > 0 ? Math.min(...inside) : Number.NaN);
        set(highest, value);
        set(lowest, -value);
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
    return extremes.advance(rows).recordCloses;
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
  const sums = { close: new ExactProductSum(), base: new ExactProductSum(), members: 0 };
  addIndexSums(sums, rows, [0, 2], rule, (issue) => issue === 1);
  assert.deepEqual([sums.close.value, sums.base.value, sums.members], [3_000n, 2_700n, 1]);
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
  nodeDisk.write(path, encodeDays(days.map(encodeDay)));
  const { index, start } = readDayIndex(path, nodeDisk);
  for (const day of days) {
    const place = index[day.market]?.[day.session];
    assert.ok(place);
    assert.deepEqual(readDay(path, nodeDisk, start, place), day);
  }
  assert.deepEqual(readLines(path, nodeDisk), days.map(encodeDay));
});

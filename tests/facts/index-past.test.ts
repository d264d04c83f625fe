import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { indexPast, LEAST_SESSIONS, waits, waitsForLow } from "../../src/facts/index-past.ts";
import { sampled } from "../rooms/sampled.ts";
import { dayWith, indexOf } from "./made-day.ts";
import { pastOf, quietCloses } from "./made-past.ts";

describe("how long since a value as high", () => {
  const cases: readonly [values: readonly number[], expected: readonly number[]][] = [
    [
      [3, 1, 2, 3, 2],
      [Number.POSITIVE_INFINITY, 1, 2, 3, 1],
    ],
    [
      [1, 2, 3],
      [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY],
    ],
    [
      [2, 2],
      [Number.POSITIVE_INFINITY, 1],
    ],
    [[], []],
  ];
  for (const [values, expected] of cases) {
    test(`[${values}] waits [${expected}]`, () => assert.deepEqual([...waits(values)], expected));
  }

  test("is what looking back one by one finds, for highs and lows", () => {
    const numbers = fc.array(fc.integer({ min: -20, max: 20 }), { maxLength: 60 });
    fc.assert(
      fc.property(numbers, (values) => {
        const slow = (isAlike: (a: number, b: number) => boolean) =>
          values.map((value, at) => {
            for (let back = 1; back <= at; back++) if (isAlike(values[at - back] as number, value)) return back;
            return Number.POSITIVE_INFINITY;
          });
        assert.deepEqual(
          [...waits(values)],
          slow((a, b) => a >= b),
        );
        assert.deepEqual(
          [...waitsForLow(values)],
          slow((a, b) => a <= b),
        );
      }),
      sampled(300),
    );
  });
});

describe("the past of an index", () => {
  const day = dayWith(indexOf("1001.50", "1000.00"));

  test("ends with the session itself, in hundredths", () => {
    const past = indexPast({ day, history: pastOf(quietCloses(LEAST_SESSIONS)) });
    assert.equal(past?.sessions.at(-1), "2026-01-08");
    assert.equal(past?.closes.at(-1), 100_150);
    assert.equal(past?.points.at(-1), 150);
    assert.equal(past?.percents.at(-1), 0.15);
  });

  test("is not known with less than a year of closes", () => {
    assert.equal(indexPast({ day, history: pastOf(quietCloses(LEAST_SESSIONS - 1)) }), undefined);
  });

  test("compares closes of different places exactly", () => {
    const history = pastOf(quietCloses(300));
    const past = indexPast({ day: dayWith(indexOf("1000.5", "1000.00")), history });
    assert.equal(past?.closes.at(-1), 100_050);
  });
});

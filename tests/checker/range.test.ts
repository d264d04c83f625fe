import assert from "node:assert/strict";
import { test } from "node:test";
import fc from "fast-check";
import { boundRange } from "../../src/checker/bound.ts";
import {
  compareProducts,
  compareScaled,
  highOf,
  lowOf,
  overlap,
  pointRange,
  roundedRange,
  shortenedRange,
  sumRange,
  truncatedRange,
  twiceRoundedRange,
} from "../../src/checker/range.ts";
import { figureOf } from "./small-story.ts";

const integer = fc.integer({ min: -9e14, max: 9e14 });
const exponent = fc.integer({ min: -20, max: 20 });

test("scaled numbers compare as the exact numbers do", () => {
  fc.assert(
    fc.property(integer, exponent, integer, exponent, (a, aExponent, b, bExponent) => {
      const exact = BigInt(a) * 10n ** BigInt(aExponent + 20) - BigInt(b) * 10n ** BigInt(bExponent + 20);
      assert.equal(Math.sign(compareScaled(a, aExponent, b, bExponent)), exact > 0n ? 1 : exact < 0n ? -1 : 0);
    }),
  );
});

test("products compare as the exact products do, past 2^53 too", () => {
  fc.assert(
    fc.property(integer, integer, integer, integer, (a, b, c, d) => {
      const exact = BigInt(a) * BigInt(b) - BigInt(c) * BigInt(d);
      assert.equal(Math.sign(compareProducts(a, b, c, d)), exact > 0n ? 1 : exact < 0n ? -1 : 0);
    }),
  );
});

test("zero has no sign, whatever it was made of", () => {
  assert.equal(compareProducts(0, -1, 0, 0), 0);
  assert.equal(compareScaled(-0, 2, 0, 2), 0);
});

test("a rounded figure is half a unit either way, closed at both ends", () => {
  const printed = roundedRange(figureOf("17.27e12"));
  for (const [value, inside] of [
    ["17.265e12", true],
    ["17.275e12", true],
    ["17.2649e12", false],
    ["17.2751e12", false],
  ] as const) {
    assert.equal(overlap(printed, pointRange(figureOf(value))), inside, value);
  }
});

test("a percentage to one place may have been rounded from two", () => {
  const range = twiceRoundedRange(figureOf("1.2"));
  assert.deepEqual([lowOf(range), highOf(range)], [1.145, 1.25]);
  const fall = twiceRoundedRange(figureOf("-1.2"));
  assert.deepEqual([lowOf(fall), highOf(fall)], [-1.25, -1.145]);
  const none = twiceRoundedRange(figureOf("0.0"));
  assert.deepEqual([lowOf(none), highOf(none)], [-0.05, 0.05]);
});

test("a truncated figure reaches a whole unit away from zero", () => {
  const fits = (printed: string, value: string) =>
    overlap(truncatedRange(figureOf(printed)), pointRange(figureOf(value)));
  assert.ok(fits("2.2", "2.29") && fits("-2.2", "-2.29") && fits("0.0", "-0.09"));
  assert.ok(!fits("2.2", "2.19") && !fits("-2.2", "-2.19") && !fits("2.2", "2.31"));
});

test("a figure rounded or truncated reaches half a unit towards zero and a whole one away from it", () => {
  const ends = (printed: string) => {
    const range = shortenedRange(figureOf(printed));
    return [lowOf(range), highOf(range)];
  };
  assert.deepEqual(ends("481"), [480.5, 482]);
  assert.deepEqual(ends("-20"), [-21, -19.5]);
  assert.deepEqual(ends("0"), [-1, 1]);
});

test("a sum of ranges holds every sum and touches both ends", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e6, max: 1e6 }), fc.integer({ min: -1e6, max: 1e6 }), (a, b) => {
      const sum = sumRange(roundedRange({ digits: a, exponent: -2 }), roundedRange({ digits: b, exponent: -1 }));
      assert.deepEqual(sum, { low: a * 10 - 5 + b * 100 - 50, high: a * 10 + 5 + b * 100 + 50, exponent: -3 });
    }),
  );
});

test("bounds mean what the table says of them", () => {
  const cases = [
    ["over", "2", "2.27", true],
    ["over", "2", "1.99", false],
    ["over", "-3", "-3.43", true],
    ["over", "-3", "3.43", false],
    ["under", "1", "0.3", true],
    ["under", "1", "1.2", false],
    ["near", "6", "5.96", true],
    ["near", "1.5", "1.47", true],
    ["near", "6", "3.4", false],
    ["near", "4700", "4697.55", true],
    ["about", "400e6", "400.33e6", true],
    ["about", "400e6", "611e6", false],
    ["band", "2", "2.99", true],
    ["band", "2", "1.99", false],
    ["band", "-3", "-3.4", true],
    ["band", "4300", "4309.63", true],
    ["band", "4300", "4409.63", false],
  ] as const;
  for (const [bound, printed, value, inside] of cases) {
    const level = printed === "4300" || printed === "4700";
    assert.equal(
      overlap(boundRange(figureOf(printed), bound, level), roundedRange(figureOf(value))),
      inside,
      `${bound} ${printed}: ${value}`,
    );
  }
});

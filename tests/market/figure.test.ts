import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import { figureRange, figureValue, powerOfTen, scaled } from "../../src/market/figure.ts";
import { sampled } from "../rooms/sampled.ts";

describe("a printed figure stands for a range", () => {
  const cases: readonly [string, number, number, number, number][] = [
    ["17.27 trillion", 1727, 10, 17.265e12, 17.275e12],
    ["2.27 percent", 227, -2, 2.265, 2.275],
    ["128,500 won", 128500, 0, 128499.5, 128500.5],
    ["-0.63 percent", -63, -2, -0.635, -0.625],
    ["28 trillion", 28, 12, 27.5e12, 28.5e12],
    ["0.00 percent", 0, -2, -0.005, 0.005],
  ];
  for (const [printed, digits, exponent, low, high] of cases) {
    test(`${printed} is ${low} to ${high}`, () => assert.deepEqual(figureRange({ digits, exponent }), { low, high }));
  }

  test("the value lies inside, and the range is one last digit wide", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -(10 ** 14), max: 10 ** 14 }),
        fc.integer({ min: -6, max: 14 }),
        (digits, exponent) => {
          const { low, high } = figureRange({ digits, exponent });
          const value = figureValue({ digits, exponent });
          const width = powerOfTen(exponent);
          return low < value && value < high && Math.abs(high - low - width) <= Math.abs(value) * 4e-16 + width * 1e-6;
        },
      ),
      sampled(300),
    );
  });
});

test("scaling is what reading the decimal text gives, to the last bit", () => {
  fc.assert(
    fc.property(fc.maxSafeInteger(), fc.integer({ min: -30, max: 30 }), (digits, exponent) => {
      return scaled(digits, exponent) === Number(`${digits}e${exponent}`);
    }),
    sampled(1000),
  );
});

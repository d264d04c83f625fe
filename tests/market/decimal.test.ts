import assert from "node:assert/strict";
import { describe, test } from "node:test";
import fc from "fast-check";
import {
  absolute,
  add,
  compare,
  type Decimal,
  decimal,
  divide,
  formatDecimal,
  isDecimalText,
  multiply,
  negate,
  percentChange,
  round,
  sign,
  subtract,
  sum,
  toNumber,
} from "../../src/market/decimal.ts";
import { sampled } from "../rooms/sampled.ts";

const anyDecimal = fc.record({ units: fc.bigInt({ min: -(10n ** 24n), max: 10n ** 24n }), scale: fc.nat(12) });
const notZero = anyDecimal.filter((d) => d.units !== 0n);

/** The same number as a fraction of bigints, which needs none of the code under test. */
type Fraction = readonly [bigint, bigint];
const fraction = ({ units, scale }: Decimal): Fraction => [units, 10n ** BigInt(scale)];
const same = ([a, b]: Fraction, [c, d]: Fraction) => a * d === c * b;

describe("arithmetic is exact", () => {
  test("a sum is the sum of the fractions", () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        const [[an, ad], [bn, bd]] = [fraction(a), fraction(b)];
        return same(fraction(add(a, b)), [an * bd + bn * ad, ad * bd]);
      }),
      sampled(300),
    );
  });

  test("a difference is the sum with the opposite", () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        const [[an, ad], [bn, bd]] = [fraction(a), fraction(b)];
        return same(fraction(subtract(a, b)), [an * bd - bn * ad, ad * bd]);
      }),
      sampled(300),
    );
  });

  test("a product is the product of the fractions", () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        const [[an, ad], [bn, bd]] = [fraction(a), fraction(b)];
        return same(fraction(multiply(a, b)), [an * bn, ad * bd]);
      }),
      sampled(300),
    );
  });

  test("the order is that of the fractions, whatever the scales", () => {
    fc.assert(
      fc.property(anyDecimal, anyDecimal, (a, b) => {
        const [[an, ad], [bn, bd]] = [fraction(a), fraction(b)];
        const difference = an * bd - bn * ad;
        return Math.sign(compare(a, b)) === (difference < 0n ? -1 : difference > 0n ? 1 : 0);
      }),
      sampled(300),
    );
  });

  test("a sum of many does not depend on their order", () => {
    fc.assert(
      fc.property(fc.array(anyDecimal, { maxLength: 20 }), (all) => compare(sum(all), sum([...all].reverse())) === 0),
      sampled(100),
    );
  });

  test("market values past 2^53 won keep their last won", () => {
    const caps = Array.from({ length: 1000 }, () => decimal("760673473000001"));
    assert.equal(formatDecimal(sum(caps)), "760673473000001000");
  });
});

describe("rounding is half away from zero", () => {
  const cases: readonly [string, number, string][] = [
    ["0.005", 2, "0.01"],
    ["-0.005", 2, "-0.01"],
    ["0.0049999999", 2, "0.00"],
    ["2.265", 2, "2.27"],
    ["-2.265", 2, "-2.27"],
    ["2.2650000001", 2, "2.27"],
    ["2.5", 0, "3"],
    ["3.5", 0, "4"],
    ["-2.5", 0, "-3"],
    ["999.995", 2, "1000.00"],
    ["7", 2, "7.00"],
  ];
  for (const [from, places, to] of cases) {
    test(`${from} to ${places} places is ${to}`, () => {
      assert.equal(formatDecimal(round(decimal(from), places)), to);
    });
  }

  test("a rounded number is never farther than half a last digit, and a half goes outwards", () => {
    fc.assert(
      fc.property(anyDecimal, fc.nat(12), (value, places) => {
        const [n, d] = fraction(value);
        const [rn, rd] = fraction(round(value, places));
        const gap = (rn * d - n * rd) * 2n * 10n ** BigInt(places);
        const limit = rd * d;
        const size = gap < 0n ? -gap : gap;
        if (size > limit) return false;
        return size < limit || sign({ units: gap, scale: 0 }) === sign(value);
      }),
      sampled(300),
    );
  });

  test("a quotient is the rounded fraction", () => {
    fc.assert(
      fc.property(anyDecimal, notZero, fc.nat(8), (a, b, places) => {
        const [[an, ad], [bn, bd]] = [fraction(a), fraction(b)];
        const quotient = divide(a, b, places);
        const negative = an < 0n !== bn < 0n;
        const size = (x: bigint) => (x < 0n ? -x : x);
        const [n, d] = [size(an) * bd * 10n ** BigInt(places), size(bn) * ad];
        const expected = n / d + ((n % d) * 2n >= d ? 1n : 0n);
        return quotient.scale === places && quotient.units === (negative ? -expected : expected);
      }),
      sampled(300),
    );
  });

  test("dividing by zero throws", () => {
    assert.throws(() => divide(decimal(1), decimal("0.00"), 2), RangeError);
  });

  test("percentages of published closes are the published ones", () => {
    assert.equal(formatDecimal(percentChange(decimal("4309.63"), decimal("4214.17"))), "2.27");
    assert.equal(formatDecimal(percentChange(decimal("4949.67"), decimal("5224.36"))), "-5.26");
    assert.equal(formatDecimal(percentChange(decimal("4552.37"), decimal("4551.06"))), "0.03");
  });
});

describe("text and numbers", () => {
  test("what is printed is read back as the same decimal, scale included", () => {
    fc.assert(
      fc.property(anyDecimal, (d) => {
        const again = decimal(formatDecimal(d));
        return again.units === d.units && again.scale === d.scale;
      }),
      sampled(300),
    );
  });

  for (const text of ["0", "-0.01", "4309.63", "+2.8", "007", "1441.80"]) {
    test(`"${text}" is a decimal`, () => {
      assert.ok(isDecimalText(text));
      assert.equal(toNumber(decimal(text)), Number(text));
    });
  }

  for (const text of ["", ".5", "5.", "1e3", "1,000", " 1", "1 ", "NaN", "--1", "٣", "1.2.3", "0x10"]) {
    test(`"${text}" is none, and the error shows it`, () => {
      assert.equal(isDecimalText(text), false);
      assert.throws(
        () => decimal(text),
        (error: Error) => error instanceof RangeError && error.message.includes(`"${text}"`),
      );
    });
  }

  test("a float with an exponent is refused rather than guessed", () => {
    assert.throws(() => decimal(1e21), RangeError);
  });

  test("signs and sizes", () => {
    fc.assert(
      fc.property(anyDecimal, (d) => {
        return (
          sign(negate(d)) === -sign(d) + 0 && sign(absolute(d)) >= 0 && compare(add(d, negate(d)), decimal(0)) === 0
        );
      }),
      sampled(100),
    );
  });
});

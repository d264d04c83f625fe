/**
 * A number as printed, exactly: `digits x 10^exponent`, so 17.27 trillion is 1727 x 10^10 and 128,500 is 128500 x 10^0.
 * `digits` is a signed safe integer; 10^exponent is the size of the last printed digit, the figure's precision.
 */
export interface Figure {
  readonly digits: number;
  readonly exponent: number;
}

/** Bounds are not values: "more than 2 percent" (over), "nearly 6" (near), "about", "2%대" (band). */
export type Bound = "about" | "over" | "under" | "near" | "band";

const POWERS = Float64Array.from({ length: 31 }, (_, n) => Number(`1e${n}`));

/** 10^n as a float64: exact for n from 0 to 22, the nearest float64 otherwise. */
export function powerOfTen(n: number): number {
  const at = n | 0;
  return at === n && at >= 0 && at < POWERS.length ? (POWERS[at] as number) : Number(`1e${n}`);
}

const LARGEST_TEN = 30;
const TENS = Float64Array.from({ length: 2 * LARGEST_TEN + 1 }, (_, n) => 10 ** (n - LARGEST_TEN));

/** `10 ** n`, from a table where `n` is a whole number from -30 to 30: the operator costs more than the sum around it. */
export function tenTo(n: number): number {
  const at = (n + LARGEST_TEN) | 0;
  return at - LARGEST_TEN === n && at >= 0 && at < TENS.length ? (TENS[at] as number) : 10 ** n;
}

/** The nearest float64 of `digits x 10^exponent`, correctly rounded as if read from its decimal text. */
export function scaled(digits: number, exponent: number): number {
  // One exact operand each way gives one correctly rounded operation (digits < 2^53, 10^22 exact).
  if (exponent >= 0) return exponent <= 22 ? digits * powerOfTen(exponent) : Number(`${digits}e${exponent}`);
  return exponent >= -22 ? digits / powerOfTen(-exponent) : Number(`${digits}e${exponent}`);
}

export function figureValue(figure: Figure): number {
  return scaled(figure.digits, figure.exponent);
}

/** The same figure with all its digits down to the unit: 361 x 10^3 is 361000 x 10^0. */
export function toTheUnit({ digits, exponent }: Figure): Figure {
  return exponent > 0 ? { digits: digits * tenTo(exponent), exponent: 0 } : { digits, exponent };
}

/**
 * The closed range of values a printed figure stands for: half a unit of its last digit either way
 * (17.27 trillion is [17.265, 17.275] trillion).
 */
export function figureRange(figure: Figure): { low: number; high: number } {
  const { digits, exponent } = figure;
  return { low: scaled(digits * 10 - 5, exponent - 1), high: scaled(digits * 10 + 5, exponent - 1) };
}

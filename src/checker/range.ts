import { type Figure, scaled, tenTo } from "../market/figure.ts";

/**
 * A closed range of values, in whole units of 10^exponent. `low` and `high` are safe integers, or infinite where a
 * bound is open ("more than 2 percent").
 */
export interface Range {
  readonly low: number;
  readonly high: number;
  readonly exponent: number;
}

/** How a source shortens a figure for print. Truncation cuts towards zero. */
export type Shortening = "rounded" | "truncated";

/** The same, or either of them where the years of a story leave both open. */
export type UsualShortening = Shortening | "either";

/** Half a unit of the last printed digit either way: 17.27 is [17.265, 17.275]. */
export function roundedRange(figure: Figure): Range {
  const at = figure.digits * 10;
  return { low: at - 5, high: at + 5, exponent: figure.exponent - 1 };
}

/**
 * The same for a percentage printed to one place: agencies round the exchange's two places again, and 1.149 is printed
 * 1.2 by way of 1.15. So 1.2 is [1.145, 1.25], -1.2 is [-1.25, -1.145].
 */
export function twiceRoundedRange(figure: Figure): Range {
  const at = figure.digits * 100;
  return {
    low: at - (figure.digits > 0 ? 55 : 50),
    high: at + (figure.digits < 0 ? 55 : 50),
    exponent: figure.exponent - 2,
  };
}

/** A whole unit of the last printed digit away from zero: 2.2 is [2.2, 2.3], -2.2 is [-2.3, -2.2], 0.0 is [-0.1, 0.1]. */
export function truncatedRange(figure: Figure): Range {
  const at = figure.digits * 10;
  return {
    low: figure.digits > 0 ? at : at - 10,
    high: figure.digits < 0 ? at : at + 10,
    exponent: figure.exponent - 1,
  };
}

/** Rounded or truncated, where nothing in a story tells which: 481 is [480.5, 482], -20 is [-21, -19.5]. */
export function shortenedRange(figure: Figure): Range {
  const at = figure.digits * 10;
  return {
    low: figure.digits > 0 ? at - 5 : at - 10,
    high: figure.digits < 0 ? at + 5 : at + 10,
    exponent: figure.exponent - 1,
  };
}

/** The figure itself, for what is published with exactly the printed digits. */
export function pointRange(figure: Figure): Range {
  return { low: figure.digits, high: figure.digits, exponent: figure.exponent };
}

/** The range of the same figure with the other sign. */
export function mirrored(range: Range): Range {
  return { low: -range.high, high: -range.low, exponent: range.exponent };
}

/** 1, -1 or 0; a difference would be -0 where zero has a minus, as 0 x -1 has. */
function order<Value extends number | bigint>(left: Value, right: Value): number {
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Exact sign of a x 10^aExponent - b x 10^bExponent, for safe integers and infinities. */
export function compareScaled(a: number, aExponent: number, b: number, bExponent: number): number {
  if (aExponent === bExponent || !Number.isFinite(a) || !Number.isFinite(b)) return order(a, b);
  const left = aExponent > bExponent ? a * tenTo(aExponent - bExponent) : a;
  const right = bExponent > aExponent ? b * tenTo(bExponent - aExponent) : b;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return order(left, right);
  return compareBig(a, aExponent, b, bExponent);
}

function compareBig(a: number, aExponent: number, b: number, bExponent: number): number {
  const gap = aExponent - bExponent;
  // Beyond 60 places no two safe integers can meet unless one is zero: the sign of the larger scale decides.
  if (Math.abs(gap) > 60) return gap > 0 ? (a === 0 ? -b : a) : b === 0 ? a : -b;
  const left = gap > 0 ? BigInt(a) * 10n ** BigInt(gap) : BigInt(a);
  const right = gap < 0 ? BigInt(b) * 10n ** BigInt(-gap) : BigInt(b);
  return order(left, right);
}

/** Exact sign of a x b - c x d for safe integers. */
export function compareProducts(a: number, b: number, c: number, d: number): number {
  const left = a * b;
  const right = c * d;
  if (Number.isSafeInteger(left) && Number.isSafeInteger(right)) return order(left, right);
  return order(BigInt(a) * BigInt(b), BigInt(c) * BigInt(d));
}

/** True when the two share a value; touching ends count, because the ranges are closed. */
export function overlap(a: Range, b: Range): boolean {
  return (
    compareScaled(a.low, a.exponent, b.high, b.exponent) <= 0 &&
    compareScaled(b.low, b.exponent, a.high, a.exponent) <= 0
  );
}

/** The range in units of 10^exponent, a scale at least as fine as its own; undefined when that leaves safe integers. */
export function atExponent(range: Range, exponent: number): Range | undefined {
  if (range.exponent === exponent) return range;
  const factor = tenTo(range.exponent - exponent);
  const low = range.low * factor;
  const high = range.high * factor;
  return safeEnd(low) && safeEnd(high) ? { low, high, exponent } : undefined;
}

function safeEnd(end: number): boolean {
  return Number.isSafeInteger(end) || end === Number.POSITIVE_INFINITY || end === Number.NEGATIVE_INFINITY;
}

/** Every sum of a value of each; undefined when it leaves safe integers. */
export function sumRange(...ranges: readonly Range[]): Range | undefined {
  let exponent = 0;
  for (let i = 0; i < ranges.length; i++) {
    const own = ranges[i]?.exponent ?? 0;
    if (i === 0 || own < exponent) exponent = own;
  }
  let low = 0;
  let high = 0;
  for (const range of ranges) {
    const fine = atExponent(range, exponent);
    if (!fine) return undefined;
    low += fine.low;
    high += fine.high;
  }
  return safeEnd(low) && safeEnd(high) ? { low, high, exponent } : undefined;
}

/** Every whole number in the range, as [first, last]; first > last when there is none. */
export function integersWithin(range: Range): readonly [number, number] {
  return [Math.ceil(lowOf(range)), Math.floor(highOf(range))];
}

/** The low end as the nearest float64. */
export function lowOf(range: Range): number {
  return Number.isFinite(range.low) ? scaled(range.low, range.exponent) : range.low;
}

/** The high end as the nearest float64. */
export function highOf(range: Range): number {
  return Number.isFinite(range.high) ? scaled(range.high, range.exponent) : range.high;
}

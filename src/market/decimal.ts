/**
 * Exact decimal numbers: money, prices and index points from source to print.
 *
 * A decimal is `units / 10^scale`, with `units` a bigint and `scale` a whole number of at least 0. Adding, subtracting
 * and multiplying are exact; dividing and rounding name the scale they stop at. The one lossy step is `toNumber`.
 */
export interface Decimal {
  readonly units: bigint;
  readonly scale: number;
}

const SHAPE = /^([+-]?)(\d+)(?:\.(\d+))?$/;

/** Powers of ten that are used all the time; beyond them they are computed. */
const POWERS = Array.from({ length: 32 }, (_, n) => 10n ** BigInt(n));

function power(n: number): bigint {
  return POWERS[n] ?? 10n ** BigInt(n);
}

/**
 * Reads an exact decimal from its plain text ("-2.8", "4309.63"): no separators, no exponent.
 *
 * @throws RangeError when the text is anything else; the message shows it.
 */
export function decimal(text: string | number | bigint): Decimal {
  if (typeof text === "bigint") return { units: text, scale: 0 };
  const found = SHAPE.exec(String(text));
  if (!found) throw new RangeError(`"${text}" is not a plain decimal number such as -12.34`);
  const [, sign, whole = "", fraction = ""] = found;
  const units = BigInt(whole + fraction);
  return { units: sign === "-" ? -units : units, scale: fraction.length };
}

/** True when `decimal(text)` would not throw. */
export function isDecimalText(text: string): boolean {
  return SHAPE.test(text);
}

function atScale(d: Decimal, scale: number): bigint {
  return d.units * power(scale - d.scale);
}

export function add(a: Decimal, b: Decimal): Decimal {
  const scale = Math.max(a.scale, b.scale);
  return { units: atScale(a, scale) + atScale(b, scale), scale };
}

export function subtract(a: Decimal, b: Decimal): Decimal {
  return add(a, negate(b));
}

export function multiply(a: Decimal, b: Decimal): Decimal {
  return { units: a.units * b.units, scale: a.scale + b.scale };
}

/**
 * a / b, rounded half away from zero to `scale` places.
 *
 * @throws RangeError when b is zero.
 */
export function divide(a: Decimal, b: Decimal, scale: number): Decimal {
  if (b.units === 0n) throw new RangeError("division by zero");
  const shift = scale + b.scale - a.scale;
  const numerator = shift >= 0 ? a.units * power(shift) : a.units;
  const denominator = shift >= 0 ? b.units : b.units * power(-shift);
  return { units: roundedQuotient(numerator, denominator), scale };
}

/**
 * The project's one rounding rule: half away from zero, as the exchange rounds its percentages
 * (490,000 published rows agree).
 */
function roundedQuotient(numerator: bigint, denominator: bigint): bigint {
  const negative = numerator < 0n !== denominator < 0n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const quotient = (2n * n + d) / (2n * d);
  return negative ? -quotient : quotient;
}

/** To `scale` places, half away from zero; a finer scale only adds zeros. */
export function round(d: Decimal, scale: number): Decimal {
  if (scale >= d.scale) return { units: atScale(d, scale), scale };
  return { units: roundedQuotient(d.units, power(d.scale - scale)), scale };
}

export function negate(d: Decimal): Decimal {
  return { units: -d.units, scale: d.scale };
}

export function absolute(d: Decimal): Decimal {
  return d.units < 0n ? negate(d) : d;
}

/** -1, 0 or 1. */
export function sign(d: Decimal): -1 | 0 | 1 {
  return d.units < 0n ? -1 : d.units > 0n ? 1 : 0;
}

/** Negative when a < b, zero when they are the same number whatever their scales, positive when a > b. */
export function compare(a: Decimal, b: Decimal): number {
  const scale = Math.max(a.scale, b.scale);
  const left = atScale(a, scale);
  const right = atScale(b, scale);
  return left < right ? -1 : left > right ? 1 : 0;
}

export function sum(values: readonly Decimal[]): Decimal {
  return values.reduce(add, ZERO);
}

export const ZERO: Decimal = { units: 0n, scale: 0 };

/** Percentage change from `base` to `value`, to `scale` places: (value - base) / base x 100. */
export function percentChange(value: Decimal, base: Decimal, scale = 2): Decimal {
  return divide(multiply(subtract(value, base), decimal(100)), base, scale);
}

/** Plain text with all its places: `decimal(formatDecimal(d))` is d. */
export function formatDecimal(d: Decimal): string {
  const digits = (d.units < 0n ? -d.units : d.units).toString().padStart(d.scale + 1, "0");
  const whole = digits.slice(0, digits.length - d.scale);
  const fraction = d.scale > 0 ? `.${digits.slice(digits.length - d.scale)}` : "";
  return `${d.units < 0n ? "-" : ""}${whole}${fraction}`;
}

/** The nearest float64: lossy past 2^53 and for most fractions. For statistics and JSON only, never for sums of money. */
export function toNumber(d: Decimal): number {
  return Number(formatDecimal(d));
}

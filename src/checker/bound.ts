import type { Bound, Figure } from "../market/figure.ts";
import type { Range } from "./range.ts";

/**
 * What a bound promises, in words of the figure v it stands before. Everything is said of the size: "fell more than 3
 * percent" is -3 with bound over, and asks for -3 or less. `u` is one unit of the last digit of v that is not a zero
 * (4,300 has 100, 2.5 has 0.1).
 *
 * - over: v or more. A printed 2.00 may stand for 2.004, so the end itself belongs to the range.
 * - under: from zero to v.
 * - near ("nearly", "almost", "just shy of"): from the larger of u and 15 percent below v to half a u above.
 * - about: v, the larger of u and 5 percent either way.
 * - band ("2%대", "4,300선"): from v to v + u; a level may lie half a u lower, because levels are named loosely.
 */
const BOUND_REACH: Readonly<Record<Bound, (size: number, unit: number, level: boolean) => readonly [number, number]>> =
  {
    over: (size) => [size, Number.POSITIVE_INFINITY],
    under: (size) => [0, size],
    near: (size, unit) => [size - Math.max(unit, Math.ceil(size * 0.15)), size + Math.ceil(unit / 2)],
    about: (size, unit) => [size - Math.max(unit, Math.ceil(size / 20)), size + Math.max(unit, Math.ceil(size / 20))],
    band: (size, unit, level) => [level ? size - Math.ceil(unit / 2) : size, size + unit],
  };

/** The closed range a bounded figure stands for; `level` for index points and prices, which a band names loosely. */
export function boundRange(figure: Figure, bound: Bound, level: boolean): Range {
  const size = Math.abs(figure.digits) * 10;
  let unit = 10;
  while (size > 0 && size % (unit * 10) === 0) unit *= 10;
  const [low, high] = BOUND_REACH[bound](size, unit, level);
  const exponent = figure.exponent - 1;
  return figure.digits < 0 ? { low: -high, high: -low, exponent } : { low, high, exponent };
}

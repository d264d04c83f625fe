import { type Bound, tenTo } from "../../../market/figure.ts";
import * as U from "../words/unit-kind.ts";

/** A number of a story with its unit. `from` and `to` are token positions, `to` exclusive. */
export interface Quantity {
  digits: number;
  exponent: number;
  /** The printed sign: 0 when there is none. */
  sign: number;
  unit: number;
  currency: string;
  bound: Bound | undefined;
  /** Largest of the magnitude words, as a power of ten: 12 for 조, 8 for 억, 4 for 만, 3 for 천. */
  scale: number;
  /** "4,300선", "53만원대": a level, or a band of them. */
  line: boolean;
  band: boolean;
  /** First (1) or second (2) half of a range. */
  range: number;
  /** Digits before the decimal point had a comma, or there were decimals. */
  decimals: number;
  count: number;
  from: number;
  to: number;
  /** Characters: from the sign to the unit. */
  start: number;
  end: number;
  /** "3종목", "522개 종목". */
  noun: boolean;
}

/** The number it prints, in base units, as near as a float64 comes. */
export function amountOf(q: Quantity): number {
  return q.digits * tenTo(q.exponent);
}

/** Powers of ten from which won are an amount, and no price. */
export const AMOUNT = 8;

/** A whole number of won that a share may cost. */
export function isPrice({ unit, scale, decimals }: Quantity): boolean {
  return unit === U.won && scale < AMOUNT && decimals === 0;
}

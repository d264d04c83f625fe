import type { Bound } from "../../../market/figure.ts";
import * as U from "../words/unit-kind.ts";

/** A number of a story with its unit words. `from` and `to` are token positions, `to` exclusive. */
export interface Quantity {
  from: number;
  to: number;
  digits: number;
  exponent: number;
  /** The printed sign: 0 when there is none. */
  sign: -1 | 0 | 1;
  unit: number;
  /** ISO code of money. */
  currency: string;
  bound: Bound | undefined;
  /** A scale word such as "billion" was printed, as a power of ten; 0 when not. */
  scale: number;
  /** "2-3 percent", "the 234-point drop", "the 3,300s". */
  range: boolean;
  hyphened: boolean;
  plural: boolean;
  /** Written in words alone. */
  worded: boolean;
}

/** A plain number of no value yet, over the tokens from `from` to `to`. */
export function blankQuantity(from: number, to: number): Quantity {
  return {
    from,
    to,
    digits: 0,
    exponent: 0,
    sign: 0,
    unit: U.plain,
    currency: "",
    bound: undefined,
    scale: 0,
    range: false,
    hyphened: false,
    plural: false,
    worded: false,
  };
}

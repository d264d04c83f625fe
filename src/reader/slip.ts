import { type Figure, scaled } from "../market/figure.ts";

/**
 * One print of a figure may be the other with a slip of the hand: a digit changed, left out or put in, two neighbours
 * swapped, the sign, the point. Figures further apart are of two things. Whole numbers in digits of the finer print.
 */
export function isSlipApart(one: Figure, other: Figure): boolean {
  const exponent = Math.min(one.exponent, other.exponent);
  const a = digitsOf(one, exponent);
  const b = digitsOf(other, exponent);
  if (a === b || a === `${b}0` || b === `${a}0`) return true;
  if (a.length === b.length) return isDigitApart(a, b);
  return a.length === b.length + 1 ? isDigitLonger(a, b) : b.length === a.length + 1 && isDigitLonger(b, a);
}

function digitsOf({ digits, exponent }: Figure, finest: number): string {
  return String(Math.round(scaled(Math.abs(digits), exponent - finest)));
}

/** One digit is another one, or two neighbours have changed places. */
function isDigitApart(a: string, b: string): boolean {
  let at = 0;
  while (a[at] === b[at]) at++;
  if (a.slice(at + 1) === b.slice(at + 1)) return true;
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
}

/** The longer one has a digit more, anywhere. */
function isDigitLonger(long: string, short: string): boolean {
  let at = 0;
  while (at < short.length && long[at] === short[at]) at++;
  return long.slice(at + 1) === short.slice(at);
}

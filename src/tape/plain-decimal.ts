import { compare, decimal, formatDecimal, round } from "../market/decimal.ts";

/** Plain text of a tape decimal: no zeros that the source did not print, but at least `places`. */
export function plain(text: string, places = 0): string {
  const exact = decimal(text);
  let shortest = round(exact, places);
  for (let at = places; compare(shortest, exact) !== 0; at++) shortest = round(exact, at + 1);
  return formatDecimal(shortest);
}

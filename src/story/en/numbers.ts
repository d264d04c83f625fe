import { absolute, compare, type Decimal, decimal, divide, formatDecimal, round } from "../../market/decimal.ts";
import type { NumberFact } from "../fact-set.ts";
import type { Style } from "../style.ts";
import { figure, type Written } from "../written.ts";

/** Wire numbers in English. Signs are left to the words around them: every function prints the absolute value. */

const SCALES = [
  ["trillion", decimal("1000000000000")],
  ["billion", decimal("1000000000")],
  ["million", decimal("1000000")],
] as const;

const THOUSAND = decimal(1000);
const SMALL_WORDS = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"];

/** "4,309.63": groups of three before the point. */
export function grouped(value: Decimal): string {
  const [whole = "0", fraction] = formatDecimal(absolute(value)).split(".");
  const digits = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? digits : `${digits}.${fraction}`;
}

/** Index levels and point changes, always with two places. */
export function points(fact: NumberFact): Written {
  return figure(grouped(round(fact.value, 2)), fact.id);
}

/** "2.27 percent", or with another word for it. */
export function percent(fact: NumberFact, style: Style, word: string = style.percentWord): Written {
  const number = grouped(round(fact.value, style.places.percent));
  return figure(word === "%" ? `${number}%` : `${number} ${word}`, fact.id);
}

/** "128,500 won". */
export function price(fact: NumberFact): Written {
  return figure(`${grouped(fact.value)} won`, fact.id);
}

/** "17.27 trillion won", "400.33 million shares": as many places as the style asks and the source knows. */
export function amount(fact: NumberFact, unit: string, style: Style): Written {
  return figure(`${scaledText(fact, style)}${unit}`, fact.id);
}

/** "US$11.97 billion", or "$709.7 billion" where the dollar needs no country. */
export function dollars(fact: NumberFact, style: Style, sign: "US$" | "$" = "US$"): Written {
  return figure(`${sign}${scaledText(fact, style)}`, fact.id);
}

function scaledText(fact: NumberFact, style: Style): string {
  const size = absolute(fact.value);
  let larger: string | undefined;
  for (const [word, scale] of SCALES) {
    if (compare(size, scale) >= 0) {
      const scaled = divide(size, scale, placesKnown(fact, scale, style.places.amount));
      // 999.996 billion rounds to 1,000 billion, which is said "1 trillion".
      if (larger && compare(scaled, THOUSAND) >= 0) return `1 ${larger}`;
      return `${grouped(trimmed(scaled))} ${word}`;
    }
    larger = word;
  }
  return grouped(round(size, 0));
}

/** Never more places than the source gave: a fact known to 10,000 has two after the million. */
function placesKnown(fact: NumberFact, scale: Decimal, wanted: number): number {
  if (!fact.precision) return wanted;
  const ratio = formatDecimal(divide(scale, fact.precision, 0));
  return Math.min(wanted, Math.max(0, ratio.length - 1));
}

function trimmed(value: Decimal): Decimal {
  let { units, scale } = value;
  while (scale > 0 && units % 10n === 0n) {
    units /= 10n;
    scale -= 1;
  }
  return { units, scale };
}

/** "522": issues, shares of nothing else. */
export function count(fact: NumberFact): Written {
  return figure(grouped(fact.value), fact.id);
}

/** "five", "12": words below ten. */
export function spelled(fact: NumberFact): Written {
  const text = formatDecimal(fact.value);
  return figure(SMALL_WORDS[Number(text)] ?? text, fact.id);
}

/** "1,441.8": the won per dollar with the places it was quoted in, at least one. */
export function rate(fact: NumberFact): Written {
  const value = trimmed(fact.value);
  return figure(grouped(value.scale === 0 ? round(value, 1) : value), fact.id);
}

/** How a lead says a percentage: "more than 2 percent", "nearly 3 percent"; nothing below one percent. */
export function boundedPercent(fact: NumberFact, percentWord: string, more: string): Written | undefined {
  const size = absolute(fact.value);
  const whole = Math.floor(Number(formatDecimal(size)));
  const above = Number(formatDecimal(size)) - whole;
  const unit = percentWord === "%" ? "%" : ` ${percentWord}`;
  if (above >= 0.85) return bounded("nearly ", whole + 1, unit, fact);
  if (whole < 1) return undefined;
  return bounded(above === 0 ? "" : more, whole, unit, fact);
}

function bounded(words: string, whole: number, unit: string, fact: NumberFact): Written {
  const printed = figure(`${whole}${unit}`, fact.id);
  return {
    ...printed,
    text: words + printed.text,
    figures: printed.figures.map((one) => ({ ...one, offset: words.length })),
  };
}

/** "third", "11th". */
export function ordinal(fact: NumberFact): Written {
  const words = ["", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth"];
  const length = Number(fact.value.units);
  const suffix = length % 100 > 10 && length % 100 < 14 ? "th" : (["th", "st", "nd", "rd"][length % 10] ?? "th");
  return figure(words[length] ?? `${length}${suffix}`, fact.id);
}

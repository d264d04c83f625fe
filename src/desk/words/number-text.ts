import { type Fact, isNumeric } from "../../facts/fact.ts";
import { absolute, compare, type Decimal, decimal, divide, formatDecimal, round, sign } from "../../market/decimal.ts";
import { grouped } from "../../story/en/numbers.ts";
import type { StoryLanguage } from "../../story/story.ts";

/** Numbers as the desk's pictures and tables print them. A true minus stands before what fell. */

const MINUS = "\u2212";

interface Scale {
  readonly from: Decimal;
  readonly en: string;
  readonly ko: string;
}

/** Korean counts by ten thousands, English by thousands: each its own steps. */
const STEPS: Readonly<Record<StoryLanguage, readonly Scale[]>> = {
  en: [
    { from: decimal("1000000000000"), en: " trillion", ko: "" },
    { from: decimal("1000000000"), en: " billion", ko: "" },
    { from: decimal("1000000"), en: " million", ko: "" },
  ],
  ko: [
    { from: decimal("1000000000000"), en: "", ko: "조" },
    { from: decimal("100000000"), en: "", ko: "억" },
    { from: decimal("10000"), en: "", ko: "만" },
  ],
};

function signed(value: Decimal, text: string): string {
  const way = sign(value);
  return way < 0 ? `${MINUS}${text}` : way > 0 ? `+${text}` : text;
}

/** "4,309.63". */
export function levelText(value: Decimal, places = 2): string {
  return `${sign(value) < 0 ? MINUS : ""}${grouped(round(value, places))}`;
}

/** "+95.46", with a true minus below zero. */
export function changeText(value: Decimal, places = 2): string {
  return signed(round(value, places), grouped(round(value, places)));
}

/** "+2.27%". */
export function percentText(value: Decimal): string {
  return `${changeText(value)}%`;
}

/** "17.27 trillion", "17.27조": three or four digits, exact behind it in the table. */
export function amountText(value: Decimal, language: StoryLanguage): string {
  const size = absolute(value);
  const step = STEPS[language].find(({ from }) => compare(size, from) >= 0);
  const text = step
    ? `${grouped(divide(size, step.from, placesFor(size, step.from)))}${step[language]}`
    : grouped(round(size, 0));
  return `${sign(value) < 0 ? MINUS : ""}${text}`;
}

export function signedAmountText(value: Decimal, language: StoryLanguage): string {
  return sign(value) > 0 ? `+${amountText(value, language)}` : amountText(value, language);
}

function placesFor(size: Decimal, from: Decimal): number {
  return compare(size, { units: from.units * 100n, scale: 0 }) >= 0 ? 1 : 2;
}

const UNIT_WORDS: Readonly<Record<string, Readonly<Record<StoryLanguage, (number: string) => string>>>> = {
  pt: { en: (n) => n, ko: (n) => n },
  pct: { en: (n) => `${n}%`, ko: (n) => `${n}%` },
  KRW: { en: (n) => `${n} won`, ko: (n) => `${n}원` },
  USD: { en: (n) => `$${n}`, ko: (n) => `${n}달러` },
  shares: { en: (n) => `${n} shares`, ko: (n) => `${n}주` },
  issues: { en: (n) => n, ko: (n) => `${n}개` },
  sessions: { en: (n) => `${n} sessions`, ko: (n) => `${n}거래일` },
  bp: { en: (n) => `${n} bp`, ko: (n) => `${n}bp` },
};

/** An amount with its unit, unsigned above zero: "$709.7 billion", "7,097억달러". */
export function unitText(value: Decimal, unit: string, language: StoryLanguage): string {
  const word = UNIT_WORDS[unit]?.[language] ?? ((number: string) => `${number} ${unit}`.trim());
  const large = compare(absolute(value), decimal("100000000")) >= 0;
  const text = word(large ? amountText(absolute(value), language) : grouped(absolute(value)));
  return sign(value) < 0 ? `${MINUS}${text}` : text;
}

/** Measures whose sign is part of what they say. */
const SIGNED = /change|flow\.|contribution/;

/** A fact's value as a reader wants it: "17.27 trillion won", "+2.27%", "Nov. 3". */
export function factText(fact: Fact, language: StoryLanguage): string {
  if (!isNumeric(fact)) return String(fact.value);
  const word = UNIT_WORDS[fact.unit]?.[language] ?? ((number: string) => `${number} ${fact.unit}`.trim());
  const large = fact.unit !== "pt" && compare(absolute(fact.value), decimal("100000000")) >= 0;
  const shows = SIGNED.test(fact.measure) || (fact.event?.kind ?? "") === "change_over";
  const number = large
    ? amountText(absolute(fact.value), language)
    : grouped(fact.unit === "pt" || fact.unit === "pct" ? round(fact.value, 2) : fact.value);
  const text = word(number);
  if (sign(fact.value) < 0) return `${MINUS}${text}`;
  return shows && sign(fact.value) > 0 ? `+${text}` : text;
}

/** All its digits, for tables and proofs: "760673472977000". */
export function exactText(fact: Fact): string {
  return isNumeric(fact) ? formatDecimal(fact.value) : String(fact.value);
}

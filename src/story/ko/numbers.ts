import { absolute, compare, type Decimal, decimal, divide, formatDecimal, round } from "../../market/decimal.ts";
import type { NumberFact } from "../fact-set.ts";
import type { Style } from "../style.ts";
import { concat, figure, type Written } from "../written.ts";
import { NUMBER_STYLES, type NumberStyle } from "./number-style.ts";
import { commas, inUnits, levelText, wholeText } from "./number-text.ts";

/** Korean numbers of facts, printed without a sign: the verb says which way it went. */

function numberStyle(style: Style): NumberStyle {
  return NUMBER_STYLES[style.koreanNumbers];
}

/** Index levels and changes in points, always with two places: "4,309.63". */
export function level(fact: NumberFact, style: Style): Written {
  return figure(levelText(round(fact.value, 2), numberStyle(style)), fact.id);
}

/** "95.46포인트". */
export function points(fact: NumberFact, style: Style): Written {
  return figure(`${levelText(round(fact.value, 2), numberStyle(style))}포인트`, fact.id);
}

/** "2.27%". */
export function percent(fact: NumberFact, style: Style): Written {
  return figure(`${commas(formatDecimal(round(absolute(fact.value), style.places.percent)))}%`, fact.id);
}

/** "4,300선": a round level. */
export function mark(fact: NumberFact, style: Style): Written {
  return concat([figure(levelText(round(fact.value, 0), numberStyle(style)), fact.id), "선"]);
}

/** From this share of a percent on, a move below one percent is nearly one. */
const NEARLY_ONE = decimal("0.85");

/** "2%대": the whole percents of a move, "1% 가까이" just below one; undefined where a band says nothing. */
export function percentBand(fact: NumberFact): Written | undefined {
  const size = absolute(fact.value);
  const whole = size.units / 10n ** BigInt(size.scale);
  if (whole > 0n) return concat([figure(`${whole}%`, fact.id), "대"]);
  return compare(size, NEARLY_ONE) >= 0 ? concat([figure("1%", fact.id), " 가까이"]) : undefined;
}

/** "12만8천500원". Prices carry won only; a part of a won, which adjusted prices may have, is printed as it is. */
export function price(fact: NumberFact, style: Style): Written {
  const whole = round(fact.value, 0);
  const { beforeUnit } = numberStyle(style);
  const exact = compare(whole, fact.value) === 0;
  const text = exact ? wholeText(whole.units, numberStyle(style)) : commas(formatDecimal(absolute(fact.value)));
  return figure(`${text}${beforeUnit}원`, fact.id);
}

/** "522": issues, sessions. */
export function count(fact: NumberFact, style: Style): Written {
  return figure(wholeText(round(fact.value, 0).units, numberStyle(style)), fact.id);
}

/** "1,441.8원": the won per dollar with the places it was quoted in, at least one. */
export function rate(fact: NumberFact): Written {
  const value = absolute(fact.value);
  let places = value.scale;
  while (places > 1 && compare(round(value, places - 1), value) === 0) places--;
  return figure(`${commas(formatDecimal(round(value, Math.max(1, places))))}원`, fact.id);
}

/** The finest step printed from a size on: flows to 억, volumes to 만, dollars to 천만. */
const STEPS = {
  원: [
    ["100000000", "100000000"],
    ["10000", "10000"],
  ],
  주: [["10000", "10000"]],
  달러: [
    ["100000000", "10000000"],
    ["10000", "10000"],
  ],
} as const satisfies Readonly<Record<string, readonly (readonly [from: string, step: string])[]>>;

/**
 * "6천447억원", "4억33만주", "119억7천만달러": rounded half away from zero to the step its size asks for, and never finer
 * than the fact is known.
 */
export function amount(fact: NumberFact, unit: keyof typeof STEPS, style: Style): Written {
  const size = absolute(fact.value);
  const [, wanted] = STEPS[unit].find(([from]) => compare(size, decimal(from)) >= 0) ?? ["", "1"];
  const known = coarser(decimal(wanted), fact.precision);
  // An amount smaller than what is known of it would be printed as nothing.
  const step = compare(size, known) < 0 ? decimal(wanted) : known;
  const rounded = divide(size, step, 0).units * step.units;
  const { beforeUnit } = numberStyle(style);
  return figure(`${inUnits(rounded, numberStyle(style))}${beforeUnit}${unit}`, fact.id);
}

/** The power of ten that is no finer than either. */
function coarser(step: Decimal, precision: Decimal | undefined): Decimal {
  let power = step;
  while (precision && compare(power, precision) < 0) power = { units: power.units * 10n, scale: 0 };
  return power;
}

import { absolute, type Decimal, formatDecimal } from "../../market/decimal.ts";
import type { NumberStyle } from "./number-style.ts";

/** Korean numbers as text, exact and without rounding. Signs are left to the words around them. */

const UNITS = ["", "만", "억", "조", "경", "해"];
const TEN_THOUSAND = 10_000n;

/**
 * A whole number by its units of ten thousand: 644,700,000,000 is "6천447억" in the mixed style, "6447억" in digits.
 * Units that are empty are left out, and no zero pads the next: 1,019,900,000,000 is "1조199억".
 */
export function inUnits(value: bigint, style: NumberStyle): string {
  const parts: string[] = [];
  let rest = value < 0n ? -value : value;
  for (const unit of UNITS) {
    const last = unit === UNITS.at(-1);
    const group = last ? rest : rest % TEN_THOUSAND;
    if (group > 0n) parts.unshift(`${withThousands(group, style.thousands)}${unit}`);
    rest = last ? 0n : rest / TEN_THOUSAND;
  }
  return parts.join(style.gap) || "0";
}

/** 6446 as "6천446", "6446" or "6,446". Hundreds stay digits in every house. */
function withThousands(group: bigint, thousands: NumberStyle["thousands"]): string {
  if (thousands === ",") return commas(group.toString());
  if (thousands === "" || group < 1000n) return group.toString();
  const below = group % 1000n;
  return `${group / 1000n}천${below === 0n ? "" : below}`;
}

/** A whole number of won a share, or of issues: "12만8천500" or "128,500". */
export function wholeText(value: bigint, style: NumberStyle): string {
  const size = value < 0n ? -value : value;
  return style.prices === "digits" ? commas(size.toString()) : inUnits(size, style);
}

/** An index level or a change in points with all its places: "4,309.63". */
export function levelText(value: Decimal, style: NumberStyle): string {
  const text = formatDecimal(absolute(value));
  return style.levels === "," ? commas(text) : text;
}

/** Groups of three before the point. */
export function commas(text: string): string {
  const [whole = "", fraction] = text.split(".");
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, ",");
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

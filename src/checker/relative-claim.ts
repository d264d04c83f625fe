import type { Measure } from "../market/measure.ts";
import type { Claim } from "../reader/claim.ts";

/** Key of the line of a story's previous close while nothing tells that day's date. */
export function beforeKey(name: string): string {
  return `<${name}`;
}

/** Key of the line of a change at the open: two sentences may tell of two indices' opens. */
export function openingKey(name: string, sentence: number): string {
  return `^${sentence}/${name}`;
}

/**
 * A claim that the shared vocabulary has no measure for, as the checker takes it: a previous close is a close, of its
 * own session; a change at the open is a change of a moment.
 */
export function withMeasure(claim: Claim): Claim {
  if (claim.previousClose) return { ...claim, measure: closeMeasure(claim) };
  return { ...claim, measure: claim.unit === "pct" ? "index.change_pct" : "index.change", intraday: true };
}

function closeMeasure({ unit, code, subject }: Claim): Measure {
  if (unit === "pt") return "index.close";
  return code === undefined && subject.includes("/") ? "fx.rate" : "stock.close";
}

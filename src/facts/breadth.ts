import { decimal } from "../market/decimal.ts";
import type { Breadth } from "../market/market-day.ts";
import type { Measure } from "../market/measure.ts";
import { AS_PUBLISHED, buildFact } from "./build-fact.ts";
import type { Fact } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";

const COUNTS: readonly (readonly [Exclude<keyof Breadth, "receipt">, Measure])[] = [
  ["gainers", "breadth.gainers"],
  ["losers", "breadth.losers"],
  ["unchanged", "breadth.unchanged"],
  ["limitUp", "breadth.limit_up"],
  ["limitDown", "breadth.limit_down"],
  ["halted", "breadth.halted"],
];

/** Numbers of issues by direction; a count the source did not give is left out. */
export function breadthFacts({ day, history }: FactContext): readonly Fact[] {
  const { breadth, market, session } = day;
  if (!breadth) return [];
  const counted = history.issueCounts?.(market, session);
  const formula =
    counted?.receipt === breadth.receipt
      ? `counted over the quotes of ${counted.issues} issues; untraded ones neither rose nor fell`
      : AS_PUBLISHED;
  return COUNTS.flatMap(([field, measure]) => {
    const count = breadth[field];
    if (count === undefined) return [];
    return [buildFact(day, breadth.receipt, { measure, subject: market, value: decimal(String(count)), formula })];
  });
}

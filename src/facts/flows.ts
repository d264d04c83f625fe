import { INVESTOR_GROUPS } from "../market/market-day.ts";
import { buildFact } from "./build-fact.ts";
import type { FactContext } from "./catalogue.ts";
import type { Fact } from "./fact.ts";

/** Net buying in won by investor group, negative for net selling. */
export function flowFacts({ day }: FactContext): readonly Fact[] {
  const { flows, market } = day;
  if (!flows) return [];
  return INVESTOR_GROUPS.flatMap((group) => {
    const amount = flows.amounts[group];
    if (!amount) return [];
    const { value, precision } = amount;
    return [buildFact(day, flows.receipt, { measure: `flow.${group}`, subject: market, value, precision })];
  });
}

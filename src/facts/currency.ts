import { buildFact } from "./build-fact.ts";
import type { Fact } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";

/** The won per dollar at the Seoul close of 15:30 and its change: positive when the rate rises and the won weakens. */
export function currencyFacts({ day }: FactContext): readonly Fact[] {
  const { currency } = day;
  if (!currency) return [];
  const rate = buildFact(day, currency.receipt, { measure: "fx.rate", subject: currency.pair, value: currency.rate });
  if (!currency.change) return [rate];
  return [
    rate,
    buildFact(day, currency.receipt, { measure: "fx.change", subject: currency.pair, value: currency.change }),
  ];
}

import { sign } from "../market/decimal.ts";
import { INVESTOR_GROUPS } from "../market/market-day.ts";
import { buildFact } from "./build-fact.ts";
import type { FactContext } from "./catalogue.ts";
import { type Fact, factId } from "./fact.ts";

/** Net buying in won by investor group, negative for net selling. */
export function flowFacts(context: FactContext): readonly Fact[] {
  const { day } = context;
  const { flows, market } = day;
  if (!flows) return [];
  const amounts = INVESTOR_GROUPS.flatMap((group) => {
    const amount = flows.amounts[group];
    if (!amount) return [];
    const { value, precision } = amount;
    return [buildFact(day, flows.receipt, { measure: `flow.${group}`, subject: market, value, precision })];
  });
  return [...amounts, ...flowTurns(context, amounts)];
}

/** Groups whose net amount has the other sign than in the session before; nothing where that session is not known. */
function flowTurns({ day, history, calendar }: FactContext, amounts: readonly Fact[]): readonly Fact[] {
  const { flows, market, session } = day;
  const before = day.previousSession ?? calendar.previousSession(session);
  const earlier = before && history.scopes(market, before)[0]?.flows;
  if (!flows || !earlier) return [];
  return INVESTOR_GROUPS.flatMap((group) => {
    const now = flows.amounts[group]?.value;
    const then = earlier.amounts[group]?.value;
    if (group === "other" || !now || !then || sign(now) * sign(then) >= 0) return [];
    const inputs = amounts.filter(({ measure }) => measure === `flow.${group}`).map(({ id }) => id);
    return [
      buildFact(day, flows.receipt, {
        measure: "other",
        subject: `${market} ${group} turn`,
        value: then,
        unit: "KRW",
        formula: `net amount of ${before} against this session's: opposite signs`,
        inputs: [...inputs, factId(market, `flow.${group}`, before)],
        when: before,
        event: { kind: "flow_turn", group, to: sign(now) > 0 ? "buying" : "selling" },
      }),
    ];
  });
}

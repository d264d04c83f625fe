import { sign } from "../market/decimal.ts";
import { INVESTOR_GROUPS, type MarketDay } from "../market/market-day.ts";
import { buildFact } from "./build-fact.ts";
import { type Fact, factId } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";

/** Net buying in won by investor group, negative for net selling. */
export function flowFacts(context: FactContext): readonly Fact[] {
  const amounts = amountFacts(context.day);
  return amounts.length > 0 ? [...amounts, ...flowTurns(context, amounts)] : [];
}

function amountFacts(day: MarketDay): readonly Fact[] {
  const { flows, market } = day;
  if (!flows) return [];
  return INVESTOR_GROUPS.flatMap((group) => {
    const amount = flows.amounts[group];
    if (!amount) return [];
    const { value, precision } = amount;
    return [buildFact(day, flows.receipt, { measure: `flow.${group}`, subject: market, value, precision })];
  });
}

type Turning = Pick<FactContext, "day" | "history" | "calendar">;

/** The session that flows are held against; undefined where nothing is known of it. */
function dayBefore({ day, history, calendar }: Turning): MarketDay | undefined {
  const before = day.previousSession ?? calendar.previousSession(day.session);
  return before && history.scopes(day.market, before)[0];
}

/** The flows of the session before, on which a turn rests, with the receipts of their own day. */
export function earlierFlows(
  context: Turning,
): { readonly facts: readonly Fact[]; readonly day: MarketDay } | undefined {
  const day = dayBefore(context);
  return day?.flows && { facts: amountFacts(day), day };
}

/** Groups whose net amount has the other sign than in the session before; nothing where that session is not known. */
function flowTurns(context: FactContext, amounts: readonly Fact[]): readonly Fact[] {
  const { day } = context;
  const { flows, market } = day;
  const earlier = dayBefore(context);
  if (!flows || !earlier?.flows) return [];
  const before = earlier.session;
  const amountsBefore = earlier.flows.amounts;
  return INVESTOR_GROUPS.flatMap((group) => {
    const now = flows.amounts[group]?.value;
    const then = amountsBefore[group]?.value;
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

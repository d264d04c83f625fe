import { percentChange } from "../market/decimal.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { buildFact } from "./build-fact.ts";
import type { Fact } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";
import { spanRows } from "./history.ts";

const PERIODS = [
  { period: "month", name: "month to date", letters: "2026-01".length },
  { period: "year", name: "year to date", letters: "2026".length },
] as const;

/** Percent from the last close of the month or year before to this close, to 0.01. */
export function changeOverFacts(context: FactContext): readonly Fact[] {
  const { day } = context;
  const { index, market, session } = day;
  const past = context.past();
  if (!index || !past) return [];
  return PERIODS.flatMap(({ period, name, letters }) => {
    const start = session.slice(0, letters);
    const at = past.sessions.findLastIndex((one) => one.slice(0, letters) < start);
    const [base] = at < 0 ? [] : spanRows(past.span, at, at + 1);
    if (!base) return [];
    const fact = buildFact(day, index.receipt, {
      measure: "other",
      subject: `${market} ${name}`,
      value: percentChange(index.close, base.close),
      unit: "pct",
      formula: `(close - last close of the ${period} before) / last close of the ${period} before x 100, to 0.01`,
      inputs: [`${market}/index.close@${session}`],
      event: { kind: "change_over", period, from: base.session as TradingDay, sessions: past.sessions.length - 1 - at },
      witness: { from: base.session, through: session, rows: [base] },
    });
    return [{ ...fact, receipts: [...new Set([index.receipt, past.span.receipt.id])] }];
  });
}

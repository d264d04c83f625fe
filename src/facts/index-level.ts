import { percentChange, subtract } from "../market/decimal.ts";
import type { Receipt } from "../market/receipt.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { AS_PUBLISHED, buildFact } from "./build-fact.ts";
import { type Fact, factId } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";
import type { Close } from "./history.ts";

/** Close, change from the previous close in points and percent, and the day's path, all in points. */
export function indexFacts(context: FactContext): readonly Fact[] {
  const { day } = context;
  const { index, market } = day;
  if (!index) return [];
  const make = (parts: Omit<Parameters<typeof buildFact>[2], "subject">) =>
    buildFact(day, index.receipt, { subject: market, ...parts });
  const close = make({ measure: "index.close", value: index.close });
  const previous = previousCloseId(context);
  const facts = [
    close,
    make({
      measure: "index.change",
      value: subtract(index.close, index.previous),
      formula: "close - previous close",
      inputs: [close.id, previous],
    }),
    make({
      measure: "index.change_pct",
      value: percentChange(index.close, index.previous),
      formula: "(close - previous close) / previous close x 100, to 0.01",
      inputs: [close.id, previous],
    }),
  ];
  if (index.open) facts.push(make({ measure: "index.open", value: index.open }));
  if (index.high) facts.push(make({ measure: "index.high", value: index.high }));
  if (index.low) facts.push(make({ measure: "index.low", value: index.low }));
  return facts;
}

/** The close that changes are counted from, as a fact of its own session. Published beside today's close. */
export function previousCloseFact(context: Pick<FactContext, "day" | "calendar">): Fact | undefined {
  const { day } = context;
  if (!day.index) return undefined;
  return buildFact(day, day.index.receipt, {
    measure: "index.close",
    subject: day.market,
    value: day.index.previous,
    session: previousSessionOf(context),
  });
}

function previousCloseId(context: FactContext): string {
  return factId(context.day.market, "index.close", previousSessionOf(context));
}

/** The session before, by the calendar; where that does not reach, the day itself stands with an earlier date unknown. */
function previousSessionOf(context: Pick<FactContext, "day" | "calendar">): TradingDay {
  return context.day.previousSession ?? context.calendar.previousSession(context.day.session) ?? context.day.session;
}

/** A close of the long line as a fact of its own session, where nothing else of that session is known. */
export function closeFact(market: string, row: Close, receipt: Receipt): Fact {
  return {
    id: factId(market, "index.close", row.session),
    measure: "index.close",
    subject: market,
    session: row.session,
    value: row.close,
    unit: "pt",
    formula: AS_PUBLISHED,
    inputs: [],
    receipts: [receipt.id],
    asOf: receipt.published ?? row.session,
    venue: receipt.venue,
    phase: receipt.phase,
  };
}

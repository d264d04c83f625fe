import { absolute, compare, decimal, multiply, sign, subtract, toNumber } from "../market/decimal.ts";
import type { IndexLevel } from "../market/market-day.ts";
import type { Receipt } from "../market/receipt.ts";
import { addDays, type TradingDay } from "../market/trading-day.ts";
import { buildFact } from "./build-fact.ts";
import type { Fact } from "./fact.ts";
import type { FactContext } from "./fact-kind.ts";
import { spanRows } from "./history.ts";
import { highestBefore, isLargestEver } from "./index-beginnings.ts";
import type { IndexPast } from "./index-past.ts";
import { roundestLevel } from "./records.ts";

/** Days in 52 weeks. */
const WEEKS_52 = 364;

/** Records that the long line proves: points in one session, the intraday level, and closes of 52 weeks. */
export function pointRecordFacts(context: FactContext): readonly Fact[] {
  const past = context.past();
  return [...(past ? [...pointRecord(context, past), ...yearClose(context, past)] : []), ...intradayRecord(context)];
}

/** The largest gain or loss in points ever: of all known sessions, and more than any earlier one could have moved. */
function pointRecord({ day }: FactContext, past: IndexPast): readonly Fact[] {
  const { index, market, session } = day;
  if (!index) return [];
  const change = subtract(index.close, index.previous);
  const way = sign(change);
  const first = past.sessions[0] as TradingDay;
  if (way === 0 || !isLargestEver(market, first, absolute(change))) return [];
  const last = past.points.length - 1;
  const today = way * (past.points[last] as number);
  let largest = 0;
  for (let at = 1; at < last; at++) {
    const points = way * (past.points[at] as number);
    if (points >= today) return [];
    if (points > way * (past.points[largest] as number) || largest === 0) largest = at;
  }
  const kind = way > 0 ? "record_point_gain" : "record_point_fall";
  const fact = buildFact(day, index.receipt, {
    measure: "other",
    subject: `${market} ${kind.replaceAll("_", " ")}`,
    value: absolute(change),
    unit: "pt",
    formula: "points beyond those of every earlier session",
    inputs: [`${market}/index.change@${session}`],
    event: { kind, previousSession: past.sessions[largest] as TradingDay },
    witness: { from: first, through: session, rows: spanRows(past.span, largest - 1, largest + 1) },
  });
  return [withReceipt(fact, past.span.receipt)];
}

/** The index traded above every earlier intraday high. */
function intradayRecord(context: FactContext): readonly Fact[] {
  const { day, history } = context;
  const { index, market, session } = day;
  const line = index?.high && history.measureLine?.(market, "index.high", session);
  const first = line?.sessions[0];
  const before = first && highestBefore(market, first);
  if (!index?.high || !line || !first || !before) return [];
  // A high before the line can have stood above its close by no more than a day's limit.
  const most = multiply(before, decimal("1.15"));
  let highest = 0;
  for (let at = 1; at < line.values.length; at++) {
    if ((line.values[at] as number) > (line.values[highest] as number)) highest = at;
  }
  const value = line.values[highest] as number;
  if (compare(index.high, most) <= 0 || toNumber(index.high) <= value) return [];
  const beaten = { session: line.sessions[highest] as TradingDay, close: decimal(String(value)) };
  const fact = buildFact(day, index.receipt, {
    measure: "other",
    subject: `${market} intraday record`,
    value: index.high,
    unit: "pt",
    formula: "high > every earlier intraday high",
    inputs: [`${market}/index.high@${session}`],
    event: { kind: "intraday_record", previousSession: beaten.session },
    witness: { from: first, through: session, rows: [beaten] },
  });
  return [fact, ...levelTouched(context, index, fact)].map((one) => withReceipt(one, line.receipt));
}

/** The round level first crossed within the session, where the close did not keep it. Rests on the intraday record. */
function levelTouched({ day }: FactContext, index: IndexLevel, record: Fact): readonly Fact[] {
  const [beaten] = record.witness?.rows ?? [];
  const level = index.high && beaten && roundestLevel(beaten.close, index.high);
  if (!level || !record.witness || compare(level, index.close) < 0) return [];
  return [
    buildFact(day, index.receipt, {
      measure: "milestone.level",
      subject: `${day.market} intraday`,
      value: level,
      formula: "roundest level between the earlier intraday record and this high, not below the close",
      inputs: record.inputs,
      event: { kind: "level", crossing: "touched" },
      witness: record.witness,
    }),
  ];
}

/** A close above (below) every close of the 52 weeks before. */
function yearClose(context: FactContext, { sessions, closes, span }: IndexPast): readonly Fact[] {
  const { index, market, session } = context.day;
  const last = sessions.length - 1;
  const start = addDays(session, -WEEKS_52);
  const from = sessions.findIndex((one) => one >= start);
  if (!index || from < 1 || from === last) return [];
  const window = Array.from(closes.subarray(from, last));
  const close = closes[last] as number;
  const ways = [
    { kind: "high_52_weeks", name: "52-week high", edge: Math.max(...window), holds: close > Math.max(...window) },
    { kind: "low_52_weeks", name: "52-week low", edge: Math.min(...window), holds: close < Math.min(...window) },
  ] as const;
  return ways
    .filter((way) => way.holds)
    .map(({ kind, name, edge }) => {
      const at = from + window.indexOf(edge);
      const fact = buildFact(context.day, index.receipt, {
        measure: "other",
        subject: `${market} ${name}`,
        value: index.close,
        unit: "pt",
        formula: `close ${kind === "high_52_weeks" ? "above" : "below"} every close of the 52 weeks before`,
        inputs: [`${market}/index.close@${session}`],
        event: { kind },
        witness: { from: sessions[from] as TradingDay, through: session, rows: spanRows(span, at, at + 1) },
      });
      return withReceipt(fact, span.receipt);
    });
}

function withReceipt(fact: Fact, receipt: Receipt): Fact {
  return { ...fact, receipts: [...new Set([...fact.receipts, receipt.id])] };
}

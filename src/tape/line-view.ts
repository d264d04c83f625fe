import type { Close, LineMeasure, MeasureLine, Span } from "../facts/history.ts";
import { highestBefore } from "../facts/index-beginnings.ts";
import { toNumber } from "../market/decimal.ts";
import type { Receipt } from "../market/receipt.ts";
import type { TradingDay } from "../market/trading-day.ts";
import { type AmountLine, amountRun } from "./amount-line.ts";
import { closeAt, type IndexLine, lowerBound, unbrokenRun } from "./index-line.ts";

/** Closes of the unbroken run that ends at `through`; undefined when the line does not hold that day. */
export function closesOf(line: IndexLine | undefined, through: TradingDay): Span | undefined {
  const run = line && unbrokenRun(line, through);
  if (!line || !run) return undefined;
  const sessions = line.sessions.slice(run.from, run.end) as readonly string[] as readonly TradingDay[];
  const plain = { scale: line.scale, sessions, units: line.closes.slice(run.from, run.end) };
  let made: readonly Close[] | undefined;
  return {
    ...{ from: sessions[0] as TradingDay, through, receipt: lineReceipt(line), plain },
    get rows() {
      made ??= sessions.map((session, at) => ({ session, close: closeAt(line, run.from + at) }));
      return made;
    },
  };
}

/** Closes above everything before them; a line that begins too late to know that has none. */
export function recordsOf(line: IndexLine | undefined, through: TradingDay): Span | undefined {
  const run = line && unbrokenRun(line, through);
  const from = run && (line?.sessions[run.from] as TradingDay);
  const before = line && from && highestBefore(line.market, from);
  if (!line || !run || !from || !before) return undefined;
  const rows: Close[] = [];
  let highest = toNumber(before) * 10 ** line.scale;
  for (let at = run.from; at < run.end; at++) {
    const close = line.closes[at] as number;
    if (close <= highest) continue;
    highest = close;
    rows.push({ session: line.sessions[at] as TradingDay, close: closeAt(line, at) });
  }
  return { from, through, rows, receipt: lineReceipt(line) };
}

/** The part of a measure's column that lies beside the unbroken run of closes and has no gaps. */
export function measureOf(
  line: IndexLine | undefined,
  amounts: AmountLine | undefined,
  measure: LineMeasure,
  session: TradingDay,
): MeasureLine | undefined {
  const run = line && unbrokenRun(line, session);
  if (!line || !run || amounts?.sessions !== line.sessions.length) return undefined;
  const end = lowerBound(line.sessions, session);
  const found = amountRun(amounts, measure, run.from, end);
  if (!found) return undefined;
  const sessions = line.sessions.slice(found.from, end) as readonly string[] as readonly TradingDay[];
  const receipt = measure.startsWith("flow.")
    ? joinedReceipt(`flows:${line.market}`, `investor flows of ${line.market}`, amounts.receipts)
    : lineReceipt(line);
  return { sessions, values: found.values, receipt };
}

function lineReceipt({ market, receipts }: IndexLine): Receipt {
  return joinedReceipt(`line:${market}`, `closes of ${market}`, receipts);
}

/** A line as a whole came from one or several files: one receipt that names them all. */
function joinedReceipt(id: string, request: string, receipts: IndexLine["receipts"]): Receipt {
  const all = Object.entries(receipts);
  const words = (field: "source" | "licence") => [...new Set(all.map(([, receipt]) => receipt[field]))].join("; ");
  return {
    id,
    source: words("source"),
    request,
    reference: all.map(([id]) => id).join(", "),
    received:
      all
        .map(([, receipt]) => receipt.received)
        .sort()
        .at(-1) ?? "",
    licence: words("licence"),
    venue: "KRX",
    phase: "settled",
  };
}

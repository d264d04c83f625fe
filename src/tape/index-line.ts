import type { Calendar } from "../market/calendar.ts";
import { type Decimal, decimal, round } from "../market/decimal.ts";
import type { Receipt } from "../market/receipt.ts";
import type { TradingDay } from "../market/trading-day.ts";

/** The long line of an index's closes, as its derived file holds it. */
export interface IndexLine {
  readonly market: string;
  /** Places of every close. */
  readonly scale: number;
  readonly sessions: readonly string[];
  /** Closes in units of 10^-scale points: whole and small, so a plain number is exact. */
  readonly closes: readonly number[];
  /** Positions where the run is not known to be unbroken: a session may be missing before them. */
  readonly breaks: readonly number[];
  readonly receipts: Readonly<Record<string, Omit<Receipt, "id">>>;
}

/** A published close with the change printed beside it. */
export interface LineRow {
  readonly session: string;
  readonly close: string;
  readonly change: string | null;
}

/** Index points are printed with two places. */
const PLACES = 2;

/**
 * Joins known closes with later rows. Two neighbours are an unbroken run where the later one's printed change leads
 * back to the earlier close, or where the calendar knows no session between them.
 */
export function extendLine(
  line: Pick<IndexLine, "sessions" | "closes" | "breaks">,
  rows: readonly LineRow[],
  calendar: Calendar,
): Pick<IndexLine, "sessions" | "closes" | "breaks" | "scale"> {
  const first = rows[0]?.session;
  const keep = first === undefined ? line.sessions.length : lowerBound(line.sessions, first);
  const sessions = line.sessions.slice(0, keep);
  const closes = line.closes.slice(0, keep);
  const breaks = line.breaks.filter((at) => at < keep);
  for (const row of rows) {
    const close = pointUnits(row.close);
    const before = closes.at(-1);
    const leadsBack = row.change !== null && before !== undefined && close - pointUnits(row.change) === before;
    const last = sessions.at(-1) as TradingDay | undefined;
    const isNext = last !== undefined && calendar.previousSession(row.session as TradingDay) === last;
    if (!leadsBack && !isNext) breaks.push(sessions.length);
    sessions.push(row.session);
    closes.push(close);
  }
  return { sessions, closes, breaks, scale: PLACES };
}

function pointUnits(text: string): number {
  return Number(round(decimal(text), PLACES).units);
}

/** First position whose day is not before `day`. */
export function lowerBound(sessions: readonly string[], day: string): number {
  let low = 0;
  let high = sessions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sessions[middle] as string) < day) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Positions of the longest unbroken run that ends at `through`; undefined when the line does not hold that day. */
export function unbrokenRun(
  line: IndexLine,
  through: string,
): { readonly from: number; readonly end: number } | undefined {
  const at = lowerBound(line.sessions, through);
  if (line.sessions[at] !== through) return undefined;
  const from = line.breaks.filter((position) => position <= at).at(-1) ?? 0;
  return { from, end: at + 1 };
}

export function closeAt(line: IndexLine, position: number): Decimal {
  return { units: BigInt(line.closes[position] as number), scale: line.scale };
}

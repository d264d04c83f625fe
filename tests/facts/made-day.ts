import type { Fact } from "../../src/facts/fact.ts";
import { isNumeric } from "../../src/facts/fact.ts";
import type { Close, History, Span } from "../../src/facts/history.ts";
import { sessionFacts } from "../../src/facts/session-facts.ts";
import { Calendar, type CalendarFile } from "../../src/market/calendar.ts";
import krxCalendar from "../../src/market/data/krx-calendar.json" with { type: "json" };
import krxInstruments from "../../src/market/data/krx-instruments.json" with { type: "json" };
import { decimal, formatDecimal } from "../../src/market/decimal.ts";
import { Directory, type InstrumentFile } from "../../src/market/instrument.ts";
import type { MarketDay } from "../../src/market/market-day.ts";
import type { Receipt } from "../../src/market/receipt.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";

export const calendar = new Calendar(krxCalendar as CalendarFile);
export const directory = new Directory(krxInstruments as InstrumentFile);
export const SESSION = "2026-01-08" as TradingDay;

export function receipt(id: string, more: Partial<Receipt> = {}): Receipt {
  const source = `source of ${id}`;
  return { id, source, received: "2026-01-09T00:00:00Z", licence: "none", venue: "KRX", phase: "regular", ...more };
}

/** A day of 8 January 2026 with receipts "a" and "b" and nothing else but what is given. */
export function dayWith(parts: Partial<MarketDay>): MarketDay {
  return {
    market: "KOSPI",
    session: SESSION,
    receipts: new Map([receipt("a"), receipt("b", { phase: "evening" })].map((one) => [one.id, one])),
    overseas: [],
    quotes: [],
    events: [],
    reportedRecords: [],
    ...parts,
  };
}

/** Index levels by text: close and previous, then what is told of open, high and low. */
export function indexOf(close: string, previous: string, path: { open?: string; high?: string; low?: string } = {}) {
  const more = Object.fromEntries(Object.entries(path).map(([name, text]) => [name, decimal(text)]));
  return { index: { receipt: "a", close: decimal(close), previous: decimal(previous), ...more } };
}

/** The sessions before 8 January 2026 with these closes, the last one the day before. */
export function closesBefore(...closes: readonly string[]): readonly Close[] {
  const rows: Close[] = [];
  let session: TradingDay = SESSION;
  for (const close of [...closes].reverse()) {
    session = calendar.previousSession(session) as TradingDay;
    rows.unshift({ session, close: decimal(close) });
  }
  return rows;
}

export function historyWith(past: { closes?: readonly Close[]; records?: readonly Close[] }): History {
  const span = (rows: readonly Close[] | undefined, id: string): Span | undefined => {
    const [first] = rows ?? [];
    return first && { from: first.session, through: SESSION, rows: rows ?? [], receipt: receipt(id) };
  };
  return {
    sessions: () => [],
    scopes: () => [],
    closes: () => span(past.closes, "closes"),
    recordCloses: () => span(past.records, "records"),
  };
}

export function factsOf(parts: Partial<MarketDay>, history: History = historyWith({})): readonly Fact[] {
  return sessionFacts({ day: dayWith(parts), history, directory, calendar });
}

export function find(facts: readonly Fact[], id: string): Fact | undefined {
  return facts.find((fact) => fact.id === `${id}@${SESSION}`);
}

/** A fact's value as plain text, or undefined when there is no such fact. */
export function value(facts: readonly Fact[], id: string): string | undefined {
  const fact = find(facts, id);
  if (!fact) return undefined;
  return isNumeric(fact) ? formatDecimal(fact.value) : String(fact.value);
}

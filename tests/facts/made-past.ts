import type { Close, History, LineMeasure } from "../../src/facts/history.ts";
import type { Decimal } from "../../src/market/decimal.ts";
import type { TradingDay } from "../../src/market/trading-day.ts";
import { calendar, factsOf, indexOf, receipt, SESSION } from "./made-day.ts";

export const hundredths = (units: number): Decimal => ({ units: BigInt(units), scale: 2 });

/** The sessions before 8 January 2026, oldest first. */
export function sessionsBefore(count: number): readonly TradingDay[] {
  const sessions: TradingDay[] = [];
  let session: TradingDay = SESSION;
  while (sessions.length < count) {
    session = calendar.previousSession(session) as TradingDay;
    sessions.unshift(session);
  }
  return sessions;
}

/** A quiet past: closes in hundredths that swing by a few points, three up, two down, and end at 1,000.00. */
export function quietCloses(count: number): number[] {
  const closes = [100_000];
  while (closes.length < count) {
    const at = closes.length;
    const step = (at * 7919) % 5 < 3 ? 150 + (at % 7) * 10 : -(230 + (at % 5) * 10);
    closes.push((closes.at(-1) as number) + (at % 250 < 125 ? step : -step));
  }
  const shift = 100_000 - (closes.at(-1) as number);
  return closes.map((close) => close + shift);
}

/** A history of closes before 8 January 2026 in hundredths, and of other measures that end the day before as well. */
export function pastOf(
  closes: readonly number[],
  lines: Partial<Record<LineMeasure, readonly number[]>> = {},
  more: Partial<History> = {},
): History {
  const sessions = sessionsBefore(closes.length);
  const rows: Close[] = closes.map((close, at) => ({
    session: sessions[at] as TradingDay,
    close: hundredths(close),
  }));
  const from = sessions[0] as TradingDay;
  return {
    sessions: () => sessions,
    scopes: () => [],
    closes: () => ({ from, through: SESSION, rows, receipt: receipt("line") }),
    recordCloses: () => undefined,
    measureLine: (_, measure) => {
      const values = lines[measure];
      return values && { sessions: sessionsBefore(values.length), values, receipt: receipt("amounts") };
    },
    ...more,
  };
}

/** Facts of 8 January 2026 with this close after that past, in hundredths. */
export function factsAfter(close: number, history: History, market = "KOSPI") {
  const previous = history.closes(market, SESSION)?.rows.at(-1)?.close;
  const text = (value: number) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, "0")}`;
  return factsOf({ market, ...indexOf(text(close), text(Number(previous?.units ?? 0n))) }, history);
}

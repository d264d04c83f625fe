import type { TradingDay } from "../market/trading-day.ts";
import type { FactContext } from "./fact-kind.ts";
import { type Span, sessionsBefore, spanRows } from "./history.ts";

/** Sessions before this one without which nothing is said of how rare something is: about a year. */
export const LEAST_SESSIONS = 250;

/** The index's closes as numbers to compare, this session's last. Exact: whole multiples of 10^-scale points. */
export interface IndexPast {
  readonly span: Span;
  readonly sessions: readonly TradingDay[];
  readonly scale: number;
  readonly closes: Float64Array;
  /** Change from the close before, in the units of `closes`; the first is NaN. */
  readonly points: Float64Array;
  /** The same in percent, unrounded. */
  readonly percents: Float64Array;
}

/** Undefined where the index is not known or fewer than a year of closes without gaps lie before the session. */
export function indexPast({ day, history }: Pick<FactContext, "day" | "history">): IndexPast | undefined {
  const { index, market, session } = day;
  const span = history.closes(market, session);
  if (!index || !span) return undefined;
  const count = sessionsBefore(span, session);
  if (count < LEAST_SESSIONS) return undefined;
  const { scale, sessions, units } = plainBefore(span, count, index.close.scale);
  const closes = new Float64Array(count + 1);
  closes.set(units);
  closes[count] = Number(index.close.units) * 10 ** (scale - index.close.scale);
  sessions.push(session);
  const points = new Float64Array(count + 1).fill(Number.NaN);
  const percents = new Float64Array(count + 1).fill(Number.NaN);
  for (let at = 1; at <= count; at++) {
    const before = closes[at - 1] as number;
    points[at] = (closes[at] as number) - before;
    percents[at] = (100 * (points[at] as number)) / before;
  }
  return { span, sessions, scale, closes, points, percents };
}

/** The first `count` closes in one scale, at least `scale`. */
function plainBefore(
  span: Span,
  count: number,
  scale: number,
): { scale: number; sessions: TradingDay[]; units: readonly number[] } {
  const { plain } = span;
  if (plain && plain.scale >= scale) {
    return { scale: plain.scale, sessions: plain.sessions.slice(0, count), units: plain.units.slice(0, count) };
  }
  const rows = spanRows(span, 0, count);
  const most = rows.reduce((found, { close }) => Math.max(found, close.scale), scale);
  return {
    scale: most,
    sessions: rows.map((row) => row.session),
    units: rows.map(({ close }) => Number(close.units) * 10 ** (most - close.scale)),
  };
}

/**
 * For each value how many places back the last one at least as high lies; Infinity where there is none. One walk with
 * a stack of the values that are still the highest since their place.
 */
export function waits(values: ArrayLike<number>): Float64Array {
  const found = new Float64Array(values.length);
  const highest: number[] = [];
  for (let at = 0; at < values.length; at++) {
    const value = values[at] as number;
    while (highest.length > 0 && !((values[highest.at(-1) as number] as number) >= value)) highest.pop();
    found[at] = highest.length > 0 ? at - (highest.at(-1) as number) : Number.POSITIVE_INFINITY;
    highest.push(at);
  }
  return found;
}

/** The same towards the lowest. */
export function waitsForLow(values: ArrayLike<number>): Float64Array {
  return waits(Float64Array.from(values, (value) => -value));
}

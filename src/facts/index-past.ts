import type { TradingDay } from "../market/trading-day.ts";
import type { FactContext } from "./catalogue.ts";
import type { Close, Span } from "./history.ts";

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
  const count = span.rows.findLastIndex((row) => row.session < session) + 1;
  if (count < LEAST_SESSIONS) return undefined;
  const sessions: TradingDay[] = [];
  let scale = index.close.scale;
  for (let at = 0; at < count; at++) {
    const row = span.rows[at] as Close;
    sessions.push(row.session);
    if (row.close.scale > scale) scale = row.close.scale;
  }
  sessions.push(session);
  const closes = new Float64Array(count + 1);
  const points = new Float64Array(count + 1).fill(Number.NaN);
  const percents = new Float64Array(count + 1).fill(Number.NaN);
  for (let at = 0; at <= count; at++) {
    const { units, scale: own } = at < count ? (span.rows[at] as Close).close : index.close;
    const close = own === scale ? Number(units) : Number(units) * 10 ** (scale - own);
    closes[at] = close;
    if (at === 0) continue;
    const before = closes[at - 1] as number;
    points[at] = close - before;
    percents[at] = (100 * (close - before)) / before;
  }
  return { span, sessions, scale, closes, points, percents };
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

import type { Decimal } from "../market/decimal.ts";
import type { MarketDay } from "../market/market-day.ts";
import type { Receipt } from "../market/receipt.ts";
import type { TradingDay } from "../market/trading-day.ts";

/** One session's close on the long line of an index. */
export interface Close {
  readonly session: TradingDay;
  readonly close: Decimal;
}

/** A complete run of something over a span: `rows` leaves nothing out between `from` and `through`. */
export interface Span {
  readonly from: TradingDay;
  readonly through: TradingDay;
  readonly rows: readonly Close[];
  readonly receipt: Receipt;
  /** The same rows as plain numbers, where the store has them so: whole units of 10^-scale points. */
  readonly plain?: PlainCloses;
}

/** Closes as plain numbers: three decades of them cost next to nothing. */
export interface PlainCloses {
  readonly scale: number;
  readonly sessions: readonly TradingDay[];
  readonly units: readonly number[];
}

/** Rows `from` to `to` (exclusive) of a span, made only where they are asked for. */
export function spanRows(span: Span, from: number, to: number): readonly Close[] {
  const { plain } = span;
  if (!plain) return span.rows.slice(Math.max(0, from), to);
  const found: Close[] = [];
  for (let at = Math.max(0, from); at < Math.min(to, plain.units.length); at++) {
    const close = { units: BigInt(plain.units[at] as number), scale: plain.scale };
    found.push({ session: plain.sessions[at] as TradingDay, close });
  }
  return found;
}

/** How many of its sessions lie before `session`. */
export function sessionsBefore(span: Span, session: TradingDay): number {
  const { plain } = span;
  if (plain) return plain.sessions.findLastIndex((one) => one < session) + 1;
  return span.rows.findLastIndex((row) => row.session < session) + 1;
}

/** What a history may keep beside the closes, one number a session, in base units. */
export const LINE_MEASURES = [
  "index.high",
  "turnover.volume",
  "turnover.value",
  "flow.foreign",
  "flow.institution",
  "flow.individual",
] as const;
export type LineMeasure = (typeof LINE_MEASURES)[number];

/** One measure over an unbroken run of sessions, oldest first. Plain numbers: for comparing, never for adding up. */
export interface MeasureLine {
  readonly sessions: readonly TradingDay[];
  readonly values: readonly number[];
  readonly receipt: Receipt;
}

/** A stock's extremes before a session, in that session's prices, and since when they are known. */
export interface StockHighs {
  readonly code: string;
  readonly since: TradingDay;
  /** Its first day on the exchange, where a source tells it: only then is a record over its whole life proven. */
  readonly listed?: TradingDay;
  readonly close: { readonly value: Decimal; readonly session: TradingDay };
  readonly high?: { readonly value: Decimal; readonly session: TradingDay };
  /** Highest and lowest price of the 52 weeks before; missing where they are not all known. */
  readonly high52?: Decimal;
  readonly low52?: Decimal;
}

/** The index as its members make it: previous published close x sum(close x shares) / sum(base x shares). */
export interface Recomputed {
  /** To four places. */
  readonly level: Decimal;
  readonly members: number;
  readonly by: "list" | "rule";
  /** Published less recomputed, in points. */
  readonly gap: Decimal;
  /** Why the gap is larger than elsewhere, where that is known. */
  readonly explained?: { readonly code: string; readonly en: string; readonly ko: string };
}

/** What was counted over every issue of a session, not only the quoted ones. */
export interface IssueCounts {
  readonly receipt: string;
  readonly issues: number;
  /** Issues that traded above (below) all of the 52 weeks before; missing where no 52 weeks are known. */
  readonly high52?: number;
  readonly low52?: number;
}

/**
 * What the tape knows of the past. Everything is as of the call; a span is only handed out where it is complete, so a
 * superlative can rest on it. The methods that may be missing answer what only a tape keeps.
 */
export interface History {
  /** Sessions with anything known of that market, ascending. */
  sessions(market: string): readonly TradingDay[];
  /** A session as known in each scope (venue and phase), the preferred one first; empty when nothing is known. */
  scopes(market: string, session: TradingDay): readonly MarketDay[];
  /** Closes of the index over the longest unbroken run of sessions that ends at `through`. */
  closes(market: string, through: TradingDay): Span | undefined;
  /**
   * Closes above all earlier ones there ever were, in order, up to and with `through`. Undefined where what came before
   * the known closes could have been higher.
   */
  recordCloses(market: string, through: TradingDay): Span | undefined;
  /** The longest unbroken run of a measure that ends with the session before `session`; undefined without one. */
  measureLine?(market: string, measure: LineMeasure, session: TradingDay): MeasureLine | undefined;
  /** Undefined for an issue whose past is not kept. */
  stockHighs?(market: string, session: TradingDay, code: string): StockHighs | undefined;
  recomputed?(market: string, session: TradingDay): Recomputed | undefined;
  /** Points a stock added to the index, to four places: previous level x change x shares / sum(base x shares). */
  contribution?(market: string, session: TradingDay, code: string): Decimal | undefined;
  issueCounts?(market: string, session: TradingDay): IssueCounts | undefined;
}

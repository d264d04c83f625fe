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
}

/**
 * What the tape knows of the past. Everything is as of the call; a span is only handed out where it is complete, so a
 * superlative can rest on it.
 */
export interface History {
  /** Sessions with anything known of that market, ascending. */
  sessions(market: string): readonly TradingDay[];
  /** A session as known in each scope (venue and phase), the preferred one first; empty when nothing is known. */
  scopes(market: string, session: TradingDay): readonly MarketDay[];
  /** Closes of the index over the longest unbroken run of sessions that ends at `through`. */
  closes(market: string, through: TradingDay): Span | undefined;
  /** Closes above all earlier ones, in order, up to and with `through`; complete over its span. */
  recordCloses(market: string, through: TradingDay): Span | undefined;
}

import type { Decimal } from "./decimal.ts";
import type { Receipt } from "./receipt.ts";
import type { TradingDay } from "./trading-day.ts";

/** Anything on the tape points to its receipt, which carries source, venue and phase. */
interface Received {
  readonly receipt: string;
}

/** Index levels in points. `previous` is the close of the session before. */
export interface IndexLevel extends Received {
  readonly close: Decimal;
  readonly previous: Decimal;
  readonly open?: Decimal;
  readonly high?: Decimal;
  readonly low?: Decimal;
}

/** A published amount with the size of its last digit, where the source rounded it: 400.33 million has 10,000. */
export interface Amount {
  readonly value: Decimal;
  readonly precision?: Decimal;
}

export interface Turnover extends Received {
  readonly volume?: Amount;
  readonly value?: Amount;
  readonly valueUsd?: Amount;
}

/** Numbers of issues. Missing is not zero: the source did not tell. */
export interface Breadth extends Received {
  readonly gainers: number;
  readonly losers: number;
  readonly unchanged?: number;
  readonly limitUp?: number;
  readonly limitDown?: number;
  readonly halted?: number;
}

export const INVESTOR_GROUPS = ["foreign", "institution", "individual", "other"] as const;
export type InvestorGroup = (typeof INVESTOR_GROUPS)[number];

/** Net buying in won by investor group; negative is net selling. */
export interface Flows extends Received {
  readonly amounts: Readonly<Partial<Record<InvestorGroup, Amount>>>;
}

/** Won per dollar; `change` is positive when the rate rises, that is when the won weakens. */
export interface CurrencyRate extends Received {
  readonly pair: string;
  readonly rate: Decimal;
  readonly change?: Decimal;
  /** Local time of the quotation, "15:30". */
  readonly time: string;
}

/** A close of another market, on its own session. */
export interface OverseasClose extends Received {
  readonly code: string;
  readonly name: string;
  readonly session: TradingDay;
  readonly close?: Decimal;
  readonly changePct: Decimal;
}

/** One issue's day in won and shares. The base price is close - change: it differs from the previous close on ex-dates. */
export interface Quote extends Received {
  readonly code: string;
  /** Name as the source gives it, for issues that the directory does not hold. */
  readonly name?: { readonly en?: string; readonly ko?: string };
  readonly close: Decimal;
  readonly change: Decimal;
  readonly open?: Decimal;
  readonly high?: Decimal;
  readonly low?: Decimal;
  readonly volume?: Decimal;
  /** Listed shares. */
  readonly shares?: Decimal;
}

/**
 * Something the exchange did (a sidecar or circuit breaker, with local time), or an extreme that someone published:
 * their receipt is the witness. `value` in points, `previous` the extreme it beat.
 */
export interface MarketEvent extends Received {
  readonly kind: "sidecar" | "circuit_breaker" | "intraday_record" | "record_point_fall" | "record_point_gain";
  readonly side?: "buy" | "sell";
  readonly time?: string;
  readonly value?: Decimal;
  readonly previous?: Decimal;
  readonly previousSession?: TradingDay;
}

/** A stock's record as someone published it: a witness because its receipt says so. */
export interface ReportedRecord extends Received {
  readonly code: string;
  readonly kind: "close" | "intraday";
}

/** All that is known of one market's session. What was not published is missing, never zero. */
export interface MarketDay {
  readonly market: string;
  readonly session: TradingDay;
  /** The session before, where the store knows it better than the calendar does. */
  readonly previousSession?: TradingDay;
  readonly receipts: ReadonlyMap<string, Receipt>;
  readonly index?: IndexLevel;
  readonly turnover?: Turnover;
  readonly breadth?: Breadth;
  readonly flows?: Flows;
  readonly currency?: CurrencyRate;
  readonly overseas: readonly OverseasClose[];
  readonly quotes: readonly Quote[];
  readonly events: readonly MarketEvent[];
  readonly reportedRecords: readonly ReportedRecord[];
}

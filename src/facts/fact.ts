import type { Decimal } from "../market/decimal.ts";
import type { Measure, Unit } from "../market/measure.ts";
import type { Phase, Venue } from "../market/receipt.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { Close } from "./history.ts";

/** A number, a date or an event about a subject on a session, with everything needed to prove it. */
export interface Fact {
  /** `SUBJECT-OR-CODE/measure@session`, such as `005930/stock.close@2026-01-02`. */
  readonly id: string;
  readonly measure: Measure;
  readonly subject: string;
  /** Listed stock's short code, or an overseas index's ticker. */
  readonly code?: string;
  readonly session: TradingDay;
  /** Exact, in base units; a day for `record.previous_date`. */
  readonly value: Decimal | TradingDay;
  /** Size of the last digit known, where the source had rounded; missing when the value is exact. */
  readonly precision?: Decimal;
  readonly unit: Unit;
  /** How it follows from the inputs: "close - previous close", or "as published". */
  readonly formula: string;
  /** Ids of the facts it was computed from. */
  readonly inputs: readonly string[];
  readonly receipts: readonly string[];
  /** When it was known, ISO 8601 with offset. */
  readonly asOf: string;
  readonly venue: Venue;
  readonly phase: Phase;
  /** How rare the event is in the market's own history; missing when the history is too short to say. */
  readonly surpriseBits?: number;
  /** The day spoken of, where it is not the session itself (an overseas close of the night before). */
  readonly when?: TradingDay;
  /** Set when the fact is that something happened; the value is then the number it happened with. */
  readonly event?: MarketHappening;
  /** For superlatives: the rows that prove it and the span they cover. */
  readonly witness?: Witness;
}

/** Something that happened, rather than an amount. */
export type MarketHappening =
  | { readonly kind: "record_close" }
  | { readonly kind: "stock_record"; readonly price: "close" | "intraday" }
  | { readonly kind: "divergence" }
  | { readonly kind: "level"; readonly crossing: "first" | "regained" | "lost" }
  | { readonly kind: "streak"; readonly direction: "up" | "down"; readonly ended: boolean }
  | {
      readonly kind: "intraday_record" | "record_point_fall" | "record_point_gain";
      readonly previousSession?: TradingDay;
    }
  | { readonly kind: "sidecar" | "circuit_breaker"; readonly side?: "buy" | "sell"; readonly time?: string };

export interface Witness {
  readonly from: TradingDay;
  readonly through: TradingDay;
  readonly rows: readonly Close[];
  /** Set when the witness is someone's published word and not our own rows. */
  readonly reportedBy?: string;
}

export function factId(subjectOrCode: string, measure: Measure, session: TradingDay): string {
  return `${subjectOrCode}/${measure}@${session}`;
}

/** True for a fact whose value is a number. */
export function isNumeric(fact: Fact): fact is Fact & { readonly value: Decimal } {
  return typeof fact.value !== "string";
}

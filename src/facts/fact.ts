import type { Decimal } from "../market/decimal.ts";
import type { InvestorGroup } from "../market/market-day.ts";
import type { Measure, Unit } from "../market/measure.ts";
import type { Phase, Venue } from "../market/receipt.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { Close } from "./history.ts";
import type { Rarity } from "./rarity.ts";

/**
 * The shape of the index's day between open, high, low, close and the previous close; the first that holds, in order:
 *
 * - `at_high`, `at_low`: closed at the day's high or low;
 * - `gave_up`: was at least 1 percent up and gave back more than half of that, or all of it and turned lower;
 * - `came_back`: was at least 1 percent down and closed level or higher;
 * - `pared`: was at least 1 percent down and won back more than half of that, yet closed lower;
 * - `extended`: opened in the direction it closed in, and went further;
 * - `turned`: opened on one side of the previous close and closed on the other;
 * - `wide`: none of these.
 */
export type PathShape = "at_high" | "at_low" | "gave_up" | "came_back" | "pared" | "extended" | "turned" | "wide";

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
  /** What the bits are made of. */
  readonly rarity?: Rarity;
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
  /** How the index's day went, and where it opened against the previous close. */
  | { readonly kind: "path"; readonly shape: PathShape; readonly opened: "up" | "down" | "flat" }
  /** A group turned from net selling in the session before to net buying, or the reverse. */
  | { readonly kind: "flow_turn"; readonly group: InvestorGroup; readonly to: "buying" | "selling" }
  /** A market abroad had no session on the day whose close would be the latest. */
  | {
      readonly kind: "closed_abroad";
      readonly day: TradingDay;
      readonly name: { readonly en: string; readonly ko: string };
    }
  | { readonly kind: "level"; readonly crossing: "first" | "regained" | "lost" | "touched" }
  | { readonly kind: "streak"; readonly direction: "up" | "down"; readonly ended: boolean }
  | {
      readonly kind: "intraday_record" | "record_point_fall" | "record_point_gain";
      readonly previousSession?: TradingDay;
    }
  | { readonly kind: "sidecar" | "circuit_breaker"; readonly side?: "buy" | "sell"; readonly time?: string }
  /**
   * The most (least) of a measure since the day that is the fact's value, `sessions` ago; with `atLeast` nothing as
   * extreme is known at all, and the value is the day from which everything is.
   */
  | {
      readonly kind: "extreme";
      readonly of: Measure;
      readonly way: "highest" | "lowest";
      readonly sessions: number;
      readonly atLeast?: boolean;
    }
  /** Percent since the last close of the month or year before, `sessions` ago. */
  | {
      readonly kind: "change_over";
      readonly period: "month" | "year";
      readonly from: TradingDay;
      readonly sessions: number;
    }
  /** Above (below) everything of the 52 weeks before; a stock's price of the day, an index's close. */
  | { readonly kind: "high_52_weeks" | "low_52_weeks" }
  /** A number of issues at 52-week highs or lows. */
  | { readonly kind: "count_52_weeks"; readonly way: "highest" | "lowest" }
  /** A stock's close above all of its closes since that day, before which its prices are not known. */
  | { readonly kind: "stock_high"; readonly since: TradingDay }
  /** A stock closed at the day's upper or lower price limit. */
  | { readonly kind: "limit"; readonly side: "upper" | "lower" }
  /** A stock's base price was not its previous close: ex-rights, a split, a relisting. */
  | { readonly kind: "base_price" }
  /** Points that the quoted stocks of a sector added to the index together. */
  | { readonly kind: "sector_contribution"; readonly sector: string }
  /** The published index and the one recomputed from its members differ by more than their tolerance. */
  | {
      readonly kind: "recomputed_gap";
      readonly explained?: { readonly code: string; readonly en: string; readonly ko: string };
    };

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

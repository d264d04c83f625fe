import type { DatasetName } from "../market/dataset.ts";

/**
 * What must hold of any source's row: an SQL condition over the dataset's columns that must not be false (unknown
 * passes). The first broken rule is the reason a row is set aside. Real rows of 1995 to 2026 keep them all; prices off
 * the grid or beyond the limit do occur (winding-up trades, first days) and are kept.
 */
export interface RowRule {
  readonly reason: string;
  readonly meaning: string;
  readonly holds: string;
}

const KRX_MARKETS = `('KOSPI', 'KOSDAQ', 'KONEX')`;

const QUOTE_RULES: readonly RowRule[] = [
  {
    reason: "unreadable-code",
    meaning: "a short code of the exchange has six characters: digits, the last two may be letters",
    holds: `market NOT IN ${KRX_MARKETS} OR regexp_full_match(code, '[0-9]{4}[0-9A-HJ-NP-TV-Z][0-9A-Z]')`,
  },
  {
    reason: "negative-price",
    meaning: "prices are above zero, volumes and share counts not below",
    holds: `close > 0 AND coalesce(open, 1) > 0 AND coalesce(high, 1) > 0 AND coalesce(low, 1) > 0
      AND coalesce(volume, 0) >= 0 AND coalesce(shares, 0) >= 0`,
  },
  {
    reason: "base-not-positive",
    meaning: "the base price, close - change, is above zero",
    holds: "close - change > 0",
  },
  { reason: "high-below-low", meaning: "the high is not below the low", holds: "high >= low" },
  {
    reason: "price-outside-range",
    meaning: "open and close lie between low and high where the issue traded",
    holds: "close BETWEEN low AND high AND open BETWEEN low AND high",
  },
  {
    reason: "fraction-of-won",
    meaning: "prices on the exchange are whole won",
    holds: `market NOT IN ${KRX_MARKETS} OR (close = trunc(close) AND change = trunc(change))`,
  },
];

export const ROW_RULES: Readonly<Partial<Record<DatasetName, readonly RowRule[]>>> = {
  quotes: [
    ...QUOTE_RULES,
    { reason: "negative-value", meaning: "the value traded is not below zero", holds: "coalesce(value, 0) >= 0" },
  ],
  selected_quotes: QUOTE_RULES,
  breadth: [
    {
      reason: "negative-count",
      meaning: "numbers of issues are not below zero",
      holds: "least(gainers, losers, coalesce(unchanged, 0), coalesce(limit_up, 0), coalesce(limit_down, 0)) >= 0",
    },
  ],
  index_levels: [
    { reason: "negative-level", meaning: "levels are above zero", holds: "close > 0 AND coalesce(low, 1) > 0" },
    { reason: "high-below-low", meaning: "the high is not below the low", holds: "high >= low" },
    {
      reason: "level-outside-range",
      meaning: "the close lies between low and high, where both are given",
      holds: "high IS NULL OR low IS NULL OR close BETWEEN low AND high",
    },
  ],
  currency: [{ reason: "negative-rate", meaning: "rates are above zero", holds: "rate > 0" }],
  overseas: [{ reason: "negative-level", meaning: "levels are above zero", holds: "close > 0" }],
};

/** Datasets whose days must be sessions of the exchange's calendar, where the calendar knows them. */
export const SESSION_DATASETS: ReadonlySet<DatasetName> = new Set([
  "quotes",
  "selected_quotes",
  "index_levels",
  "breadth",
  "flows",
  "members",
]);

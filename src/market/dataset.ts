/**
 * What kinds of rows there are, wherever they come from: one entry a dataset, with its columns, its key and whether
 * its rows belong to a venue and a phase. Sources deliver these columns, the tape keeps them.
 *
 * Column types: `day` a trading day; `price` won a share (4 places); `level` index points (4); `amount` money of one
 * issue (2); `total` money of a market (2); `count` a whole number; `rate` a currency rate (6); `percent` (6); `text`.
 */
export const COLUMN_TYPES = ["day", "price", "level", "amount", "total", "count", "rate", "percent", "text"] as const;
export type ColumnType = (typeof COLUMN_TYPES)[number];

export interface DatasetShape {
  /** What its rows say, in one line. */
  readonly meaning: string;
  readonly columns: Readonly<Record<string, ColumnType>>;
  /** Columns that name the thing a row speaks of: one current row for each. */
  readonly key: readonly string[];
  /** Columns without which a row says nothing. */
  readonly required: readonly string[];
  /** True when rows carry venue and phase, which then are part of the key. */
  readonly scoped: boolean;
  /** The column that holds the row's day. */
  readonly day: string;
}

const shapes = {
  quotes: {
    meaning: "one issue's session: prices as traded, change from the base price, listed shares",
    columns: {
      session: "day",
      market: "text",
      code: "text",
      name: "text",
      open: "price",
      high: "price",
      low: "price",
      close: "price",
      change: "price",
      volume: "count",
      value: "amount",
      shares: "count",
    },
    key: ["session", "market", "code"],
    required: ["session", "market", "code", "close", "change"],
    scoped: true,
    day: "session",
  },
  index_levels: {
    meaning: "an index's session, with the turnover and market value published beside it",
    columns: {
      session: "day",
      market: "text",
      open: "level",
      high: "level",
      low: "level",
      close: "level",
      change: "level",
      volume: "count",
      value: "total",
      market_value: "total",
    },
    key: ["session", "market"],
    required: ["session", "market", "close"],
    scoped: true,
    day: "session",
  },
  selected_quotes: {
    meaning: "one issue's session from a source that tells of some issues only: never counted as a market",
    columns: {
      session: "day",
      market: "text",
      code: "text",
      name: "text",
      open: "price",
      high: "price",
      low: "price",
      close: "price",
      change: "price",
      volume: "count",
      shares: "count",
    },
    key: ["session", "market", "code"],
    required: ["session", "market", "code", "close", "change"],
    scoped: true,
    day: "session",
  },
  breadth: {
    meaning: "how many issues of a market rose and fell, as a source counts them",
    columns: {
      session: "day",
      market: "text",
      gainers: "count",
      losers: "count",
      unchanged: "count",
      limit_up: "count",
      limit_down: "count",
    },
    key: ["session", "market"],
    required: ["session", "market", "gainers", "losers"],
    scoped: true,
    day: "session",
  },
  flows: {
    meaning: "net buying of one investor group in one market; precision is the size of the last digit known",
    columns: { session: "day", market: "text", investor: "text", amount: "total", precision: "total" },
    key: ["session", "market", "investor"],
    required: ["session", "market", "investor", "amount"],
    scoped: true,
    day: "session",
  },
  currency: {
    meaning: "a currency rate; measure is fx.rate for the Seoul 15:30 close and fx.reference for any other",
    columns: { session: "day", pair: "text", measure: "text", time: "text", rate: "rate", change: "rate" },
    key: ["session", "pair", "measure", "time"],
    required: ["session", "pair", "measure", "time", "rate"],
    scoped: false,
    day: "session",
  },
  overseas: {
    meaning: "a close of another market's index, on its own session",
    columns: { session: "day", code: "text", name: "text", close: "level", change_pct: "percent" },
    key: ["session", "code"],
    required: ["session", "code", "close"],
    scoped: false,
    day: "session",
  },
  instruments: {
    meaning: "a listed issue as one source describes it over a span of days; names change, codes do not",
    columns: {
      valid_from: "day",
      valid_through: "day",
      code: "text",
      market: "text",
      isin: "text",
      name_ko: "text",
      name_ko_full: "text",
      name_en: "text",
      security_group: "text",
      share_kind: "text",
      section: "text",
      industry: "text",
      products: "text",
      listed: "day",
      delisted: "day",
      par_value: "price",
      shares: "count",
    },
    key: ["valid_from", "code", "name_ko", "source"],
    required: ["valid_from", "code"],
    scoped: false,
    day: "valid_from",
  },
  members: {
    meaning: "an issue counted in an index on a session, with close and market value where the list tells them",
    columns: { session: "day", market: "text", code: "text", close: "price", market_value: "amount" },
    key: ["session", "market", "code"],
    required: ["session", "market", "code"],
    scoped: false,
    day: "session",
  },
  share_events: {
    meaning:
      "a change of what counts in an index before or beside the listing: kind is shares (count from effective, listed " +
      "later), leave (last day counted is the day before effective), keep (counted through effective) or exclude",
    columns: {
      effective: "day",
      market: "text",
      code: "text",
      kind: "text",
      shares: "count",
      listed: "day",
      note: "text",
    },
    key: ["effective", "market", "code", "kind"],
    required: ["effective", "market", "code", "kind"],
    scoped: false,
    day: "effective",
  },
  calendar: {
    meaning: "a day of the exchange's calendar: open or closed, with hours in local time",
    columns: { session: "day", state: "text", open: "text", close: "text", note: "text" },
    key: ["session"],
    required: ["session", "state"],
    scoped: false,
    day: "session",
  },
} as const satisfies Record<string, DatasetShape>;

export type DatasetName = keyof typeof shapes;
export const DATASETS: Readonly<Record<DatasetName, DatasetShape>> = shapes;
export const DATASET_NAMES = Object.keys(shapes) as readonly DatasetName[];

export function isDatasetName(text: string): text is DatasetName {
  return Object.hasOwn(DATASETS, text);
}

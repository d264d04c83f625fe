import type { DatasetName } from "../market/dataset.ts";

/** Where a measure of the project's vocabulary lies on the tape: dataset, column, and what is fixed by the measure. */
export interface MeasurePlace {
  readonly dataset: DatasetName;
  readonly field: string;
  readonly fixed?: Record<string, string>;
}

const flow = (investor: string): MeasurePlace => ({ dataset: "flows", field: "amount", fixed: { investor } });

export const MEASURE_PLACES: Readonly<Record<string, MeasurePlace>> = {
  "index.close": { dataset: "index_levels", field: "close" },
  "index.change": { dataset: "index_levels", field: "change" },
  "index.open": { dataset: "index_levels", field: "open" },
  "index.high": { dataset: "index_levels", field: "high" },
  "index.low": { dataset: "index_levels", field: "low" },
  "turnover.volume": { dataset: "index_levels", field: "volume" },
  "turnover.value": { dataset: "index_levels", field: "value" },
  market_cap: { dataset: "index_levels", field: "market_value" },
  "flow.foreign": flow("foreign"),
  "flow.individual": flow("individual"),
  "flow.institution": flow("institution"),
  "flow.other": flow("other"),
  "stock.close": { dataset: "quotes", field: "close" },
  "stock.change": { dataset: "quotes", field: "change" },
  "stock.open": { dataset: "quotes", field: "open" },
  "stock.high": { dataset: "quotes", field: "high" },
  "stock.low": { dataset: "quotes", field: "low" },
  "stock.volume": { dataset: "quotes", field: "volume" },
  "stock.value": { dataset: "quotes", field: "value" },
  "stock.shares": { dataset: "quotes", field: "shares" },
  "fx.rate": { dataset: "currency", field: "rate", fixed: { measure: "fx.rate" } },
  "fx.change": { dataset: "currency", field: "change", fixed: { measure: "fx.rate" } },
  "fx.reference": { dataset: "currency", field: "rate", fixed: { measure: "fx.reference" } },
  "foreign_index.close": { dataset: "overseas", field: "close" },
  "foreign_index.change_pct": { dataset: "overseas", field: "change_pct" },
};

/** What one unit of a column is worth in base units (won, shares, points, percent). */
export const UNITS: Readonly<Record<string, string>> = {
  KRW: "1",
  USD: "1",
  "thousand KRW": "1000",
  "million KRW": "1000000",
  "100 million KRW": "100000000",
  "billion KRW": "1000000000",
  "trillion KRW": "1000000000000",
  천원: "1000",
  백만원: "1000000",
  억원: "100000000",
  조원: "1000000000000",
  shares: "1",
  "thousand shares": "1000",
  천주: "1000",
  pt: "1",
  pct: "1",
  fraction: "100",
};

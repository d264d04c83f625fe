import { decimal } from "../market/decimal.ts";
import type { Breadth, Quote } from "../market/market-day.ts";
import { BREADTH_FIELDS, type ScopeSummary, type SelectedQuote } from "./day-summary.ts";
import type { TextRow } from "./engine.ts";
import { plain } from "./plain-decimal.ts";

/** Columns of the `breadth` dataset by field. */
const BREADTH_COLUMNS = {
  gainers: "gainers",
  losers: "losers",
  unchanged: "unchanged",
  limitUp: "limit_up",
  limitDown: "limit_down",
} as const;

const TEXTS = ["name"] as const;
const PRICES = ["open", "high", "low", "volume", "shares"] as const;

const has = (row: TextRow, column: string) => row[column] !== null && row[column] !== undefined;

/** A row of the `breadth` dataset as a day's summary holds it. */
export function breadthRow(row: TextRow): NonNullable<ScopeSummary["breadth"]> {
  const counts = BREADTH_FIELDS.filter((field) => has(row, BREADTH_COLUMNS[field])).map((field) => [
    field,
    Number(row[BREADTH_COLUMNS[field]]),
  ]);
  return { r: row.receipt ?? "", ...Object.fromEntries(counts) };
}

/** A row of the `selected_quotes` dataset as a day's summary holds it. */
export function selectedRow(row: TextRow): SelectedQuote {
  const texts = TEXTS.filter((field) => has(row, field)).map((field) => [field, row[field]]);
  const prices = PRICES.filter((field) => has(row, field)).map((field) => [field, plain(row[field] ?? "")]);
  return {
    r: row.receipt ?? "",
    code: row.code ?? "",
    close: plain(row.close ?? ""),
    change: plain(row.change ?? ""),
    ...Object.fromEntries([...texts, ...prices]),
  };
}

/** Numbers of issues as a day tells them; undefined where the source did not count both sides. */
export function breadthOf(row: NonNullable<ScopeSummary["breadth"]>): Breadth | undefined {
  const { r, gainers, losers, ...rest } = row;
  return gainers === undefined || losers === undefined ? undefined : { receipt: r, gainers, losers, ...rest };
}

export function selectedQuote(row: SelectedQuote): Quote {
  const prices = PRICES.filter((field) => row[field] !== undefined).map((field) => [field, decimal(row[field] ?? "")]);
  return {
    receipt: row.r,
    code: row.code,
    close: decimal(row.close),
    change: decimal(row.change),
    ...(row.name ? { name: { ko: row.name } } : {}),
    ...Object.fromEntries(prices),
  };
}

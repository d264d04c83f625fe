import { fileRefusal } from "../market/file-refusal.ts";
import type { FileSight, Recognition } from "../market/file-source.ts";

/**
 * Recognises a table by its column names. All there: yes. More than half there: could be, naming those that are
 * missing and the new ones that may have taken their place.
 *
 * @param besides other columns the source is known to have
 */
export function matchColumns(
  sight: FileSight,
  required: readonly string[],
  besides: readonly string[] = [],
): Recognition {
  const present = new Set(sight.columns);
  const missing = required.filter((column) => !present.has(column));
  if (missing.length === 0) return { kind: "yes" };
  if (missing.length * 2 >= required.length) return { kind: "no" };
  const known = ["", ...required, ...besides];
  const fresh = sight.columns.filter((column) => !known.includes(column));
  const put = { missing: missing.join(", "), fresh: fresh.slice(0, 8).join(", ") };
  return { kind: "could-be", why: fileRefusal(fresh.length > 0 ? "columns-changed" : "columns-missing", put) };
}

/** The first "YYYY-MM-DD" or "YYYYMMDD" in a file's name, with dashes. */
export function dateInName(name: string): string | undefined {
  const found = /(\d{4})-?(\d{2})-?(\d{2})(?!\d)/.exec(name);
  return found ? `${found[1]}-${found[2]}-${found[3]}` : undefined;
}

/** Departments of a market that sources name as markets of their own. */
export const MARKET_WORDS = { "KOSDAQ GLOBAL": "KOSDAQ", STK: "KOSPI", KSQ: "KOSDAQ", KNX: "KONEX" } as const;

/** Index names by the short names that stand in file names and paths. */
const INDEX_NAMES: readonly (readonly [RegExp, string])[] = [
  [/(^|[^a-z0-9])(ks200|kospi[_-]?200|1028)([^0-9]|$)/i, "KOSPI 200"],
  [/(^|[^a-z0-9])(ks11|kospi|1001)([^0-9]|$)/i, "KOSPI"],
  [/(^|[^a-z0-9])(kq11|kosdaq|2001)([^0-9]|$)/i, "KOSDAQ"],
];

/** Which index a path speaks of: by its file name, else by its folders. */
export function indexInPath(sight: FileSight): string | undefined {
  for (const text of [sight.name, sight.path.split("/").slice(-3, -1).join("/")]) {
    const found = INDEX_NAMES.find(([pattern]) => pattern.test(text));
    if (found) return found[1];
  }
  return undefined;
}

/** SQL: zero means "no trade", not a price, wherever the day's volume is zero. */
export function tradedPrice(column: string, volume: string): { readonly sql: string } {
  return { sql: `CASE WHEN real_of("${volume}") = 0 AND real_of("${column}") = 0 THEN NULL ELSE "${column}" END` };
}

/**
 * SQL rules for a table that gives change, percentage and market value beside the close. The exchange's percentage is
 * always rounded, never cut; market value is close x listed shares in every row seen. Float64 holds each exactly: one
 * issue's market value is far below 2^53 won.
 */
export function quoteRules(columns: {
  readonly close: string;
  readonly change: string;
  readonly ratio?: string;
  readonly marketValue?: string;
  readonly shares?: string;
}): Record<string, string> {
  const { close, change, ratio, marketValue, shares } = columns;
  const real = (column: string) => `real_of("${column}")`;
  return {
    ...(ratio
      ? {
          "percent-mismatch": `abs(round(${real(change)} * 100 / nullif(${real(close)} - ${real(change)}, 0), 2) - (${ratio})) < 0.0051`,
        }
      : {}),
    ...(marketValue && shares
      ? { "market-value-mismatch": `${real(marketValue)} = ${real(close)} * ${real(shares)}` }
      : {}),
  };
}

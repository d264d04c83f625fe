import { BellwetherError } from "../market/error.ts";
import { fileRefusal } from "../market/file-refusal.ts";
import type { ColumnOrigin, FileSight, FileSource } from "../market/file-source.ts";
import { indexInPath, matchColumns } from "./column-match.ts";

const KRX = "Korea Exchange data: non-commercial reference";

/** The file's columns by ours; those a file lacks stay empty. */
const ORIGINS: Readonly<Record<string, string>> = {
  open: "open",
  high: "high",
  low: "low",
  close: "close",
  change: "change_points",
  volume: "volume_shares",
  value: "value_krw",
  market_value: "marketcap_krw",
};

function indexTable(
  id: string,
  title: string,
  required: readonly string[],
  not: readonly string[],
  ignores: readonly string[],
): FileSource {
  return {
    id,
    title,
    licence: KRX,
    recognise(sight) {
      if (not.some((column) => sight.columns.includes(column))) return { kind: "no" };
      const found = matchColumns(sight, required);
      if (found.kind !== "yes" || sight.columns.includes("idx") || indexInPath(sight)) return found;
      return { kind: "could-be", why: fileRefusal("index-not-named", { choice: "kospi, kosdaq, kospi200" }) };
    },
    plan: (sight) => ({
      ignores,
      relations: [
        { dataset: "index_levels", venue: "KRX", phase: "settled", columns: { session: "date", ...origins(sight) } },
      ],
    }),
  };
}

function origins(sight: FileSight): Record<string, ColumnOrigin> {
  const own = Object.entries(ORIGINS).filter(([, column]) => sight.columns.includes(column));
  const index = indexInPath(sight);
  if (sight.columns.includes("idx")) return { market: "idx", ...Object.fromEntries(own) };
  if (!index) throw new BellwetherError("source-failed", `${sight.path}: the name does not say which index it is`);
  return { market: { constant: index }, ...Object.fromEntries(own) };
}

/**
 * Daily index levels gathered from the FinanceDataReader cache: points, shares, won. `change_ratio` is a fraction with
 * float noise and is left alone. `marketcap_krw` counts all issues of the market, not the index base. KOSPI 200 has
 * early rows with nothing but a close and a volume.
 */
export const indexDaily = indexTable(
  "index-daily",
  "Daily index levels from the FinanceDataReader cache",
  ["date", "close", "change_points", "open", "high", "low", "volume_shares", "value_krw"],
  ["idx"],
  ["change_ratio"],
);

/** Daily levels of several indices in one table as pykrx writes them: `idx` names the index; no change, no market value. */
export const indexPykrx = indexTable(
  "index-pykrx",
  "Daily index levels collected with pykrx",
  ["date", "idx", "open", "high", "low", "close", "volume_shares", "value_krw"],
  [],
  [],
);

/** Closes put together from several publishers, each row with its `source`; early rows have a close and nothing else. */
export const indexCombined = indexTable(
  "index-combined",
  "Index closes combined from several publishers",
  ["date", "close", "open", "high", "low", "volume_shares", "value_krw", "source"],
  ["idx", "change_points"],
  ["source"],
);

/** Record closes of an index, a list derived from its closes: taken as closes, of lowest precedence. */
export const indexRecords = indexTable(
  "index-records",
  "Record closes derived from an index's closes",
  ["date", "close", "previous_record_close"],
  ["idx"],
  ["previous_record_close", "reliable"],
);

import { BellwetherError } from "../market/error.ts";
import { fileRefusal } from "../market/file-refusal.ts";
import type { FileSource } from "../market/file-source.ts";
import { indexInPath, matchColumns } from "./column-match.ts";

/**
 * FinanceDataReader cache, index line: `data/index/ks11/DATE.csv` (one row, taken that evening) and
 * `data/index/year_ks11/YEAR.csv`. UTF-8 with byte order mark. Levels and `Comp` in points, `Change` a fraction with
 * float noise (recomputed, never read), `Volume` in shares, `Amount` and `MarCap` in won; the market value counts all
 * issues of the market. Rows of 1996 leave `Comp`, `Change` and `MarCap` empty. The file of a day without trading
 * holds only `""`. Which index it is stands in the path alone.
 */
export const fdrIndex: FileSource = {
  id: "fdr-index",
  title: "FinanceDataReader cache, index levels of the Korea Exchange",
  licence: "Korea Exchange data: non-commercial reference",
  recognise(sight) {
    const isEmptyDay = sight.format === "csv" && sight.columns.length === 1 && sight.columns[0] === "";
    const found = matchColumns(sight, ["Date", "Close", "Comp", "Change", "Open", "High", "Low", "Volume", "Amount"]);
    if (found.kind === "no" && !isEmptyDay) return found;
    if (found.kind === "could-be" || indexInPath(sight)) return isEmptyDay ? { kind: "yes" } : found;
    return { kind: "could-be", why: fileRefusal("index-not-in-path", { choice: "ks11, kq11, ks200" }) };
  },
  plan(sight) {
    const index = indexInPath(sight);
    if (!index) throw new BellwetherError("source-failed", `${sight.path}: the path does not say which index it is`);
    if (sight.columns.length === 1) return { relations: [] };
    return {
      ignores: ["UpDown", "Change"],
      relations: [
        {
          dataset: "index_levels",
          venue: "KRX",
          phase: sight.hasManyRows ? "settled" : "evening",
          columns: {
            session: "Date",
            market: { constant: index },
            open: "Open",
            high: "High",
            low: "Low",
            close: "Close",
            change: "Comp",
            volume: "Volume",
            value: "Amount",
            ...(sight.columns.includes("MarCap") ? { market_value: "MarCap" } : {}),
          },
        },
      ],
    };
  },
};

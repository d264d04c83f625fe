import { BellwetherError } from "../market/error.ts";
import { fileRefusal } from "../market/file-refusal.ts";
import type { FileSource } from "../market/file-source.ts";
import { dateInName, indexInPath, matchColumns } from "./column-match.ts";

/**
 * FinanceDataReader cache, members of an index on an evening: `snap/index_stock/1001/DATE.csv` or
 * `snap_index_stock_1001_DATE.csv`, 1001 being KOSPI, 1028 KOSPI 200, 2001 KOSDAQ. Byte order mark, unnamed first
 * column. `Close` in won, `Marcap` in won counting listed shares. Index and session stand in the file's name.
 */
export const fdrMembers: FileSource = {
  id: "fdr-members",
  title: "FinanceDataReader cache, index members of the Korea Exchange",
  licence: "Korea Exchange data: non-commercial reference",
  recognise(sight) {
    const found = matchColumns(sight, ["Code", "Name", "Close", "RateCode", "STR_CMP_PRC", "Rate", "Marcap"]);
    if (found.kind !== "yes" || (dateInName(sight.name) && indexInPath(sight))) return found;
    return {
      kind: "could-be",
      why: fileRefusal("index-and-day-not-named", { example: "snap_index_stock_1001_2026-03-09.csv" }),
    };
  },
  plan(sight) {
    const session = dateInName(sight.name);
    const market = indexInPath(sight);
    if (!session || !market)
      throw new BellwetherError("source-failed", `${sight.path}: no index code or date in its name`);
    return {
      ignores: ["", "column00", "Name", "RateCode", "STR_CMP_PRC", "Rate", "IDX_ID"],
      relations: [
        {
          dataset: "members",
          columns: {
            session: { constant: session },
            market: { constant: market },
            code: "Code",
            close: "Close",
            market_value: "Marcap",
          },
        },
      ],
    };
  },
};

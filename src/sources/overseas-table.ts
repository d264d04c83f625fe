import type { FileSource } from "../market/file-source.ts";
import { matchColumns } from "./column-match.ts";

const INDICES = [
  { code: "DJI", name: "Dow Jones Industrial Average", close: "dow_close", change: "dow_change_pct" },
  { code: "IXIC", name: "Nasdaq Composite", close: "nasdaq_composite_close", change: "nasdaq_change_pct" },
  { code: "SPX", name: "S&P 500", close: "sp500_close", change: "sp500_change_pct" },
] as const;

/** Closes of three American indices, one row a New York session, in points and percent; the first row has no change. */
export const overseasTable: FileSource = {
  id: "us-indices",
  title: "Daily closes of American indices",
  licence: "index levels belong to S&P Dow Jones Indices and Nasdaq: quoted for reference",
  recognise: (sight) => matchColumns(sight, ["date", ...INDICES.map((index) => index.close)]),
  plan: (sight) => ({
    ignores: ["source"],
    relations: INDICES.map((index) => ({
      dataset: "overseas" as const,
      where: `number("${index.close}") IS NOT NULL`,
      columns: {
        session: "date",
        code: { constant: index.code },
        name: { constant: index.name },
        close: index.close,
        ...(sight.columns.includes(index.change) ? { change_pct: index.change } : {}),
      },
    })),
  }),
};

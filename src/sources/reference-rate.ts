import type { FileSource } from "../market/file-source.ts";
import { matchColumns } from "./column-match.ts";

/**
 * Won per dollar of openexchangerates.org, one row a calendar day at the end of the UTC day. It is not the Seoul 15:30
 * close (1,441.97 against 1,441.8 on 2026-01-02; gaps average 4 to 7 won), so it is `fx.reference` and never `fx.rate`.
 */
export const referenceRate: FileSource = {
  id: "openexchangerates",
  title: "openexchangerates.org, end of UTC day",
  licence: "openexchangerates.org terms: reference only",
  recognise: (sight) => matchColumns(sight, ["date", "krw_per_usd"]),
  plan: () => ({
    relations: [
      {
        dataset: "currency",
        columns: {
          session: "date",
          pair: { constant: "USD/KRW" },
          measure: { constant: "fx.reference" },
          time: { constant: "24:00 UTC" },
          rate: "krw_per_usd",
        },
      },
    ],
  }),
};

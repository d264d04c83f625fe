import { BellwetherError } from "../market/error.ts";
import { fileRefusal } from "../market/file-refusal.ts";
import type { FileSource } from "../market/file-source.ts";
import { dateInName, MARKET_WORDS, matchColumns, quoteRules, tradedPrice } from "./column-match.ts";

/**
 * FinanceDataReader cache, listing of the evening: every issue with the day's prices, `data/listing/krx/DATE.csv`.
 * UTF-8 with byte order mark, first column an unnamed row number. The session stands only in the file's name. Prices
 * in won, `Amount` and `Marcap` in won, `ChagesRatio` (sic) in percent. Taken on the evening of the day, so volume and
 * value are provisional while closes are final.
 */
export const fdrListing: FileSource = {
  id: "fdr-listing",
  title: "FinanceDataReader cache, evening listing of the Korea Exchange",
  licence: "Korea Exchange data: non-commercial reference",
  recognise(sight) {
    if (sight.columns.includes("Date")) return { kind: "no" };
    const required = [
      "Code",
      "ISU_CD",
      "Name",
      "Market",
      "Close",
      "Changes",
      "Open",
      "High",
      "Low",
      "Volume",
      "Amount",
    ];
    const found = matchColumns(sight, [...required, "Marcap", "Stocks"]);
    if (found.kind !== "yes" || dateInName(sight.name)) return found;
    return { kind: "could-be", why: fileRefusal("day-not-named", { example: "listing_krx_2026-03-20.csv" }) };
  },
  plan(sight) {
    const session = dateInName(sight.name);
    if (!session) throw new BellwetherError("source-failed", `${sight.path}: no date in the file's name`);
    return {
      ignores: ["", "column00", "Dept", "ChangeCode", "ChagesRatio", "MarketId"],
      relations: [
        {
          dataset: "quotes",
          venue: "KRX",
          phase: "evening",
          columns: {
            session: { constant: session },
            market: { column: "Market", words: MARKET_WORDS },
            code: "Code",
            name: "Name",
            open: tradedPrice("Open", "Volume"),
            high: tradedPrice("High", "Volume"),
            low: tradedPrice("Low", "Volume"),
            close: "Close",
            change: "Changes",
            volume: "Volume",
            value: "Amount",
            shares: "Stocks",
          },
          rules: quoteRules({
            close: "Close",
            change: "Changes",
            marketValue: "Marcap",
            shares: "Stocks",
            ...(sight.columns.includes("ChagesRatio") ? { ratio: `try_cast("ChagesRatio" AS DOUBLE)` } : {}),
          }),
        },
        {
          dataset: "instruments",
          columns: {
            valid_from: { constant: session },
            code: "Code",
            market: { column: "Market", words: MARKET_WORDS },
            isin: "ISU_CD",
            name_ko: "Name",
            shares: "Stocks",
          },
        },
      ],
    };
  },
};

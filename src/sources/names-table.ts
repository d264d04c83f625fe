import { BellwetherError } from "../market/error.ts";
import type { FileSight, FileSource } from "../market/file-source.ts";
import { dateInName, MARKET_WORDS, matchColumns } from "./column-match.ts";

function mustFindDate(sight: FileSight): string {
  const day = dateInName(sight.name);
  if (day) return day;
  throw new BellwetherError("source-failed", `${sight.path}: the day of the list must stand in the file's name`);
}

/**
 * Listed issues with Korean and English names as the exchange writes them, ISIN, share kind (보통주 common), security
 * group and par value in won (0 for none). The day of the list stands in the file's name.
 */
export const krxNames: FileSource = {
  id: "krx-names",
  title: "Korea Exchange issue master, names in both languages",
  licence: "Korea Exchange data: non-commercial reference",
  recognise: (sight) =>
    matchColumns(sight, ["code", "isin", "name_ko_short", "name_ko", "name_en_krx", "market", "share_kind"]),
  plan: (sight) => ({
    relations: [
      {
        dataset: "instruments",
        columns: {
          valid_from: { constant: mustFindDate(sight) },
          code: "code",
          market: { column: "market", words: MARKET_WORDS },
          isin: "isin",
          name_ko: "name_ko_short",
          name_ko_full: "name_ko",
          name_en: "name_en_krx",
          security_group: "security_group",
          share_kind: "share_kind",
          section: "section",
          listed: "listing_date",
          // Shares without par value say 무액면, or 0.
          par_value: { sql: `CASE WHEN "par_value" = '무액면' THEN NULL ELSE "par_value" END` },
          shares: "listed_shares",
        },
      },
    ],
  }),
};

/** Readable English names as Yahoo Finance shows them; the suffix tells the market (KS KOSPI, KQ KOSDAQ). */
export const yahooNames: FileSource = {
  id: "yahoo-names",
  title: "Yahoo Finance, English company names",
  licence: "names only, for reference",
  recognise: (sight) => matchColumns(sight, ["code", "yahoo_suffix", "name_short", "name_long"]),
  plan: (sight) => ({
    ignores: ["name_short"],
    relations: [
      {
        dataset: "instruments",
        columns: {
          valid_from: { constant: mustFindDate(sight) },
          code: "code",
          market: { column: "yahoo_suffix", words: { KS: "KOSPI", KQ: "KOSDAQ" } },
          name_en: { sql: `coalesce(nullif("name_long", ''), "name_short")` },
        },
      },
    ],
  }),
};

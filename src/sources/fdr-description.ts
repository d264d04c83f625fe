import { BellwetherError } from "../market/error.ts";
import type { FileSource } from "../market/file-source.ts";
import { dateInName, MARKET_WORDS, matchColumns } from "./column-match.ts";

/**
 * FinanceDataReader cache, what companies do: `desc` lists every issue with industry (Korean standard classification),
 * products and listing date. Byte order mark, unnamed first column; the day stands in the file's name.
 */
export const fdrDescription: FileSource = {
  id: "fdr-description",
  title: "FinanceDataReader cache, company descriptions",
  licence: "Korea Exchange data: non-commercial reference",
  recognise: (sight) =>
    matchColumns(sight, ["Code", "Name", "Market", "Sector", "Industry", "Products", "ListingDate"]),
  plan(sight) {
    const day = dateInName(sight.name);
    if (!day) throw new BellwetherError("source-failed", `${sight.path}: no date in the file's name`);
    return {
      ignores: ["", "column00", "SettleMonth", "Representative", "HomePage", "Region"],
      relations: [
        {
          dataset: "instruments",
          columns: {
            valid_from: { constant: day },
            code: "Code",
            market: { column: "Market", words: MARKET_WORDS },
            name_ko: "Name",
            section: "Sector",
            industry: "Industry",
            products: "Products",
            listed: "ListingDate",
          },
        },
      ],
    };
  },
};

/**
 * FinanceDataReader cache, delisted issues: one row an issue that left the exchange, with the day and the reason.
 * Codes of old issues are plain numbers of six digits.
 */
export const fdrDelisting: FileSource = {
  id: "fdr-delisting",
  title: "FinanceDataReader cache, delisted issues",
  licence: "Korea Exchange data: non-commercial reference",
  recognise: (sight) =>
    matchColumns(sight, ["Symbol", "Name", "Market", "SecuGroup", "ListingDate", "DelistingDate", "Reason"]),
  plan: () => ({
    ignores: ["", "column00", "Kind", "Reason", "ArrantEnforceDate", "ArrantEndDate", "ToSymbol", "ToName"],
    relations: [
      {
        dataset: "instruments",
        columns: {
          valid_from: "ListingDate",
          valid_through: "DelistingDate",
          code: "Symbol",
          market: { column: "Market", words: MARKET_WORDS },
          name_ko: "Name",
          security_group: "SecuGroup",
          industry: "Industry",
          listed: "ListingDate",
          delisted: "DelistingDate",
          par_value: "ParValue",
          shares: "ListingShares",
        },
      },
    ],
  }),
};

import type { FileSource } from "../market/file-source.ts";
import { MARKET_WORDS, matchColumns, quoteRules, tradedPrice } from "./column-match.ts";

/** Columns that say nothing of their own. */
const BESIDES = ["Dept", "ChangeCode", "Rank", "MarketId"];
const RATIOS = ["ChangesRatio", "ChagesRatio"];

/**
 * marcap year files (FinanceData/marcap): every issue of the exchange, every session since 1995-05-02, as Parquet or
 * CSV, plain or gzipped. One row an issue and session; prices in won as traded, never adjusted; volume and `Stocks` in
 * shares; `Amount` and `Marcap` in won (the README says million).
 *
 * Quirks: the percentage is `ChagesRatio` (sic) in older files and `ChangesRatio` in newer ones, and in files of the
 * turn each is empty on some days; numbers are float64 with ".0" in CSV; open, high and low of an untraded issue are
 * 0; "KOSDAQ GLOBAL" is a department of KOSDAQ. Volume counts after-hours trades: rows are settled.
 */
export const marcap: FileSource = {
  id: "marcap",
  title: "FinanceData marcap, daily quotes of the Korea Exchange",
  licence: "Korea Exchange data: non-commercial reference",
  recognise(sight) {
    const required = ["Date", "Code", "Name", "Open", "High", "Low", "Close", "Volume", "Amount", "Changes", "Marcap"];
    return matchColumns(sight, [...required, "Stocks", "Market"], [...BESIDES, ...RATIOS]);
  },
  plan(sight) {
    const year = /(?:^|[^0-9])(\d{4})(?:[^0-9]|$)/.exec(sight.name)?.[1];
    const ratios = RATIOS.filter((column) => sight.columns.includes(column));
    const ratio = ratios.map((column) => `try_cast("${column}" AS DOUBLE)`).join(", ");
    return {
      ignores: [...BESIDES, ...ratios],
      ...(year ? { span: { from: `${year}-01-01`, through: `${year}-12-31` } } : {}),
      relations: [
        {
          dataset: "quotes",
          venue: "KRX",
          phase: "settled",
          wholeMarket: true,
          columns: {
            session: "Date",
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
            ...(ratio ? { ratio: `coalesce(${ratio})` } : {}),
          }),
        },
      ],
    };
  },
};

import { BellwetherError } from "../market/error.ts";
import { fileRefusal } from "../market/file-refusal.ts";
import type { FileSource } from "../market/file-source.ts";
import { indexInPath, matchColumns } from "./column-match.ts";

/** Columns of net buying and the investor each speaks of. The first four are whole and sum to zero. */
const INVESTORS: Readonly<Record<string, string>> = {
  individual_krw: "individual",
  foreign_krw: "foreign",
  institution_krw: "institution",
  other_corporation_krw: "other",
  financial_investment_krw: "financial_investment",
  insurance_krw: "insurance",
  investment_trust_krw: "investment_trust",
  bank_krw: "bank",
  other_financial_krw: "other_financial",
  pension_krw: "pension",
};
const WHOLE = ["individual_krw", "foreign_krw", "institution_krw", "other_corporation_krw"];

/** The source rounds to 100 million won. */
const UNIT = "100000000";

/**
 * Net buying by investor, one row a session, one column an investor, in won and rounded by the source to 100 million.
 * Final figures: the same evening's stories printed provisional ones. The four whole groups sum to zero within one
 * unit; the others are parts of `institution`. The market stands in the file's name.
 */
export const flowsTable: FileSource = {
  id: "flows-table",
  title: "Daily net buying by investor",
  licence: "Korea Exchange data: non-commercial reference",
  recognise(sight) {
    const found = matchColumns(sight, ["date", ...WHOLE]);
    if (found.kind !== "yes" || indexInPath(sight)) return found;
    return { kind: "could-be", why: fileRefusal("market-not-named", { choice: "kospi, kosdaq" }) };
  },
  plan(sight) {
    const market = indexInPath(sight);
    if (!market) throw new BellwetherError("source-failed", `${sight.path}: the name does not say which market it is`);
    const sum = WHOLE.map((column) => `number("${column}")`).join(" + ");
    return {
      relations: Object.entries(INVESTORS)
        .filter(([column]) => sight.columns.includes(column))
        .map(([column, investor]) => ({
          dataset: "flows" as const,
          venue: "KRX" as const,
          phase: "settled" as const,
          columns: {
            session: "date",
            market: { constant: market },
            investor: { constant: investor },
            amount: column,
            precision: { constant: UNIT },
          },
          rules: { "flows-do-not-sum": `abs(${sum}) <= ${UNIT}` },
        })),
    };
  },
};

import { BellwetherError } from "../market/error.ts";
import { type FileRefusal, fileRefusal, refusalWords } from "../market/file-refusal.ts";
import type { FilePlan, FileSight, FileSource, Recognition } from "../market/file-source.ts";
import { dateInName, indexInPath, MARKET_WORDS, quoteRules, tradedPrice } from "./column-match.ts";

/** The page of all issues, as the site's CSV names its columns, against the names of its JSON. */
const CSV_NAMES = {
  code: "종목코드",
  name: "종목명",
  market: "시장구분",
  close: "종가",
  change: "대비",
  ratio: "등락률",
  open: "시가",
  high: "고가",
  low: "저가",
  volume: "거래량",
  value: "거래대금",
  marketValue: "시가총액",
  shares: "상장주식수",
} as const;
const JSON_NAMES: typeof CSV_NAMES | Record<keyof typeof CSV_NAMES, string> = {
  code: "ISU_SRT_CD",
  name: "ISU_ABBRV",
  market: "MKT_NM",
  close: "TDD_CLSPRC",
  change: "CMPPREVDD_PRC",
  ratio: "FLUC_RT",
  open: "TDD_OPNPRC",
  high: "TDD_HGPRC",
  low: "TDD_LWPRC",
  volume: "ACC_TRDVOL",
  value: "ACC_TRDVAL",
  marketValue: "MKTCAP",
  shares: "LIST_SHRS",
};

/** Investors of the period page. The foreigners that stories speak of are the first and the last together. */
const INVESTORS: Readonly<Record<string, string>> = {
  외국인: "foreign",
  개인: "individual",
  기관합계: "institution",
  기타법인: "other",
  기타외국인: "other_foreign",
};

const WITH_OTHER_FOREIGN = `(number("NETBID_TRDVAL") + CASE WHEN "INVST_TP_NM" = '외국인'
  THEN coalesce(sum(CASE WHEN "INVST_TP_NM" = '기타외국인' THEN number("NETBID_TRDVAL") END) OVER (), 0)
  ELSE 0 END)::VARCHAR`;

interface Page {
  /** What the page is called on the site. */
  readonly title: string;
  readonly columns: readonly string[];
  /** What the file's name must tell, because the rows do not. */
  readonly needs: (sight: FileSight) => FileRefusal | undefined;
  plan(sight: FileSight): Pick<FilePlan, "relations" | "ignores">;
}

const needsDay = (sight: FileSight): FileRefusal | undefined =>
  dateInName(sight.name) ? undefined : fileRefusal("day-not-named", { example: "all-issues-2026-01-02.csv" });

function quotesPage(title: string, names: Record<keyof typeof CSV_NAMES, string>, ignores: readonly string[]): Page {
  return {
    title,
    columns: Object.values(names),
    needs: needsDay,
    plan: (sight) => ({
      ignores: [...ignores, names.ratio],
      relations: [
        {
          dataset: "quotes",
          venue: "KRX",
          phase: "settled",
          columns: {
            session: { constant: dateInName(sight.name) ?? "" },
            market: { column: names.market, words: MARKET_WORDS },
            ...{ code: names.code, name: names.name, close: names.close, change: names.change },
            ...{ volume: names.volume, value: names.value, shares: names.shares },
            open: tradedPrice(names.open, names.volume),
            high: tradedPrice(names.high, names.volume),
            low: tradedPrice(names.low, names.volume),
          },
          rules: quoteRules({
            ...{ close: names.close, change: names.change, marketValue: names.marketValue, shares: names.shares },
            ratio: `real_of("${names.ratio}")`,
          }),
        },
      ],
    }),
  };
}

const PAGES: readonly Page[] = [
  quotesPage("12001 all issues, CSV", CSV_NAMES, ["소속부"]),
  quotesPage("12001 all issues, JSON", JSON_NAMES, ["ISU_CD", "SECT_TP_NM", "FLUC_TP_CD", "MKT_ID"]),
  {
    title: "11003 one index over time, JSON",
    columns: ["TRD_DD", "CLSPRC_IDX", "PRV_DD_CMPR", "OPNPRC_IDX", "HGPRC_IDX", "LWPRC_IDX", "ACC_TRDVOL"],
    needs: (sight) => (indexInPath(sight) ? undefined : fileRefusal("index-not-named", { choice: "kospi, kosdaq" })),
    plan: (sight) => ({
      ignores: ["FLUC_TP_CD", "UPDN_RATE"],
      relations: [
        {
          dataset: "index_levels",
          venue: "KRX",
          phase: "settled",
          columns: {
            session: { sql: `strptime("TRD_DD", '%Y/%m/%d')::DATE::VARCHAR` },
            market: { constant: indexInPath(sight) ?? "" },
            ...{ close: "CLSPRC_IDX", open: "OPNPRC_IDX", high: "HGPRC_IDX", low: "LWPRC_IDX" },
            // The change comes without its sign; the direction code (2 and 5: down) tells it.
            change: {
              sql: `CASE WHEN "FLUC_TP_CD" IN ('2', '5') THEN -abs(number("PRV_DD_CMPR")) ELSE number("PRV_DD_CMPR") END::VARCHAR`,
            },
            ...{ volume: "ACC_TRDVOL", value: "ACC_TRDVAL", market_value: "MKTCAP" },
          },
        },
      ],
    }),
  },
  {
    title: "12008 trading by investor, JSON",
    columns: ["INVST_TP_NM", "ASK_TRDVAL", "BID_TRDVAL", "NETBID_TRDVAL"],
    needs: (sight) =>
      needsDay(sight) ??
      (indexInPath(sight) ? undefined : fileRefusal("market-not-named", { choice: "kospi, kosdaq" })),
    plan: (sight) => ({
      ignores: ["ASK_TRDVOL", "BID_TRDVOL", "NETBID_TRDVOL", "CONV_OBJ_TP_CD"],
      relations: [
        {
          dataset: "flows",
          venue: "KRX",
          phase: "settled",
          where: `"INVST_TP_NM" IN (${Object.keys(INVESTORS)
            .map((name) => `'${name}'`)
            .join(", ")})`,
          columns: {
            session: { constant: dateInName(sight.name) ?? "" },
            market: { constant: indexInPath(sight) ?? "" },
            investor: { column: "INVST_TP_NM", words: INVESTORS },
            amount: { sql: WITH_OTHER_FOREIGN },
          },
          rules: {
            "flows-do-not-sum": `number("NETBID_TRDVAL") = number("BID_TRDVAL") - number("ASK_TRDVAL")`,
          },
        },
      ],
    }),
  },
];

const pageOf = (sight: FileSight): Page | undefined =>
  PAGES.find((page) => page.columns.every((column) => sight.columns.includes(column)));

/**
 * Pages of data.krx.co.kr that a person downloaded. The site wants a login and its terms forbid collecting by program, so
 * the desk never asks it. Numbers carry commas, "-" is none. The site's CSV is in EUC-KR, and is read as it is.
 */
export const dataKrx: FileSource = {
  id: "data-krx",
  title: "data.krx.co.kr, page downloaded by hand",
  licence: "KRX Data Marketplace terms: reference, no automated collection, no redistribution",
  recognise(sight): Recognition {
    const isGarbled = sight.format === "csv" && sight.columns.filter((name) => name.includes("\uFFFD")).length > 5;
    if (isGarbled) return { kind: "could-be", why: fileRefusal("letters-unknown") };
    const page = pageOf(sight);
    if (!page || (sight.format === "json" && !["OutBlock_1", "output", "block1"].includes(sight.jsonRows ?? ""))) {
      return { kind: "no" };
    }
    const needs = page.needs(sight);
    return needs ? { kind: "could-be", why: needs } : { kind: "yes" };
  },
  plan(sight) {
    const page = pageOf(sight);
    const why = page ? page.needs(sight) : fileRefusal("page-unknown");
    if (!page || why) {
      throw new BellwetherError("source-failed", `${sight.path}: ${why && refusalWords(why, "en")}`, { why });
    }
    return { ...page.plan(sight), request: `${page.title}, ${sight.name}` };
  },
};

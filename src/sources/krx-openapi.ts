import { type FileRefusal, fileRefusal } from "../market/file-refusal.ts";
import type { ColumnOrigin, FilePlan, FileSight, FileSource, Recognition } from "../market/file-source.ts";
import { dateInName, MARKET_WORDS, quoteRules, tradedPrice } from "./column-match.ts";

/** Index names of the reply and ours: matched exactly, so that "코스피 (외국주포함)" stays out. */
const INDICES = { 코스피: "KOSPI", 코스닥: "KOSDAQ", "코스피 200": "KOSPI 200" } as const;

interface Service {
  readonly columns: readonly string[];
  /** Set where the desk has no use for a service's rows. */
  readonly left?: FileRefusal;
  plan(sight: FileSight): Pick<FilePlan, "relations" | "ignores">;
}

const day = (column: string): ColumnOrigin => ({ sql: `strptime("${column}", '%Y%m%d')::DATE::VARCHAR` });

const SERVICES: readonly Service[] = [
  {
    columns: ["ISU_CD", "NAV", "TDD_CLSPRC"],
    left: fileRefusal("funds-not-kept"),
    plan: () => ({ relations: [] }),
  },
  {
    columns: ["BAS_DD", "ISU_CD", "ISU_NM", "MKT_NM", "TDD_CLSPRC", "CMPPREVDD_PRC", "FLUC_RT", "MKTCAP", "LIST_SHRS"],
    plan: () => ({
      ignores: ["SECT_TP_NM", "FLUC_RT"],
      relations: [
        {
          dataset: "quotes",
          venue: "KRX",
          phase: "settled",
          columns: {
            session: day("BAS_DD"),
            market: { column: "MKT_NM", words: MARKET_WORDS },
            code: "ISU_CD",
            name: "ISU_NM",
            open: tradedPrice("TDD_OPNPRC", "ACC_TRDVOL"),
            high: tradedPrice("TDD_HGPRC", "ACC_TRDVOL"),
            low: tradedPrice("TDD_LWPRC", "ACC_TRDVOL"),
            close: "TDD_CLSPRC",
            change: "CMPPREVDD_PRC",
            volume: "ACC_TRDVOL",
            value: "ACC_TRDVAL",
            shares: "LIST_SHRS",
          },
          rules: quoteRules({
            close: "TDD_CLSPRC",
            change: "CMPPREVDD_PRC",
            ratio: `try_cast("FLUC_RT" AS DOUBLE)`,
            marketValue: "MKTCAP",
            shares: "LIST_SHRS",
          }),
        },
      ],
    }),
  },
  {
    columns: ["ISU_CD", "ISU_SRT_CD", "ISU_NM", "ISU_ABBRV", "ISU_ENG_NM", "LIST_DD", "MKT_TP_NM", "LIST_SHRS"],
    plan: (sight) => ({
      ignores: [],
      relations: [
        {
          dataset: "instruments",
          columns: {
            // The master does not say its own day: the file's name does, else the listing day is all that is known.
            valid_from: dateInName(sight.name) ? { constant: dateInName(sight.name) ?? "" } : day("LIST_DD"),
            code: "ISU_SRT_CD",
            market: { column: "MKT_TP_NM", words: MARKET_WORDS },
            isin: "ISU_CD",
            name_ko: "ISU_ABBRV",
            name_ko_full: "ISU_NM",
            name_en: "ISU_ENG_NM",
            security_group: "SECUGRP_NM",
            share_kind: "KIND_STKCERT_TP_NM",
            section: "SECT_TP_NM",
            listed: day("LIST_DD"),
            // Shares without par value say 무액면, not a number.
            par_value: { sql: `CASE WHEN "PARVAL" = '무액면' THEN NULL ELSE "PARVAL" END` },
            shares: "LIST_SHRS",
          },
        },
      ],
    }),
  },
  {
    columns: ["BAS_DD", "IDX_CLSS", "IDX_NM", "CLSPRC_IDX", "CMPPREVDD_IDX", "OPNPRC_IDX"],
    plan: (sight) => ({
      ignores: ["IDX_CLSS", "FLUC_RT"],
      relations: [
        {
          dataset: "index_levels",
          venue: "KRX",
          phase: "settled",
          where: `"IDX_NM" IN (${Object.keys(INDICES)
            .map((name) => `'${name}'`)
            .join(", ")})`,
          columns: {
            session: day("BAS_DD"),
            market: { column: "IDX_NM", words: INDICES },
            open: "OPNPRC_IDX",
            high: "HGPRC_IDX",
            low: "LWPRC_IDX",
            close: "CLSPRC_IDX",
            change: "CMPPREVDD_IDX",
            ...(sight.columns.includes("MKTCAP")
              ? { volume: "ACC_TRDVOL", value: "ACC_TRDVAL", market_value: "MKTCAP" }
              : {}),
          },
        },
      ],
    }),
  },
];

const serviceOf = (sight: FileSight): Service | undefined =>
  SERVICES.find((service) => service.columns.every((column) => sight.columns.includes(column)));

/**
 * Saved replies of the KRX Open API (`{"OutBlock_1": [...]}`): daily quotes of KOSPI, KOSDAQ and KONEX, issue masters,
 * index series. All values are texts without separators; "-" and "" are missing numbers; dates are YYYYMMDD. Open,
 * high and low of an untraded issue are "0". A weekend, a holiday or a day not yet published is an empty list, which
 * brings no rows and is no error. `MKTCAP` in won equals close x listed shares.
 */
export const krxOpenApi: FileSource = {
  id: "krx-openapi",
  title: "KRX Open API, saved reply",
  licence: "KRX Open API: non-commercial use",
  recognise(sight): Recognition {
    if (sight.format !== "json" || sight.jsonRows !== "OutBlock_1") return { kind: "no" };
    if (sight.columns.length === 0) return { kind: "yes" };
    const service = serviceOf(sight);
    if (!service)
      return { kind: "could-be", why: fileRefusal("fields-unknown", { fields: sight.columns.slice(0, 6).join(", ") }) };
    return service.left ? { kind: "could-be", why: service.left } : { kind: "yes" };
  },
  plan: (sight) => ({ relations: [], ...serviceOf(sight)?.plan(sight) }),
};

import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** Replies recorded from the real services, where this machine has them. */
const SAMPLES = join(process.cwd(), "..", "shared", "samples");

export const haveSamples = existsSync(join(SAMPLES, "krx-openapi"));
export const NO_SAMPLES = haveSamples ? false : "the recorded replies in ../shared/samples are not on this machine";

export const sample = (path: string): string => readFileSync(join(SAMPLES, path), "utf8");

type Row = Record<string, string>;

/** How many made issues a market has: few, but enough for sums and large caps. */
const ISSUES = 30;
const CODES = ["005930", "000660", "373220", "207940", "005380", "000270", "012450", "105560", "005490", "035420"];

const codeOf = (number: number, market: string): string =>
  market === "KOSPI" && CODES[number] !== undefined
    ? CODES[number]
    : `${String({ KOSPI: 10_000, KOSDAQ: 20_000, KONEX: 30_000 }[market as "KONEX"] + number)}0`;

/** Everything the exchange would say of a made session, exact to the last won. */
export function madeDay(day: string, market: "KOSPI" | "KOSDAQ" | "KONEX", step: number) {
  const basDd = day.replaceAll("-", "");
  const quotes: Row[] = [];
  const master: Row[] = [];
  let [volume, value, total] = [0n, 0n, 0n];
  for (let number = 0; number < ISSUES; number++) {
    const base = 50_000 + number * 1000;
    const change = ((number % 5) - 2) * 100 * step;
    const close = base + change;
    const shares = BigInt(1_000_000 * (ISSUES - number));
    const traded = BigInt(10_000_000 + number);
    const worth = traded * BigInt(close);
    volume += traded;
    value += worth;
    total += shares * BigInt(close);
    quotes.push({
      BAS_DD: basDd,
      ISU_CD: codeOf(number, market),
      ISU_NM: `종목${number}`,
      MKT_NM: market,
      SECT_TP_NM: "-",
      TDD_CLSPRC: String(close),
      CMPPREVDD_PRC: String(change),
      FLUC_RT: ((100 * change) / base).toFixed(2),
      TDD_OPNPRC: String(base),
      TDD_HGPRC: String(Math.max(base, close)),
      TDD_LWPRC: String(Math.min(base, close)),
      ACC_TRDVOL: String(traded),
      ACC_TRDVAL: String(worth),
      MKTCAP: String(shares * BigInt(close)),
      LIST_SHRS: String(shares),
    });
    master.push({
      ISU_CD: `KR7${codeOf(number, market)}00`,
      ISU_SRT_CD: codeOf(number, market),
      ISU_NM: `종목${number}보통주`,
      ISU_ABBRV: `종목${number}`,
      ISU_ENG_NM: `Issue ${number}`,
      LIST_DD: "20000103",
      MKT_TP_NM: market,
      SECUGRP_NM: "주권",
      SECT_TP_NM: "-",
      KIND_STKCERT_TP_NM: "보통주",
      PARVAL: "5000",
      LIST_SHRS: String(shares),
    });
  }
  return { basDd, quotes, master, sums: { volume, value, total } };
}

/** Levels of the made sessions: each leads back to the one before. */
export const LEVELS: Readonly<Record<string, Readonly<Record<string, readonly [close: string, change: string]>>>> = {
  KOSPI: { "2026-01-05": ["4400.00", "90.37"], "2026-01-06": ["4350.50", "-49.50"] },
  KOSDAQ: { "2026-01-05": ["950.00", "5.43"], "2026-01-06": ["955.50", "5.50"] },
};

const NAMES: Readonly<Record<string, string>> = { KOSPI: "코스피", KOSDAQ: "코스닥" };

export const percentOf = (close: string, change: string): string =>
  ((100 * Number(change)) / (Number(close) - Number(change))).toFixed(2);

function indexRows(day: string, market: "KOSPI" | "KOSDAQ", sums: ReturnType<typeof madeDay>["sums"]): Row[] {
  const [close = "", change = ""] = LEVELS[market]?.[day] ?? [];
  const of = (name: string, level: Row): Row => ({
    BAS_DD: day.replaceAll("-", ""),
    IDX_CLSS: market,
    IDX_NM: name,
    ...level,
    ACC_TRDVOL: String(sums.volume),
    ACC_TRDVAL: String(sums.value),
    MKTCAP: String(sums.total),
  });
  const none = Object.fromEntries(
    ["CLSPRC_IDX", "CMPPREVDD_IDX", "FLUC_RT", "OPNPRC_IDX", "HGPRC_IDX", "LWPRC_IDX"].map((name) => [name, "-"]),
  );
  return [
    of(`${NAMES[market]} (외국주포함)`, none),
    of(NAMES[market] ?? "", {
      CLSPRC_IDX: close,
      CMPPREVDD_IDX: change,
      FLUC_RT: percentOf(close, change),
      OPNPRC_IDX: close,
      HGPRC_IDX: (Number(close) + 100).toFixed(2),
      LWPRC_IDX: (Number(close) - 100).toFixed(2),
    }),
  ];
}

/** Rows of every KRX service for a made session, by the service's path. */
export function krxReplies(day: string): Record<string, Row[]> {
  const step = day === "2026-01-05" ? 1 : -1;
  const kospi = madeDay(day, "KOSPI", step);
  const kosdaq = madeDay(day, "KOSDAQ", step);
  const konex = madeDay(day, "KONEX", step);
  return {
    "idx/kospi_dd_trd": indexRows(day, "KOSPI", kospi.sums),
    "sto/stk_bydd_trd": kospi.quotes,
    "sto/stk_isu_base_info": kospi.master,
    "idx/kosdaq_dd_trd": indexRows(day, "KOSDAQ", kosdaq.sums),
    "sto/ksq_bydd_trd": kosdaq.quotes,
    "sto/ksq_isu_base_info": kosdaq.master,
    "sto/knx_bydd_trd": konex.quotes,
    "sto/knx_isu_base_info": konex.master,
  };
}

/** KIS's row of an index now. */
export function kisIndex(day: string, market: "KOSPI" | "KOSDAQ", changes: Row = {}): Row {
  const [close = "", change = ""] = LEVELS[market]?.[day] ?? [];
  return {
    bstp_nmix_prpr: close,
    bstp_nmix_prdy_vrss: change,
    prdy_vrss_sign: Number(change) < 0 ? "5" : "2",
    bstp_nmix_prdy_ctrt: percentOf(close, change),
    acml_vol: market === "KOSPI" ? "400000" : "900000",
    acml_tr_pbmn: market === "KOSPI" ? "17270000" : "9000000",
    bstp_nmix_oprc: close,
    bstp_nmix_hgpr: (Number(close) + 10).toFixed(2),
    bstp_nmix_lwpr: (Number(close) - 100).toFixed(2),
    ascn_issu_cnt: "500",
    uplm_issu_cnt: "2",
    stnr_issu_cnt: "50",
    down_issu_cnt: "370",
    lslm_issu_cnt: "0",
    ...changes,
  };
}

export const KIS_FLOWS: Row = {
  frgn_ntby_tr_pbmn: "-161883",
  orgn_ntby_tr_pbmn: "291540",
  prsn_ntby_tr_pbmn: "-98311",
  etc_corp_ntby_tr_pbmn: "-31346",
};

/** KIS's row of a stock now: up 1,000 from 100,000 won. */
export function kisQuote(code: string, changes: Row = {}): Row {
  return {
    stck_shrn_iscd: code,
    rprs_mrkt_kor_name: "KOSPI200",
    stck_prpr: "101000",
    prdy_vrss: "1000",
    prdy_vrss_sign: "2",
    stck_sdpr: "100000",
    acml_vol: "12345",
    stck_oprc: "100000",
    stck_hgpr: "102000",
    stck_lwpr: "99000",
    lstn_stcn: "5000000",
    ...changes,
  };
}

/** An ECOS reply for some days. */
export function ecosReply(rates: Readonly<Record<string, string>>, changes: Row = {}): unknown {
  const row = Object.entries(rates).map(([day, rate]) => ({
    STAT_CODE: "731Y003",
    ITEM_CODE1: "0000003",
    ITEM_NAME1: "원/달러(종가 15:30)",
    UNIT_NAME: "원",
    TIME: day.replaceAll("-", ""),
    DATA_VALUE: rate,
    ...changes,
  }));
  return { StatisticSearch: { list_total_count: row.length, row } };
}

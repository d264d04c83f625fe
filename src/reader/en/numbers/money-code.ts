import type { Tokens } from "../../scanner.ts";

/** Letters that stand for a money beside its digits or its mark. */

export const DOLLAR_PREFIX: Readonly<Record<string, string>> = {
  us: "USD",
  s: "SGD",
  hk: "HKD",
  nt: "TWD",
  a: "AUD",
  c: "CAD",
  r: "BRL",
  k: "HKD",
  sg: "SGD",
  j: "JMD",
  tt: "TTD",
  t: "TWD",
  n: "NAD",
  zw: "ZWL",
  f: "FJD",
  fj: "FJD",
  au: "AUD",
  ca: "CAD",
  cdn: "CAD",
  ja: "JMD",
  mx: "MXN",
  zwl: "ZWL",
  bds: "BBD",
};

/** "E£1.20", "£E1.20", "IR£2": whose pounds. */
export const POUND_PREFIX: ReadonlyMap<string, string> = new Map([
  ["E", "EGP"],
  ["LE", "EGP"],
  ["IR", "IEP"],
]);

export const AFTER_MARK = new Map([
  ["A", "AUD"],
  ["NZ", "NZD"],
  ["US", "USD"],
  ["HK", "HKD"],
  ["J", "JMD"],
  ["TT", "TTD"],
]);

/** Letters that papers print before, or behind, the digits of a money. */
const WRITTEN: Readonly<Record<string, string>> = {
  ATS: "Sch",
  BEF: "Bfr BFr",
  CHF: "SFr Sfr",
  DKK: "DKr",
  ESP: "Pta Ptas",
  LBP: "LL",
  MWK: "MK MWK",
  MXN: "Ps",
  NLG: "Fl",
  NOK: "NKr",
  PLN: "Zl",
  PTE: "Esc",
  QAR: "QRs",
  RUB: "Rbs",
  RWF: "Rwf Frw FRw",
  SAR: "SRls",
  SEK: "SKr",
  TRY: "YTL",
  TZS: "Tsh TSh Tshs TShs",
  UGX: "Ushs USh UShs",
  XOF: "FCFA CFA",
};

/** Codes of moneys read in capitals only: some are words or names in small letters, and none is written so. */
const CODES: ReadonlyMap<string, string> = new Map([
  ..."MAD RON PEN COP BGN MUR MNT TZS RWF NAD FJD HRK RSD UAH ISK TRY SEK NOK DKK ARS UYU PYG DOP CRC GTQ GEL AZN UZS ETB XOF XAF LBP IQD MVR MMK"
    .split(" ")
    .map((code) => [code, code] as const),
  ["DM", "DEM"],
  ...Object.entries(WRITTEN).flatMap(([code, letters]) => letters.split(" ").map((word) => [word, code] as const)),
  ["Lm", "MTL"],
  ["Ffr", "FRF"],
  ["LE", "EGP"],
  ["BD", "BHD"],
  ["RO", "OMR"],
  ["TL", "TRY"],
  ["Ft", "HUF"],
  ["Kc", "CZK"],
  ["Kč", "CZK"],
  ["VNĐ", "VND"],
]);

/** The money that a word of two to four letters is the code of. */
export function moneyCode(tokens: Tokens, at: number): string | undefined {
  if ((tokens.end[at] as number) - (tokens.start[at] as number) > 4) return undefined;
  return CODES.get(tokens.text.slice(tokens.start[at], tokens.end[at]));
}

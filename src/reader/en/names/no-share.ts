import { IS_FIRM } from "../atlas/firms.ts";
import { kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Names that no table knows and that are no company's. */

const isRatio = wordSet("ratio", "ratios", "yield", "bond", "bonds", "bill", "bills", "note", "notes");

/** In stories of markets abroad only: labels of a table's lines. */
const NO_SHARES = new Set(["Percentage Day Change", "Day Change", "Change", "Y-T-D", "YTD"]);

/** In any story: lands and their institutions, and goods by names that look like a company's. */
const NO_COMPANIES: ReadonlySet<string> = new Set([
  "West Texas Intermediate",
  "United States",
  "United Kingdom",
  "European Union",
  "Federal Reserve",
  "Bank of Korea",
  "Bank of Japan",
  "Bank of England",
  "Bank of Canada",
  "IMF",
  "ECB",
  "OPEC",
  "WTO",
  "OECD",
  "World Bank",
  "Islamic",
  // "Trading Activity weakened".
  "Activity",
  "Incomes",
  "Earnings",
  "Wages",
  "Activities",
  "Pacific",
  "DXY",
  "VIX",
  // The exchanges of India, Nairobi and Lagos go by it.
  "NSE",
  "KRX",
  // Where figures of a wire come from.
  "Reuters",
  // Who ranks shares.
  "Zacks Rank",
  // "CPI MoM": month on month.
  "MoM",
  "QoQ",
  "YoY",
  // Where moneys and bonds are dealt in.
  "EBS",
  "Tradeweb",
  // Freight, coins, funds and receipts.
  "BDI",
  "SCFI",
  "XRP",
  "SPY",
  "GDR",
  "GDRs",
  "ADR",
  "ADRs",
]);

/** What offices, chambers, courts and schools are called at the end of their names, and what heads a part of a report. */
const OFFICE =
  /\b(?:Department|Ministry|Commission|Bureau|Association|Institute|Administration|Committee|Court|University|Council|Congress|Senate|Agency|Board|Parliament|Union|Authority|Federation|Chamber|Gauges|Movers|Bourses|Indexes|Indices)$/;

/** Banks that set rates; the Central Bank of India is a listed one. */
const CENTRAL_BANK =
  /\bCentral Bank$|\bCentral Bank of (?!India)|^Reserve Bank|^State Bank of (?:Pakistan|Vietnam)$|^Bank of (?:Israel|Russia|Ghana|Thailand|Mexico|Indonesia|Uganda|Zambia)$/;

/** "LCDs", "TVs": things by their letters. */
const THINGS = /^[A-Z]{2,5}s$/;

/** "Southern European", "Latin American", "Most Gulf": a part of the world. */
const REGION =
  /^(?:(?:(?:North|South|East|West)(?:ern)?|Central|Latin|Emerging|Peripheral|Developing) (?:European|Asian|African|American)|(?:Most |Major |Other |All )?(?:Gulf|GCC|Mideast|Middle East(?:ern)?))$/;

/** Lands, institutions, offices and goods. */
export function isNoCompany(name: string): boolean {
  if (NO_COMPANIES.has(name) || CENTRAL_BANK.test(name) || REGION.test(name) || THINGS.test(name)) return true;
  return OFFICE.test(name) && !IS_FIRM.has(name);
}

/** "The MOEX Index with additional IMOEX2 ticker fell": letters by which something goes. */
export const isTicker = wordSet("ticker", "symbol");

const isSold = wordSet("sales", "shipments", "deliveries");
const isPrices = wordSet("prices");

export const isPreferred = wordSet("preferred", "preference");

/** Brands of funds, in capitals: "HANARO 200", and no "Hanaro Telecom". */
const FUNDS = /^(?:KODEX|TIGER|KBSTAR|ARIRANG|HANARO|KOSEF)(?: |$)/;

/** "Samsung Electronics' sales fell", "DRAM prices rose", "the KOSPI RSI": in Seoul, what is named is no share. */
export function isNamedThing({ items, story: { tokens } }: Sentence, at: number, { name, value }: Subject): boolean {
  if (value === -1 && (/^kos(?:pi|daq) (?:RSI|PER|PBR|EPS|ROE)$|\bET[FN]s?$/i.test(name) || FUNDS.test(name)))
    return true;
  const noun = items[at + 1];
  if (isPreferred(tokens, noun?.from ?? -1)) return true;
  return noun !== undefined && (isSold(tokens, noun.from) || (value === -1 && isPrices(tokens, noun.from)));
}

/** "Preferred shares of Samsung Electronics": a share of their own, as "its preferred shares" are. */
export function isOfPreferred({ items, story: { tokens } }: Sentence, at: number): boolean {
  return kindAt(items, at - 1) === W.of && isPreferred(tokens, items[at - 3]?.from ?? -1);
}

export function isNoShare({ items, story }: Sentence, at: number, name: string): boolean {
  const noun = items[at + 1];
  if (NO_SHARES.has(name)) return true;
  return name.length === 1 || (noun !== undefined && noun.kind !== W.quantity && isRatio(story.tokens, noun.from));
}

import { INDEXES } from "./indexes.ts";

/** Parts of the world whose markets are open at much the same hours, by the codes of their markets. */
const REGIONS: Readonly<Record<string, string>> = {
  americas: "US CA BR MX AR CL PE CO",
  asia: "KR AS JP CN HK TW IN AU NZ SG MY TH PH ID VN KH MN PK BD LK NP",
  europe: "EU UK DE FR IT ES NL BE CH AT PT IE SE DK NO FI",
  gulf: "AE AD SA QA KW BH OM",
};

const OF_MARKET = new Map(
  Object.entries(REGIONS).flatMap(([region, codes]) => codes.split(" ").map((code) => [code, region] as const)),
);

const OF_INDEX = new Map(INDEXES.map(({ market, name }) => [name, OF_MARKET.get(market) ?? ""] as const));

const MARKET_OF_INDEX = new Map(INDEXES.map(({ market, name }) => [name, market] as const));

/** The market an index is of; empty where no table tells. */
export function marketOf(index: string): string {
  return MARKET_OF_INDEX.get(index) ?? "";
}

/** The part of the world an index is of; empty where no table tells. */
export function regionOf(index: string): string {
  return OF_INDEX.get(index) ?? "";
}

/** The part of the world a market is in; empty where no table tells. */
export function regionOfMarket(market: string): string {
  return OF_MARKET.get(market) ?? "";
}

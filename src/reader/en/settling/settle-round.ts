import type { Measure } from "../../../market/measure.ts";
import type { Claim } from "../../claim.ts";
import { marketOf, regionOf, regionOfMarket } from "../atlas/regions.ts";
import type { Story } from "../story.ts";

/** A part of the world whose exchanges are told of together, as those of one market. */
const TOLD_TOGETHER = "gulf";

/** Fewer of them are one market and its neighbour. */
const LEAST_MARKETS = 3;

/** Characters at the front of a story: its headline and its first sentence. */
const FRONT = 500;

const ROUND =
  /\b(?:gulf|gcc|mideast|middle east(?:ern)?)(?:['’]s)? (?:\w+ ){0,2}(?:stocks?|shares?|markets?|bourses?|exchanges?|equities|indices|indexes)\b|\b(?:stocks|shares|markets|bourses|exchanges|equities|indices|indexes) (?:in|across|around|of|throughout) the (?:gulf|gcc|middle east)\b/i;

const OWN: Readonly<Partial<Record<Measure, Measure>>> = {
  "foreign_index.change_pct": "index.change_pct",
  "foreign_index.close": "index.close",
};

const isIndex = ({ measure }: Claim) => measure.startsWith("index.") || measure.startsWith("foreign_index.");

/** "Most Gulf markets rose. Dubai's index gained 0.6 percent, Qatar's 0.2 percent": a round of the Gulf is about all of them. */
export function settleRound({ claims, market, tokens: { text } }: Story): void {
  if (regionOfMarket(market) !== TOLD_TOGETHER) return;
  const markets = new Set<string>();
  for (const claim of claims)
    if (isIndex(claim) && regionOf(claim.subject) === TOLD_TOGETHER) markets.add(marketOf(claim.subject));
  if (markets.size < LEAST_MARKETS || !ROUND.test(text.slice(0, FRONT))) return;
  for (const [at, claim] of claims.entries()) {
    const measure = regionOf(claim.subject) === TOLD_TOGETHER ? OWN[claim.measure] : undefined;
    if (measure !== undefined) claims[at] = { ...claim, measure };
  }
}

import { regionOf, regionOfMarket } from "../atlas/regions.ts";
import type { Story } from "../story.ts";
import { isPast, OF_SESSION } from "../words/session-measures.ts";

const OF_INDEX = /^index\./;

/**
 * "Futures point to a lower open on Thursday. ... The Dow surged 553.16 points to 25,548.27": in a story told before its
 * market opens, what an index of it did is of a day before; in one of New York, what Europe's do is of the moment.
 */
export function settleBeforeOpen({ claims, market, marked }: Story): void {
  const american = regionOfMarket(market) === "americas";
  for (const [at, claim] of claims.entries()) {
    if (claim.intraday || isPast(claim) || !OF_SESSION.has(claim.measure)) continue;
    if (OF_INDEX.test(claim.measure)) claims[at] = { ...claim, elsewhen: true };
  }
  if (market === "US") settleBeforeBell(claims, marked);
  if (!american) return;
  for (const [at, claim] of claims.entries()) {
    const european = claim.measure.startsWith("foreign_index.") && regionOf(claim.subject) === "europe";
    const open = !claim.intraday && !isPast(claim) && !marked.closed.has(claim.sentence);
    if (european && open) claims[at] = { ...claim, intraday: true };
  }
}

/** "Wall Street set to open higher. ... Pepper jumped 5 percent": before the bell, which is no move of a session. */
function settleBeforeBell(claims: Story["claims"], { closed }: Story["marked"]): void {
  for (const [at, claim] of claims.entries()) {
    if (!claim.measure.startsWith("stock.") || isPast(claim) || closed.has(claim.sentence)) continue;
    claims[at] = { ...claim, measure: "other" };
  }
}

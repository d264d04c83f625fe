import { regionOf, regionOfMarket } from "../atlas/regions.ts";
import type { Story } from "../story.ts";
import { isPast, OF_SESSION } from "../words/session-measures.ts";

/** Parts of the world whose session ends before New York's begins. */
const EARLIER: ReadonlySet<string> = new Set(["asia", "gulf"]);

/**
 * "The Nikkei fell 1.1 percent. WALL STREET: The S&P 500 rose 0.4 percent to 2,010.33": a story of Asia's day tells of
 * New York's session before it, whether or not it names the day.
 */
export function settleAbroad({ claims, isHome, market, weekly }: Story): void {
  if (isHome || weekly || !EARLIER.has(regionOfMarket(market))) return;
  for (const [at, claim] of claims.entries()) {
    if (claim.intraday || isPast(claim) || regionOf(claim.subject) !== "americas") continue;
    const told = claim.measure.startsWith("foreign_index.") || OF_SESSION.has(claim.measure);
    if (told) claims[at] = { ...claim, elsewhen: true };
  }
}

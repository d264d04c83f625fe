import { figureValue } from "../../../market/figure.ts";
import type { Claim } from "../../claim.ts";
import type { Story } from "../story.ts";
import { isPast } from "../words/session-measures.ts";

const EXTREME = /\.(?:high|low)$/;

/**
 * "Closed at 2,609.63 after falling to 2,601.45 at one point": in a story told after the close, the most and the least of the
 * day are the session's own, at whatever hour they stood.
 */
export function settleExtremes({ claims, ends }: Story): void {
  if (!ends) return;
  for (const [at, claim] of claims.entries())
    if (claim.intraday && claim.session === undefined && !claim.elsewhen && EXTREME.test(claim.measure))
      claims[at] = { ...claim, intraday: undefined };
}

/**
 * "Reached an all-time high of 4,081.1. ... closed at 4,081.1": the record is the close itself, wherever the session had been;
 * in a story of Seoul, whose records are told so.
 */
export function settleRecords({ claims }: Story): void {
  const closes = new Set<string>();
  for (const claim of claims) if (claim.measure === "index.close" && isOwnDay(claim)) closes.add(keyOf(claim));
  if (closes.size === 0) return;
  for (const [at, claim] of claims.entries())
    if (claim.measure === "index.high" && isOwnDay(claim) && closes.has(keyOf(claim)))
      claims[at] = { ...claim, measure: "index.close" };
}

function isOwnDay(claim: Claim): boolean {
  return !claim.intraday && claim.bound === undefined && !isPast(claim);
}

function keyOf({ figure, subject }: Claim): string {
  return `${subject} ${figureValue(figure)}`;
}

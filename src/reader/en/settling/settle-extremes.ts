import type { Story } from "../story.ts";

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

import { figureValue } from "../../../market/figure.ts";
import type { Story } from "../story.ts";

/** "Closed just shy of 3,000. ... It rose back above 3,000": not at the close. */
export function settleApproached({ approached, claims }: Story): void {
  if (approached.length === 0) return;
  for (const [at, claim] of claims.entries())
    if (claim.measure === "milestone.level" && approached.includes(figureValue(claim.figure)))
      claims[at] = { ...claim, intraday: true };
}

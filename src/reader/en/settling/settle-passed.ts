import { figureValue } from "../../../market/figure.ts";
import type { Claim } from "../../claim.ts";
import { isPast } from "../words/session-measures.ts";

/**
 * "The market broke through the 5,000-point barrier. The benchmark rose 13.1 points to 4,913.2, while the broader index
 * breached the 5,000 mark at 5,011.7": a level that an index closed short of, and that another is told to have passed,
 * is the other's.
 */
export function settlePassed(claims: Claim[]): void {
  for (const [at, claim] of claims.entries()) {
    if (claim.measure !== "milestone.level" || !isOfDay(claim)) continue;
    const level = figureValue(claim.figure);
    const own = closeOf(claims, claim.subject);
    if (own === undefined || own >= level) continue;
    const other = claims.find(
      ({ figure, measure, subject }) =>
        measure === "milestone.level" &&
        subject !== claim.subject &&
        figureValue(figure) === level &&
        (closeOf(claims, subject) ?? 0) >= level,
    );
    if (other !== undefined) claims[at] = { ...claim, subject: other.subject };
  }
}

/** Where the index closed on the story's own day. */
function closeOf(claims: readonly Claim[], name: string): number | undefined {
  const close = claims.find((claim) => claim.measure === "index.close" && claim.subject === name && isOfDay(claim));
  return close && figureValue(close.figure);
}

function isOfDay(claim: Claim): boolean {
  return !isPast(claim) && !claim.intraday && claim.bound === undefined;
}

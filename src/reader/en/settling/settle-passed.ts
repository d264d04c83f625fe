import { figureValue } from "../../../market/figure.ts";
import type { Claim } from "../../claim.ts";
import { isPast } from "../words/session-measures.ts";

/**
 * "The market broke through the 5,000-point barrier. The benchmark rose 13.1 points to 4,913.2, while the broader index
 * breached the 5,000 mark at 5,011.7": a level that an index closed short of, and that another is told to have passed,
 * is the other's.
 */
export function settlePassed(claims: Claim[]): void {
  const marks = claims.filter((claim) => claim.measure === "milestone.level" && isOfDay(claim));
  if (marks.length < 2) return;
  const closes = closesOf(claims);
  const passedBy = new Map<number, string>();
  for (const { figure, subject } of marks) {
    const level = figureValue(figure);
    if ((closes.get(subject) ?? 0) >= level && !passedBy.has(level)) passedBy.set(level, subject);
  }
  for (const [at, claim] of claims.entries()) {
    if (claim.measure !== "milestone.level" || !isOfDay(claim)) continue;
    const level = figureValue(claim.figure);
    const other = passedBy.get(level);
    if (other !== undefined && (closes.get(claim.subject) ?? level) < level) claims[at] = { ...claim, subject: other };
  }
}

/** Where each index closed on the story's own day. */
function closesOf(claims: readonly Claim[]): ReadonlyMap<string, number> {
  const closes = new Map<string, number>();
  for (const claim of claims)
    if (claim.measure === "index.close" && isOfDay(claim) && !closes.has(claim.subject))
      closes.set(claim.subject, figureValue(claim.figure));
  return closes;
}

function isOfDay(claim: Claim): boolean {
  return !isPast(claim) && !claim.intraday && claim.bound === undefined;
}

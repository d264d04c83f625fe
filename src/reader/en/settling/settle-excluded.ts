import { figureRange, figureValue, scaled } from "../../../market/figure.ts";
import type { Claim } from "../../claim.ts";
import { isSlipApart } from "../../slip.ts";
import type { Story } from "../story.ts";
import { besideOf, isOfDay, lineOf, ProvenLines } from "./proven-lines.ts";

/**
 * A line that proves itself says what an index did. Another figure of it, printed alone and further off than a slip of the
 * hand, is of another span, another index or another thing, whatever the words around it made of it: "The Dow gained 1.36
 * points, or 0.02 percent, to 8,764.49. ... The Dow Jones index of pepper farms rose 6.3 percent".
 */
export function settleExcluded({ claims }: Story): void {
  const lines = new ProvenLines(claims);
  if (lines.none) return;
  const strange = new Set<number>();
  const told = [...claims];
  for (let at = 0; at < claims.length; at++) {
    if (!isStrange(lines, told, at, isNear)) continue;
    strange.add((told[at] as Claim).sentence);
    claims[at] = { ...(told[at] as Claim), measure: "other" };
  }
  // "For the week, the Dow fell 1.5 percent and the Nasdaq 1.3": the other index of that sentence, a digit off its own line.
  for (let at = 0; at < claims.length; at++)
    if (strange.has((claims[at] as Claim).sentence) && isStrange(lines, claims, at, isRoundedOf))
      claims[at] = { ...(claims[at] as Claim), measure: "other" };
}

/** Behind the headline and the sentence that tells it again: what those say is the day's, and wrong where it differs. */
const BODY = 2;

type Fits = (claim: Claim, proven: Claim) => boolean;

/** No proven figure fits the claim, and nothing told with it makes a line of its own. */
function isStrange(lines: ProvenLines, claims: readonly Claim[], at: number, fits: Fits): boolean {
  const claim = claims[at] as Claim;
  const line = lineOf(claim.measure);
  if (line === undefined || claim.sentence < BODY || !isOfDay(claim) || lines.has(claim)) return false;
  const proven = lines.of(claim, claim.measure);
  if (proven.length === 0 || proven.some((other) => fits(claim, other))) return false;
  const isUnproven = (other: Claim) => isOfDay(other) && !lines.has(other);
  const beside = line.filter((measure) => measure !== claim.measure && besideOf(claims, at, measure, isUnproven));
  return beside.length === 0 || isOfFarLevel(lines, claims, at, isUnproven);
}

/** No index is so much higher or lower at another moment: "The S&P 500 retail index rose 1.8 percent to 499.08". */
const FAR = 1.25;

function isOfFarLevel(lines: ProvenLines, claims: readonly Claim[], at: number, may: (claim: Claim) => boolean) {
  const claim = claims[at] as Claim;
  const measure = claim.measure.startsWith("foreign_index.") ? "foreign_index.close" : "index.close";
  const close = claim.measure === measure ? claim : besideOf(claims, at, measure, may);
  if (close === undefined) return false;
  const level = figureValue(close.figure);
  return lines.of(close, measure).every((other) => {
    const proven = figureValue(other.figure);
    return (level > proven * FAR || proven > level * FAR) && !isSlipApart(close.figure, other.figure);
  });
}

export function isNear(claim: Claim, proven: Claim): boolean {
  return isRoundedOf(claim, proven) || isSlipApart(claim.figure, proven.figure);
}

/** "Rose 0.6 percent" for 0.54, or told some minutes before. */
function isRoundedOf({ figure }: Claim, { figure: proven }: Claim): boolean {
  const { low, high } = figureRange(figure);
  const value = figureValue(proven);
  const leeway = scaled(1, Math.max(figure.exponent, proven.exponent));
  return value >= low - leeway && value <= high + leeway;
}

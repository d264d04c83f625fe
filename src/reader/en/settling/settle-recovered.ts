import { type Figure, figureValue } from "../../../market/figure.ts";
import type { Claim } from "../../claim.ts";
import { isPast } from "../words/session-measures.ts";

/** "Dipped more than 2 percent ... recovered in later trading to close 1.1 percent down": the first was of a moment, and nothing clashes. */
const RECOVERED =
  /\b(?:recover(?:ed|ing)|recoup(?:ed|ing)|par(?:ed|ing)|trimm(?:ed|ing)|narrow(?:ed|ing)|claw(?:ed|ing)|eras(?:ed|ing)|bounc(?:ed|ing)|rebound(?:ed|ing))\b/i;

/** Characters from the verb to the percentage at the close. */
const REACH = 160;

const isChange = ({ measure }: Claim) => measure === "index.change_pct";

/** Both ways alike, and further before. */
function isFurther(a: Figure, b: Figure): boolean {
  const [before, after] = [figureValue(a), figureValue(b)];
  return before * after > 0 && Math.abs(before) > Math.abs(after);
}

/** Claims between a move and the close that it was recovered by. */
const CLAIMS_BETWEEN = 40;

export function settleRecovered(claims: Claim[], text: string): void {
  for (const [at, closed] of claims.entries()) {
    if (!isChange(closed) || isPast(closed) || closed.intraday || !isClosing(claims, at)) continue;
    for (let before = Math.max(0, at - CLAIMS_BETWEEN); before < at; before++) {
      const claim = claims[before] as Claim;
      const same = isChange(claim) && claim.subject === closed.subject && claim.sentence < closed.sentence;
      if (!same || isPast(claim) || !isFurther(claim.figure, closed.figure) || !isRecovered(closed, text)) continue;
      claims[before] = { ...claim, intraday: true };
    }
  }
}

/** A close stands right beside the percentage. */
function isClosing(claims: readonly Claim[], at: number): boolean {
  return [at - 1, at + 1].some(
    (near) => claims[near]?.measure === "index.close" && claims[near]?.sentence === claims[at]?.sentence,
  );
}

function isRecovered({ offset }: Claim, text: string): boolean {
  const before = text.slice(Math.max(0, offset - REACH), offset);
  return RECOVERED.test(before.slice(before.lastIndexOf(". ") + 1));
}

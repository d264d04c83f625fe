import { figureValue } from "../../../market/figure.ts";
import type { Measure } from "../../../market/measure.ts";
import type { Claim } from "../../claim.ts";
import { INTRADAY, isPast } from "../words/session-measures.ts";

/** Counts and sums that a market has once: told again, they are of another. */

/** Counted once for a whole market. */
const TOTALS: ReadonlySet<Measure> = new Set(
  [...INTRADAY].filter((measure) => /^(?:turnover|breadth)\./.test(measure)),
);

/** An index of a few dozen shares has no more, and a market's own count is of more than these. */
const MEMBERS = 60;
const MARKET = 100;

/** "With just nine counters higher. ... Across the market gainers beat losers 318 to 293": the first was of the index's own. */
function isOfMembers(first: Claim, { figure, measure }: Claim): boolean {
  return measure.startsWith("breadth.") && figureValue(first.figure) <= MEMBERS && figureValue(figure) > MARKET;
}

/** Another count of another sentence is of a second exchange, or of a part of the market, that no table knows. */
export function settleTotals(claims: Claim[]): void {
  const firsts = new Map<string, Claim>();
  const settled = new Set<string>();
  const ofMarket = new Set<string>();
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (!TOTALS.has(claim.measure) || isPast(claim)) continue;
    const key = `${claim.measure}/${claim.subject}`;
    const first = firsts.get(key);
    if (!first) firsts.set(key, claim);
    else if (first.sentence !== claim.sentence && isOfMembers(first, claim)) {
      firsts.set(key, claim);
      ofMarket.add(key);
    } else if (first.sentence !== claim.sentence && !isSameTotal(first, claim)) {
      claims[at] = { ...claim, measure: "other" };
      settled.add(familyOf(claim));
    }
  }
  if (settled.size === 0 && ofMarket.size === 0) return;
  // "By 128-71": nor is the other count of that sentence.
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (!TOTALS.has(claim.measure) || isPast(claim)) continue;
    const few = ofMarket.has(`${claim.measure}/${claim.subject}`) && figureValue(claim.figure) <= MEMBERS;
    if (few || settled.has(familyOf(claim))) claims[at] = { ...claim, measure: "other" };
  }
}

/** Counts of one thing of one market in one sentence. */
function familyOf({ measure, sentence, subject }: Claim): string {
  return `${sentence}/${measure.slice(0, measure.indexOf("."))}/${subject}`;
}

function isSameTotal(first: Claim, again: Claim): boolean {
  const total = figureValue(first.figure);
  return Math.abs(total - figureValue(again.figure)) < total / ROUNDING;
}

/** The share by which a total told again may be rounded otherwise. */
const ROUNDING = 20;

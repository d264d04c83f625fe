import { figureValue } from "../../market/figure.ts";
import type { Claim } from "../claim.ts";

/** Figures that one board cannot have twice: the second are those of the other board, told right before. */

const MAIN = "KOSPI";
const SECOND = "KOSDAQ";

const COUNTED_ONCE = /^(?:flow\.(?:foreign|individual|institution)|breadth\.(?:gainers|losers)|turnover\.)/;

/** Issues by which a count told again may differ, and the share by which an amount may, because it is rounded or late. */
const FEW_ISSUES = 6;
const ROUNDING = 1.25;

/** "The KOSDAQ closed at 697.09. Gainers beat losers 626 to 281", where the KOSPI's were 544 and 228. */
export function settleBoards(claims: Claim[]): void {
  const firsts = new Map<string, Claim>();
  const ofSecond = new Set<string>();
  const again = new Set<string>();
  let board = "";
  let next = "";
  let sentence = -1;
  for (const claim of claims) {
    if (claim.sentence !== sentence) board = next;
    sentence = claim.sentence;
    if (/^index\.(?:change|change_pct|close)$/.test(claim.measure)) next = claim.subject;
    if (!COUNTED_ONCE.test(claim.measure) || !isOfClose(claim)) continue;
    if (claim.subject === SECOND) ofSecond.add(claim.measure);
    if (claim.subject !== MAIN) continue;
    const told = `${claim.measure}/${claim.session ?? claim.elsewhen}`;
    const first = firsts.get(told);
    if (!first) firsts.set(told, claim);
    else if (board === SECOND && first.sentence < claim.sentence && isAnother(first, claim)) again.add(keyOf(claim));
  }
  if (again.size === 0) return;
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    const other = claim.subject === MAIN && COUNTED_ONCE.test(claim.measure) && again.has(keyOf(claim));
    if (other)
      claims[at] = ofSecond.has(claim.measure) ? { ...claim, measure: "other" } : { ...claim, subject: SECOND };
  }
}

function isOfClose({ bound, intraday }: Claim): boolean {
  return !intraday && bound === undefined;
}

/** Counts of one kind in one sentence are of one board. */
function keyOf({ measure, sentence }: Claim): string {
  return `${sentence}/${measure.slice(0, measure.indexOf("."))}`;
}

function isAnother(first: Claim, { measure, figure }: Claim): boolean {
  const [one, other] = [figureValue(first.figure), figureValue(figure)];
  if (measure.startsWith("breadth.")) return Math.abs(one - other) >= FEW_ISSUES;
  const [less, more] = [Math.min(Math.abs(one), Math.abs(other)), Math.max(Math.abs(one), Math.abs(other))];
  return one * other < 0 || more > less * ROUNDING;
}

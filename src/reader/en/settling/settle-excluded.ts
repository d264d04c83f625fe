import { figureRange, figureValue, scaled } from "../../../market/figure.ts";
import type { Measure } from "../../../market/measure.ts";
import type { Claim } from "../../claim.ts";
import { isSlipApart } from "../../slip.ts";
import { isPast } from "../moments/session-measures.ts";
import type { Story } from "../story.ts";

/**
 * A line of an index that proves itself - change, percentage and level fit - says what the index did. Another figure of
 * it, printed alone and further off than a slip of the hand, is of another span, another index or another thing, whatever
 * the words around it made of it: "The Dow gained 1.36 points, or 0.02 percent, to 8,764.49. ... The Dow Jones index of
 * pepper farms rose 6.3 percent".
 */
export function settleExcluded({ claims }: Story): void {
  const lines = provenLines(claims);
  if (lines.size === 0) return;
  const strange = new Set<number>();
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    const proven = provenOf(lines, claims, at);
    if (proven === undefined || proven.some((other) => other === claim || isNear(claim, other))) continue;
    strange.add(claim.sentence);
    claims[at] = { ...claim, measure: "other" };
  }
  if (strange.size > 0) settleBeside(claims, lines, strange);
}

/** "For the week, the Dow fell 1.5 percent and the Nasdaq 1.3": the other index of that sentence, a digit off its own line. */
function settleBeside(claims: Claim[], lines: Lines, strange: ReadonlySet<number>): void {
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (!strange.has(claim.sentence)) continue;
    const proven = provenOf(lines, claims, at);
    if (proven !== undefined && !proven.some((other) => other === claim || isRoundedOf(claim, other)))
      claims[at] = { ...claim, measure: "other" };
  }
}

const LINE_MEASURES: readonly Measure[] = ["index.change_pct", "index.change", "index.close"];

/** The proven figures of an index, by measure and index. */
type Lines = ReadonlyMap<string, readonly Claim[]>;

function provenLines(claims: readonly Claim[]): Lines {
  const lines = new Map<string, Claim[]>();
  for (let at = 0; at < claims.length; at++) {
    const percent = claims[at] as Claim;
    if (!isOfDay(percent, "index.change_pct") || percent.bound !== undefined) continue;
    const change = besideOf(claims, at, "index.change");
    const close = besideOf(claims, at, "index.close");
    if (change === undefined || close === undefined || !isProven(percent, change, close)) continue;
    for (const claim of [percent, change, close]) {
      const key = keyOf(claim);
      const known = lines.get(key);
      if (known) known.push(claim);
      else lines.set(key, [claim]);
    }
  }
  return lines;
}

function keyOf({ measure, subject }: Claim): string {
  return `${measure}/${subject}`;
}

/** The change in percent of the level before it, rounded or cut as printed. */
function isProven(percent: Claim, change: Claim, close: Claim): boolean {
  const moved = figureValue(change.figure);
  const exact = (100 * moved) / (figureValue(close.figure) - moved);
  return Math.abs(exact - figureValue(percent.figure)) < scaled(1, percent.figure.exponent);
}

/** The figures that an exact print of the day, told alone in the body of the story, would have to agree with. */
function provenOf(lines: Lines, claims: readonly Claim[], at: number): readonly Claim[] | undefined {
  const claim = claims[at] as Claim;
  const { measure, bound, sentence } = claim;
  if (!LINE_MEASURES.includes(measure) || bound !== undefined || sentence < BODY || !isOfDay(claim, measure))
    return undefined;
  const alone = LINE_MEASURES.every((other) => other === measure || besideOf(claims, at, other) === undefined);
  return alone ? lines.get(keyOf(claim)) : undefined;
}

/** Behind the headline and the sentence that tells it again: what those say is the day's, and wrong where it differs. */
const BODY = 2;

/** The claim told with that at `at`: of its sentence and subject, within the figures of one line. */
function besideOf(claims: readonly Claim[], at: number, measure: Measure): Claim | undefined {
  const { sentence, subject } = claims[at] as Claim;
  for (let next = at - LINE; next <= at + LINE; next++) {
    const claim = claims[next];
    if (claim?.sentence === sentence && claim.subject === subject && isOfDay(claim, measure)) return claim;
  }
  return undefined;
}

/** Figures of a line stand at most so many claims apart. */
const LINE = 2;

function isOfDay(claim: Claim, measure: Measure): boolean {
  return claim.measure === measure && !claim.intraday && !claim.opening && !isPast(claim);
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

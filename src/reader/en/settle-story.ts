import { figureValue } from "../../market/figure.ts";
import type { Measure } from "../../market/measure.ts";
import type { Claim } from "../claim.ts";
import type { Story } from "./story.ts";

/** What only the whole story tells of its claims. */

const INTRADAY: ReadonlySet<Measure> = new Set<Measure>([
  "index.close",
  "index.change",
  "index.change_pct",
  "stock.close",
  "stock.change",
  "stock.change_pct",
  "sector.change_pct",
  "flow.foreign",
  "flow.individual",
  "flow.institution",
  "flow.other",
  "fx.rate",
  "fx.change",
  "fx.reference",
  "turnover.volume",
  "turnover.value",
  "turnover.value_usd",
  "breadth.gainers",
  "breadth.losers",
  "breadth.unchanged",
]);

const LEVELS: ReadonlySet<Measure> = new Set<Measure>(["index.close", "index.open", "index.high", "index.low"]);

/** No index falls to a third within a session. */
const FARTHEST = 3;

/** Puts right what sentence by sentence could not be known. */
export function settleStory(story: Story): void {
  settleCloses(story);
  settleLevels(story.claims);
  if (!story.isHome) settleTotals(story.claims);
  settleIntraday(story);
}

/** In a story told before the close every figure of its own day is one of the moment. */
function settleIntraday({ claims, clockLevel, closeLevel }: Story): void {
  if (!clockLevel || closeLevel) return;
  for (const [at, claim] of claims.entries()) {
    if (!isPast(claim) && !claim.intraday && INTRADAY.has(claim.measure)) claims[at] = { ...claim, intraday: true };
  }
}

/**
 * "The KOSPI closed at 2,609.63. ... it dropped to 2,601.45, threatening 2,600": a story that says where an index closed
 * means by another level that it only moved to one of the session.
 */
function settleCloses({ claims, closes }: Story): void {
  if (closes.length < 2) return;
  for (const { claim: at, said, rise } of closes) {
    const claim = claims[at] as Claim;
    if (said || !closes.some((other) => other.said && isApart(claim, claims[other.claim]))) continue;
    claims[at] = { ...claim, measure: rise ? "index.high" : "index.low", intraday: true };
  }
}

function isApart(claim: Claim, close: Claim | undefined): boolean {
  if (close?.subject !== claim.subject) return false;
  return Math.abs(figureValue(close.figure) - figureValue(claim.figure)) >= 1;
}

/** An index that stands at 5,731 does not stand at 92 too: what the words gave it is another thing's. */
function settleLevels(claims: Claim[]): void {
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (!isLevel(claim)) continue;
    const least = figureValue(claim.figure) * FARTHEST;
    const isFar = (other: Claim) =>
      isLevel(other) && other.subject === claim.subject && figureValue(other.figure) > least;
    if (claims.some(isFar)) claims[at] = { ...claim, measure: "other" };
  }
}

const TOTALS: ReadonlySet<Measure> = new Set<Measure>([
  "turnover.volume",
  "turnover.value",
  "turnover.value_usd",
  "breadth.gainers",
  "breadth.losers",
  "breadth.unchanged",
]);

/** Another count of another sentence is of a second exchange, or of a part of the market, that no table knows. */
function settleTotals(claims: Claim[]): void {
  for (let at = 1; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (!TOTALS.has(claim.measure) || isPast(claim)) continue;
    for (let before = 0; before < at; before++) {
      const first = claims[before] as Claim;
      if (first.measure !== claim.measure || first.subject !== claim.subject || isPast(first)) continue;
      const same =
        Math.abs(figureValue(first.figure) - figureValue(claim.figure)) < figureValue(first.figure) / ROUNDING;
      if (first.sentence !== claim.sentence && !same) claims[at] = { ...claim, measure: "other" };
      break;
    }
  }
}

/** The share by which a total told again may be rounded otherwise. */
const ROUNDING = 20;

function isLevel(claim: Claim): boolean {
  return LEVELS.has(claim.measure) && !isPast(claim);
}

function isPast({ session, elsewhen }: Claim): boolean {
  return session !== undefined || elsewhen === true;
}

import { figureValue } from "../../../market/figure.ts";
import type { Claim } from "../../claim.ts";
import { dayOfNumber } from "../../day-number.ts";
import { marketOf } from "../atlas/regions.ts";
import type { SentenceDay } from "../days/sentence-day.ts";
import type { Story } from "../story.ts";
import { CLOSES, isPast } from "../words/session-measures.ts";

const OF_INDEX = /^(?:foreign_)?index\.c/;

/**
 * "Stocks fell on Wall Street Tuesday. The S&P 500 lost 1.8 percent", "the Sensex settled at ... on Thursday. The Nifty
 * tanked ...": what the next sentences of the paragraph say of that market, and no other one of the story, is of that day; so is what
 * they say of an index whose close of the story's own day was told before.
 */
export function settleCarriedDay({ claims, isHome, marked }: Story): void {
  if (isHome || marked.days.size === 0) return;
  const carried = new Map<number, SentenceDay>();
  const found = new Map<number, SentenceDay>();
  for (const [at, claim] of claims.entries()) {
    const { sentence } = claim;
    if (!isUndated(claim) || marked.dated.has(sentence)) continue;
    const told = marked.days.get(sentence - 1) ?? carried.get(sentence - 1);
    if (told === undefined || told.paragraph !== marked.paragraphs[sentence]) continue;
    if (marketOf(claim.subject) !== told.market || isOtherWay(claim, told)) continue;
    carried.set(sentence, told);
    found.set(at, told);
  }
  const own = new Set<string>();
  for (const [at, claim] of claims.entries()) if (isUndated(claim) && !found.has(at)) own.add(marketOf(claim.subject));
  const again = toldAgain(claims, found);
  for (const [at, { day }] of found) {
    const claim = claims[at] as Claim;
    if (!own.has(marketOf(claim.subject)) || again.has(claim.sentence))
      claims[at] = { ...claim, session: dayOfNumber(day) };
  }
}

/** Sentences that tell another close of an index than the story told before: no index closes twice in a day. */
function toldAgain(claims: readonly Claim[], found: ReadonlyMap<number, SentenceDay>): ReadonlySet<number> {
  const again = new Set<number>();
  if (found.size === 0) return again;
  const closes = new Map<string, number>();
  for (const [at, claim] of claims.entries()) {
    if (!CLOSES.has(claim.measure) || !isUndated(claim) || claim.bound !== undefined) continue;
    const level = figureValue(claim.figure);
    const before = closes.get(claim.subject);
    if (!found.has(at)) closes.set(claim.subject, before ?? level);
    else if (before !== undefined && Math.abs(before - level) >= 1) again.add(claim.sentence);
  }
  return again;
}

function isUndated(claim: Claim): boolean {
  return OF_INDEX.test(claim.measure) && !isPast(claim) && !claim.intraday;
}

function isOtherWay({ figure, measure }: Claim, { way }: SentenceDay): boolean {
  return /change/.test(measure) && figureValue(figure) * way < 0;
}

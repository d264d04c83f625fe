import { figureValue } from "../../../market/figure.ts";
import type { Claim } from "../../claim.ts";
import { dayOfNumber } from "../../day-number.ts";
import { marketOf } from "../atlas/regions.ts";
import type { SentenceDay } from "../days/sentence-day.ts";
import type { Story } from "../story.ts";
import { isPast } from "../words/session-measures.ts";

const OF_INDEX = /^(?:foreign_)?index\.c/;

/**
 * "Stocks fell on Wall Street Tuesday. The S&P 500 lost 1.8 percent", "the Sensex settled at ... on Thursday. The Nifty
 * tanked ...": what the next sentences of the paragraph say of that market, and no other one of the story, is of that day.
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
  for (const [at, { day }] of found) {
    const claim = claims[at] as Claim;
    if (!own.has(marketOf(claim.subject))) claims[at] = { ...claim, session: dayOfNumber(day) };
  }
}

function isUndated(claim: Claim): boolean {
  return OF_INDEX.test(claim.measure) && !isPast(claim) && !claim.intraday;
}

function isOtherWay({ figure, measure }: Claim, { way }: SentenceDay): boolean {
  return /change/.test(measure) && figureValue(figure) * way < 0;
}

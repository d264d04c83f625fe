import { regionOf } from "../atlas/regions.ts";
import type { MarkedSentences } from "../marked-sentences.ts";
import type { Story } from "../story.ts";
import { isPast } from "../words/session-measures.ts";

/**
 * "In early trading the FTSE 100 was down 0.2 percent. Germany's DAX fell 0.4 percent to 9,811": what a round-up tells of
 * the next market of that part of the world is of the same moment, until something closes.
 */
export function settleRegion({ claims, isHome, marked }: Story): void {
  if (isHome || marked.timed.size === 0) return;
  let region = "";
  let last = -9;
  let told = new Set<string>();
  for (const [at, claim] of claims.entries()) {
    const { intraday, measure, sentence, subject } = claim;
    const here = measure.includes("index.") ? regionOf(subject) : "";
    if (here === "") continue;
    // "Asian shares were trading mixed on Wednesday. The Hang Seng rose 0.3 percent".
    if (marked.regions.get(sentence - 1) === here && last < sentence - 1) {
      region = here;
      last = sentence - 1;
      told = new Set();
    }
    if (intraday && marked.timed.has(sentence)) {
      if (region !== here || isApart(marked, last, sentence)) told = new Set();
      told.add(subject);
      region = here;
      last = sentence;
    } else if (here !== region || isApart(marked, last, sentence) || marked.closed.has(sentence)) region = "";
    // The same index again tells what came later.
    else if (measure.startsWith("foreign_index.") && !isPast(claim) && !told.has(subject)) {
      claims[at] = { ...claim, intraday: true };
      last = sentence;
    }
  }
}

/** Sentences between two that tell of one moment. */
const REACH = 2;

/** Of another paragraph, or too far behind, to be told of the same moment. */
function isApart({ paragraphs }: MarkedSentences, last: number, sentence: number): boolean {
  const near = sentence - last <= 1 || (sentence - last <= REACH && paragraphs[last] === paragraphs[sentence]);
  return !near;
}

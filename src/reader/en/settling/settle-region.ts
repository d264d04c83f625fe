import { regionOf } from "../markets/regions.ts";
import { isPast } from "../moments/session-measures.ts";
import type { Story } from "../story.ts";

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
    if (intraday && marked.timed.has(sentence)) {
      if (region !== here || sentence - last > 1) told = new Set();
      told.add(subject);
      region = here;
      last = sentence;
    } else if (here !== region || sentence - last > 1 || marked.closed.has(sentence)) region = "";
    // The same index again tells what came later.
    else if (measure.startsWith("foreign_index.") && !isPast(claim) && !told.has(subject)) {
      claims[at] = { ...claim, intraday: true };
      last = sentence;
    }
  }
}

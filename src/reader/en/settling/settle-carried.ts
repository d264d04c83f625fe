import type { Measure } from "../../../market/measure.ts";
import type { Claim } from "../../claim.ts";
import { isPast } from "../moments/session-measures.ts";
import type { Story } from "../story.ts";
import { isNear } from "./settle-excluded.ts";

const MEASURES: ReadonlySet<Measure> = new Set<Measure>(["stock.change_pct", "stock.close"]);

/**
 * "Pepper fell 0.7 percent to $74.64. Salt's sales beat forecasts, and the stock rose 5.8 percent to $28.10": what "the
 * stock" was taken for has its figures. Another of the same kind, further off than a slip of the hand, told where the name
 * does not stand again, is another company's, or of another time.
 */
export function settleCarried({ claims, tokens: { text } }: Story): void {
  const firsts = new Map<string, number>();
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (!MEASURES.has(claim.measure) || claim.bound !== undefined || claim.intraday || isPast(claim)) continue;
    const key = `${claim.measure}/${claim.subject}`;
    const told = firsts.get(key);
    const first = told === undefined ? undefined : (claims[told] as Claim);
    if (first === undefined || told === undefined) firsts.set(key, at);
    // "At €17.20. Shares closed at £26.10": on another exchange.
    else if (first.unit !== claim.unit) continue;
    else if (!isNear(claim, first) && !isNamedBetween(text, first, claim)) {
      // "Sending its shares down to $22.50. The stock ended at $23.22": the first was a moment's.
      const strange = isAtClose(text, claim) && !isAtClose(text, first) ? told : at;
      claims[strange] = { ...(claims[strange] as Claim), measure: "other" };
      if (strange === told) firsts.set(key, at);
    }
  }
}

/** Letters that a company is carried on for without its name. */
const REACH = 700;

function isNamedBetween(text: string, first: Claim, { offset, subject }: Claim): boolean {
  const from = first.offset + first.printed.length;
  if (offset - from > REACH) return true;
  const [word = subject] = subject.split(/[^\p{L}\p{N}&]/u, 1);
  return text.slice(from, offset).includes(word);
}

/** Letters from the verb to the price. */
const VERB_REACH = 40;

function isAtClose(text: string, { offset }: Claim): boolean {
  return /\b(?:clos|end|finish|settl)(?:ed|ing|es?)\b/i.test(text.slice(Math.max(0, offset - VERB_REACH), offset));
}

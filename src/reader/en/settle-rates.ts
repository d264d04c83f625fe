import { tenTo } from "../../market/figure.ts";
import type { Claim } from "../claim.ts";
import { numberOfDay } from "../day-number.ts";
import type { Sentence } from "./sentence-reader.ts";

/** Days that the rate a change counts from may lie back. */
const RECENT = 10;

/** Where the sentence gives the rate before and after, they tell the sign of the change. */
export function settleRates(s: Sentence): void {
  if (!s.rates) return;
  const [now, before] = s.rates;
  const change = s.rateChange;
  if (!now || !before || change === undefined) return;
  const { claims } = s.story;
  const claim = claims[change];
  const { session, previousClose } = claims[before.claim] as Claim;
  const near = session !== undefined && numberOfDay(session) > s.story.session - RECENT;
  if (!claim || !(previousClose || near)) return;
  const rose = now.value > before.value;
  const gap = Math.abs(now.value - before.value);
  const said = Math.abs(claim.figure.digits) * tenTo(claim.figure.exponent);
  if (gap === 0 || Math.abs(gap - said) > said / 2) return;
  if (claim.signDoubtful && rose !== claim.figure.digits > 0) s.story.upIsRate = !s.story.upIsRate;
  claims[change] = {
    ...claim,
    signDoubtful: undefined,
    figure: { digits: Math.abs(claim.figure.digits) * (rose ? 1 : -1), exponent: claim.figure.exponent },
  };
}

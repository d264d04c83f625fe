import { figureValue, tenTo } from "../../../market/figure.ts";
import type { Claim } from "../../claim.ts";
import { numberOfDay } from "../../day-number.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";

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

/** Sentences behind a rate's rank in which its move is told. */
const RANKED_REACH = 2;

const RANK_SINCE = /\b(?:highest|lowest|weakest|strongest|high|low)\b.*\bsince\b/s;

/**
 * "Closed at 1,431.3, the highest since March 16, 2009 (1,440.0). ... a 22.0 won jump": the rate of that day was further up,
 * so this one had risen; where it was further down, it had fallen.
 */
export function settleRanked({ claims, tokens: { text } }: Story): void {
  for (let at = 1; at < claims.length; at++) {
    const [now, then] = [claims[at - 1], claims[at]] as [Claim, Claim];
    if (now.measure !== "fx.rate" || then.measure !== "fx.rate" || now.sentence !== then.sentence) continue;
    if (then.session === undefined || then.previousClose || now.intraday || now.bound !== undefined) continue;
    const away = now.session === undefined ? RECENT + 1 : numberOfDay(now.session) - numberOfDay(then.session);
    const way = Math.sign(figureValue(then.figure) - figureValue(now.figure));
    if (way === 0 || away <= RECENT || !RANK_SINCE.test(text.slice(now.offset, then.offset))) continue;
    for (const [moved, claim] of claims.entries()) {
      const near = claim.sentence >= now.sentence - 1 && claim.sentence <= now.sentence + RANKED_REACH;
      if (!near || !claim.signDoubtful || !isMoveOfDay(claim)) continue;
      const digits = Math.abs(claim.figure.digits) * way;
      claims[moved] = { ...claim, signDoubtful: undefined, figure: { ...claim.figure, digits } };
    }
  }
}

/** How far apart two tellings of one move may be. */
const SAME_MOVE = 0.1;

/**
 * "The won jumped by 19.00 ... The rate ended at 1,190.4, up 19.5": one move of a day, told both ways. The one beside the
 * rate that it led to tells the way.
 */
export function settleWonMoves(claims: Claim[]): void {
  const moves = claims.flatMap((claim, at) => (isMoveOfDay(claim) ? [at] : []));
  if (moves.length < 2) return;
  const led = new Set(
    claims.flatMap(({ measure, sentence, session }) => (measure === "fx.rate" && !session ? [sentence] : [])),
  );
  const leading = moves.find((at) => led.has((claims[at] as Claim).sentence));
  if (leading === undefined) return;
  const way = figureValue((claims[leading] as Claim).figure);
  for (const at of moves) {
    const claim = claims[at] as Claim;
    const other = figureValue(claim.figure);
    if (led.has(claim.sentence) || way * other >= 0 || Math.abs(Math.abs(other / way) - 1) > SAME_MOVE) continue;
    claims[at] = { ...claim, signDoubtful: undefined, figure: { ...claim.figure, digits: -claim.figure.digits } };
  }
}

function isMoveOfDay({ measure, session, elsewhen, intraday, bound }: Claim): boolean {
  return measure === "fx.change" && session === undefined && !elsewhen && !intraday && bound === undefined;
}

import type { Calendar } from "../../market/calendar.ts";
import type { TradingDay } from "../../market/trading-day.ts";
import type { Claim } from "../claim.ts";

const OWN_MARKET = /^(?:index|stock|sector|flow|turnover|breadth)\./;

/**
 * A story of a Saturday that tells of Friday's session is a review: what it dates by no word of its own is of some day of
 * that week, and of none that can be told.
 */
export function settleClosedDay(claims: Claim[], day: TradingDay, calendar: Calendar | undefined): void {
  const state = calendar?.stateOf(day).kind;
  if (state !== "weekend" && state !== "holiday") return;
  const last = calendar?.previousSession(day);
  if (last === undefined || !claims.some(({ session }) => session === last)) return;
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (claim.session === undefined && claim.date === undefined && OWN_MARKET.test(claim.measure))
      claims[at] = { ...claim, elsewhen: true };
  }
}

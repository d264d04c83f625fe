import type { Calendar } from "../../../market/calendar.ts";
import { isWeekend, type TradingDay } from "../../../market/trading-day.ts";
import type { Claim } from "../../claim.ts";
import { dayOfNumber, numberOfDay, weekdayOfNumber } from "../../day-number.ts";

const OWN_MARKET = /^(?:index|stock|sector|flow|turnover|breadth)\./;
const OF_CLOSE = /^(?:index\.(?:close|open|high|low)|turnover\.|breadth\.)/;

/**
 * A story of a Saturday that tells of Friday's session, or of no session's close at all, is a review: what it dates by no
 * word of its own is of some day before, and of none that can be told.
 */
export function settleClosedDay(claims: Claim[], day: TradingDay, calendar: Calendar | undefined): void {
  if (!isWeekend(day) && calendar?.stateOf(day).kind !== "holiday") return;
  const last = calendar?.previousSession(day) ?? fridayBefore(day);
  const isUndated = ({ session, elsewhen }: Claim) => session === undefined && !elsewhen;
  const ofLast = claims.some(({ session }) => session === last);
  if (!ofLast && claims.some((claim) => isUndated(claim) && OF_CLOSE.test(claim.measure))) return;
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (isUndated(claim) && claim.date === undefined && OWN_MARKET.test(claim.measure))
      claims[at] = { ...claim, elsewhen: true };
  }
}

function fridayBefore(day: TradingDay): TradingDay {
  const number = numberOfDay(day);
  return dayOfNumber(number - ((weekdayOfNumber(number) + 2) % 7));
}

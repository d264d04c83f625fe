import type { TradingDay } from "../../../market/trading-day.ts";
import type { Story } from "../story.ts";
import { OF_SESSION } from "../words/session-measures.ts";

/**
 * A story of another market that tells how its index moved on the day before only: "the S&P IPSA rose 1.25 percent on
 * Monday. ... Top winners on the day were ...".
 */
const OF_INDEX = /^index\.change/;
const OF_ANY_INDEX = /^index\./;
const OF_MARKET = /^(?:stock|sector|turnover|breadth)\./;

/** What is told of the market's shares behind a move of its index that was another day's is of that day too. */
export function settleToldDay({ claims, isHome, ownDaySentences }: Story): void {
  if (isHome) return;
  let told: TradingDay | undefined;
  let from = 0;
  for (const [at, { elsewhen, measure, session }] of claims.entries()) {
    if (!OF_ANY_INDEX.test(measure)) continue;
    if (elsewhen || session === undefined || (told !== undefined && told !== session)) return;
    if (!OF_INDEX.test(measure) || told !== undefined) continue;
    told = session;
    from = at;
  }
  if (told === undefined) return;
  for (let at = from; at < claims.length; at++) {
    const claim = claims[at];
    // "In premarket trading Tuesday ...": of its own day again.
    if (!claim || claim.intraday || ownDaySentences.has(claim.sentence)) return;
    if (claim.session !== undefined || claim.elsewhen) continue;
    if (OF_SESSION.has(claim.measure) && OF_MARKET.test(claim.measure)) claims[at] = { ...claim, session: told };
  }
}

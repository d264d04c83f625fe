import { isOnThisDay } from "../days/owned-day.ts";
import { isOtherPlace } from "../markets/market-place.ts";
import { isAtMost } from "../moments/moment.ts";
import { isOutOfSession } from "../moments/out-of-session.ts";
import { strangerBefore } from "../names/stranger-name.ts";
import { isBareChange, isMissingPercent, isUntoldChange } from "../numbers/bare-number.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { bindResult } from "../subjects/firm-result.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { bindBarePrice } from "./bare-price.ts";
import { bindPrice } from "./bind-price.ts";
import { isMoveOfPart, isNoPriceMove, isOfNoun } from "./no-price-move.ts";
import { isGrownNumber } from "./other-price.ts";
import { percentSign } from "./percent-sign.ts";
import { bindContribution } from "./stock-contribution.ts";

/** Numbers said of one stock or of several. */
export function bindStock(s: Sentence, at: number, q: Quantity): boolean {
  if (q.range || q.unit === U.percentPoint) return s.outside(at, q);
  const sign = percentSign(s, at);
  if (q.unit === U.percent || isMissingPercent(s, at, q)) return bindStockMove(s, at, q, sign);
  if (q.unit === U.money || isBareChange(s, at, q)) return bindPrice(s, at, q, sign);
  if (q.unit === U.plain && isGrownNumber(s, at)) return s.outside(at, q);
  if (isUntoldChange(s, at, q)) return s.bindOther(R.change, q, sign || 1, s.extra(at));
  if (q.unit === U.point) return bindContribution(s, at, q);
  return bindBarePrice(s, at, q, sign);
}

/** A percentage: what the price moved by, unless it is of something else. */
function bindStockMove(s: Sentence, at: number, q: Quantity, sign: number): boolean {
  const { clause, story } = s;
  if (bindResult(s, at, q)) return true;
  if (isNoPriceMove(s, at)) return s.outside(at, q);
  // "Pepper dropped 1.1 percent in Frankfurt": not where its close is.
  if (clause.subjects[0]?.code !== undefined && isOtherPlace(s, at + 1))
    return s.bindOther(R.percent, q, sign || 1, s.extra(at));
  if (isMoveOfPart(s, at)) return s.outside(at, q);
  if (isOfNoun(s)) return s.bindOther(R.percent, q, sign || 1, s.extra(at));
  if (sign === 0 && q.sign === 0) return clause.verb ? s.outside(at, q) : false;
  const stranger = strangerBefore(s, at);
  if (stranger !== undefined) {
    story.claim("other", stranger, q, sign, s.extra(at));
    return true;
  }
  if (isOutOfSession(s, at) || isSecondMove(s, at)) return s.bindOther(R.percent, q, sign || 1, s.extra(at));
  const extra = s.extra(at, "pct");
  s.bind(R.percent, "stock.change_pct", q, sign, extra);
  // "Rose 2 percent in early trading but closed 1 percent lower": the close is still to come.
  if (clause.subjects.length === 1 && extra.intraday && !s.timed) clause.counts[R.percent] = 0;
  return true;
}

/** A percentage more than there are stocks, that is neither of another day or moment nor the first one again. */
function isSecondMove(s: Sentence, at: number): boolean {
  const { clause, story } = s;
  if ((clause.counts[R.percent] as number) < Math.max(1, clause.subjects.length)) return false;
  if (s.extra(at).session !== undefined || isPrecise(s, at) || isOfDayAgain(s, at)) return false;
  return !(story.isHome && isAtMost(s, at));
}

/**
 * "Rose 2.7 percent on Monday and went down 4.8 percent on Tuesday", in a story of Tuesday: the first was of another
 * day.
 */
function isOfDayAgain(s: Sentence, at: number): boolean {
  const last = s.story.claims.at(-1);
  const ofOther = last?.measure === "stock.change_pct" && last.session !== undefined;
  return (
    ofOther && last.sentence === s.story.sentence && last.subject === s.clause.subjects[0]?.name && isOnThisDay(s, at)
  );
}

/** "Surged nearly 10% (9.45%)": the same figure again, to its last digit. */
function isPrecise(s: Sentence, at: number): boolean {
  const before = itemAt(s.items, at - 2);
  return kindAt(s.items, at - 1) === W.openBracket && before?.quantity?.bound !== undefined;
}

import { dayAfter } from "../days/day-after.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { isScoped } from "../days/scoped.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { type BondRule, isYieldTold } from "./bond-rule.ts";

/** What a yield moved by: in basis points, or in percentage points. */

export const inBasisPoints: BondRule = ({ s, at, q, sign }) => {
  if (q.unit !== U.basisPoint) return undefined;
  // "Some 20 to 30 bps higher than the base rate".
  if (isRangeOfPoints(s.items, at)) return s.outside(at, q);
  // "With the premium over bunds at 291 basis points", "the spread widened to 306 basis points": how far one is off another.
  if (s.inLevelPlace() && s.clause.prep !== W.by && s.directionAt(at) === 0) return s.outside(at, q);
  if (sign === 0 && q.sign === 0) return false;
  if (isOverSpan(s, at)) return s.bindOther(R.basis, q, sign, s.extra(at));
  s.bind(R.basis, "bond.change_bp", q, sign, s.extra(at));
  return true;
};

export const inPercentagePoints: BondRule = ({ s, at, q, sign }) => {
  if (q.unit !== U.percentPoint) return undefined;
  // "The bond due in 2027 fell 1.625 percentage points": its price, where no yield is told.
  if (!s.story.isHome && !isYieldTold(s, at)) return s.outside(at, q);
  if (sign === 0 || isOverSpan(s, at)) return s.bindOther(R.basis, q, sign || 1, s.extra(at));
  // "0.010 percentage point" is one basis point.
  q.exponent += 2;
  s.bind(R.basis, "bond.change_bp", q, sign, s.extra(at, "bp"));
  return true;
};

/** "Rose 12 basis points this month", "has risen about 1 percentage point to 2.76 percent". */
function isOverSpan(s: Sentence, at: number): boolean {
  if (scopeAfter(s.items, at) || isScoped(s, at)) return true;
  return s.clause.have === 1 && !s.story.isHome && dayAfter(s.items, at) === undefined;
}

/** "20 to 30 bps", and not "from 3.02 percent to 2.5 bps lower". */
function isRangeOfPoints(items: readonly Item[], at: number): boolean {
  const first = items[at - 2]?.quantity;
  if (kindAt(items, at - 1) !== W.to || first === undefined || kindAt(items, at - 3) === W.from) return false;
  return first.unit === U.plain || first.unit === U.basisPoint;
}

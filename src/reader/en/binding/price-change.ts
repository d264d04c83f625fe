import { tenTo } from "../../../market/figure.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { pastPercent } from "../numbers/same-amount.ts";
import { kindAt } from "../phrases/item.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import {
  isBehindMost,
  isLostAtClose,
  isMoveAgain,
  isMovedBy,
  isRightBehindName,
  isSecondMove,
  isToldInPercent,
  toListed,
  wayFollowed,
  wayInTerms,
} from "./price-move.ts";
import { moved, type Price, type PriceRule, unmeasured } from "./price-rule.ts";

/** Amounts of money that a price moved by. */

export const byWords: PriceRule = (price) => {
  const way = wayInTerms(price.s, price.at) || wayFollowed(price.s, price.at);
  return way === 0 ? undefined : moved(price, Math.sign(way));
};

/** "Closed $0.31 or 1.1 per cent at $28.40": nobody says which way. */
export const withoutWay: PriceRule = (price) => {
  const { s, at } = price;
  const { clause, items, story } = s;
  if (story.isHome || clause.dirKnown || clause.prep !== 0) return undefined;
  const past = pastPercent(items, at + 1);
  return past > at + 1 && leadsOn(price, past) && items[past + 1]?.value === U.money
    ? unmeasured(price, R.change)
    : undefined;
};

/** "Pepper fell €5.90 to €103.60 and Salt €11.40 to €234.20": as the one before. */
export const besidePrice: PriceRule = (price) => {
  const { s, at } = price;
  const { clause, items, story } = s;
  if (clause.prep !== 0 || !(isRightBehindName(s, at) || (!story.isHome && isBehindMost(s, at)))) return undefined;
  const past = pastPercent(items, at + 1);
  const led = items[past + 1];
  // "Pepper rose 6c to 540 and Salt 4c to 226": prices go without their money.
  const priced = led?.value === U.money || (led?.value === U.plain && (led.quantity?.digits ?? 0) >= 10);
  if (!priced || !leadsOn(price, past)) return undefined;
  toListed(s, at);
  if (led?.kind !== W.quantity) return undefined;
  return clause.dirKnown ? moved(price, clause.dir) : unmeasured(price, R.change);
};

/** "Was zigged 1.72 euros to 47.75 euros": what leads to a price is none, though nobody says which way it went. */
export const leadsToPrice: PriceRule = (price) => {
  const { clause, items } = price.s;
  const past = pastPercent(items, price.at + 1);
  // "Parted with 35 won to close at 56,250 won".
  const closes = kindAt(items, past + 1) === W.close && kindAt(items, past + 2) === W.at;
  const level = items[closes ? past + 3 : past + 1]?.quantity;
  const led = clause.prep === 0 || clause.prep === W.with;
  if (!led || !leadsOn(price, past) || !isFarBelow(price.q, level)) return undefined;
  return clause.dirKnown ? moved(price, clause.dir) : unmeasured(price, R.change);
};

/** What a price moves by in a day is no fifth of it, and what it is told to have been before is more. */
function isFarBelow(q: Quantity, level: Quantity | undefined): boolean {
  if (level?.unit !== U.money || level.currency !== q.currency || level.scale !== 0 || q.scale !== 0) return false;
  return q.digits * tenTo(q.exponent) * LEAST_FACTOR < level.digits * tenTo(level.exponent);
}

const LEAST_FACTOR = 5;

function leadsOn({ s: { items } }: Price, at: number): boolean {
  return kindAt(items, at) === W.at || kindAt(items, at) === W.to;
}

/** "Pepper (+21p)": a price has no sign. */
export const signedInBrackets: PriceRule = (price) => {
  const { q, s, at } = price;
  const bracketed = q.sign !== 0 && q.unit === U.money && kindAt(s.items, at - 1) === W.openBracket;
  return bracketed && !s.story.isHome ? moved(price, q.sign) : undefined;
};

/** "With a Rs 49.66 rise to Rs 2,836.07", "its P3 or 4.11 percent rise to P75.95". */
export const beforeNoun: PriceRule = (price) => {
  const { clause, items } = price.s;
  const next = items[price.at + 1];
  const noun = next?.kind === W.or && items[price.at + 2]?.value === U.percent ? items[price.at + 3] : next;
  if (noun?.kind !== W.moveNoun || noun.value === 0) return undefined;
  clause.dir = Math.sign(noun.value);
  clause.dirKnown = true;
  return moved(price, clause.dir);
};

/** "Ended 1,000 won below its previous close", "1,500 won above the previous session". */
export const besidePreviousClose: PriceRule = (price) => {
  const { at, s } = price;
  const { clause, items } = s;
  const way = kindAt(items, at + 1);
  if ((way !== W.above && way !== W.below) || clause.prep !== 0) return undefined;
  if (kindAt(items, at + 2) !== W.article || kindAt(items, at + 3) !== W.previous) return undefined;
  return moved(price, way === W.above ? 1 : -1);
};

/** "At 985,000 won, down 4.1% (42,000 won)": the price was told before, and the words beside say which way it went. */
export const inBracketsOfMove: PriceRule = (price) => {
  const { s, at } = price;
  const { clause, items, story } = s;
  if (!story.isHome || items[at - 2]?.value !== U.percent) return undefined;
  const bracketed = kindAt(items, at - 1) === W.openBracket && kindAt(items, at + 1) === W.closeBracket;
  if (!bracketed) return undefined;
  // "Gained 1.2% (800 won) to 70,100 won".
  const led = leadsOn(price, at + 2) && clause.dirKnown && isFarBelow(price.q, items[at + 3]?.quantity);
  if (led) return moved(price, clause.dir);
  if (clause.counts[R.level] === 0) return undefined;
  const before = kindAt(items, at - 4);
  const direct = kindAt(items, at - 3) === W.direction && (before === W.comma || before === W.copula);
  return direct ? moved(price, clause.dir) : undefined;
};

/** "Rose by 42 cents", "up 42 cents at $14.10", "a gain of 42 cents". */
export const movedBy: PriceRule = (price) => {
  const { s, at, sign } = price;
  const { clause } = s;
  const told =
    s.alternateOf(at) >= 0 ||
    clause.prep === W.by ||
    isMovedBy(s, at) ||
    isSecondMove(s, at) ||
    isMoveAgain(s, at) ||
    isToldInPercent(s, at) ||
    (clause.prep === W.of && s.headKind(clause.prepAt) === W.moveNoun) ||
    (s.isDirectObject(at) && clause.counts[R.percent] === 0 && clause.dirKnown && clause.mode === L.none) ||
    isMovingBehind(price) ||
    isLostAtClose(s, at);
  return told ? moved(price, sign) : undefined;
};

/** "Rose by 2.9 percent to P817.50, gaining P23.20": the same move told again in money, behind the price. */
function isMovingBehind({ at, s: { clause, items, story } }: Price): boolean {
  if (story.isHome || kindAt(items, at - 1) !== W.moving || kindAt(items, at - 2) !== W.comma) return false;
  return kindAt(items, at - 3) === W.quantity && clause.counts[R.level] === 1 && clause.counts[R.change] === 0;
}

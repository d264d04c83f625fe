import { tenTo } from "../../../market/figure.ts";
import * as M from "../../mark-code.ts";
import { isSeenTo } from "../levels/milestone.ts";
import { exchangeWithoutVerb } from "../markets/exchange-subject.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra } from "../story.ts";
import { isPartsOfIndex } from "../subjects/made-of.ts";
import { MOVED } from "../subjects/pairs.ts";
import { isTraded } from "../subjects/traded-shares.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { bindBond } from "./bind-bond.ts";
import { bindBreadth } from "./bind-breadth.ts";
import { bindCurrency } from "./bind-currency.ts";
import { bindGroup } from "./bind-flow.ts";
import { bindIndex } from "./bind-index.ts";
import { bindMarketValue, isValueGoneOn } from "./bind-market-value.ts";
import { bindOutside } from "./bind-outside.ts";
import { bindRecordAwaited } from "./bind-record.ts";
import { bindSector } from "./bind-sector.ts";
import { bindStock } from "./bind-stock.ts";
import { bindTurnover } from "./bind-turnover.ts";
import { bindWon } from "./bind-won.ts";

/** What is forecast or allowed for is not told of these. */
const MEASURED = new Set<number>([S.index, S.stock, S.sector, S.won, S.rate, S.currency, S.bond, S.group, S.turnover]);

/**
 * "Lost 0.8 to 1 percent", "ended down by 1.25% to 1.8%": one end of a range of percentages, which is no figure of any of
 * those it is said of.
 */
function isRangeEnd({ items, clause }: Sentence, at: number, q: Quantity): boolean {
  if (!MOVED.has(clause.kind) || (q.unit !== U.percent && q.unit !== U.plain)) return false;
  if (isBetweenMoves(items, at) || (kindAt(items, at - 1) === W.and && isBetweenMoves(items, at - 2))) return true;
  const second = joinedTo(items, at, 1);
  if (second !== undefined && second.unit === U.percent) return true;
  const first = q.unit === U.percent ? joinedTo(items, at, -1) : undefined;
  return first !== undefined && (first.unit === U.percent || isRangeStart(first));
}

/** The quantity behind (step 1) or before (step -1) that makes a range with the one at `at`. */
function joinedTo(items: readonly Item[], at: number, step: 1 | -1): Quantity | undefined {
  const joint = kindAt(items, at + step);
  const between = step > 0 ? at - 1 : at - 2;
  if (joint === W.quantity) return isBetween(items, between) ? items[at + step]?.quantity : undefined;
  const joins = joint === W.to || (joint === W.and && isBetween(items, step > 0 ? between : between - 1));
  return joins ? items[at + 2 * step]?.quantity : undefined;
}

/** "($1 = 1,061.05 won)": what stands on the other side of the sign of equality. */
function equalTo(items: readonly Item[], at: number): Quantity | undefined {
  for (const step of [-1, 1]) {
    const sign = items[at + step];
    const other = items[at + 2 * step]?.quantity;
    if (sign?.kind === W.other && sign.value === M.equals) return other?.unit === U.money ? other : undefined;
  }
  return undefined;
}

const isTimes = wordSet("times");

/** The rate by which a story's own amounts were put in dollars: of no hour that it tells. */
function bindConversion(s: Sentence, at: number, q: Quantity, other: Quantity): boolean {
  const dollar = other.currency === "USD" && other.digits * tenTo(other.exponent) === 1;
  if (!dollar || q.unit !== U.money || q.currency === "USD") return s.outside(at, q);
  s.story.claim("fx.reference", `USD/${q.currency}`, q, 1, new Extra());
  return true;
}

/** "Finished less than 4 points from breaking through 1,320": how far it still was. */
function isDistance(items: readonly Item[], at: number): boolean {
  return kindAt(items, at + 1) === W.from && kindAt(items, at + 2) === W.pass;
}

/** "Swung between gains of 0.4% and 2.2%". */
function isBetweenMoves(items: readonly Item[], at: number): boolean {
  return kindAt(items, at - 1) === W.of && kindAt(items, at - 2) === W.moveNoun && at > 2 && isBetween(items, at - 3);
}

/** "0.8 to 1 percent": the unit is told once. */
function isRangeStart({ unit, digits, exponent }: Quantity): boolean {
  return unit === U.plain && digits * tenTo(exponent) < 100;
}

function isBetween(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.preposition && items[at]?.value === 3;
}

/** "3,900", "5,200 points". */
function isRoundLevel({ unit, exponent, scale, digits }: Quantity): boolean {
  return (unit === U.plain || unit === U.point) && exponent === 0 && scale === 0 && digits >= 300 && digits % 10 === 0;
}

/** "Of the 40 largest, 36 gained": how many of them, and no move. */
function isCountOfSome({ items }: Sentence, at: number, { unit, exponent, scale, digits }: Quantity): boolean {
  if (unit !== U.plain || exponent !== 0 || scale !== 0 || digits >= 10_000 || kindAt(items, at + 1) !== W.move)
    return false;
  const before = kindAt(items, at - 1);
  return before === W.comma || before === W.it || before === W.and || before === W.while;
}

/** Gives a number to the rule of the current subject; false when grammar does not bind it. */
export function bindQuantity(s: Sentence, at: number, q: Quantity): boolean {
  // "Ending at 14.9 times earnings", "at 500 times its worth".
  if (q.unit === U.plain && isTimes(s.story.tokens, s.items[at + 1]?.from ?? -1)) return s.outside(at, q);
  if (isPartsOfIndex(s, at, q)) return s.outside(at, q);
  if (q.unit !== U.percent && bindBreadth(s, at, q)) return true;
  const { clause } = s;
  if (q.unit === U.percent) exchangeWithoutVerb(s, at);
  // "Outperforming the index of Chile by 57 percent": how far apart, and no move.
  const apart = s.beaten && clause.prep === W.by && kindAt(s.items, clause.prepAt - 1) !== W.direction;
  if (apart && q.unit === U.percent) return s.bindOther(R.percent, q, 1, s.extra(at));
  const equal = equalTo(s.items, at);
  if (equal) return bindConversion(s, at, q, equal);
  if (clause.modal && bindRecordAwaited(s, at, q)) return true;
  if ((clause.modal || s.supposed) && MEASURED.has(clause.kind)) return s.bindOther(R.level, q, 1, s.extra(at));
  if (isRoundLevel(q) && (s.foreseen || isSeenTo(s))) return s.bindOther(R.level, q, 1, s.extra(at));
  if (isRangeEnd(s, at, q) || isCountOfSome(s, at, q)) return s.outside(at, q);
  if (q.unit === U.point && isDistance(s.items, at)) return s.outside(at, q);
  if (isTraded(s, at, q)) return bindTurnover(s, at, q);
  switch (clause.kind) {
    case S.index:
      if (isValueGoneOn(s, q)) return bindMarketValue(s, at, q);
      return bindIndex(s, at, q);
    case S.stock:
      return bindStock(s, at, q);
    case S.sector:
      return bindSector(s, at, q);
    case S.group:
      return bindGroup(s, at, q);
    case S.turnover:
      return bindTurnover(s, at, q);
    case S.won:
    case S.rate:
      return bindWon(s, at, q);
    case S.currency:
      return bindCurrency(s, at, q);
    case S.bond:
      return bindBond(s, at, q);
    case S.marketValue:
      return bindMarketValue(s, at, q);
    case S.outside:
      return bindOutside(s, at, q);
    default:
      return false;
  }
}

import type { NamedKind } from "../../claim.ts";
import { UNREAD } from "../../digit-status.ts";
import { kindAt } from "../phrases/item.ts";
import { isNumberOf } from "../phrases/number-of.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isFraction } from "./bare-number.ts";
import { isBracketedRow, isListedCount, isOfDeals, isOfHolders } from "./count-of.ts";
import {
  isCountMoved,
  isCross,
  isFlirted,
  isFourLong,
  isLowerEnd,
  isOfEconomy,
  isOfExtreme,
  isOfIllness,
  isOfNothing,
  isOfRatio,
  isOnChart,
  isOtherRate,
  isRateFor,
  isRatio,
  isTableCount,
  isTableRow,
  isVolumeOf,
} from "./left-place.ts";
import { isCode } from "./name-code.ts";
import { isOutOfMore } from "./out-of-few.ts";
import type { Quantity } from "./quantity.ts";

/** Numbers that grammar gives to nothing. */

/** What is counted: "153,074 job cuts", "the top 25 market-value stocks", "three of 11 sectors". */
const COUNTED = new Set<number>([
  W.plain,
  W.futures,
  W.subject,
  W.marketNoun,
  W.sector,
  W.sectorNoun,
  W.cap,
  W.investor,
  W.group,
  W.trading,
  W.stake,
  W.as,
  W.moveNoun,
  W.of,
  W.by,
  W.groupAdjective,
  W.more,
]);

const isTimes = wordSet("times");

/** No level of an index and no price is as large. */
const LEAST_SUM = 1_000_000;

/** What a number that grammar gives to nothing is named; undefined where the rule has no say. */
type Naming = (s: Sentence, q: Quantity) => NamedKind | undefined;

function isWhole({ exponent, scale, unit }: Quantity): boolean {
  return unit === U.plain && exponent === 0 && scale === 0;
}

/** "Sold a net 9,400 three-year bond futures contracts". */
const ofTenor: Naming = ({ at, items }) => {
  const tenor = items[at + 1]?.quantity;
  return tenor?.unit === U.duration && tenor.hyphened ? "count" : undefined;
};

const isAverage = wordSet("average", "mean");
const isTop = wordSet("top", "biggest", "largest");

/** Companies, at the head of a list of a market's largest. */
const MOST_TOP = 200;

/** What stands beside a whole number tells that it counts something. */
function isCounted(s: Sentence, q: Quantity): boolean {
  const { at, bracket, items } = s;
  const next = kindAt(items, at + 1);
  // "Of 65 traded securities", "a total of 925 traded issues", "371 stocks hit a high, 23 hit a low".
  const traded = next === W.copula ? kindAt(items, at + 2) : -1;
  if (next === W.touch || traded === W.sector || traded === W.shareUnit || COUNTED.has(next)) return true;
  // "369 COVID-19 cases".
  if (next === W.name && COUNTED.has(kindAt(items, at + 2))) return true;
  // "More than four times its average of 41,000".
  if (kindAt(items, at - 1) === W.of && isAverage(s.story.tokens, items[at - 2]?.from ?? -1)) return true;
  // "210 stocks hit their 52-week high and 61 their 52-week low".
  const extreme = kindAt(items, at + 3);
  if (next === W.article && kindAt(items, at + 2) === W.quantity && (extreme === W.high || extreme === W.low))
    return true;
  // "Of 43 analysts surveyed, 28 expected a cut".
  if (isOutOfMore(s, at)) return true;
  // "The 45 top performing stocks".
  if (next === W.pass && kindAt(items, at + 2) === W.plain) return true;
  // "The cancellation of 761,000 treasury stocks".
  if (next === W.bond && kindAt(items, at + 2) === W.shareUnit) return true;
  // "The only loser among the top 10, falling ...".
  if (kindAt(items, at - 2) === W.article && q.digits <= MOST_TOP && isTop(s.story.tokens, items[at - 1]?.from ?? -1))
    return true;
  // "The companies (50) that rose".
  if (kindAt(items, at - 1) === W.openBracket && kindAt(items, at - 2) === W.shareUnit) return true;
  // "The Group of 20 (G20)", "the 1-, 2- and 5-year issues".
  if (q.digits < 100 && (bracket > 0 || next === W.hyphen)) return true;
  // "Led by more than 15 to 1", "split its stock 5-for-1".
  const joint = kindAt(items, at - 1) === W.hyphen ? kindAt(items, at - 2) : -1;
  const hyphened = joint === W.to || (joint === W.preposition && kindAt(items, at - 3) === W.hyphen);
  return (q.digits < 10 && hyphened) || isRatio(s, q) || isFraction(items, at) || isTableCount(s);
}

const count: Naming = (s, q) => {
  if (!isWhole(q)) return undefined;
  return isCounted(s, q) || isNumberOf(s) || isListedCount(s, q) || isOfHolders(s) || isOfDeals(s, s.at)
    ? "count"
    : undefined;
};

/** "Turned the clock back to 1997". */
const year: Naming = (s, q) =>
  isWhole(q) && q.to === q.from + 1 && q.digits >= 1900 && q.digits < 2100 && isFourLong(s, q) ? "date" : undefined;

/** "When it traded around 96", "the won near 1,130", "the PER is 11.2". */
const hedged: Naming = (s, q) =>
  q.bound === "about" || q.bound === "near" || kindAt(s.items, s.at - 2) === W.per || isRateFor(s, q) || isOfEconomy(s)
    ? "other-quantity"
    : undefined;

const counted: Naming = (s, q) => {
  if (!isWhole(q)) return undefined;
  // "Brought the total of infections to 8,961": of nothing that a market is measured by.
  if (isOfNothing(s) && (kindAt(s.items, s.at - 1) === W.to || isOfIllness(s))) return "count";
  // "3.1 million had applied for benefits, down 677,000 from a week earlier": of what was counted.
  return isCountMoved(s, q) ? "count" : undefined;
};

/** "With a loss of 0.11, the shares fell": its unit is lost. */
const ofMove: Naming = ({ at, items, story }) =>
  !story.isHome && kindAt(items, at - 1) === W.of && kindAt(items, at - 2) === W.moveNoun
    ? "other-quantity"
    : undefined;

/** "At 72.5 (down 2.0)", "AOT at 38.75 (unchanged)": a price and its move whose money was told before. */
const ofPrice: Naming = ({ at, bracket, clause, items, story }, q) => {
  if (story.isHome || clause.kind !== S.stock || q.unit !== U.plain || q.exponent >= 0) return undefined;
  const before = kindAt(items, at - 1);
  const moved = bracket > 0 && (q.sign !== 0 || before === W.direction);
  return moved || before === W.at || before === W.direction ? "other-quantity" : undefined;
};

/** "Foreign purchases at 61,302,455": a sum whose money was told before. */
const sum: Naming = ({ clause }, q) =>
  isWhole(q) && q.digits >= LEAST_SUM && clause.kind === S.group ? "other-quantity" : undefined;

/** "Off the record 96,600 it had hit". */
const code: Naming = (s, q) => (isCode(s, q) ? "name" : undefined);

const rate: Naming = (s, q) =>
  isCross(s) || isOtherRate(s, q) || isLowerEnd(s) || isFlirted(s) ? "other-quantity" : undefined;

const ofUnit: Naming = (s, q) => {
  const told = q.unit !== U.plain || q.scale > 0 || q.range || kindAt(s.items, s.at - 1) === W.record;
  return told || isTableRow(s) || isBracketedRow(s) ? "other-quantity" : undefined;
};

/** "Below the 200,000 level", "traded 2.5 times", "closed at 2.182 per dollar". */
const level: Naming = (s, q) => {
  const next = kindAt(s.items, s.at + 1);
  const marked = next === W.mark || next === W.per || (next === W.plain && isTimes(s.story.tokens, q.to));
  return marked || isOfExtreme(s) || isOnChart(s, q) ? "other-quantity" : undefined;
};

/**
 * "The put-call ratio rose to 1.12", "payrolls rose 130,000", "total trading volume was 215.380": of what has no
 * measure.
 */
const unmeasured: Naming = (s, q) =>
  (s.clause.kind === S.outside && s.clause.verb) || isOfRatio(s) || isVolumeOf(s, q) ? "other-quantity" : undefined;

/** The first that has a name for the number gives it. */
const NAMINGS: readonly Naming[] = [
  ofTenor,
  count,
  year,
  hedged,
  counted,
  ofMove,
  ofPrice,
  sum,
  code,
  rate,
  ofUnit,
  level,
  unmeasured,
];

/** A number grammar does not bind: named when its unit says what it counts, else openly unread. */
export function leave(s: Sentence, q: Quantity): void {
  if (s.story.status[q.from] !== UNREAD) return;
  for (const naming of NAMINGS) {
    const name = naming(s, q);
    if (name === undefined) continue;
    s.story.name(name, q.from, q.to);
    return;
  }
  s.story.left.push(q);
}

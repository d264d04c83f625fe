import { tenTo } from "../../../market/figure.ts";
import { isApproached, isPartOfBand, isPreviousBehind } from "../days/rate-day.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { isFirstTime, isFirstTimeThat } from "../levels/first-time.ts";
import { isLongAgo } from "../levels/level-day.ts";
import { isIndefinite } from "../markets/market-place.ts";
import { betweenSide } from "../numbers/between.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { PAIR } from "../words/money-words.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { bindDollarInOther, isDollarInOther } from "./dollar-abroad.ts";
import { isOtherRate, moneyInFront, moneyPer, pairCompared } from "./rate-pair.ts";
import { rateSign } from "./rate-sign.ts";
import { bindWonChange, isRateChange } from "./won-change.ts";
import { besideRate } from "./won-extreme.ts";
import { rate } from "./won-rate.ts";
import type { Won, WonRule } from "./won-rule.ts";

/** The won and the rate of the dollar. Up means opposite things of the two. */
const change: WonRule = ({ s, at, q, extra }) => (isRateChange(s, at, q) ? bindWonChange(s, at, q, extra) : undefined);

const compared: WonRule = ({ s, at, q, extra }) => {
  const pair = pairCompared(s);
  if (pair === undefined) return undefined;
  extra.session ??= isPreviousBehind(s.items, at) ? s.story.previousSession : (s.clause.referenceDay ?? Number.NaN);
  extra.intraday = false;
  s.story.claim("fx.reference", pair, q, 1, extra);
  return true;
};

const ofOtherMoney: WonRule = ({ s, at, q, extra }) => {
  const money = moneyPer(s.items, at) ?? moneyInFront(s.items, at);
  if (!money || money === "USD" || money === "KRW") return undefined;
  s.story.claim("fx.reference", `${money}/KRW`, q, 1, extra);
  return true;
};

/** "Ended at 1,412.3 won after moving between 1,408.1 won and 1,417.2 won": where it was on the way. */
const between: WonRule = ({ s, at, q, extra }) => {
  if (betweenSide(s, at, q) === 0) return undefined;
  if (scopeAfter(s.items, kindAt(s.items, at + 2) === W.quantity ? at + 2 : at)) extra.session ??= Number.NaN;
  else if (extra.session === undefined) extra.intraday = true;
  s.story.claim("fx.reference", PAIR, q, 1, extra);
  return true;
};

function isRound({ digits, exponent }: Quantity): boolean {
  return exponent >= 0 && digits % 10 === 0;
}

const approached: WonRule = ({ s, at, q, extra }) => {
  const { items, story } = s;
  if (!isApproached(s, at)) return undefined;
  // "The rate approaches the 1,040 won barrier": a round level that was not reached.
  const barrier = isRound(q) && kindAt(items, at + 1) === W.mark && items[at + 1]?.value === 0;
  if (!barrier) return s.bindOther(R.rate, q, 1, extra);
  story.approached.push(q.digits * tenTo(q.exponent));
  return undefined;
};

/** "7.1192 yuan per dollar (approximately 1,352.93 won)": another rate put in won. */
const putInWon: WonRule = ({ s, at, q }) =>
  s.inBrackets(at) && isOtherRate(s.items, at) ? s.outside(at, q) : undefined;

const mark: WonRule = ({ s, at, q, extra }) => {
  const { clause, items, story } = s;
  const marked = kindAt(items, at + 1) === W.mark;
  const round = isRound(q);
  // "Closed in the 1,468 range".
  const whole = q.exponent >= 0 && marked && !round;
  if ((marked && items[at + 1]?.value === 1) || whole || (round && isPartOfBand(s, at))) {
    extra.bound = "band";
    return undefined;
  }
  const ofMark = clause.prep === W.of && s.headKind(clause.prepAt) === W.mark;
  // "The first time that the rate closed at over 1,350".
  const beyond = (q.bound === "over" || q.bound === "under") && (isFirstTimeThat(s, at) || isFirstTime(s, at));
  const crossed = clause.prep === W.above || clause.prep === W.below || s.passed || ofMark || beyond;
  if (!round || !(crossed || marked)) return undefined;
  extra.bound = null;
  if (isLongAgo(s, at)) extra.session ??= Number.NaN;
  story.claim("milestone.level", PAIR, q, 1, extra);
  clause.bound = true;
  return true;
};

/** The first of these that has a say decides; what is no rate of the dollar in won comes before where that stood. */
const RULES: readonly WonRule[] = [
  change,
  compared,
  ofOtherMoney,
  between,
  approached,
  putInWon,
  mark,
  besideRate,
  rate,
];

/** Binds a number said of the won, or of the dollar's rate; false where it is none of theirs. */
export function bindWon(s: Sentence, at: number, q: Quantity): boolean {
  const apart = bindApart(s, at, q);
  if (apart !== undefined) return apart;
  const won: Won = { s, at, q, extra: s.extra(at, "KRW") };
  for (const rule of RULES) {
    const bound = rule(won);
    if (bound !== undefined) return bound;
  }
  return false;
}

/** Percentages, points, averages and other moneys: by the unit alone. */
function bindApart(s: Sentence, at: number, q: Quantity): boolean | undefined {
  const { clause, items } = s;
  if (q.unit === U.percent) {
    const doubtful = s.extra(at);
    doubtful.signDoubtful = !clause.strong;
    return s.bindOther(R.percent, q, rateSign(s, at), doubtful);
  }
  if (q.scale > 0 && q.scale !== 3) return false;
  if (s.averaged || (clause.kind === S.won && isAnyWon(s))) return s.bindOther(R.rate, q, 1, s.extra(at));
  // "The won fell 50.9 points against the dollar".
  if (q.unit === U.point && (clause.kind === S.won || clause.kind === S.rate) && isRateChange(s, at, q))
    return bindWonChange(s, at, q, s.extra(at, "KRW"));
  if (isDollarInOther(s, q)) return bindDollarInOther(s, at, q);
  if (q.unit !== U.plain && !(q.unit === U.money && (q.currency === "KRW" || q.currency === "USD"))) return false;
  if (q.unit === U.money && q.currency === "USD") return s.bindOther(R.rate, q, 1, s.extra(at));
  // "69.5 cents per 1,000 won".
  return kindAt(items, at - 1) === W.per ? s.outside(at, q) : undefined;
}

/** "The annual average exchange rate was 1,422 won", "a won at 1,500 would lift prices". */
function isAnyWon(s: Sentence): boolean {
  const { clause, items } = s;
  const adjective =
    kindAt(items, clause.subjectAt - 1) === W.direction || kindAt(items, clause.subjectAt - 1) === W.plain;
  return isIndefinite(s, itemAt(items, adjective ? clause.subjectAt - 2 : clause.subjectAt - 1));
}

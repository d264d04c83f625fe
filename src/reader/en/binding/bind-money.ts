import { tenTo } from "../../../market/figure.ts";
import { bracketDay } from "../days/other-day.ts";
import {
  isApproached,
  isBeforeClose,
  isCountedFromPrevious,
  isEdgeOfDay,
  isForward,
  isForwardItem,
  isMostOf,
  isPartOfBand,
  isPreviousBehind,
  isPreviousClose,
  isPreviousDay,
  isQuoteOfPrevious,
} from "../days/rate-day.ts";
import { isLongAgo } from "../levels/level-day.ts";
import { isIndefinite } from "../markets/market-place.ts";
import { duringSession } from "../moments/moment.ts";
import { betweenSide } from "../numbers/between.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { followedBy, precededBy, scopeAfter } from "../phrases/around.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { isScoped } from "../phrases/scoped.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Extra } from "../story.ts";
import { MARKET_VALUE } from "../subjects/market-value.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { bindDollarInOther, isDollarInOther } from "./dollar-abroad.ts";
import { isOfCross, isOtherRate, moneyInFront, moneyPer, PAIR, pairCompared } from "./rate-pair.ts";
import { isInValue, isMoreThan, isNoDaysChange, learnFromRates, rateSign, signSince } from "./rate-sign.ts";

/** Far above what a dollar ever cost in won, and above what such a rate becomes with a digit too many. */
const HIGHEST_RATE = 50_000;

/** The won and the rate of the dollar. Up means opposite things of the two. */
export function bindWon(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, story, items } = s;
  if (q.unit === U.percent) {
    const doubtful = s.extra(at);
    doubtful.signDoubtful = !clause.strong;
    return s.bindOther(R.percent, q, rateSign(s, at), doubtful);
  }
  if (q.scale > 0 && q.scale !== 3) return false;
  // "The annual average exchange rate was 1,422 won", "a won at 1,500 would lift prices".
  const adjective =
    kindAt(items, clause.subjectAt - 1) === W.direction || kindAt(items, clause.subjectAt - 1) === W.plain;
  const article = adjective ? clause.subjectAt - 2 : clause.subjectAt - 1;
  if (s.averaged || (clause.kind === S.won && isIndefinite(s, itemAt(items, article))))
    return s.bindOther(R.rate, q, 1, s.extra(at));
  // "The won fell 50.9 points against the dollar".
  if (q.unit === U.point && (clause.kind === S.won || clause.kind === S.rate) && isRateChange(s, at, q))
    return bindWonChange(s, at, q, s.extra(at, "KRW"));
  if (isDollarInOther(s, q)) return bindDollarInOther(s, at, q);
  if (q.unit !== U.plain && !(q.unit === U.money && (q.currency === "KRW" || q.currency === "USD"))) return false;
  if (q.unit === U.money && q.currency === "USD") return s.bindOther(R.rate, q, 1, s.extra(at));
  // "69.5 cents per 1,000 won".
  if (kindAt(items, at - 1) === W.per) return s.outside(at, q);
  const extra: Extra = s.extra(at, "KRW");
  const round = q.exponent >= 0 && q.digits % 10 === 0;
  if (isRateChange(s, at, q)) return bindWonChange(s, at, q, extra);
  const band =
    (kindAt(items, at + 1) === W.mark && itemAt(items, at + 1)?.value === 1) || (round && isPartOfBand(s, at));
  const ofMark = clause.prep === W.of && s.headKind(clause.prepAt) === W.mark;
  const crossed = clause.prep === W.above || clause.prep === W.below || s.passed || ofMark;
  const compared = pairCompared(s);
  if (compared !== undefined) {
    extra.session ??= isPreviousBehind(items, at) ? story.previousSession : (clause.referenceDay ?? Number.NaN);
    extra.intraday = false;
    story.claim("fx.reference", compared, q, 1, extra);
    return true;
  }
  const other = moneyPer(items, at) ?? moneyInFront(items, at);
  if (other && other !== "USD" && other !== "KRW") {
    story.claim("fx.reference", `${other}/KRW`, q, 1, extra);
    return true;
  }
  // "Ended at 1,412.3 won after moving between 1,408.1 won and 1,417.2 won": where it was on the way.
  if (betweenSide(s, at, q) !== 0) {
    if (scopeAfter(items, kindAt(items, at + 2) === W.quantity ? at + 2 : at)) extra.session ??= Number.NaN;
    else if (extra.session === undefined) extra.intraday = true;
    story.claim("fx.reference", PAIR, q, 1, extra);
    return true;
  }
  if (isApproached(s, at)) {
    // "The rate approaches the 1,040 won barrier": a round level that was not reached.
    const barrier = round && kindAt(items, at + 1) === W.mark && items[at + 1]?.value === 0;
    if (!barrier) return s.bindOther(R.rate, q, 1, extra);
    story.approached.push(q.digits * tenTo(q.exponent));
  }
  // "7.1192 yuan per dollar (approximately 1,352.93 won)": another rate put in won.
  if (s.inBrackets(at) && isOtherRate(items, at)) return s.outside(at, q);
  // "Closed in the 1,468 range".
  if (band) extra.bound = "band";
  else if (round && (crossed || kindAt(items, at + 1) === W.mark)) {
    extra.bound = null;
    if (isLongAgo(s, at)) extra.session ??= Number.NaN;
    story.claim("milestone.level", PAIR, q, 1, extra);
    clause.bound = true;
    return true;
  }
  const value = q.digits * tenTo(q.exponent);
  if (value < 500) return false;
  // "It added 292,000 jobs".
  if (value >= HIGHEST_RATE) return s.outside(at, q);
  const bracketed = s.inBrackets(at) && isPreviousClose(items, at);
  const past =
    clause.prep === W.from ||
    (clause.previous && !isCountedFromPrevious(items, clause.prepAt)) ||
    isPreviousBehind(items, at) ||
    isPreviousDay(items, clause.prepAt) ||
    isQuoteOfPrevious(items, clause.prepAt) ||
    // "Compared with 1,480.1 won at 3:30 p.m. on Monday".
    (s.fromFixing && kindAt(items, at + 1) === W.at && kindAt(items, at + 2) === W.time) ||
    bracketed ||
    clause.referenceDay !== undefined;
  const before = past ? story.previousSession : isLongAgo(s, at) ? Number.NaN : undefined;
  const session = bracketed ? before : (extra.session ?? clause.referenceDay ?? before);
  const touched =
    isMostOf(items, at) ||
    clause.mode === L.touch ||
    clause.mode === L.high ||
    clause.mode === L.low ||
    duringSession(s, at) ||
    clause.mode === L.open ||
    clause.intraday ||
    followedBy(items, at, 6, W.intraday) ||
    // "In the afternoon the won traded at 1,595".
    (clause.mode !== L.close && !past && precededBy(items, at, 7, W.intraday)) ||
    // "Held in the 1,484-won range before edging down".
    (band && clause.mode !== L.close);
  const ofClose = clause.prep === W.of && kindAt(items, clause.prepAt - 1) === W.close;
  const base = past && (clause.prep === W.from || ofClose);
  const elsewhere =
    !bracketed &&
    ((touched && !base) ||
      (!past && isEdgeOfDay(s, at)) ||
      // "Topping 1,478.3 won on the way".
      (clause.prep === 0 && kindAt(items, at - 1) === W.pass && clause.mode !== L.close) ||
      // "Rose above 1,388 won and eased".
      ((clause.prep === W.above || clause.prep === W.below) && clause.mode !== L.close) ||
      at >= s.offshoreFrom ||
      isForward(s, at) ||
      (s.clocked && !s.atFixing && !past) ||
      (extra.intraday && !s.atFixing && !past) ||
      // "The lowest since Nov. 19, 1997 (1,035.5 won)": what closed is compared with a close.
      (s.inBrackets(at) && (s.clocked || bracketDay(s, at) === undefined)));
  if (!elsewhere && !isRatePlace(s, at)) return false;
  // "As of 9:15 a.m., from the previous session's close of 1,436.85 won".
  if (past && !touched) extra.intraday = false;
  // "Down from 1,162.50 won a week earlier".
  const dated = clause.clauseDay !== undefined && session === clause.clauseDay;
  extra.session = past && !dated && (s.leadingScope || scopeAfter(items, at)) ? Number.NaN : session;
  // "Its session high was 1,461.5 won": of a moment.
  const extreme = story.isHome && (clause.high || clause.low || isBeforeClose(s, at)) && clause.mode !== L.close;
  if (extreme && extra.session === undefined) extra.intraday = true;
  story.claim(elsewhere || extreme ? "fx.reference" : "fx.rate", PAIR, q, 1, extra);
  // "Was quoted at 1,478.7 won as of 1:30 p.m.": so was all that the story tells, where nothing closes.
  if (s.duringHours && elsewhere && !past && at < s.offshoreFrom) story.clockLevel = true;
  if (!elsewhere || s.clocked) {
    s.rates ??= [];
    s.rates.push({ value: q.digits * tenTo(q.exponent), claim: story.claims.length - 1 });
  }
  return true;
}

const isMarked = wordSet("marked");

function isRatePlace(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  if (clause.prep !== 0 || s.inBrackets(at)) return true;
  // "Since the rate marked 1,412.5 won".
  if (isMarked(story.tokens, (items[at] as Item).from - 1)) return true;
  return clause.mode === L.close || kindAt(items, at + 1) === W.per || clause.verb;
}

function isRateChange(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items } = s;
  // "At 1,041.5 won (4.5 won depreciation)".
  if (kindAt(items, at + 1) === W.moveNoun || isMoreThan(items, at)) return true;
  // "At 1,398.7 won (down 4.4 won)".
  const told = kindAt(items, at - 1) === W.direction && kindAt(items, at - 2) === W.openBracket;
  if (told) return q.digits * tenTo(q.exponent) < 500;
  if (s.inBrackets(at) && s.alternateOf(at) < 0) return false;
  if (clause.prep === W.by) return true;
  if (clause.prep === W.of) return s.headKind(clause.prepAt) === W.moveNoun;
  if (s.isDirectObject(at) || s.alternateOf(at) >= 0) return clause.dirKnown && q.digits * tenTo(q.exponent) < 500;
  return s.directionAt(at) !== 0 && q.digits * tenTo(q.exponent) < 500;
}

function bindWonChange(s: Sentence, at: number, q: Quantity, extra: Extra): boolean {
  const { clause, story, items } = s;
  if (isOfCross(s, at)) return s.bindOther(R.change, q, 1, extra);
  const more = isMoreThan(items, at);
  const sign = more ? 1 : (signSince(s) ?? rateSign(s, at));
  if (sign === 0) return false;
  const said = kindAt(items, at - 1) === W.move && clause.kind === S.won;
  const value = q.digits * tenTo(q.exponent);
  const certain =
    more ||
    said ||
    clause.strong ||
    Math.abs(s.directionAt(at)) === 2 ||
    isInValue(s, at) ||
    clause.kind === S.rate ||
    story.wonDirection !== 0;
  if (clause.kind === S.won && !certain) learnFromRates(s, at, value);
  // "Opened at 1,448.6 won, down 1.5 won": what it opened by.
  if (clause.mode === L.open || scopeAfter(items, at) || isScoped(s, at) || isNoDaysChange(s, at))
    return s.bindOther(R.change, q, sign, extra);
  const session = extra.session ?? clause.referenceDay;
  extra.session = session;
  // "The one-month NDF rate was indicated at 1,327.3, up 2.4 won": a forward's.
  const ofForward = s.rates === undefined && items.some((item) => isForwardItem(s, item));
  if (ofForward) return s.bindOther(R.change, q, sign, extra);
  extra.signDoubtful = !certain;
  // "Closed up 2.8 won. ... It soared by 17.3 won": a day moves it once, so that was at some moment.
  const told = story.wonMove;
  if (
    told &&
    q.bound === undefined &&
    told.session === session &&
    told.sentence !== story.sentence &&
    Math.abs(told.value - value) > 1
  )
    return s.bindOther(R.change, q, sign, extra);
  if (!extra.intraday && q.bound === undefined) story.wonMove ??= { value, session, sentence: story.sentence };
  const claim = story.claim("fx.change", PAIR, q, sign, extra);
  if (session === undefined) s.rateChange ??= claim;
  return true;
}

function isOutlook(name: string): boolean {
  return name === "forecast" || name === "outlook";
}

/** Things with figures that the vocabulary has no word for. */
export function bindOutside(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, story } = s;
  const subject = clause.subjects[0];
  if (!subject || (q.unit === U.plain && q.exponent === 0 && q.scale === 0 && !s.inLevelPlace())) return false;
  const sign =
    s.directionAt(at) || (s.isDirectObject(at) || clause.prep === W.by || clause.prep === 0 ? clause.dir : 1);
  // A figure people supply is asked for in stories of the home market alone.
  if (subject.name === MARKET_VALUE) story.valueSentence = story.sentence;
  // "The middle rate will be 1,257.50": of money.
  const counted = q.unit === U.money || (q.unit === U.plain && q.digits * tenTo(q.exponent) > 500);
  const ofMoney = counted && ofMoneyRate(subject.name);
  // "Moved the forecast from 4,130 to 4,260": of an index, as growth and prices are foreseen in percent.
  const foreseen =
    (q.unit <= U.point || (q.unit === U.money && isOutlook(subject.name))) &&
    (s.foreseen || (isOutlook(subject.name) && q.digits * tenTo(q.exponent) > 500));
  // "Cut its key rate by 50 basis points": how far it moved, and not where it is.
  const moved = q.unit === U.basisPoint || (q.unit === U.percentPoint && ofMoneyRate(subject.name));
  // "A plan to spend 41 trillion won to boost the economy": no measure of it.
  const spent = q.unit === U.money && subject.name.endsWith("economy");
  const macro = subject.macro && story.isHome && !ofMoney && !foreseen && !moved && !spent;
  const extra = s.extra(at);
  // "1.1 percent, down from 2.6 percent in the previous quarter": of a time before.
  if (macro && s.clause.prep === W.from) extra.session ??= Number.NaN;
  story.claim(macro ? "macro" : "other", subject, q, sign < 0 ? -1 : 1, extra);
  return true;
}

function ofMoneyRate(name: string): boolean {
  return name.endsWith("rate");
}

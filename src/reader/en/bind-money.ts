import { tenTo } from "../../market/figure.ts";
import type { Claim } from "../claim.ts";
import { followedBy, scopeAfter } from "./around.ts";
import { MONEY } from "./currency-mark.ts";
import { type Item, itemAt, kindAt } from "./item.ts";
import * as L from "./level-kind.ts";
import { isIndefinite } from "./market-place.ts";
import { MARKET_VALUE } from "./market-value.ts";
import { duringSession } from "./moment.ts";
import type { Quantity } from "./quantity.ts";
import { isApproached, isForward, isPreviousBehind, isPreviousDay } from "./rate-day.ts";
import * as R from "./role.ts";
import { isScoped } from "./scoped.ts";
import type { Sentence } from "./sentence-reader.ts";
import type { Extra } from "./story.ts";
import * as S from "./subject-kind.ts";
import * as U from "./unit-kind.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

const PAIR = "USD/KRW";

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
  if (s.averaged || (clause.kind === S.won && isIndefinite(s, itemAt(items, clause.subjectAt - 1))))
    return s.bindOther(R.rate, q, 1, s.extra(at));
  // "The won fell 50.9 points against the dollar".
  if (q.unit === U.point && clause.kind === S.won && isRateChange(s, at, q))
    return bindWonChange(s, at, q, s.extra(at, "KRW"));
  if (q.unit !== U.plain && !(q.unit === U.money && (q.currency === "KRW" || q.currency === "USD"))) return false;
  if (q.unit === U.money && q.currency === "USD") return s.bindOther(R.rate, q, 1, s.extra(at));
  // "69.5 cents per 1,000 won".
  if (kindAt(items, at - 1) === W.per) return s.outside(at, q);
  const extra: Extra = s.extra(at, "KRW");
  const round = q.exponent >= 0 && q.digits % 10 === 0;
  if (isRateChange(s, at, q)) return bindWonChange(s, at, q, extra);
  const band = kindAt(items, at + 1) === W.mark && itemAt(items, at + 1)?.value === 1;
  const ofMark = clause.prep === W.of && s.headKind(clause.prepAt) === W.mark;
  const crossed = clause.prep === W.above || clause.prep === W.below || s.passed || ofMark;
  const other = moneyPer(items, at);
  if (other && other !== "USD" && other !== "KRW") {
    story.claim("fx.reference", `${other}/KRW`, q, 1, extra);
    return true;
  }
  if (isApproached(s, at)) return s.bindOther(R.rate, q, 1, extra);
  // "Closed in the 1,468 range".
  if (band) extra.bound = "band";
  else if (round && (crossed || kindAt(items, at + 1) === W.mark)) {
    extra.bound = null;
    story.claim("milestone.level", PAIR, q, 1, extra);
    clause.bound = true;
    return true;
  }
  if (q.digits * tenTo(q.exponent) < 500) return false;
  const past =
    clause.prep === W.from ||
    clause.previous ||
    isPreviousBehind(items, at) ||
    isPreviousDay(items, clause.prepAt) ||
    clause.referenceDay !== undefined;
  const session = extra.session ?? clause.referenceDay ?? (past ? story.previousSession : undefined);
  const touched =
    clause.mode === L.touch ||
    clause.mode === L.high ||
    clause.mode === L.low ||
    duringSession(s, at) ||
    clause.mode === L.open ||
    clause.intraday ||
    followedBy(items, at, 6, W.intraday) ||
    // "Held in the 1,484-won range before edging down".
    (band && clause.mode !== L.close);
  const elsewhere =
    touched ||
    // "Topping 1,478.3 won on the way".
    (clause.prep === 0 && kindAt(items, at - 1) === W.pass && clause.mode !== L.close) ||
    // "Rose above 1,388 won and eased".
    ((clause.prep === W.above || clause.prep === W.below) && clause.mode !== L.close) ||
    s.offshore ||
    isForward(s, at) ||
    (s.clocked && !s.atFixing && !past) ||
    s.inBrackets(at);
  if (!elsewhere && !isRatePlace(s, at)) return false;
  // "Down from 1,162.50 won a week earlier".
  extra.session = past && (s.leadingScope || scopeAfter(items, at)) ? Number.NaN : session;
  story.claim(elsewhere ? "fx.reference" : "fx.rate", PAIR, q, 1, extra);
  if (!elsewhere || s.clocked) {
    s.rates ??= [];
    s.rates.push({ value: q.digits * tenTo(q.exponent), claim: story.claims.length - 1 });
  }
  return true;
}

/** "1,396.34 won per 100 yen", "1,475.2 against the euro": the money that the rate at `at` is a price of. */
function moneyPer(items: readonly Item[], at: number): string | undefined {
  const joint = kindAt(items, at + 1);
  if (joint !== W.per && joint !== W.against && joint !== W.to) return undefined;
  const per = itemAt(items, kindAt(items, at + 2) === W.article ? at + 3 : at + 2);
  return per?.kind === W.money ? MONEY[per.value] : joint === W.per ? per?.quantity?.currency : undefined;
}

const isMarked = wordSet("marked");

function isRatePlace(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  if (clause.prep !== 0 || s.inBrackets(at)) return true;
  // "Since the rate marked 1,412.5 won".
  if (isMarked(story.tokens, (items[at] as Item).from - 1)) return true;
  return clause.mode === L.close || kindAt(items, at + 1) === W.per || clause.verb;
}

/** "8.8 won more than the price at Monday's close". */
function isMoreThan(items: readonly Item[], at: number): boolean {
  return kindAt(items, at + 1) === W.more && kindAt(items, at + 2) === W.than;
}

function isRateChange(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items } = s;
  if (s.inBrackets(at) && s.alternateOf(at) < 0) return false;
  if (kindAt(items, at + 1) === W.moveNoun || isMoreThan(items, at)) return true;
  if (clause.prep === W.by) return true;
  if (clause.prep === W.of) return s.headKind(clause.prepAt) === W.moveNoun;
  if (s.isDirectObject(at) || s.alternateOf(at) >= 0) return clause.dirKnown && q.digits * tenTo(q.exponent) < 500;
  return s.directionAt(at) !== 0 && q.digits * tenTo(q.exponent) < 500;
}

/** Sign of the rate's move: the verb of strength first, then what the story said of the won, then the house's way. */
function rateSign(s: Sentence, at: number): number {
  const { clause, story } = s;
  const after = s.directionAt(at);
  const dir = after || clause.dir;
  const aboutWon = clause.kind === S.won || Math.abs(after) === 2 || clause.strong;
  if (Math.abs(after) === 2 || clause.strong) return -Math.sign(clause.strong ? clause.strongDir : after);
  // "The rate ended at 1,190.4, increased by 19.5": of the rate itself, whatever was said of the won.
  if (clause.kind === S.rate && kindAt(s.items, clause.prepAt - 1) === W.move && clause.prep === W.by) return dir;
  if (story.wonDirection !== 0) return -story.wonDirection;
  if (risesPast(s, at)) return 1;
  return aboutWon ? -dir : dir;
}

const isSurpassing = wordSet("surpassing", "exceeding", "topping");

/** Phrases from a change of the rate to the level that it led past. */
const PAST_REACH = 8;

/** "Ended at 1,401.8 won, up 4.3 won, surpassing the 1,400 won threshold": what is passed upwards is the dollar's price. */
function risesPast({ items, story: { tokens } }: Sentence, at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + PAST_REACH; next++) {
    const { kind, from } = items[next] as Item;
    if (kind !== W.pass || !isSurpassing(tokens, from)) continue;
    const level = items[kindAt(items, next + 1) === W.article ? next + 2 : next + 1]?.quantity;
    return level?.unit === U.money && level.currency === "KRW";
  }
  return false;
}

function bindWonChange(s: Sentence, at: number, q: Quantity, extra: Extra): boolean {
  const { clause, story, items } = s;
  const more = isMoreThan(items, at);
  const sign = more ? 1 : (signSince(s) ?? rateSign(s, at));
  if (sign === 0) return false;
  const said = kindAt(items, at - 1) === W.move && clause.kind === S.won;
  const certain =
    more ||
    said ||
    clause.strong ||
    Math.abs(s.directionAt(at)) === 2 ||
    clause.kind === S.rate ||
    story.wonDirection !== 0;
  // "Opened at 1,448.6 won, down 1.5 won": what it opened by.
  if (clause.mode === L.open || scopeAfter(items, at) || isScoped(s, at) || isThanClock(s, at))
    return s.bindOther(R.change, q, sign, extra);
  const session = extra.session ?? clause.referenceDay;
  extra.session = session;
  extra.signDoubtful = !certain;
  const value = q.digits * tenTo(q.exponent);
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

/** "The sharpest daily rise since the won jumped 20.4 won": the same way as the move that is told, whatever the verb. */
function signSince({ clause, items, story: { claims, tokens } }: Sentence): number | undefined {
  const before = clause.subjectAt - 1;
  const since = kindAt(items, before) === W.article ? before - 1 : before;
  if (kindAt(items, since) !== W.since) return undefined;
  const ranked = items.slice(Math.max(0, since - RANK_REACH), since);
  if (!ranked.some(({ from }) => isSharpest(tokens, from)) || ranked.some(({ from }) => isFirst(tokens, from)))
    return undefined;
  for (let at = claims.length - 1; at >= 0 && at > claims.length - SINCE_REACH; at--) {
    const { measure, figure } = claims[at] as Claim;
    if (measure === "fx.change") return Math.sign(figure.digits);
  }
  return undefined;
}

const isSharpest = wordSet("biggest", "largest", "sharpest", "steepest", "greatest", "widest", "highest");
const isFirst = wordSet("first");

/** Phrases from the rank of a move to "since": "its sharpest one-day fall against the dollar since". */
const RANK_REACH = 7;

/** Claims back to the move that is compared. */
const SINCE_REACH = 12;

/** "2.4 won lower than the 2 a.m. closing price", "0.6 won from the 2 a.m. close": no change from the session before. */
function isThanClock({ items, atFixing }: Sentence, at: number): boolean {
  const than = kindAt(items, at + 1) === W.direction ? at + 2 : at + 1;
  const compared = kindAt(items, than) === W.than || (kindAt(items, than) === W.from && !atFixing);
  return compared && (kindAt(items, than + 1) === W.time || kindAt(items, than + 2) === W.time);
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
  const ofMoney =
    (q.unit === U.plain || q.unit === U.money) && q.digits * tenTo(q.exponent) > 500 && subject.name.endsWith("rate");
  // "Moved the forecast from 4,130 to 4,260": of an index, as growth and prices are foreseen in percent.
  const foreseen = q.unit <= U.point && (s.foreseen || (isOutlook(subject.name) && q.digits * tenTo(q.exponent) > 500));
  const macro = subject.macro && story.isHome && !ofMoney && !foreseen;
  const extra = s.extra(at);
  // "1.1 percent, down from 2.6 percent in the previous quarter": of a time before.
  if (macro && s.clause.prep === W.from) extra.session ??= Number.NaN;
  story.claim(macro ? "macro" : "other", subject, q, sign < 0 ? -1 : 1, extra);
  return true;
}

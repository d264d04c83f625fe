import { tenTo } from "../../../market/figure.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { isScoped } from "../days/scoped.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { isForwardItem } from "../phrases/forward-rate.ts";
import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Extra } from "../story.ts";
import * as L from "../words/level-kind.ts";
import { PAIR } from "../words/money-words.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { isOfCross } from "./rate-pair.ts";
import { isInValue, isMoreThan, isNoDaysChange, learnFromRates, rateSign, signSince } from "./rate-sign.ts";

/** What the rate of the won moved by. */
export function isRateChange(s: Sentence, at: number, q: Quantity): boolean {
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

export function bindWonChange(s: Sentence, at: number, q: Quantity, extra: Extra): boolean {
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

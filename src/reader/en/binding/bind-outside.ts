import { tenTo } from "../../../market/figure.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { Sentence } from "../sentence-reader.ts";
import { MARKET_VALUE } from "../subjects/market-value.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

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
  if (subject.name === MARKET_VALUE) story.valueSentence = story.sentence;
  // "The middle rate will be 1,257.50": of money.
  const counted = q.unit === U.money || (q.unit === U.plain && (!story.isHome || q.digits * tenTo(q.exponent) > 500));
  const ofMoney = counted && ofMoneyRate(subject.name);
  // "Moved the forecast from 4,130 to 4,260": of an index, as growth and prices are foreseen in percent.
  const foreseen =
    (q.unit <= U.point || (q.unit === U.money && isOutlook(subject.name))) &&
    (s.foreseen || (isOutlook(subject.name) && q.digits * tenTo(q.exponent) > 500));
  // "Cut its key rate by 50 basis points": how far it moved, and not where it is.
  const moved = q.unit === U.basisPoint || (q.unit === U.percentPoint && ofMoneyRate(subject.name));
  // "A plan to spend 41 trillion won to boost the economy": no measure of it.
  const spent = q.unit === U.money && subject.name.endsWith("economy");
  // "The index came in at 82.7": which survey's, elsewhere than in Seoul nobody says.
  const known = subject.macro && (story.isHome || subject.name !== "index");
  const macro = known && !ofMoney && !foreseen && !moved && !spent;
  const extra = s.extra(at);
  // "1.1 percent, down from 2.6 percent in the previous quarter": of a time before.
  if (macro && s.clause.prep === W.from) extra.session ??= Number.NaN;
  story.claim(macro ? "macro" : "other", subject, q, sign < 0 ? -1 : 1, extra);
  return true;
}

function ofMoneyRate(name: string): boolean {
  return name.endsWith("rate");
}

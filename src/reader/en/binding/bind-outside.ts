import { scopeAfter } from "../days/scope-after.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { Sentence } from "../sentence-reader.ts";
import { MARKET_VALUE } from "../subjects/market-value.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { isEconomyFigure, isPace } from "./economy-figure.ts";

/** Things with figures that the vocabulary has no word for. */
export function bindOutside(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, story } = s;
  const subject = clause.subjects[0];
  if (!subject || (q.unit === U.plain && q.exponent === 0 && q.scale === 0 && !s.inLevelPlace())) return false;
  const sign =
    s.directionAt(at) || (s.isDirectObject(at) || clause.prep === W.by || clause.prep === 0 ? clause.dir : 1);
  if (subject.name === MARKET_VALUE) story.valueSentence = story.sentence;
  // "The stock is down 41 percent this year, underperforming the Nasdaq, which is down 12 percent".
  if (q.unit === U.percent && !story.isHome && scopeAfter(s.items, at)) s.scoped = true;
  const isMacro = isEconomyFigure(s, at, q, subject);
  const paced = isMacro && clause.dirKnown && isPace(s, at) ? clause.dir : sign;
  const extra = s.extra(at);
  // "1.1 percent, down from 2.6 percent in the previous quarter": of a time before.
  if (isMacro && clause.prep === W.from) extra.session ??= Number.NaN;
  story.claim(isMacro ? "macro" : "other", subject, q, paced < 0 ? -1 : 1, extra);
  return true;
}

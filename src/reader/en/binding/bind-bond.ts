import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { isOfPreviousDay } from "../phrases/previous-day.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Extra } from "../story.ts";
import { isThanBefore } from "../verbs/direction-after.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { inParts, ofPrice, passed, percentOfOther, untold } from "./bond-apart.ts";
import { inBasisPoints, inPercentagePoints } from "./bond-move.ts";
import type { BondRule } from "./bond-rule.ts";
import { isLeftExtreme } from "./won-extreme.ts";

/** Yields and what they moved by. */

/** No government has paid as many percent a year. */
const LEAST_IN_THOUSANDTHS = 2_000;

const isVersus = wordSet("versus", "vs");

const toldYield: BondRule = ({ s, at, q }) => {
  const { clause, items, story } = s;
  const versus = clause.prep === W.preposition && isVersus(story.tokens, itemAt(items, clause.prepAt)?.from ?? -1);
  const past =
    versus || isOfPreviousDay(items, at) || clause.prep === W.than || clause.prep === W.from || clause.previous;
  const extra = s.extra(at, "pct");
  if (past) extra.session ??= story.previousSession;
  // "From Monday's close of 1.635 percent".
  if (clause.prep === W.of && kindAt(items, clause.prepAt - 1) === W.close) extra.session ??= clause.referenceDay;
  if (story.isHome && extra.session === undefined) dateExtreme(s, at, extra);
  s.bind(R.yield, "bond.yield", q, 1, extra);
  return true;
};

/** The first of these that has a say decides. */
const RULES: readonly BondRule[] = [
  inParts,
  percentOfOther,
  inBasisPoints,
  inPercentagePoints,
  ofPrice,
  passed,
  untold,
  toldYield,
];

/** Binds a number said of a bond; false where it is none of the bond's. */
export function bindBond(s: Sentence, at: number, q: Quantity): boolean {
  const sign = s.directionAt(at) || wayOfMore(s.items, at) || s.clause.dir;
  // "At a 13,665% yield", where papers write decimals behind a comma.
  if (q.unit === U.percent && q.exponent === 0 && q.digits >= LEAST_IN_THOUSANDTHS) q.exponent = -3;
  const figure = { s, at, q, sign };
  for (const rule of RULES) {
    const bound = rule(figure);
    if (bound !== undefined) return bound;
  }
  return false;
}

/** Phrases from "of" back to its extreme: "its high for the year of". */
const NOUN_REACH = 6;

/** "As low as 4.5 percent": of some moment; "near its high for the year of 5.12 percent": of another day. */
function dateExtreme({ clause, items, story: { tokens } }: Sentence, at: number, extra: Extra): void {
  const named = kindAt(items, at - 1) === W.as && kindAt(items, at - 3) === W.as;
  if (named && (kindAt(items, at - 2) === W.low || kindAt(items, at - 2) === W.high)) extra.intraday = true;
  if (clause.prep !== W.of) return;
  let noun = clause.prepAt - 1;
  while (noun > clause.prepAt - NOUN_REACH && kindAt(items, noun) !== W.high && kindAt(items, noun) !== W.low) noun--;
  if (noun > clause.prepAt - NOUN_REACH && isLeftExtreme(items, noun, tokens)) extra.session = Number.NaN;
}

/** "4.6 basis points less than the day before", "2 basis points more than on Friday": which way, or 0. */
function wayOfMore(items: readonly Item[], at: number): number {
  const more = kindAt(items, at + 1);
  if ((more !== W.more && more !== W.under) || kindAt(items, at + 2) !== W.than) return 0;
  return isThanBefore(items, at + 3) ? (more === W.more ? 1 : -1) : 0;
}

import { tenTo } from "../../../market/figure.ts";
import * as M from "../../mark-code.ts";
import { dayAfter } from "../days/day-after.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { isScoped } from "../days/scoped.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { isOfPreviousDay } from "../phrases/previous-day.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Extra } from "../story.ts";
import { isThanBefore } from "../verbs/direction-after.ts";
import { kindTable } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import { markAt } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isLeftExtreme } from "./won-extreme.ts";

/** Yields and what they moved by. */
export function bindBond(s: Sentence, at: number, q: Quantity): boolean {
  const { clause } = s;
  const sign = s.directionAt(at) || wayOfMore(s.items, at) || clause.dir;
  // "At a 13,665% yield", where papers write decimals behind a comma.
  if (q.unit === U.percent && q.exponent === 0 && q.digits >= LEAST_IN_THOUSANDTHS) q.exponent = -3;
  // "The note was up 1/32": its price.
  if (isInParts(s, q)) return s.outside(at, q);
  // "(1bp = 0.01 percentage point)".
  if (isEqual(s.items, at + 1) || isEqual(s.items, at - 1)) return s.outside(at, q);
  // "The yield on the 3 percent notes": what they pay.
  if (q.unit === U.percent && isCoupon(s.items, at)) return s.outside(at, q);
  // "Was trading at 3.073, a rise of 0.18%": of the yield itself.
  if (q.unit === U.percent && clause.prep === W.of && s.headKind(clause.prepAt) === W.moveNoun) return s.outside(at, q);
  // "Its main product, yielding 40 percent of annual sales".
  const part = kindAt(s.items, at + 1) === W.of && kindAt(s.items, at + 2) !== W.article;
  if (q.unit === U.percent && part && !s.story.isHome) return s.outside(at, q);
  // "An extra 5 percent charge on bonds".
  if (q.unit === U.percent && !s.story.isHome && isOfThing(s.items, at)) return s.outside(at, q);
  if (q.unit === U.basisPoint) {
    // "Some 20 to 30 bps higher than the base rate".
    if (isRangeOfPoints(s.items, at)) return s.outside(at, q);
    // "With the premium over bunds at 291 basis points", "the spread widened to 306 basis points": how far one is off another.
    if (s.inLevelPlace() && clause.prep !== W.by && s.directionAt(at) === 0) return s.outside(at, q);
    if (sign === 0 && q.sign === 0) return false;
    if (isOverSpan(s, at)) return s.bindOther(R.basis, q, sign, s.extra(at));
    s.bind(R.basis, "bond.change_bp", q, sign, s.extra(at));
    return true;
  }
  if (q.unit === U.percentPoint) {
    // "The bond due in 2027 fell 1.625 percentage points": its price, where no yield is told.
    if (!s.story.isHome && !isYieldTold(s, at)) return s.outside(at, q);
    if (sign === 0 || isOverSpan(s, at)) return s.bindOther(R.basis, q, sign || 1, s.extra(at));
    // "0.010 percentage point" is one basis point.
    q.exponent += 2;
    s.bind(R.basis, "bond.change_bp", q, sign, s.extra(at, "bp"));
    return true;
  }
  if (q.unit !== U.percent && !(q.unit === U.plain && q.exponent < 0)) return s.bindOther(R.level, q, 1, s.extra(at));
  // "The bond future was at 97.155 (2.845 per cent)": its price.
  if (q.unit === U.plain && q.digits * tenTo(q.exponent) > HIGHEST_YIELD) return s.outside(at, q);
  // "Issuance of bonds fell 12 percent"; in thousandths, "rose 3.025 percent" tells where the yield is.
  // "Bonds rose 0.6 percent", "an average of 0.6 percent": their price.
  const moved = s.isDirectObject(at) || (!s.story.isHome && kindAt(s.items, at - 2) === W.average);
  if (q.unit === U.percent && moved && clause.dirKnown && q.exponent > -3)
    return s.bindOther(R.basis, q, sign || 1, s.extra(at));
  // "Decreased by 0.25%".
  if (clause.prep === W.by) return s.bindOther(R.basis, q, sign || 1, s.extra(at));
  // "Was above 2% last month": no yield of the day.
  const beyond = clause.prep === W.above || clause.prep === W.below;
  if (beyond && !s.story.isHome && scopeAfter(s.items, at)) return s.bindOther(R.level, q, 1, s.extra(at));
  // "Broke the 6 percent level": passed, and no yield that was told.
  if (s.story.isHome && q.exponent >= 0 && kindAt(s.items, at + 1) === W.mark && s.items[at + 1]?.value === 0)
    return s.bindOther(R.level, q, 1, s.extra(at));
  // "Sold three-year bonds at 3.12 percent": what the buyers of a new issue are paid.
  if (isIssued(s, at)) return s.outside(at, q);
  if (!s.story.isHome && !isYieldTold(s, at)) return s.outside(at, q);
  const versus = clause.prep === W.preposition && isVersus(s.story.tokens, itemAt(s.items, clause.prepAt)?.from ?? -1);
  const past =
    versus || isOfPreviousDay(s.items, at) || clause.prep === W.than || clause.prep === W.from || clause.previous;
  const extra = s.extra(at, "pct");
  if (past) extra.session ??= s.story.previousSession;
  // "From Monday's close of 1.635 percent".
  if (clause.prep === W.of && kindAt(s.items, clause.prepAt - 1) === W.close) extra.session ??= clause.referenceDay;
  if (s.story.isHome && extra.session === undefined) dateExtreme(s, at, extra);
  s.bind(R.yield, "bond.yield", q, 1, extra);
  return true;
}

/** "Rose 12 basis points this month", "has risen about 1 percentage point to 2.76 percent". */
function isOverSpan(s: Sentence, at: number): boolean {
  if (scopeAfter(s.items, at) || isScoped(s, at)) return true;
  return s.clause.have === 1 && !s.story.isHome && dayAfter(s.items, at) === undefined;
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

/** "The 3 percent notes", "the 3.5 percent government bonds", "the country's 2.75 percent bonds due in 2031". */
function isCoupon(items: readonly Item[], at: number): boolean {
  const owned = kindAt(items, at - 1) === W.possessive;
  if (kindAt(items, at - 1) !== W.article && !owned) return false;
  const noun = kindAt(items, at + 1) === W.plain || kindAt(items, at + 1) === W.groupAdjective ? at + 2 : at + 1;
  return kindAt(items, noun) === W.bond && !(owned && kindAt(items, noun + 1) === W.yield);
}

/** "An extra 5 percent charge", "the Treasury has a 61 percent stake": the size of what stands behind. */
function isOfThing(items: readonly Item[], at: number): boolean {
  const noun = items[at + 1];
  if (noun?.kind === W.stake) return true;
  if (noun?.kind !== W.plain || noun.value !== 0) return false;
  const article = kindAt(items, at - 1) === W.plain ? at - 2 : at - 1;
  return kindAt(items, article) === W.article && kindAt(items, at + 2) !== W.yield && kindAt(items, at + 2) !== W.bond;
}

/** "The 2-year note was flat at 0.63 percent", "the yield on bunds fell to 2.6 percent"; not "the Treasury owns 61 percent". */
function isYieldTold(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  if ((s.inLevelPlace() || clause.prep === W.of) && TERMED.test(s.subjectFor(R.yield).name)) return true;
  for (let n = 0; n < items.length && (n < at || ENDS_CLAUSE[kindAt(items, n)] !== 1); n++)
    if (kindAt(items, n) === W.yield) return true;
  return false;
}

const ENDS_CLAUSE = kindTable(W.comma, W.semicolon, W.while, W.but);

/** A bond whose years are told, or one by its own name: "10-year Treasury", "R209". */
const TERMED = /\d/;

const isVersus = wordSet("versus", "vs");

/** What a hundred of a bond's face may cost, and no yield told without its unit. */
const HIGHEST_YIELD = 60;

/** No government has paid as many percent a year. */
const LEAST_IN_THOUSANDTHS = 2_000;

function isInParts({ story: { tokens } }: Sentence, { from, to }: Quantity): boolean {
  for (let at = from; at < to; at++) if (markAt(tokens, at) === M.slash) return true;
  return false;
}

/** "20 to 30 bps", and not "from 3.02 percent to 2.5 bps lower". */
function isRangeOfPoints(items: readonly Item[], at: number): boolean {
  const first = items[at - 2]?.quantity;
  if (kindAt(items, at - 1) !== W.to || first === undefined || kindAt(items, at - 3) === W.from) return false;
  return first.unit === U.plain || first.unit === U.basisPoint;
}

const isIssuing = wordSet(
  ..."issued issues issuing sold selling auctioned auctioning raised priced pricing borrowed placed placing".split(" "),
);

/** Phrases from the verb of an issue to its yield. */
const ISSUE_REACH = 20;

function isIssued({ items, story }: Sentence, at: number): boolean {
  for (let back = at - 1; back > 0 && back > at - ISSUE_REACH; back--) {
    const { kind, from } = items[back] as Item;
    if (kind === W.comma || kind === W.semicolon || kind === W.while) return false;
    if (isIssuing(story.tokens, from)) return true;
  }
  return false;
}

function isEqual(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.other && itemAt(items, at)?.value === 61;
}

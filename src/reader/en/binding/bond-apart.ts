import { tenTo } from "../../../market/figure.ts";
import * as M from "../../mark-code.ts";
import { scopeAfter } from "../days/scope-after.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import { markAt } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { type BondRule, isYieldTold } from "./bond-rule.ts";

/** Numbers beside a bond that are no yield of the day: prices, coupons, parts of something, marks, new issues. */

/** "The note was up 1/32": its price; "(1bp = 0.01 percentage point)". */
export const inParts: BondRule = ({ s, at, q }) =>
  isInParts(s, q) || isEqual(s.items, at + 1) || isEqual(s.items, at - 1) ? s.outside(at, q) : undefined;

/** Percent of something else: what notes pay, what a yield itself moved by, a part of sales, a charge. */
export const percentOfOther: BondRule = ({ s, at, q }) => {
  if (q.unit !== U.percent) return undefined;
  const { clause, items, story } = s;
  // "Was trading at 3.073, a rise of 0.18%".
  const ofMove = clause.prep === W.of && s.headKind(clause.prepAt) === W.moveNoun;
  if (isCoupon(items, at) || ofMove) return s.outside(at, q);
  if (story.isHome) return undefined;
  // "Its main product, yielding 40 percent of annual sales".
  const part = kindAt(items, at + 1) === W.of && kindAt(items, at + 2) !== W.article;
  return part || isOfThing(items, at) ? s.outside(at, q) : undefined;
};

/** What a hundred of a bond's face may cost, and no yield told without its unit. */
const HIGHEST_YIELD = 60;

export const ofPrice: BondRule = ({ s, at, q, sign }) => {
  if (q.unit !== U.percent && !(q.unit === U.plain && q.exponent < 0)) return s.bindOther(R.level, q, 1, s.extra(at));
  // "The bond future was at 97.155 (2.845 per cent)".
  if (q.unit === U.plain && q.digits * tenTo(q.exponent) > HIGHEST_YIELD) return s.outside(at, q);
  // "Issuance of bonds fell 12 percent"; in thousandths, "rose 3.025 percent" tells where the yield is.
  // "Bonds rose 0.6 percent", "an average of 0.6 percent".
  const moved = s.isDirectObject(at) || (!s.story.isHome && kindAt(s.items, at - 2) === W.average);
  const byPercent = q.unit === U.percent && moved && s.clause.dirKnown && q.exponent > -3;
  // "Decreased by 0.25%".
  return byPercent || s.clause.prep === W.by ? s.bindOther(R.basis, q, sign || 1, s.extra(at)) : undefined;
};

export const passed: BondRule = ({ s, at, q }) => {
  const { clause, items, story } = s;
  // "Was above 2% last month".
  const beyond = (clause.prep === W.above || clause.prep === W.below) && !story.isHome && scopeAfter(items, at);
  // "Broke the 6 percent level".
  const mark = story.isHome && q.exponent >= 0 && kindAt(items, at + 1) === W.mark && items[at + 1]?.value === 0;
  return beyond || mark ? s.bindOther(R.level, q, 1, s.extra(at)) : undefined;
};

/** "Sold three-year bonds at 3.12 percent": what the buyers of a new issue are paid; and what no yield is spoken of beside. */
export const untold: BondRule = ({ s, at, q }) =>
  isIssued(s, at) || (!s.story.isHome && !isYieldTold(s, at)) ? s.outside(at, q) : undefined;

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

function isInParts({ story: { tokens } }: Sentence, { from, to }: Quantity): boolean {
  for (let at = from; at < to; at++) if (markAt(tokens, at) === M.slash) return true;
  return false;
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

import { tenTo } from "../../../market/figure.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra } from "../story.ts";
import { isOfHoldings, isOwnedBehind, ownerAhead, signOfHoldings, tradeBefore } from "../verbs/trade-way.ts";
import * as R from "../words/role.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAllOf } from "./gross-flow.ts";
import { bindOthersTrade } from "./others-trade.ts";

/** Whose an amount bought or sold is: the subject's, or that of somebody who stands beside it. */

/** Bound to another, left for one to come (false), or undefined where it stays the subject's. */
type OwnerRule = (s: Sentence, at: number, q: Quantity, sign: number) => boolean | undefined;

const inBrackets: OwnerRule = (s, at, q, sign) => {
  if (!s.foreignBracket(at, q)) return undefined;
  const extra = new Extra();
  extra.intraday = s.timed;
  return s.bindOther(R.value, q, sign || 1, extra);
};

/** "Reduced the week's net outflows to an average of P431.26 million": of several days. */
const average: OwnerRule = (s, at, q, sign) => {
  if (s.story.isHome || kindAt(s.items, at - 1) !== W.of || kindAt(s.items, at - 2) !== W.average) return undefined;
  return s.bindOther(R.value, q, sign || 1, s.extra(at));
};

const allOf: OwnerRule = (s, at, q, sign) =>
  s.story.isHome || !isAllOf(s, at) ? undefined : s.bindOther(R.value, q, sign || 1, s.extra(at));

/** "Local and foreign institutions bought": of both, and no group's. */
const allInvestors: OwnerRule = (s, at, q, sign) =>
  isOfAllInvestors(s) ? s.bindOther(R.money, q, sign || 1, s.extra(at)) : undefined;

/** "Against net selling of 233 billion won by institutions": of the noun before it, and none of who was named first. */
const ownedBehind: OwnerRule = ({ clause, items }, at) => {
  if (!isOwnedBehind(items, at)) return undefined;
  clause.pendingDir = tradeBefore(items, at) || clause.pendingDir;
  return false;
};

const othersTrade: OwnerRule = (s, at, q) => (bindOthersTrade(s, at, q) ? true : undefined);

const toCome: OwnerRule = ({ clause, items }, at) => {
  const later = ownerAhead(items, at);
  if (later === 0) return undefined;
  clause.pendingDir = later;
  return false;
};

const withoutWay: OwnerRule = (_s, _at, _q, sign) => (sign === 0 ? false : undefined);

/** "Institutions bought 125 billion won, led by pension funds' 40 billion won": theirs. */
const ofOthers: OwnerRule = (s, at, q, sign) => {
  const owner = kindAt(s.items, at - 1) === W.possessive ? at - 2 : at - 1;
  return s.story.isHome && isOfOthers(s.items, owner) ? s.bindOther(R.money, q, sign, s.extra(at)) : undefined;
};

/** What a group buys or sells in a day comes to more, in won and in any money. */
const [LEAST_FLOW, LEAST_ABROAD] = [1_000_000, 1_000];

/** "On foreigners' net buying the rate rebounded to 1,451.3 won": of no trade, which runs into millions. */
const tooLittle: OwnerRule = (s, at, q) =>
  q.digits * tenTo(q.exponent) < (q.currency === "KRW" ? LEAST_FLOW : LEAST_ABROAD) ? s.outside(at, q) : undefined;

const holdings: OwnerRule = (s, at, q) =>
  signOfHoldings(s, at) === 0 && isOfHoldings(s) ? s.outside(at, q) : undefined;

/** Who stands beside an amount comes first; what has no way, or is too little, is no flow whoever's it is. */
const RULES: readonly OwnerRule[] = [
  inBrackets,
  average,
  allOf,
  allInvestors,
  ownedBehind,
  othersTrade,
  toCome,
  withoutWay,
  ofOthers,
  tooLittle,
  holdings,
];

/** What becomes of an amount that is not the subject's flow; undefined where it is. */
export function bindByOwner(s: Sentence, at: number, q: Quantity, sign: number): boolean | undefined {
  for (const rule of RULES) {
    const done = rule(s, at, q, sign);
    if (done !== undefined) return done;
  }
  return undefined;
}

/** Investors that no group names. */
function isOfOthers(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.investor && kindAt(items, at - 1) === W.plain && kindAt(items, at - 2) === W.by;
}

const isLocal = wordSet("local", "domestic");

/** "Local and foreign institutional investors", "domestic and foreign funds". */
function isOfAllInvestors({ clause, items, story }: Sentence): boolean {
  const foreign = clause.subjectAt;
  if (kindAt(items, foreign) !== W.groupAdjective || kindAt(items, foreign - 1) !== W.and) return false;
  return clause.subjects.length === 1 && isLocal(story.tokens, items[foreign - 2]?.from ?? -1);
}

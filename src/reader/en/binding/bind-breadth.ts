import { tenTo } from "../../../market/figure.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { isOutOfFew } from "../numbers/out-of-few.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { followedBy } from "../phrases/around.ts";
import { type Item, isSlash, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra } from "../story.ts";
import { isRanking } from "../words/ranking.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { breadth } from "./breadth-claim.ts";
import { sideInList, sidesOfNouns } from "./breadth-list.ts";
import { isJoined, isPair, isPairElsewhere, isRatio } from "./breadth-ratio.ts";
import {
  isLink,
  isNumbered,
  isTurned,
  sideCounted,
  sideNamed,
  sideOfMoves,
  sideOfPrices,
  sideOfVerb,
} from "./breadth-side.ts";
import { isOfAll } from "./breadth-step.ts";
import { forEvery, isOfStrike, verbAfter } from "./breadth-verb.ts";
import { bindLimit, isToLimit } from "./limit-count.ts";

/** Counts of issues: how many gained, lost or stood still. */

/** What a rule makes of a count: true where it is bound or named, false where it is none, undefined where the rule has no say. */
type CountRule = (s: Sentence, at: number, q: Quantity) => boolean | undefined;

/** Bound to the side, if there is one. */
function toSide(s: Sentence, q: Quantity, side: number): boolean | undefined {
  return side === 0 ? undefined : breadth(s, q, side);
}

const MOST_ISSUES = 50_000;

function isOfIssues({ digits, unit }: Quantity): boolean {
  return unit === U.issues || (unit === U.shares && digits < MOST_ISSUES);
}

const isPrice = wordSet("price");

/** "522 losers", "3 price gainers". */
const ofNoun: CountRule = (s, at, q) => {
  const { items, story } = s;
  const ofPrice = kindAt(items, at + 1) === W.plain && isPrice(story.tokens, (items[at + 1] as Item).from);
  const marked = kindAt(items, at + 1) === W.other && !isSlash(items[at + 1]);
  const next = items[ofPrice || marked ? at + 2 : at + 1];
  if (next?.kind !== W.breadth) return undefined;
  // "Six of the top 10 fallers": a list, and no count of all.
  if (at > 0 && isRanking(story.tokens, (items[at - 1] as Item).from)) return s.outside(at, q);
  return breadth(s, q, next.value);
};

/** "Advancers numbered 373, fewer than decliners (523)". */
const inBrackets: CountRule = (s, at, q) => {
  const head = itemAt(s.items, at - 2);
  if (kindAt(s.items, at - 1) !== W.openBracket || head?.kind !== W.breadth || q.unit !== U.plain) return undefined;
  return breadth(s, q, head.value);
};

const numbered: CountRule = (s, at, q) =>
  s.sides.length > 0 && s.sidesTaken === 0 && isNumbered(s, at)
    ? breadth(s, q, s.sides[s.sidesTaken++] as number)
    : undefined;

const didIt: CountRule = (s, at, q) =>
  s.story.isHome && q.unit === U.plain ? toSide(s, q, sideOfVerb(s, at)) : undefined;

/** "The number of advancing shares was 226", "of the total traded issues of 883". */
const ofShares: CountRule = (s, at, q) => {
  const { items, story } = s;
  if (kindAt(items, at - 2) !== W.shareUnit) return undefined;
  if (kindAt(items, at - 1) === W.copula && kindAt(items, at - 3) === W.moving)
    return breadth(s, q, itemAt(items, at - 3)?.value ?? 0);
  if (kindAt(items, at - 1) !== W.of || q.unit !== U.plain) return undefined;
  story.name("count", q.from, q.to);
  return true;
};

const named: CountRule = (s, at, q) => toSide(s, q, sideNamed(s, at, q));

const moved: CountRule = (s, at, q) => (isOfIssues(q) ? toSide(s, q, sideOfMoves(s, at)) : undefined);

const priced: CountRule = (s, at, q) => {
  const verb = kindAt(s.items, at - 2);
  const side = verb === W.move || verb === W.direction ? sideOfPrices(s, at, q) : undefined;
  return side === undefined ? undefined : breadth(s, q, side);
};

const atLimit: CountRule = (s, at, q) =>
  (s.breadthSentence || isOfIssues(q) || isToLimit(s, at, q)) && bindLimit(s, at, q) ? true : undefined;

/** Of how many, or how many to how many: no count of a side. */
const ofAll: CountRule = (s, at, q) => {
  const { items } = s;
  // "96 stocks, up from 91 on Monday": how many were traded.
  const before = kindAt(items, at - 1) === W.from && kindAt(items, at - 2) === W.direction && isIssues(items, at - 3);
  // "60 of its 70 stocks declined": the second is how many there are.
  if (before || isOfAll(items, at)) return s.outside(at, q);
  if (isRatio(s, at, q) || (s.outnumbered && isJoined(items, at))) return s.outside(at, q);
  // "22 were unchanged of the 191 traded".
  const traded = s.breadthSentence && q.unit === U.plain && kindAt(items, at - 1) === W.article;
  const behind = traded && kindAt(items, at - 2) === W.of && kindAt(items, at + 1) === W.copula;
  return behind ? s.outside(at, q) : undefined;
};

const total: CountRule = (s, at, q) => {
  if (!isTotal(s, at, q) || verbAfter(s, at, q) !== undefined) return undefined;
  s.breadthSentence = true;
  return s.bindOther(R.volume, q, 1, new Extra());
};

const listed: CountRule = (s, at, q) => {
  const side = q.unit === U.plain ? sideInList(s, at) : undefined;
  return side === undefined ? undefined : breadth(s, q, side);
};

/** "Losers were 14, while gainers reached 18 and 5 were flat": of the group right before. */
const linked: CountRule = (s, at, q) => {
  const link = kindAt(s.items, at - 1) === W.copula || kindAt(s.items, at - 1) === W.touch;
  const own = link && q.unit === U.plain && kindAt(s.items, at + 1) !== W.to;
  return own ? toSide(s, q, sideCounted(s, at)) : undefined;
};

/** "Losers outnumbering winners 522 to 371": the first number belongs to the group named first. */
const ofPair: CountRule = (s, at, q) => {
  const { items, sides } = s;
  if (q.unit !== U.plain) return undefined;
  const isFirst = s.sidesTaken === 0 && isPair(s, at);
  if (isFirst && sides.length < 2 && sidesOfNouns(s, at)) s.breadthSentence = true;
  if (sides.length === 2 && s.sidesTaken < 2 && isPair(s, at)) {
    if (isFirst && isTurned(items, q, items[at + 2]?.quantity)) sides.reverse();
    const side = sides[s.sidesTaken++] as number;
    // "... by 489 to 260 and the index closed at 2,812.18": that beats none.
    if (s.sidesTaken === 2) s.beaten = false;
    return breadth(s, q, side);
  }
  // "512 to 380 on the KOSPI and 911 to 702 on the KOSDAQ".
  if (sides.length === 2 && s.sidesTaken > 1 && s.story.isHome && isPairOfBoard(s, at))
    return breadth(s, q, sides[s.sidesTaken++ % 2] as number);
  // "By 1,104 to 212 in Shanghai and 1,540 to 260 in Shenzhen": the second pair is another exchange's.
  return s.sidesTaken === 2 && isPairElsewhere(items, at) ? s.outside(at, q) : undefined;
};

/** Either of two counts, one to the other, behind the board of another two or before its own. */
function isPairOfBoard(s: Sentence, at: number): boolean {
  const { items } = s;
  const first = s.sidesTaken % 2 === 0 ? at : at - 2;
  const [joint, second] = [kindAt(items, first + 1), items[first + 2]?.quantity];
  if ((joint !== W.to && joint !== W.hyphen) || second?.unit !== U.plain || second.exponent !== 0) return false;
  const before = items[first - 1];
  return before?.kind === W.and || before?.subject?.kind === S.index || before?.kind === W.comma;
}

const ofFew: CountRule = (s, at, q) => (isOutOfFew(s, at, q) ? s.outside(at, q) : undefined);

const counted: CountRule = (s, at, q) => (q.unit === U.plain ? toSide(s, q, sideCounted(s, at)) : undefined);

const ofMoves: CountRule = (s, at, q) => (q.unit === U.plain ? toSide(s, q, sideOfMove(s.items, at)) : undefined);

const noCount: CountRule = (s, at, q) =>
  isOfStrike(s, at) || isOfIndexNoun(s.items, at) ? s.outside(at, q) : undefined;

/** "198 advanced, while 701 declined". */
const ofVerb: CountRule = (s, at, q) => {
  const side = verbAfter(s, at, q);
  return side === undefined ? undefined : breadth(s, q, side);
};

/** "... gained, with 6 at a daily high", "and 120 were little changed": a part of those counted. */
const partOf: CountRule = (s, at, q) => {
  if (q.unit !== U.plain) return false;
  const isPart = s.breadthSentence && (kindAt(s.items, at - 1) === W.with || isCountedToo(s.items, at));
  return (isPart || isOfNewExtremes(s, at)) && s.outside(at, q);
};

/** The first of these that has a say decides: the noun and the words right around the number before the verb behind it. */
const RULES: readonly CountRule[] = [
  forEvery,
  ofFew,
  ofNoun,
  inBrackets,
  numbered,
  didIt,
  ofShares,
  named,
  moved,
  priced,
  atLimit,
  ofAll,
  total,
  listed,
  linked,
  ofPair,
  counted,
  ofMoves,
  noCount,
  ofVerb,
  partOf,
];

/** Binds a count of issues to its side; false where the number counts none. */
export function bindBreadth(s: Sentence, at: number, q: Quantity): boolean {
  if (q.exponent !== 0 || q.sign !== 0 || (q.unit !== U.plain && q.unit !== U.issues && q.unit !== U.shares))
    return false;
  for (const rule of RULES) {
    const bound = rule(s, at, q);
    if (bound !== undefined) return bound;
  }
  return false;
}

/** "96 stocks", "96 stocks,": right before `at`. */
function isIssues(items: readonly Item[], at: number): boolean {
  const unit = itemAt(items, kindAt(items, at) === W.comma ? at - 1 : at)?.quantity?.unit;
  return unit === U.issues || unit === U.shares;
}

/** "..., and 120 were ...", "while 91 ended ...": a number that is a clause's subject. */
function isCountedToo(items: readonly Item[], at: number): boolean {
  const before = kindAt(items, at - 1);
  const verb = kindAt(items, at + 1);
  const begins = before === W.and || before === W.comma || before === W.while || before === W.semicolon;
  return begins && (verb === W.copula || verb === W.close);
}

/** "The composite index of 100 stocks slumped": how many it is made of. */
function isOfIndexNoun(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.of) return false;
  const whole = itemAt(items, at - 2);
  return whole?.kind === W.marketNoun || whole?.subject?.kind === S.index;
}

const isNew = wordSet("new");
const isExtremes = wordSet("highs", "lows");

/** "New highs totalled 49 and new lows 12": stocks at an extreme, and no level. */
function isOfNewExtremes({ items, story: { tokens } }: Sentence, at: number): boolean {
  const noun = isLink(items[at - 1]) ? at - 2 : at - 1;
  const extreme = items[noun];
  return extreme !== undefined && isExtremes(tokens, extreme.from) && isNew(tokens, extreme.from - 1);
}

/** "177 rises versus 215 falls", and not "12 gains and 3 losses in 15 sessions": counts of moves of both ways; the side of the one at `at`, or 0. */
function sideOfMove(items: readonly Item[], at: number): number {
  const move = (step: number) => (kindAt(items, at + step) === W.moveNoun ? (items[at + step]?.value ?? 0) : 0);
  const own = move(1);
  // "72 falls and only 35 rises".
  const isOnly = (step: number) => kindAt(items, at + step) === W.plain && items[at + step]?.value === 1;
  const ahead = isOnly(3) ? 4 : 3;
  const back = isOnly(-1) ? 4 : 3;
  const two = kindAt(items, at + ahead) === W.quantity;
  const other = two ? move(ahead + 1) : kindAt(items, at - back) === W.quantity ? move(1 - back) : 0;
  const last = two ? at + ahead + 1 : at + 1;
  return own * other < 0 && !scopeAfter(items, last) ? own : 0;
}

/** "Of the total 934 traded issues", "Of 885 issues". */
function isTotal(s: Sentence, at: number, q: Quantity): boolean {
  // "A total of 14,009,700 shares changed hands": no market lists as many.
  if (q.unit === U.shares && q.digits * tenTo(q.exponent) > MOST_ISSUES) return false;
  // "A total of 18,250 shares worth K71,340".
  if (kindAt(s.items, at + 1) === W.worth) return false;
  // "The gauge of 310 companies and four funds".
  if (isOfIndexNoun(s.items, at)) return false;
  if (s.clause.prep !== W.of || (at > 4 && !(q.unit === U.issues && kindAt(s.items, at + 1) === W.comma))) return false;
  return q.unit === U.issues || q.unit === U.shares || followedBy(s.items, at, 2, W.shareUnit);
}

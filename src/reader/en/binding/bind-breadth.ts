import { tenTo } from "../../../market/figure.ts";
import type { Measure } from "../../../market/measure.ts";
import { isDayOfBoth, isOwnDay } from "../days/day-of-both.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { boardAhead, indexOfExchange } from "../markets/board.ts";
import { isOfOtherFront } from "../markets/front-board.ts";
import { isPartOfCount } from "../numbers/part-of-count.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { followedBy } from "../phrases/around.ts";
import { type Item, isIn, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra } from "../story.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isSlash, sideInList, sidesOfNouns } from "./breadth-list.ts";
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
import { isForEvery, isOfAll, isOfStrike, isRanking, verbAfter } from "./breadth-verb.ts";
import { bindLimit } from "./limit-count.ts";

const BREADTH: Readonly<Record<number, Measure>> = {
  1: "breadth.gainers",
  [-1]: "breadth.losers",
  0: "breadth.unchanged",
};

/**
 * Counts of issues: "522 losers", "losers outnumbering winners 522 to 371" (the first number belongs to the group named
 * first), "198 advanced, while 701 declined".
 */
export function bindBreadth(s: Sentence, at: number, q: Quantity): boolean {
  if (q.exponent !== 0 || q.sign !== 0 || (q.unit !== U.plain && q.unit !== U.issues && q.unit !== U.shares))
    return false;
  const { items } = s;
  // "3 price gainers".
  const ofPrice = kindAt(items, at + 1) === W.plain && isPrice(s.story.tokens, (items[at + 1] as Item).from);
  const marked = kindAt(items, at + 1) === W.other && !isSlash(items[at + 1]);
  const next = items[ofPrice || marked ? at + 2 : at + 1];
  if (next?.kind === W.breadth) {
    // "Six of the top 10 fallers": a list, and no count of all.
    if (at > 0 && isRanking(s.story.tokens, (items[at - 1] as Item).from)) return s.outside(at, q);
    return breadth(s, q, next.value);
  }
  // "Advancers numbered 373, fewer than decliners (523)".
  const head = itemAt(items, at - 2);
  if (kindAt(items, at - 1) === W.openBracket && head?.kind === W.breadth && q.unit === U.plain)
    return breadth(s, q, head.value);
  if (s.sides.length > 0 && s.sidesTaken === 0 && isNumbered(s, at))
    return breadth(s, q, s.sides[s.sidesTaken++] as number);
  const did = s.story.isHome && q.unit === U.plain ? sideOfVerb(s, at) : 0;
  if (did !== 0) return breadth(s, q, did);
  // "The number of advancing shares was 226", "of the total traded issues of 883".
  if (
    kindAt(items, at - 1) === W.copula &&
    kindAt(items, at - 2) === W.shareUnit &&
    kindAt(items, at - 3) === W.moving
  ) {
    return breadth(s, q, itemAt(items, at - 3)?.value ?? 0);
  }
  if (kindAt(items, at - 1) === W.of && kindAt(items, at - 2) === W.shareUnit && q.unit === U.plain) {
    s.story.name("count", q.from, q.to);
    return true;
  }
  const named = sideNamed(s, at, q);
  if (named !== 0) return breadth(s, q, named);
  const issues = q.unit === U.issues || (q.unit === U.shares && q.digits < MOST_ISSUES);
  const recorded = issues ? sideOfMoves(s, at) : 0;
  if (recorded !== 0) return breadth(s, q, recorded);
  const moved = kindAt(items, at - 2);
  const priced = moved === W.move || moved === W.direction ? sideOfPrices(s, at, q) : undefined;
  if (priced !== undefined) return breadth(s, q, priced);
  if ((s.breadthSentence || issues) && bindLimit(s, at, q)) return true;
  // "96 stocks, up from 91 on Monday": how many were traded.
  if (kindAt(items, at - 1) === W.from && kindAt(items, at - 2) === W.direction && isIssues(items, at - 3))
    return s.outside(at, q);
  // "60 of its 70 stocks declined": the second is how many there are.
  if (isOfAll(items, at)) return s.outside(at, q);
  if (isRatio(s, at, q) || (s.outnumbered && isJoined(items, at))) return s.outside(at, q);
  // "22 were unchanged of the 191 traded".
  const ofAll = s.breadthSentence && q.unit === U.plain && kindAt(items, at - 1) === W.article;
  if (ofAll && kindAt(items, at - 2) === W.of && kindAt(items, at + 1) === W.copula) return s.outside(at, q);
  if (isTotal(s, at, q) && verbAfter(s, at, q) === undefined) {
    s.breadthSentence = true;
    return s.bindOther(R.volume, q, 1, new Extra());
  }
  const listed = q.unit === U.plain ? sideInList(s, at) : undefined;
  if (listed !== undefined) return breadth(s, q, listed);
  // "Losers were 14, while gainers reached 18 and 5 were flat": of the group right before.
  const linked = kindAt(items, at - 1) === W.copula || kindAt(items, at - 1) === W.touch;
  const own = linked && q.unit === U.plain && kindAt(items, at + 1) !== W.to ? sideCounted(s, at) : 0;
  if (own !== 0) return breadth(s, q, own);
  const isFirst = q.unit === U.plain && s.sidesTaken === 0 && isPair(s, at);
  if (isFirst && s.sides.length < 2 && sidesOfNouns(s, at)) s.breadthSentence = true;
  if (q.unit === U.plain && s.sides.length === 2 && s.sidesTaken < 2 && isPair(s, at)) {
    if (isFirst && isTurned(items, q, items[at + 2]?.quantity)) s.sides.reverse();
    return breadth(s, q, s.sides[s.sidesTaken++] as number);
  }
  // "By 1,104 to 212 in Shanghai and 1,540 to 260 in Shenzhen": the second pair is another exchange's.
  if (s.sidesTaken === 2 && q.unit === U.plain && isPairElsewhere(items, at)) return s.outside(at, q);
  const counted = q.unit === U.plain ? sideCounted(s, at) : 0;
  if (counted !== 0) return breadth(s, q, counted);
  const moves = q.unit === U.plain ? isCountOfMoves(items, at) : 0;
  if (moves !== 0) return breadth(s, q, moves);
  if (isOfStrike(s, at) || isOfIndexNoun(items, at)) return s.outside(at, q);
  const side = verbAfter(s, at, q);
  if (side !== undefined) return breadth(s, q, side);
  if (q.unit !== U.plain) return false;
  // "... gained, with 6 at a daily high", "and 120 were little changed": a part of those counted.
  const isPart = s.breadthSentence && (kindAt(items, at - 1) === W.with || isCountedToo(items, at));
  return (isPart || isOfNewExtremes(s, at)) && s.outside(at, q);
}

/** "96 stocks", "96 stocks,": right before `at`. */
function isIssues(items: readonly Item[], at: number): boolean {
  const unit = itemAt(items, kindAt(items, at) === W.comma ? at - 1 : at)?.quantity?.unit;
  return unit === U.issues || unit === U.shares;
}

const isPrice = wordSet("price");

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

function breadth(s: Sentence, q: Quantity, side: number): boolean {
  const { story } = s;
  if (isPartOfCount(s, s.at) || isOfOtherFront(s) || isOfOtherIndex(s) || isOfEndedWeek(s)) return s.outside(0, q);
  s.breadthSentence = true;
  const measure = BREADTH[Math.sign(side)] as Measure;
  const board = boardAhead(s) ?? indexOfExchange(s) ?? s.marketIndex();
  const extra = s.extra(s.at);
  extra.unit = "issues";
  story.claim(measure, board, q, 1, extra);
  const { session } = extra;
  if (session !== undefined && isOwnDay(s, s.at, session) && isDayOfBoth(s)) story.dateBefore("breadth.", session);
  return true;
}

/** "28 ended this week higher while 11 fell": how many did so over a week. */
function isOfEndedWeek({ dates, items, story }: Sentence): boolean {
  if (story.isHome) return false;
  if (story.weekly && dates === 0) return true;
  return items.some(
    ({ kind }, at) =>
      kind === W.close &&
      kindAt(items, at + 1) === W.article &&
      kindAt(items, at + 2) === W.span &&
      (items[at + 2] as Item).value >= 7 &&
      kindAt(items, at + 3) === W.direction,
  );
}

/** "The Nikkei rose 96.15 to 39,270.40, as gainers outnumbered losers 133 to 90", in a story of Hong Kong: counts of Tokyo. */
function isOfOtherIndex({ at, indexSeen, items, story }: Sentence): boolean {
  if (!indexSeen) return false;
  const isOwn = ({ subject }: Item) => subject?.kind === S.index && story.isOwn(subject);
  const figure = items.findIndex(({ quantity }) => quantity !== undefined);
  const first = items.findIndex(({ subject }) => subject?.kind === S.index);
  // "As the Dow fell 1 percent, decliners ...": told in passing.
  const opens = kindAt(items, 0) === W.as || kindAt(items, 0) === W.with || kindAt(items, 0) === W.after;
  return first >= 0 && first < figure && figure < at && !opens && !items.some(isOwn);
}

/** "177 rises versus 215 falls", and not "12 gains and 3 losses in 15 sessions": counts of moves of both ways; the side of the one at `at`, or 0. */
function isCountOfMoves(items: readonly Item[], at: number): number {
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

/** "By about 3 to 2", "by over 15 to 1": how many to how many, and no count. */
function isRatio(s: Sentence, at: number, q: Quantity): boolean {
  const { items } = s;
  // "By a 6-5 ratio".
  if (isRatioNamed(s, at) || isForEvery(s, at)) return true;
  const joint = kindAt(items, at + 1) === W.to ? 1 : kindAt(items, at - 1) === W.to ? -1 : 0;
  const other = joint === 0 ? undefined : itemAt(items, at + 2 * joint)?.quantity;
  if (!s.breadthSentence || other?.unit !== U.plain) return false;
  const [least, most] = q.digits < other.digits ? [q.digits, other.digits] : [other.digits, q.digits];
  // "By a ratio of about 19 to 13 on the NYSE": New York trades thousands of issues.
  if (most < RATIO_OF_THOUSANDS && s.story.market === "US") return true;
  return most < 10 || (least === 1 && most < RATIO_MOST);
}

const isRatioWord = wordSet("ratio");

/** "A 6-5 ratio", "a 3-to-2 ratio": the noun behind the pair that `at` is one of. */
function isRatioNamed({ breadthSentence, items, story: { tokens } }: Sentence, at: number): boolean {
  for (let next = at + 1; breadthSentence && next < items.length && next < at + 4; next++) {
    const { kind, from } = items[next] as Item;
    if (isRatioWord(tokens, from)) return true;
    if (kind !== W.quantity && kind !== W.hyphen && kind !== W.to) return false;
  }
  return false;
}

/** A count of one issue beside more than these is a count. */
const RATIO_MOST = 30;
const RATIO_OF_THOUSANDS = 50;

function isJoined(items: readonly Item[], at: number): boolean {
  return [1, -1].some((step) => kindAt(items, at + step) === W.to && kindAt(items, at + 2 * step) === W.quantity);
}

/** "724 to 175", "724-175", "724 against 175": one of two plain numbers side by side. */
function isPair(s: Sentence, at: number): boolean {
  const { items } = s;
  const other = (from: number, step: number) => {
    const joint = kindAt(items, from + step);
    const pairs =
      joint === W.to ||
      joint === W.against ||
      joint === W.preposition ||
      joint === W.by ||
      joint === W.hyphen ||
      isSlash(items[from + step]) ||
      joint === W.and ||
      joint === W.comma;
    return pairs && kindAt(items, from + 2 * step) === W.quantity;
  };
  return other(at, 1) || (s.sidesTaken === 1 && other(at, -1));
}

/** "And 1,540 to 260 in Shenzhen": `at` is one of the two. */
function isPairElsewhere(items: readonly Item[], at: number): boolean {
  const first = kindAt(items, at - 1) === W.to ? at - 2 : at;
  if (kindAt(items, first - 1) !== W.and || kindAt(items, first + 1) !== W.to) return false;
  const place = kindAt(items, first + 4) === W.article ? first + 5 : first + 4;
  return kindAt(items, first + 2) === W.quantity && isIn(items, first + 3) && kindAt(items, place) === W.place;
}

const MOST_ISSUES = 50_000;

/** "Of the total 934 traded issues", "Of 885 issues". */
function isTotal(s: Sentence, at: number, q: Quantity): boolean {
  // "A total of 14,009,700 shares changed hands": no market lists as many.
  if (q.unit === U.shares && q.digits * tenTo(q.exponent) > MOST_ISSUES) return false;
  // "A total of 18,250 shares worth K71,340".
  if (kindAt(s.items, at + 1) === W.worth) return false;
  if (s.clause.prep !== W.of || (at > 4 && !(q.unit === U.issues && kindAt(s.items, at + 1) === W.comma))) return false;
  return q.unit === U.issues || q.unit === U.shares || followedBy(s.items, at, 2, W.shareUnit);
}

import { tenTo } from "../../../market/figure.ts";
import { isApart } from "../days/other-day.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { isSinceSpan } from "../days/since-span.ts";
import { isCountOfThings, isMilestone, isThousands } from "../levels/milestone.ts";
import { bindWonMark } from "../levels/stray-level.ts";
import { isTooFarToMove } from "../levels/too-far-to-move.ts";
import { isFraction } from "../numbers/bare-number.ts";
import { betweenSide } from "../numbers/between.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { pastPercent } from "../numbers/same-amount.ts";
import { headBefore } from "../phrases/around.ts";
import { type Item, isIn, itemAt, kindAt, macroOf } from "../phrases/item.ts";
import { isOwnedBySpan } from "../phrases/scoped.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra, type Story } from "../story.ts";
import { replace, wordOf } from "../subjects/topic.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { bindChange, isChange } from "./bind-change.ts";
import { bindLevel } from "./bind-level.ts";
import { bindPercent, isOffExtreme } from "./bind-percent.ts";
import { signThanBefore } from "./than-before.ts";

/** Prepositions of a level, and of no distance. */
const LEADS_LEVEL = kindTable(W.to, W.at, W.above, W.below);

/** "The index came in at 82.7, up from 81.8": how the figures of a survey are told. */
function isSurveyed(s: Sentence): boolean {
  const { clause, items, story } = s;
  if (clause.prep !== W.at || story.isHome) return false;
  if (!isIn(items, clause.prepAt - 1) || kindAt(items, clause.prepAt - 2) !== W.copula) return false;
  replace(s, macroOf("index"));
  return true;
}

const isMoney = kindSet(W.dollar, W.money);
const LEADS_TO_MONEY = kindSet(W.to, W.per, W.against);

/** "While the real was trading at 4.98 to the dollar": a rate, of a money whose name is another word too. */
function isRate({ items, story }: Sentence, at: number, { exponent, unit }: Quantity): boolean {
  if (story.isHome || unit !== U.plain || exponent >= 0 || !LEADS_TO_MONEY(items[at + 1])) return false;
  const noun = kindAt(items, at + 2) === W.article ? at + 3 : at + 2;
  return isMoney(items[kindAt(items, noun) === W.place ? noun + 1 : noun]);
}

/** Numbers said of an index: levels, changes, percentages, records and milestones. */
export function bindIndex(s: Sentence, at: number, q: Quantity): boolean {
  const { clause } = s;
  if (q.unit === U.percentPoint || q.range || isSurveyed(s) || isRate(s, at, q)) return s.outside(at, q);
  if (s.story.isHome && bindWonMark(s, q)) return true;
  // "To record volatility over 1,000 points".
  if (kindAt(s.items, headBefore(s.items, at)) === W.commodity) return s.outside(at, q);
  // "Ended 6.27 points (2.04%) under the day before": the change, by its side.
  const fewer = signThanBefore(s, at, q);
  const fall = fewer || (q.unit === U.point || q.unit === U.percent ? signFromPrevious(s, at) : 0);
  if (fall !== 0) {
    s.clause.dir = fall;
    s.clause.dirKnown = true;
  }
  // "Was 12.4 points, or 0.4 percent, above Friday's close": a distance too, and no move told before it.
  const side = q.unit === U.percent && fall === 0 && kindAt(s.items, at - 1) === W.or ? sideBehind(s.items, at) : -1;
  if (kindAt(s.items, side) === W.above || kindAt(s.items, side) === W.below)
    return s.bindOther(R.percent, q, 1, s.extra(at));
  if (q.unit === U.percent) return bindPercent(s, at, q, fall);
  if (fewer !== 0) return bindChange(s, at, q);
  // "Closing at 71,025.16 basis points": so Lagos calls its points; "declined 46 basis points": hundredths of a percent.
  if (q.unit === U.basisPoint) {
    const points = q.digits * tenTo(q.exponent) >= 1_000 || (s.story.market === "NG" && q.exponent < 0);
    if (!points) return s.bindOther(R.basis, q, s.directionAt(at) || clause.dir || 1, s.extra(at));
    q.unit = U.point;
  }
  if (isCountOfThings(s, at, q)) return s.outside(at, q);
  if (s.story.isHome && isLevelInYen(s, q)) q.unit = U.point;
  if (q.unit !== U.point && q.unit !== U.plain) return false;
  // "404 counters were unchanged, 857 untraded".
  const counted = s.breadthSentence && q.unit === U.plain && q.exponent === 0 && q.scale === 0;
  if (counted && kindAt(s.items, at - 1) === W.comma && kindAt(s.items, at + 1) === W.plain) return false;
  // "Advancers beat decliners by about 1.2 to 1".
  if (s.breadthSentence && isRatioOfOne(s.items, at, q)) return s.outside(at, q);
  // "Advances led declines 837/763".
  if (isFraction(s.items, at)) return false;
  const after = kindAt(s.items, at + 1);
  // "An increase of 0.91% (99.54)": the same move, in points.
  if (isMoveAgain(s, at, q)) return bindChange(s, at, q);
  // "The equivalent of a 38-point gain by J.P. Morgan".
  if (after === W.moveNoun && kindAt(s.items, at + 2) === W.by && s.items[at + 3]?.value === S.stock && !s.story.isHome)
    return s.outside(at, q);
  // "Is up 12 percent and 913 points since its March peak".
  // And not "the first time it closed above 1,800 points since January".
  const led = LEADS_LEVEL[s.clause.prep] === 1 || s.passed;
  if (q.unit === U.point && after === W.since && !led && isSinceSpan(s.items, at + 2)) return s.outside(at, q);
  if (fall !== 0) return bindChange(s, at, q);
  // "Recovered from a 132.5 decline": how far it had gone.
  const gone = after === W.moveNoun && kindAt(s.items, at - 1) === W.article && q.exponent < 0 && !s.story.isHome;
  if (gone && clause.prep === W.from) return s.bindOther(R.change, q, s.items[at + 1]?.value || 1, s.extra(at));
  // "178.58 points above the opening price", "6.27 points, or 2 percent, below Monday's close" is a distance.
  const way = kindAt(s.items, sideBehind(s.items, at));
  const off = !s.story.isHome && isOffExtreme(s, at);
  if (q.unit === U.point && (way === W.above || way === W.below || off || isShortOf(s, at)))
    return s.bindOther(R.change, q, 1, s.extra(at));
  if (!s.story.isHome && s.clause.prep === W.to && isOwnedBySpan(s.items, headBefore(s.items, at) - 1))
    return s.bindOther(R.change, q, 1, s.extra(at));
  if (isPercentUntold(s, at, q)) return bindPercent(s, at, q, fall);
  const edge = betweenSide(s, at, q);
  // "Between 1,750 and 2,060 throughout the year", "last week it ranged from 395.54 to 403.3".
  // "Has moved between 1,800 and 2,100 since early 2011".
  const lasting = s.story.isHome && clause.have === 1;
  if (
    edge !== 0 &&
    (lasting ||
      s.leadingScope ||
      isExpected(s, at) ||
      scopeAfter(s.items, at) ||
      scopeAfter(s.items, at + 2) ||
      isToCome(s, at))
  )
    return s.bindOther(R.level, q, 1, s.extra(at));
  if (edge !== 0 && s.story.isOwn(s.subjectFor(R.level))) {
    s.bind(R.level, edge > 0 ? "index.high" : "index.low", q, 1, s.extra(at, "pt"));
    return true;
  }
  if (q.plural) {
    // "Fell to the 690s", in Seoul.
    const led = s.story.isHome && (clause.prep === W.to || clause.prep === W.at);
    if (clause.prep !== W.preposition && !led) return false;
    // "Crossed into the 1,000s for the first time": its first round level is passed.
    // "Climbed into the 1,000s, then slipped back".
    const passed = (s.passed || isInto(s)) && s.story.isHome && s.story.isOwn(s.subjectFor(R.level));
    if (passed) s.bind(R.level, "milestone.level", q, 1, new Extra("pt", null));
    else s.bind(R.level, "index.close", q, 1, new Extra("pt", "band"));
    return true;
  }
  const far = (q.unit === U.plain && q.digits >= 500) || isThousands(s, q);
  const crossed = (q.bound === "over" || q.bound === "under") && far;
  if (isTooFarToMove(s, at, q)) {
    s.bind(R.level, "milestone.level", q, 1, new Extra("pt", null));
    return true;
  }
  if (isChange(s, at, q) && !(crossed && isMilestone(s, at, q))) return bindChange(s, at, q);
  // "Closing 2.5 per cent or 127 at a record": what it moved by again, and nobody says which way.
  // And "12.43 points or 0.98 to reach 1,254": its percentage without the sign.
  const told = kindAt(s.items, at - 1) === W.or ? itemAt(s.items, at - 2)?.quantity?.unit : undefined;
  const again = told === U.percent || (told === U.point && q.unit === U.plain);
  return again && !s.story.isHome ? s.outside(at, q) : bindLevel(s, at, q);
}

/** More percent than any index of Seoul moves in a session. */
const MOST_PERCENT = 20;

/** "Lost 8.43 to 903.11", "lost 8.43, ending at 903.11": in points, since it leads to a level. */
function leadsOn(items: readonly Item[], at: number): boolean {
  const next = kindAt(items, at + 1);
  if (next === W.to || next === W.at || next === W.or || next === W.openBracket) return true;
  return next === W.comma && TO_LEVEL[kindAt(items, at + 2)] === 1;
}

const TO_LEVEL = kindTable(W.to, W.at, W.close, W.or);

/** "The KOSPI was down 8.1%, while the KOSDAQ also dipped 8.4": as the one before it, where no level follows. */
function isPercentUntold(s: Sentence, at: number, { unit, exponent, digits }: Quantity): boolean {
  const { clause, items, story } = s;
  if (!story.isHome || unit !== U.plain || exponent >= 0 || digits * tenTo(exponent) > MOST_PERCENT) return false;
  const last = story.claims.at(-1);
  if (last?.measure !== "index.change_pct" || last.sentence !== story.sentence) return false;
  return !leadsOn(items, at) && last.subject !== clause.subjects[0]?.name && clause.dirKnown && s.isDirectObject(at);
}

const isIntoWord = wordSet("into");

/** What rises into a range has passed where that begins. */
function isInto({ clause, items, story }: Sentence): boolean {
  return clause.dir > 0 && clause.dirKnown && isIntoWord(story.tokens, items[clause.prepAt]?.from ?? -1);
}

function isMoveAgain({ clause, items, story }: Sentence, at: number, { exponent, unit }: Quantity): boolean {
  if (story.isHome || unit !== U.plain || exponent >= 0) return false;
  if (kindAt(items, at - 1) !== W.openBracket || kindAt(items, at + 1) !== W.closeBracket) return false;
  // "0.31% (28.1) lower than on Monday".
  const way = kindAt(items, at + 2) === W.direction ? items[at + 2]?.value : 0;
  if (!clause.dirKnown && way) {
    clause.dir = way;
    clause.dirKnown = true;
  }
  if (!clause.dirKnown) return false;
  return itemAt(items, at - 2)?.quantity?.unit === U.percent && clause.counts[R.change] === 0;
}

/** The least that Tokyo's index has stood at, and more than a dollar or most shares cost. */
const LEAST_OF_TOKYO = 5_000;

/** "The Nikkei fell 4.38 percent to close at 9,803.32 yen": an average of prices, which is told in yen too. */
function isLevelInYen({ clause }: Sentence, { unit, currency, scale, exponent, digits }: Quantity): boolean {
  if (unit !== U.money || currency !== "JPY" || scale !== 0 || exponent !== -2) return false;
  return clause.subjects[0]?.market === "JP" && digits * tenTo(exponent) >= LEAST_OF_TOKYO;
}

function isRatioOfOne(items: readonly Item[], at: number, { digits, unit }: Quantity): boolean {
  const [before, behind] = [itemAt(items, at - 2)?.quantity, items[at + 2]?.quantity];
  if (unit !== U.plain) return false;
  if (kindAt(items, at + 1) === W.to && behind?.digits === 1 && behind.unit === U.plain) return true;
  return kindAt(items, at - 1) === W.to && digits === 1 && before?.unit === U.plain && before.exponent < 0;
}

const endsHere = kindSet(W.comma, W.period, W.of, W.semicolon);

/** "6.27 points below", "6.27 points (2.04%) below", "6.27 points, or 2.04 percent, below": where the side stands. */
function sideBehind(items: readonly Item[], at: number): number {
  const bracketed = kindAt(items, at + 1) === W.openBracket && kindAt(items, at + 3) === W.closeBracket;
  const side = bracketed ? at + 4 : pastPercent(items, at + 1);
  return kindAt(items, side) === W.comma && kindAt(items, at - 1) === W.or ? side + 1 : side;
}

/** "Below the previous day", "above Monday's close": which way, counted from what every change counts from; or 0. */
function signFromPrevious({ clause, items, story }: Sentence, at: number): number {
  if (clause.mode === L.touch || clause.lastLevel === "high" || clause.lastLevel === "low") return 0;
  const side = sideBehind(items, at);
  const way = kindAt(items, side);
  if (way !== W.above && way !== W.below) return 0;
  const previous = kindAt(items, side + 1) === W.article ? side + 2 : side + 1;
  const dated = isDayBefore(story, items[previous]) && kindAt(items, previous + 2) === W.close;
  if (!dated && kindAt(items, previous) !== W.previous) return 0;
  let next = previous + 1;
  if (kindAt(items, next) === W.span && (items[next] as Item).value === 1) next++;
  if ((dated || next > previous + 1) && kindAt(items, next) === W.possessive) next++;
  if (kindAt(items, next) === W.close) next++;
  // "Below the previous record", "above the previous week's close": no change of the day.
  if (next === previous + 1 || !(next >= items.length || endsHere(items[next]))) return 0;
  return way === W.above ? 1 : -1;
}

/** The weekday of the session before, as near as it can be told. */
function isDayBefore({ previousSession, session }: Story, item: Item | undefined): boolean {
  const day = item?.day;
  if (day === undefined || day.long || !day.weekday) return false;
  return day.number === previousSession || (day.number < session && !isApart(day.number, session));
}

/** "Is predicted to have a mixed move, within the range of 7,170 to 7,250". */
function isExpected({ items }: Sentence, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - EXPECTED; back--)
    if (kindAt(items, back) === W.modal) return kindAt(items, back + 1) === W.to;
  return false;
}

/** Phrases from what is expected to its range. */
const EXPECTED = 20;

const isNext = wordSet("next");

/** "Between 1,960 and 2,020 next week": nothing has been there yet. */
function isToCome({ items, story }: Sentence, at: number): boolean {
  for (let next = at + 1; next < at + 5 && next + 1 < items.length; next++)
    if (kindAt(items, next + 1) === W.span && isNext(story.tokens, (items[next] as Item).from)) return true;
  return false;
}

const SHORT_OF = new Set(["away", "short", "shy"]);

const isWithin = wordSet("within");
const isGo = wordSet("go");

/** "Just 2.21 points away from its best close", "within 0.39 points of the record": a distance. */
export function isShortOf(s: Sentence, at: number): boolean {
  const next = s.items[at + 1];
  const head = itemAt(s.items, headBefore(s.items, at));
  if (next?.kind === W.of && head !== undefined && isWithin(s.story.tokens, head.from)) return true;
  // "With just 6 points to go".
  if (next?.kind === W.to) return isGo(s.story.tokens, s.items[at + 2]?.from ?? -1);
  return next?.kind === W.plain && SHORT_OF.has(wordOf(s, next));
}

import { tenTo } from "../../../market/figure.ts";
import { GROUP_FLOWS, type Measure } from "../../../market/measure.ts";
import { dayAfter } from "../days/day-after.ts";
import { isDayOfBoth, isOwnDay, isSpanOfBoth } from "../days/day-of-both.ts";
import { dayReversed } from "../days/day-reversed.ts";
import { isOnThisDay } from "../days/other-day.ts";
import { isScope, isStretch } from "../days/time-span.ts";
import { boardOfAmount, boardOfFlow, isAfterBoth, isOfBothBoards } from "../markets/board.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { followedBy, precededBy, scopeAfter } from "../phrases/around.ts";
import { type Item, kindAt, type Subject } from "../phrases/item.ts";
import { isScoped } from "../phrases/scoped.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra, type Story } from "../story.ts";
import {
  isOfAbroad,
  isOfBonds,
  isOfBought,
  isOfFutures,
  isOfRelative,
  isOfShares,
  isOfStock,
  isOfTrade,
  isOfWorth,
  isOnStock,
} from "../subjects/traded-thing.ts";
import {
  isOfHoldings,
  isOwnedBehind,
  ownerAhead,
  signOfHoldings,
  signOfList,
  tradeAfter,
  tradeBefore,
  tradeOfList,
} from "../verbs/trade-way.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAllOf, isGross, isOfProfit, isPartOfSum } from "./gross-flow.ts";
import { bindOthersTrade } from "./others-trade.ts";

export const GROUP_NAMES = ["foreign", "individual", "institution"];

/** What a group buys or sells in a day comes to more, in won and in any money. */
const [LEAST_FLOW, LEAST_ABROAD] = [1_000_000, 1_000];

/** "It has risen 6 percent this year, as foreign investors bought ...": over the year too, where no day was told before. */
function isOfScope({ clause, items, scoped, story }: Sentence): boolean {
  const joint = kindAt(items, clause.subjectAt - 1);
  if (!scoped || (joint !== W.as && (joint !== W.with || !story.isHome))) return false;
  const last = story.claims.at(-1);
  return !story.isHome || last === undefined || last.sentence !== story.sentence || last.measure === "other";
}

/** Amounts bought and sold by groups of investors. */
export function bindGroup(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, story } = s;
  if (q.unit !== U.money && !(q.unit === U.plain && q.scale >= 6)) return false;
  const sign =
    tradeAfter(s, at) || tradeOfList(s, at) || clause.dir || signOfList(s.items, at, q) || signOfHoldings(s, at);
  if (s.foreignBracket(at, q)) {
    const extra = new Extra();
    extra.intraday = s.timed;
    return s.bindOther(R.value, q, sign || 1, extra);
  }
  // "Reduced the week's net outflows to an average of P431.26 million": of several days.
  if (!story.isHome && kindAt(s.items, at - 1) === W.of && kindAt(s.items, at - 2) === W.average)
    return s.bindOther(R.value, q, sign || 1, s.extra(at));
  if (!story.isHome && isAllOf(s, at)) return s.bindOther(R.value, q, sign || 1, s.extra(at));
  // "Local and foreign institutions bought": of both, and no group's.
  if (isOfAllInvestors(s)) return s.bindOther(R.money, q, sign || 1, s.extra(at));
  if (isOwnedBehind(s.items, at)) {
    // "Against net selling of 233 billion won by institutions": of the noun before it, and none of who was named first.
    clause.pendingDir = tradeBefore(s.items, at) || clause.pendingDir;
    return false;
  }
  if (bindOthersTrade(s, at, q)) return true;
  const later = ownerAhead(s.items, at);
  if (later !== 0) {
    clause.pendingDir = later;
    return false;
  }
  if (sign === 0) return false;
  // "Institutions bought 125 billion won, led by pension funds' 40 billion won": theirs.
  const owner = kindAt(s.items, at - 1) === W.possessive ? at - 2 : at - 1;
  if (story.isHome && isOfOthers(s.items, owner)) return s.bindOther(R.money, q, sign, s.extra(at));
  // "On foreigners' net buying the rate rebounded to 1,451.3 won": of no trade, which runs into millions.
  if (q.digits * tenTo(q.exponent) < (q.currency === "KRW" ? LEAST_FLOW : LEAST_ABROAD)) return s.outside(at, q);
  if (signOfHoldings(s, at) === 0 && isOfHoldings(s)) return s.outside(at, q);
  const extra = s.extra(at);
  extra.session ??= dayReversed(s, at);
  if (q.unit === U.plain && story.currency) extra.unit = story.currency;
  const own = dayAfter(s.items, at) ?? clause.clauseDay ?? (isOnThisDay(s, at) ? story.session : undefined);
  const dated = own ?? s.leadingDay;
  // "From the 1st to the 30th, foreigners bought ... . Individuals sold ...": the next sentence goes on about those days.
  const goesOn = story.sentence - story.stretchSentence === 1;
  const again = ((clause.pronoun && story.summedFlow) || goesOn) && dated === undefined;
  const summed =
    again ||
    (s.trailingScope && dated === undefined) ||
    ((s.spanned || s.weeks) && dated === undefined) ||
    isScoped(s, at) ||
    (story.summedSentence === story.sentence && dated === undefined) ||
    isScopedSubject(s, at) ||
    (dated === undefined && isOfScope(s)) ||
    scopeAfter(s.items, at) ||
    isSpanOfBoth(s, at) ||
    (clause.have === 1 && dated === undefined && !isMidday(story)) ||
    // A review tells sum after sum, and the span once.
    (story.summedSentence === story.sentence - 1 && !story.dailyFlow && dated === undefined);
  story.summedFlow = summed;
  if (summed) story.summedSentence = story.sentence;
  if (summed && s.items.some((_, from) => isStretch(s.items, from))) story.stretchSentence = story.sentence;
  // "Foreigners sold 1.2 trillion won in the futures market alone, while institutions bought 760 billion won".
  const futures = isOfFutures(s, at) || (s.futuresTold && boardOfAmount(s, at) === undefined);
  s.futuresTold = futures;
  const elsewhere =
    futures ||
    followedBy(s.items, at, 4, W.bond) ||
    precededBy(s.items, at, 4, W.futures) ||
    isSum(s, at) ||
    isOfBonds(s.items, at) ||
    isOfNobody(s) ||
    isOfTrade(s, at) ||
    isOfWorth(s, at) ||
    isOfStock(s.items, at) ||
    isOnStock(s, at) ||
    isOfAbroad(s, at) ||
    isOfRelative(s, at) ||
    isOfBought(s, at) ||
    isOfOneStock(story) ||
    isOfBothBoards(s, at) ||
    isAfterBoth(s, at) ||
    isOfShares(s.items, at, q) ||
    isAfterUntold(s, at);
  const earlier =
    (clause.after || clause.have === 2) && dated === undefined && clause.referenceDay === undefined && !s.timed;
  if (
    summed ||
    elsewhere ||
    isGross(s, at) ||
    isOfProfit(s, at) ||
    isPartOfSum(s, at) ||
    q.currency !== (q.unit === U.plain ? "" : story.currency)
  )
    return s.bindOther(R.money, q, sign, extra);
  const session = extra.session ?? clause.referenceDay ?? (earlier && !s.timedStory ? dayBefore(s, at) : undefined);
  if (earlier && session === undefined && !s.timedStory && clause.after) return s.bindOther(R.money, q, sign, extra);
  extra.session = session;
  story.dailyFlow = true;
  // "Foreigners and institutions each sold over 1 trillion won".
  if (clause.each && story.isHome && clause.subjects.length > 1 && amountsAhead(s) < clause.subjects.length) {
    for (const { value } of clause.subjects)
      story.claim(GROUP_FLOWS[value ?? 0] as Measure, s.marketIndex(), q, sign, { ...extra });
    clause.bound = true;
    return true;
  }
  s.bind(R.money, measureOf(s), q, sign, extra);
  if (session !== undefined && isOwnDay(s, at, session) && isDayOfBoth(s)) story.dateBefore("flow.", session);
  return true;
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

/** "Net selling in January reached 6.56 trillion won". */
function isScopedSubject({ clause, items }: Sentence, at: number): boolean {
  for (let back = at - 2; back > clause.subjectAt && back > at - 5; back--)
    if (kindAt(items, back) === W.preposition) return isScope(items, back);
  return false;
}

/** "As of 9:21 a.m. the KOSPI was at ... . Individuals have net purchased ...": so far that day. */
function isMidday({ isHome, clockLevel, closeLevel }: Story): boolean {
  return isHome && clockLevel && !closeLevel;
}

/** A story of one stock that names no index: who bought, bought that stock. */
function isOfOneStock({ isHome, indexTold, lastSubject }: Story): boolean {
  return isHome && !indexTold && lastSubject?.kind === S.stock;
}

/** "Foreigners and pension funds sold X and Y, respectively": the second owner is one that no measure knows. */
function isOfNobody({ clause, paired }: Sentence): boolean {
  return paired && (clause.counts[R.money] as number) >= clause.subjects.length;
}

/** "Two groups that sold shares worth 88 billion won and 9 billion won each": the second of two, the first of which was no group's. */
function isAfterUntold({ clause, items }: Sentence, at: number): boolean {
  if (clause.subjects.length < 2 || kindAt(items, at + 1) !== W.each || kindAt(items, at - 1) !== W.and) return false;
  return items[at - 2]?.quantity?.unit === U.money && clause.counts[R.money] === 0;
}

/** "A bought X and B bought Y, totaling Z". */
function isSum(s: Sentence, at: number): boolean {
  if (isTakenTo(s, at)) return true;
  return s.clause.bound && kindAt(s.items, at - 1) === W.worth && kindAt(s.items, at - 2) === W.comma;
}

/** "Sold ₹100 crore, taking their net outflows this year to ₹4,500 crore": what it adds up to. */
function isTakenTo({ clause, items, story }: Sentence, at: number): boolean {
  if (clause.prep !== W.to || story.isHome) return false;
  for (let back = clause.prepAt - 1; back > 0 && back > at - TAKEN_REACH; back--) {
    const { from, kind } = items[back] as Item;
    if (kind === W.quantity || kind === W.trade) return false;
    if (kind === W.plain && isTaking(story.tokens, from)) return true;
  }
  return false;
}

/** Phrases from "taking" to the sum. */
const TAKEN_REACH = 12;

const isTaking = wordSet("taking", "takes", "bringing", "brings", "pushing", "swelling", "lifting", "raising");

/** One amount for two groups is theirs together; as many amounts as groups go one to each. */
function measureOf(s: Sentence): Measure {
  const { clause } = s;
  if (clause.subjects.length > 1 && (clause.combined || amountsAhead(s) < clause.subjects.length)) return "flow.other";
  const subject = clause.subjects[Math.min(clause.counts[R.money] as number, clause.subjects.length - 1)] as Subject;
  return GROUP_FLOWS[subject.value ?? 0] as Measure;
}

/** What a flow's claim calls its subject: the index's name, or the groups when one amount is theirs together. */
export function flowSubject(s: Sentence, measure: Measure): string {
  if (measure !== "flow.other") return boardOfFlow(s, s.at) ?? s.marketIndex();
  return s.clause.subjects.map((subject) => GROUP_NAMES[subject.value ?? 0]).join(" + ");
}

/** "The day before", "a day earlier": the session before the story's. */
function dayBefore(s: Sentence, at: number): number | undefined {
  const { items } = s;
  for (let next = at + 1; next < items.length && next < at + 5; next++) {
    if ((items[next] as Item).kind === W.span) return s.story.previousSession;
    if ((items[next] as Item).kind !== W.article && (items[next] as Item).kind !== W.previous) break;
  }
  return undefined;
}

/** How many amounts of money stand in this clause from here on, before another subject or verb. */
function amountsAhead(s: Sentence): number {
  const { clause, items } = s;
  let amounts = clause.counts[R.money] as number;
  for (let at = s.at; at < items.length && amounts < clause.subjects.length; at++) {
    const item = items[at] as Item;
    if (
      item.kind === W.quantity &&
      item.quantity &&
      item.value === U.money &&
      item.quantity.currency === s.story.currency
    )
      amounts++;
    else if (item.kind === W.quantity && item.quantity?.unit === U.plain && item.quantity.scale >= 6) amounts++;
    else if (
      item.kind === W.subject ||
      item.kind === W.group ||
      item.kind === W.groupAdjective ||
      item.kind === W.while ||
      item.kind === W.semicolon ||
      // "Institutions and individuals net sold X and net bought Y, respectively": the second verb is the second's.
      (item.kind === W.trade && !s.paired)
    )
      break;
  }
  return amounts;
}

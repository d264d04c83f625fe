import type { Measure } from "../../../market/measure.ts";
import { dayAfter } from "../days/day-after.ts";
import { isDayOfBoth, isOwnDay } from "../days/day-of-both.ts";
import { dayReversed, isHeldAgainst } from "../days/day-reversed.ts";
import { isOnThisDay } from "../days/owned-day.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { boardOfFlow } from "../markets/board.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Extra } from "../story.ts";
import { signOfHoldings, signOfList, tradeAfter, tradeOfBoth, tradeOfList } from "../verbs/trade-way.ts";
import { kindSet } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { bindByOwner } from "./flow-owner.ts";
import { isSummed } from "./flow-span.ts";
import { isOfOtherThing } from "./flow-thing.ts";
import { flowOf, flowOfAll, namesOf } from "./group-flow.ts";
import { wayOfExcess, wayOfIdiom } from "./trade-idiom.ts";

/** Amounts bought and sold by groups of investors. */
export function bindGroup(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, story } = s;
  if (q.unit !== U.money && !(q.unit === U.plain && q.scale >= 6)) return false;
  const told = wayOfExcess(s, at) || tradeAfter(s, at) || tradeOfBoth(s, at) || tradeOfList(s, at) || wayOfIdiom(s, at);
  // NaN: a verb that nobody knows, and no ellipsis of the one before.
  const dir = Number.isNaN(told) ? 0 : told || clause.dir || signOfList(s.items, at, q);
  const sign = dir || signOfHoldings(s, at);
  if (isLeft(s, at)) return s.bindOther(R.money, q, sign, s.extra(at));
  const bound = bindByOwner(s, at, q, sign);
  if (bound !== undefined) return bound;
  const extra = s.extra(at);
  extra.session ??= dayReversed(s, at);
  if (q.unit === U.plain && story.currency) extra.unit = story.currency;
  const own = dayAfter(s.items, at) ?? clause.clauseDay ?? (isOnThisDay(s, at) ? story.session : undefined);
  const dated = own ?? s.leadingDay;
  // Both are asked of every amount: each keeps what the next one goes on about.
  const summed = isSummed(s, at, dated);
  if (isOfOtherThing(s, at, q) || summed) return s.bindOther(R.money, q, sign, extra);
  const earlier =
    ((clause.after && !isTurnedTo(s, at)) || clause.have === 2) &&
    dated === undefined &&
    clause.referenceDay === undefined &&
    !s.timed;
  let session = extra.session ?? clause.referenceDay ?? (earlier && !s.timedStory ? dayBefore(s, at) : undefined);
  // "Bought 2.17 trillion won after selling 2.21 trillion won": on some day before; over days, where those are told.
  if (earlier && session === undefined && !s.timedStory && clause.after) {
    if (!story.isHome || scopeAfter(s.items, at)) return s.bindOther(R.money, q, sign, extra);
    session = Number.NaN;
  }
  if (session === undefined && isHeldAgainst(s, at)) session = Number.NaN;
  extra.session = session;
  story.dailyFlow = true;
  if (isOfEach(s)) return bindEach(s, q, sign, extra);
  s.bind(R.money, measureOf(s), q, sign, extra);
  if (session !== undefined && isOwnDay(s, at, session) && isDayOfBoth(s)) story.dateBefore("flow.", session);
  return true;
}

const isTrading = kindSet(W.trade, W.tradeNoun);

/**
 * "Swung to net buying of 20.4 billion won from net selling of 320.4 billion won", in Seoul: what they turned away
 * from.
 */
function isLeft({ clause, items, story }: Sentence, at: number): boolean {
  if (!story.isHome || clause.kind !== S.group || dayAfter(items, at) !== undefined) return false;
  if (kindAt(items, at - 1) !== W.of || !isTrading(items[at - 2] as Item)) return false;
  const net = kindAt(items, at - 3) === W.net ? at - 4 : at - 3;
  return kindAt(items, kindAt(items, net) === W.article ? net - 1 : net) === W.from;
}

const isBefore = wordSet("before");

/** Phrases from "before" to the amount: "before turning to a net purchase of". */
const BEFORE_REACH = 8;

/** "Sold early before turning to a net purchase of 14.3 billion won": where the session left them, in Seoul. */
function isTurnedTo({ clause, items, story }: Sentence, at: number): boolean {
  // "Turned sellers after an 11-day buying streak, offloading 32 billion won".
  const verb = kindAt(items, at - 1) === W.net || kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  const goesOn = kindAt(items, verb) === W.trade && kindAt(items, verb - 1) === W.comma;
  if (story.isHome && goesOn && clause.counts[R.money] === 0) return true;
  let net = false;
  for (let back = at - 1; story.isHome && back > 0 && back > at - BEFORE_REACH; back--) {
    const { from, kind } = items[back] as Item;
    if (kind === W.net) net = true;
    if (kind === W.comma || kind === W.quantity || kind === W.semicolon) return false;
    if (kind === W.after) return net && isBefore(story.tokens, from) && kindAt(items, back + 1) !== W.group;
  }
  return false;
}

/** "Foreigners and institutions each sold over 1 trillion won". */
function isOfEach(s: Sentence): boolean {
  const { each, subjects } = s.clause;
  return each && s.story.isHome && subjects.length > 1 && amountsAhead(s) < subjects.length;
}

function bindEach(s: Sentence, q: Quantity, sign: number, extra: Extra): boolean {
  for (const group of s.clause.subjects) s.story.claim(flowOf(group), s.marketIndex(), q, sign, { ...extra });
  s.clause.bound = true;
  return true;
}

/** One amount for two groups is theirs together; as many amounts as groups go one to each. */
function measureOf(s: Sentence): Measure {
  const { clause } = s;
  if (clause.subjects.length > 1 && (clause.combined || amountsAhead(s) < clause.subjects.length))
    return flowOfAll(clause.subjects);
  const subject = clause.subjects[Math.min(clause.counts[R.money] as number, clause.subjects.length - 1)] as Subject;
  return flowOf(subject);
}

/** What a flow's claim calls its subject: the index's name, or the groups when one amount is theirs together. */
export function flowSubject(s: Sentence, measure: Measure): string {
  const { subjects } = s.clause;
  if (measure === "flow.other" && subjects.length > 1 && flowOf(s.subjectFor(R.money)) !== measure)
    return namesOf(subjects);
  return boardOfFlow(s, s.at) ?? s.marketIndex();
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

import { tenTo } from "../../../market/figure.ts";
import { bracketDay } from "../days/owned-day.ts";
import {
  isBeforeClose,
  isCountedFromPrevious,
  isEdgeOfDay,
  isMostOf,
  isPreviousBehind,
  isPreviousClose,
  isPreviousDay,
  isQuoteOfPrevious,
} from "../days/rate-day.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { isCountedByExtremes } from "../levels/counted-by.ts";
import { isFirstTimeThat } from "../levels/first-time.ts";
import { isLongAgo } from "../levels/level-day.ts";
import { duringSession } from "../moments/during-session.ts";
import { isAsFar } from "../moments/rate-extreme.ts";
import { isTurnedFrom } from "../moments/recovered.ts";
import { isOfOtherHour } from "../moments/told-clock.ts";
import { followedBy, precededBy } from "../phrases/around.ts";
import { isForward } from "../phrases/forward-rate.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isForwardContract } from "../subjects/subject-thing.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import { PAIR } from "../words/money-words.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isOfDaytimeClose } from "./other-venue.ts";
import { isLeftExtreme } from "./won-extreme.ts";
import type { Won, WonRule } from "./won-rule.ts";

/** Where the won stood: at its close, on the way to it, on another day, or in another market. */

/** A smaller amount is what a rate moved by. */
const LOWEST_RATE = 500;
/** Far above what a dollar ever cost in won, and above what such a rate becomes with a digit too many. */
const HIGHEST_RATE = 50_000;

export const rate: WonRule = (won) => {
  const { s, at, q, extra } = won;
  const { clause, items, story } = s;
  const value = q.digits * tenTo(q.exponent);
  if (value < LOWEST_RATE) return false;
  // "It added 292,000 jobs".
  if (value >= HIGHEST_RATE) return s.outside(at, q);
  const bracketed = s.inBrackets(at) && isPreviousClose(items, at);
  const otherHour = isOfOtherHour(s, at);
  const past = !otherHour && (bracketed || isPast(s, at));
  const touched = isTouched(won, past);
  const elsewhere = !bracketed && isNoClose(won, past, touched, otherHour);
  if (!elsewhere && !isRatePlace(s, at)) return false;
  const before = past ? story.previousSession : isLongAgo(s, at) ? Number.NaN : undefined;
  const session = bracketed ? before : (extra.session ?? clause.referenceDay ?? before);
  // "As of 9:15 a.m., from the previous session's close of 1,436.85 won".
  if (past && !touched) extra.intraday = false;
  // "Down from 1,162.50 won a week earlier".
  const dated = clause.clauseDay !== undefined && session === clause.clauseDay;
  extra.session = past && !dated && (s.leadingScope || scopeAfter(items, at)) ? Number.NaN : session;
  // "Its session high was 1,461.5 won": of a moment.
  const farthest = clause.high || clause.low || isBeforeClose(s, at) || isExtremeOfSpan(items, at);
  const extreme = story.isHome && farthest && clause.mode !== L.close;
  // "Opened at 1,431.6 won", "after falling to as low as 1,439.5".
  const reached = touched && !past && extra.bound !== "band" && (story.isHome || clause.mode === L.open);
  const ofDay = extra.session === undefined || extra.session === story.session;
  if ((extreme || reached) && ofDay) extra.intraday = true;
  // "Ended above 1,465 won", "the rate rose above 1,465 won", "the first time since Nov. 24 that the rate ended above": more.
  const beyond = clause.prep === W.above || clause.prep === W.below;
  if (beyond && q.exponent >= 0 && (clause.mode === L.close || clause.kind !== S.won)) {
    // "The won ended below 1,465 per dollar": of the won, some say what a dollar cost, and some what the won was worth.
    if (clause.kind === S.won) return s.bindOther(R.level, q, 1, extra);
    extra.bound ??= clause.prep === W.above ? "over" : "under";
    if (isFirstTimeThat(s, at)) extra.session = undefined;
  }
  // "Down 13 percent over 1,332.0": what the percentage is counted from.
  const counted = items[kindAt(items, at - 1) === W.over ? at - 2 : at - 1]?.quantity?.unit === U.percent;
  if (q.bound === "over" && counted) extra.bound = null;
  const moment = elsewhere || extreme;
  story.claim(moment ? "fx.reference" : "fx.rate", PAIR, q, 1, extra);
  if (ofDay && !past && !moment && clause.mode === L.close && q.bound === undefined) story.marked.rateClosed = true;
  // "Was quoted at 1,478.7 won as of 1:30 p.m.": so was all that the story tells, where nothing closes.
  const clocked = s.duringHours && elsewhere && !past && at < s.offshoreFrom;
  if (clocked && !story.marked.rateClosed) story.clockLevel = true;
  if (!elsewhere || s.clocked) {
    s.rates ??= [];
    s.rates.push({ value, claim: story.claims.length - 1 });
  }
  return true;
};

const BEHIND_EXTREME = kindTable(W.copula, W.span, W.article, W.preposition, W.of, W.date);

/** "The won's high for the year is 1,051.2 per dollar and its low is 1,133.4": as far as it went, at any hour. */
function isExtremeOfSpan(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.copula) return false;
  let noun = at - 2;
  while (noun > at - 8 && BEHIND_EXTREME[kindAt(items, noun)] === 1) noun--;
  return kindAt(items, noun) === W.high || kindAt(items, noun) === W.low;
}

/** The rate that another is counted from. */
function isPast(s: Sentence, at: number): boolean {
  const { clause, fromFixing, items } = s;
  return (
    clause.prep === W.from ||
    // "Jumped 10.2 won from the previous close to hit 1,445 won".
    (clause.previous && kindAt(items, at - 1) !== W.touch && !isCountedFromPrevious(items, clause.prepAt)) ||
    isPreviousBehind(items, at) ||
    isPreviousDay(items, clause.prepAt) ||
    isHeldAgainstClose(s, clause.prepAt) ||
    isQuoteOfPrevious(items, clause.prepAt) ||
    // "Compared with 1,480.1 won at 3:30 p.m. on Monday".
    (fromFixing && kindAt(items, at + 1) === W.at && kindAt(items, at + 2) === W.time) ||
    clause.referenceDay !== undefined
  );
}

/** Phrases from the rate's "of" back to what it is held against: "compared with a domestic close of". */
const HELD_REACH = 6;
const isVersus = wordSet("versus", "vs");

/**
 * "Against a domestic close of 1,148.3", "versus the local close of 1,148.3": the session before's, where no day is
 * told.
 */
function isHeldAgainstClose({ items, story }: Sentence, prep: number): boolean {
  if (kindAt(items, prep) !== W.of || kindAt(items, prep - 1) !== W.close) return false;
  for (let back = prep - 2; back > 0 && back > prep - HELD_REACH; back--) {
    const { from, kind } = items[back] as Item;
    if (kind === W.against || kind === W.from || isVersus(story.tokens, from)) return true;
    if (kind === W.comma || kind === W.quantity || kind === W.high || kind === W.low || kind === W.record) return false;
  }
  return false;
}

const TOUCHING: ReadonlySet<number> = new Set([L.touch, L.high, L.low, L.open]);

/** Where it was at some moment. */
function isTouched({ s, at, extra }: Won, past: boolean): boolean {
  const { clause, items, story } = s;
  if (clause.mode === L.touch && isSinceWhen(s, at)) return false;
  if (TOUCHING.has(clause.mode) || clause.intraday || isMostOf(items, at) || duringSession(s, at)) return true;
  // "Traded as weak as 1,418.2 per dollar before ending at 1,412.3".
  if (story.isHome && isAsFar(items, at)) return true;
  if (followedBy(items, at, 6, W.intraday) || isNewExtreme(s, at)) return true;
  if (clause.mode === L.close) return false;
  // "Held in the 1,484-won range before edging down", "in the afternoon the won traded at 1,595".
  return extra.bound === "band" || (!past && precededBy(items, at, 7, W.intraday));
}

const isWhen = wordSet("when");

/** Phrases from "when" to the rate: "when it reached". */
const WHEN_REACH = 5;

/** "Closed above 1,350 won for the first time since April 28, 2009, when it hit 1,356.8 won": a close is compared with a close. */
function isSinceWhen({ items, outline, story, timed }: Sentence, at: number): boolean {
  if (!story.isHome || outline.hasIntraday || (timed && !outline.ends)) return false;
  for (let back = at - 1; back > 2 && back > at - WHEN_REACH; back--) {
    const { from, kind } = items[back] as Item;
    if (kind === W.comma || kind === W.quantity) return false;
    if (!isWhen(story.tokens, from)) continue;
    const day = kindAt(items, back - 1) === W.comma ? back - 2 : back - 1;
    return kindAt(items, day) === W.date && kindAt(items, day - 1) === W.since;
  }
  return false;
}

const isExtreme = kindSet(W.high, W.low);

/** Phrases from a rate to the extreme it made: "1,440.8 won, breaking the intraday high". */
const EXTREME_REACH = 6;

function isNewExtreme({ items, story }: Sentence, at: number): boolean {
  if (kindAt(items, at + 1) !== W.comma) return false;
  for (let next = at + 2; next < at + EXTREME_REACH; next++) {
    const kind = kindAt(items, next);
    // "The intraday high", "the intra-day high".
    if (kind === W.intraday)
      return items.slice(next + 1, next + 4).some(isExtreme) && !isLeftExtreme(items, next, story.tokens);
    if (kind === W.quantity || kind === W.comma || kind === W.close || kind === W.subject) return false;
  }
  return false;
}

/** No close of the story's own session, nor of the one before. */
function isNoClose({ s, at, extra }: Won, past: boolean, touched: boolean, otherHour: boolean): boolean {
  const { clause, items } = s;
  if (isOfDaytimeClose(s, at)) return false;
  const ofClose = clause.prep === W.of && kindAt(items, clause.prepAt - 1) === W.close;
  if (touched && !(past && (clause.prep === W.from || ofClose))) return true;
  if (!past && (isEdgeOfDay(s, at) || otherHour || ((s.clocked || extra.intraday) && !s.atFixing))) return true;
  if (clause.mode !== L.close) {
    // "Topping 1,478.3 won on the way".
    if (clause.prep === 0 && kindAt(items, at - 1) === W.pass) return true;
    // "Rose above 1,388 won and eased".
    if (clause.prep === W.above || clause.prep === W.below) return true;
    if (isTurnedFrom(s, at)) return true;
  }
  // "Since Apr. 9 (1,487.6 won on a high basis)".
  if (s.inBrackets(at) && isCountedByExtremes(s)) return true;
  if (at >= s.offshoreFrom || isForward(s, at) || isForwardContract(s, clause.subjectAt)) return true;
  // "The lowest since Nov. 19, 1997 (1,035.5 won)": what closed is compared with a close.
  return s.inBrackets(at) && (s.clocked || bracketDay(s, at) === undefined);
}

const isMarked = wordSet("marked", "cost", "costs");

function isRatePlace(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  if (clause.prep !== 0 || s.inBrackets(at)) return true;
  // "Since the rate marked 1,412.5 won", "the dollar cost 1,412.5 won".
  if (isMarked(story.tokens, (items[at] as Item).from - 1)) return true;
  return clause.mode === L.close || kindAt(items, at + 1) === W.per || clause.verb;
}

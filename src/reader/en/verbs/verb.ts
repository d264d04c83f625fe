import { isPreviousSession } from "../days/other-day.ts";
import { isOfOtherTime } from "../levels/level-day.ts";
import { isSeenGoing } from "../levels/milestone.ts";
import { exchangeAtHead, exchangeBefore } from "../markets/exchange-subject.ts";
import { isMorningEnd, readMorningEnd } from "../moments/told-clock.ts";
import { precededBy } from "../phrases/around.ts";
import { type Item, itemAt, kindAt, item as madeItem, type Subject, subjectOf } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isObjectFound, isPriceOfLast, readFirm } from "../subjects/company-shares.ts";
import { readAgain, readThat } from "../subjects/pronoun.ts";
import { TURNOVER } from "../subjects/subject-volume.ts";
import { joinOne, replace } from "../subjects/topic.ts";
import { isHeadlineVerb } from "../words/headline-verb.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import {
  beatsIndex,
  isChangeAhead,
  isExtending,
  isGiven,
  isRankedMove,
  isRegain,
  isStruck,
  isWhich,
} from "../words/verb-sense.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isEndOfMove, isStartOfDay } from "./course-of-day.ts";
import { isEraAhead } from "./era-ahead.ts";
import { isThis, isVerbHere, setDirection, setMotion } from "./motion.ts";
import { isReaching } from "./reaching.ts";
import { setTrade, setTradeNoun } from "./trade-verb.ts";

/** Verbs: what moves, which level is spoken of, who buys. True when the word was one. */
export function readVerb(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  const item = items[at] as Item;
  const ends = item.kind === W.close || item.kind === W.touch;
  if (ends && at === 2 && clause.kind === S.none && s.story.isHome) readFirm(s, at);
  switch (item.kind) {
    case W.move:
      return setMotion(s, at, item, true);
    case W.moving:
      // "Stocks leave their losing streak, up 2 percent": what kind of streak.
      if (kindAt(items, at + 1) === W.streak) return true;
      // "Falling oil prices lifted Frankfurt, the DAX closing at ...": what kind of prices, at the head of a sentence.
      if (at === 0 && isAttribute(s)) return true;
      if (isSeenGoing(s, at)) clause.modal = true;
      return setMotion(s, at, item, false);
    case W.direction:
      if (kindAt(items, at + 1) === W.than || isGiven(items, at)) return true;
      // "Oil Fears Pull Down Chip Stocks": what pulls does not fall.
      if (isHeadlineVerb(s.story.tokens, item.from - 1)) replace(s, subjectOf(S.outside, ""));
      return setDirection(s, item, at);
    case W.moveNoun:
      // "The previous biggest loss was 3.66% ...".
      if (clause.kind === S.none && kindAt(items, at + 1) === W.copula && precededBy(items, at, 3, W.previous)) {
        readAgain(s);
        return setDirection(s, item, at);
      }
      // "The fall of 4.3 points to 6,427.6 came despite ...": the index's.
      if (clause.kind === S.none && at === 1 && !s.story.isHome && kindAt(items, 0) === W.article)
        if (kindAt(items, 2) === W.of && items[3]?.value === U.point && kindAt(items, 3) === W.quantity) {
          readAgain(s);
          return setDirection(s, item, at);
        }
      // "Extending losses to nearly 1%": a noun.
      if (isExtending(items, s, at - 1)) return true;
      // "Managed a slight increase of 0.9 points": a noun.
      if (isRankedMove(s, at)) return setDirection(s, item, at);
      if (isVerbHere(s, at)) {
        const noun = kindAt(items, at - 1) === W.article || kindAt(items, at + 1) === W.of;
        return setMotion(s, at, item, !noun);
      }
      return true;
    case W.open:
      if (!isQuantityAhead(s, at)) return true;
      // "Opened the 5,000 era": a level passed, and no opening.
      if (isEraAhead(s, at)) {
        s.passed = clause.verb = true;
        return true;
      }
      if (isStartOfDay(s, at)) readAgain(s);
      return setMode(s, L.open);
    case W.close:
      // "One last crack at finishing 1997 above 8,000".
      if (kindAt(items, at - 1) === W.at && isEnding(s.story.tokens, item.from) && !s.story.isHome) clause.modal = true;
      // "Pepper briefly topped 62,000 won. Its closing price was 61,200 won.": of the stock told last.
      if (clause.kind === S.none && kindAt(items, at - 1) === W.article && isPriceOfLast(s, at))
        replace(s, s.story.lastStock as Subject);
      exchangeBefore(s, at);
      exchangeAtHead(s, at);
      // "The close was down ...", "previous close": a noun.
      if (clause.kind === S.none && kindAt(items, at - 1) === W.article) readAgain(s);
      if (OWNS_CLOSE[kindAt(items, at - 1)] === 1) {
        clause.verb = true;
        // "Compared to the previous day's closing at 1,501.11".
        if (kindAt(items, at - 1) === W.possessive && kindAt(items, at - 3) === W.previous) clause.previous = true;
        return true;
      }
      // "The index fell 11.75 points due to Pepper (-0.88%) to close at ...".
      if (clause.kind === S.stock && s.first?.kind === S.index && kindAt(items, at - 1) === W.to)
        if (kindAt(items, at - 2) === W.closeBracket && !isPriceAhead(items, at)) replace(s, s.first);
      // "Pepper had a strong day on the back of rising board prices, finishing up 2 per cent": no thing named in passing.
      if (isEndOfFirst(s, at)) replace(s, s.first as Subject);
      if (isEndOfMove(s, at)) readAgain(s);
      // "The index rose with foreigners net sellers, closing at 5,949.22": no investor closes.
      if (clause.kind === S.group && s.first?.kind === S.index) replace(s, s.first);
      if (isMorningEnd(s.story.tokens, items, at)) {
        readMorningEnd(s, at);
        return setMode(s, L.none);
      }
      // "Ended the previous session 0.15 percent lower at 4,214.17".
      if (isPreviousSession(s, at + 1)) clause.clauseDay = s.story.previousSession;
      return setMode(s, L.close);
    case W.touch:
      // "Hit hard by selling", "hit by worries".
      if (isStruck(s, at + 1)) return true;
      // "Peaked at 4,318.40", "bottomed at 4,201.06", and not "in November" or "last year".
      if (kindAt(items, at + 1) === W.at && clause.have === 0 && !isOfOtherTime(items, at + 2)) {
        if (isPeak(s.story.tokens, item.from)) clause.dir = 1;
        else if (isBottom(s.story.tokens, item.from)) clause.dir = -1;
      }
      exchangeAtHead(s, at);
      // "Rose 1.26%, reaching 52,798.4": where the move led, unless a time is told.
      return setMode(s, isReaching(s, at) ? L.close : L.touch);
    case W.pass:
      // "A record-breaking 3,814.69 points": what kind of level.
      if (kindAt(items, at - 1) === W.hyphen && kindAt(items, at - 2) === W.record) return true;
      if (!s.story.isHome && isWhich(items, at)) return true;
      // "Regained 6.85 points".
      if (isRegain(s.story.tokens, item.from) && isChangeAhead(items, at + 1))
        return setMotion(s, at, madeItem(W.move, 1, item.from, item.to), true);
      // "This surpassed the record of ...".
      if (clause.kind === S.none && isThis(s, at - 1)) readAgain(s, true);
      s.passed = true;
      clause.verb = true;
      // "Made its mark by surpassing the 1,000-point threshold".
      if (clause.prep === W.by) clause.prep = 0;
      return true;
    case W.copula:
      // "Traded value jumped to ...".
      if (isTradedValue(s, at)) {
        replace(s, TURNOVER);
        return true;
      }
      // "Dropped 37.25 points from the previous day and recorded 512.85": of the day again.
      if (clause.prep === W.from && kindAt(items, at - 1) === W.and && kindAt(items, at + 1) === W.quantity)
        clause.prep = 0;
      joinOne(s, at);
      if (!exchangeBefore(s, at) && clause.kind === S.none) readFirm(s, at);
      // "The low for the session was 4,201.06": the preposition has found its object.
      if (clause.prep === W.preposition && isObjectFound(s)) clause.prep = 0;
      // "The figure was also the lowest since 2,561.20 on March 4": the index's, which was told before.
      if (clause.kind === S.none && at === 2 && isFigureRanked(s)) readAgain(s, true);
      // "That was its lowest since ...", "as a percentage, this is ...".
      if (clause.kind === S.none && kindAt(items, at - 1) === W.article) readThat(s, at);
      clause.verb = true;
      // "Is seen opening 22 points higher": nothing of it has happened.
      if (isSeen(s.story.tokens, items[at + 1]?.from ?? -1) && isToCome(items[at + 2]) && !s.story.isHome)
        clause.modal = kindAt(items, at + 2) !== W.to || kindAt(items, at + 3) !== W.quantity;
      if (clause.mode === L.open && kindAt(items, at - 1) !== W.who) clause.mode = L.none;
      return true;
    case W.outnumber:
      // "Trailing its peers, the index closed at ...": only a count is beaten by another so.
      if ((item.value === 0 || s.sides.length === 2) && !beatsIndex(s, at)) s.beaten = true;
      return true;
    case W.trade:
      return setTrade(s, at, item);
    case W.tradeNoun:
      return setTradeNoun(s, at, item);
    default:
      return false;
  }
}

/** A participle behind a comma goes on about what the sentence began with, where that was said to have something. */
function isEndOfFirst({ clause, first, items, story }: Sentence, at: number): boolean {
  if (story.isHome || first?.kind !== S.stock || !isEnding(story.tokens, (items[at] as Item).from)) return false;
  if (kindAt(items, at - 1) !== W.comma || clause.bound || clause.verb) return false;
  return clause.kind === S.outside || (clause.kind === S.index && kindAt(items, clause.subjectAt) !== W.subject);
}

const OWNS_CLOSE = kindTable(W.previous, W.possessive, W.record);

const isTraded = wordSet("traded");
const isValue = wordSet("value");
const isWhole = wordSet("the", "total", "daily", "overall", "aggregate");
const BEFORE_VALUE = kindTable(W.comma, W.while, W.and, W.but);

function isTradedValue({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  const noun = items[at + 1];
  if (isHome || noun?.kind !== W.plain || !isValue(tokens, noun.from)) return false;
  if (!isTraded(tokens, (items[at] as Item).from)) return false;
  const before = itemAt(items, at - 1);
  return before === undefined || BEFORE_VALUE[before.kind] === 1 || isWhole(tokens, before.from);
}

const isFigure = wordSet("figure", "level");

/** "The figure" at the head of a sentence, and the rank of where something stood. */
function isFigureRanked({ items, story }: Sentence): boolean {
  if (!story.isHome || kindAt(items, 0) !== W.article || !isFigure(story.tokens, items[1]?.from ?? -1)) return false;
  for (let rank = 3; rank < FIGURE_REACH; rank++) {
    const kind = kindAt(items, rank);
    if (kind === W.high || kind === W.low) return kindAt(items, rank + 1) === W.since;
  }
  return false;
}

/** Phrases from "the figure" to what it ranks as: "was also the second". */
const FIGURE_REACH = 7;

const ATTRIBUTED = kindTable(W.commodity, W.sector, W.place, W.dollar, W.rate, W.yield, W.bond, W.macro);

/** "Easing US rates", "rising freight costs", and neither "easing late in the day" nor "falling just 12.3 points". */
function isAttribute({ items, story: { tokens } }: Sentence): boolean {
  const next = items[1];
  if (next === undefined || isBehindVerb(tokens, next.from)) return false;
  return ATTRIBUTED[next.kind] === 1 || (next.kind === W.plain && next.value === 0 && isToldWhole(items));
}

/** No number and no comma stand right behind the noun. */
function isToldWhole(items: readonly Item[]): boolean {
  for (let at = 2; at < 5; at++) {
    const kind = kindAt(items, at);
    if (kind === W.quantity || kind === W.comma) return kind === W.comma && at > 2;
  }
  return true;
}

const isBehindVerb = wordSet(
  ..."back away early late further again steadily modestly hard fast deeper together throughout amid along".split(" "),
);

const isToCome = kindSet(W.open, W.moving, W.close, W.to, W.direction);
const isSeen = wordSet("seen", "tipped", "called", "set");
const isPeak = wordSet("peaked");
const isBottom = wordSet("bottomed");
const isEnding = wordSet("closing", "ending", "finishing");
function setMode(s: Sentence, mode: number): boolean {
  const { clause } = s;
  // "The index, which opened at 18,407, rose ...": said in passing of what the main verb goes on about.
  const passing = !s.story.isHome && kindAt(s.items, s.at - 1) === W.who;
  if (mode === L.open && !passing) s.openedBefore = true;
  clause.mode = mode;
  clause.verb = true;
  if (clause.prep !== W.to) clause.prep = 0;
  if (mode === L.close) clause.intraday = false;
  // "Rose 1.1 percent from a day earlier to end at 2,881.9": where it ended is of the day again.
  if (mode === L.close && kindAt(s.items, s.at - 1) === W.to) clause.previous = false;
  if (mode !== L.touch) {
    clause.after = false;
    clause.have = clause.have === 1 ? 0 : clause.have;
  }
  s.passed = false;
  return true;
}

function isQuantityAhead(s: Sentence, at: number): boolean {
  for (let next = at + 1; next < s.items.length && next < at + 12; next++) {
    const { kind } = s.items[next] as Item;
    if (kind === W.quantity) return true;
    if (kind === W.comma || kind === W.semicolon || kind === W.subject) return false;
  }
  return false;
}

/** A price right behind the verb: "to close at 128,500 won". */
function isPriceAhead(items: readonly Item[], at: number): boolean {
  return [1, 2, 3].some((step) => kindAt(items, at + step) === W.quantity && items[at + step]?.value === U.money);
}

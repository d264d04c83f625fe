import { isCapital } from "../scanner.ts";
import { sidesOfVerbs } from "./binding/breadth-side.ts";
import { foresee, foreseeSeeming } from "./binding/foreseen-rate.ts";
import { isAverageOfSpan, isAverageTrade } from "./binding/other-turnover.ts";
import { behindRate, isElsewhen, isOffshore } from "./binding/other-venue.ts";
import { isSumOfRun } from "./days/run-of-days.ts";
import { isSamePeriodOfDay, toMoment } from "./days/same-period.ts";
import { isSinceLevel } from "./days/since-when.ts";
import { isThroughoutLast, joinEnd } from "./days/span-end.ts";
import { isScope } from "./days/time-span.ts";
import { isOfWeeks, isToldWeek, isWeekOf } from "./days/week-story.ts";
import { isForeseen, isRule } from "./levels/milestone.ts";
import { readIndexNoun } from "./markets/index-noun.ts";
import { endsAtClose } from "./moments/moment.ts";
import { isAtOpen, isAtStart, isByPart, isSinceOpen } from "./moments/opening-told.ts";
import { isSoonAfterOpen } from "./moments/soon-after-open.ts";
import { readClock, readNoon, readPart } from "./moments/told-clock.ts";
import { isMinutes } from "./moments/trade-halt.ts";
import { isLetter, shareUnit, toPoints } from "./numbers/pair-unit.ts";
import { type Item, itemAt, kindAt } from "./phrases/item.ts";
import { isSameDay, isSameSpan, isThatDay, leading } from "./phrases/lead.ts";
import type { Sentence } from "./sentence-reader.ts";
import { settleWeekday, settleYear } from "./settling/settle-weekday.ts";
import { isWord } from "./subjects/topic.ts";
import { isMarkedClosed } from "./tables/table-heading.ts";
import { readCloseOn } from "./verbs/close-on.ts";
import * as U from "./words/unit-kind.ts";
import * as W from "./words/word-class.ts";
import { wordSet } from "./words/word-set.ts";

/** Markets in whose stories "p" behind a number is pence: London's own, and those that print no letter for points. */
const IN_PENCE: ReadonlySet<string> = new Set(["UK", "IE", "US", "EU", "DE", "FR"]);

/** What the sentence as a whole says: the groups it compares, the day or span it begins with, the clock. */
export function survey(s: Sentence): void {
  const { items } = s;
  readIndexNoun(s);
  s.timed = s.story.underClock && !isMarkedClosed(items);
  let compared = false;
  let moving = 0;
  let samePeriod = false;
  let minutes = false;
  for (let at = 0; at < items.length; at++) {
    const item = items[at] as Item;
    switch (item.kind) {
      case W.breadth:
        s.breadthSentence = true;
        if (s.sides.length < 2) s.sides.push(item.value);
        break;
      case W.outnumber:
        compared = true;
        break;
      case W.moving:
        moving++;
        break;
      case W.after:
        if (isSinceLevel(items, at)) item.kind = W.since;
        if (isSoonAfterOpen(s, at)) s.timed = s.clocked = true;
        break;
      case W.close:
        readCloseOn(s.story.tokens, items, at);
        break;
      case W.date:
        s.dates++;
        settleWeekday(s, at, item);
        settleYear(s, at, item);
        break;
      case W.time:
        readClock(s, at, item);
        break;
      case W.quantity:
        shareUnit(items, at);
        if (item.quantity?.hyphened === true && isMoveOfDays(items, at)) s.spanned = true;
        // "In the first 15 minutes amid foreign buying".
        if (item.value === U.duration && isFirst(s.story.tokens, item.from - 1) && isMinutes(s, item))
          s.timed = toMoment(s, item);
        if (s.story.isHome && item.value === U.duration && isSinceOpen(s, at)) s.timed = true;
        // "Up 42.31p": pence in London, points elsewhere.
        if (item.quantity?.currency === "GBX" && !IN_PENCE.has(s.story.market) && isLetter(s.story.tokens, item.to - 1))
          toPoints(item);
        break;
      case W.plain:
        foreseeSeeming(s.story.tokens, items, at);
        // "Had slipped to 863.93 as of the same time".
        if (kindAt(items, at - 3) === W.of && kindAt(items, at - 4) === W.as && isWord(s, item, "time")) s.timed = true;
        // "At the time of the halt the index stood at ...".
        if (isAtStart(s, at)) s.timed ||= s.outline.lastClose < at || !endsAtClose(items, s.outline.lastClose - 1);
        if (kindAt(items, at - 1) === W.article && kindAt(items, at - 2) === W.at && isWord(s, item, "time")) {
          s.timed = true;
          // "The rate, which had opened at 1,484.9 won at the time, finished at ...": of another day.
          if (s.story.isHome && kindAt(items, at + 1) === W.comma) s.leadingDay = Number.NaN;
        }
        if (s.story.isHome && isAtOpen(s, at)) s.timed = true;
        break;
      case W.trading:
        // "Ended New York trading at 1,452.1 won", "night trading saw the won at ...".
        if (s.story.isHome && isElsewhen(s, itemAt(items, at - 1))) s.offshoreFrom = behindRate(items, at);
        // "After 90 minutes of trading", "in the first 15 minutes of trading".
        if (kindAt(items, at - 1) === W.of && isMinutes(s, itemAt(items, at - 2))) minutes = true;
        readPart(s, at);
        break;
      case W.clock:
        readNoon(s, at);
        break;
      case W.intraday:
        if (item.value !== 1) break;
        if (isMidday(s.story.tokens, item.from)) readNoon(s, at);
        else if (kindAt(items, at - 1) === W.date) readPart(s, at);
        else if (isByPart(s, at)) s.timed = s.clocked = true;
        // "Stocks traded higher Tuesday morning": a story told before the close, until something closes.
        if (isLeadOf(s, at)) s.story.clockLevel ||= s.outline.hasDirection;
        break;
      case W.stake:
      case W.macro:
        if (s.story.isHome && isForeseen(s, at)) s.foreseen = true;
        break;
      case W.copula:
        foresee(s.story.tokens, items, at);
        // "A sidecar is triggered when futures rise more than 6 percent": a rule.
        if (kindAt(items, at + 1) === W.plain && isRule(s, at)) s.supposed = true;
        break;
      case W.average:
        s.averaged = true;
        s.averageTrade ||= isAverageTrade(items, at);
        if (isAverageOfSpan(items, at)) s.spanned = true;
        break;
      case W.streak:
        if (isOfWeeks(items, at)) s.weeks = true;
        // "Higher in two straight sessions, advancing 50 points along the way".
        if (isSumOfRun(s, at)) s.spanned = true;
        break;
      case W.open:
        readPart(s, at);
        if (isLeadOf(s, at)) s.story.clockLevel ||= opensUp(items, at);
        if (kindAt(items, at - 1) === W.article && kindAt(items, at - 2) === W.at)
          s.timed ||= s.outline.lastClose < at || !endsAtClose(items, s.outline.lastClose - 1);
        break;
      case W.point:
        // "At that point the index stood at ...".
        if (kindAt(items, at - 1) === W.article && kindAt(items, at - 2) === W.at) s.timed = true;
        break;
      case W.while:
        // "The index was then at ...".
        if (item.value === 1 && kindAt(items, at - 1) === W.copula && kindAt(items, at + 1) === W.at) s.timed = true;
        break;
      case W.groupAdjective:
        if (
          item.value === 0 &&
          (kindAt(items, at + 1) === W.it ||
            kindAt(items, at + 1) === W.comma ||
            kindAt(items, at + 1) === W.trading ||
            kindAt(items, at + 1) === W.won ||
            (kindAt(items, at + 1) === W.marketNoun && isOffshore(s.story.tokens, item.from)))
        )
          s.offshoreFrom = 0;
        break;
      case W.record:
        s.recordSentence = true;
        break;
      case W.futures:
        // "Futures up: Dow 0.12%, S&P 0.20%".
        if (kindAt(items, at + 1) === W.direction && kindAt(items, at + 2) === W.colon) s.futuresHead = true;
        break;
      case W.span:
        if (item.value === 0 && s.story.isHome && isSinceOpen(s, at)) s.timed = true;
        if (item.value >= 7 && isSamePeriodOfDay(s, at)) item.value = 1;
        if (item.value >= 7) joinEnd(s, at);
        if (item.value === 1 && kindAt(items, at - 1) === W.intraday) readPart(s, at);
        if (item.value === 7 && !s.story.isHome && isWeekOf(s.story.tokens, items, at))
          s.story.spanSentence = s.story.sentence;
        if (item.value === 7 && !s.story.isHome && kindAt(items, at + 1) === W.comma)
          s.spanned ||= kindAt(items, at + 2) === W.with && isToldWeek(s.story.tokens, items, at);
        // "The index ended that day at ...": the day the sentence before told.
        if (item.value === 1 && (isThatDay(s, at) || isSameDay(s, at))) {
          // "From that day for three trading days the rate fell by ...".
          if (kindAt(items, at - 2) === W.from) samePeriod = true;
          else s.leadingDay = lastDayTold(s) ?? (s.story.isHome || s.story.sentence === 0 ? undefined : Number.NaN);
        }
        // "During the same period": what follows is of it.
        else if (item.value >= 7 && s.story.isHome && !s.timed && isSameSpan(s, at)) samePeriod = true;
        // "The index throughout last week showed a decline of 0.79%".
        else if (item.value >= 7 && isThroughoutLast(s, at)) samePeriod = true;
        // "Lower in back-to-back sessions".
        else if (item.value === 1 && kindAt(items, at - 2) === W.hyphen && isWord(s, items[at - 1] as Item, "back"))
          s.spanned = true;
        // "In the Year of the Dragon".
        else if (item.value === 365 && kindAt(items, at + 1) === W.of && isCapital(s.story.tokens, item.from))
          s.spanned = true;
        else if (item.value >= 7 && (isSuperlative(s.story.tokens, (items[at - 1]?.to ?? 0) - 1) || isSoFar(s, at)))
          s.spanned = true;
        break;
      case W.respectively:
        s.paired = true;
        break;
      default:
    }
  }
  // "Up 60 points during the first minutes of trading, it eventually fell 27": the rest is of the day.
  if (minutes) s.timed ||= s.story.isHome || !items.some(({ from }) => isAtLast(s.story.tokens, from));
  s.trailingScope = isTrailing(s);
  if (s.sides.length < 2 && (compared || moving > 1)) sidesOfVerbs(s, compared);
  leading(s);
  if (samePeriod) s.leadingScope = true;
}

/** The day that "that day" is: the last told, or the story's own where a whole paragraph without one lies between. */
function lastDayTold({ story }: Sentence): number | undefined {
  if (story.lastDay === undefined) return undefined;
  // "The day before, the ministers released a plan. The index rose ... on the same day": as the last day of a figure.
  const last = story.claims.at(-1);
  const told = !story.isHome || (last?.sentence === story.lastDaySentence && last.measure !== "other");
  const near = told && (story.lastDayParagraph === story.paragraph || story.sentence - story.lastDaySentence < 2);
  return near || !story.namesOwnDay ? story.lastDay : story.session;
}

/** Sentences in which a story tells what it is about. */
const LEAD = 6;

const isAtLast = wordSet("eventually", "finally", "ultimately");
const isBefore = wordSet("before");
/** Phrases from how the day began to what came of it. */
const TURN_REACH = 16;

/** A market stands in front, nothing is told before ("rose 2 percent after opening lower"), and nothing but that. */
function isLeadOf({ items, outline, story }: Sentence, at: number): boolean {
  if (!story.isHome || story.ends || story.sentence >= LEAD || outline.lastClose >= 0) return false;
  if (outline.firstMarket > at || outline.firstTold < at || outline.firstTurn < at || outline.turnsBack) return false;
  for (let next = at + 1; next < items.length && next < at + TURN_REACH; next++)
    if (kindAt(items, next) === W.after && isBefore(story.tokens, (items[next] as Item).from)) return false;
  return true;
}

/** "Opened slightly higher". */
function opensUp(items: readonly Item[], at: number): boolean {
  return kindAt(items, kindAt(items, at + 1) === W.plain ? at + 2 : at + 1) === W.direction;
}

const isFirst = wordSet("first", "opening");
const isMidday = wordSet("midday", "lunchtime", "mid");
/** Phrases from "the two-day loss" to how much it was. */
const MOVE_REACH = 4;

/** "The two-day loss amounts to 68 points", "a three-day gain of 2 percent lifted ...": the sentence begins with a sum over days. */
function isMoveOfDays(items: readonly Item[], at: number): boolean {
  const q = items[at]?.quantity;
  if (at > 1 || q?.unit !== U.duration || q.digits < 2 || kindAt(items, at + 1) !== W.moveNoun) return false;
  for (let next = at + 2; next < items.length && next < at + 2 + MOVE_REACH; next++) {
    const { kind, quantity } = items[next] as Item;
    if (quantity) return quantity.unit === U.percent || quantity.unit === U.point;
    if (kind === W.move || kind === W.moving || kind === W.comma || kind === W.subject) return false;
  }
  return false;
}

const isThroughout = wordSet("throughout", "during", "over");

/** "... sold 5.5 trillion won throughout the year", "... sold X and Y, in May, the regulator said": the sentence ends with the span of its sums. */
function isTrailing(s: Sentence): boolean {
  const { items, story } = s;
  for (let at = items.length - 1; at >= 0 && at > items.length - 7; at--)
    if (kindAt(items, at) === W.preposition && isThroughout(story.tokens, (items[at] as Item).from))
      // "Traded lower around midday, while Pepper fell during the same period": that moment.
      return isScope(items, at) && !(s.timed && isSameSpan(s, at + 3));
  for (let say = items.length - 1; say > 3 && say > items.length - 12; say--) {
    if (kindAt(items, say) !== W.say || kindAt(items, say - 1) !== W.comma) continue;
    return kindAt(items, say - 3) === W.preposition && kindAt(items, say - 4) === W.comma && isScope(items, say - 3);
  }
  return false;
}

/** "So far this year". */
function isSoFar(s: Sentence, at: number): boolean {
  const far = kindAt(s.items, at - 1) === W.article ? itemAt(s.items, at - 2) : undefined;
  return far?.kind === W.plain && isWord(s, far, "far");
}

/** "Its best week". */
const isSuperlative = wordSet("best", "worst");

import { isCapital } from "../../scanner.ts";
import { isAverageOfSpan, isAverageTrade } from "../binding/average-trade.ts";
import { isSumOfRun } from "../days/run-of-days.ts";
import { isSameDay, isSameSpan, isThatDay } from "../days/same-day.ts";
import { isSamePeriodOfDay } from "../days/same-period.ts";
import { isThroughoutLast, joinEnd } from "../days/span-end.ts";
import { isOfWeeks, isToldWeek, isWeekOf } from "../markets/week-story.ts";
import { isSinceOpen } from "../moments/opening-told.ts";
import { readPart } from "../moments/told-clock.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { isScope } from "../phrases/time-span.ts";
import { isWord } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { settleWeekday, settleYear } from "../settling/settle-weekday.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { Hearing, Hearings } from "./heard.ts";

/** What says that a sentence tells of another day or of a span of them: dates, weeks, runs of sessions, averages. */
const DAY = 1;
const WEEK = 7;
const YEAR = 365;

const readDate: Hearing = (s, at, item) => {
  s.dates++;
  settleWeekday(s, at, item);
  settleYear(s, at, item);
};

const readAverage: Hearing = (s, at) => {
  s.averaged = true;
  s.averageTrade ||= isAverageTrade(s.items, at);
  if (isAverageOfSpan(s.items, at)) s.spanned = true;
};

const readRun: Hearing = (s, at) => {
  if (isOfWeeks(s.items, at)) s.weeks = true;
  // "Higher in two straight sessions, advancing 50 points along the way".
  if (isSumOfRun(s, at)) s.spanned = true;
};

const readSpan: Hearing = (s, at, item, heard) => {
  const { items, story } = s;
  if (item.value === 0 && story.isHome && isSinceOpen(s, at)) s.timed = true;
  if (item.value >= WEEK && isSamePeriodOfDay(s, at)) item.value = DAY;
  if (item.value >= WEEK) joinEnd(s, at);
  if (item.value === DAY && kindAt(items, at - 1) === W.intraday) readPart(s, at);
  if (item.value === WEEK && !story.isHome) readWeek(s, at);
  // "Lost $160 billion for the month, with the All Ords losing 648.6 points".
  if (item.value > WEEK && !story.isHome && isForSpan(items, at)) s.spanned = true;
  if (item.value === DAY && (isThatDay(s, at) || isSameDay(s, at))) {
    // "From that day for three trading days the rate fell by ...".
    if (kindAt(items, at - 2) === W.from) heard.samePeriod = true;
    // "The index ended that day at ...": the day the sentence before told.
    else s.leadingDay = lastDayTold(s) ?? (story.isHome || story.sentence === 0 ? undefined : Number.NaN);
  } else if (item.value >= WEEK && isPeriodToldBefore(s, at)) heard.samePeriod = true;
  else if (isSpanOfSentence(s, at, item)) s.spanned = true;
};

function isForSpan(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.article || kindAt(items, at - 2) !== W.preposition) return false;
  return kindAt(items, at + 1) === W.comma && kindAt(items, at + 2) === W.with;
}

function readWeek(s: Sentence, at: number): void {
  const { items, story } = s;
  if (isWeekOf(story.tokens, items, at)) story.spanSentence = story.sentence;
  if (kindAt(items, at + 1) === W.comma)
    s.spanned ||= kindAt(items, at + 2) === W.with && isToldWeek(story.tokens, items, at);
}

/** "During the same period", "the index throughout last week showed a decline of 0.79%": what follows is of it. */
function isPeriodToldBefore(s: Sentence, at: number): boolean {
  return (s.story.isHome && !s.timed && isSameSpan(s, at)) || isThroughoutLast(s, at);
}

/** The sums of the sentence are over the span. */
function isSpanOfSentence(s: Sentence, at: number, { from, value }: Item): boolean {
  const { items, story } = s;
  // "Lower in back-to-back sessions".
  if (value === DAY && kindAt(items, at - 2) === W.hyphen && isWord(s, items[at - 1] as Item, "back")) return true;
  // "In the Year of the Dragon".
  if (value === YEAR && kindAt(items, at + 1) === W.of && isCapital(story.tokens, from)) return true;
  return value >= WEEK && (isSuperlative(story.tokens, (items[at - 1]?.to ?? 0) - 1) || isSoFar(s, at));
}

export const SPAN_SAID: Hearings = [
  [W.date, readDate],
  [W.average, readAverage],
  [W.streak, readRun],
  [W.span, readSpan],
];

/** The day that "that day" is: the last told, or the story's own where a whole paragraph without one lies between. */
function lastDayTold({ story }: Sentence): number | undefined {
  if (story.lastDay === undefined) return undefined;
  // "The day before, the ministers released a plan. The index rose ... on the same day": as the last day of a figure.
  const last = story.claims.at(-1);
  const told = !story.isHome || (last?.sentence === story.lastDaySentence && last.measure !== "other");
  const near = told && (story.lastDayParagraph === story.paragraph || story.sentence - story.lastDaySentence < 2);
  return near || !story.namesOwnDay ? story.lastDay : story.session;
}

/** Phrases from "the two-day loss" to how much it was. */
const MOVE_REACH = 4;

/** "The two-day loss amounts to 68 points", "a three-day gain of 2 percent lifted ...": the sentence begins with a sum over days. */
export function isMoveOfDays(items: readonly Item[], at: number): boolean {
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
export function isTrailing(s: Sentence): boolean {
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
  return far?.kind === W.plain && isWord(s, far, "far") && !isOfSecondVerb(s.items, at);
}

/** Phrases from a verb behind "and" to its span: "and is up 8.4 percent so far this". */
const VERB_REACH = 9;

/** "Rose 1.2 percent and is up 8.4 percent so far this year": the span is that of the second verb alone. */
function isOfSecondVerb(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back > 1 && back > at - VERB_REACH; back--) {
    const verb = kindAt(items, back);
    if (verb === W.subject) return false;
    if (verb !== W.copula && verb !== W.have) continue;
    return kindAt(items, back - 1) === W.and && items.slice(0, back - 1).some(({ kind }) => kind === W.quantity);
  }
  return false;
}

/** "Its best week". */
const isSuperlative = wordSet("best", "worst");

import { dayAfter } from "../days/day-after.ts";
import { isOfSpan } from "../numbers/between.ts";
import { followedBy, precededBy } from "../phrases/around.ts";
import { type Item, itemAt, kindAt, subjectOf } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { readAgain } from "../subjects/pronoun.ts";
import { replace } from "../subjects/topic.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { duringSession, isAtMost } from "./moment.ts";
import { isOfToday } from "./to-extreme.ts";

/** "As high as 5,746", "a high of 82,430": the day's extreme, unless it is a rank ("a two-month high"). */
export function readExtreme(s: Sentence, at: number, high: boolean): void {
  const { clause, items } = s;
  const before = kindAt(items, at - 1);
  const next = kindAt(items, at + 1);
  // "Has already reached an annual high of 16,120 points": of the year, and of no day that is told.
  if (before === W.periodic && !s.story.isHome) {
    clause.longAgo = true;
    if (high) clause.high = true;
    else clause.low = true;
    return;
  }
  // "The previous yearly high was 2,754.86".
  if (clause.kind === S.none && next === W.copula && precededBy(items, at, 3, W.previous)) {
    readAgain(s);
    // "This year's previous closing high was 1,031.88, set on April 20".
    if (before === W.close && isOfYear(items, at)) {
      // "This year's previous closing high was 1,031.88, set on April 20": a close of that day, and no record.
      const day = items.slice(at, at + DATE_REACH).find(({ kind }) => kind === W.date)?.day;
      clause.mode = L.close;
      clause.clauseDay = day && !day.long ? day.number : Number.NaN;
    } else if (before === W.close) clause.record = clause.previous = true;
    else {
      if (high) clause.high = true;
      else clause.low = true;
      clause.longAgo = true;
    }
    return;
  }
  // "Well past the prior peak of 1,816.42": of the index the story is about.
  const unnamed = clause.kind === S.none;
  if (before === W.previous && next === W.of && s.story.isHome && (unnamed || clause.kind === S.index)) {
    if (unnamed) readAgain(s);
    clause.record = clause.previous = true;
    return;
  }
  // "An all-time closing high of 3,252.12".
  if (before === W.close && next === W.of) {
    clause.record = true;
    return;
  }
  if (before === W.as && next === W.as) {
    clause.mode = high ? L.high : L.low;
    clause.prep = W.to;
    clause.prepAt = at;
    return;
  }
  // "Closing the day at its intraday high of 3,883.68": a close.
  if (clause.mode === L.close && next === W.of && isEndedAt(items, at)) {
    clause.record = true;
    clause.intraday = false;
    return;
  }
  // "Claimed a record high of 46,278, before ending at 46,255": where it had been.
  if (high && next === W.of && !s.story.isHome && clause.mode !== L.close && isLeftToEnd(items, at + 2)) {
    clause.high = true;
    clause.record = clause.previous = false;
    return;
  }
  // "The intraday high and low stood at 3,711.42 and 3,650.87": of the index told before; "its 52-week high and low": of no day.
  const other = next === W.and ? kindAt(items, at + 2) : -1;
  const both = !s.story.isHome && (other === W.high || other === W.low) && other !== (high ? W.high : W.low);
  if (both && (clause.kind === S.none || clause.kind === S.index)) {
    if (isOfSpan(items, at - 1)) replace(s, subjectOf(S.outside, "extremes"));
    else if (clause.kind === S.none) readAgain(s);
    return;
  }
  // "The intraday high stood at 3,711.42".
  const ofSession = before === W.intraday || (before === W.span && itemAt(items, at - 1)?.value === 1);
  if (ofSession && next === W.copula && clause.kind === S.none && s.story.isHome) {
    const last = s.story.lastSubject;
    // "The intraday high was 1,481.5 won": of the rate that was told before.
    const ofRate = last !== undefined && (last.kind === S.rate || last.kind === S.won) && isWon(items[at + 2]);
    if (ofRate) replace(s, last);
    else readAgain(s);
    if (high) clause.high = true;
    else clause.low = true;
    return;
  }
  // "The index's lowest value was ...", "its daily high was ...".
  const noun = items[at + 1];
  const valued = noun?.kind === W.plain && isValue(s.story.tokens, noun.from);
  const told = next === W.copula && before !== W.previous && kindAt(items, at + 2) === W.quantity;
  // "The low for the session was 4,201.06".
  if (isToldOfSession(items, at) && !s.story.isHome && (clause.kind === S.index || clause.kind === S.none)) {
    if (clause.kind === S.none || clause.bound) readAgain(s);
    if (high) clause.high = true;
    else clause.low = true;
    return;
  }
  // "Touched the day's lowest level at 4,201.06", "finished off its weakest level at 4,201.06".
  const off = before === W.article && kindAt(items, at - 2) === W.direction;
  const hit = clause.mode === L.touch && (before === W.possessive || isOfToday(items, at + 2));
  if (next === W.mark && !s.story.isHome && (off || hit)) {
    if (high) clause.high = true;
    else clause.low = true;
    return;
  }
  // "The day's high was 4,318.40".
  const ofDay = told && before === W.possessive && itemAt(items, at - 2)?.value === 1;
  if ((((valued || told) && !s.story.isHome) || ofDay) && (clause.kind === S.index || clause.kind === S.none)) {
    if (clause.kind === S.none || clause.bound) readAgain(s);
    if (high) clause.high = true;
    else clause.low = true;
    return;
  }
  if (
    next === W.since ||
    next === W.quantity ||
    next === W.of ||
    next === W.at ||
    next === W.above ||
    next === W.preposition ||
    next === W.point
  ) {
    // "The lowest points since December": a rank.
    if (next === W.point && (kindAt(items, at + 2) === W.since || kindAt(items, at + 2) === W.preposition)) return;
    if (next === W.since || next === W.preposition || (next === W.at && clause.mode !== L.touch)) return;
    // "Closed at a two-month high of 2,500": the rank of a close.
    if ((next === W.of || next === W.quantity) && isRankOfClose(s, at)) {
      clause.record = true;
      return;
    }
    // "Rose 6.9 points, or 0.15 per cent, to reach a five-month peak of 4,458.8": where the day's change led.
    const told = clause.counts[R.change] !== 0 || clause.counts[R.percent] !== 0;
    const reached = clause.mode === L.touch && next === W.of && isReached(items, at);
    if (reached && told && !s.story.isHome && isRanked(s, at)) {
      clause.mode = L.close;
      clause.record = true;
      return;
    }
    // "Rose 9.2 points to 4,812.5, after reaching a record high of 4,819.3": where it had been before it closed.
    if (told && next === W.of && high && !s.story.isHome && clause.dir > 0 && isTouchedBefore(items, at)) {
      clause.high = true;
      clause.record = clause.previous = false;
      return;
    }
    // "Rose 2.27 percent to an all-time high of 4,309.63": where the day's change led.
    // "Closed up 52.1 points to a fresh 11-year high of 6,776.7", elsewhere.
    const led = clause.mode === L.none || (clause.mode === L.close && !s.story.isHome);
    if (told && clause.prep === W.to && led && isRanked(s, at) && !s.timed && !s.openedBefore) {
      clause.record = true;
      return;
    }
    // "Its 2024 high of ...", "its 52-week low of ...": of another time.
    if (
      before === W.date ||
      (before === W.month && !s.story.isHome) ||
      (before === W.span && (itemAt(items, at - 1)?.value ?? 0) >= 7) ||
      (before === W.quantity && itemAt(items, at - 1)?.quantity?.hyphened) ||
      // "A one-year-low of $7.16".
      (before === W.hyphen && itemAt(items, at - 2)?.value === U.duration && kindAt(items, at - 2) === W.quantity)
    )
      clause.longAgo = true;
    // "The all-time low of $2.55", "just below its all-time high of 7,200".
    const kept = !s.story.isHome && (precededBy(items, at, 6, W.below) || precededBy(items, at, 6, W.above));
    if (before === W.plain && kindAt(items, at - 2) === W.hyphen && (!high || kept)) clause.longAgo = true;
    // "Ended at 4,309.63, surpassing its previous all-time high of 4,221.87": a close, as the one that beats it.
    if (s.passed && clause.previous && clause.lastLevel === "close" && high) clause.record = true;
    else if (high) clause.high = true;
    else clause.low = true;
  }
}

/** "46,278.53, before ending at 46,255", "5,012, but closed at 4,998": `at` is the first figure. */
function isLeftToEnd(items: readonly Item[], at: number): boolean {
  const joint = kindAt(items, at + 1) === W.comma ? at + 2 : at + 1;
  if (kindAt(items, at) !== W.quantity || (kindAt(items, joint) !== W.after && kindAt(items, joint) !== W.but))
    return false;
  return kindAt(items, joint + 1) === W.close && kindAt(items, joint + 2) === W.at;
}

function isWon(item: Item | undefined): boolean {
  return item?.quantity?.currency === "KRW" && item.quantity.scale === 0;
}

/** "At its intraday high", and not "off its intraday high". */
function isEndedAt(items: readonly Item[], at: number): boolean {
  let before = at - 1;
  while (kindAt(items, before) === W.intraday || kindAt(items, before) === W.article) before--;
  return before < at - 1 && kindAt(items, before) === W.at;
}

/** Phrases from an extreme of the year to its day: "was 1,031.88, set on April 20". */
const DATE_REACH = 8;

/** "This year's previous closing high", "the year's earlier closing high". */
function isOfYear(items: readonly Item[], at: number): boolean {
  for (let back = at - 2; back > 0 && back > at - 6; back--)
    if (kindAt(items, back) === W.possessive)
      return kindAt(items, back - 1) === W.span && (items[back - 1] as Item).value >= 7;
  return false;
}

/** "For the session was", "of the day was", with a number behind. */
function isToldOfSession(items: readonly Item[], at: number): boolean {
  const joint = kindAt(items, at + 1);
  if ((joint !== W.preposition && joint !== W.of) || kindAt(items, at + 2) !== W.article) return false;
  if (items[at + 3]?.kind !== W.span || items[at + 3]?.value !== 1) return false;
  return kindAt(items, at + 4) === W.copula && kindAt(items, at + 5) === W.quantity;
}

/** "An all-time high", "a five-month low", and neither "a low" nor "a session high". */
function isRanked(s: Sentence, at: number): boolean {
  const { items, clause } = s;
  const before = itemAt(items, at - 1);
  if (clause.intraday || before === undefined || before.kind === W.article || before.kind === W.as) return false;
  if (before.kind === W.span && before.value < 7) return false;
  if (before.kind === W.possessive || before.kind === W.intraday) return false;
  // "As much as 5% intraday, while another soared 12 percent to an all-time high".
  if (s.outline.hasIntraday) return false;
  if (isLeftAgain(s, at)) return false;
  return !duringSession(s, kindAt(items, at + 1) === W.of ? at + 2 : at + 1);
}

/** "Rose as much as 2.5 percent to a record high of 4,313.55", "to a high of 4,309.63 before ending at 4,290.12". */
function isLeftAgain(s: Sentence, at: number): boolean {
  const { items } = s;
  for (let back = at - 1; back > 0 && back > at - RANK_REACH; back--)
    if (kindAt(items, back) === W.quantity && isAtMost(s, back)) return true;
  for (let next = at + 1; next < items.length && next < at + CLOSE_REACH; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.subject || kind === W.semicolon) return false;
    if (kind === W.close) return kindAt(items, next + 2) === W.quantity || kindAt(items, next + 1) === W.quantity;
  }
  return false;
}

/** Phrases from an extreme to the close that follows it. */
const CLOSE_REACH = 14;

/** "To reach a five-month peak". */
function isReached(items: readonly Item[], at: number): boolean {
  for (let verb = at - 1; verb > 0 && verb > at - RANK_REACH; verb--)
    if (kindAt(items, verb) === W.touch) return kindAt(items, verb - 1) === W.to;
  return false;
}

/** "After reaching a fresh high", and no day told behind its level. */
function isTouchedBefore(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 2) !== W.quantity || followedBy(items, at + 2, 4, W.previous)) return false;
  if (dayAfter(items, at + 2) !== undefined || followedBy(items, at + 2, 4, W.span)) return false;
  for (let verb = at - 1; verb > 0 && verb > at - RANK_REACH; verb--)
    if (kindAt(items, verb) === W.touch) return kindAt(items, verb - 1) === W.after;
  return false;
}

const isValue = wordSet("value", "reading");

/** Words between a verb and the noun of a rank: "closed at yet another new two-month high". */
const RANK_REACH = 8;

function isRankOfClose({ clause, items }: Sentence, at: number): boolean {
  if (clause.mode !== L.close || clause.intraday || clause.counts[R.level] !== 0) return false;
  for (let back = at - 1; back >= 0 && back > at - RANK_REACH; back--) {
    const { kind } = items[back] as Item;
    if (kind === W.at || kind === W.to) return kindAt(items, back - 1) === W.close || clause.prepAt === back;
  }
  return false;
}

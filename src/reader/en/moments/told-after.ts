import { isFromSession } from "../days/close-of-day.ts";
import { isDayBefore } from "../days/day-before.ts";
import { pastPercent } from "../numbers/same-amount.ts";
import { isLevel } from "../phrases/apposition.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAfterEarly } from "./early-on.ts";
import { isMostOfDay } from "./most-of-day.ts";
import { isAtHalt } from "./trade-halt.ts";

/** Changes behind "after" that are of the session all the same, or of a day that is told. */
export function isToldAfter(s: Sentence, at: number): boolean {
  // The last: "fell 0.4 percent, after rising 1.2 percent in the previous session".
  return isOfClose(s, at) || isCause(s) || isOfMoment(s, at) || isDayBefore(s, at);
}

/** "Fell 0.4 percent after the Nasdaq lost 1.6 percent", in Seoul how another market closed; or what trading was halted for. */
function isCause(s: Sentence): boolean {
  const { clause, story } = s;
  const [subject] = clause.subjects;
  if (isAtHalt(s)) return true;
  return story.isHome && clause.kind === S.index && subject !== undefined && !story.isOwn(subject);
}

/** "Led the losers after dropping 10 percent", "topped the gainers' chart after adding 12 cents": what put it there is the day's. */
function isHeadOfList(items: readonly Item[], at: number): boolean {
  let noun = at;
  while (noun > at - 3 && (kindAt(items, noun) === W.plain || kindAt(items, noun) === W.possessive)) noun--;
  if (kindAt(items, noun) !== W.breadth) return false;
  // "The day's biggest losers".
  const ranked = kindAt(items, noun - 1) === W.plain || kindAt(items, noun - 1) === W.pass;
  const owner = ranked ? noun - 2 : noun - 1;
  if (kindAt(items, owner) === W.possessive) return kindAt(items, owner - 1) === W.span;
  return kindAt(items, owner) === W.article;
}

/** "Salt followed after losing 2 percent", "Salt followed it after ...": the next in a list. */
function isNextOfList({ items, story: { tokens } }: Sentence, at: number): boolean {
  const verb = items[kindAt(items, at) === W.it ? at - 1 : at];
  return verb !== undefined && isFollowed(tokens, verb.from);
}

const isFollowed = wordSet("followed", "trailed");

/** "Firmed to R92.70 after adding 2.43%": the move that led to the price is told again, and goes the same way. */
function isLedSame(items: readonly Item[], verb: number): boolean {
  const price = items[verb - 2];
  const move = items[verb - 4];
  if (price?.value !== U.money || kindAt(items, verb - 3) !== W.to || move?.kind !== W.move) return false;
  return move.value * (items[verb] as Item).value > 0;
}

/** "Rose to 2,696 after gaining 5.05 points": how it came there, if that went the same way and no move is told before. */
function isLedToLevel({ clause, items }: Sentence, verb: number): boolean {
  if (clause.counts[R.level] === 0 || clause.counts[R.change] !== 0) return false;
  const move = items.findLast(({ kind }, at) => at < verb && kind === W.move);
  return move !== undefined && move.value * (items[verb] as Item).value > 0;
}

/** "Closed at R216.10 after dropping 1.7%", "after it lost 5.8% to close at R720.20": what led to the close. */
function isOfClose(s: Sentence, at: number): boolean {
  const { items, clause, story } = s;
  if (clause.counts[R.percent] !== 0) return false;
  const closes = kindAt(items, at + 1) === W.to && kindAt(items, at + 2) === W.close; // "after falling 31.71 to close at 688.66"
  if (closes && (story.isHome || clause.kind === S.stock)) return true;
  // "Closed in the red after falling 41.20 points, or 1.5 percent, to 2,671.10".
  const first = kindAt(items, at - 1) === W.or ? at - 2 : at;
  const moved = kindAt(items, first) === W.comma ? first - 1 : first;
  // "After dipping by 0.30 points or 0.15 percent".
  const verb = kindAt(items, moved - 1) === W.by ? moved - 2 : moved - 1;
  const led = kindAt(items, verb) === W.moving && kindAt(items, verb - 1) === W.after;
  const past = first === at ? pastPercent(items, at + 1) : at + 1;
  const to = kindAt(items, past) === W.comma ? past + 1 : past;
  if (led && !story.isHome && clause.mode === L.close && clause.counts[R.level] === 0)
    if (kindAt(items, to) === W.to && isLevel(items, to + 1)) return true;
  const last = kindAt(items, past);
  // "Closed at 1,877.32 after gaining 32.30 points from the last trading day's closing".
  if (led && clause.kind === S.index && last === W.from && clause.mode === L.close && isFromSession(items, at))
    return true;
  // "Closed at 2,671.10 after falling 41.20 points, or 1.5 percent.": nothing tells of another time.
  if (led && clause.mode === L.close && clause.counts[R.level] !== 0 && clause.kind === S.index)
    return last < 0 || last === W.period;
  if (led && !story.isHome && clause.kind === S.index && isLedToLevel(s, verb) && (last < 0 || last === W.period))
    return true;
  if (story.isHome || clause.kind !== S.stock) return false;
  if (led && (isHeadOfList(items, verb - 2) || isNextOfList(s, verb - 2) || isLedSame(items, verb))) return true;
  const next = kindAt(items, at + 1);
  // "Salt ended at 8.40 after dropping 2.7 percent and Pepper ended at ...".
  const goesOn = next === W.and && kindAt(items, at + 2) === W.subject;
  const ends = goesOn || next < 0 || next === W.comma || next === W.period || next === W.semicolon;
  return ends && led && first === at && clause.mode === L.close && clause.counts[R.level] !== 0;
}

/** "Trading was halted at 9:06 a.m. after the index fell 8.1 percent", in Seoul: as far as it had gone. */
function isOfMoment(s: Sentence, at: number): boolean {
  return isMostOfDay(s, at) || isAfterEarly(s, at) || (s.story.isHome && s.timed && s.clause.kind === S.index);
}

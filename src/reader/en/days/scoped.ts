import { headBefore } from "../phrases/around.ts";
import { type Item, isIn, itemAt, kindAt, type Subject } from "../phrases/item.ts";
import { isScope } from "../phrases/time-span.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { dayAfter } from "./day-after.ts";

const SPANS = new Set(["weekly", "monthly", "quarterly", "yearly"]);

/** Phrases before a number in which its span may be told. */
const REACH = 8;

/** "Over the week the index gained 3 percent", "its weekly gain to 2 percent": the words before make it a sum over days. */
export function isScoped(s: Sentence, at: number): boolean {
  if (s.leadingScope) return true;
  let again = false;
  for (let before = at - 1; before >= 0 && before >= at - REACH; before--) {
    const item = s.items[before] as Item;
    const { kind } = item;
    if (kind === W.comma && (isAmongOfSpan(s, before) || isSumBehind(s, before, at))) return true;
    if (kind === W.comma || kind === W.semicolon || kind === W.subject || kind === W.while) return false;
    if (kind === W.quantity && item.value !== U.duration) return false;
    // "A four-week gain of 1.2 percent", "a year-to-date performance of ...".
    if (kind === W.quantity && item.quantity?.hyphened && itemAt(s.items, before + 1)?.kind === W.moveNoun) return true;
    if (kind === W.span && item.value >= 7 && isToDate(s, before + 1)) return true;
    // "Since April it has risen 6 percent".
    if (kind === W.it) again = true;
    else if (again && kind === W.since && isMonth(itemAt(s.items, before + 1))) return true;
    if (kind === W.plain && item.value === 1 && SPANS.has(wordOf(s, item))) return true;
    // "A gain in September of 4.85%".
    if (kind === W.of && isMoveInMonth(s.items, before)) return true;
    if (kind !== W.preposition && isScope(s.items, before) && !isOfRank(s, before)) return true;
  }
  return false;
}

/** "Have been net sellers every day this month, unloading 2.1 trillion won": of all of that span; `comma` stands before the trade. */
function isSumBehind({ clause, items, story }: Sentence, comma: number, at: number): boolean {
  if (!story.isHome || clause.kind !== S.group || kindAt(items, comma + 1) !== W.trade) return false;
  if (clause.clauseDay !== undefined || dayAfter(items, at) !== undefined) return false;
  let scoped = false;
  for (let back = comma - 1; back >= 0 && kindAt(items, back) !== W.comma; back--) {
    const { kind, value } = items[back] as Item;
    // "Foreigners, who have been on a selling spree for eight sessions, dumped ...": the verb behind is of the day again.
    if (kind === W.have) return scoped && value === 1 && kindAt(items, back - 1) !== W.who;
    // "For the third session this month".
    scoped ||=
      kind === W.since ||
      (isScope(items, back) && (kindAt(items, back - 1) !== W.span || kindAt(items, back - 2) === W.plain));
    if (kind === W.span && value === 1 && isScope(items, back + 1) && kindAt(items, back - 1) !== W.plain) return false;
  }
  return false;
}

/** "Were among the biggest gainers this week, gaining 3.9 percent": what goes on behind the comma at `at` is of the week too. */
function isAmongOfSpan({ items, story }: Sentence, at: number): boolean {
  const span = itemAt(items, at - 1);
  if (!story.isHome || kindAt(items, at + 1) !== W.moving || span?.kind !== W.span || span.value < 7) return false;
  return kindAt(items, at - 3) === W.breadth && isScope(items, at - 2);
}

function isMoveInMonth(items: readonly Item[], of: number): boolean {
  return isMonth(itemAt(items, of - 1)) && isIn(items, of - 2) && kindAt(items, of - 3) === W.moveNoun;
}

const isMost = wordSet("biggest", "largest", "steepest", "sharpest", "worst", "best");

/** "Their biggest daily loss this year, falling 3 percent": within which it ranks, and no sum. */
function isOfRank({ items, story }: Sentence, span: number): boolean {
  if (kindAt(items, span - 1) !== W.moveNoun) return false;
  return [2, 3, 4].some((step) => isMost(story.tokens, itemAt(items, span - step)?.from ?? -1));
}

/** "On Friday stocks fell, but the KOSPI posted a weekly gain of 0.8 percent": of the week, whatever day was told. */
export function isMoveOfSpan({ clause, items }: Sentence): boolean {
  const { prep, prepAt } = clause;
  return prep === W.of && kindAt(items, prepAt - 1) === W.moveNoun && kindAt(items, prepAt - 2) === W.periodic;
}

/** "Taking its loss for the week to 3 percent", "its gain this year to 20 percent": what a sum over days has grown to. */
export function isGrownTo({ items }: Sentence, at: number): boolean {
  // "The week's gain to 76.51, or 1.18 percent".
  const comma = kindAt(items, at - 2) === W.comma ? at - 2 : at - 1;
  const to = headBefore(items, kindAt(items, at - 1) === W.or ? comma - 1 : at);
  const span = itemAt(items, to - 1);
  if (kindAt(items, to) !== W.to || span === undefined) return false;
  if (isOwnedBySpan(items, to - 1)) return true;
  const long = isLong(span);
  for (let back = to - 2; long && back > to - REACH; back--) {
    const kind = kindAt(items, back);
    if (kind === W.moveNoun) return true;
    if (kind === W.comma || kind === W.quantity || kind === W.subject) return false;
  }
  return false;
}

const isDateWord = wordSet("date");

/** "Year-to-date", "year to date". */
function isToDate({ items, story }: Sentence, at: number): boolean {
  const to = items[at]?.kind === W.hyphen ? at + 1 : at;
  const word = items[items[to + 1]?.kind === W.hyphen ? to + 2 : to + 1];
  return items[to]?.kind === W.to && word !== undefined && isDateWord(story.tokens, word.from);
}

/** "Bringing the week's gain to 76.51": the move at `noun` is of more than a day. */
export function isOwnedBySpan(items: readonly Item[], noun: number): boolean {
  const owner = items[noun - 2];
  if (kindAt(items, noun) !== W.moveNoun || kindAt(items, noun - 1) !== W.possessive) return false;
  return owner !== undefined && isLong(owner);
}

function isLong(item: Item): boolean {
  return (item.kind === W.span && item.value >= 7) || isMonth(item);
}

function isMonth(item: Item | undefined): boolean {
  return item?.kind === W.month || (item?.kind === W.date && item.day?.long === true);
}

/**
 * "It rose 70 percent this year, outpacing the Nikkei's 24 percent", "the one gained 26 percent, the S&P 500 15 percent": no
 * day's, as what goes before.
 */
export function isOutpaced({ at, beaten, clause, items, story }: Sentence): boolean {
  const last = story.claims.at(-1);
  const beside = kindAt(items, at - 1) === W.subject;
  if ((!beaten && !beside) || !story.isHome || last?.sentence !== story.sentence) return false;
  return last.measure === "other" && last.unit === "pct" && !story.isOwn(clause.subjects[0] as Subject);
}

/** A level of the session stands beside the change: "... 2.2 percent to 1,320". */
export function isLevelNear({ items }: Sentence, at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + 6; next++) {
    const { kind } = items[next] as Item;
    // "Plunged 52.85 percent from 688.14 to 324.46": from the beginning of the span to its end.
    if (kind === W.from && kindAt(items, next + 1) === W.quantity && kindAt(items, next + 2) === W.to) return false;
    if ((kind === W.to || kind === W.at) && kindAt(items, next + 1) === W.quantity) return true;
    if (kind === W.subject || kind === W.while || kind === W.but) return false;
  }
  return false;
}

/** Phrases from "with" to the name that moved: "with biggest loser Pepper down". */
const WITH_REACH = 6;

/** "Tanneries have tumbled in the past year, with biggest loser Pepper down 68 percent", elsewhere: of that span. */
export function isWithinSpan({ clause, items, story }: Sentence): boolean {
  if (story.isHome || clause.kind !== S.stock) return false;
  let joint = clause.subjectAt - 1;
  while (joint > 0 && joint > clause.subjectAt - WITH_REACH && kindAt(items, joint) !== W.with) joint--;
  if (kindAt(items, joint) !== W.with || kindAt(items, joint - 1) !== W.comma) return false;
  let scoped = false;
  for (let back = joint - 2; back >= 0 && kindAt(items, back) !== W.quantity; back--) {
    scoped ||= isScope(items, back);
    if (kindAt(items, back) === W.have) return scoped && items[back]?.value === 1;
  }
  return false;
}

/** "Pepper plunged 9.4% on the week, Salt edged down 0.4% and Teal 2.2%", elsewhere: the next of a list that is told of a span. */
export function isNextOfSpan(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  const last = story.claims.at(-1);
  if (story.isHome || clause.kind !== S.stock || last?.sentence !== story.sentence || isLevelNear(s, at)) return false;
  const joint = kindAt(items, clause.subjectAt - 1);
  const other = last.measure === "other" && last.unit === "pct" && last.subject !== clause.subjects[0]?.name;
  return other && (joint === W.comma || joint === W.and);
}

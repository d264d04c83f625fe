import { type Item, itemAt, S } from "./item.ts";
import { type Quantity, U } from "./quantity.ts";
import type { Sentence } from "./sentence-reader.ts";
import { Extra, UNREAD } from "./story.ts";
import { readAgain } from "./topic.ts";
import { W } from "./word-class.ts";

export function readNumber(s: Sentence, at: number, q: Quantity): void {
  const { clause, items, story } = s;
  hedge(s, at, q);
  const joint = itemAt(items, at - 1)?.kind;
  // "To 18,347 and 2,152", "passed 5,000 on Jan. 27 and 5,500 on Feb. 12": the second stands where the first did.
  if (joint === W.and && clause.lastUnit === q.unit && clause.bound) {
    clause.prep = clause.lastPrep;
    s.passed = clause.lastPassed;
  }
  clause.lastPrep = clause.prep;
  clause.lastPassed = s.passed;
  clause.lastUnit = q.unit;
  // "The 234-point drop beat ...": the number brings its own subject.
  const noun = items[at + 1];
  if (clause.kind === S.none && q.unit === U.plain && q.digits % 50 === 0 && noun?.kind === W.mark) readAgain(s);
  if (clause.kind === S.none && q.hyphened && noun?.kind === W.moveNoun) {
    readAgain(s);
    clause.dir = noun.value;
    clause.dirKnown = true;
  }
  // "11 gains in a row".
  const inRow =
    q.unit === U.plain &&
    items[at + 1]?.kind === W.moveNoun &&
    items.slice(at + 2, at + 5).some((next) => next.kind === W.streak);
  if (q.unit === U.duration || q.unit === U.ordinal || inRow) {
    readCount(s, at, q);
    return;
  }
  if (
    itemAt(items, at - 1)?.kind === W.no ||
    (itemAt(items, at - 2)?.kind === W.no && itemAt(items, at - 1)?.kind === W.period)
  ) {
    story.name("rank", q.from, q.to);
    return;
  }
  const before = itemAt(items, at - 2)?.quantity;
  if (before?.range && before.unit === U.plain && q.unit !== U.plain) {
    // "2-3 percent" is one range, and no figure.
    story.name("other-quantity", q.from, q.to);
  } else if (!s.bindQuantity(at, q) && !bindStrayMilestone(s, at, q)) {
    if (
      q.unit === U.money &&
      q.scale > 0 &&
      (clause.kind === S.none || clause.kind === S.outside || clause.kind === S.group) &&
      s.bracket === 0
    )
      clause.pending.push(items[at] as Item);
    else leave(s, q);
  }
  clause.prep = 0;
  s.passed = false;
  clause.high = false;
  clause.longAgo = false;
  clause.low = false;
  clause.record = clause.record && clause.previous;
  clause.intraday = false;
}

/** "... before buyers hauled it back over 5,000": a round level crossed, in a sentence that names an index. */
function bindStrayMilestone(s: Sentence, at: number, q: Quantity): boolean {
  if ((q.unit !== U.plain && q.unit !== U.point) || q.exponent < 0 || q.digits < 300 || q.digits % 50 !== 0)
    return false;
  const crossed =
    q.bound === "over" || q.bound === "under" || s.clause.prep === W.above || s.clause.prep === W.below || s.passed;
  if (!crossed || !s.indexSeen || s.clause.kind === S.won || s.items[at + 1]?.kind === W.plain) return false;
  s.story.claim("milestone.level", s.story.lastIndex, q, 1, new Extra("pt", null));
  return true;
}

/** A number grammar does not bind: named when its unit says what it counts, else openly unread. */
export function leave(s: Sentence, q: Quantity): void {
  if (s.story.status[q.from] !== UNREAD) return;
  const next = s.items[s.at + 1]?.kind;
  // "153,074 job cuts", "14,000 contracts".
  if (q.unit === U.plain && q.exponent === 0 && (next === W.plain || next === W.futures || next === W.subject))
    s.story.name("count", q.from, q.to);
  else if (q.unit !== U.plain && q.unit !== U.point) s.story.name("other-quantity", q.from, q.to);
}

/** "10 trading days in a row", "the 12th straight day": a streak; any other span of time is named. */
function readCount(s: Sentence, at: number, q: Quantity): void {
  const { items, story, clause } = s;
  const streak = [1, 2, 3, -1, -2, -3].some((step) => itemAt(items, at + step)?.kind === W.streak);
  if (streak && (!q.hyphened || isNamedStreak(s, at)) && (clause.kind === S.index || clause.kind === S.none)) {
    story.claim("streak.sessions", story.lastIndex, q, 1, new Extra("sessions"));
    return;
  }
  story.name(q.unit === U.ordinal ? "rank" : "duration", q.from, q.to);
}

/** "A 12-session winning streak" is counted in sessions; "a six-day run" may be any days. */
function isNamedStreak(s: Sentence, at: number): boolean {
  const { tokens } = s.story;
  const { to } = s.items[at] as Item;
  return s.items[at + 1]?.kind === W.plain && tokens.text.slice(tokens.start[to - 1], tokens.end[to - 1]) === "session";
}

/** Words before a number that make it a bound: "more than", "nearly", "as much as". */
function hedge(s: Sentence, at: number, q: Quantity): void {
  const { items } = s;
  for (let before = at - 1; before >= 0 && before >= at - 4; before--) {
    const { kind } = items[before] as Item;
    if (kind === W.near) q.bound = "near";
    else if (kind === W.about) q.bound = "about";
    else if (kind === W.over) q.bound = "over";
    else if (kind === W.under) q.bound = "under";
    else if (kind === W.than && itemAt(items, before - 1)?.kind === W.more) q.bound = "over";
    else if (kind === W.than && itemAt(items, before - 1)?.kind === W.under) q.bound = "under";
    else if (
      kind === W.article ||
      kind === W.net ||
      (kind === W.to && itemAt(items, before - 1)?.kind === W.plain) ||
      kind === W.period
    )
      continue;
    return;
  }
}

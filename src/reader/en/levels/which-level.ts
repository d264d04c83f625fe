import type { Tokens } from "../../scanner.ts";
import { turnedFrom } from "../binding/price-move.ts";
import { dayAfter } from "../days/day-after.ts";
import { levelAtMost } from "../moments/at-its-most.ts";
import { duringSession, endsAtClose, isAndReached, isAtMost } from "../moments/moment.ts";
import { followedBy, scopeAfter } from "../phrases/around.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { havingTouched, isBeforeTurn, turnsBehind } from "./having-touched.ts";
import { isDayLed, isOfOpening } from "./led-level.ts";
import { isBeyondClose } from "./level-day.ts";
import { isOfSpanExtreme } from "./span-level.ts";

/** Which of a session's levels a number is. */

export const OWN_LEVELS = { close: "index.close", open: "index.open", high: "index.high", low: "index.low" } as const;

/** "Hit 10,473.23 points intra-day high and 10,408.83 points low": the noun behind says which. */
function extremeBehind(items: readonly Item[], at: number): "high" | "low" | undefined {
  let next = at + 1;
  while (
    next < at + 4 &&
    (kindAt(items, next) === W.intraday || kindAt(items, next) === W.hyphen || kindAt(items, next) === W.span)
  )
    next++;
  const kind = kindAt(items, next);
  if (kind !== W.high && kind !== W.low) return undefined;
  return kind === W.high ? "high" : "low";
}

const isReach = wordSet("reach", "hit");
const isOpen = wordSet("open");
const isStart = wordSet("start", "opening", "outset");
const isBell = wordSet("bell");

function isOpening(tokens: Tokens, { from, to }: Item): boolean {
  return isOpen(tokens, from) || (isStart(tokens, from) && (isBell(tokens, from + 1) || isBell(tokens, to)));
}

/** "... in the final hour before settling at 12,363.53": where it ended comes behind. */
function endsBehind(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + 7; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.after) return kindAt(items, next + 1) === W.close && kindAt(items, next + 2) === W.at;
    if (kind === W.comma || kind === W.quantity || kind === W.subject) return false;
  }
  return false;
}

/** "The SMI, which dipped to 12,604.10, finished at 12,760.20". */
function isPassedInRelative(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) !== W.comma || kindAt(items, at + 2) !== W.close) return false;
  for (let back = at - 1; back > 0 && back > at - 6; back--) if (kindAt(items, back) === W.who) return true;
  return false;
}

/** Phrases from a touched level to the extreme that it made. */
const EXTREME_REACH = 16;

const isBeating = wordSet("beating", "topping", "surpassing", "exceeding", "eclipsing", "replacing");
const isMost = wordSet("highest", "lowest");
const isIts = wordSet("its");
const isThe = wordSet("the");
const isEver = wordSet("ever", "on", "in", "since");
const isAway = wordSet("off", "from", "below", "under", "short");

/** "Briefly touched 4,328.52 at noon, beating the old intraday high", "touched 4,201.06, its lowest since May": which it was. */
function extremeAhead(s: Sentence, at: number): "high" | "low" | "other" {
  const { clause, clocked, items, story } = s;
  const { isHome, session, tokens } = story;
  const ranked = isHome ? extremeSince(items, at) : undefined;
  if (ranked) return ranked;
  // "Reaching 1,042.14 at 10:16 a.m., the highest since ...": the session had hours to go.
  if (clocked && !clause.intraday) return "other";
  // "The index reached 781.36 during trading", and had closed lower.
  const reached = clause.mode === L.touch && isReached(tokens, (items[at - 1] as Item).from);
  if (isHome && reached && isAboveClose(s, at)) return "high";
  let beats = false;
  for (let next = at + 1; next < items.length && next < at + EXTREME_REACH; next++) {
    const { day, kind, from } = items[next] as Item;
    if (kind === W.subject || kind === W.quantity || kind === W.while || kind === W.close) return "other";
    // "Touched 2,718.40 during trading on Wednesday, the highest ever".
    if (isHome && kind === W.date && day?.number === session && kindAt(items, next + 1) === W.comma) continue;
    // "Touched 4,201.06, well below its high", "down from Friday's high": where it was not.
    if (kind === W.date || isAway(tokens, from)) return "other";
    beats ||= isBeating(tokens, from);
    if (kind !== W.high && kind !== W.low) continue;
    const article = (items[next - 1] as Item).from;
    const ever = kindAt(items, next - 2) === W.comma && isThe(tokens, article) && isHome;
    const own = isMost(tokens, from) && (isIts(tokens, article) || (ever && isEver(tokens, from + 1)));
    if (!own && !(beats && kind === W.high)) return "other";
    return kind === W.high ? "high" : "low";
  }
  return "other";
}

/** The index closed below this level, as the story told before. */
function isAboveClose(s: Sentence, at: number): boolean {
  const q = s.items[at]?.quantity;
  const subject = s.clause.subjects[0];
  return q !== undefined && subject?.kind === S.index && isBeyondClose(s, subject, q, "low");
}

/** "The second highest point in 21 years, since it notched 1,074.1 during trading": like is compared with like. */
function extremeSince(items: readonly Item[], at: number): "high" | "low" | undefined {
  let since = at - 1;
  while (since > at - SINCE_REACH && kindAt(items, since) !== W.since) since--;
  if (since < 0 || kindAt(items, since) !== W.since) return undefined;
  for (let back = since - 1; back >= 0 && back > since - EXTREME_REACH; back--) {
    const kind = kindAt(items, back);
    if (kind === W.high || kind === W.low) return kind === W.high ? "high" : "low";
    if (kind === W.close || kind === W.move) return undefined;
  }
  return undefined;
}

const SINCE_REACH = 6;

const isReached = wordSet("reached", "hit");

/** Phrases from the verb that closes to the level that it is held against. */
const CLOSE_REACH = 20;

function closesBefore(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - CLOSE_REACH; back--)
    if (kindAt(items, back) === W.close) return true;
  return false;
}

/** Close, open, high or low, or `other` where a level is touched and nothing says which way. */
export function levelKind(s: Sentence, at: number): "close" | "open" | "high" | "low" | "other" {
  const { clause, items } = s;
  // "Soared 512.30 points to open at 12,210.40".
  const opens = kindAt(items, at - 1) === W.at && kindAt(items, at - 3) === W.to && !s.story.isHome;
  if (opens && isOpen(s.story.tokens, (items[at - 2] as Item).from)) return "open";
  // "Its lowest close since it reached 1,171.30 on May 21".
  if (kindAt(items, at - 1) === W.touch && kindAt(items, at - 3) === W.since && kindAt(items, at - 4) === W.close)
    return "close";
  // "Opened at 866.82, but had slipped to 863.93 as of the same time".
  if (s.story.isHome && clause.prep === W.to && kindAt(items, at + 1) === W.as && kindAt(items, at + 2) === W.of)
    return "close";
  const named = extremeBehind(items, at) ?? havingTouched(s) ?? levelAtMost(s);
  if (named) return named;
  // "Reached highs of 12,345.67 and 11,234.56 respectively": the second is one too.
  const second = s.paired && kindAt(items, at - 1) === W.and && kindAt(items, at - 2) === W.quantity;
  if (second && (clause.lastLevel === "high" || clause.lastLevel === "low")) return clause.lastLevel;
  if (!s.story.isHome && isOfSpanExtreme(items, at)) return "other";
  // "Briefly climbing over 10 points to surpass 1,676": passed at that moment.
  if (!s.story.isHome && kindAt(items, at - 1) === W.pass && s.outline.hasIntraday && clause.mode !== L.close)
    return "other";
  // "Hit 74,289.02 as against 73,397.71 on Wednesday": what it is held against is a close.
  if (clause.prep === W.against && clause.mode === L.touch) return "close";
  // "... to 2,215 during the day, the lowest since July 27 (2,203)": like is compared with like.
  const compared = clause.referenceDay !== undefined || kindAt(s.items, clause.prepAt) === W.since;
  if (compared && clause.mode !== L.close && (clause.lastLevel === "high" || clause.lastLevel === "low"))
    return clause.lastLevel;
  // "It closed below 4,200 for the first time since Feb. 10, when it reached 4,182.35".
  const reach = kindAt(items, at - 1) === W.touch && isReached(s.story.tokens, (items[at - 1] as Item).from);
  const since = s.story.isHome && compared && clause.mode === L.touch && (reach || s.inBrackets(at));
  if (
    since &&
    closesBefore(items, s.inBrackets(at) ? items.length : at) &&
    !duringSession(s, at) &&
    !clause.high &&
    !clause.low &&
    !clause.intraday
  )
    return "close";
  // "Opened at 2,562.43 and made an intraday high at 2,585.15".
  const placed = clause.prep === W.at || (!s.story.isHome && clause.prep === W.of);
  const noun = clause.mode === L.open && placed ? clause.prepAt - 1 : -1;
  const made =
    kindAt(items, noun - 1) === W.intraday || kindAt(items, noun - 1) === W.article ? kindAt(items, noun) : -1;
  if (made === W.high || made === W.low) return made === W.high ? "high" : "low";
  // "After opening at 2,431.2, falling 0.6 percent to 2,406.1 by noon": where it went from there.
  const went = s.story.isHome && clause.mode === L.open && clause.counts[R.level] !== 0 && clause.prep === W.to;
  if (went && kindAt(items, at - 2) === W.quantity) return "close";
  if (s.story.isHome && isOfOpening(s, at)) return "open";
  if (clause.mode === L.open && clause.referenceDay === undefined)
    return clause.previous && s.headKind(clause.prepAt) === W.close ? "close" : "open";
  // "Fell as much as 2.1 percent to 4,207.63": where it stood at its farthest.
  const most = clause.prep === W.to && kindAt(items, at - 2) === W.quantity && kindAt(items, at - 1) === W.to;
  if (most && clause.dir !== 0 && isAtMost(s, at - 2)) return clause.dir > 0 ? "high" : "low";
  // "Edged down to 12,255.77 at the start, climbed to 12,387.56 before settling at ...".
  if (!s.story.isHome && clause.prep === W.to && clause.mode === L.none && clause.dir !== 0) {
    const start = kindAt(items, at + 1) === W.at && kindAt(items, at + 2) === W.article ? items[at + 3] : undefined;
    // "Dropped 0.63 points to 9,945.49 at the opening bell", "to 26,337.09 at the open".
    if (start !== undefined && isOpening(s.story.tokens, start)) return "open";
    const early = start !== undefined && isStart(s.story.tokens, start.from);
    if (early || endsBehind(items, at) || isPassedInRelative(items, at)) return "other";
  }
  // "Hit a record 1,450.93 before paring some of its gains".
  // "... to reach 7,544.29 by the closing bell".
  const ends = kindAt(items, at + 1) === W.by || kindAt(items, at + 1) === W.at;
  if (clause.mode === L.touch && ends && followedBy(items, at, 4, W.close)) return "close";
  // "Declined 50.91 points, or 0.90 percent, to reach 5,604.90": where the day's change led.
  const told = clause.counts[R.change] !== 0 || clause.counts[R.percent] !== 0;
  // "Fell by 3.47 points and reached 570.85", elsewhere.
  if (told && !s.timed && !s.openedBefore && isAndReached(s, at - 2) && !duringSession(s, at)) return "close";
  const reached = clause.mode === L.touch && kindAt(items, at - 2) === W.to && told && !s.openedBefore;
  if (reached && isReach(s.story.tokens, (items[at - 1] as Item).from) && !s.timed && !duringSession(s, at))
    return "close";
  if (clause.mode === L.touch && kindAt(items, at + 1) === W.after && !clause.low)
    return clause.dir < 0 ? "low" : "high";
  if (clause.mode === L.high || (clause.high && (clause.intraday || !clause.record)))
    return clause.record && !clause.intraday && clause.mode !== L.high ? "close" : "high";
  // "Finished at a record low of 36.69": a close, as for a high.
  if (clause.mode === L.low || clause.low)
    return clause.record && !clause.intraday && clause.mode !== L.low ? "close" : "low";
  if (
    clause.intraday ||
    followedBy(items, at, 4, W.intraday) ||
    (s.openedBefore && clause.mode !== L.close && clause.dirKnown && clause.prep === W.to && !endsAtClose(items, at)) ||
    duringSession(s, at)
  ) {
    // "Was down 301 points at 12,233.70 in mid-afternoon trading": where it stood, and no extreme.
    const stood = clause.mode !== L.touch && !clause.record;
    if (!s.story.isHome && clause.prep === W.at && stood) return "close";
    // "Had slipped to 7,204.6 by late morning, before closing at ...".
    if (!s.story.isHome && kindAt(items, at + 1) === W.by && !s.timed) return "other";
    // "Rose 10.36 points, or 0.25 percent, to 4,224.53 in early trading".
    const led = clause.prep === W.to || clause.prep === W.at;
    // "Fell to 9,504.41 in morning trade", elsewhere: where nothing says what came later.
    if (s.timed && led && clause.mode === L.none && stood && (told || !s.story.isHome)) return "close";
    if (clause.record || (s.recordSentence && clause.dir >= 0)) return "high";
    return clause.dir > 0 ? "high" : clause.dir < 0 ? "low" : extremeAhead(s, at);
  }
  if (clause.mode === L.touch && !clause.record && !s.timed) {
    // "Experienced a decline, reaching 6,469.23 points, down by 51.52 points": where the day's change led.
    const changed = kindAt(items, at + 1) === W.comma && kindAt(items, at + 2) === W.direction;
    const reaches = kindAt(items, at - 1) === W.touch && isReaching(s.story.tokens, (items[at - 1] as Item).from);
    if (changed && reaches && !s.story.isHome) return "close";
    if (told && reaches && isDayLed(s, at)) return "close";
    // "Hit 9,953.29 points, up 30.15 points".
    const behind =
      kindAt(items, at + 1) === W.comma && kindAt(items, at + 2) === W.direction ? items[at + 2]?.value : 0;
    const dir = clause.dir || behind || 0;
    // "Closed 0.2 percent lower, having touched 6,601.2, its highest since ...".
    const ranked = extremeAhead(s, at);
    return ranked !== "other" || dir === 0 ? ranked : dir > 0 ? "high" : "low";
  }
  if (!s.story.isHome) return "close";
  if (isBeforeTurn(s, at)) return "other";
  // "In the afternoon it fell to 4,090.10 before paring losses".
  if (s.timed && clause.dir !== 0 && turnsBehind(s, at)) return clause.dir > 0 ? "high" : "low";
  return s.outline.ends ? levelLeft(s, at) : "close";
}

/** "Ended at 2,411.2 after plunging to 2,380.7": how far it had gone; in front of the close, or beyond it, nobody says. */
function levelLeft(s: Sentence, at: number): "close" | "high" | "low" | "other" {
  const { clause, items, leadingDay, story } = s;
  const turned = turnedFrom(s);
  const subject = clause.subjects[0];
  const q = items[at]?.quantity;
  const dated = clause.clauseDay ?? clause.referenceDay ?? leadingDay ?? dayAfter(items, at);
  if (turned === 0 || subject === undefined || q === undefined || dated !== undefined || scopeAfter(items, at))
    return "close";
  const last = story.claims.at(-1);
  const told = last?.sentence === story.sentence && last.subject === subject.name;
  const kind = turned > 0 ? "high" : "low";
  return told && !isBeyondClose(s, subject, q, kind) ? kind : "other";
}

const isReaching = wordSet("reaching", "reached");

/** A direction, or a signed figure, bare or in brackets. */
export function isMoveBehind(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) === W.direction) return true;
  const figure = kindAt(items, at) === W.openBracket || kindAt(items, at) === W.comma ? items[at + 1] : items[at];
  return figure?.quantity !== undefined && figure.quantity.sign !== 0;
}

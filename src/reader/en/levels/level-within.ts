import { dayAfter } from "../days/day-after.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { duringSession } from "../moments/during-session.ts";
import { endsAtClose, isAndReached } from "../moments/moment.ts";
import { followedBy } from "../phrases/around.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { extremeAhead } from "./extreme-ahead.ts";
import { isBeforeTurn, turnsBehind } from "./having-touched.ts";
import { isDayLed } from "./led-level.ts";
import { isBeyondClose } from "./level-day.ts";
import { extremeOf, type LevelRule } from "./level-rule.ts";
/** Which level a number is by the verb in force: where the day's change led, an extreme, or where it stood at a moment. */

/** "... to reach 7,544.29 by the closing bell". */
export const byClose: LevelRule = ({ clause, items }, at) => {
  // "Hit its low at 1:40 p.m. and closed at ..." is no close.
  const timed = kindAt(items, at + 2) === W.time;
  const ends = (kindAt(items, at + 1) === W.by || kindAt(items, at + 1) === W.at) && !timed;
  return clause.mode === L.touch && ends && followedBy(items, at, 4, W.close) ? "close" : undefined;
};

const isReach = wordSet("reach", "hit");

/** "Declined 50.91 points, or 0.90 percent, to reach 5,604.90", elsewhere "fell by 3.47 points and reached 570.85": where the day's change led. */
export const reached: LevelRule = (s, at) => {
  const { clause, items, story } = s;
  if (!clause.hasMove() || s.timed || s.openedBefore) return undefined;
  const toReach =
    clause.mode === L.touch && kindAt(items, at - 2) === W.to && isReach(story.tokens, (items[at - 1] as Item).from);
  return (toReach || isAndReached(s, at - 2)) && !duringSession(s, at) ? "close" : undefined;
};

/** "Hit a record 1,450.93 before paring some of its gains". */
export const leftAgain: LevelRule = ({ clause, items }, at) =>
  clause.mode === L.touch && kindAt(items, at + 1) === W.after && !clause.low ? extremeOf(clause.dir) : undefined;

/** A record high that nothing puts within the session is a close: for the rules behind this one. */
export const namedHigh: LevelRule = ({ clause: { high, intraday, mode, record } }) =>
  mode === L.high || (high && (intraday || !record)) ? "high" : undefined;

/** "Finished at a record low of 36.69": a close, as for a high. */
export const namedLow: LevelRule = ({ clause: { intraday, low, mode, record } }) => {
  if (mode === L.low) return "low";
  if (!low) return undefined;
  return record && !intraday ? "close" : "low";
};

/** Said of the course of the session. */
export const within: LevelRule = (s, at) => {
  const { clause, items, story } = s;
  if (!isWithin(s, at)) return undefined;
  // "Was down 301 points at 12,233.70 in mid-afternoon trading": where it stood, and no extreme.
  const stood = clause.mode !== L.touch && !clause.record;
  if (!story.isHome && clause.prep === W.at && stood) return "close";
  // "Had slipped to 7,204.6 by late morning, before closing at ...".
  if (!story.isHome && kindAt(items, at + 1) === W.by && !s.timed) return "other";
  // "Rose 10.36 points, or 0.25 percent, to 4,224.53 in early trading".
  const led = clause.prep === W.to || clause.prep === W.at;
  // "Fell to 9,504.41 in morning trade", elsewhere: where nothing says what came later.
  if (s.timed && led && clause.mode === L.none && stood && (clause.hasMove() || !story.isHome)) return "close";
  if (clause.record || (s.recordSentence && clause.dir >= 0)) return "high";
  // "The KOSPI opened at 3,440.39, the KOSDAQ fell 0.56 percent to 847.67": how far that one went, nobody says.
  if (story.isHome && s.openedBefore && s.openedOf !== clause.subjects[0]?.name && !clause.intraday) return "other";
  // "Initially fell 0.3 percent to 2,881.12", in Seoul: it may have gone further later on.
  if (story.isHome && clause.hasMove() && isAtFirst(s, at)) return "other";
  return clause.dir === 0 ? extremeAhead(s, at) : extremeOf(clause.dir);
};

function isWithin(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  // "To 22,516.69 (intraday low 22,100.12)": of what stands in the bracket.
  const bracketed = kindAt(items, at + 1) === W.openBracket && kindAt(items, at + 3) !== W.closeBracket;
  if (clause.intraday || (!bracketed && followedBy(items, at, 4, W.intraday))) return true;
  const opened = s.openedBefore && clause.mode !== L.close && clause.dirKnown && clause.prep === W.to;
  return (opened && !endsAtClose(items, at)) || duringSession(s, at);
}

const isInitially = wordSet("initially");

/** Phrases from "initially" to the level that a move then led to. */
const FIRST_REACH = 10;

function isAtFirst({ items, story }: Sentence, at: number): boolean {
  for (let back = at - 2; back >= 0 && back > at - FIRST_REACH; back--)
    if (isInitially(story.tokens, (items[back] as Item).from)) return true;
  return false;
}

const isReaching = wordSet("reaching", "reached");

export const touched: LevelRule = (s, at) => {
  const { clause, items, story } = s;
  if (clause.mode !== L.touch || clause.record || s.timed) return undefined;
  const way = kindAt(items, at + 1) === W.comma && kindAt(items, at + 2) === W.direction ? items[at + 2] : undefined;
  if (kindAt(items, at - 1) === W.touch && isReaching(story.tokens, (items[at - 1] as Item).from)) {
    // "Experienced a decline, reaching 6,469.23 points, down by 51.52 points": where the day's change led.
    if (way !== undefined && !story.isHome) return "close";
    if (clause.hasMove() && isDayLed(s, at)) return "close";
  }
  // "Closed 0.2 percent lower, having touched 6,601.2, its highest since ...".
  const ranked = extremeAhead(s, at);
  // "Hit 9,953.29 points, up 30.15 points".
  const dir = clause.dir || (way?.value ?? 0);
  return ranked !== "other" || dir === 0 ? ranked : extremeOf(dir);
};

/** "In the afternoon it fell to 4,090.10 before paring losses". */
export const turned: LevelRule = (s, at) => {
  const { clause, story } = s;
  if (!story.isHome) return undefined;
  if (isBeforeTurn(s, at)) return "other";
  return s.timed && clause.dir !== 0 && turnsBehind(s, at) ? extremeOf(clause.dir) : undefined;
};

/** "Ended at 2,411.2 after plunging to 2,380.7": how far it had gone; in front of the close, or beyond it, nobody says. */
export const leftBefore: LevelRule = (s, at) => {
  const { clause, items, leadingDay, outline, story } = s;
  // "As high as 4,120.3 before retreating to 4,061.2 at the close".
  if (!story.isHome || !outline.ends || endsAtClose(items, at)) return undefined;
  const way = turnedFrom(s);
  const subject = clause.subjects[0];
  const q = items[at]?.quantity;
  const dated = clause.clauseDay ?? clause.referenceDay ?? leadingDay ?? dayAfter(items, at);
  if (way === 0 || subject === undefined || q === undefined || dated !== undefined || scopeAfter(items, at))
    return undefined;
  const last = story.claims.at(-1);
  const told = last?.sentence === story.sentence && last.subject === subject.name;
  const kind = extremeOf(way);
  return told && !isBeyondClose(s, subject, q, kind) ? kind : "other";
};
/** "Closed at 142,500 won after plunging to 133,000 won": which way it had gone before it turned, or 0. */
export function turnedFrom({ clause, items }: Sentence): number {
  const verb = items[clause.prepAt - 1];
  if (clause.prep !== W.to || verb?.kind !== W.moving || kindAt(items, clause.prepAt - 2) !== W.after) return 0;
  return Math.sign(verb.value);
}

import { duringSession } from "../moments/during-session.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isBeyondClose } from "./level-day.ts";
import type { Level } from "./level-rule.ts";

/** Whether what stands behind a touched level makes it an extreme. */

/** Phrases from a touched level to the extreme that it made. */
const EXTREME_REACH = 16;

const isBeating = wordSet("beating", "topping", "surpassing", "exceeding", "eclipsing", "replacing");
const isMost = wordSet("highest", "lowest");
const isIts = wordSet("its");
const isThe = wordSet("the");
const isEver = wordSet("ever", "on", "in", "since");
const isAway = wordSet("off", "from", "below", "under", "short");

/** "Briefly touched 4,328.52 at noon, beating the old intraday high", "touched 4,201.06, its lowest since May": which it was. */
export function extremeAhead(s: Sentence, at: number): Level {
  const { clause, clocked, items, outline, story } = s;
  const { isHome, session, tokens } = story;
  const ranked = isHome ? extremeSince(items, at) : undefined;
  // "Fell to the lowest level since April 19, when the index reached 1,513.66": nothing tells of the course of a day.
  if (ranked) return outline.hasIntraday || clause.intraday || s.timed || duringSession(s, at) ? ranked : "close";
  // "Reaching 1,042.14 at 10:16 a.m., the highest since ...": the session had hours to go.
  if (clocked && !clause.intraday) return "other";
  // "The index reached 781.36 during trading", and had closed lower.
  const reached = clause.mode === L.touch && isHit(tokens, (items[at - 1] as Item).from);
  if (isHome && reached && isAboveClose(s, at)) return "high";
  const way = isHome ? wayTurned(items, at) : 0;
  if (way !== 0) return way < 0 ? "high" : "low";
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

/** Phrases from a touched level to the comma, and from there to the verb: "4,051.2 in the morning, the KOSPI fell". */
const COMMA_REACH = 6;
const VERB_REACH = 4;

/** "After touching 4,051.2 in the morning, the KOSPI fell back to end at 4,012.3": which way it went from there, or 0. */
function wayTurned(items: readonly Item[], at: number): number {
  if (kindAt(items, at - 1) !== W.touch || kindAt(items, at - 2) !== W.after || at > 3) return 0;
  let comma = at + 1;
  while (comma < at + COMMA_REACH && kindAt(items, comma) !== W.comma) comma++;
  if (kindAt(items, comma) !== W.comma) return 0;
  for (let verb = comma + 1; verb < comma + 1 + VERB_REACH; verb++)
    if (kindAt(items, verb) === W.move)
      return items.slice(verb, verb + VERB_REACH).some(({ kind }) => kind === W.close)
        ? (items[verb] as Item).value
        : 0;
  return 0;
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

const SINCE_REACH = 9;

const isHit = wordSet("reached", "hit");

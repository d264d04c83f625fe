import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { moveNounBehind } from "../phrases/move-noun.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAtItsMost, mostBefore } from "./at-its-most.ts";
import { isAfterEarly, isOfEarlyMove, isPartOfDay } from "./early-on.ts";
import { isRecoveredFrom } from "./recovered.ts";
import { isAtHalt } from "./trade-halt.ts";

/** "Rose as much as 3 percent before ...": the most at some moment. */
export function isAtMost(s: Sentence, at: number): boolean {
  const { items } = s;
  // "As much as 8.42 percent and 15.27 percent, respectively".
  if (kindAt(items, at - 1) === W.and && s.paired && kindAt(items, at - 2) === W.quantity) return isAtMost(s, at - 2);
  // "As much as nearly 12 percent".
  const hedge = itemAt(items, at - 1);
  if (hedge?.kind === W.near || hedge?.kind === W.about || hedge?.kind === W.over) return isMuch(s, at - 1, at);
  // "As much as more than 2 percent".
  if (hedge?.kind === W.than && kindAt(items, at - 2) === W.more) return isMuch(s, at - 2, at);
  return isMuch(s, at, at);
}

/** "As much as" right before `from`, and a figure at `at`. */
function isMuch(s: Sentence, from: number, at: number): boolean {
  const { items } = s;
  // "As much 12 percent": the word was lost.
  const lost = kindAt(items, from - 1) === W.plain && kindAt(items, from - 2) === W.as;
  if (!lost && (kindAt(items, from - 1) !== W.as || kindAt(items, from - 3) !== W.as)) return false;
  const unit = items[at]?.value;
  const much = itemAt(items, lost ? from - 1 : from - 2);
  if (much === undefined) return false;
  // "Rose as high as 1.58 percent": a percentage has no height.
  const far = much.kind === W.high || much.kind === W.low;
  return unit === U.percent ? far || wordOf(s, much) === "much" : unit === U.point && wordOf(s, much) === "much";
}

/** "It dipped to 1,899.87, down 3.21 percent": how far it had gone there. */
export function isBesideExtreme({ clause, items, story }: Sentence, at: number): boolean {
  if (kindAt(items, at - 1) !== W.direction || kindAt(items, at - 2) !== W.comma) return false;
  if (clause.lastLevel === "low" || clause.lastLevel === "high") return true;
  // "Touched 3,899.87 in the morning, down 2.3 percent", in Seoul.
  const last = story.isHome ? story.claims.at(-1) : undefined;
  return last?.sentence === story.sentence && last.intraday === true && last.unit !== "pct" && clause.mode !== L.close;
}

/** A figure that the words right around it make one of a moment. */
export function isAtMoment(s: Sentence, at: number): boolean {
  const told = isAtMost(s, at) || isBesideExtreme(s, at) || isLeftBehind(s, at) || isAfterEarly(s, at);
  return (
    told ||
    isOfEarlyMove(s, at) ||
    isAtHalt(s) ||
    isTurnedFrom(s, at) ||
    // "At its worst the KOSPI was down 1.2 percent".
    (s.story.isHome && (isRecoveredFrom(s, at) || mostBefore(s, at) !== 0))
  );
}

/** Phrases from a turn to how the day ended: "recovering slightly to end the trading day down". */
const TURN_REACH = 7;

/** "Tumbled 5.5 percent, recovering slightly to end the day down only 2.5 percent", in Seoul: as far as it had gone. */
function isTurnedFrom({ clause, items, story }: Sentence, at: number): boolean {
  const turn = items[at + 2];
  if (!story.isHome || kindAt(items, at + 1) !== W.comma || turn?.kind !== W.moving) return false;
  if (items[at]?.value !== U.percent || turn.value * clause.dir >= 0 || clause.mode === L.close) return false;
  for (let next = at + 3; next < at + TURN_REACH; next++) {
    const kind = kindAt(items, next);
    if (kind === W.close) return kindAt(items, next - 1) === W.to;
    if (kind === W.quantity || kind === W.comma || kind === W.subject) return false;
  }
  return false;
}

/** Phrases from "from" to the move: "from a nearly 7 percent slump". */
const FROM_REACH = 5;

/** "Recovered from a 7 percent slump on Monday" in Monday's story, "from a 7 percent slump to end 2 percent lower": as far as it had gone. */
export function isLeftBehind(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  if (clause.prep !== W.from || !story.isHome || at - clause.prepAt > FROM_REACH) return false;
  const noun = moveNounBehind(items, at);
  if (noun < 0) return false;
  // "Rebounding from an earlier 0.6 percent decline".
  if (isEarlyWord(story.tokens, items[at - 1]?.from ?? -1)) return true;
  if (kindAt(items, noun + 1) === W.to) return kindAt(items, noun + 2) === W.close;
  if (kindAt(items, noun + 1) !== W.preposition) return false;
  const when = itemAt(items, kindAt(items, noun + 2) === W.article ? noun + 3 : noun + 2);
  if (when?.kind === W.intraday || isPartOfDay(s, noun + 1)) return true;
  return when?.kind === W.date && when.day?.number === story.session;
}

const isEarlyWord = wordSet("early", "earlier");

const isBefore = wordSet("before");

const isReached = wordSet("reached");

const isReaching = wordSet("reaching");

/** "... and reached 570.85 points", "..., reaching 570.85 points", elsewhere than in Seoul: where its change of the day led, and no extreme. */
export function isAndReached({ items, story }: Sentence, at: number): boolean {
  const verb = items[at + 1];
  if (kindAt(items, at) === W.comma && verb?.kind === W.touch && !story.isHome)
    return (
      isReaching(story.tokens, verb.from) && kindAt(items, at + 2) === W.quantity && kindAt(items, at + 3) !== W.after
    );
  if (story.isHome || kindAt(items, at) !== W.and || verb?.kind !== W.touch) return false;
  return isReached(story.tokens, verb.from) && kindAt(items, at + 2) === W.quantity;
}

/** "Fell nearly 5 percent before closing down 2.7 percent", "fell 30 points and hit a low": what it moved by at some moment. */
export function isPassing(s: Sentence, at: number): boolean {
  const { items, story } = s;
  if (isAtItsMost(s)) return true;
  if (kindAt(items, at + 1) === W.and && kindAt(items, at + 2) === W.touch)
    return !isAndReached(s, at + 1) && !isRanked(items, at + 3);
  for (let next = at + 1; next < items.length && next < at + 7; next++) {
    const { kind, from } = items[next] as Item;
    if (kind === W.comma || kind === W.quantity || kind === W.subject) return false;
    if (kind !== W.after) continue;
    // "Dropped almost 300 points before rebounding later in the day to close at ...".
    if (kindAt(items, next + 1) === W.moving && isBefore(story.tokens, from) && closesAfter(items, next + 2))
      return true;
    const percent = [2, 3, 4].some((step) => items[next + step]?.quantity?.unit === items[at]?.value);
    return percent && kindAt(items, next + 1) === W.close && isBefore(story.tokens, from);
  }
  return false;
}

/**
 * "And hit a record high", "and touched its best level": a rank, which the whole day's move may have brought; "and hit
 * a low of 2,310" is where it went.
 */
function isRanked(items: readonly Item[], from: number): boolean {
  for (let next = from; next < from + RANK_REACH; next++) {
    const kind = kindAt(items, next);
    if (kind !== W.high && kind !== W.low) continue;
    const behind = kindAt(items, next + 1);
    return next > from + 1 && behind !== W.of && behind !== W.at && behind !== W.quantity;
  }
  return false;
}

/** Phrases from a verb of touching to the extreme: "hit a fresh 52-week high". */
const RANK_REACH = 5;

function closesAfter(items: readonly Item[], at: number): boolean {
  for (let next = at; next < items.length && next < at + 8; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.close) return kindAt(items, next + 1) === W.at || kindAt(items, next + 1) === W.direction;
    if (kind === W.comma || kind === W.quantity || kind === W.subject) return false;
  }
  return false;
}

/** "Fell at the opening and was still down 50 points at the close": `at` and what follows up to the comma ends there. */
export function endsAtClose(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + 9; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.close) return kindAt(items, next - 1) === W.article && isAtOrOn(kindAt(items, next - 2));
    if (kind === W.comma || kind === W.subject || kind === W.after || kind === W.but || kind === W.semicolon)
      return false;
  }
  return false;
}

/** "After opening higher, it fell 11.4 points, or 0.4 percent, to close at ...": what led to the close. */
export function leadsToClose(items: readonly Item[], at: number): boolean {
  const or = kindAt(items, at + 1) === W.comma ? at + 2 : at + 1;
  const past = kindAt(items, or) === W.or && kindAt(items, or + 1) === W.quantity ? or + 2 : at + 1;
  const to = kindAt(items, past) === W.comma ? past + 1 : past;
  // "Opened at 1,986.52, and gained 44.10 points, or 2.23 percent, by the close".
  if (kindAt(items, to) === W.by) return kindAt(items, to + 1) === W.article && kindAt(items, to + 2) === W.close;
  return kindAt(items, to) === W.to && kindAt(items, to + 1) === W.close;
}

function isAtOrOn(kind: number): boolean {
  return kind === W.at || kind === W.preposition || kind === W.by;
}

/** What has no measure of its own for where it opened. */
const RATES = kindTable(S.won, S.rate, S.currency, S.bond);

/** "The peso closed at 1,785.6 after opening at 1,785.9", "closed at 7.38%, after beginning the session at 7.39%". */
export function isRateAtOpen({ clause, story }: Sentence): boolean {
  return clause.mode === L.open && !story.isHome && RATES[clause.kind] === 1;
}

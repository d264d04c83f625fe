import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { type Item, itemAt, kindAt } from "./item.ts";

/** What a verb means by the words right beside it. */

/** "Small caps underperformed the Nifty 50": another index is beaten, and no level. */
export function beatsIndex({ items, story }: Sentence, at: number): boolean {
  // "It outperformed, ending at 4,816.8": nothing is told of that it beat.
  if (!story.isHome && kindAt(items, at + 1) === W.comma) return true;
  const object = kindAt(items, at + 1) === W.article ? at + 2 : at + 1;
  return !story.isHome && items[object]?.subject?.kind === S.index && kindAt(items, object + 1) !== W.possessive;
}

const isHard = wordSet("hard");

export function isStruck({ items, story }: Sentence, at: number): boolean {
  const next = items[at];
  return next?.kind === W.by || (next?.kind === W.plain && isHard(story.tokens, next.from));
}

export const isRegain = wordSet("regained", "regaining", "reclaimed", "reclaiming");

export function isChangeAhead(items: readonly Item[], at: number): boolean {
  const unit = items[at]?.quantity?.unit;
  return unit === U.percent || (unit === U.point && kindAt(items, at + 1) !== W.mark);
}

const isExtendingWord = wordSet("extending", "widening", "narrowing", "paring", "trimming");
const isPosting = wordSet("posting", "logging");

/** "Extending losses", "posting gains", and not "posting gains of 2 percent", which tells how far. */
export function isExtending(items: readonly Item[], { story }: Sentence, at: number): boolean {
  const verb = items[at];
  if (verb?.kind !== W.plain) return false;
  if (isExtendingWord(story.tokens, verb.from)) return true;
  const told = kindAt(items, at + 2) === W.of && items[at + 3]?.quantity?.unit === U.percent;
  return isPosting(story.tokens, verb.from) && (story.isHome || !told);
}

const isLeft = wordSet("higher", "upward", "ahead");
const isDrifting = wordSet("drifted", "drifting", "eased", "easing", "nosed", "nosing", "reversed", "reversing");

/** "Gave up 16 cents", "giving up 3 percent": the word belongs to its verb, and not in "drifted up", "nosed higher". */
export function isGiven({ items, story: { tokens } }: Sentence, at: number): boolean {
  const before = itemAt(items, at - 1);
  const loses = (before?.kind === W.move || before?.kind === W.moving) && before.value < 0;
  if (!loses || isDrifting(tokens, before.from) || isLeft(tokens, (items[at] as Item).from)) return false;
  return (items[at] as Item).value > 0 && kindAt(items, at + 1) !== W.to;
}

/** "Hit its lowest level this year, falling 31.71 points to 688.66": the rank of where it ended, and no level of its own. */
export function isRankTouched(items: readonly Item[], comma: number): boolean {
  if (kindAt(items, comma) !== W.comma) return false;
  let ranked = false;
  for (let back = comma - 1; back >= 0 && back > comma - RANK_REACH; back--) {
    const { kind, value } = items[back] as Item;
    if (kind === W.touch) return ranked;
    if ((kind === W.quantity && value !== U.duration) || (kind === W.span && value < 7)) return false;
    if (kind === W.comma || kind === W.intraday || kind === W.time || kind === W.clock) return false;
    ranked ||= kind === W.high || kind === W.low || kind === W.record;
  }
  return false;
}

/** Phrases from a verb that touches to the comma behind what it touched. */
const RANK_REACH = 12;

const isMost = wordSet("biggest", "largest", "steepest", "sharpest", "highest", "worst", "best", "strongest");

/** Phrases from a ranked move to how far it went: "the biggest drop in four years at". */
const AT_REACH = 7;

/** "Recorded the largest increase at 3.01 percent", "posts biggest drop in four years at 3.65%": how far stands behind "at". */
export function isRankedMove({ clause, items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  if (!isHome || clause.dirKnown || (clause.kind !== S.sector && clause.kind !== S.index && clause.kind !== S.stock))
    return false;
  const rank = kindAt(items, at - 1) === W.periodic || kindAt(items, at - 1) === W.span ? at - 2 : at - 1;
  if (!isMost(tokens, items[rank]?.from ?? -1)) return false;
  for (let next = at + 1; next < at + AT_REACH; next++) {
    const kind = kindAt(items, next);
    if (kind === W.at) return items[next + 1]?.value === U.percent && kindAt(items, next + 1) === W.quantity;
    if (kind === W.comma || kind === W.since || kind === W.subject || kind === W.move || kind === W.after) return false;
  }
  return false;
}

/** "The nation's top lender": which one. */
export function isWhich(items: readonly Item[], at: number): boolean {
  return kindAt(items, at - 1) === W.possessive && kindAt(items, at + 1) !== W.quantity;
}

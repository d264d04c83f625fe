import { weekdayOfNumber } from "../../day-number.ts";
import { type Item, isIn, itemAt, kindAt } from "../phrases/item.ts";
import { isEndOfSpan } from "../phrases/span-edge.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Changes that are counted from further back than the close before: told of other markets than Seoul's. */
export function isSinceBefore(s: Sentence, at: number): boolean {
  if (s.story.isHome) return false;
  const { items } = s;
  const next = pastAgain(items, at + 1);
  const kind = kindAt(items, next);
  const since = kind === W.since ? next : pastWhose(items, next);
  if (kindAt(items, since) === W.since) return isBeforeLastClose(s, since + 1);
  // "Losing more than 16 percent by the end of the quarter".
  if (kind === W.by && (isEndOfSpan(items, next + 1) || isEndOfQuarter(items, next + 1))) return true;
  if (kind === W.article && isThisQuarter(s, next)) return true;
  if (isOfQuarter(items, next)) return true;
  return (kind === W.from && isFromDepth(s, next + 1)) || isWithinRun(items, at) || isComeTo(items, at);
}

/** Past "or 1.2 percent", "(1.2 percent)". */
function pastAgain(items: readonly Item[], at: number): number {
  const again = kindAt(items, at) === W.comma ? at + 1 : at;
  const joined = kindAt(items, again) === W.or || kindAt(items, again) === W.openBracket;
  if (!joined || kindAt(items, again + 1) !== W.quantity) return at;
  const behind = kindAt(items, again + 2);
  return behind === W.comma || behind === W.closeBracket ? again + 3 : again + 2;
}

/** Past "higher", "in the Nasdaq", "of the index": whose move it was. */
function pastWhose(items: readonly Item[], at: number): number {
  if (kindAt(items, at) === W.direction) return at + 1;
  if (kindAt(items, at) !== W.of && !isIn(items, at)) return at;
  const whose = kindAt(items, at + 1) === W.article ? at + 2 : at + 1;
  return kindAt(items, whose) === W.subject || kindAt(items, whose) === W.marketNoun ? whose + 1 : at;
}

/** What the session before was, where no holiday lies between. */
function weekdayBefore(session: number): number {
  return session - (weekdayOfNumber(session) === MONDAY ? 3 : 1);
}

/** "Since Monday" where that is not the day before, "since the end of August", "since its peak", "since the vote". */
function isBeforeLastClose({ items, story }: Sentence, at: number): boolean {
  const first = items[at];
  if (first === undefined) return false;
  if (first.kind === W.date && first.day?.long === false) {
    const { number } = first.day;
    if (Number.isNaN(number) || Number.isNaN(story.session)) return true;
    return number < weekdayBefore(story.session);
  }
  // "Since the previous close", "since the close on Friday".
  const noun = kindAt(items, first.kind === W.article ? at + 1 : at);
  if (noun === W.previous) return false;
  return noun !== W.close || kindAt(items, first.kind === W.article ? at + 2 : at + 1) === W.of;
}

/** "The end of the quarter", "the end of the first half"; `at` is the article. */
function isEndOfQuarter(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) !== W.close || kindAt(items, at + 2) !== W.of) return false;
  return [4, 5].some((step) => items[at + step]?.kind === W.numeral && (items[at + step]?.value ?? 0) < 0);
}

const MONDAY = 1;
const isThis = wordSet("this");

function isThisQuarter({ items, story }: Sentence, at: number): boolean {
  const part = items[at + 1];
  return part?.kind === W.numeral && part.value < 0 && isThis(story.tokens, (items[at] as Item).from);
}

/** "Jumped 10 percent for the quarter", "is up 5.2 percent quarter-to-date". */
function isOfQuarter(items: readonly Item[], at: number): boolean {
  const isPart = (step: number) => items[at + step]?.kind === W.numeral && (items[at + step]?.value ?? 0) < 0;
  if (kindAt(items, at) === W.preposition && kindAt(items, at + 1) === W.article) return isPart(2);
  return isPart(0) && kindAt(items, at + 1) === W.hyphen && kindAt(items, at + 2) === W.to;
}

const isWas = wordSet("was", "were");
const isBefore = wordSet("before");

/** "30 percent higher than it was before the vote": since then. */
export function isThanBefore({ items, story: { tokens } }: Sentence, at: number): boolean {
  if (kindAt(items, at + 1) !== W.direction || kindAt(items, at + 2) !== W.than || kindAt(items, at + 3) !== W.it)
    return false;
  return isWas(tokens, items[at + 4]?.from ?? -1) && isBefore(tokens, items[at + 5]?.from ?? -1);
}

/** "Still down 11 percent from Friday's close" of a Tuesday's story: a close before the last one. */
export function isFromOlderClose({ items, story }: Sentence, at: number): boolean {
  const day = itemAt(items, at + 2)?.day;
  if (kindAt(items, at + 1) !== W.from || day === undefined || day.long || !(day.number < story.session)) return false;
  if (kindAt(items, at + 3) !== W.possessive || kindAt(items, at + 4) !== W.close) return false;
  return day.number < (story.isHome ? story.previousSession : weekdayBefore(story.session));
}

const isRecent = wordSet("recent");

/** "Up 22 percent in recent sessions", "over recent weeks": of several. */
export function isInRecent({ items, story: { tokens } }: Sentence, at: number): boolean {
  const lead = kindAt(items, at + 1);
  if ((lead !== W.preposition && lead !== W.over) || kindAt(items, at + 3) !== W.span) return false;
  return isRecent(tokens, items[at + 2]?.from ?? -1);
}

/** Phrases from "after" to the extreme: "after hitting a six-year low in March". */
const EXTREME_REACH = 7;

/** "Rose 0.6 percent, gaining 28 percent after hitting a six-year low in March": the second percentage is since then. */
export function isAfterOldExtreme({ clause, items }: Sentence, at: number): boolean {
  if (kindAt(items, at + 1) !== W.after || clause.counts[R.percent] === 0) return false;
  for (let next = at + 2; next < at + EXTREME_REACH + 2; next++) {
    const kind = kindAt(items, next);
    if (kind === W.comma || kind === W.subject) return false;
    if (kind !== W.low && kind !== W.high) continue;
    const when = itemAt(items, next + 2);
    return kindAt(items, next + 1) === W.preposition && (when?.kind === W.month || when?.day?.long === true);
  }
  return false;
}

const isDepth = wordSet("depths", "nadir", "bottom", "lows", "low", "trough");
const isWorst = wordSet("worst", "weakest", "deepest");

/** "Up 30 percent from the bottom", "from the depths of March", "from its worst levels". */
function isFromDepth({ items, story }: Sentence, at: number): boolean {
  if (kindAt(items, at) !== W.article) return false;
  const noun = itemAt(items, at + 1);
  if (noun === undefined) return false;
  return isDepth(story.tokens, noun.from) || (isWorst(story.tokens, noun.from) && kindAt(items, at + 2) === W.mark);
}

/** "A third day of gains that have lifted the index 26 percent": what they have come to. */
function isComeTo(items: readonly Item[], at: number): boolean {
  for (let have = at - 1; have > 1 && have > at - COME_REACH; have--) {
    const { kind } = items[have] as Item;
    if (kind === W.comma || kind === W.quantity) return false;
    if (kind === W.have) return kindAt(items, have - 1) === W.article && kindAt(items, have - 2) === W.moveNoun;
  }
  return false;
}

/** Phrases from "have" to what the gains have come to. */
const COME_REACH = 6;

/** Phrases from "in which" to the figure, and back to the days it is of. */
const RUN_REACH = 10;
const OF_RUN = kindTable(W.span, W.streak);

/** "Capping three days of losses in which it fell 3 percent": of those days. */
function isWithinRun(items: readonly Item[], at: number): boolean {
  for (let who = at - 1; who > 1 && who > at - RUN_REACH; who--) {
    const { kind } = items[who] as Item;
    if (kind === W.comma || kind === W.semicolon || kind === W.quantity) return false;
    if (kind !== W.who) continue;
    if (kindAt(items, who - 1) !== W.preposition) return false;
    for (let back = who - 2; back >= 0 && back > who - RUN_REACH; back--) {
      const told = items[back] as Item;
      if (told.kind === W.comma) return false;
      const several = kindAt(items, back - 1) === W.numeral || kindAt(items, back - 1) === W.quantity;
      if (told.quantity?.unit === U.duration || (OF_RUN[told.kind] === 1 && several)) return true;
    }
    return false;
  }
  return false;
}

/** Phrases from "the lowest" to the "after" that leads to what it is the lowest since. */
const RANK_REACH = 8;

/** "The lowest in 14 months after 2,291.47 on May 12 last year": since that level, which is nothing that happened before. */
export function isSinceLevel(items: readonly Item[], at: number): boolean {
  const level = items[at + 1]?.quantity;
  if (level === undefined || level.exponent >= 0 || (level.unit !== U.plain && level.unit !== U.point)) return false;
  if (kindAt(items, at + 2) !== W.preposition || kindAt(items, at + 3) !== W.date) return false;
  for (let back = at - 1; back >= 0 && back > at - RANK_REACH; back--) {
    const { kind } = items[back] as Item;
    if (kind === W.low || kind === W.high) return kindAt(items, back - 1) === W.article;
    if (kind === W.comma || kind === W.semicolon) return false;
  }
  return false;
}

import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAfterwards } from "./level-of-move.ts";

const isEnding = wordSet("closing", "ending", "finishing", "settling");
const isOnly = wordSet("only");

/**
 * "On Friday fell 72.3 points, or 0.43 percent, at 16,854", "closed at 2,161.85 on Friday, down 105.67 points", "rose
 * 3.09 percent on Friday, closing at ...": the comma parts the figures of one statement.
 */
export function isSameStatement({ items, story }: Sentence, at: number): boolean {
  // "Rose after falling on Monday, closing at 2,011.4": the day is that of what went before.
  if (story.isHome && kindAt(items, at - 1) === W.date && isAfterwards(items, at)) return false;
  // "Erased most of Monday's gain, ending at ...", "the 2.3 percent it had lost on Monday, rising": of what is undone.
  if (story.isHome && isOfWhatWas(items, at)) return false;
  // "Dived on Monday afternoon, falling to ...": the part of the day goes with the day.
  const ofDay = kindAt(items, at - 1) === W.intraday && kindAt(items, at - 2) === W.date;
  const before = ofDay ? W.date : kindAt(items, at - 1);
  const next = kindAt(items, at + 1);
  // "Fell 2.1 percent on Monday, Salt 3.2 percent and Thyme 1.1 percent": by the same verb, so on the same day.
  if (isFigureListed(items, at + 1)) return before === W.date ? isToldOfDay(items, at - 2) : before === W.quantity;
  // "Climbed to 2,701.15 on Friday, only to close at 2,684.60".
  if (kindAt(items, at + 2) === W.to && isOnly(story.tokens, items[at + 1]?.from ?? -1)) return story.isHome;
  // "Caution persisted on the 26th, with the rate closing at ...".
  if (next === W.with && story.isHome) return before === W.date;
  if (next === W.with && before === W.date && isIndexMoving(items, at + 2)) return isToldOfDay(items, at - 2);
  if (next === W.close) return isEnding(story.tokens, (items[at + 1] as Item).from);
  if (next === W.moving || next === W.direction)
    return before === W.quantity || before === W.date || before === W.closeBracket;
  // "Closed lower on Feb. 28, at 2,612.4", "shed 31.2 points on Monday, or 1.1 percent, to 2,710.4".
  return (before === W.quantity || before === W.date) && (next === W.or || next === W.at || next === W.to);
}

const NAMES = kindTable(W.subject, W.sector, W.marketNoun);

/** "Salt 3.2 percent", "and the Nasdaq 4 percent": a name and its figure, without a verb of its own. */
function isFigureListed(items: readonly Item[], at: number): boolean {
  const joined = kindAt(items, at) === W.and ? at + 1 : at;
  const name = kindAt(items, joined) === W.article ? joined + 1 : joined;
  return NAMES[kindAt(items, name)] === 1 && kindAt(items, name + 1) === W.quantity;
}

/** "The Dow gaining", "the index up". */
function isIndexMoving(items: readonly Item[], at: number): boolean {
  const name = kindAt(items, at) === W.article ? at + 1 : at;
  const way = kindAt(items, name + 1);
  return items[name]?.subject?.kind === S.index && (way === W.moving || way === W.direction);
}

/** "Rose 3 percent Monday, with the Dow gaining 235 points": a figure stands right in front of the day. */
function isToldOfDay(items: readonly Item[], at: number): boolean {
  return kindAt(items, kindAt(items, at) === W.preposition ? at - 1 : at) === W.quantity;
}

/** Phrases from a day to its move: "Monday's 1.2 percent gain". */
const MOVE_REACH = 6;

/** "Monday's 1.2 percent gain", right before `at`. */
function isOfDaysMove(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.moveNoun) return false;
  for (let day = at - 3; day >= 0 && day > at - MOVE_REACH; day--)
    if (kindAt(items, day) === W.date || isPreviousDay(items, day)) return kindAt(items, day + 1) === W.possessive;
  return false;
}

/** "The previous day's", "the previous session's". */
function isPreviousDay(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.span && items[at]?.value === 1 && kindAt(items, at - 1) === W.previous;
}

/** "Monday's 1.2 percent gain", "the 2.3 percent it had lost on Monday", right before `at`. */
export function isOfWhatWas(items: readonly Item[], at: number): boolean {
  if (isOfDaysMove(items, at)) return true;
  if (kindAt(items, at - 1) !== W.date) return false;
  const verb = kindAt(items, at - 2) === W.preposition ? at - 3 : at - 2;
  return (
    kindAt(items, verb - 1) === W.have && kindAt(items, verb - 2) === W.it && kindAt(items, verb - 3) === W.quantity
  );
}

const ENDS_DAY = kindTable(W.after, W.previous);

/**
 * "Fell 2.1 percent the day before, Salt 3.2 percent": of that day too; in Seoul also "closed at 4,904.66 the day before, up
 * 63.92 points", and not "from 4,904.66 the day before, up".
 */
export function carriesDayBefore({ items, story }: Sentence, at: number): boolean {
  const next = kindAt(items, at + 1);
  const listed = isFigureListed(items, at + 1);
  if (!listed && (!story.isHome || (next !== W.direction && next !== W.moving))) return false;
  // "The day before", "a day earlier", "the previous day", "the previous trading day".
  const [first, last] = [kindAt(items, at - 2), kindAt(items, at - 1)];
  const behind = first === W.span && ENDS_DAY[last] === 1;
  const trading = last === W.span && first === W.trading;
  const previous = last === W.span && kindAt(items, trading ? at - 3 : at - 2) === W.previous;
  if (!behind && !previous) return false;
  const span = items[behind ? at - 2 : at - 1];
  const article = trading ? at - 4 : at - 3;
  if (span?.value !== 1 || kindAt(items, article) !== W.article || kindAt(items, article - 1) !== W.quantity)
    return false;
  if (listed) return true;
  const led = kindAt(items, article - 2);
  return led === W.at || led === W.to;
}

/** "..., and on the 24th, it closed at 2,617.76": the day with which the rest begins, behind the comma at `at`; undefined else. */
export function dayBegun(items: readonly Item[], at: number): number | undefined {
  const day = items[at - 1]?.day;
  if (kindAt(items, at - 1) !== W.date || day === undefined || day.long) return undefined;
  const on = kindAt(items, at - 2) === W.article ? at - 3 : at - 2;
  const joint = kindAt(items, on) === W.preposition ? on - 1 : -1;
  const begins = kindAt(items, joint) === W.and || kindAt(items, joint) === W.but || kindAt(items, joint) === W.while;
  return begins ? day.number : undefined;
}

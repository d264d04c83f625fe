import { followedBy } from "../phrases/around.ts";
import { type Item, isIn, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import { isShortly } from "../words/shortly.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Whether a rate of the won is the day's, or that of the session before. */

/** "Fell as much as 15.2 won to 1,490.1": the rate at its farthest, and no close. */
export function isMostOf(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.to || kindAt(items, at - 2) !== W.quantity) return false;
  return kindAt(items, at - 3) === W.as && kindAt(items, at - 5) === W.as;
}

/** "1,340.2 won the previous day", and not "earlier in the day". */
export function isPreviousBehind(items: readonly Item[], at: number): boolean {
  // "Lost 1.1 won to close at 1,150.1 won from the previous day": counted from there.
  if (kindAt(items, at + 1) === W.from || !followedBy(items, at, 5, W.previous)) return false;
  let next = at + 1;
  // "Climbed to 1,467.8 won per dollar from the previous day's close".
  while (kindAt(items, next) !== W.previous) if (COUNTS_FROM[kindAt(items, next++)] === 1) return false;
  // "At 1,025.1 prior to the announcement".
  if (kindAt(items, next + 1) === W.to || isOfNext(items, next + 1)) return false;
  return !isIn(items, next + 1);
}

const COUNTS_FROM = kindTable(W.from, W.against, W.than);

/** "At 1,459.1 won per dollar, versus the previous close of 1,459.7 won": of the rate to come. */
function isOfNext(items: readonly Item[], at: number): boolean {
  for (let next = at; next < at + 3; next++) {
    const kind = kindAt(items, next);
    if (kind === W.of || kind === W.at || kind === W.possessive) return kindAt(items, next + 1) === W.quantity;
  }
  return false;
}

/** "Rose 18 won from the previous trading day to close at 1,513": the change is counted from there, and the rate is not of it. */
export function isCountedFromPrevious(items: readonly Item[], prep: number): boolean {
  if (kindAt(items, prep) === W.to && isMovedFromPrevious(items, prep)) return true;
  if (kindAt(items, prep - 1) !== W.close || kindAt(items, prep - 2) !== W.to) return false;
  for (let back = prep - 3; back >= 0 && back > prep - 9; back--) {
    if (kindAt(items, back) !== W.previous) continue;
    return kindAt(items, kindAt(items, back - 1) === W.article ? back - 2 : back - 1) === W.from;
  }
  return false;
}

/** Phrases from "from" to "to": "from the previous session's close to". */
const CLOSE_REACH = 7;

/** "Down 14.6 from the previous session's close to 1,408.8": where the change led. */
function isMovedFromPrevious(items: readonly Item[], to: number): boolean {
  for (let back = to - 1; back > 0 && back > to - CLOSE_REACH; back--) {
    const kind = kindAt(items, back);
    if (kind === W.from) return kindAt(items, back - 1) === W.quantity;
    if (kind === W.quantity || kind === W.comma) return false;
  }
  return false;
}

/** "From the previous day's closing price (as of 3:30 p.m., 1,476.3 won)": the close that the bracket is of. */
export function isPreviousClose(items: readonly Item[], at: number): boolean {
  let open = at - 1;
  while (open > at - 7 && kindAt(items, open) !== W.openBracket) open--;
  const noun = kindAt(items, open - 1) === W.close ? open - 1 : open - 2;
  if (kindAt(items, open) !== W.openBracket || kindAt(items, noun) !== W.close) return false;
  for (let back = noun - 1; back >= 0 && back > noun - 8; back--) if (kindAt(items, back) === W.previous) return true;
  return false;
}

/** "Concluded the previous day at 1,310.40 won", and not "rose from the previous day to 1,310.40 won". */
export function isPreviousDay(items: readonly Item[], prep: number): boolean {
  // "Compared with the previous session's 1,211.3 won".
  const owner = kindAt(items, prep + 1) === W.article ? prep + 3 : prep + 2;
  if (kindAt(items, prep) === W.against || kindAt(items, prep) === W.with)
    return (
      kindAt(items, owner - 1) === W.previous && items[owner]?.value === 1 && kindAt(items, owner + 1) === W.possessive
    );
  const day =
    kindAt(items, prep - 1) === W.span && items[prep - 1]?.value === 1 && kindAt(items, prep - 2) === W.previous;
  const before = kindAt(items, kindAt(items, prep - 3) === W.article ? prep - 4 : prep - 3);
  return day && !(kindAt(items, prep) === W.to && before === W.from);
}

/** "The previous session's 3:30 p.m. quote of 1,464.75 won", "the previous day's figure of 1,464.75 won": `prep` is its "of". */
export function isQuoteOfPrevious(items: readonly Item[], prep: number): boolean {
  const owner = kindAt(items, prep - 2) === W.time ? prep - 3 : prep - 2;
  const noun = kindAt(items, prep - 1);
  if (kindAt(items, prep) !== W.of || noun === W.high || noun === W.low || noun === W.open) return false;
  if (kindAt(items, owner) !== W.possessive) return false;
  return kindAt(items, owner - 1) === W.previous || kindAt(items, owner - 2) === W.previous;
}

/** "Off its morning low of 1,484.1", "having traded between 1,479.2 and 1,484.3": moments of the day. */
export function isEdgeOfDay({ clause, items, story: { tokens } }: Sentence, at: number): boolean {
  const low = kindAt(items, at - 1) === W.and && kindAt(items, at - 2) === W.quantity ? at - 3 : at - 1;
  if (kindAt(items, low) === W.preposition && items[low]?.value === 3) return true;
  if (clause.prep !== W.of || clause.prepAt < at - 2) return false;
  let noun = clause.prepAt - 1;
  if (kindAt(items, noun) === W.point) noun--;
  if (kindAt(items, noun) === W.hyphen) noun--;
  if (kindAt(items, noun) !== W.low && kindAt(items, noun) !== W.high) return false;
  const owner = items[noun - 1];
  return (
    owner?.kind === W.intraday || owner?.kind === W.possessive || (owner !== undefined && isIts(tokens, owner.from))
  );
}

const isIts = wordSet("its");

const isNearer = wordSet("closer", "nearer");
const isClose = wordSet("close", "near", "closer", "nearer");

/** "Close to breaking the 1,430-won barrier", "came close to topping 5,000": a level that was not passed. */
export function isNearlyPassed({ items, story }: Sentence, at: number): boolean {
  let verb = at - 1;
  while (verb > at - 3 && kindAt(items, verb) !== W.pass) verb--;
  if (!story.isHome || kindAt(items, verb) !== W.pass || kindAt(items, verb - 1) !== W.to) return false;
  return isClose(story.tokens, items[verb - 2]?.from ?? -1);
}

const isBeforeWord = wordSet("before");
const PRICED = kindTable(W.to, W.per, W.against, W.article, W.place, W.dollar, W.comma);

/** "Dipped to 1,463.1 to the dollar, before closing at 1,462.7": where it stood on the way. */
export function isBeforeClose({ clause, items, story }: Sentence, at: number): boolean {
  if (clause.prep !== W.to || clause.mode === L.close) return false;
  let next = at + 1;
  while (next < at + 6 && PRICED[kindAt(items, next)] === 1) next++;
  // "Surged to 1,450 won just before the close".
  const just = kindAt(items, next) === W.plain && isShortly(story.tokens, items[next]?.from ?? -1);
  if (just) next++;
  const close = just && kindAt(items, next + 1) === W.article ? next + 2 : next + 1;
  return (
    kindAt(items, next) === W.after &&
    isBeforeWord(story.tokens, items[next]?.from ?? -1) &&
    kindAt(items, close) === W.close
  );
}

const isNearing = wordSet("neared", "nearing", "nears", "approached", "approaching", "approaches");

/** "Inched closer to 1,500", "edged nearer to 1,390 won", "approached 1,400 won": where the rate has not been. */
export function isApproached(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  if (isNearlyPassed(s, at)) return true;
  const verb = items[at - 1];
  if (verb?.kind === W.near && isNearing(story.tokens, verb.from)) return true;
  const word = items[clause.prepAt - 1];
  return clause.prep === W.to && word?.kind === W.plain && isNearer(story.tokens, word.from);
}

const isPart = wordSet("low", "lower", "mid", "middle", "high", "upper");

/** "The low 1,430 won": somewhere within ten of it. */
export function isPartOfBand({ items, story: { tokens } }: Sentence, at: number): boolean {
  const part = itemAt(items, at - 1);
  return part !== undefined && kindAt(items, at - 2) === W.article && isPart(tokens, part.from);
}

/** "From a previous session close of 86.73", "compared with Monday's average of 76.99". */
export function isOfCloseBefore(items: readonly Item[], at: number): boolean {
  const ofDay = kindAt(items, at - 1) === W.average && kindAt(items, at - 2) === W.possessive;
  if (ofDay && kindAt(items, at - 3) === W.date) return true;
  for (let back = at - 1; back >= 0 && back > at - 5; back--) {
    const kind = kindAt(items, back);
    if (kind === W.previous) return true;
    if (kind !== W.close && kind !== W.span) return false;
  }
  return false;
}

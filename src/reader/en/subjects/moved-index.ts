import type { Tokens } from "../../scanner.ts";
import { isLevel } from "../phrases/apposition.ts";
import { type Item, itemAt, kindAt, type Subject } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isDragging, isDriving, isLifting } from "../words/driving-verbs.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** An index that a stock moved: named as an object, and not what the sentence goes on to measure. */

/** "Pushed the AEX index up 6.71 to 482.35": where it came to is its own. */
function isMovedTo(items: readonly Item[], at: number): boolean {
  const way = kindAt(items, at) === W.marketNoun ? at + 1 : at;
  if (kindAt(items, way) !== W.direction || kindAt(items, way + 1) !== W.quantity) return false;
  return kindAt(items, way + 2) === W.to && isLevel(items, way + 3);
}

/** "Helped the AEX close up 0.4 percent at 872.15": what it did itself, and no "kept the AEX close to 872". */
function isMovedToClose(items: readonly Item[], at: number): boolean {
  const close = kindAt(items, at) === W.marketNoun ? at + 1 : at;
  return kindAt(items, close) === W.close && kindAt(items, close + 1) !== W.to;
}

export const isMain = wordSet("main", "key", "headline", "prime");

/** Phrases of the exchange that an index is of. */
const OWNER_REACH = 6;

/** "Dragged the PSEi down 0.4 percent", "down by 12 points". */
export function isMovedBy(items: readonly Item[], at: number): boolean {
  const noun = kindAt(items, at) === W.marketNoun ? at + 1 : at;
  // "Dragged the HNX-Index of the Hanoi Stock Exchange down 8.3 points".
  let way = noun;
  if (kindAt(items, noun) === W.of) while (way < noun + OWNER_REACH && kindAt(items, way) !== W.direction) way++;
  if (kindAt(items, way) !== W.direction) return false;
  let by = kindAt(items, way + 1) === W.by ? way + 2 : way + 1;
  // "Pushed the index up by nearly 1.8 points", "by more than 2 points".
  while (HEDGES[kindAt(items, by)] === 1 && by < way + HEDGE_REACH) by++;
  return kindAt(items, by) === W.quantity;
}

const HEDGES = kindTable(W.near, W.about, W.over, W.more, W.than);
const HEDGE_REACH = 5;

/** "Lifting", "dragged": 1 or -1, and 0 for any other word at `at`. */
export function wayOfLift(tokens: Tokens, at: number): -1 | 0 | 1 {
  return isLifting(tokens, at) ? 1 : isDragging(tokens, at) ? -1 : 0;
}

/** "Gains in Pepper and Salt continued, lifting the All-Share Index by 1.5 percent to 36,802.15": where it came to is its own. */
export function readLifted(s: Sentence, at: number, subject: Subject): boolean {
  const { items, story } = s;
  if (story.isHome && subject.kind === S.stock) return readRaised(s, at, subject);
  const verb = items[kindAt(items, at - 1) === W.article ? at - 2 : at - 1];
  if (story.isHome || subject.kind !== S.index || verb?.kind !== W.plain || kindAt(items, at + 1) !== W.by)
    return false;
  const way = wayOfLift(story.tokens, verb.from);
  // "By 302.94 points or 1.19 per cent to 25,207.07".
  const again = kindAt(items, at + 3) === W.or && kindAt(items, at + 4) === W.quantity;
  const to = again ? at + 5 : at + 3;
  const moved = kindAt(items, at + 2) === W.quantity && kindAt(items, to) === W.to && isLevel(items, to + 1);
  if (way === 0 || !moved) return false;
  replace(s, subject);
  s.clause.dir = way;
  s.clause.dirKnown = true;
  return true;
}

/**
 * "Hopes of dearer chips raised Pepper 2.6 percent", in Seoul: what its news did to a stock, and no "raised Pepper's
 * target 2.6 percent".
 */
function readRaised(s: Sentence, at: number, subject: Subject): boolean {
  const { items, story } = s;
  const verb = items[at - 1];
  const figure = items[at + 1]?.quantity;
  if (verb?.kind !== W.plain || figure?.unit !== U.percent || figure.hyphened || kindAt(items, at + 2) === W.of)
    return false;
  const way = wayOfLift(story.tokens, verb.from);
  if (way === 0) return false;
  replace(s, subject);
  s.clause.dir = way;
  s.clause.dirKnown = true;
  return true;
}

const BEHIND_TOPPED = kindTable(W.with, W.comma, W.by, W.moving, W.period);

/** "Pepper topped the index with a 2.4 percent rise": it stood first among its members. */
export function isTopped({ clause, items, story }: Sentence, at: number): boolean {
  if (
    story.isHome ||
    (clause.kind !== S.stock && clause.kind !== S.none) ||
    clause.bound ||
    BEHIND_TOPPED[kindAt(items, at + 1)] !== 1
  )
    return false;
  return kindAt(items, kindAt(items, at - 1) === W.article ? at - 2 : at - 1) === W.pass;
}

/** "Pepper pushed the index up by nearly 1.8 points": a verb of levels too, which a clause has for its own. */
function isPushed({ clause, items, story }: Sentence, at: number): boolean {
  if (story.isHome || clause.kind !== S.stock || clause.bound || isMovedTo(items, at + 1)) return false;
  const verb = items[kindAt(items, at - 1) === W.article ? at - 2 : at - 1];
  return verb?.kind === W.copula && isDriving(story.tokens, verb.from) && isMovedBy(items, at + 1);
}

/** "LTG dragged the PSEi down": an index with an article behind a verb nobody listed, whose subject is a stock. */
export function isObject(s: Sentence, at: number, subject: Subject): boolean {
  const { clause, items, story } = s;
  if (subject.kind === S.index && (isTopped(s, at) || isPushed(s, at))) return true;
  if (
    subject.kind !== S.index ||
    clause.bound ||
    clause.verb ||
    isMovedTo(items, at + 1) ||
    isMovedToClose(items, at + 1)
  )
    return false;
  const verb = at - 2;
  // "The Nifty Midcap 50 outperformed the Nifty 50".
  if (clause.kind !== S.none && kindAt(items, verb) === W.outnumber) return true;
  const before = itemAt(items, kindAt(items, at - 1) === W.article ? verb : at - 1);
  // "Banks dragged the Kospi down, falling 1.9 percent": the trade's own.
  if (clause.kind === S.sector && before !== undefined && isMoverOrLeader(story.tokens, before.from))
    return kindAt(items, at + 1) === W.direction && isOwnMove(items, at + 2);
  if (clause.kind !== S.stock) return false;
  if (isFirstOf(story.tokens, items, at)) return true;
  // "Pepper (PEPP) drove JCI up, adding 1.92%".
  const mover = story.isHome ? undefined : before;
  const moved = kindAt(items, at + 1) === W.direction && kindAt(items, at + 2) === W.comma;
  if ((moved || isMovedBy(items, at + 1)) && mover?.kind === W.plain && isMoverOrLeader(story.tokens, mover.from))
    return true;
  return (
    kindAt(items, at - 1) === W.article &&
    kindAt(items, verb) === W.plain &&
    (verb === clause.subjectAt + 1 || verb === clause.subjectAt + 2)
  );
}

const isFirst = wordSet("led", "leading", "paced", "headed", "topped");
const isMember = kindTable(W.moveNoun, W.breadth);

/** "Pepper led STI gains, rising 8.7%", "led Nifty losers": first among its members. */
function isFirstOf(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const verb = itemAt(items, kindAt(items, at - 1) === W.article ? at - 2 : at - 1);
  if (verb === undefined || !isFirst(tokens, verb.from) || isMember[kindAt(items, at + 1)] !== 1) return false;
  const joint = kindAt(items, at + 2);
  return joint === W.comma || joint === W.with || joint === W.period;
}

/** ", falling 1.9 percent", and not ", falling 1.9 percent to 1,391.40", which is the index's: what moved an index moved itself; `at` is the comma. */
export function isOwnMove(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.comma || kindAt(items, at + 1) !== W.moving) return false;
  const figure = kindAt(items, at + 2) === W.quantity ? at + 2 : at + 3;
  return !(kindAt(items, figure + 1) === W.to && isLevel(items, figure + 2));
}

/** Phrases from the verb to the index: "dragged the main index". */
const VERB_REACH = 4;

/** "Pepper dragged the main index down, losing 2 percent": the stock goes on to tell its own move. */
export function isMovedNoun({ clause, items, story }: Sentence, at: number): boolean {
  if (story.isHome || clause.kind !== S.stock || clause.bound) return false;
  if (kindAt(items, at + 1) !== W.direction || kindAt(items, at + 2) !== W.comma) return false;
  if (kindAt(items, at + 3) !== W.moving) return false;
  for (let verb = at - 1; verb > clause.subjectAt && verb > at - VERB_REACH; verb--)
    if (isMoverOrLeader(story.tokens, (items[verb] as Item).from)) return true;
  return false;
}

const isLeader = wordSet("led", "helped", "kept");

/** True for a verb that drives what stands behind it, and for one that what follows may still make the index's own: "helped the AEX close". */
export function isMoverOrLeader(tokens: Tokens, at: number): boolean {
  return isDriving(tokens, at) || isLeader(tokens, at);
}

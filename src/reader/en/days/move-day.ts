import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { beforePart } from "../phrases/part-of.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isMoveOwned } from "./move-of-owner.ts";

/** Days of a move gone by, or of the level that a move starts from: no other figure is of them. */

/** The kind of the word that leads to a day: "from" of "from last Friday". */
export function kindBeforeDay(items: readonly Item[], at: number): number {
  return kindAt(items, kindAt(items, at - 1) === W.previous ? at - 2 : at - 1);
}

/** Only a move, or where one starts, is of the day at `at`. */
export function isOfMoveAlone(s: Sentence, at: number): boolean {
  const { items, story } = s;
  if (story.isHome ? isOfMoveAtHome(s, at) : isOfMoveAbroad(items, at)) return true;
  // "12.3 points above Monday's finish": where a change starts; "below Monday's close of 2,719.1" is a level of that day.
  // "Trailed Friday's close by 31.5 points", elsewhere.
  const before = kindBeforeDay(items, at);
  const apart = before === W.above || before === W.below || (before === W.outnumber && !story.isHome);
  if (!apart || kindAt(items, at + 1) !== W.possessive) return false;
  return kindAt(items, at + 2) === W.close && !isCloseOf(items, at + 2);
}

/** "From Friday's bounce", "reversed Monday's gains to fall 4.6 percent": what follows is of the session. */
function isOfMoveAbroad(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) !== W.possessive) return false;
  const noun = itemAt(items, at + 2);
  const behind = kindAt(items, at + 3);
  if (noun?.kind === W.moveNoun)
    return kindBeforeDay(items, at) === W.from || (behind !== W.of && behind !== W.quantity);
  return kindBeforeDay(items, at) === W.from && noun?.kind === W.plain && noun.value === 0 && behind !== W.quantity;
}

function isOfMoveAtHome(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  const next = kindAt(items, at + 1);
  // "Recovered from heavy losses Monday, gaining 0.9 percent": of that day are the losses alone.
  if (kindAt(items, at - 1) === W.moveNoun && clause.prep === W.from && next === W.comma) return true;
  // "Shook off Tuesday's more than 3 percent loss and closed up 2.1 percent": that loss alone is of it.
  // And no "Monday's gain of 1 percent took the index to ...".
  const spoken = clause.kind === S.index && clause.subjectAt >= 0 && clause.subjectAt < at;
  const past = items[at]?.day?.number !== story.session;
  return (spoken && next === W.possessive && past && isMoveOwned(items, at + 2)) || isOfMoveBefore(s, at);
}

const NAMES_CLOSE = kindTable(W.plain, W.close, W.rate, W.mark);

/** "Close of 1,346.2", "domestic closing price of 3,912.40", "closing rate of 1,115.1". */
export function isCloseOf(items: readonly Item[], at: number): boolean {
  let next = at;
  let closed = false;
  for (; next < at + 4 && NAMES_CLOSE[kindAt(items, next)] === 1; next++) closed ||= kindAt(items, next) === W.close;
  // "Wednesday's close at 1,016.2".
  const joint = kindAt(items, next);
  return closed && (joint === W.of || joint === W.at) && kindAt(items, next + 1) === W.quantity;
}

/** What may stand between "from" and the move it turned from. */
const IN_MOVE = kindTable(W.article, W.plain, W.quantity, W.near, W.more, W.than, W.over, W.about, W.moving);
const isFollowing = wordSet("following");
const isVerb = kindSet(W.plain, W.moving, W.move);

/** Phrases from a move's noun back to what leads to it. */
const MOVE_REACH = 6;

/** "From a 3 percent fall on Monday", "following a 2.2 percent drop on Friday", "from Monday's steep losses": the day of that move alone. */
function isOfMoveBefore({ items, story: { tokens } }: Sentence, at: number): boolean {
  const from = (joint: number) =>
    kindAt(items, joint) === W.from || isFollowing(tokens, itemAt(items, joint)?.from ?? -1);
  if (kindAt(items, at + 1) === W.possessive) {
    let noun = at + 2;
    while (noun < at + 4 && IN_MOVE[kindAt(items, noun)] === 1) noun++;
    const next = kindAt(items, noun + 1);
    // "Reversed Monday's 3 percent gain to lose 2.2 percent", "extended Monday's losses", "erased most of Monday's losses".
    const verb = beforePart(tokens, items, at - 1);
    const ahead = from(at - 1) || (verb > 0 && isVerb(items[verb]));
    return ahead && kindAt(items, noun) === W.moveNoun && next !== W.of && next !== W.quantity;
  }
  const noun = kindAt(items, at - 1) === W.preposition ? at - 2 : at - 1;
  if (kindAt(items, noun) !== W.moveNoun) return false;
  let joint = noun - 1;
  while (joint > noun - MOVE_REACH && IN_MOVE[kindAt(items, joint)] === 1) joint--;
  return from(joint);
}

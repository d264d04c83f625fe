import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Things that shares move on: results, orders, goods, rates, what the economy does. */
const isThing = kindSet(W.stake, W.macro, W.commodity, W.rate, W.yield, W.bond);

const isMoved = kindSet(W.move, W.copula, W.touch, W.trade, W.close);

/** What the thing's phrase may go on with: "on a large order for ships in Qatar". */
const isFiller = kindSet(
  W.plain,
  W.place,
  W.of,
  W.preposition,
  W.article,
  W.macro,
  W.stake,
  W.sector,
  W.hyphen,
  W.tradeNoun,
);

/** Phrases from the thing to the comma behind it, and from there to what the share moved by. */
const COMMA_REACH = 7;
const MOVE_REACH = 4;

const isTelling = wordSet(..."said reported announced posted booked logged expects forecast projected".split(" "));

/** "Pepper was hit by weak quarterly earnings, falling 3.1 percent", "rose on the rate outlook, up 2 percent": the thing moved nothing. */
export function isCauseInPassing(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  if (!isThing(items[at] as Item) || clause.bound) return false;
  if (clause.kind !== S.stock && clause.kind !== S.index && clause.kind !== S.sector) return false;
  return isMovedBefore(s, at) && goesOn(items, at) && isBehindJoint(items, at);
}

/** Phrases from the thing back to what its phrase begins with: "on a cut in the crude price". */
const HEAD_REACH = 7;

const isInNoun = kindSet(
  W.stake,
  W.macro,
  W.commodity,
  W.rate,
  W.yield,
  W.bond,
  W.sector,
  W.periodic,
  W.plain,
  W.article,
  W.moving,
  W.moveNoun,
  W.direction,
  W.record,
  W.place,
  W.possessive,
  W.hyphen,
  W.near,
  W.span,
);

const isJoint = kindSet(W.preposition, W.of, W.by, W.from, W.over, W.about, W.after);

function isBehindJoint(items: readonly Item[], at: number): boolean {
  let head = at - 1;
  while (head > at - HEAD_REACH && isInNoun(itemAt(items, head))) head--;
  return isJoint(itemAt(items, head));
}

/** A verb of moving stands between, and none of telling. */
function isMovedBefore({ clause, items, story }: Sentence, at: number): boolean {
  let moved = false;
  for (let next = clause.subjectAt + 1; next < at; next++) {
    const item = items[next] as Item;
    if (item.kind === W.comma || isTelling(story.tokens, item.from)) return false;
    moved ||= isMoved(item);
  }
  return moved;
}

/** Behind the comma that ends the phrase a participle, or "up" and "down", goes on with how far. */
function goesOn(items: readonly Item[], at: number): boolean {
  let comma = at + 1;
  while (comma < at + COMMA_REACH && isFiller(items[comma])) comma++;
  const verb = kindAt(items, comma + 1);
  if (kindAt(items, comma) !== W.comma || (verb !== W.moving && verb !== W.direction)) return false;
  for (let next = comma + 2; next < comma + 2 + MOVE_REACH; next++) {
    const unit = items[next]?.quantity?.unit;
    if (unit !== undefined) return unit === U.percent || unit === U.money || unit === U.point;
  }
  return false;
}

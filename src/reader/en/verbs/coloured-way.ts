import type { Tokens } from "../../scanner.ts";
import { type Item, item } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "Closed 346.41 points in the green", "ended 0.3 percent in negative territory", "to the good": which way, by where it ended. */

const isUp = wordSet("green", "black", "positive");
const isDown = wordSet("red", "negative");
const isUpIn = wordSet("green", "black", "positive", "plus");
const isDownIn = wordSet("red", "negative", "minus", "hole");
const isUpTo = wordSet("good", "better", "upside");
const isDownTo = wordSet("bad", "worse", "downside");
const isTo = wordSet("to");
const isInto = wordSet("into");
const isGround = wordSet("territory", "zone", "terrain", "ground", "column", "side");

const BEHIND = kindTable(
  W.at,
  W.as,
  W.by,
  W.to,
  W.with,
  W.after,
  W.and,
  W.while,
  W.but,
  W.preposition,
  W.weekday,
  W.month,
);

/** No noun goes on behind the colour: a mark does, or a word that begins something else. */
function endsWay(kind: number): boolean {
  return kind < 0 || BEHIND[kind] === 1;
}

/** Pushes the way told right behind a figure by "in", "on" or "to" at `at`; past its words, or `at` where none is told. */
export function pushWay(tokens: Tokens, items: Item[], at: number): number {
  if (items.at(-1)?.kind !== W.quantity) return at;
  const colour = wordClass(tokens, at + 1) === W.article ? at + 2 : at + 1;
  // "Sent 13 points into minus territory" is where it went, and no change of the day.
  const [rises, falls] = isTo(tokens, at)
    ? [isUpTo, isDownTo]
    : isInto(tokens, at)
      ? [isUp, isDown]
      : [isUpIn, isDownIn];
  const way = rises(tokens, colour) ? 1 : falls(tokens, colour) ? -1 : 0;
  if (way === 0) return at;
  const ground = isGround(tokens, colour + 1);
  // "In the green sector", "a positive mood".
  if (!ground && (colour === at + 1 || !endsWay(wordClass(tokens, colour + 1)))) return at;
  const end = ground ? colour + 2 : colour + 1;
  items.push(item(W.direction, way, at, end));
  return end;
}

import type { Tokens } from "../../scanner.ts";
import { wayOfNoun } from "../numbers/noun-of-amount.ts";
import { type Item, item } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
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
  // "A 2 percent hit", "took a beating of 14 points".
  const noun = wayOfNoun(tokens, at);
  if (noun !== 0) {
    items.push(item(W.moveNoun, noun, at, at + 1));
    return at + 1;
  }
  const worth = wayOfWorth(tokens, items, at);
  if (worth !== 0) {
    items.push(item(W.direction, worth, at, at + 1));
    return at + 1;
  }
  // "1.22 points, or 0.03 percent, into the red".
  const apart = items.at(-1)?.kind === W.comma && items.at(-2)?.value === U.percent && items.at(-3)?.kind === W.or;
  const kind = apart && isInto(tokens, at) ? W.quantity : items.at(-1)?.kind;
  if (kind !== W.quantity && kind !== W.copula && kind !== W.close) return at;
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
  // "Ended in the red by 14 points".
  if (kind !== W.quantity && wordClass(tokens, end) !== W.by) return at;
  items.push(item(W.direction, way, at, end));
  return end;
}

/** "Was worth 12p more at 412p", "worth 3 cents less": what its price moved by; 0 for any other word. */
function wayOfWorth(tokens: Tokens, items: readonly Item[], at: number): number {
  const kind = wordClass(tokens, at);
  if (kind !== W.more && kind !== W.under) return 0;
  const amount = items.at(-1);
  if (amount?.kind !== W.quantity || amount.value !== U.money || items.at(-2)?.kind !== W.worth) return 0;
  return wordClass(tokens, at + 1) !== W.at ? 0 : kind === W.more ? 1 : -1;
}

import { headBefore } from "../phrases/around.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { beforePart } from "../phrases/part-of.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isUndoing = wordSet(
  "erased",
  "erasing",
  "pared",
  "paring",
  "trimmed",
  "trimming",
  "recouped",
  "recouping",
  "wiped",
);

/** "The Dow erased a 600-point loss": a move of the day, not the day's. */
export function isUndone(s: Sentence, at: number): boolean {
  if (kindAt(s.items, at + 1) !== W.moveNoun) return false;
  const verb = itemAt(s.items, verbBefore(s, at));
  if (verb?.kind === W.plain) return isUndoing(s.story.tokens, verb.from);
  // "Surrendering a 97-point gain": lost again.
  const moves = verb?.kind === W.move || verb?.kind === W.moving;
  const noun = s.items[at + 1] as Item;
  return moves && (verb.value * noun.value < 0 || isReversing(s.story.tokens, verb.from));
}

/** "Reversed a 1.2 percent loss": a fall by its word, and the end of one. */
const isReversing = wordSet("reversed", "reversing");

const isEarlier = wordSet("earlier");
const isOut = wordSet("out");

/** What a move is the object of; in Seoul, past "an earlier", "most of its" and "nearly all of an earlier". */
function verbBefore({ items, story: { isHome, tokens } }: Sentence, at: number): number {
  const head = headBefore(items, at);
  if (!isHome) return head;
  const earlier = isEarlier(tokens, itemAt(items, head)?.from ?? -1);
  const verb = beforePart(tokens, items, earlier ? headBefore(items, head) : head);
  // "Wiped out an earlier gain".
  return isOut(tokens, itemAt(items, verb)?.from ?? -1) ? verb - 1 : verb;
}

/** "Trimmed its losses to two cents": what is left of the move, and no price; `at` is the number. */
export function isLeftOfMove({ items, clause, story: { tokens } }: Sentence, at: number): boolean {
  if (clause.prep !== W.to || clause.prepAt !== at - 1 || kindAt(items, at - 2) !== W.moveNoun) return false;
  const owned = kindAt(items, at - 3) === W.article ? at - 4 : at - 3;
  return kindAt(items, owned) === W.plain && isUndoing(tokens, (items[owned] as Item).from);
}

/** "Trimmed early losses of more than 2 percent", "rebounded from a loss of more than 4 percent". */
export function isUndoneBefore({ items, clause, story }: Sentence, at: number): boolean {
  if (clause.prep !== W.of || kindAt(items, clause.prepAt - 1) !== W.moveNoun) return false;
  const from = kindAt(items, clause.prepAt - 2) === W.article ? clause.prepAt - 3 : clause.prepAt - 2;
  // Behind "on Monday" it is what that day moved by.
  if (kindAt(items, from) === W.from && !story.isHome) return kindAt(items, at + 1) !== W.preposition;
  // "Recovering from an early loss of 0.6 percent", "from a loss of 0.6 percent", where no day is told.
  const left = story.isHome ? verbBeforeNoun(items, clause.prepAt - 1) : -1;
  if (kindAt(items, left) === W.from) return left < clause.prepAt - 3 || !isOfDayTold(items, at);
  // "Giving up gains of more than 1 percent", "surrendering an early gain of 1 percent".
  if (story.isHome && isAgainst(items, clause.prepAt - 1)) return true;
  for (let back = clause.prepAt - 2; back >= 0 && back > clause.prepAt - 5; back--)
    if (kindAt(items, back) === W.plain && isUndoing(story.tokens, (items[back] as Item).from)) return at > back;
  return false;
}

/** What moved the other way than the noun at `at` tells has that move for its object. */
function isAgainst(items: readonly Item[], at: number): boolean {
  const way = (items[at] as Item).value;
  const { kind, value } = itemAt(items, verbBeforeNoun(items, at)) ?? {};
  return (kind === W.moving || kind === W.move) && value !== undefined && value * way < 0;
}

/** The phrase in front of the article and the adjectives of the noun at `at`. */
function verbBeforeNoun(items: readonly Item[], at: number): number {
  let verb = at - 1;
  while (verb > at - 3 && BESIDE_NOUN[kindAt(items, verb)] === 1) verb--;
  return verb;
}

/** A day, or a span, right behind the figure. */
function isOfDayTold(items: readonly Item[], at: number): boolean {
  const next = kindAt(items, at + 1) === W.preposition ? at + 2 : at + 1;
  const day = kindAt(items, next) === W.article ? next + 1 : next;
  return [day, day + 1].some((place) => kindAt(items, place) === W.date || kindAt(items, place) === W.span);
}

const BESIDE_NOUN = kindTable(W.article, W.plain, W.previous, W.intraday, W.direction);

const isShrinking = wordSet(
  "pared",
  "paring",
  "trimmed",
  "trimming",
  "narrowed",
  "narrowing",
  "cut",
  "cutting",
  "reduced",
);

/** "Pared its losses by about 20 points": what a move was less by, and not the move; `at` is the number. */
export function isShrunkBy({ items, clause, story: { tokens } }: Sentence, at: number): boolean {
  if (clause.prep !== W.by || kindAt(items, clause.prepAt - 1) !== W.moveNoun || at - clause.prepAt > 3) return false;
  for (let back = clause.prepAt - 2; back >= 0 && back > clause.prepAt - 5; back--)
    if (isShrinking(tokens, (items[back] as Item).from)) return true;
  return false;
}

const isFollowed = wordSet("followed");

/** Phrases from "of" back to "by": "by a sharp rebound of". */
const MOVE_WORDS = 5;
const IS_NAMED = kindTable(W.subject, W.sector, W.openBracket);
const BEFORE_MOVE = kindTable(W.moveNoun, W.article, W.plain);

/** "Plunged on Monday. It was followed by a 1.18 percent rise", in Seoul: of the day after another, which nobody names. */
export function isFollowing({ clause, items, story }: Sentence, at: number): boolean {
  if (!story.isHome || at - clause.prepAt > 3) return false;
  // "Followed by a rebound of 1.1 percent".
  let by = clause.prepAt;
  if (clause.prep === W.of && kindAt(items, by - 1) === W.moveNoun)
    do by--;
    while (by > clause.prepAt - MOVE_WORDS && BEFORE_MOVE[kindAt(items, by)] === 1);
  if (kindAt(items, by) !== W.by || !isFollowed(story.tokens, itemAt(items, by - 1)?.from ?? -1)) return false;
  // "It was followed by Pepper (-1.98%)": by another, and no other move.
  for (let next = by + 1; next < at; next++) if (IS_NAMED[kindAt(items, next)] === 1) return false;
  return true;
}

/** "Gained 3.9 percent and 3 percent": the second of two. */
export function isSecond(items: readonly Item[], at: number): boolean {
  return kindAt(items, at - 1) === W.and && kindAt(items, at - 2) === W.quantity;
}

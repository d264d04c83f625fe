import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/** A share's change, its percentage and its price in one bracket: "led by Pepper (49 cents, or 3.1%, to $15.25)". */

/** Phrases from the bracket back to the word that tells which way its share went. */
const WAY_REACH = 24;
const BESIDE = kindTable(W.comma, W.or);

interface Move {
  readonly owner: Subject;
  readonly sign: number;
}

/** Claims the figure at `at` of such a bracket; elsewhere than in Seoul. */
export function bindBracketMove(s: Sentence, at: number, q: Quantity): boolean {
  const { items, story } = s;
  if (story.isHome || s.bracket === 0) return false;
  const open = openOf(items, at);
  const percent = percentOf(items, open);
  const price = percent < 0 ? -1 : priceBehind(items, percent + 1);
  if (price < 0) return false;
  const move = moveOf(s, open, price + 1);
  if (move === undefined) return false;
  if (at === open + 1) story.claim("stock.change", move.owner, q, move.sign, s.extra(at));
  else if (at === percent) story.claim("stock.change_pct", move.owner, q, move.sign, s.extra(at, "pct"));
  else if (at === price) story.claim("stock.close", move.owner, q, 1, s.extra(at));
  else return false;
  return true;
}

/** The bracket that the phrase at `at` lies in; -1 where none opens near by. */
function openOf(items: readonly Item[], at: number): number {
  for (let back = at - 1; back > 0 && back > at - 9; back--) if (kindAt(items, back) === W.openBracket) return back;
  return -1;
}

/** The percentage behind an amount of money that begins the bracket; -1 where the bracket begins otherwise. */
function percentOf(items: readonly Item[], open: number): number {
  const change = open < 1 ? undefined : items[open + 1]?.quantity;
  if (change?.unit !== U.money || change.scale > 0 || change.sign !== 0) return -1;
  let next = open + 2;
  while (next < open + 4 && BESIDE[kindAt(items, next)] === 1) next++;
  const q = items[next]?.quantity;
  return next > open + 2 && q?.unit === U.percent && q.sign === 0 ? next : -1;
}

/** The price that "to" leads to, and that closes the bracket; -1 where none does. */
function priceBehind(items: readonly Item[], at: number): number {
  const to = kindAt(items, at) === W.comma ? at + 1 : at;
  if (kindAt(items, to) !== W.to || kindAt(items, to + 2) !== W.closeBracket) return -1;
  return items[to + 1]?.quantity?.unit === U.money ? to + 1 : -1;
}

/** The share in front of the bracket, and which way the words about it tell that it went. */
function moveOf({ items }: Sentence, open: number, close: number): Move | undefined {
  const owner = itemAt(items, open - 1)?.subject;
  if (owner?.kind !== S.stock) return undefined;
  const sign = wayBehind(items, close + 1) || wayBefore(items, open - 1);
  return sign === 0 ? undefined : { owner, sign };
}

/** "Pepper (49 cents, or 3.1%, to $15.25) also fell". */
function wayBehind(items: readonly Item[], at: number): number {
  const verb = kindAt(items, at) === W.plain ? at + 1 : at;
  return kindAt(items, verb) === W.move ? Math.sign((items[verb] as Item).value) : 0;
}

/** "Fell, led by Pepper (...)", "the winners were Pepper (...)". */
function wayBefore(items: readonly Item[], at: number): number {
  for (let back = at - 1; back >= 0 && back > at - WAY_REACH; back--) {
    const { kind, value } = items[back] as Item;
    if (kind === W.move || kind === W.moving || kind === W.breadth || kind === W.moveNoun || kind === W.direction)
      return Math.sign(value);
    if (kind === W.semicolon || kind === W.while || kind === W.but) return 0;
  }
  return 0;
}

import type { Tokens } from "../../scanner.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { type Item, kindAt } from "./item.ts";

/** True when the number whose phrase has its head at `head` is what the verb there moves by. */
export function isDirectObject(tokens: Tokens, items: readonly Item[], head: number): boolean {
  if (head < 0) return false;
  const { kind, value, from } = items[head] as Item;
  switch (kind) {
    case W.move:
    case W.moving:
    case W.direction:
    case W.moveNoun:
    case W.by:
      return true;
    case W.plain:
      // "Fell sharply 14 points", "gave away 14 cents", "gave back 14 cents".
      if (isVerb(kindAt(items, head - 1)) && (value === 1 || isPartOfVerb(tokens, from))) return true;
      // "Closed down just 12.5 points".
      return isOnly(tokens, from) && MOVES[kindAt(items, head - 1)] === 1;
    case W.preposition:
      // "Putting on 43 cents".
      return isVerb(kindAt(items, head - 1)) && isPut(tokens, (items[head - 1] as Item).from);
    default:
      return false;
  }
}

function isVerb(kind: number): boolean {
  return kind === W.move || kind === W.moving;
}

export const isOnly = wordSet("just", "only", "barely", "merely");
const MOVES = kindTable(W.move, W.moving, W.direction);

const isPut = wordSet("put", "putting", "tacked", "tacking");
const isPartOfVerb = wordSet("away", "back");

/** "To stand 5.1 percent lower", "to trade down 0.3 percent": no place that a move leads to. */
export function isInfinitive(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.to) return false;
  const verb = kindAt(items, at + 1);
  const next = kindAt(items, at + 2);
  // "Managed to post a 5 percent gain".
  if (verb === W.plain && next === W.article && kindAt(items, at + 3) === W.quantity)
    return kindAt(items, at + 4) === W.moveNoun;
  return (verb === W.copula || verb === W.trading) && (next === W.quantity || next === W.direction);
}

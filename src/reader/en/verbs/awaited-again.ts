import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";

/** Phrases of an aside, and of the name in front of it. */
const ASIDE_REACH = 14;
const NAME_REACH = 5;

const MOVES = kindTable(W.move, W.moveNoun, W.touch, W.close, W.trading, W.pass, W.plain);
const NAMES = kindTable(
  W.article,
  W.subject,
  W.place,
  W.plain,
  W.marketNoun,
  W.shareUnit,
  W.won,
  W.dollar,
  W.money,
  W.possessive,
);

/**
 * "Analysts expect the index, which closed at 1,046.90, to rise to 1,100": behind the aside it goes on as what is
 * expected.
 */
export function readAwaitedAgain({ clause, items }: Sentence, at: number): void {
  if (kindAt(items, at - 1) === W.comma && MOVES[kindAt(items, at + 1)] === 1 && isAwaited(items, at - 2))
    clause.modal = true;
}

function isAwaited(items: readonly Item[], end: number): boolean {
  let open = end;
  while (open > 0 && open > end - ASIDE_REACH && kindAt(items, open) !== W.comma) open--;
  if (kindAt(items, open) !== W.comma) return false;
  let name = open - 1;
  while (name > 0 && name > open - NAME_REACH && NAMES[kindAt(items, name)] === 1) name--;
  return kindAt(items, name) === W.modal && name < open - 1;
}

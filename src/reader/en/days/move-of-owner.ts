import { type Item, kindAt } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";

/** Moves that belong to a day: "Tuesday's more than 3 percent loss". */

/** Phrases from an owner to its move: "steep, more than 5 percent". */
const OWNED_REACH = 5;

const BEFORE_MOVE = kindTable(W.plain, W.near, W.more, W.than, W.over, W.about, W.hyphen);

/** "More than 3 percent loss", behind the day that owns it. */
export function isMoveOwned(items: readonly Item[], at: number): boolean {
  let figure = at;
  while (figure < at + OWNED_REACH && BEFORE_MOVE[kindAt(items, figure)] === 1) figure++;
  return kindAt(items, figure) === W.quantity && kindAt(items, figure + 1) === W.moveNoun;
}

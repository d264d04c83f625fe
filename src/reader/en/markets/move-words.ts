import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";

/** What a market that only its place names does, and what may stand between that verb and its percentage. */

export const MARKET_VERBS = kindTable(W.move, W.moving, W.moveNoun, W.copula, W.direction, W.close);

/** "Fell by more than about", "ended down nearly a": kinds of phrases that only say how much. */
export const HOW_MUCH: readonly number[] = [
  W.direction,
  W.moving,
  W.near,
  W.about,
  W.over,
  W.more,
  W.than,
  W.by,
  W.article,
];

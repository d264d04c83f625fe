import { LITERAL, type Tokens } from "../../scanner.ts";
import { outsideName } from "../names/made-name.ts";
import type { Item } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "The Nikkei added 0.2% and Chinese blue chips 0.4%", behind a place: measured by an index that is not named. */

const isBlue = wordSet("blue");
const isChips = wordSet("chips");
const ACTS = kindTable(W.move, W.moving, W.copula, W.direction, W.close);

/** Pushes them as a thing of their own and returns where they end; 0 where they are none. */
export function pushBlueChips(tokens: Tokens, items: Item[], at: number): number {
  if (items.at(-1)?.kind !== W.place || !isBlue(tokens, at) || !isChips(tokens, at + 1)) return 0;
  if (tokens.kind[at + 2] !== LITERAL && ACTS[wordClass(tokens, at + 2)] !== 1) return 0;
  items.push(outsideName(tokens, at, at + 2));
  return at + 2;
}

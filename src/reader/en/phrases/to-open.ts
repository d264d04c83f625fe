import type { Tokens } from "../../scanner.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { type Item, kindAt } from "./item.ts";

const isOpening = wordSet("open", "begin", "start");

/** What an opening is the opening of: "to begin Wednesday", "to start the day", "to open trading". */
const OPENED = kindTable(W.date, W.article, W.span, W.trading);

/** Past "to open", "to begin Wednesday", "to start the day" at `to`; 0 where nothing opens there. */
export function pastToOpen(tokens: Tokens, items: readonly Item[], to: number): number {
  if (kindAt(items, to) !== W.to || !isOpening(tokens, items[to + 1]?.from ?? -1)) return 0;
  let past = to + 2;
  while (past < to + 5 && OPENED[kindAt(items, past)] === 1) past++;
  return past;
}

import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { Item } from "./item.ts";

/** Phrases from the contract to the rate. */
const FORWARD_REACH = 10;
export const isForwardWord = wordSet("forward", "forwards", "ndf", "non-deliverable");

export function isForwardItem({ story: { tokens } }: Sentence, { kind, from }: Item): boolean {
  return kind === W.futures && isForwardWord(tokens, from);
}

/** Behind these something else is told than the contract. */
const ENDS = kindTable(W.comma, W.semicolon, W.while, W.but, W.as, W.after, W.trade, W.tradeNoun);

/** "In non-deliverable forwards for one month the won stood at 1,352.5": no rate of the spot market. */
export function isForward({ items, story: { tokens } }: Sentence, at: number): boolean {
  for (const step of [-1, 1])
    for (let next = at + step; next >= 0 && next < items.length && Math.abs(next - at) < FORWARD_REACH; next += step) {
      const { kind, value, from, to } = items[next] as Item;
      if (kind === W.futures && (isForwardWord(tokens, from) || isForwardWord(tokens, to - 1))) return true;
      // "Its one-month contract".
      if (ENDS[kind] === 1 || (kind === W.quantity && value !== U.duration)) break;
    }
  return false;
}

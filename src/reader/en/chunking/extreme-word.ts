import { LITERAL, type Tokens } from "../../scanner.ts";
import { type Item, push } from "../phrases/item.ts";
import { SET_THEN } from "../phrases/set-then.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Words that are of an extreme where they stand beside one, and plain elsewhere. */

const isBest = wordSet("best", "worst");
const isWorst = wordSet("worst");
const isOf = wordSet("of");

const RECORDS = kindTable(W.high, W.low, W.record, W.mark);
const isSet = wordSet("set", "notched", "posted", "established", "achieved", "logged", "registered", "struck");

/** Pushes such a word and returns where it ends; 0 where it is plain. */
export function pushExtremeWord(tokens: Tokens, items: Item[], at: number): number {
  // "Off the day's best of 3,282.68".
  if (isBest(tokens, at) && isOf(tokens, at + 1) && tokens.kind[at + 2] === LITERAL)
    return push(items, isWorst(tokens, at) ? W.low : W.high, 0, at, at + 1);
  if (!isSet(tokens, at)) return 0;
  // "Its record set on Monday", "the record it set on Monday".
  const before = items.at(items.at(-1)?.kind === W.it ? -2 : -1)?.kind ?? W.other;
  return RECORDS[before] === 1 ? push(items, W.plain, SET_THEN, at, at + 1) : 0;
}

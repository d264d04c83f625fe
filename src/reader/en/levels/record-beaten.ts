import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Highs and lows of before that an index went past, or came near. */

/** Phrases from the high back to what went past it: "broke its all-time intraday". */
const VERB_REACH = 8;

const BEFORE_HIGH = kindTable(W.article, W.plain, W.hyphen, W.intraday, W.record, W.previous, W.possessive, W.span);

/** A high of more than the day. */
const OF_BEFORE = kindTable(W.record, W.previous);
const isAll = wordSet("all");

/** "Broke its all-time intraday high of 4,226.75", "within 3 points of its intraday record of", "approached the previous intraday high of". */
export function isRecordBeaten({ clause: { prep, prepAt }, items, story: { tokens } }: Sentence): boolean {
  const noun = kindAt(items, prepAt - 1);
  if (prep !== W.of || (noun !== W.high && noun !== W.low && noun !== W.record)) return false;
  let before = noun === W.record;
  let back = prepAt - 2;
  for (; back > prepAt - VERB_REACH && BEFORE_HIGH[kindAt(items, back)] === 1; back--) {
    const { from, kind } = items[back] as Item;
    before ||= OF_BEFORE[kind] === 1 || isAll(tokens, from);
  }
  const verb = itemAt(items, back)?.kind;
  const near = verb === W.of && kindAt(items, back - 1) === W.quantity;
  return before && (verb === W.pass || verb === W.near || verb === W.outnumber || near);
}

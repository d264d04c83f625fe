import { type Item, indexOf, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "MSCI's broadest index of Asia-Pacific shares outside Japan": an index of its own, by the words behind the name. */

/** Phrases in which the words stand that tell it from that of all of Asia. */
const REACH = 14;

/** What such words are followed by: a verb, a figure, another clause. */
const ENDS = kindTable(
  W.move,
  W.moving,
  W.moveNoun,
  W.copula,
  W.close,
  W.open,
  W.direction,
  W.quantity,
  W.comma,
  W.while,
);

const isWithout = wordSet("outside", "excluding", "ex", "except");
const isPacific = wordSet("pacific");
const isJapan = wordSet("japan");

/** True where the name, or a word behind it up to its verb, is one of these. */
function hasWord({ items, story: { tokens } }: Sentence, at: number, isOne: typeof isJapan): boolean {
  for (let next = at; next < items.length && next < at + REACH; next++) {
    if (next > at && ENDS[kindAt(items, next)] === 1) return false;
    const { from, to } = items[next] as Item;
    for (let token = from; token < to; token++) if (isOne(tokens, token)) return true;
  }
  return false;
}

/** The index named at `at`, or that of the same region without Japan. */
export function exJapan(s: Sentence, at: number, subject: Subject): Subject {
  if (!hasWord(s, at, isJapan) || !hasWord(s, at, isWithout)) return subject;
  return indexOf(hasWord(s, at, isPacific) ? "MSCI Asia Pacific ex Japan" : "MSCI Asia ex Japan", "AS");
}

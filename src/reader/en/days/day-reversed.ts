import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** The day of an amount that the session's is held against by a noun: "a reversal of Monday's net buying of P128 million". */

/** "Compared with Tuesday's tally of 388.12m": the day of what it is compared with. */
export function dayOfTally(items: readonly Item[], at: number): number | undefined {
  const day = kindAt(items, at - 3) === W.possessive ? itemAt(items, at - 4)?.day : undefined;
  return kindAt(items, at - 1) === W.of && day !== undefined && !day.long ? day.number : undefined;
}

const isReversal = wordSet("reversal", "turnaround", "swing");

/** Phrases from the amount back to the noun. */
const REACH = 10;

/** "A reversal of the previous day's net buying of P128 million", with no day of its own: of the session before. */
export function dayReversed({ items, story }: Sentence, at: number): number | undefined {
  if (story.isHome) return undefined;
  for (let back = at - 1; back > 0 && back > at - REACH; back--) {
    const { kind, from } = items[back] as Item;
    if (kind === W.comma || kind === W.quantity || kind === W.semicolon) return undefined;
    if (!isReversal(story.tokens, from)) continue;
    const joint = kindAt(items, back + 1);
    return joint === W.of || joint === W.from ? story.previousSession : undefined;
  }
  return undefined;
}

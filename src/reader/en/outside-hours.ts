import { type Item, kindAt } from "./item.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

/** What is traded before a session opens, and after it has closed. */

const isBeforeOpen = wordSet("premarket", "aftermarket", "extended");
const isHours = wordSet("hours", "market");
const isHour = wordSet("hours");
const isBell = wordSet("bell");

/** Phrases from a figure to the words that place it. */
const REACH = 7;

/** "Rose 4 percent in premarket trading", "in after-hours trading Pepper jumped 7 percent", "up 5 percent after the bell". */
export function isOutsideHours({ items, story }: Sentence, at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + REACH; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.comma || kind === W.subject || kind === W.quantity) break;
    if (isTradedOutside(items, next, story.tokens)) return true;
  }
  return (
    kindAt(items, 0) === W.preposition &&
    (isTradedOutside(items, 1, story.tokens) || isTradedOutside(items, 2, story.tokens))
  );
}

function isTradedOutside(items: readonly Item[], at: number, tokens: Sentence["story"]["tokens"]): boolean {
  const word = items[at];
  if (word === undefined) return false;
  const [beside, next] = [items[at + 1], items[at + 2]];
  // "After-hours", "pre-market", "after the bell", "after hours".
  const joined = beside?.kind === W.hyphen && next !== undefined && isHours(tokens, next.from);
  if (joined) return word.kind === W.after || isPre(tokens, word.from);
  if (word.kind === W.after && isAfter(tokens, word.from))
    return (
      // No "after hours of swings".
      (next !== undefined && isBell(tokens, next.from)) || (isHour(tokens, beside?.from ?? -1) && next?.kind !== W.of)
    );
  return beside?.kind === W.trading && isBeforeOpen(tokens, word.from);
}

const isPre = wordSet("pre", "post");
const isAfter = wordSet("after");

import { type Item, kindAt } from "./item.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

const isExtended = wordSet(
  "premarket",
  "pre-market",
  "aftermarket",
  "after-market",
  "extended",
  "afterhours",
  "overnight",
);
const isHours = wordSet("hours");
const isMarket = wordSet("market");
const isPre = wordSet("pre");

/** Phrases from a move to the words that tell when. */
const REACH = 6;

/** "Fell 2 percent after hours", "in extended trading", "in premarket trade, it fell": before or after the session. */
export function isOutOfHours(s: Sentence, at: number): boolean {
  if (kindAt(s.items, 0) === W.preposition && isExtendedAt(s, kindAt(s.items, 1) === W.article ? 2 : 1)) return true;
  for (let next = at + 1; next < s.items.length && next <= at + REACH; next++) {
    const { kind } = s.items[next] as Item;
    if (kind === W.comma || kind === W.subject || kind === W.quantity || kind === W.and || kind === W.semicolon)
      return false;
    if (isExtendedAt(s, next)) return true;
  }
  return false;
}

/** The hours named at `at`: "after hours", "after-hours trading", "extended trading", "pre-market trading". */
function isExtendedAt({ items, story: { tokens } }: Sentence, at: number): boolean {
  const { kind, from } = items[at] ?? { kind: -1, from: -1 };
  const second = kindAt(items, at + 1) === W.hyphen ? at + 2 : at + 1;
  const is = (isWord: typeof isHours) => isWord(tokens, items[second]?.from ?? -1);
  if (kind === W.after) return is(isHours);
  if (kind !== W.plain) return false;
  return (isPre(tokens, from) && is(isMarket)) || (isExtended(tokens, from) && kindAt(items, at + 1) === W.trading);
}

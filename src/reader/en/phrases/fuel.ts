import type { Sentence } from "../sentence-reader.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { type Item, kindAt } from "./item.ts";

/** Oil and gas that are sold, and no trade of a market. */
const isFuelWord = wordSet("oil", "gas");

/** "Crude oil rose 2 percent to $45.48": what has a price is the fuel, not the trade. */
export function isFuel(s: Sentence, items: readonly Item[], at: number, end: number): boolean {
  if (end !== at + 1 || !isFuelWord(s.story.tokens, (items[at] as Item).from)) return false;
  if (kindAt(items, at - 1) === W.commodity) return true;
  // "Oil rose 1 percent": without "shares" or "sector" behind it, and none of a list of trades.
  const before = kindAt(items, at - 1);
  if (!s.story.isHome && (before < 0 || before === W.while || before === W.with || before === W.but)) return true;
  for (let next = end; next + 1 < items.length && next < end + 8; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.subject || kind === W.semicolon) return false;
    if ((kind === W.to || kind === W.at) && items[next + 1]?.value === U.money) return true;
  }
  return false;
}

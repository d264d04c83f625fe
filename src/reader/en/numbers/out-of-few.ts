import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isRanking } from "../words/ranking.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { Quantity } from "./quantity.ts";

/** Counts out of a number told before them: "among the 33 sub-indexes, 28 rose", "of the top 30 stocks, 25 fell". */

const isAmong = wordSet("among", "out");

/** Phrases of what is counted, up to the comma: "of the 11 major industry groups in the index,". */
const FRONT_REACH = 12;

/** Where the front that tells out of how many the number at `at` is counted ends; -1 where there is none. */
function endOfFront({ items, story }: Sentence, at: number, q: Quantity): number {
  const [first] = items;
  if (q.unit !== U.plain || q.exponent !== 0 || q.scale !== 0 || first === undefined) return -1;
  if (first.kind !== W.of && !isAmong(story.tokens, first.from)) return -1;
  let more = false;
  for (let next = 1; next < at && next < FRONT_REACH; next++) {
    const { kind, quantity } = items[next] as Item;
    if (kind === W.comma) return more ? next : -1;
    more ||= quantity !== undefined && quantity.scale === 0 && quantity.digits > q.digits;
  }
  return -1;
}

/** A number counted out of one told in front of it, whatever they are. */
export function isOutOfMore(s: Sentence, at: number): boolean {
  const q = s.items[at]?.quantity;
  return q !== undefined && endOfFront(s, at, q) > 0;
}

/** The count at `at` is of trades, or of the first few shares: no side of a market's breadth. */
export function isOutOfFew(s: Sentence, at: number, q: Quantity): boolean {
  const { items, story } = s;
  // "Of the 21 sectors 15 fell", "..., and among the 21 sectors, 15 fell".
  const noun = kindAt(items, at - 1) === W.comma ? at - 2 : at - 1;
  if (q.unit === U.plain && kindAt(items, noun) === W.sectorNoun && kindAt(items, noun - 1) === W.quantity) return true;
  const end = endOfFront(s, at, q);
  for (let next = 1; next < end; next++) {
    const { kind, from } = items[next] as Item;
    if (kind === W.sectorNoun || isRanking(story.tokens, from)) return true;
  }
  return false;
}

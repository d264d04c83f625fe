import type { Item } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAtMost } from "./moment.ts";

/** The most that something had moved by before the session was over. */

/** "Closed 1.2 percent lower after falling as much as 3.4 percent", in Seoul: as far as it had gone on the same day. */
export function isMostOfDay(s: Sentence, at: number): boolean {
  return s.story.isHome && isAtMost(s, at);
}

const isEarlier = wordSet("earlier");

/** Phrases before and behind a figure in which the part of the day that it was of is told. */
const EARLIER_BEFORE = 8;
const EARLIER_BEHIND = 5;

/** "Had earlier fallen as much as 3.24 percent during the day", and no "earlier in the week". */
export function isMostEarlier(s: Sentence, at: number): boolean {
  if (!isMostOfDay(s, at)) return false;
  const { items, story } = s;
  let told = false;
  for (let near = Math.max(0, at - EARLIER_BEFORE); near < items.length && near < at + EARLIER_BEHIND; near++) {
    const { kind, from, value } = items[near] as Item;
    if (kind === W.span && value >= 7) return false;
    if (near > at && kind === W.comma) break;
    told ||= kind === W.intraday || isEarlier(story.tokens, from);
  }
  return told;
}

import { HOME } from "../atlas/markets.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Where or when the won is traded, if not in Seoul by day. */
export const isOffshore = wordSet("offshore");
const isNight = wordSet("night", "overnight", "evening");

/** A place abroad, or the night, before "trading". */
export function isElsewhen({ story: { tokens } }: Sentence, before: Item | undefined): boolean {
  if (before?.kind === W.place) return PLACE_MARKETS[before.value] !== HOME;
  return before !== undefined && isNight(tokens, before.from);
}

/** "To end at 1,412.5 won, and finished overnight trading at 1,410.2": the phrase behind the clause that had closed in Seoul; 0 where none had. */
export function behindRate(items: readonly Item[], at: number): number {
  let joint = at - 1;
  while (joint > 0 && joint > at - CLAUSE_REACH && PARTS[kindAt(items, joint)] !== 1) joint--;
  if (PARTS[kindAt(items, joint)] !== 1) return 0;
  for (let back = joint - 1; back > 0 && back > joint - RATE_REACH; back--)
    if (kindAt(items, back) === W.close && kindAt(items, back + 2) === W.quantity) return joint;
  return 0;
}

const isDaytime = wordSet("daytime");
const DAYTIME_REACH = 7;

/** "Finished the daytime session at 1,412.5 won", "from its daytime close of 1,412.5": that of Seoul, whatever hour is told beside it. */
export function isOfDaytimeClose({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  if (!isHome) return false;
  let close = false;
  let day = false;
  for (let back = at - 1; back >= 0 && back > at - DAYTIME_REACH; back--) {
    const { from, kind } = items[back] as Item;
    if (kind === W.comma || kind === W.quantity || kind === W.and) break;
    close ||= kind === W.close;
    day ||= isDaytime(tokens, from);
  }
  return close && day;
}

const PARTS = kindTable(W.comma, W.and, W.while, W.but, W.semicolon);
/** Phrases from a clause's joint to what it is of, and from the close before to that joint. */
const CLAUSE_REACH = 6;
const RATE_REACH = 12;

import { HOME } from "../markets/markets.ts";
import type { Item } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
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

import { isIn, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";

/** What was traded in one trade's shares, and no turnover of the market. */

/** Phrases from the owner to "volume": "sector's total trade volume". */
const OWNED_REACH = 5;

/** "The real estate sector's trade volume", "the sector saw a 30% fall in trade volume", "in the sector, volume fell": behind it all is the sector's. */
export function isOfSector({ items, story }: Sentence, at: number): boolean {
  if (story.isHome) return false;
  const volume = items.findIndex(({ kind }) => kind === W.volume);
  if (volume < 2 || volume > at) return false;
  const sector = items.findIndex(({ kind }) => kind === W.sectorNoun);
  if (sector < 1 || sector > volume || kindAt(items, sector - 1) !== W.sector) return false;
  if (kindAt(items, sector + 1) === W.possessive) return volume - sector < OWNED_REACH;
  // "In the real estate sector, trade volume fell".
  if (isIn(items, 0) && kindAt(items, sector + 1) === W.comma) return true;
  let joint = volume - 1;
  while (kindAt(items, joint) === W.trading || kindAt(items, joint) === W.article) joint--;
  return isIn(items, joint) && kindAt(items, joint - 1) === W.moveNoun && kindAt(items, sector + 1) === W.plain;
}

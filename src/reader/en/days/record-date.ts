import type { Item } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";

/** "The record of 4,221.87, set on Nov. 3": the day behind a record is claimed too. */
export function recordDate({ items, story }: Sentence, at: number): void {
  for (let next = at + 1; next < items.length && next < at + 6; next++) {
    const item = items[next] as Item;
    if (item.kind === W.quantity) return;
    // "A record high on Sept. 22": the session's own.
    if (item.kind === W.date && item.day?.number === story.session && story.isHome) return;
    if (item.kind === W.date && item.value === 0 && item.day && !item.day.long && !Number.isNaN(item.day.number)) {
      story.dateClaim(item.day.number, item.from, item.to);
      return;
    }
  }
}

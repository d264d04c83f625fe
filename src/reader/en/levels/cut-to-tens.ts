import type { Quantity } from "../numbers/quantity.ts";
import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";

/** "Fell to the 2,430 level": in Seoul, where it is, cut to tens; a rounder level is one that was passed. */
export function isCutToTens({ clause, items, story }: Sentence, at: number, { digits, exponent }: Quantity): boolean {
  const noun = kindAt(items, at + 1) === W.hyphen ? items[at + 2] : items[at + 1];
  const led = clause.prep === W.to || clause.prep === W.at || kindAt(items, clause.prepAt) === W.as;
  return story.isHome && led && noun?.kind === W.mark && exponent === 0 && digits % 100 !== 0;
}

import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Where the name of a trade begins: before the first word that no other thing goes by. */

/** "Real estate", "consumer staples", "health care": words that begin a trade's name. */
const beginsTrade = wordSet(
  "real",
  "consumer",
  "information",
  "health",
  "capital",
  "communication",
  "basic",
  "raw",
  "general",
);

function isFirstWord({ story }: Sentence, item: Item | undefined): boolean {
  const one = (item?.kind === W.plain || item?.kind === W.sector) && item.to === item.from + 1;
  return one && beginsTrade(story.tokens, item.from);
}

const isPartOfTrade = wordSet("electric", "non");
const isFerrous = wordSet("ferrous");
const isQuality = wordSet("nonferrous", "electric", "electrical");

/** "Electric and gas", "non-metal": a trade's name may begin before the first word that is a trade's alone. */
export function firstOfTrade(s: Sentence, at: number): number {
  const { items, story } = s;
  if (isFirstWord(s, itemAt(items, at - 1))) return at - 1;
  // "Non-ferrous metal".
  const quality = items[at - 1];
  if (quality?.kind === W.plain && isFerrous(story.tokens, quality.from) && kindAt(items, at - 2) === W.hyphen)
    return at - 3;
  // "Nonferrous metal", "electric machinery".
  if (quality?.kind === W.plain && isQuality(story.tokens, quality.from)) return at - 1;
  const joint = kindAt(items, at - 1);
  // "Platinum miners", "the platinum-mining index".
  if (joint === W.commodity && !story.isHome) return at - 1;
  if (joint === W.hyphen && kindAt(items, at - 2) === W.commodity) return at - 2;
  const joined = joint === W.hyphen || joint === W.and || joint === W.other;
  return joined && isPartOfTrade(story.tokens, items[at - 2]?.from ?? -1) ? at - 2 : at;
}

/** "The sub-index for the transportation sector", "the subindex of banks": what its trade is named behind. */
export function isOfSubIndex(items: readonly Item[], at: number): boolean {
  // "For local automobile companies".
  const before = kindAt(items, at - 1);
  const joint = before === W.article || before === W.groupAdjective ? at - 2 : at - 1;
  if (kindAt(items, joint) !== W.preposition && kindAt(items, joint) !== W.of) return false;
  if (kindAt(items, joint - 1) !== W.marketNoun) return kindAt(items, joint - 1) === W.sectorNoun;
  return kindAt(items, kindAt(items, joint - 2) === W.hyphen ? joint - 3 : joint - 2) === W.sectorNoun;
}

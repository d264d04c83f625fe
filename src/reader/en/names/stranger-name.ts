import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What may stand before a bracket in the name of something that no table knows: "large caps (-1.8%)". */
const STRANGE = new Set<number>([W.plain, W.article, W.sectorNoun, W.shareUnit, W.marketNoun, W.cap, W.and]);

/** "Medical equipment and precision machines (-0.66%)": the last word makes a trade one that no table knows. */
function isStrange(items: readonly Item[], at: number, open: number): boolean {
  const { kind } = items[at] as Item;
  return STRANGE.has(kind) || (kind === W.sector && at < open - 1);
}

const isFollowed = wordSet("followed");

/**
 * The name before a bracketed percentage in a list, where it is none the sentence is about: "..., manufacturing (-2%), and
 * large caps (-1.81%)". Without it the figure would be that of the name before.
 */
export function strangerBefore(s: Sentence, at: number): string | undefined {
  const { items } = s;
  const open = kindAt(items, at - 1) === W.direction ? at - 2 : at - 1;
  if (kindAt(items, open) !== W.openBracket || kindAt(items, open - 1) === W.and) return undefined;
  let from = open;
  while (from > 0 && from > open - 7 && isStrange(items, from - 1, open)) from--;
  const head = kindAt(items, from - 1);
  while (from < open && ((items[from] as Item).kind === W.and || (items[from] as Item).kind === W.article)) from++;
  const { isHome, tokens } = s.story;
  // "Banks fell 0.8 per cent, followed by engineering (0.5 per cent)".
  const followed = head === W.by && !isHome && isFollowed(tokens, items[from - 2]?.from ?? -1);
  if (from === open || (head !== W.comma && head !== W.closeBracket && !followed)) return undefined;
  return tokens.text.slice(tokens.start[(items[from] as Item).from], tokens.end[(items[open - 1] as Item).to - 1]);
}

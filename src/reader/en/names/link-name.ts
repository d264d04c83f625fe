import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Words in brackets that a web page made links of, and that look like names of companies. */

const isLink = wordSet("charts", "research", "estimates", "chart", "quote", "news");

/** "Pepper (up $3.11 to $27.40, Research, Estimates)": what a web page leads to, and no company. */
export function isLinkInBracket({ bracket, items, story }: Sentence, at: number): boolean {
  const { from, to } = items[at] as Item;
  if (bracket === 0 || to > from + 1 || !isLink(story.tokens, from) || kindAt(items, at - 1) !== W.comma) return false;
  return kindAt(items, at + 1) === W.comma || kindAt(items, at + 1) === W.closeBracket;
}

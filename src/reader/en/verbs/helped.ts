import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isHelp = wordSet("help", "helped", "helps", "helping");
const isLift = wordSet("lift", "boost");

/** "Helped lift the index 0.3 percent", "helping to lift it": a verb, and no noun. */
export function isHelped({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  if (isHome || !isLift(tokens, items[at]?.from ?? -1)) return false;
  const helper = kindAt(items, at - 1) === W.to ? at - 2 : at - 1;
  return isHelp(tokens, items[helper]?.from ?? -1);
}

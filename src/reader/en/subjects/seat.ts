import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isBased = wordSet(
  ..."based listed headquartered related linked themed focused driven affiliated exposed oriented controlled owned backed run".split(
    " ",
  ),
);

/** "Calgary-based", "AI-related", "Beijing-controlled", "Leeds, Ohio-based": the name at `at` says where a company sits, or what it is about. */
export function isSeat(s: Sentence, at: number): boolean {
  return isBasedBehind(s, at + 1) || (kindAt(s.items, at + 1) === W.comma && isBasedBehind(s, at + 3));
}

function isBasedBehind({ items, story }: Sentence, at: number): boolean {
  const word = kindAt(items, at) === W.hyphen ? items[at + 1] : undefined;
  return word?.kind === W.plain && isBased(story.tokens, word.from);
}

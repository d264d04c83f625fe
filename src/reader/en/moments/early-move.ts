import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isEarly = wordSet("early", "initial", "opening");
/** Verbs of having moved, and not of holding on to it: "pared early gains" tells what came later. */
const isMade = wordSet(
  ..."posted eked made saw notched showed registered suffered enjoyed logged scored recorded booked took with".split(
    " ",
  ),
);

/** Words between such a verb and the move: "eked out modest early gains". */
const REACH = 5;

/** "Stocks in Europe posted early gains, with the FTSE 100 up ...", and nothing closes or turns behind it; `at` is the move. */
export function isEarlyMove({ items, outline, story }: Sentence, at: number): boolean {
  const { tokens } = story;
  if (story.isHome || outline.lastClose > at || outline.turnsBack) return false;
  if (kindAt(items, at - 1) !== W.plain || !isEarly(tokens, items[at - 1]?.from ?? -1)) return false;
  for (let back = at - 2; back >= 0 && back > at - REACH; back--) {
    const { kind, from } = items[back] ?? {};
    if (isMade(tokens, from ?? -1)) return true;
    if (kind === W.comma || kind === W.subject || kind === W.quantity || kind === W.after) return false;
  }
  return false;
}

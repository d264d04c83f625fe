import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { readAgain } from "./pronoun.ts";

const isThis = wordSet("this", "that");
const isMarking = wordSet(
  ..."marks marked represents represented reflects reflected signifies signified equals means meant indicates indicated translates translated shows denotes".split(
    " ",
  ),
);

/** "This marks a 0.4% decline from the previous day's close", elsewhere: of the index that the sentence before told of. */
export function readThisMarks(s: Sentence, at: number): void {
  const { items, story } = s;
  if (at !== 0 || story.isHome || !isThis(story.tokens, items[0]?.from ?? -1)) return;
  const verb = items[1];
  const marks =
    verb !== undefined && (verb.kind === W.plain || verb.kind === W.say) && isMarking(story.tokens, verb.from);
  if (!marks || kindAt(items, 2) === W.quantity) return;
  const last = story.claims.at(-1);
  if (last?.sentence !== story.sentence - 1 || !last.measure.startsWith("index.")) return;
  readAgain(s);
}

import { type Item, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "The index" behind a sentence that was about the index of a trade alone. */

const isIndex = wordSet("index");

/** Words of the sentence before that are looked through. */
const REACH = 40;

const FULL_STOP = 46;

/** "The Nifty Metal index was the biggest gainer. The index rose 1.6 percent": that trade's, which had no figure yet. */
export function sectorIndexTold({ items, story }: Sentence, at: number): Subject | undefined {
  const { claims, onlySubject, sentence, tokens } = story;
  if (story.isHome || at !== 1 || story.startsParagraph || kindAt(items, 0) !== W.article) return undefined;
  if (onlySubject?.kind !== S.sector || claims.at(-1)?.sentence === sentence - 1) return undefined;
  if (!isIndex(tokens, (items[1] as Item).from)) return undefined;
  const first = (items[0] as Item).from;
  for (let token = first - 2; token > 0 && token > first - REACH && tokens.code[token] !== FULL_STOP; token--)
    if (isIndex(tokens, token) && wordClass(tokens, token - 1) !== W.article) return onlySubject;
  return undefined;
}

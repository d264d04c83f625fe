import { isTight } from "../../scanner.ts";
import { joinedAt, seamOf } from "../markets/index-name.ts";
import type { Item } from "../phrases/item.ts";
import { entityOf, type PhraseContext, push } from "../phrases/phrase-context.ts";
import { particleOf } from "../words/ending.ts";
import * as E from "../words/ending-kind.ts";
import * as K from "../words/term-kind.ts";
import type { Word } from "../words/word-trie.ts";

/** Words typed without the blank between them. */

/** Pushes the first of two words that stand in one from character `start` on, and answers where the second begins; -1 where they are one. */
export function splitWord(context: PhraseContext, items: Item[], at: number, start: number, limit: number): number {
  const { tokens, trie } = context;
  const { text } = tokens;
  const end = tokens.end[at] as number;
  const seam = start === tokens.start[at] ? seamOf(context, start, end) : 0;
  if (seam > 0) {
    // "코스닥지수는전거래일보다": a blank left out behind the particle.
    const item = push(items, K.index, at, at + 1);
    item.entity = entityOf(trie.words[trie.find(text, start) - 1] as Word);
    item.particle = particleOf(text.charAt(seam - 1));
    return seam;
  }
  const pair = joinedAt(context, at, start, limit);
  if (pair) {
    push(items, K.stock, at, at + 1).entity = entityOf(pair.first);
    return pair.seam;
  }
  // "하락중이며": typed without the blank.
  const going = goingAt(context, start, end);
  if (going) {
    push(items, K.move, at, at + 1).value = going.word.value;
    return going.end;
  }
  // "기록코스닥": two lines joined without their break.
  const joined = end - BOARD;
  if (joined > start && BOARDS.has(text.slice(joined, end))) return joined;
  // "(0.11%)씩떨어졌다": a verb typed onto the particle.
  const glued = start > (tokens.start[at] as number) || isTight(tokens, at);
  return isEach(text, start, end) || (glued && isSoMuch(context, start, end)) ? start + 1 : -1;
}

const GOING = "중이";

/** The move before "중이" in one word, and where it ends. */
function goingAt({ tokens: { text }, trie }: PhraseContext, start: number, end: number) {
  const place = text.slice(start, end).indexOf(GOING);
  if (place < 2) return undefined;
  const last = trie.find(text, start) - 1;
  const word = last >= 0 && trie.ends[last] === start + place ? trie.words[last] : undefined;
  return word?.kind === K.move && word.ending === E.none ? { word, end: start + place } : undefined;
}

const BOARDS = new Set(["코스피", "코스닥"]);
const BOARD = 3;

const SO_MUCH = "나";

/** "33.27포인트나떨어진": the particle of a number and a verb of motion, typed as one; but "나빠졌다". */
function isSoMuch({ trie, tokens: { text } }: PhraseContext, start: number, end: number): boolean {
  if (text.charAt(start) !== SO_MUCH || end - start < 3) return false;
  const last = trie.find(text, start + 1) - 1;
  return last >= 0 && trie.words[last]?.kind === K.move;
}

const EACH = "씩";

/** With a word behind it: "씩씩하게" is one of its own. */
function isEach(text: string, start: number, end: number): boolean {
  return end - start > 2 && text.charAt(start) === EACH && text.charAt(start + 1) !== EACH;
}

import { type Tokens, WORD } from "../../scanner.ts";
import { actionEnding, endingOf, particleOf } from "./ending.ts";
import * as E from "./ending-kind.ts";
import * as P from "./particle-kind.ts";
import * as TAIL from "./tail-kind.ts";
import type { Word, WordTrie } from "./word-trie.ts";

/** The word last matched: where it ends, its particle and its ending. */
export const match: { word: Word | undefined; to: number; particle: number; ending: number } = {
  word: undefined,
  to: 0,
  particle: P.none,
  ending: E.none,
};

/** Finds the longest word of the vocabulary at `start` whose rest is a particle or an ending. */
export function matchWord(tokens: Tokens, trie: WordTrie, at: number, start: number, limit: number): boolean {
  const { text } = tokens;
  const count = trie.find(text, start);
  for (let n = count - 1; n >= 0; n--) {
    const word = trie.words[n] as Word;
    const end = trie.ends[n] as number;
    let to = at;
    while (to < limit && (tokens.end[to] as number) < end) to++;
    if (to >= limit) continue;
    // A word that ends with its token may still have its particle typed tight behind a digit or a bracket.
    if (tokens.end[to] === end && tokens.kind[to] !== WORD && to + 1 < limit) {
      if (tokens.kind[to + 1] === WORD && tokens.start[to + 1] === end) to++;
    }
    const wordEnd = tokens.end[to] as number;
    if (accepts(word, end < wordEnd ? text.slice(end, wordEnd) : "")) {
      match.word = word;
      match.to = to + 1;
      return true;
    }
  }
  return false;
}

/** "오르며", "상승하면서": what follows happens with it; "올랐으며" begins another matter. */
const MEANWHILE = new Set(["며", "으며", "면서", "으면서"]);

/** A syllable that ends in ㅆ marks the past. */
function isPast(stem: string): boolean {
  const code = stem.charCodeAt(stem.length - 1) - 0xac00;
  return code >= 0 && code < 11172 && code % 28 === 20;
}

function accepts(word: Word, rest: string): boolean {
  match.particle = P.none;
  match.ending = E.none;
  if (rest === "") {
    match.ending = word.ending;
    return word.tail !== TAIL.verb || word.ending !== E.none;
  }
  switch (word.tail) {
    case TAIL.exact:
      return false;
    case TAIL.verb: {
      const known = endingOf(rest, word.name.length > 1);
      // "떨어졌따": past a stem in the past any ending is one, however it is typed.
      const ending = known < 0 && word.name.length > 1 && isPast(word.name) ? E.final : known;
      match.ending = ending === E.link && MEANWHILE.has(rest) && !isPast(word.name) ? E.join : ending;
      return ending >= 0;
    }
    case TAIL.action: {
      const ending = actionEnding(rest);
      if (ending >= 0) {
        match.ending = MEANWHILE.has(rest.slice(1)) && !isPast(rest.charAt(0)) ? E.join : ending;
        return true;
      }
      break;
    }
    case TAIL.sector:
      return acceptsSector(rest);
    default:
  }
  match.particle = particleOf(rest);
  return match.particle >= 0;
}

const SECTOR_ENDS = ["업종지수", "업종", "업체", "주들", "주", "업", "株"];

function acceptsSector(rest: string): boolean {
  const end = SECTOR_ENDS.find((word) => rest.startsWith(word)) ?? "";
  match.particle = particleOf(rest.slice(end.length));
  return match.particle >= 0;
}

import { storyNames } from "../../../market/house-name.ts";
import type { Directory } from "../../../market/instrument.ts";
import * as E from "./ending-kind.ts";
import { INVESTORS, MONEY, type Row, TALLIES } from "./entity-words.ts";
import { FOREIGN_INDEXES, HOME_INDEXES } from "./index-words.ts";
import { MARKS } from "./mark-words.ts";
import { FOREIGN_COMPANIES, SECTORS } from "./sector-words.ts";
import * as TAIL from "./tail-kind.ts";
import * as K from "./term-kind.ts";
import { ACTIONS, VERBS } from "./verb-words.ts";
import { type Word, WordTrie } from "./word-trie.ts";

function word(kind: number, tail: number, name: string, value = 0, ending: number = E.none): Word {
  return { kind, value, tail, ending, name };
}

function addRows(trie: WordTrie, rows: readonly Row[]): void {
  for (const [kind, value, tail, words, name] of rows) {
    for (const spelling of words.split(",")) trie.add(spelling, word(kind, tail, name ?? spelling, value));
  }
}

/** Other ways to write the first part of a foreign index's name. */
const SPELLINGS = [
  ["닛케이", "니케이"],
  ["닛케이", "일본 닛케이"],
  ["닛케이", "일본 니케이"],
] as const;

/** "제조업지수는 50.2": a survey's, and no board's. */
const SURVEYED: ReadonlySet<string> = new Set(["제조업", "서비스업"]);

/** "해운지수", "기술지수": a shorter name's may be one of freight rates, or of a board abroad. */
const LEAST_SECTOR = 3;

function build(): WordTrie {
  const trie = new WordTrie();
  for (const [name, words] of HOME_INDEXES) {
    for (const spelling of words.split(",")) trie.add(spelling, word(K.index, TAIL.noun, name));
  }
  for (const [name, words] of FOREIGN_INDEXES) {
    for (const spelling of words.split(",")) trie.add(spelling, word(K.foreign, TAIL.noun, name || spelling));
  }
  for (const [usual, other] of SPELLINGS) {
    for (const spelling of FOREIGN_INDEXES.flatMap(([, words]) => words.split(",")).filter((word) =>
      word.startsWith(usual),
    ))
      trie.add(spelling.replace(usual, other), word(K.foreign, TAIL.noun, spelling));
  }
  for (const rows of [INVESTORS, TALLIES, MONEY, ACTIONS, MARKS]) addRows(trie, rows);
  for (const [kind, value, ending, words] of VERBS) {
    for (const spelling of words.split(",")) trie.add(spelling, word(kind, TAIL.verb, spelling, value, ending));
  }
  for (const name of SECTORS) {
    trie.add(name, word(K.sector, TAIL.sector, name));
    // "대형주지수", "의약품지수".
    if (name.length >= LEAST_SECTOR && !SURVEYED.has(name)) trie.add(`${name}지수`, word(K.sector, TAIL.noun, name));
  }
  for (const name of FOREIGN_COMPANIES) trie.add(name, word(K.stock, TAIL.noun, name));
  return trie;
}

const BUILT = new WeakMap<Directory, WordTrie>();

/** The words of Korean market stories and every name of a directory, built once for each directory. */
export function vocabularyOf(directory: Directory): WordTrie {
  const known = BUILT.get(directory);
  if (known) return known;
  const trie = build();
  for (const instrument of directory.all()) {
    const { en, ko } = storyNames(instrument);
    for (const name of [...ko, ...en])
      trie.add(spaced(name), { ...word(K.stock, TAIL.noun, name), code: instrument.code });
  }
  BUILT.set(directory, trie);
  return trie;
}

/** "SK하이닉스" may be typed "SK 하이닉스": a blank is allowed where letters change script. */
function spaced(name: string): string {
  for (let at = 1; at < name.length; at++) {
    if (name.charCodeAt(at) >= 0xac00 && name.charCodeAt(at - 1) < 128 && name.charAt(at - 1) !== " ")
      return `${name.slice(0, at)} ${name.slice(at)}`;
  }
  return name;
}

import { type Item, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "The former" and "the latter", right before their verb: which of two names told before in the sentence. */
const isFormer = wordSet("former");
const isLatter = wordSet("latter");

/** "A and B parted ways, with the former closing at 3,291, while the latter ended at 11,612": none of more, or of fewer, than two. */
export function readFormer(s: Sentence, at: number): void {
  const { items, story } = s;
  const word = items[at - 1];
  if (word?.kind !== W.plain || kindAt(items, at - 2) !== W.article) return;
  const latter = isLatter(story.tokens, word.from);
  if (!latter && !isFormer(story.tokens, word.from)) return;
  const named = namesBefore(items, at - 2);
  // "Pepper and Salt parted ways. The former rose 2 percent": of the two of the sentence before.
  const pair = named.length === 0 ? story.lastStocks : named;
  const told = pair.length === 2 ? pair[latter ? 1 : 0] : undefined;
  replace(s, told ?? subjectOf(S.outside, "former"));
}

/** "The former", "the latter" stand right before the verb at `at`, and who that is has been told. */
export function isFormerTold({ clause, items, story: { tokens } }: Sentence, at: number): boolean {
  const word = items[at - 1]?.from ?? -1;
  return (isFormer(tokens, word) || isLatter(tokens, word)) && clause.kind !== S.outside && clause.kind !== S.none;
}

const isPair = wordSet("pair", "duo");

/** "Pepper and Salt were sought. The pair rose 2 percent and 3 percent": the two of the sentence before; `at` is the verb. */
export function readPair({ clause, items, story }: Sentence, at: number): Subject | undefined {
  if (at !== 2 || clause.kind !== S.none || story.lastStocks.length !== 2) return undefined;
  if (kindAt(items, 0) !== W.article || !isPair(story.tokens, items[1]?.from ?? -1)) return undefined;
  return story.lastStocks[0];
}

/** "Pepper sought control of Salt, sending the latter's stock up 3.6 percent", elsewhere: whose shares those at `at` are. */
export function ownerOfTwo({ items, story }: Sentence, at: number): Subject | undefined {
  const word = items[at - 2];
  if (story.isHome || kindAt(items, at - 1) !== W.possessive || word?.kind !== W.plain) return undefined;
  const latter = isLatter(story.tokens, word.from);
  if (!latter && !isFormer(story.tokens, word.from)) return undefined;
  const pair = namesBefore(items, at - 2);
  return pair.length === 2 && pair.every(({ kind }) => kind === S.stock) ? pair[latter ? 1 : 0] : undefined;
}

/** "Paris's index and Frankfurt's rose, with both indices adding 0.4%": of the indices told before in the sentence, or of none that is known. */
export function readBoth(s: Sentence, at: number): boolean {
  if (s.story.isHome || kindAt(s.items, at - 1) !== W.each) return false;
  const named = namesBefore(s.items, at - 1);
  const [first] = named;
  const pair = named.length > 1 && named.every(({ kind }) => kind === S.index);
  replace(s, pair && first !== undefined ? first : subjectOf(S.outside, "both"));
  if (pair) s.clause.subjects = [...named];
  return true;
}

/** The indices and stocks named, each once; no more than three are looked for. */
function namesBefore(items: readonly Item[], end: number): readonly Subject[] {
  const found: Subject[] = [];
  for (let at = 0; at < end && found.length < 3; at++) {
    const { subject } = items[at] as Item;
    if (subject === undefined || (subject.kind !== S.index && subject.kind !== S.stock)) continue;
    if (!found.some(({ name }) => name === subject.name)) found.push(subject);
  }
  return found;
}

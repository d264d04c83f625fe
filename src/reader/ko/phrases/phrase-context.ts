import type { NamedKind } from "../../claim.ts";
import type { Tokens } from "../../scanner.ts";
import type { StoryDay } from "../days/day.ts";
import type { Entity } from "../term.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import type { Word, WordTrie } from "../words/word-trie.ts";
import type { Item } from "./item.ts";

/** What a phrase reader needs to know, and where it leaves the names of digits that are no figures. */
export interface PhraseContext {
  readonly tokens: Tokens;
  readonly trie: WordTrie;
  readonly day: StoryDay;
  name(kind: NamedKind, from: number, to: number): void;
}

/** Adds a phrase of the tokens `from` to `to`, of which nothing but its kind is known yet. */
export function push(items: Item[], kind: number, from: number, to: number): Item {
  const item: Item = {
    kind,
    value: 0,
    particle: P.none,
    ending: E.none,
    from,
    to,
    entity: undefined,
    quantity: undefined,
  };
  items.push(item);
  return item;
}

const ENTITIES = new WeakMap<Word, Entity>();

/** The thing a word of the vocabulary names: one and the same for each word. */
export function entityOf(word: Word): Entity {
  let entity = ENTITIES.get(word);
  if (!entity) {
    const { kind, name, code, value } = word;
    entity = { kind, name, value, ...(code === undefined ? undefined : { code }) };
    ENTITIES.set(word, entity);
  }
  return entity;
}

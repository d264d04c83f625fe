import type { NamedKind } from "../claim.ts";
import type { Tokens } from "../scanner.ts";
import type { StoryDay } from "./day.ts";
import * as E from "./ending-kind.ts";
import type { Item } from "./item.ts";
import * as P from "./particle-kind.ts";
import type { Entity } from "./term.ts";
import type { Word, WordTrie } from "./word-trie.ts";

/** What a phrase reader needs to know, and where it leaves the names of digits that are no figures. */
export interface PhraseContext {
  readonly tokens: Tokens;
  readonly trie: WordTrie;
  readonly day: StoryDay;
  name(kind: NamedKind, from: number, to: number): void;
}

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

export function entityOf(word: Word): Entity {
  let entity = ENTITIES.get(word);
  if (!entity) {
    const { kind, name, code, value } = word;
    entity = { kind, name, value, ...(code === undefined ? undefined : { code }) };
    ENTITIES.set(word, entity);
  }
  return entity;
}

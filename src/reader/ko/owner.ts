import { type Draft, type Entry, newEntry } from "./clause.ts";
import type { Item } from "./item.ts";
import type { Story } from "./story.ts";
import { strangerSubject } from "./stranger.ts";
import { suits } from "./suit.ts";
import * as K from "./term-kind.ts";
import * as U from "./unit-kind.ts";

/** "가나다와 라마바는 내렸다. 각각 1.2%, 0.5% 떨어졌다": one figure for each subject of the sentence before. */
export function severalOf({ topics }: Story, { drafts }: Entry): Entry | undefined {
  const kind = topics[0]?.kind ?? K.unknown;
  if (topics.length < 2 || topics.length !== drafts.length || !drafts.every(({ q }) => suits(kind, q)))
    return undefined;
  const entry = newEntry(kind);
  entry.names.push(...topics);
  return entry;
}

/** A subject no table knows, earlier in the clause that begins at `from`. */
export function strangerOf(story: Story, items: readonly Item[], { q, at }: Draft, from: number): Entry | undefined {
  const entity = q.unit === U.percent ? strangerSubject(story, items, at, from) : undefined;
  if (!entity) return undefined;
  const entry = newEntry(entity.kind);
  entry.names.push(entity);
  return entry;
}

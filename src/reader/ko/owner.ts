import { type Draft, type Entry, newEntry } from "./clause.ts";
import { type Item, itemAt } from "./item.ts";
import * as P from "./particle-kind.ts";
import type { Story } from "./story.ts";
import { strangerSubject } from "./stranger.ts";
import { suits } from "./suit.ts";
import type { Entity } from "./term.ts";
import * as K from "./term-kind.ts";
import * as U from "./unit-kind.ts";
import type { Walk } from "./walk.ts";

/** What a market value behind it may be of. */
const VALUED: ReadonlySet<number> = new Set([K.index, K.foreign, K.stock]);

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

/** "가나다가 2만원을 기록, 시가총액 30조원을 넘어섰고": the company the sentence is about. */
export function companyOf({ s: { entries } }: Walk): Entity | undefined {
  const last = entries.findLast(({ kind, names }) => names.length > 0 && VALUED.has(kind));
  const about = last?.kind === K.stock && (last.particle === P.subject || last.particle === P.topic);
  return about && last.names.length === 1 ? last.names[0] : undefined;
}

/** "가나다의 시가총액은": a company no directory knows. */
export function companyBefore(w: Walk, at: number, { kind }: Entity): string | undefined {
  const before = itemAt(w.items, at - 1);
  if (kind !== K.marketValue || before?.kind !== K.unknown) return undefined;
  const { text, start, end } = w.story.tokens;
  const name = text.slice(start[before.from], end[before.to - 1]);
  return name.endsWith("의") ? name.slice(0, -1) : undefined;
}

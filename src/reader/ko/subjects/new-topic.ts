import type { Draft, Entry } from "../clause.ts";
import { NOBODY } from "../names/nobody.ts";
import { isPlace, strangerAt } from "../names/stranger.ts";
import { isTopicName } from "../names/stranger-topic.ts";
import { isPrice } from "../numbers/quantity.ts";
import { type Item, isUnknownNoun } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { entryOf, newEntry } from "./entry.ts";

/** "가나은 3.1% 내렸고 라마는 실적이 나빠지면서 5.2%가 밀렸다": a topic no table knows begins another matter. */
export function newTopic(
  story: Story,
  items: readonly Item[],
  { q, at, move }: Draft,
  from: number,
): Entry | undefined {
  if (q.unit !== U.percent && q.unit !== U.money && !isPrice(q)) return undefined;
  for (let back = at - 1; back >= Math.max(1, from); back--) {
    const item = items[back] as Item;
    if (item.kind >= K.index && item.kind <= K.again && item.kind !== K.outside) return undefined;
    if (!isUnknownNoun(item) || !beginsMatter(items[back - 1] as Item)) continue;
    const found = strangerAt(story, items, back);
    const name = found?.entity.name ?? "";
    if (found === undefined || !isTopicName(name)) continue;
    // "거래가 이뤄진 종목은 25%를 넘었다": a share, no move.
    const entry = newEntry(q.unit === U.percent && move === undefined ? K.outside : found.entity.kind);
    entry.names.push({ ...found.entity, name: name.slice(0, -1) });
    entry.particle = P.topic;
    return entry;
  }
  return undefined;
}

/** "또 태국은 9.48포인트 떨어졌다": in a story of markets abroad, of one no table knows. */
export function placeTopic({ tokens }: Story, items: readonly Item[], at: number, from: number): Entry | undefined {
  for (let back = at - 1; back >= from; back--) {
    const { kind, from: first, to } = items[back] as Item;
    if (kind >= K.index && kind <= K.again) return undefined;
    if (kind !== K.unknown || !isPlace(tokens.text.slice(tokens.start[first], tokens.end[to - 1]))) continue;
    return entryOf(NOBODY);
  }
  return undefined;
}

/** A comma or a verb that links two clauses. */
function beginsMatter({ kind, ending }: Item): boolean {
  return kind === K.comma || kind === K.contrast || ending === E.link;
}

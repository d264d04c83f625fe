import { isTight } from "../scanner.ts";
import { NOBODY } from "./clause.ts";
import * as E from "./ending-kind.ts";
import { type Item, itemAt } from "./item.ts";
import * as P from "./particle-kind.ts";
import { isPlace } from "./stranger.ts";
import type { Entity } from "./term.ts";
import * as K from "./term-kind.ts";
import { isWord, type Walk } from "./walk.ts";

/** The index a bare "지수" or "종합지수" at phrase `at` means where the words around it tell; undefined when it is the story's. */
export function whichIndex(w: Walk, at: number, item: Item): Entity | undefined {
  return otherIndexAt(w, at) ?? compositeOf(w, item);
}

/** Fewer letters before "지수" say which one is meant: "주요 지수", "이들 지수". */
const LEAST_NAME = 4;

/** "엠파이어스테이트 지수": an index no table knows. */
function otherIndexAt(w: Walk, at: number): Entity | undefined {
  const last = itemAt(w.items, at - 1);
  const before = last?.kind === K.quote ? itemAt(w.items, at - 2) : last;
  const item = w.items[at] as Item;
  if (before?.kind !== K.unknown || before.ending !== E.none) return undefined;
  const { tokens } = w.story;
  const { text, start, end } = tokens;
  // "항성(恒生)지수": nothing else is told apart so.
  const spelt = before.to < item.from - 1 && isTight(tokens, before.to) && isTight(tokens, item.from);
  if (before.to < item.from - 1 && !spelt) return undefined;
  const name = text.slice(start[before.from], end[before.to - 1]);
  // "대만의 주가지수는".
  if (w.story.abroad && isPlace(name)) return NOBODY;
  const again = item.kind === K.index || isWord(w, item, "지수");
  return (!spelt && name.length < LEAST_NAME) || !again ? undefined : { kind: K.outside, name: `${name} 지수` };
}

/** "코스닥시장에서 종합지수는", "코스닥의 종합지수는": each board once had a composite of its own. */
function compositeOf(w: Walk, item: Item): Entity | undefined {
  const { entries, firstEntry } = w.s;
  const last = w.s.current;
  if (!isWord(w, item, "종합지수") || last?.kind !== K.index || entries.length <= firstEntry) return undefined;
  const place = last.particle === P.in || last.particle === P.of || last.particle === P.topic;
  return place && last.drafts.length === 0 ? last.names.at(-1) : undefined;
}

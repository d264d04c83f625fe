import { isTight } from "../../scanner.ts";
import { NOBODY } from "../names/nobody.ts";
import { isPlace, isPlaceName } from "../names/stranger.ts";
import { type Item, isUnknownNoun, itemAt } from "../phrases/item.ts";
import { isWord } from "../phrases/word-at.ts";
import type { Entity } from "../term.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import { textOf } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { HOME } from "./home.ts";
import { OWN_INDEX } from "./index-name.ts";

/** The index a bare "지수" or "종합지수" at phrase `at` means where the words around it tell; undefined when it is the story's. */
export function whichIndex(w: Walk, at: number, item: Item): Entity | undefined {
  return otherIndexAt(w, at) ?? compositeOf(w, item);
}

/** Fewer letters before "지수" say which one is meant, unless more tells that they name one: "주요 지수", "이들 지수". */
const LEAST_NAME = 4;

/** "미국 여파로 지수는", "하락 속 지수는": why or amid what it moved; but "민주주의 지수", "귀금속 지수". */
const CAUSE = /(?:(?<![유크제])로|에|에서|(?<!주)의|(?<!금)속|여파|영향|우려|쇼크|급락|급등|결과|훈풍)$/;

/** "엠파이어스테이트 지수", "물가 지수": an index no table knows. */
function otherIndexAt(w: Walk, at: number): Entity | undefined {
  const item = w.items[at] as Item;
  if (item.kind !== K.index && !isWord(w, item, "지수") && !isWord(w, item, "주가지수")) return undefined;
  const last = itemAt(w.items, at - 1);
  const before = last?.kind === K.quote ? itemAt(w.items, at - 2) : last;
  if (before?.kind === K.outside && before.particle === P.none && before.to === item.from) return before.entity;
  if (before?.kind === K.quantity) return numberedIndexAt(w, at);
  if (!isUnknownNoun(before)) return undefined;
  const { tokens } = w.story;
  // "항성(恒生)지수": nothing else is told apart so.
  const spelt = before.to < item.from - 1 && isTight(tokens, before.to) && isTight(tokens, item.from);
  if (before.to < item.from - 1 && !spelt) return undefined;
  const name = textOf(w.story.tokens, before);
  // "대만의 주가지수는".
  if (isPlace(name)) return w.story.abroad ? NOBODY : { kind: K.outside, name: `${name} 지수` };
  if ((name.length >= LEAST_NAME && OWN_INDEX.has(name)) || CAUSE.test(name)) return undefined;
  if (isWord(w, item, "주가지수")) return undefined;
  const told = spelt || name.length >= LEAST_NAME || isLatin(name) || isNamer(w, itemAt(w.items, at - 2));
  return told ? { kind: K.outside, name: `${name} 지수` } : undefined;
}

/** "러셀 3000 지수", "FTSE 250 지수": a number is part of a name behind a name that no table knows. */
function numberedIndexAt(w: Walk, at: number): Entity | undefined {
  const q = itemAt(w.items, at - 1) as Item;
  const before = itemAt(w.items, at - 2);
  const named = isUnknownNoun(before) && before.to === q.from;
  if (!named || q.quantity?.unit !== U.plain || q.quantity.decimals > 0 || q.particle !== P.none) return undefined;
  return { kind: K.outside, name: `${textOf(w.story.tokens, before)} ${textOf(w.story.tokens, q)} 지수` };
}

/** "대만 자취안 지수", "MSCI 신흥국 지수": what comes after a place abroad or a publisher is a name. */
function isNamer(w: Walk, item: Item | undefined): boolean {
  if (!isUnknownNoun(item)) return false;
  const name = textOf(w.story.tokens, item);
  return isPlaceName(name) || isLatin(name);
}

function isLatin(name: string): boolean {
  const code = name.charCodeAt(0) | 32;
  return code >= 97 && code <= 122;
}

/** "코스닥시장에서 종합지수는", "코스닥의 종합지수는": each board once had a composite of its own. */
function compositeOf(w: Walk, item: Item): Entity | undefined {
  const { entries, firstEntry } = w.s;
  if (!isWord(w, item, "종합지수")) return undefined;
  if (isWord(w, itemAt(w.items, w.items.indexOf(item) - 1), "거래소")) return HOME;
  // "코스닥시장은 나스닥지수가 올랐다는 소식에 종합지수가".
  let named = entries.length - 1;
  while (named >= firstEntry && entries[named]?.kind === K.foreign) named--;
  const last = named >= firstEntry ? entries[named] : undefined;
  if (last?.kind !== K.index) return undefined;
  const place = last.particle === P.in || last.particle === P.of || last.particle === P.topic;
  return place && last.drafts.length === 0 ? last.names.at(-1) : undefined;
}

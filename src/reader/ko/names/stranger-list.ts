import { isUnknownNoun, itemAt } from "../phrases/item.ts";
import { endsIn } from "../phrases/word-at.ts";
import type { Entity } from "../term.ts";
import type { Walk } from "../walk.ts";
import { textOf } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import { LEAST, strangerAt } from "./stranger.ts";

const LISTED: ReadonlySet<number> = new Set([K.stock, K.comma, K.joint]);

/** "가나카드와 강원랜드, 기업은행은 각각": the list of names goes on to "각각". */
export function isOfEach({ items }: Walk, at: number): boolean {
  let next = at + 1;
  while (LISTED.has(items[next]?.kind ?? K.each)) next++;
  return items[next]?.kind === K.each;
}

/** "가나은행과 우리금융이 각각 0.70%, 2.66%": a name no table knows joined to the one at phrase `at`. */
export function strangerJoined(w: Walk, at: number): Entity | undefined {
  const before = itemAt(w.items, at - 1);
  if (!isUnknownNoun(before) || !(endsIn(w, before, "과") || endsIn(w, before, "와"))) return undefined;
  const entity = strangerAt(w.story, w.items, at - 1)?.entity;
  return entity && entity.name.length > LEAST ? { kind: K.stock, name: entity.name.slice(0, -1) } : undefined;
}

const SUBJECTS = ["은", "는", "이", "가"];

/** "가나다는": a word no table knows with a subject's particle. */
export function isStrangerSubject({ items, story: { tokens } }: Walk, at: number): boolean {
  const item = itemAt(items, at);
  if (!isUnknownNoun(item)) return false;
  const name = textOf(tokens, item);
  return name.length > LEAST && SUBJECTS.some((word) => name.endsWith(word));
}

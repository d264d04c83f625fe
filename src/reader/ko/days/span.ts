import { LITERAL } from "../../scanner.ts";
import { AMOUNT } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** The sentence that tells what the story is about is one of its first. */
export const LEAD = 2;

/** "이번 주(12월 29일~1월 2일)", "넷째 주(21∼25일)": the days of the week the story is about. */
export function isSpanOfStory(w: Walk, at: number): boolean {
  const { tokens } = w.story;
  const head = w.items[w.head];
  const item = w.items[at] as Item;
  if (!head || tokens.kind[item.from] !== LITERAL) return false;
  return head.kind === K.period || endsIn(w, head, "주") || endsIn(w, head, "주간");
}

/** "작년 고점": no level of the session. */
export function isExtreme(item: Item | undefined): boolean {
  return item?.kind === K.high || item?.kind === K.low;
}

/** "작년보다", "올해 초 대비": what follows counts from there. */
export function isBaseOfChange(w: Walk, at: number, { particle }: Item): boolean {
  return particle === P.than || isWord(w, w.items[at + 1], "대비");
}

/** "지난해 고점", "지난해 코스피는": what follows is told over all of it. */
export function isOfSpan(w: Walk, at: number, item: Item): boolean {
  return isExtreme(w.items[at + 1]) || isOfSubject(w, at, item);
}

const SPANNED: ReadonlySet<number> = new Set([K.index, K.foreign, K.stock]);

/** "지난해 코스피는 75.6% 올랐다". */
export function isOfSubject({ items }: Walk, at: number, { particle }: Item): boolean {
  const next = items[at + 1];
  return particle === P.none && next !== undefined && SPANNED.has(next.kind) && next.particle === P.topic;
}

/** "취임 이후 약 45% 급등했다": a change right behind counts from then. */
export function isChangeSince({ items }: Walk, at: number): boolean {
  let next = at + 1;
  while (items[next]?.kind === K.about || items[next]?.kind === K.spell) next++;
  const q = items[next]?.quantity;
  // "지난달 23일 이후 5조원어치를 샀다": a sum.
  if (q?.unit === U.won && q.scale >= AMOUNT) return itemAt(items, at - 1)?.kind === K.date;
  return q !== undefined && (q.unit === U.percent || q.unit === U.point) && !q.line && !q.band;
}

/** "11월 2일 이후 코스피는": what it did since. */
export function isSubject(item: Item | undefined): boolean {
  return item?.kind === K.index && item.particle === P.topic;
}

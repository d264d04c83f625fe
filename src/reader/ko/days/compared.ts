import { isPrice, type Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** "938.64(12월 4일)", "(938.64·12월 4일)": the day a level is told to be of. */
export function dateBehind({ items, story, depth }: Walk, at: number): Item | undefined {
  const mark = items[at + 1]?.kind;
  if (mark !== (depth > 0 ? K.joint : K.open_)) return undefined;
  const on = items[at + 2]?.kind === K.when ? at + 3 : at + 2;
  const date = items[on];
  if (date?.kind !== K.date || items[on + 1]?.kind !== K.close_) return undefined;
  return Number.isNaN(date.value) || date.value === story.day.session ? undefined : date;
}

/** Nouns whose level in brackets is what follows counts from: "52주 최저가(5만2900원) 대비", "공모가(2만원)보다". */
const BASES: ReadonlySet<number> = new Set([K.high, K.low, K.opening, K.record, K.base, K.period]);

/** "1,444.6원 대비 2.8원 하락한". */
export function isCompared(w: Walk, at: number, next: Item | undefined): boolean {
  if (w.depth === 0) return isWord(w, next, "대비");
  const head = w.items[w.head];
  if (!head || !BASES.has(head.kind) || next?.kind !== K.close_) return false;
  return head.particle === P.than || isWord(w, itemAt(w.items, at + 2), "대비");
}

/** "연초 지수인 1,013.50보다": what is compared with a level counts from it, unless it is the close of the session before. */
export function isOldLevel({ items, s, marks, story }: Walk, at: number, q: Quantity): boolean {
  if (isPrice(q)) {
    // "고점 3만6600원 대비 30% 떨어졌다", "공모가 1만원보다": not the close of the session before.
    if (s.current?.kind !== K.stock && s.current?.kind !== K.fx) return false;
  } else if (q.decimals === 0 || (q.unit !== U.plain && q.unit !== U.point)) return false;
  if (marks.day !== undefined && marks.day === story.previousSession) return false;
  return !items.slice(s.from, at).some(({ kind }) => kind === K.base);
}

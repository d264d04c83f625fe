import { type Item, isUnknownNoun, itemAt } from "../phrases/item.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { AMOUNT } from "./quantity.ts";

/** Of a bond, or of the one the sentence before was about. */
const YIELDED: ReadonlySet<number> = new Set([K.bond, K.unknown]);

/** "2% 넘게", "5조원이 넘는", "1조원 가까이": the words behind the number make it a bound. */
export function boundBefore(w: Walk, at: number, item: Item): void {
  let before = at - 1;
  if (w.items[before]?.kind === K.close_) {
    while (before > 0 && w.items[before]?.kind !== K.open_) before--;
    before--;
  }
  const q = w.items[before]?.quantity;
  // "지난달 4일의 연 2.837%를 밑도는": what it was that day.
  const last = w.s.current?.drafts.at(-1);
  if (
    q !== undefined &&
    last?.q === q &&
    last.day !== undefined &&
    last.particle === P.object &&
    YIELDED.has(w.s.current?.kind ?? -1)
  )
    return;
  // "종전 최고치인 4,221.87을 웃도는": passed, and no amount of its own.
  if (!q || (item.kind === K.above && q.unit <= U.point && q.decimals > 0 && w.items[before]?.particle === P.object))
    return;
  q.bound = item.kind === K.above ? "over" : item.kind === K.below ? "under" : item.kind === K.more ? "near" : "about";
}

/** "거래량은 3천만주를 밑돌았다", "5조원을 넘었다", "8조원에 육박했다". */
export function boundByVerb({ items, s }: Walk, at: number, { value }: Item): void {
  const behind = itemAt(items, at - 1);
  // "1억주를 간신히 넘겼다".
  const before = isUnknownNoun(behind) ? itemAt(items, at - 2) : behind;
  const q = before?.quantity;
  // "하락폭은 10%를 넘어섰다".
  const width = q?.unit === U.percent && q.decimals === 0 && itemAt(items, items.indexOf(before as Item) - 1);
  if (q && width && width.kind === K.width && before?.particle === P.object && value !== 0) {
    q.bound ??= value > 0 ? "over" : "under";
    return;
  }
  const yields = q?.unit === U.percent && q.decimals === 0 && s.current?.kind === K.bond;
  if (!q || s.current?.kind === K.marketValue || (before.particle !== P.object && before.particle !== P.at)) return;
  if (!yields && q.unit !== U.shares && q.unit !== U.issues && (q.unit !== U.won || q.scale < AMOUNT)) return;
  q.bound ??= value > 0 ? "over" : value < 0 ? "under" : "near";
}

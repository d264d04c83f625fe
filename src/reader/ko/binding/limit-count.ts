import { type Item, itemAt } from "../phrases/item.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** "상한가", "하한가". */
export function isLimit(item: Item | undefined): boolean {
  return item?.kind === K.breadth && Math.abs(item.value) === 2;
}

/** How far behind the second count of a list stands what both reached. */
const LIMIT_REACH = 5;

/** "코스피 2개, 코스닥 4개 종목이 상한가를", "… 올랐다": the side of a count whose market stands before it; 0 when it is in no such list. */
export function limitOfListed({ items }: Walk, at: number): number {
  const [mark, market, count] = items.slice(at + 1, at + 4);
  if (mark?.kind !== K.comma || market?.kind !== K.index || count?.quantity?.unit !== U.issues) return 0;
  for (const item of items.slice(at + 4, at + 4 + LIMIT_REACH)) {
    if (isLimit(item)) return item.value;
    // "코스피 412개, 코스닥 812개 종목이 올랐고 상한가는": what they did is told before.
    if (item.ending !== E.none) return item.kind === K.move ? Math.sign(item.value) : 0;
  }
  return 0;
}

/** "상한가와 하한가를 기록한 종목은 각각 12개, 3개": the side of a count in the order of the two named; 0 when it has none. */
export function sideOfPair({ s, items }: Walk, at: number): number {
  const comma = itemAt(items, at - 1)?.kind === K.comma;
  const first = itemAt(items, comma ? at - 2 : at - 1)?.quantity;
  const second = first?.unit === U.issues;
  if (itemAt(items, at - 1 - (second ? (comma ? 2 : 1) : 0))?.kind !== K.each) return 0;
  const sides = s.entries
    .flatMap(({ kind, names }) => (kind === K.breadth ? names : []))
    .map(({ value }) => value ?? 0);
  const [up, down] = sides.slice(-2);
  return up !== undefined && up === -(down ?? 0) ? (second ? -up : up) : 0;
}

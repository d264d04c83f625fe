import { amountOf, type Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** Fewer issues, industries or days are no market. */
const LEAST_MARKET = 300;

/** "상승 371, 하락 522": how many issues went each way. */
export function isTally({ items, depth, marks }: Walk, at: number, q: Quantity): boolean {
  if (q.decimals > 0 || q.line || q.band || depth > 0 || marks.period > 0) return false;
  if (!isSide(itemAt(items, at - 1))) return false;
  const told = (side: number, count: number) => {
    const other = itemAt(items, count)?.quantity;
    if (!isSide(itemAt(items, side)) || !other || other.decimals > 0) return false;
    const counted = other.unit === U.issues || other.unit === U.plain;
    return counted && amountOf(q) + amountOf(other) >= LEAST_MARKET;
  };
  const next = items[at + 1]?.kind === K.comma ? at + 2 : at + 1;
  const last = itemAt(items, at - 2)?.kind === K.comma ? at - 3 : at - 2;
  return told(next, next + 1) || told(last - 1, last);
}

function isSide(item: Item | undefined): boolean {
  return item?.kind === K.move && item.ending === E.none && item.particle === P.none;
}

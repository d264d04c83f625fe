import type { Draft } from "../clause.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";

/** A count of issues, with the phrases beside it. */
export interface Count {
  readonly w: Walk;
  readonly at: number;
  readonly item: Item;
  readonly draft: Draft;
  readonly before: Item | undefined;
  readonly next: Item | undefined;
}

/** "오른 600개 종목": a count said of issues that moved. */
export function isOfMoved(items: readonly Item[], at: number): boolean {
  const mover = itemAt(items, at - 1);
  return itemAt(items, at)?.quantity?.noun === true && mover?.ending === E.ahead && Math.abs(mover.value) === 1;
}

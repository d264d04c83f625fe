import type { Draft } from "../clause.ts";
import { amountOf, isPrice } from "../numbers/quantity.ts";
import type { Item } from "../phrases/item.ts";
import { movesAt } from "../verbs/moves.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";

/** How far a list of changes goes. */
const LIST_REACH = 12;

/** How many times a later one of the list is passed by a change, and by what may be a change or a price. */
export const SURE_TIMES = 5;
export const MOST_TIMES = 30;

const LISTED: ReadonlySet<number> = new Set([K.comma, K.joint, K.stock, K.each, K.unknown]);

/**
 * "가나전자가 1600원, 다라전력이 400원 올랐다": the verb at the list's end is every one's. Answers how many times the least of the later
 * ones the first is; infinity where it is of no such list.
 */
export function timesOfListed(items: readonly Item[], { at, q, particle, bracket }: Draft, to: number): number {
  if (particle !== P.none || bracket || items[at + 1]?.kind !== K.comma) return Infinity;
  let times = 0;
  for (let next = at + 1; next < to && next < at + LIST_REACH; next++) {
    const { kind, ending, quantity, particle } = items[next] as Item;
    if (!quantity) {
      if (!LISTED.has(kind) || ending !== E.none) break;
      continue;
    }
    if (!isPrice(quantity)) break;
    times = Math.max(times, amountOf(q) / amountOf(quantity));
    const move = movesAt(items, { at: next, particle }, to);
    if (move >= 0) return items[move]?.ending === E.ahead ? Infinity : times;
  }
  return Infinity;
}

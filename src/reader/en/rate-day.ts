import { followedBy } from "./around.ts";
import { type Item, kindAt } from "./item.ts";
import * as U from "./unit-kind.ts";
import * as W from "./word-class.ts";

/** Which rate of the won a number is: a forward's, or that of the session before. */

/** Phrases from the contract to the rate. */
const FORWARD_REACH = 10;

/** "In non-deliverable forwards for one month the won stood at 1,352.5": no rate of the spot market. */
export function isForward(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - FORWARD_REACH; back--) {
    const { kind, value } = items[back] as Item;
    if (kind === W.futures) return true;
    // "Its one-month contract".
    if (kind === W.comma || kind === W.while || (kind === W.quantity && value !== U.duration)) break;
  }
  return followedBy(items, at, FORWARD_REACH, W.futures);
}

/** "1,340.2 won the previous day", and not "earlier in the day". */
export function isPreviousBehind(items: readonly Item[], at: number): boolean {
  if (!followedBy(items, at, 5, W.previous)) return false;
  let next = at + 1;
  while (kindAt(items, next) !== W.previous) next++;
  return items[next + 1]?.kind !== W.preposition || items[next + 1]?.value !== 4;
}

/** "Concluded trading the previous day at 1,344.20 won". */
export function isPreviousDay(items: readonly Item[], prep: number): boolean {
  return kindAt(items, prep - 1) === W.span && items[prep - 1]?.value === 1 && kindAt(items, prep - 2) === W.previous;
}

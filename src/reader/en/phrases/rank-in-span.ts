import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { type Item, itemAt, kindAt } from "./item.ts";

/** Moves and levels ranked within a span: how far back nothing was as large, and no sum over it. */
export function isTenor(item: Item | undefined): boolean {
  return item?.quantity?.unit === U.duration;
}

/** "In its biggest one-day drop", "in the sharpest single-day fall": no more than a day. */
export function isOneDay({ quantity: q }: Item): boolean {
  return q?.hyphened === true && q.digits === 1 && q.exponent === 0;
}

/** "Its highest in a week". */
export function isRanked(items: readonly Item[], at: number): boolean {
  const kind = kindAt(items, at);
  return kind === W.high || kind === W.low;
}

/** "the first time in three years", "its highest in two months": a rank, not a sum. */
export function isTime(items: readonly Item[], at: number): boolean {
  const kind = kindAt(items, at);
  return (
    kind === W.high ||
    kind === W.low ||
    kind === W.close ||
    kind === W.moveNoun ||
    // "The lowest level in two years".
    (kind === W.mark && isRanked(items, at - 1)) ||
    // "Its worst day in six weeks", "the sharpest sell-off in six weeks", "its biggest one-day slide in a year".
    (kind === W.span && items[at]?.value === 1) ||
    (kindAt(items, at - 1) === W.hyphen && kindAt(items, at - 2) === W.tradeNoun) ||
    (kind === W.plain && kindAt(items, at - 1) === W.plain) ||
    ((kind === W.plain || kind === W.tradeNoun) && isTenor(itemAt(items, at - 1)))
  );
}

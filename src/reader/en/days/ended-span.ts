import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { isPartOfYear } from "../phrases/time-span.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/** "Ended the week up 3 percent": a change that is that of a span, since the span is what ended. */

/** Phrases from the span that ends to its change. */
const SPAN_REACH = 12;

/** "Ended the year with disappointing performances, down 9.6 percent and 21.7 percent". */
export function isOfEndedSpan(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back > 1 && back > at - SPAN_REACH; back--) {
    const { kind, value, day } = items[back] as Item;
    // "Ended August down 8.4 percent".
    if (kind === W.month || day?.long === true) return kindAt(items, back - 1) === W.close;
    // "Closed the third quarter with a rise of 11%".
    if (kind === W.numeral && value < 0 && isPartOfYear(items, back - 1))
      return kindAt(items, back - 2) === W.article && kindAt(items, back - 3) === W.close;
    if (kind === W.span && value >= 30)
      return kindAt(items, back - 1) === W.article && kindAt(items, back - 2) === W.close;
    if (kind === W.subject || kind === W.semicolon || kind === W.while || kind === W.at) return false;
    if (kind === W.quantity && value !== U.percent) return false;
  }
  return false;
}

/** "Helped it end the week up 3 percent", "ends year 26 percent higher", "finished the month down by 2.1 percent". */
export function isAtEndOfSpan(items: readonly Item[], at: number): boolean {
  let span = kindAt(items, at - 1) === W.by ? at - 2 : at - 1;
  if (kindAt(items, span) === W.direction) span--;
  const { kind, value = 0 } = itemAt(items, span) ?? {};
  if (kind !== W.span || value < 7) return false;
  return kindAt(items, kindAt(items, span - 1) === W.article ? span - 2 : span - 1) === W.close;
}

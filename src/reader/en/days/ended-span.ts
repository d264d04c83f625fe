import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { isPartOfYear } from "../phrases/time-span.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/** "Ended the week up 3 percent": a change that is that of a span, since the span is what ended. */

/** Phrases from the span that ends to its change. */
const SPAN_REACH = 12;

/** "Ended the year with disappointing performances, down 9.6 percent and 21.7 percent". */
export function isOfEndedSpan(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back > 1 && back > at - SPAN_REACH; back--) {
    const { kind, value, day } = items[back] as Item;
    // "Ended the first half of the year down 11 percent", "the second half of 2013".
    const of = kindAt(items, back - 1) === W.article ? back - 2 : back - 1;
    if (kindAt(items, of) === W.of && kindAt(items, of - 1) === W.numeral) continue;
    // "Ended August down 8.4 percent".
    if (kind === W.month || day?.long === true) return kindAt(items, back - 1) === W.close;
    // "Closed the third quarter with a rise of 11%".
    if (kind === W.numeral && value < 0 && isPartOfYear(items, back - 1)) return isThatEnded(items, back - 1);
    // "Ended the quarter down 11%".
    if (kind === W.numeral && value < 0 && BEHIND_PART[kindAt(items, back + 1)] === 1) return isThatEnded(items, back);
    if (kind === W.span && value >= 30) return isWhatEnded(items, back);
    // "Ended a strong week up 3 percent".
    if (kind === W.span && value >= 7 && DESCRIBES[kindAt(items, back - 1)] === 1 && isWhatEnded(items, back))
      return true;
    if (kind === W.subject || kind === W.semicolon || kind === W.while || kind === W.at) return false;
    if (kind === W.quantity && value !== U.percent) return false;
  }
  return false;
}

const BEHIND_PART = kindTable(W.direction, W.with);

/** "Ended the", "closed out the" in front of `at`. */
function isThatEnded(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.article) return false;
  return kindAt(items, kindAt(items, at - 2) === W.plain ? at - 3 : at - 2) === W.close;
}

const DESCRIBES = kindTable(W.plain, W.date, W.trading, W.hyphen);

/** Phrases from the article to the span: "a horrible 2008 trading year". */
const DESCRIBED = 6;

function isWhatEnded(items: readonly Item[], span: number): boolean {
  let article = span - 1;
  while (article > span - DESCRIBED && DESCRIBES[kindAt(items, article)] === 1) article--;
  if (kindAt(items, article) !== W.article) return false;
  // "Closed out a volatile quarter".
  return kindAt(items, kindAt(items, article - 1) === W.plain ? article - 2 : article - 1) === W.close;
}

/** "Helped it end the week up 3 percent", "ends year 26 percent higher", "finished the month down by 2.1 percent". */
export function isAtEndOfSpan(items: readonly Item[], at: number): boolean {
  let span = kindAt(items, at - 1) === W.by ? at - 2 : at - 1;
  if (kindAt(items, span) === W.direction) span--;
  const { kind, value = 0 } = itemAt(items, span) ?? {};
  if (kind !== W.span || value < 7) return false;
  return kindAt(items, kindAt(items, span - 1) === W.article ? span - 2 : span - 1) === W.close;
}

import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/**
 * Lists of risers and fallers, elsewhere than in Seoul: a name, its code in brackets, its price in pence and by how much of
 * a hundredth it moved, a line each or run together: "Pepper Group (PEP) 1,357.00p +3.43%".
 */

/** Phrases between a code's brackets, and those that may stand in front of the first name: "FTSE 100 - Risers". */
const CODE = 4;
const HEADING = 8;

/** Claims the figures of such rows. Returns the phrase behind the last; 0 where the sentence holds none. */
export function readPricedRows(s: Sentence): number {
  const { items, story } = s;
  if (story.isHome) return 0;
  const first = items.findIndex(({ quantity }) => quantity !== undefined);
  if (first < 1 || first > HEADING + CODE || !isRow(items, first)) return 0;
  let end = 0;
  for (let at = first; at < items.length && isRow(items, at); at = nextFigure(items, end)) {
    const owner = ownerOf(items, at, end);
    const price = items[at]?.quantity as Quantity;
    const change = items[at + 1]?.quantity as Quantity;
    if (owner) {
      story.claim("stock.close", owner, price, 1, s.extra(at));
      story.claim("stock.change_pct", owner, change, 1, s.extra(at + 1, "pct"));
      // "Pepper (Wm) Supermarkets (PEP) 296.10p": a name that was not read whole.
    } else for (const { from, to } of [price, change]) story.name("other-quantity", from, to);
    end = at + 2;
  }
  return end;
}

/** A price in pence, and right behind it a percentage with its sign. */
function isRow(items: readonly Item[], at: number): boolean {
  const price = items[at]?.quantity;
  const change = items[at + 1]?.quantity;
  if (price?.currency !== "GBX" || price.scale !== 0 || price.sign !== 0) return false;
  return change?.unit === U.percent && change.sign !== 0;
}

function nextFigure(items: readonly Item[], from: number): number {
  const next = items.findIndex(({ quantity }, at) => at >= from && quantity !== undefined);
  return next < 0 ? items.length : next;
}

/** The stock whose price stands at `at`, with its code in brackets between or none; `end` is where the row before ended. */
function ownerOf(items: readonly Item[], at: number, end: number): Subject | undefined {
  let last = at - 1;
  if (kindAt(items, last) === W.closeBracket) {
    while (last > at - 1 - CODE && last >= end && kindAt(items, last) !== W.openBracket) last--;
    if (kindAt(items, last) !== W.openBracket) return undefined;
    last--;
    // "Pepper Corp. (PEP)".
    if (kindAt(items, last) === W.period) last--;
  }
  const { kind, subject } = items[last] ?? {};
  return last >= end && kind === W.subject && subject?.kind === S.stock ? subject : undefined;
}

import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";

/** The clock of the won's fixing, where it is that of the rate which another is measured from. */

/** "From the previous session's 3:30 p.m. quote", "compared with 1,464.7 won at 3:30 p.m. the previous day". */
export function isOfReference({ items, story }: Sentence, at: number): boolean {
  const joined = kindAt(items, at + 1) === W.article || kindAt(items, at + 1) === W.preposition;
  const owner = kindAt(items, at - 1) === W.possessive ? at - 2 : at + (joined ? 2 : 1);
  if (isFromOtherDay(items, at, story.session)) return true;
  const { kind, day } = items[owner] ?? {};
  if (kind === W.previous || (day && day.number !== story.session)) return true;
  if (kindAt(items, at - 1) === W.possessive) return kindAt(items, owner - 1) === W.previous;
  // "From the previous session's quote at 3:30 p.m.".
  if (kindAt(items, at - 1) === W.at && kindAt(items, at - 3) === W.possessive)
    return kindAt(items, at - 4) === W.previous || kindAt(items, at - 5) === W.previous;
  return kindAt(items, at - 1) === W.article && kindAt(items, at - 2) === W.from;
}

/** Phrases from the clock back to the day it is of: "from Monday's closing price in daytime trading as of". */
const DAY_REACH = 13;

const MEASURED = kindTable(W.from, W.than, W.against);

/** "Up 1.3 won from Monday's closing price in daytime trading as of 3:30 p.m.": the clock is of that day. */
function isFromOtherDay(items: readonly Item[], at: number, session: number): boolean {
  let other = false;
  for (let back = at - 1; back > 0 && back > at - DAY_REACH; back--) {
    const { kind, day } = items[back] as Item;
    if (kind === W.quantity || kind === W.comma || kind === W.while) return false;
    if (other && MEASURED[kind] === 1) return true;
    other ||= kind === W.previous || (day !== undefined && day.number !== session);
  }
  return false;
}

/** Phrases from a bracket back to whose close it explains. */
const CLOSE_REACH = 9;

/** "At 9:06 a.m. it stood at 1,442.3 won, down from the previous day's closing price (as of 3:30 p.m.)". */
export function isOfCloseBefore(items: readonly Item[], at: number): boolean {
  let open = at - 1;
  while (open > at - 4 && (kindAt(items, open) === W.of || kindAt(items, open) === W.as)) open--;
  if (kindAt(items, open) !== W.openBracket) return false;
  // "The previous closing price of 1,449.8 won (3:30 p.m.)".
  const last = kindAt(items, open - 1) === W.quantity ? open - 2 : open - 1;
  let closed = false;
  for (let back = last; back > open - CLOSE_REACH; back--) {
    const kind = kindAt(items, back);
    if (kind === W.quantity || kind === W.comma) return false;
    if (kind === W.previous) return closed;
    closed ||= kind === W.close;
  }
  return false;
}

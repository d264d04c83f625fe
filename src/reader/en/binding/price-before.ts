import { dayAfter } from "../days/day-after.ts";
import { sessionBefore } from "../moments/when-told.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as W from "../words/word-class.ts";
import type { PriceRule } from "./price-rule.ts";

/** Prices of the session before, told beside those of the day. */

/** "Closed at N1.59 from the previous close of N1.45", elsewhere than in Seoul. */
export function isOfPreviousClose({ clause: { prep, prepAt }, items, story }: Sentence): boolean {
  if (story.isHome || prep !== W.of || kindAt(items, prepAt - 1) !== W.close) return false;
  return kindAt(items, prepAt - 2) === W.previous;
}

/** "On Tuesday it fell to 72,100 won from 73,000 won": the day of the price it came from. */
export function dayLeft(s: Sentence, at: number, told: number | undefined): number {
  const leading = s.clause.clauseDay ?? s.leadingDay;
  if (told === undefined) return s.story.previousSession;
  return told === leading && dayAfter(s.items, at) === undefined ? sessionBefore(s.story, told) : told;
}

/** "Whose previous close was 72,000 won", "from its previous closing price of 72,000 won": told of that session, and the day's close is still to come. */
export const closeBefore: PriceRule = (price) => {
  const { s, at, q, extra } = price;
  const { clause, story } = s;
  if (!story.isHome || clause.record || !isPreviousClose(s.items, at)) return undefined;
  const { counts, mode } = clause;
  const levels = counts[R.level] as number;
  extra.session ??= clause.referenceDay ?? story.previousSession;
  extra.intraday = false;
  s.bind(R.level, "stock.close", q, 1, extra);
  counts[R.level] = levels;
  clause.mode = mode;
  return true;
};

const JOINS_PRICE = kindTable(W.of, W.at, W.copula);

/** Phrases from "previous" to the price: "previous day's closing price of". */
const PREVIOUS_REACH = 6;

/** The close of before stands right in front of the price, and is not where the day ended: "ended at its previous close of 72,000 won". */
function isPreviousClose(items: readonly Item[], at: number): boolean {
  if (JOINS_PRICE[kindAt(items, at - 1)] !== 1) return false;
  let back = kindAt(items, at - 2) === W.plain ? at - 3 : at - 2;
  if (kindAt(items, back) !== W.close) return false;
  while (back > at - PREVIOUS_REACH && kindAt(items, back) !== W.previous) back--;
  if (kindAt(items, back) !== W.previous) return false;
  const owned = kindAt(items, back - 1) === W.article ? back - 2 : back - 1;
  return kindAt(items, owned) !== W.at;
}

import { tenTo } from "../../../market/figure.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { pastPercent } from "../numbers/same-amount.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { dayAfter } from "./day-after.ts";

/** Moves of the session, whatever span the sentences before told of. */

/**
 * "Slid 1.34 percent to close at 2,316.48 on Tuesday", "fell 55.61 points, or 2.57 percent, to close at 2,106.10": what led to
 * the close of the story's own day.
 */
export function isToCloseOfDay({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome) return false;
  const points = pointsBeside(items, at);
  const past = points === undefined ? at + 1 : pastPercent(items, at + 1);
  const to = kindAt(items, past) === W.comma ? past + 1 : past;
  if (kindAt(items, to) !== W.to || kindAt(items, to + 1) !== W.close) return false;
  const level = kindAt(items, to + 2) === W.at ? to + 3 : to + 2;
  if (kindAt(items, level) !== W.quantity) return false;
  if (dayAfter(items, level) === story.session) return true;
  return points !== undefined && isOfOneDay(points, items[level]?.quantity as Quantity);
}

/** The change in points: the number itself, or the one that it tells again in percent. */
function pointsBeside(items: readonly Item[], at: number): Quantity | undefined {
  const first = kindAt(items, at - 1) === W.or ? (kindAt(items, at - 2) === W.comma ? at - 3 : at - 2) : at;
  const q = items[first]?.quantity;
  return q?.unit === U.point ? q : undefined;
}

/** More than an index moves by in one day in thirty years, but for one or two. */
const MOST_OF_DAY = 0.1;

function isOfOneDay(change: Quantity, level: Quantity): boolean {
  return change.digits * tenTo(change.exponent) < level.digits * tenTo(level.exponent) * MOST_OF_DAY;
}

const BEFORE_FROM = kindTable(W.or, W.quantity, W.comma, W.openBracket, W.closeBracket, W.direction);

/** "Up 52.96 points or 1.88 percent from the previous session", "55.61 points (2.57%) lower than the previous day": of the session. */
export function isFromSession(items: readonly Item[], at: number): boolean {
  let from = at + 1;
  while (from < at + 9 && BEFORE_FROM[kindAt(items, from)] === 1) from++;
  const lower = kindAt(items, from) === W.than && kindAt(items, from - 1) === W.direction;
  if ((kindAt(items, from) !== W.from && !lower) || kindAt(items, from + 1) !== W.article) return false;
  // "Than a day earlier".
  if (lower && isDay(items[from + 2])) return kindAt(items, from + 3) === W.previous;
  if (kindAt(items, from + 2) !== W.previous) return false;
  // "From the last trading day".
  return isDay(items[kindAt(items, from + 3) === W.trading ? from + 4 : from + 3]);
}

function isDay(item: Item | undefined): boolean {
  return item?.kind === W.span && item.value === 1;
}

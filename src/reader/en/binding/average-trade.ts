import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isOfSector } from "../subjects/other-index.ts";
import { kindSet } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** What is traded on an average day or over a span, and no day's trade. */

/** Which amounts traded are none of the session's in shares: averages, and what bonds were traded for. */
const isTrade = kindSet(W.volume, W.trading);

/** "The average trading volume", "average daily turnover". */
export function isAverageTrade(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.average) return false;
  return isTrade(items[at + 1]) || (kindAt(items, at + 1) === W.plain && isTrade(items[at + 2]));
}

export const isVersus = wordSet("vs", "versus");

const setsAgainst = kindSet(W.against, W.than, W.from, W.below, W.above);

/** Phrases from what sets an amount against an average to that: "compared to the 12-month". */
const CONTRAST_REACH = 5;

function isSetAgainst({ items, story: { tokens } }: Sentence, at: number): boolean {
  const { kind, from } = items[at] as Item;
  return setsAgainst(items[at] as Item) || (kind === W.preposition && isVersus(tokens, from));
}

/** "Fell 8.1 percent to 21.2 trillion won a day": of many days. */
export function isADay(items: readonly Item[], at: number): boolean {
  const day = items[at + 2];
  if (kindAt(items, at + 1) !== W.article || day?.kind !== W.span || day.value !== 1) return false;
  const next = kindAt(items, at + 3);
  return next < 0 || next === W.period || next === W.comma || next === W.preposition || next === W.from;
}

/** "Worth 4.65 trillion won, up from 4.57 trillion won, an average daily trading value": the amount that it stands behind alone. */
function isOtherAveraged(items: readonly Item[], at: number): boolean {
  const average = items.findIndex((_, next) => isAverageTrade(items, next));
  if (kindAt(items, average - 1) !== W.article || kindAt(items, average - 2) !== W.comma) return false;
  return kindAt(items, average - 3) === W.quantity && average - 3 !== at;
}

/** "Turnover was 1.8 billion rupees against an average daily turnover of 0.9 billion": the second is the average. */
export function isOfAverage(s: Sentence, at: number): boolean {
  if (!s.averageTrade) return false;
  const { items, story } = s;
  if (story.isHome) return !isOtherAveraged(items, at);
  let apart = false;
  for (let back = at - 1; back >= 0 && kindAt(items, back) !== W.semicolon; back--) {
    apart ||= kindAt(items, back) === W.while;
    if (!isAverageTrade(items, back)) continue;
    // "... against an average turnover of 0.9 billion, while the volume was 47 million": of the day again.
    let joint = back - 1;
    while (joint > 0 && joint > back - CONTRAST_REACH && !isSetAgainst(s, joint)) joint--;
    if (!apart || joint < 0 || !isSetAgainst(s, joint)) return true;
  }
  for (let next = at + 1; next < items.length; next++) {
    const kind = kindAt(items, next);
    if (kind === W.while || kind === W.semicolon || isSetAgainst(s, next)) return false;
    if (isAverageTrade(items, next)) return true;
  }
  return false;
}

/** Phrases from the months in which shares were traded to the amount behind them. */
const MONTHS_REACH = 40;

const ofTrade = kindSet(W.volume, W.shareUnit, W.trading);

/** "The value of shares traded during the first nine months fell to SR1.4 trillion, while the volume fell to SR35 billion": both of them. */
export function isOfMonthsBefore({ items }: Sentence, at: number): boolean {
  for (let back = at - 1; back > 1 && back > at - MONTHS_REACH; back--) {
    if (kindAt(items, back) !== W.preposition || kindAt(items, back + 1) !== W.article) continue;
    if (kindAt(items, back + 2) !== W.plain || !isMonths(items, back + 3)) continue;
    return [1, 2, 3].some((step) => back > step && ofTrade(items[back - step] as Item));
  }
  return false;
}

/** "Nine months", as a number of words or of digits. */
function isMonths(items: readonly Item[], at: number): boolean {
  if (items[at]?.quantity?.unit === U.duration) return true;
  return kindAt(items, at) === W.numeral && kindAt(items, at + 1) === W.span && (items[at + 1]?.value ?? 0) >= 28;
}

const isDaily = wordSet("daily", "normal", "usual", "typical");

/** "Compared with daily levels of 60,000 to 70,000": what is usual, whatever was counted. */
export function isOfDailyLevel({ items, story }: Sentence, at: number): boolean {
  const first = kindAt(items, at - 1) === W.to && kindAt(items, at - 2) === W.quantity ? at - 2 : at;
  if (kindAt(items, first - 1) !== W.of || kindAt(items, first - 2) !== W.mark) return false;
  return isDaily(story.tokens, items[first - 3]?.from ?? -1);
}

/** "The Kosdaq lost 3.5 percent on average", and not "the steel sector fell on average 3.5 percent", which its shares did. */
export function isAverageOfSpan(items: readonly Item[], at: number): boolean {
  return kindAt(items, at - 1) === W.preposition && !isOfSector(items, at + 1);
}

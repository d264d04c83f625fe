import type { Tokens } from "../../scanner.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { kindSet } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Stories that tell of a week, and not of a session. */

const isDay = kindSet(W.date);

/** "The exchange ended the week higher ... from the previous week's": a first sentence about the week, and weeks compared. */
export function isWeekly(sentences: readonly (readonly Item[])[]): boolean {
  const lead = sentences.slice(0, 2);
  const told =
    isOfLastWeek(sentences[0]) ||
    lead.some(closesWeek) ||
    (lead.some(sumsWeek) && !lead.some((items) => items.some(isDay)));
  if (!told) return false;
  let compared = 0;
  for (const items of sentences)
    for (const [at, { kind, value }] of items.entries()) {
      const week = kind === W.span && value === 7;
      if (kind === W.periodic || (week && kindAt(items, at - 1) === W.previous)) compared++;
      else if (week && kindAt(items, at - 1) === W.article && kindAt(items, at + 1) === W.ago) compared++;
    }
  return compared > 1;
}

/** "Ended the week higher", "ended last week's trading at 5,825.18"; "yesterday ended the week higher" is of that day. */
function closesWeek(items: readonly Item[]): boolean {
  return items.some(({ kind }, at) => {
    if (kind !== W.close || kindAt(items, at - 1) === W.date) return false;
    if (kindAt(items, at + 1) === W.previous && isWeek(items, at + 2)) return kindAt(items, at + 3) === W.possessive;
    return kindAt(items, at + 1) === W.article && [2, 3].some((step) => isWeek(items, at + step));
  });
}

/** "Boursa Kuwait ended last week in the red zone.": all that a review of the week begins with. */
function isOfLastWeek(items: readonly Item[] = []): boolean {
  const close = items.findIndex(({ kind }) => kind === W.close);
  if (close < 1 || close > 2 || kindAt(items, close + 1) !== W.previous || !isWeek(items, close + 2)) return false;
  return kindAt(items, close - 1) === W.subject && !items.some((item) => isDay(item) || item.kind === W.quantity);
}

function isWeek(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.span && items[at]?.value === 7;
}

/** "The total trading volume during the week reached JD37.9 million". */
function sumsWeek(items: readonly Item[]): boolean {
  const volume = items.findIndex(({ kind }) => kind === W.volume);
  const week = volume + 3;
  return (
    volume >= 0 &&
    kindAt(items, week - 2) === W.preposition &&
    kindAt(items, week - 1) === W.article &&
    isWeek(items, week)
  );
}

/** "The sixth straight week", "a second month in a row". */
export function isOfWeeks(items: readonly Item[], at: number): boolean {
  const behind = items[at + 1];
  const row = kindAt(items, at - 1) === W.article ? itemAt(items, at - 3) : undefined;
  return [behind, row].some((span) => span?.kind === W.span && span.value >= 7);
}

const isOfLoss = wordSet(
  ..."losing winning painful dismal brutal bruising grim awful rough terrible positive negative strong weak".split(" "),
);

/** "It was a losing week for both indices": no figure beside, so that the ones to come are the week's. */
export function isWeekOf(tokens: Tokens, items: readonly Item[], at: number): boolean {
  return isToldWeek(tokens, items, at) && items.every(({ kind }) => kind !== W.quantity);
}

/** "It was a painful week, with the Dow falling 5.4 percent": the figures behind are the week's. */
export function isToldWeek(tokens: Tokens, items: readonly Item[], at: number): boolean {
  let article = at - 1;
  while (article > at - 4 && kindAt(items, article) !== W.article) article--;
  const told =
    kindAt(items, article) === W.article &&
    kindAt(items, article - 1) === W.copula &&
    isOfLoss(tokens, (items[at - 1] as Item).from);
  return told;
}

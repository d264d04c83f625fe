import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isFollowed } from "../subjects/measured-name.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isDriven, isOffExtreme, isOfThing } from "./no-index-move.ts";
import { isOfOwnPrice, isPartOf } from "./part-of-whole.ts";
import { isMadeUp } from "./trade-index.ts";

/** Percentages told beside a company that its share did not move by. */

/** True for a percentage of something else than the price: a stake, a weight, a count, what a preference share pays. */
export function isNoPriceMove(s: Sentence, at: number): boolean {
  const { items, story } = s;
  if (kindAt(items, at + 1) === W.stake) return true;
  if (kindAt(items, at - 1) === W.openBracket && isOfBracketed(s, at)) return true;
  // "A 6 percent gain in its American receipts".
  const inThing = kindAt(items, at + 1) === W.moveNoun && items[at + 2]?.value === 4;
  // "After a 6 percent gain in the previous session".
  if (inThing && kindAt(items, at + 3) === W.article && !isDayAt(items, at + 4)) return true;
  if (isOfValues(s) || (story.isHome && isOfCount(items, at))) return true;
  return isOfThing(s, at) || isOffExtreme(s, at) || isDriven(s, at) || isMadeUp(s, at);
}

/** Lost by a whole that the share is of, or a part of a whole: "lost 3 percent of its workforce". */
export function isMoveOfPart(s: Sentence, at: number): boolean {
  return isMoveOfWhole(s) || (isPartOf(s.items, at) && !isOfOwnPrice(s, at));
}

/** A percentage in brackets behind what it is of. */
function isOfBracketed({ items, story }: Sentence, at: number): boolean {
  // "Behind 2000 (14.85%) and 2002 (10.39%)": of the years.
  if (isYearBefore(items, at - 2)) return true;
  // "Pepper, which has the second-highest weight (9.7 percent) in the index".
  if (isShareOf(story.tokens, items[at - 2]?.from ?? -1)) return true;
  // "Pepper Hold (8.25%), down 6.3 per cent": what a preference share pays.
  return !story.isHome && isMoveBehind(items, at + 1);
}

/** "Is at 3.2 percent, down from an estimate of 3.6 percent": what a percentage is of, where that is no move. */
export function isOfNoun({ clause, items, story }: Sentence): boolean {
  if (story.isHome || clause.prep !== W.of) return false;
  const noun = itemAt(items, clause.prepAt - 1);
  const plain = (noun?.kind === W.plain && noun.value === 0) || noun?.kind === W.moveNoun;
  return plain && isShareOf(story.tokens, noun.from);
}

const isShareOf = wordSet(
  ..."estimate estimates forecast forecasts probability chance odds average yield weighting weight margin rate premium discount".split(
    " ",
  ),
);

/** "Both fell, adding to the property sub-index's heavy loss of 1.65 percent": what that lost, and neither of them. */
function isMoveOfWhole({ clause, items, story }: Sentence): boolean {
  if (story.isHome || clause.prep !== W.of || kindAt(items, clause.prepAt - 1) !== W.moveNoun) return false;
  const owner = kindAt(items, clause.prepAt - 2) === W.plain ? clause.prepAt - 3 : clause.prepAt - 2;
  if (kindAt(items, owner) !== W.possessive) return false;
  const whole = kindAt(items, owner - 1);
  return whole === W.marketNoun || whole === W.sectorNoun || whole === W.sector;
}

function isYearBefore(items: readonly Item[], at: number): boolean {
  const { day, quantity: q } = itemAt(items, at) ?? {};
  return day?.long === true || (q?.unit === U.plain && q.exponent === 0 && q.digits >= 1900 && q.digits < 2100);
}

/** Sentences from market values to the list that ranks them. */
const VALUE_REACH = 3;

/** "SK followed with a 26.05% increase" where market values are told: theirs, and not the prices'. */
function isOfValues({ items, story }: Sentence): boolean {
  if (!story.isHome || story.sentence - story.valueSentence > VALUE_REACH) return false;
  return items.some(({ kind, from }) => kind === W.plain && isFollowed(story.tokens, from));
}

/** Phrases from a count to the percentage that it changed by. */
const COUNT_REACH = 7;

/** "Sold 351,000 vehicles last month, down 2.1 percent", "won orders worth 1.4 trillion won, up 8.3 percent": no price's. */
function isOfCount(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.direction || kindAt(items, at - 2) !== W.comma) return false;
  for (let back = at - 3; back > 0 && back > at - COUNT_REACH; back--) {
    const { kind, quantity } = items[back] as Item;
    if (quantity?.unit === U.money) return quantity.scale >= 9;
    if (quantity) return quantity.unit === U.plain && quantity.exponent >= 0 && items[back + 1]?.kind === W.plain;
    if (!BEHIND_COUNT[kind]) return false;
  }
  return false;
}

const BEHIND_COUNT = kindTable(W.plain, W.article, W.previous, W.span, W.month, W.date, W.preposition);

/** "The previous session", "the session before". */
function isDayAt(items: readonly Item[], at: number): boolean {
  const span = itemAt(items, kindAt(items, at) === W.previous ? at + 1 : at);
  return span?.kind === W.span && span.value === 1;
}

/** "), down 6.3 per cent", " preference share) down 6.3 per cent". */
function isMoveBehind(items: readonly Item[], at: number): boolean {
  let close = at;
  while (close < at + 3 && kindAt(items, close) !== W.closeBracket) close++;
  if (kindAt(items, close) !== W.closeBracket) return false;
  const way = kindAt(items, close + 1) === W.comma ? close + 2 : close + 1;
  return kindAt(items, way) === W.direction && items[way + 1]?.value === U.percent;
}

import { tenTo } from "../../../market/figure.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isLedFromMost } from "./led-from-most.ts";
import { isAtMost } from "./moment.ts";

/** Prices that a share touched and left again: which extreme of the day they were. */

const isBefore = wordSet("before");

/** "Hit 502,000 won ... before retreating to end at 479,000": another price is told as the close. */
export function endsElsewhere({ items, story }: Sentence, at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + 24; next++) {
    if (kindAt(items, next) === W.subject && kindAt(items, next + 1) !== W.mark) return false;
    // "Added 45p at 3,560p as gold settled over $950 an ounce": what ends is a metal.
    if (kindAt(items, next) === W.commodity && kindAt(items, next + 1) === W.close) return false;
    // "Sank to €31.20 before climbing to €33.45".
    const turns = kindAt(items, next) === W.moving && kindAt(items, next - 1) === W.after && next < at + 4;
    if (turns && kindAt(items, next + 1) === W.to && items[next + 2]?.value === U.money)
      return isBefore(story.tokens, (items[next - 1] as Item).from);
    // "Added 21 cents to $4.86, above its previous best closing price of $4.49": of another day.
    if (!story.isHome && kindAt(items, next) === W.above && isOfBefore(kindAt(items, next + 2))) return false;
    // "Rose to $37.75, close to its 52-week high", "from Monday's close of $36.00": nothing ends there.
    if (kindAt(items, next) === W.close && isNoEnd(items, next)) return false;
    if (kindAt(items, next) === W.close)
      return items.slice(next, next + 8).some(({ value, kind }) => kind === W.quantity && value === U.money);
  }
  return false;
}

/** "Close to" a level, and the close of another day. */
function isNoEnd(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) === W.to) return true;
  const before = kindAt(items, at - 1);
  return before === W.previous || (before === W.possessive && ANOTHER[kindAt(items, at - 2)] === 1);
}

const ANOTHER = kindTable(W.date, W.previous, W.span);

const isOfBefore = (kind: number) => kind === W.previous || kind === W.record;

/** "Touched 71,300 won, an all-time high, and ended at 69,700 won": the noun behind it, or the price it came back to. */
export function isHighBehind({ items }: Sentence, at: number, q: Quantity): boolean {
  for (let next = at + 1; next < items.length && kindAt(items, next) !== W.subject; next++) {
    const { kind, quantity } = items[next] as Item;
    if (kind === W.high || kind === W.low) return kind === W.high;
    if (quantity?.unit === U.money && isMark(items, next)) return isHighBehindMark(items, next, q);
    if (quantity?.unit === U.money) return quantity.digits * tenTo(quantity.exponent) < q.digits * tenTo(q.exponent);
  }
  return false;
}

/** "Ended at 99,100 won after it hit 103,800 won": where it had been before it closed, above or below, nobody says. */
export function isBehindClose({ at, clause, items, story }: Sentence): boolean {
  if (clause.high || clause.low) return false;
  const last = story.claims.at(-1);
  if (last?.sentence !== story.sentence || last.subject !== clause.subjects[0]?.name) return false;
  if (!last.measure.startsWith("stock.")) return false;
  for (let back = at - 1; back >= 0 && back > at - AFTER_REACH; back--)
    if (kindAt(items, back) === W.after) return !isBefore(story.tokens, (items[back] as Item).from);
  return false;
}

/** Phrases from "after" to the price that was touched. */
const AFTER_REACH = 5;

/** Phrases from a round price to the word that makes it a mark. */
const MARK_REACH = 3;

/** "Nearing the 100,000 won mark", "the 100,000 won Pepper milestone": a price that was not reached, or only passed. */
function isMark(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next <= at + MARK_REACH; next++) if (kindAt(items, next) === W.mark) return true;
  return false;
}

/** The price told behind a mark is lower than `q`, so that was the most. */
function isHighBehindMark(items: readonly Item[], at: number, q: Quantity): boolean {
  for (let next = at + MARK_REACH; next < items.length && kindAt(items, next) !== W.subject; next++) {
    const { quantity } = items[next] as Item;
    if (quantity?.unit === U.money) return quantity.digits * tenTo(quantity.exponent) < q.digits * tenTo(q.exponent);
  }
  return false;
}

/** "Surged as much as 5% intraday to 93,800 won": the most, and no close. */
export function isToMost(s: Sentence, at: number): boolean {
  if (isLedFromMost(s, at)) return true;
  if (kindAt(s.items, at - 1) !== W.to || s.clause.dir === 0) return false;
  // "Rose as much as 7.8 percent, to $28.26".
  const past = kindAt(s.items, at - 2) === W.intraday || (kindAt(s.items, at - 2) === W.comma && !s.story.isHome);
  return isAtMost(s, past ? at - 3 : at - 2);
}

export function isLowest(items: readonly Item[], at: number): boolean {
  const rank = kindAt(items, at + 1) === W.comma ? at + 2 : at + 1;
  return kindAt(items, kindAt(items, rank) === W.article ? rank + 1 : rank) === W.low;
}

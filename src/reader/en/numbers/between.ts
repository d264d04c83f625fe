import { tenTo } from "../../../market/figure.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { Quantity } from "./quantity.ts";

/** Numbers that say between which levels something moved. */

/** Verbs that tell between which levels something moved. */
export const isRanging = wordSet("ranged", "ranging", "fluctuated", "swung", "oscillated");
const isSwing = wordSet("fluctuation", "fluctuations", "swing", "swings", "spread");

/** Phrases from what swung to the bracket that tells between which levels. */
const SWING_REACH = 9;

function isOfSwings({ items, story }: Sentence, at: number): boolean {
  if (story.isHome) return false;
  for (let back = at - 1; back >= 0 && back > at - SWING_REACH; back--)
    if (isSwing(story.tokens, items[back]?.from ?? -1)) return true;
  return false;
}

/** Phrases of an aside that says what the one level was. */
const ASIDE_REACH = 9;

/**
 * "Between 4,087.90, a new low, and 4,135.07": the level at the other end, past the aside, ahead (1) or back (-1) of one at
 * `at`; -1 where there is none.
 */
function pastAside(items: readonly Item[], at: number, step: 1 | -1): number {
  const comma = step > 0 ? at + 1 : at - 2;
  if (kindAt(items, comma) !== W.comma || (step < 0 && kindAt(items, at - 1) !== W.and)) return -1;
  if (kindAt(items, comma + step) === W.quantity) return -1;
  for (let to = comma + step; to >= 0 && to < items.length && Math.abs(to - comma) < ASIDE_REACH; to += step) {
    const { kind, value } = items[to] as Item;
    if (kind === W.quantity && value !== U.duration) return -1;
    if (kind !== W.comma) continue;
    if (step < 0) return kindAt(items, to - 1) === W.quantity ? to - 1 : -1;
    return kindAt(items, to + 1) === W.and && kindAt(items, to + 2) === W.quantity ? to + 2 : -1;
  }
  return -1;
}

const isJoint = kindSet(W.and, W.to, W.hyphen);
const isBehindEnds = kindSet(W.comma, W.respectively, W.copula, W.at, W.touch);

/** "Between 4,087.90, points and 4,135.07 points": past a stray comma, and the unit behind it, ahead or back of the one at `at`. */
function pastStray({ items, story }: Sentence, at: number, step: 1 | -1): number {
  const next = at + step;
  if (story.isHome) return next;
  const unit = step > 0 ? next + 1 : next;
  const comma = step > 0 ? next : kindAt(items, next) === W.point ? next - 1 : next;
  if (kindAt(items, comma) !== W.comma) return next;
  if (step > 0) return isJoint(items[pastUnit(items, unit)]) ? pastUnit(items, unit) : next;
  const isFirst = kindAt(items, comma - 1) === W.quantity && kindAt(items, comma - 2) === W.preposition;
  return isFirst ? comma - 1 : next;
}

function pastUnit(items: readonly Item[], at: number): number {
  return kindAt(items, at) === W.point ? at + 1 : at;
}

const isOfRank = kindSet(W.article, W.intraday, W.record, W.high, W.of);

/** Phrases from "and" to its figure: "and an intraday record of 26,635". */
const RANK_REACH = 5;

/** "Between 25,994 and an intraday record of 26,635": past what the second figure is called. */
function pastRank(items: readonly Item[], at: number): number {
  let next = at;
  while (next < at + RANK_REACH && isOfRank(items[next])) next++;
  return next;
}

/** The "and" before such a figure. */
function jointBefore(items: readonly Item[], at: number): number {
  let back = at;
  while (back > at - RANK_REACH && isOfRank(itemAt(items, back))) back--;
  return back;
}

/** "The day's high and low, respectively, stood at 14,310.80 and 14,132.59": the first number of the two is at `start`. */
function isOfBothEnds(items: readonly Item[], start: number): boolean {
  let last = start - 1;
  while (last > start - ENDS_REACH && isBehindEnds(itemAt(items, last))) last--;
  const [one, two] = [kindAt(items, last - 2), kindAt(items, last)];
  if (kindAt(items, last - 1) !== W.and || last === start - 1) return false;
  return ((one === W.high && two === W.low) || (one === W.low && two === W.high)) && !isOfSpan(items, last - 3);
}

/** Phrases from "the range" to its verb: "the range for the day was". */
const RANGE_REACH = 5;

/** "The KOSPI's range for the day was 3,991.21 to 4,061.21". */
function isRangeTold(items: readonly Item[], start: number): boolean {
  if (kindAt(items, start - 1) !== W.copula) return false;
  for (let back = start - 2; back > 0 && back > start - 2 - RANGE_REACH; back--) {
    const item = items[back] as Item;
    if (item.kind === W.mark && item.value === 1) return true;
    if (item.kind === W.quantity || item.kind === W.comma) return false;
  }
  return false;
}

/** Phrases from the extremes to their figures. */
const ENDS_REACH = 7;

/** "Its 52-week high and low": of more than a session. */
export function isOfSpan(items: readonly Item[], at: number): boolean {
  const { kind, value } = itemAt(items, kindAt(items, at) === W.possessive ? at - 1 : at) ?? {};
  return kind === W.periodic || kind === W.quantity || (kind === W.span && value !== 1);
}

/** "Traded between 22,689 and 22,970": 1 for the larger of the two, -1 for the smaller, 0 where nothing ranges. */
export function betweenSide(s: Sentence, at: number, q: Quantity): number {
  const { items } = s;
  const ahead = pastStray(s, at, 1);
  const next = isJoint(items[ahead]) ? pastRank(items, ahead + 1) : pastAside(items, at, 1);
  const joint = jointBefore(items, at - 1);
  const end = pastStray(s, joint, -1);
  const beside = isJoint(itemAt(items, joint)) && kindAt(items, end) !== W.comma;
  const last = beside ? end : pastAside(items, at, -1);
  const first = next < 0 ? undefined : items[next]?.quantity;
  const second = last < 0 ? undefined : items[last]?.quantity;
  const other = first ?? second;
  if (!other || (other.unit > U.point || q.unit > U.point ? other.unit !== q.unit || q.unit !== U.money : false))
    return 0;
  const start = first ? at : last;
  let between = false;
  for (let back = start - 1; back >= 0 && back > start - 5; back--)
    between ||=
      (kindAt(items, back) === W.preposition && items[back]?.value === 3) ||
      // "The arc of fluctuations was 12 points (from 1,450.8 to 1,462.2 points)".
      (kindAt(items, back) === W.from && kindAt(items, back - 1) === W.openBracket && isOfSwings(s, back)) ||
      // "In a narrow range (from 1,611.27 to 1,620.54 points)".
      (kindAt(items, back) === W.from &&
        kindAt(items, back - 1) === W.openBracket &&
        kindAt(items, back - 2) === W.mark &&
        items[back - 2]?.value === 1) ||
      // "Ranged from 395.54 points to 403.3".
      (kindAt(items, back) === W.from && isRanging(s.story.tokens, (items[back - 1] ?? items[back])?.from ?? 0)) ||
      // "Within a range of 1,472.30 to 1,488.15".
      (kindAt(items, back) === W.mark && items[back]?.value === 1 && kindAt(items, back + 1) === W.of);
  between ||= !s.story.isHome && isOfBothEnds(items, start);
  between ||= s.story.isHome && isRangeTold(items, start);
  return between ? Math.sign(q.digits * tenTo(q.exponent) - other.digits * tenTo(other.exponent)) : 0;
}

import { scopeAfter } from "../days/scope-after.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "Swung from a loss of 0.8 percent to a gain of 1.5 percent": the first was a move of the day, the second is the day's. */

const isTurning = wordSet(
  ..."turned turning flipped flipping converted converting transformed transforming reversed reversing swapped parlayed".split(
    " ",
  ),
);
const isInto = wordSet("into", "to", "for");

const MEASURES = {
  [S.index]: "index.change_pct",
  [S.stock]: "stock.change_pct",
  [S.sector]: "sector.change_pct",
} as const;

/** What a move's figure stands between: "a loss of nearly 0.8 percent", "a nearly 0.8 percent morning loss". */
const HEDGES = kindTable(W.article, W.near, W.about, W.over, W.more, W.than, W.under, W.plain, W.intraday);

/** Phrases that tell when the first move was: "in early trade", "at the open". */
const WHEN = kindTable(W.preposition, W.at, W.article, W.intraday, W.trading, W.plain, W.open, W.clock);
const WHEN_REACH = 5;

interface Move {
  readonly way: number;
  /** First phrase of the move, article and hedges with it, and the one behind its last. */
  readonly from: number;
  readonly to: number;
}

/** The move whose percentage stands at `at`, with the noun before or behind it. */
function moveAt(items: readonly Item[], at: number): Move | undefined {
  const behind = items[at + 1];
  let from = at;
  while (HEDGES[kindAt(items, from - 1)] === 1) from--;
  if (behind?.kind === W.moveNoun && behind.value !== 0) return { way: Math.sign(behind.value), from, to: at + 2 };
  const noun = kindAt(items, from - 1) === W.of ? items[from - 2] : undefined;
  if (noun?.kind !== W.moveNoun || noun.value === 0) return undefined;
  let first = from - 2;
  while (HEDGES[kindAt(items, first - 1)] === 1) first--;
  return { way: Math.sign(noun.value), from: first, to: at + 1 };
}

/** The phrase that leads from the first move to the second, which stands from `from` on; -1 where none does. */
function jointBefore({ items, story: { tokens } }: Sentence, from: number): number {
  return isInto(tokens, items[from - 1]?.from ?? -1) ? from - 1 : -1;
}

/** A move of percent from which, or out of which, another came. */
function isTurnedFrom({ items, story: { tokens } }: Sentence, { from }: Move): boolean {
  return (
    kindAt(items, from - 1) === W.from ||
    isTurning(tokens, items[from - 1]?.from ?? -1) ||
    isTurning(tokens, items[from]?.from ?? -1)
  );
}

function firstOf(s: Sentence, second: Move): number {
  const joint = jointBefore(s, second.from);
  for (let at = joint - 1; at > 0 && at > joint - 2 - WHEN_REACH; at--) {
    const item = s.items[at] as Item;
    if (item.quantity?.unit === U.percent) return at;
    if (item.kind !== W.moveNoun && WHEN[item.kind] !== 1) return -1;
  }
  return -1;
}

function secondOf(s: Sentence, first: Move): number {
  for (let at = first.to; at < first.to + WHEN_REACH; at++) {
    if (isInto(s.story.tokens, s.items[at]?.from ?? -1)) {
      for (let next = at + 1; next < at + 1 + WHEN_REACH; next++)
        if (s.items[next]?.quantity?.unit === U.percent) return next;
      return -1;
    }
    if (WHEN[kindAt(s.items, at)] !== 1) return -1;
  }
  return -1;
}

/** "... to a 0.9 percent loss before closing 0.4 percent lower": where it ended is told behind. */
function endsBehind(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < at + 4; next++)
    if (kindAt(items, next) === W.after) return kindAt(items, next + 1) === W.close;
  return false;
}

/** Binds either of two moves, the second of which the first had turned into. */
export function bindTurnedMove(s: Sentence, at: number, q: Quantity): boolean {
  if (q.unit !== U.percent || s.clause.modal) return false;
  const measure = MEASURES[s.clause.kind as keyof typeof MEASURES];
  const move = measure === undefined ? undefined : moveAt(s.items, at);
  if (measure === undefined || move === undefined) return false;
  const next = secondOf(s, move);
  const second = next > 0 ? moveAt(s.items, next) : undefined;
  if (second !== undefined && second.way === -move.way && isTurnedFrom(s, move))
    return s.bindOther(R.level, q, move.way, s.extra(at));
  const before = firstOf(s, move);
  const first = before > 0 ? moveAt(s.items, before) : undefined;
  if (first === undefined || first.way !== -move.way || !isTurnedFrom(s, first)) return false;
  const left = scopeAfter(s.items, at) || scopeAfter(s.items, before) || endsBehind(s.items, at);
  if (left) return s.bindOther(R.percent, q, move.way, s.extra(at));
  s.bind(R.percent, measure, q, move.way, s.extra(at));
  return true;
}

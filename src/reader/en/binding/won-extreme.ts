import { tenTo } from "../../../market/figure.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import { PAIR } from "../words/money-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { WonRule } from "./won-rule.ts";

/** How far the won went, told beside where it closed. */

const isAwayWord = wordSet("off", "shy", "around", "past");
const AWAY = kindTable(W.above, W.below, W.near, W.from, W.than);
const ends = kindSet(W.comma, W.quantity, W.close, W.semicolon);

/** Phrases from an extreme back to what tells that the rate is not there: "just above its five-month low". */
const AWAY_REACH = 6;

/** "Off an intraday low", "near its yearly high": the extreme at `at` was left, or not reached. */
export function isLeftExtreme(items: readonly Item[], at: number, tokens: Parameters<typeof isAwayWord>[0]): boolean {
  for (let back = at - 1; back > 0 && back > at - AWAY_REACH; back--) {
    const { from, kind } = items[back] as Item;
    // "Close to its yearly low".
    const close = kind === W.close && kindAt(items, back + 1) === W.to;
    if (AWAY[kind] === 1 || close || isAwayWord(tokens, from)) return true;
    if (ends(items[back]) && items[back]?.quantity?.hyphened !== true) return false;
  }
  return false;
}

/** Lowest and highest a dollar has cost since the won was let go. */
const LEAST_RATE = 500;
const MOST_RATE = 5_000;

/**
 * "Closed at 1,228.2 won, near its 12-month low of 1,231.5", "after falling to a five-month low of 1,231.5": an extreme told behind a
 * rate of the same sentence is no close, but of another day where it was not reached, and of some moment where it was.
 */
export const besideRate: WonRule = ({ s, at, q, extra }) => {
  const { items, rates, story } = s;
  if (!story.isHome || rates === undefined || extra.session !== undefined || kindAt(items, at - 1) !== W.of)
    return undefined;
  const noun = kindAt(items, at - 2);
  if (noun !== W.high && noun !== W.low) return undefined;
  const value = q.digits * tenTo(q.exponent);
  if (value < LEAST_RATE || value > MOST_RATE || s.inBrackets(at)) return undefined;
  if (isLeftExtreme(items, at - 2, story.tokens) && isRanked(items, at - 3)) extra.session = Number.NaN;
  else extra.intraday = true;
  story.claim("fx.reference", PAIR, q, 1, extra);
  return true;
};

const DAYS_OF_WEEK = 7;

/** "A 12-month low", "its yearly high", "this year's peak", and neither "a low" nor "the day's low". */
function isRanked(items: readonly Item[], at: number): boolean {
  const span = kindAt(items, at) === W.possessive ? items[at - 1] : undefined;
  if (span?.kind === W.span) return span.value >= DAYS_OF_WEEK;
  return kindAt(items, at) === W.periodic || items[at]?.quantity?.hyphened === true;
}

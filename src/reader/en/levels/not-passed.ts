import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/** Round numbers that no index passed at its close. */

/** "Ended at 5,462.2, having been below 5,400 at worst": where it had been. */
function hasBeenBeyond({ items }: Sentence, at: number): boolean {
  const beyond = kindAt(items, at - 1) === W.below || kindAt(items, at - 1) === W.above;
  return beyond && kindAt(items, at - 2) === W.copula && kindAt(items, at - 3) === W.have;
}

/** "The daily caseload recorded 1,031, topping 1,000": the number before is of a thing that no table knows, and so is this one. */
function isOfCount({ items }: Sentence, at: number): boolean {
  const before = kindAt(items, at - 2) === W.comma ? items[at - 3]?.quantity : undefined;
  return before?.unit === U.plain && before.exponent === 0 && !items.slice(0, at).some(isOfMarket);
}

const isOfMarket = kindSet(W.subject, W.marketNoun, W.shareUnit, W.it);

/** Phrases from "breaking" to the level: "from breaking through the 1,320 level". */
const PASS_REACH = 5;

/** "Finished four points from breaking through 1,320". */
function isStillApart({ items }: Sentence, at: number): boolean {
  for (let back = at - 1; back > 1 && back > at - PASS_REACH; back--)
    if (kindAt(items, back) === W.pass)
      return kindAt(items, back - 1) === W.from && kindAt(items, back - 2) === W.quantity;
  return false;
}

/** "Above forecasts of fewer than 30,000": of what was foreseen. */
const BOUNDS = kindTable(W.under, W.over, W.near, W.about, W.more, W.than);

export function isOfForecasts(items: readonly Item[], at: number): boolean {
  let of = at - 1;
  while (of > at - 3 && BOUNDS[kindAt(items, of)] === 1) of--;
  return kindAt(items, of) === W.of && kindAt(items, of - 1) === W.stake;
}

export function isNotPassed(s: Sentence, at: number): boolean {
  return isStillApart(s, at) || hasBeenBeyond(s, at) || isOfCount(s, at);
}

import { boardOfAmount, isAfterBoth, isOfBothBoards } from "../markets/board.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { followedBy, precededBy } from "../phrases/around.ts";
import { type Item, isIn, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import {
  isOfAbroad,
  isOfBonds,
  isOfBought,
  isOfFutures,
  isOfRelative,
  isOfShares,
  isOfStock,
  isOfThatStock,
  isOfTrade,
  isOfTradesShares,
  isOfWorth,
  isOnStock,
} from "../subjects/traded-thing.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isGross, isOfProfit, isPartOfSum } from "./gross-flow.ts";

/** Amounts bought and sold of something else than the market's shares, or by somebody whom no measure knows. */

/** Whether the amount at `at` is no group's net trade in the shares of one board. */
export function isOfOtherThing(s: Sentence, at: number, q: Quantity): boolean {
  return (
    isInFutures(s, at) ||
    followedBy(s.items, at, 4, W.bond) ||
    (precededBy(s.items, at, 4, W.futures) && !isOnSpotMarket(s, at)) ||
    isSum(s, at) ||
    isOfBonds(s.items, at) ||
    isOfNobody(s) ||
    isOfTrade(s, at) ||
    isOfWorth(s, at) ||
    isOfStock(s.items, at) ||
    isOfThatStock(s, at) ||
    isOfTradesShares(s, at) ||
    isOnStock(s, at) ||
    isOfAbroad(s, at) ||
    isOfRelative(s, at) ||
    isOfBought(s, at) ||
    isOfOneStock(s.story) ||
    isOfBothBoards(s, at) ||
    isAfterBoth(s, at) ||
    isOfShares(s.items, at, q) ||
    isAfterUntold(s, at) ||
    isGross(s, at) ||
    isOfProfit(s, at) ||
    isPartOfSum(s, at) ||
    q.currency !== (q.unit === U.plain ? "" : s.story.currency)
  );
}

/** "Foreigners sold 1.2 trillion won in the futures market alone, while institutions bought 760 billion won". */
function isInFutures(s: Sentence, at: number): boolean {
  s.futuresTold = isOfFutures(s, at) || (s.futuresTold && boardOfAmount(s, at) === undefined && !isOnSpotMarket(s, at));
  return s.futuresTold;
}

const isSpot = wordSet("spot", "cash");

/** "1.03 trillion won in the futures market and 1.08 trillion won in the spot market". */
function isOnSpotMarket({ items, story }: Sentence, at: number): boolean {
  const market = kindAt(items, at + 2) === W.article ? at + 3 : at + 2;
  return isIn(items, at + 1) && isSpot(story.tokens, items[market]?.from ?? -1);
}

/** A story of one stock that names no index: who bought, bought that stock. */
function isOfOneStock({ isHome, indexTold, lastSubject }: Story): boolean {
  return isHome && !indexTold && lastSubject?.kind === S.stock;
}

/** "Foreigners and pension funds sold X and Y, respectively": the second owner is one that no measure knows. */
function isOfNobody({ clause, paired }: Sentence): boolean {
  return paired && (clause.counts[R.money] as number) >= clause.subjects.length;
}

/** "Two groups that sold shares worth 88 billion won and 9 billion won each": the second of two, the first of which was no group's. */
function isAfterUntold({ clause, items }: Sentence, at: number): boolean {
  if (clause.subjects.length < 2 || kindAt(items, at + 1) !== W.each || kindAt(items, at - 1) !== W.and) return false;
  return items[at - 2]?.quantity?.unit === U.money && clause.counts[R.money] === 0;
}

/** "A bought X and B bought Y, totaling Z". */
function isSum(s: Sentence, at: number): boolean {
  if (isTakenTo(s, at)) return true;
  return s.clause.bound && kindAt(s.items, at - 1) === W.worth && kindAt(s.items, at - 2) === W.comma;
}

/** "Sold ₹100 crore, taking their net outflows this year to ₹4,500 crore": what it adds up to. */
function isTakenTo({ clause, items, story }: Sentence, at: number): boolean {
  if (clause.prep !== W.to) return false;
  for (let back = clause.prepAt - 1; back > 0 && back > at - TAKEN_REACH; back--) {
    const { from, kind } = items[back] as Item;
    if (kind === W.quantity || kind === W.trade) return false;
    if (kind === W.plain && isTaking(story.tokens, from)) return true;
  }
  return false;
}

/** Phrases from "taking" to the sum. */
const TAKEN_REACH = 12;

const isTaking = wordSet("taking", "takes", "bringing", "brings", "pushing", "swelling", "lifting", "raising");

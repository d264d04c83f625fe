import { isExtremeLeft, isInCents, isRankedCents, isYear } from "../numbers/bare-number.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { bindPrice } from "./bind-price.ts";
import { isObjectOfPlan } from "./other-price.ts";

/** Prices that are printed without their money: "rose 2 percent to 41,300", "lost 5.1 per cent to 64". */

/** The least number that is a price wherever its place is one. */
const LEAST_BARE = 100;

/** Binds a number without a unit as a share's price, where its place is that of one; false where it is not. */
export function bindBarePrice(s: Sentence, at: number, q: Quantity, sign: number): boolean {
  if (q.unit !== U.plain || q.scale > 6) return false;
  const { clause } = s;
  const ranked = isRankedCents(s, at, q);
  const placed = clause.prep === W.to || clause.prep === W.at || ranked || isExtremeLeft(s, q);
  if (!placed || isYear(s, at, q) || isCount(s, at, q) || isObjectOfPlan(s, at)) return false;
  if (!clause.dirKnown && !isSteady(s, at) && !(clause.verb && q.exponent < 0)) return false;
  if (q.digits < LEAST_BARE && !ranked && !isSmallPrice(s, at, q)) return false;
  if (isInCents(s, at, q)) q.exponent -= 2;
  return bindPrice(s, at, q, sign);
}

/** A number of one or two digits, behind the move that led to it. */
function isSmallPrice(s: Sentence, at: number, q: Quantity): boolean {
  if (s.story.isHome) return false;
  return isBehindMove(s.items, at) || isBehindBareMove(s, at) || isPenny(s, q);
}

/** "To raise its output to 140,000 trucks", "adding to 80,000 job losses": things, and not "rose 2% to 1,450 late in the day". */
function isCount({ items, story: { tokens } }: Sentence, at: number, { exponent }: Quantity): boolean {
  const noun = items[at + 1];
  if (exponent !== 0 || noun?.kind !== W.plain || noun.value !== 0 || isBehindMove(items, at)) return false;
  const lost = items[at + 2]?.kind === W.moveNoun ? items[at + 2]?.from : undefined;
  const plural = tokens.text.charCodeAt((tokens.end[lost ?? noun.from] as number) - 1) === SMALL_S;
  return plural && !isCause(tokens, noun.from);
}

const SMALL_S = 115;

const isCause = wordSet("thanks");

/** "Lost 5.1 per cent to 64", "down 7c, or 3 per cent, at 226". */
function isBehindMove(items: readonly Item[], at: number): boolean {
  const figure = itemAt(items, kindAt(items, at - 2) === W.comma ? at - 3 : at - 2);
  return figure?.kind === W.quantity && (figure.value === U.percent || figure.value === U.money);
}

/** "Added 1.34% or 0.01 points to end at 0.68": a close in hundredths. */
function isPenny({ clause }: Sentence, { exponent }: Quantity): boolean {
  return clause.mode === L.close && exponent < -1;
}

/** "Was unchanged at 505", where prices go without their money. */
function isSteady({ items, story }: Sentence, at: number): boolean {
  const word = itemAt(items, at - 2);
  return !story.isHome && word?.kind === W.direction && word.value === 0;
}

/** "Fell 1/2 to 35": behind what the price moved by, where neither has its money. */
function isBehindBareMove({ clause, items }: Sentence, at: number): boolean {
  const figure = itemAt(items, at - 2);
  return clause.counts[R.change] !== 0 && figure?.kind === W.quantity && figure.value === U.plain;
}

import { tenTo } from "../../../market/figure.ts";
import { isExtremeLeft, isInCents, isRankedCents, isYear } from "../numbers/bare-number.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
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
  if (isLeftPrice(s, at, q)) return bindPrice(s, at, q, sign);
  const ranked = isRankedCents(s, at, q);
  const placed = clause.prep === W.to || clause.prep === W.at || ranked || isExtremeLeft(s, q);
  if (!placed || isYear(s, at, q) || isCount(s, at, q) || isObjectOfPlan(s, at)) return false;
  if (!clause.dirKnown && !isSteady(s, at) && !(clause.verb && q.exponent < 0)) return false;
  if (q.digits < LEAST_BARE && !ranked && !isSmallPrice(s, at, q)) return false;
  if (isInCents(s, at, q)) q.exponent -= 2;
  return bindPrice(s, at, q, sign);
}

/** A price of the session before is no more than this many times the day's, or it of the price. */
const MOST_APART = 1.3;

/** Phrases from a price back to the one that it is set against: "to 262.10 kroner from Monday's close of". */
const LEFT_REACH = 8;

/** "Fell to 262.10 kroner from 264", "closed at RM10.02, up from 9.96 on Monday": the money said once holds for both. */
function isLeftPrice({ clause, items, story }: Sentence, at: number, { digits, exponent, scale }: Quantity): boolean {
  if (story.isHome || scale !== 0 || clause.counts[R.level] === 0 || isYearLike(digits, exponent)) return false;
  const last = story.claims.at(-1);
  if (last?.measure !== "stock.close" || last.sentence !== story.sentence || !isFromInFront(items, at)) return false;
  // "To 262.10 kroner from 240 branches".
  if (kindAt(items, at + 1) === W.plain && exponent === 0) return false;
  let back = at - 2;
  while (back > at - LEFT_REACH && kindAt(items, back) !== W.quantity) back--;
  const price = itemAt(items, back)?.quantity;
  if (price?.unit !== U.money || !LEADS_TO_PRICE(items[back - 1])) return false;
  const ratio = (digits * tenTo(exponent)) / (price.digits * tenTo(price.exponent));
  return ratio < MOST_APART && ratio > 1 / MOST_APART;
}

const LEADS_TO_PRICE = kindSet(W.to, W.at);

/** "From", "from Monday's close of". */
function isFromInFront(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) === W.from) return true;
  if (kindAt(items, at - 1) !== W.of || kindAt(items, at - 2) !== W.close) return false;
  const owner = kindAt(items, at - 3) === W.possessive ? at - 4 : at - 3;
  return kindAt(items, kindAt(items, owner - 1) === W.article ? owner - 2 : owner - 1) === W.from;
}

/** "Rose to 62 pesos from 2019": a year and no price. */
function isYearLike(digits: number, exponent: number): boolean {
  return exponent === 0 && digits >= 1990 && digits < 2040;
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

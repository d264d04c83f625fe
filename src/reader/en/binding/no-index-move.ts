import { tenTo } from "../../../market/figure.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { headBefore } from "../phrases/around.ts";
import { type Item, isIn, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isDriving } from "../words/driving-verbs.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isOfOwnValue, isPartOf } from "./part-of-whole.ts";

/** Percentages beside an index that it did not move by. */

/** Percent that hardly a market has moved by in a day. */
const MOST_OF_MARKET = 20;

/** Percent that no market has moved by in a day. */
const TOO_MUCH = 100;

/** True for a percentage of something else: an average, a distance, an amount, a part of a whole. */
export function isNoIndexMove(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items, story } = s;
  // "Slightly below the others' average 8.7 percent".
  if (kindAt(items, at - 1) === W.average || isOffExtreme(s, at) || isOfThing(s, at)) return true;
  const size = q.digits * tenTo(q.exponent);
  // "Telecoms lift the bourse's trading 535 percent".
  if (clause.kind === S.index && size >= TOO_MUCH) return true;
  const next = kindAt(items, at + 1);
  // "Up 72.7 percent from 8.14 trillion won", "grew 8.3 percent to 1,293 trillion won": of an amount.
  const amount = itemAt(items, at + 2);
  if ((next === W.from || next === W.to) && amount?.kind === W.quantity && amount.value === U.money) return true;
  // "Lost 35 percent of its value".
  const isOfOwn = isOfOwnValue(s, at);
  // "Taking up 28.7 percent of the market", "down 244 trillion won, or 16.13 percent".
  if (story.isHome) return !isOfOwn && (next === W.of || isOfAmount(items, at));
  // "Nine stocks closed above one percent".
  if (clause.prep === W.above || clause.prep === W.below) return true;
  // "Pepper plunged on its filing. Shares sank 24 percent": of a company, as no market falls so far.
  const ofShares = clause.subjectAt === 0 && kindAt(items, 0) === W.shareUnit;
  if (ofShares && size >= MOST_OF_MARKET) return true;
  // "Only a 2.38 percent decline from Thursday's total volume": of what was traded.
  if (next === W.moveNoun && isFromVolume(items, at + 2)) return true;
  // "With 77 percent of stocks losing ground": how many of them.
  const counted = kindAt(items, kindAt(items, at + 2) === W.article ? at + 3 : at + 2);
  if (next === W.of && counted === W.shareUnit) return true;
  // "Jumped their 5 percent daily limits".
  return !isOfOwn && (isPartOf(items, at) || isOfTotal(s, at) || isLimit(s, at));
}

/** "Is 3.1 percent off its May high": how far from it. */
export function isOffExtreme({ items, story }: Sentence, at: number): boolean {
  if (isBehindExtreme(items, at)) return true;
  const off = items[at + 1];
  // "Down 112 points from the day's high", "from its intraday low".
  if (off?.kind === W.from) return isExtremeOfDay(items, at + 2);
  if (off?.kind !== W.direction || !isOff(story.tokens, off.from) || kindAt(items, at + 2) !== W.article) return false;
  for (let next = at + 3; next < at + 7 && next < items.length; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.high || kind === W.low || kind === W.record) return true;
    if (kind === W.comma || kind === W.quantity || kind === W.after) return false;
  }
  return false;
}

const isOff = wordSet("off");

/** "The day's high", "its intraday low", "a session peak"; "the previous day's high" is another day's. */
function isExtremeOfDay(items: readonly Item[], at: number): boolean {
  const first = kindAt(items, at) === W.article || kindAt(items, at) === W.possessive ? at + 1 : at;
  const day = items[first];
  if (day?.kind !== W.intraday && (day?.kind !== W.span || day.value !== 1)) return false;
  const extreme = kindAt(items, kindAt(items, first + 1) === W.possessive ? first + 2 : first + 1);
  return extreme === W.high || extreme === W.low;
}

/** "From the day's low, the Sensex recovered 575 points", and not "..., it recovered to close 0.3 percent higher". */
function isBehindExtreme(items: readonly Item[], at: number): boolean {
  if (kindAt(items, 0) !== W.from) return false;
  const own = kindAt(items, 1) === W.article ? kindAt(items, 2) : -1;
  if (own !== W.high && own !== W.low && !isExtremeOfDay(items, 1)) return false;
  const verb = kindAt(items, headBefore(items, at));
  return verb === W.move || verb === W.plain || verb === W.by;
}

const isPriceWord = wordSet("price");

/** "The Dow's first 10 percent correction": the size of a thing that no table knows. */
export function isOfThing({ items, story }: Sentence, at: number): boolean {
  const noun = items[at + 1];
  if (story.isHome || noun?.kind !== W.plain || noun.value !== 0) return false;
  // "With an 8.2 percent price gain": its own move.
  if (kindAt(items, at + 2) === W.moveNoun && isPriceWord(story.tokens, noun.from)) return false;
  const before = itemAt(items, at - 1);
  return (
    before?.kind === W.article ||
    (before?.kind === W.plain && before.value === 0 && kindAt(items, at - 2) === W.possessive)
  );
}

/** "Pepper added most to the index, driving it up by 0.6 percent": what a stock moved, and no move of its own. */
export function isDriven({ clause, items, story }: Sentence, at: number): boolean {
  if (!story.isHome && clause.prep === W.by && isMoveOfIndex(items, clause.prepAt - 1)) return true;
  const way = kindAt(items, at - 1) === W.by ? at - 2 : at - 1;
  if (kindAt(items, way) !== W.direction || kindAt(items, way - 1) !== W.it) return false;
  return isDriving(story.tokens, itemAt(items, way - 2)?.from ?? -1);
}

/** "Worries led to a drop in the WIG20 by 1 percent": the index's move, told behind a name. */
function isMoveOfIndex(items: readonly Item[], at: number): boolean {
  if (items[at]?.subject?.kind !== S.index) return false;
  const joint = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  return (kindAt(items, joint) === W.of || isIn(items, joint)) && kindAt(items, joint - 1) === W.moveNoun;
}

const isTotal = wordSet("total", "overall");

/** "Make around 70 percent of total earnings from overseas". */
function isOfTotal({ items, story }: Sentence, at: number): boolean {
  return kindAt(items, at + 1) === W.of && isTotal(story.tokens, items[at + 2]?.from ?? -1);
}

const isLimitWord = wordSet("limit", "limits");

function isLimit({ items, story }: Sentence, at: number): boolean {
  return isLimitWord(story.tokens, items[at + 1]?.from ?? -1) || isLimitWord(story.tokens, items[at + 2]?.from ?? -1);
}

/** "244 trillion won ($215 billion), or 16.13 percent": the amount again in percent. */
function isOfAmount(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.or) return false;
  for (let back = at - 2; back > at - 7 && back > 0; back--) {
    const { kind, value } = items[back] as Item;
    if (kind === W.quantity) return value === U.money;
    if (kind !== W.comma && kind !== W.openBracket && kind !== W.closeBracket) return false;
  }
  return false;
}

/** Phrases from "from" to the noun: "from Thursday's total volume". */
const VOLUME_REACH = 6;

function isFromVolume(items: readonly Item[], from: number): boolean {
  if (kindAt(items, from) !== W.from) return false;
  for (let at = from + 1; at < items.length && at < from + VOLUME_REACH; at++) {
    const kind = kindAt(items, at);
    if (kind === W.volume) return true;
    if (kind === W.comma || kind === W.quantity || kind === W.subject) return false;
  }
  return false;
}

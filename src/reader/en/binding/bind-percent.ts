import { tenTo } from "../../../market/figure.ts";
import { isFromSession } from "../days/close-of-day.ts";
import { isHeldAgainst } from "../days/compared.ts";
import { isOutpaced } from "../days/scoped.ts";
import { ownOf } from "../markets/own-money.ts";
import { isOutOfSession } from "../moments/out-of-session.ts";
import { MONEY } from "../numbers/currency-mark.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, isIn, itemAt, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isOfUnnamed } from "../subjects/company-shares.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isOfOwnValue, isPartOf } from "./part-of-whole.ts";

/** The way told right behind the bracket that holds a bare percentage, with points; 0 where none is. */
function wayBehindBracket(items: readonly Item[], at: number): number {
  if (kindAt(items, at - 1) !== W.openBracket || kindAt(items, at + 1) !== W.closeBracket) return 0;
  const way = items[kindAt(items, at + 2) === W.comma ? at + 3 : at + 2];
  const next = items[kindAt(items, at + 2) === W.comma ? at + 4 : at + 3];
  return way?.kind === W.direction && next?.value === U.point ? Math.sign(way.value) : 0;
}

/** "▼1.20 (0.13%)", "-1.20, 0.13%": the printed sign of the points in front; 0 where none is. */
function signBeside(items: readonly Item[], at: number): number {
  const joint = kindAt(items, at - 1);
  const points = joint === W.openBracket || joint === W.comma ? items[at - 2]?.quantity : undefined;
  return points !== undefined && (points.unit === U.plain || points.unit === U.point) ? points.sign : 0;
}

/** Percent that hardly a market has moved by in a day. */
const MOST_OF_MARKET = 20;

/** `fromClose` is how the words behind say that it lies from the last close, 0 where they do not. */
export function bindPercent(s: Sentence, at: number, q: Quantity, fromClose: number): boolean {
  const { clause } = s;
  if (fromClose !== 0 && !isOutOfSession(s, at)) {
    s.bind(R.percent, "index.change_pct", q, fromClose, s.extra(at));
    return true;
  }
  // "Closed at 3,271.84 (0.19%), up 6.21 points".
  const way = clause.dirKnown ? 0 : wayBehindBracket(s.items, at);
  if (way !== 0) {
    clause.dir = way;
    clause.dirKnown = true;
  }
  if (!clause.dirKnown && q.sign === 0 && s.directionAt(at) === 0) return clause.verb ? s.outside(at, q) : false;
  // "Slightly below the others' average 8.7 percent".
  if (kindAt(s.items, at - 1) === W.average) return s.outside(at, q);
  // "Nine stocks closed above one percent".
  const beyond = clause.prep === W.above || clause.prep === W.below;
  if (isOffExtreme(s, at)) return s.outside(at, q);
  // "Telecoms lift the bourse's trading 535 percent": no index moves so far in a day.
  if (clause.kind === S.index && q.digits * tenTo(q.exponent) >= 100) return s.outside(at, q);
  if (isOfThing(s, at) || (beyond && !s.story.isHome)) return s.outside(at, q);
  // "Pepper plunged on its filing. Shares sank 24 percent": of a company, as no market falls so far.
  const ofShares = kindAt(s.items, clause.subjectAt) === W.shareUnit && clause.subjectAt === 0;
  if (ofShares && !s.story.isHome && q.digits * tenTo(q.exponent) >= MOST_OF_MARKET) return s.outside(at, q);
  const sign = s.directionAt(at) || signBeside(s.items, at) || clause.dir;
  const ofOther =
    kindAt(s.items, at + 1) === W.moveNoun &&
    kindAt(s.items, at + 2) === W.preposition &&
    (isOtherThing(kindAt(s.items, at + 3)) || isOtherThing(kindAt(s.items, at + 4)));
  const apart =
    ofOther ||
    // "With a 0.3% decline in the country's largest lender".
    (kindAt(s.items, at + 1) === W.moveNoun && isOfUnnamed(s, at + 1)) ||
    isMoveBy(s, at + 1) ||
    isElsewhere(s, at) ||
    isInOtherMoney(s, at) ||
    isOfSome(s) ||
    kindAt(s.items, at + 1) === W.below ||
    kindAt(s.items, at + 1) === W.above;
  // "Up 72.7 percent from 8.14 trillion won", "grew 8.3 percent to 1,293 trillion won": of an amount.
  const next = kindAt(s.items, at + 1);
  const amount = itemAt(s.items, at + 2);
  if ((next === W.from || next === W.to) && amount?.kind === W.quantity && amount.value === U.money)
    return s.outside(at, q);
  // "Only a 2.38 percent decline from Thursday's total volume": of what was traded.
  if (!s.story.isHome && next === W.moveNoun && isFromVolume(s.items, at + 2)) return s.outside(at, q);
  // "With 77 percent of stocks losing ground": how many of them.
  const counted = itemAt(s.items, kindAt(s.items, at + 2) === W.article ? at + 3 : at + 2);
  if (!s.story.isHome && next === W.of && counted?.kind === W.shareUnit) return s.outside(at, q);
  // "Lost 35 percent of its value", "jumped their 5 percent daily limits".
  const ofOwn = isOfOwnValue(s, at);
  if (!s.story.isHome && !ofOwn && (isPartOf(s.items, at) || isOfTotal(s, at) || isLimit(s, at)))
    return s.outside(at, q);
  // "Taking up 28.7 percent of the market", "down 244 trillion won, or 16.13 percent".
  if (s.story.isHome && !ofOwn && (next === W.of || isOfAmount(s.items, at))) return s.outside(at, q);
  if (apart || isOutOfSession(s, at) || isOfMoney(s, at) || isOutpaced(s))
    return s.bindOther(R.percent, q, sign, s.extra(at));
  if (!s.story.isHome && isHeldAgainst(s.items, at) && s.extra(at).intraday)
    return s.bindOther(R.percent, q, sign, s.extra(at));
  // "Declines did not exceed 20 percent", "the rate stood at minus 21.93 percent".
  if (s.story.isHome && (s.passed || (clause.prep === W.at && q.sign !== 0)))
    return s.bindOther(R.percent, q, sign, s.extra(at));
  // A review of a year tells of its last day in passing.
  s.story.dailyChange ||= !(s.story.isHome && s.story.spanSentence >= 0 && isFromSession(s.items, at));
  s.bind(R.percent, "index.change_pct", q, sign, s.extra(at));
  return true;
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

/** "Is 3.1 percent off its May high": how far from it. */
export function isOffExtreme({ items, story }: Sentence, at: number): boolean {
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

const isDriving = wordSet("driving", "pushing", "pulling", "dragging", "lifting");

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

const isOff = wordSet("off");

/** "The day's high", "its intraday low", "a session peak"; "the previous day's high" is another day's. */
function isExtremeOfDay(items: readonly Item[], at: number): boolean {
  const first = kindAt(items, at) === W.article || kindAt(items, at) === W.possessive ? at + 1 : at;
  const day = items[first];
  if (day?.kind !== W.intraday && (day?.kind !== W.span || day.value !== 1)) return false;
  const extreme = kindAt(items, kindAt(items, first + 1) === W.possessive ? first + 2 : first + 1);
  return extreme === W.high || extreme === W.low;
}

/** "The 2.2% drop recorded by the energy sub-index weighed on the market". */
function isMoveBy({ items, story }: Sentence, at: number): boolean {
  if (story.isHome || kindAt(items, at) !== W.moveNoun || kindAt(items, at + 2) !== W.by) return false;
  const verb = kindAt(items, at + 1);
  return verb === W.plain || verb === W.copula;
}

/** "On a day of rises of 6 percent in several shares": of those, and not of the index. */
function isOfSome({ clause, items }: Sentence): boolean {
  if (clause.prep !== W.of || kindAt(items, clause.prepAt - 1) !== W.moveNoun) return false;
  const noun = items[clause.prepAt - 3];
  const before = kindAt(items, clause.prepAt - 4);
  return (
    kindAt(items, clause.prepAt - 2) === W.plain &&
    noun?.kind === W.shareUnit &&
    (before === W.plain || before === W.quantity)
  );
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

/** "Lower than the declines of 0.87 percent in China and 0.99 percent in Japan". */
function isElsewhere({ items, story, clause }: Sentence, at: number): boolean {
  const place = isIn(items, at + 1) ? items[at + 2] : undefined;
  return (
    place?.kind === W.place &&
    story.isHome &&
    PLACE_MARKETS[place.value] !== story.market &&
    story.isOwn(clause.subjects[0] as Subject)
  );
}

/** "Fell 2.1% in pesos and 2.4% in dollars": what it moved by as others count it. */
function isInOtherMoney({ items, story }: Sentence, at: number): boolean {
  if (story.isHome || story.currency === "" || !isIn(items, at + 1)) return false;
  const money = itemAt(items, at + 2);
  if (money?.kind === W.dollar) return story.currency !== "USD" && ownOf(story.market, "USD") === "USD";
  return money?.kind === W.money && ownOf(story.market, MONEY[money.value]) !== story.currency;
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

/**
 * "Equities gained N1.62 trillion, representing a 3 per cent increase", "it attracted heavy trade, ending at €17.20, falling
 * 1 per cent", "ended at 12,407 with 96 million shares changing hands, up 6.3 percent": behind an amount of money, or a
 * number of shares, it is no index that the percentage is said of.
 */
function isOfMoney({ clause, items, pricedAt, story }: Sentence, at: number): boolean {
  for (let back = at - 1; back > clause.subjectAt && back > at - MONEY_REACH; back--) {
    // "Helped by a 4 percent climb in Pepper to 1,460 rupees, it closed up 0.4 percent".
    if (back === pricedAt) continue;
    const { kind, quantity, value } = items[back] as Item;
    if (kind !== W.quantity || quantity === undefined) continue;
    // "The index of 30 shares, added 0.6%".
    const traded = value === U.shares && (story.isHome || quantity.scale > 0 || quantity.digits >= 1_000);
    if (traded || (value === U.money && !story.isHome)) return true;
  }
  return false;
}

/** Phrases from an amount to the percentage that goes with it. */
const MONEY_REACH = 20;

/** "A 6.5% drop in energy stocks", "an 8% slump in oil". */
function isOtherThing(kind: number): boolean {
  return (
    kind === W.subject ||
    kind === W.sector ||
    kind === W.commodity ||
    kind === W.macro ||
    kind === W.stake ||
    kind === W.bond
  );
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

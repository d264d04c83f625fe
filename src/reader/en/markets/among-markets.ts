import { MAIN_INDEX } from "../atlas/markets.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAboutMarkets, isOfOtherThing } from "./about-markets.ts";
import { HOW_MUCH, MARKET_VERBS } from "./move-words.ts";

/** A country by its name alone may be its economy; in a row of places that each moved by a percentage it is its market. */

/** Behind these a part of such a row begins. */
const STARTS = kindTable(W.comma, W.semicolon, W.while, W.but, W.and, W.colon, W.with);

/** What may stand between the verb and its percentage. */
const BETWEEN = kindTable(...HOW_MUCH, W.under, W.at);

/** Phrases from the verb to its percentage. */
const REACH = 6;

const isLittle = wordSet("little", "further", "mere", "modest");

/** "A little over", "a further": a plain word that says no more than how much. */
export function isLittleMore({ story: { tokens } }: Sentence, { kind, from }: Item): boolean {
  return kind === W.plain && isLittle(tokens, from);
}

/** "India slipped a little over 1.8 percent": `at` is the place. */
function movesByPercent(s: Sentence, at: number): boolean {
  const { items } = s;
  if (at > 0 && STARTS[kindAt(items, at - 1)] !== 1) return false;
  const verb = verbOf(s, at);
  if (MARKET_VERBS[kindAt(items, verb)] !== 1 || isGrowing(s.story.tokens, (items[verb] as Item).from)) return false;
  // "Taiwan put on 0.1 percent".
  return leadsToPercent(s, kindAt(items, verb + 1) === W.preposition ? verb + 1 : verb);
}

const isManaged = wordSet("managed");

/** Where the verb of the place at `at` stands: "each fell", "managed to gain", "has lost". */
export function verbOf({ items, story: { tokens } }: Sentence, at: number): number {
  // "Taiwan (TWII) added 0.4 percent".
  const behind = kindAt(items, at + 1) === W.openBracket && kindAt(items, at + 3) === W.closeBracket ? at + 4 : at + 1;
  const next = kindAt(items, behind);
  if (kindAt(items, behind + 1) === W.to && isManaged(tokens, (items[behind] as Item).from)) return behind + 2;
  const turned = next === W.move ? turnedVerb(items, behind) : -1;
  if (turned > 0) return turned;
  const led = next === W.each || (next === W.have && kindAt(items, behind + 1) === W.move);
  return led ? behind + 1 : behind;
}

/** What a market may have turned from: "reversed early losses". */
const TURNED = kindTable(W.plain, W.intraday, W.article, W.previous, W.possessive);

/** "Reversed early losses to finish 1 percent higher", "erased an early gain to fall ...": the verb that it led to, or -1. */
function turnedVerb(items: readonly Item[], at: number): number {
  let next = at + 1;
  while (next < at + REACH && TURNED[kindAt(items, next)] === 1) next++;
  if (kindAt(items, next) !== W.moveNoun || kindAt(items, next + 1) !== W.to) return -1;
  const verb = kindAt(items, next + 2);
  return verb === W.close || verb === W.move ? next + 2 : -1;
}

function leadsToPercent(s: Sentence, verb: number): boolean {
  const { items } = s;
  let figure = verb + 1;
  while (figure < verb + REACH && (BETWEEN[kindAt(items, figure)] === 1 || isHedge(s, figure))) figure++;
  return items[figure]?.quantity?.unit === U.percent;
}

/** "TOKYO: Down 2.1 percent.": a place heads what its market did. */
export function headsMove({ items }: Sentence, at: number): boolean {
  if (at !== 0 || kindAt(items, 1) !== W.colon || items[3]?.quantity?.unit !== U.percent) return false;
  const verb = kindAt(items, 2);
  return verb === W.direction || verb === W.move || verb === W.moving || verb === W.moveNoun;
}

function isHedge(s: Sentence, at: number): boolean {
  const item = s.items[at];
  return item !== undefined && isLittleMore(s, item);
}

/** "Hong Kong was down 0.8 percent. Taiwan managed to put on 0.1 percent": a country behind a sentence about an index. */
export function goesOnRound(s: Sentence, at: number): boolean {
  const { claims, sentence } = s.story;
  const last = claims.at(-1);
  if (last === undefined || sentence - last.sentence > 1 || !/^(?:foreign_)?index\./.test(last.measure)) return false;
  // "Singapore, Malaysia and Thailand each fell": read as a row.
  if (isJoined(s.items, at) || !isOneIndex(s.items[at] as Item)) return false;
  return movesByPercent(s, at) && !isOfOtherThing(s);
}

/** True where the sentence tells of a row of markets by their places: two at least move by percentages. */
export function goesRoundMarkets(s: Sentence): boolean {
  s.roundsMarkets ??= isRow(s) && isOfMarkets(s);
  return s.roundsMarkets;
}

function isRow(s: Sentence): boolean {
  const { items } = s;
  let first = "";
  for (let at = 0; at < items.length; at++) {
    const { kind, value } = items[at] as Item;
    const market = kind === W.place ? (PLACE_MARKETS[value] as string) : "";
    if (market === first || MAIN_INDEX[market] === undefined || market === "AS" || !movesByPercent(s, at)) continue;
    // "China and Australia both tumbled 7 percent": two of them at once.
    if (first !== "" || isJoined(items, at)) return true;
    first = market;
  }
  return false;
}

/** Wall Street has three indices. */
function isOneIndex({ value }: Item): boolean {
  return PLACE_MARKETS[value] !== "US";
}

function isJoined(items: readonly Item[], at: number): boolean {
  const joint = kindAt(items, at - 1);
  return (joint === W.and || joint === W.comma) && kindAt(items, at - 2) === W.place;
}

/** Phrases in which a sentence says among which markets a place is one. */
const AMONG_REACH = 5;

/** Phrases from a place to the comma that what it moved by stands behind. */
const ASIDE_REACH = 14;

const OTHERS = kindSet(W.subject, W.semicolon, W.while, W.but, W.period);

/** What tells of something else before that comma; "the worst slide among Asia's markets" is of no place. */
function isOther(items: readonly Item[], at: number): boolean {
  const figure = items[at]?.quantity;
  if (figure !== undefined && figure.unit !== U.duration) return true;
  return OTHERS(items[at]) || (kindAt(items, at) === W.place && kindAt(items, at + 1) !== W.possessive);
}

const isGrowing = wordSet("growing", "grew", "expanding", "expanded", "contracting", "shrinking", "increasing");

/**
 * "Taiwan bucked the trend, adding 0.1 percent", "the heaviest loser was Mumbai, which fell 3.5 percent": the percentage
 * stands behind a comma, and of nothing else.
 */
export function movesBehindComma(s: Sentence, at: number): boolean {
  const { items } = s;
  const before = kindAt(items, at - 1);
  // "The gauge, Wall Street's own, ended ...": the place of something else.
  if (kindAt(items, at + 1) === W.possessive || !isOneIndex(items[at] as Item)) return false;
  // "However Taiwan bucked the trend", "among smaller markets Indonesia struggled".
  const among = kindAt(items, 0) === W.preposition && at < AMONG_REACH && before === W.marketNoun;
  const begins = (STARTS[before] === 1 && before !== W.with) || (at === 1 && before === W.plain) || among;
  if (at > 0 && before !== W.copula && !begins) return false;
  for (let comma = at + 1; comma < items.length && comma < at + ASIDE_REACH; comma++) {
    const item = items[comma] as Item;
    if (isOther(items, comma)) return false;
    if (item.kind !== W.comma) continue;
    const verb = kindAt(items, comma + 1) === W.who ? comma + 2 : comma + 1;
    // "... suffering its worst fall, ending down 7 percent", "... was the bright spot, up 1.5 percent".
    const way = kindAt(items, verb);
    const moves = way === W.moving || way === W.close || way === W.direction;
    if (verb === comma + 1 && (comma === at + 1 || !moves)) return false;
    if (verb === comma + 2 && kindAt(items, verb) !== W.move) return false;
    if (isGrowing(s.story.tokens, (items[verb] as Item).from)) return false;
    // "..., putting on 2.6 percent".
    const put = way === W.moving && kindAt(items, verb + 1) === W.preposition ? verb + 1 : verb;
    return leadsToPercent(s, put) && (isOfMarkets(s) || isOfEconomyBehind(s, put));
  }
  return false;
}

/** Phrases from the verb past its percentage and what it may be a percentage of. */
const PERCENT_REACH = 6;

/** "Tokyo, which fell 3 percent on Monday on news that the economy shrank": elsewhere, an economy that is told of far behind. */
function isOfEconomyBehind(s: Sentence, verb: number): boolean {
  const { items, story } = s;
  if (story.isHome) return false;
  const economy = items.findIndex(({ kind }) => kind === W.macro);
  return economy > verb + PERCENT_REACH && !isOfOtherThing({ items: items.slice(0, economy), story });
}

/** Markets are spoken of here, or were in the sentence before; elsewhere than in Seoul of nothing else. */
function isOfMarkets(s: Sentence): boolean {
  if (isAboutMarkets(s)) return true;
  const { claims, isHome, sentence } = s.story;
  const last = claims.at(-1);
  const near = last !== undefined && sentence - last.sentence <= 1;
  const goesOn = isHome ? near && /^(?:foreign_)?index\./.test(last.measure) : !near || last.measure !== "macro";
  return goesOn && !isOfOtherThing(s);
}

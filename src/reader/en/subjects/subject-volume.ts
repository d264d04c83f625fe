import { isAbroad, isOtherPlace } from "../markets/market-place.ts";
import { type Item, itemAt, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import { FUTURES, OWN_VOLUME } from "../words/own-volume.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isOblique } from "./oblique.ts";
import { isOwnVolume } from "./stock-volume.ts";

export const TURNOVER: Subject = subjectOf(S.turnover, "turnover");

/** Volume or turnover: the market's, unless it is the earlier one compared with, or a stock's own. */
export function readVolume(s: Sentence, at: number): void {
  const { clause } = s;
  if (clause.kind === S.turnover && isVolumeBefore(s.items, at)) {
    clause.earlier = true;
    return;
  }
  if (isComparedVolume(s, at)) {
    replace(s, TURNOVER);
    clause.earlier = true;
    return;
  }
  const isOwn = isVolumeInBracket(s, at);
  if (!isOwn && isRanked(s, at)) return;
  const other = isOwn ? OWN_VOLUME : otherVolume(s, at);
  if (other !== undefined) replace(s, subjectOf(S.outside, other));
  else if (!isManner(s, at)) replace(s, isOwnVolume(s, at) ? subjectOf(S.outside, OWN_VOLUME) : tradedIn(s, at + 1));
}

/** "Down from previous session volume of ...", "from Wednesday's volume", "against the previous turnover of 359 million shares". */
function isVolumeBefore(items: readonly Item[], at: number): boolean {
  const before = kindAt(items, at - 1);
  if (before === W.span || before === W.previous) return true;
  const owner = before === W.possessive ? kindAt(items, at - 2) : -1;
  if (owner === W.date) return true;
  return owner === W.span && (kindAt(items, at - 3) === W.previous || kindAt(items, at - 4) === W.previous);
}

/** "This was against a turnover of 311 million shares". */
function isComparedVolume({ clause, items, story }: Sentence, at: number): boolean {
  if (story.isHome || kindAt(items, at - 1) !== W.article || kindAt(items, at - 2) !== W.against) return false;
  return at < HEAD_REACH || clause.kind === S.turnover;
}

/** "Pepper at 10,178,830 (turnover 76,965,270.70 rupees)": its own. */
function isVolumeInBracket({ items, story }: Sentence, at: number): boolean {
  return !story.isHome && kindAt(items, at - 1) === W.openBracket && kindAt(items, at + 1) === W.quantity;
}

/** "The most traded stock by volume", "Pepper, second in volume, rose", "the volume leader": who trades most. */
function isRanked({ items, story }: Sentence, at: number): boolean {
  if (kindAt(items, at - 1) === W.by || isOfRank(items, at)) return true;
  const next = items[at + 1];
  return next?.kind === W.plain && isRanking(story.tokens, next.from);
}

/** The name of what is traded, where it is another thing, another place's or another way of trading; undefined where not. */
function otherVolume(s: Sentence, at: number): string | undefined {
  const { items, story } = s;
  const before = kindAt(items, at - 1);
  // "Pepper topped the turnover by value".
  const top = itemAt(items, before === W.article ? at - 2 : at - 1);
  if (!story.isHome && top !== undefined && isTopping(story.tokens, top.from)) return OWN_VOLUME;
  for (let back = at - 1; back >= 0 && back > at - PROGRAM_REACH; back--) {
    const { from, kind } = items[back] as Item;
    // "Program-trading transaction volume".
    if (kind === W.plain && isProgram(story.tokens, from)) return OWN_VOLUME;
    if (kind === W.futures) return FUTURES;
  }
  // "Short-selling volume", "ETF turnover", "turnover in New York": of another thing or place.
  if (isOfThing(s, at) || isOtherPlace(s, at + 1) || isOfLesserMarket(s, at)) return OWN_VOLUME;
  // "Programmed sales recorded turnover of ...".
  return before === W.copula && kindAt(items, at - 2) === W.tradeNoun ? OWN_VOLUME : undefined;
}

/** "Rose in heavy turnover to 45 baht": how, not what. */
function isManner(s: Sentence, at: number): boolean {
  const next = kindAt(s.items, at + 1);
  if (s.clause.kind !== S.stock || next === W.of || next === W.quantity) return false;
  return kindAt(s.items, at - 1) === W.plain && isOblique(s, at);
}

/** Phrases from futures or a program to the volume traded in them. */
const PROGRAM_REACH = 6;

/** Phrases from the head of a sentence to what it is held against. */
const HEAD_REACH = 5;

/** "Second in volume", set off by commas. */
function isOfRank(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.preposition || kindAt(items, at + 1) !== W.comma) return false;
  return at > 3 && kindAt(items, at - 3) === W.comma && items[at - 2]?.quantity === undefined;
}

const isTotal = wordSet("total");

/** "Closed higher, with total trading of 59.4 million lei", "closed lower on trade of 5.2 billion dollars". */
export function isTotalTrading({ items, story }: Sentence, at: number): boolean {
  if (story.isHome || kindAt(items, at + 1) !== W.of || (items[at + 2]?.quantity?.scale ?? 0) < 6) return false;
  return kindAt(items, at - 1) === W.preposition || isTotal(story.tokens, (items[at] as Item).from - 1);
}

const isLesser = wordSet("ace", "leap", "catalist", "mothers");

/** "The ACE Market volume", "turnover on the ACE Market": of a market for small firms, elsewhere than in Seoul. */
function isOfLesserMarket({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  if (isHome) return false;
  const noun = kindAt(items, at + 1) === W.preposition && kindAt(items, at + 2) === W.article ? at + 4 : at - 1;
  return kindAt(items, noun) === W.marketNoun && isLesser(tokens, itemAt(items, noun - 1)?.from ?? -1);
}

/** What is traded beside shares, or in a way of its own. */
const isOtherTrade = wordSet(
  "short",
  "etf",
  "etfs",
  "etn",
  "etns",
  "derivative",
  "derivatives",
  "block",
  "warrant",
  "warrants",
  "hours",
  "premarket",
  "spot",
  "night",
  "nextrade",
  "nxt",
);

/** Phrases from a word that says what is traded to its volume: "short-selling volume", "bond trading volume". */
const TRADE_REACH = 3;

export function isOfThing({ items, story }: Sentence, at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - TRADE_REACH; back--) {
    const { kind, from } = items[back] as Item;
    if (kind === W.bond || isOtherTrade(story.tokens, from)) return true;
    if (!IN_TRADE[kind]) return false;
  }
  return false;
}

/** What may stand between what is traded and its volume: "bond trading volume", "Nextrade's trading value". */
const IN_TRADE = kindTable(W.trading, W.trade, W.tradeNoun, W.hyphen, W.possessive);

const isOtherAsset = wordSet(
  ..."assets cryptocurrency cryptocurrencies coins bitcoin options funds apartments homes houses nextrade".split(" "),
);

/** Phrases from "turnover of" to what was traded. */
const THING_REACH = 5;

/**
 * "Turnover of digital assets", "volume in the futures market", "trading value in Pepper", "of overseas stocks": what the
 * phrase behind the noun, which begins at `at`, says was traded, where that is not Seoul's shares as a whole.
 */
function isOfThingBehind({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome || (kindAt(items, at) !== W.of && kindAt(items, at) !== W.preposition)) return false;
  for (let next = at + 1; next < items.length && next < at + THING_REACH; next++) {
    const { kind, value, from } = items[next] as Item;
    if (kind === W.futures || kind === W.bond || isOtherTrade(story.tokens, from) || isOtherAsset(story.tokens, from))
      return true;
    if (isProgram(story.tokens, from)) return true;
    if (kind === W.subject) return value === S.stock;
    if (kind === W.place || kind === W.groupAdjective) {
      // "Of local bonds": the thing stands behind.
      if (kindAt(items, next + 1) !== W.shareUnit) continue;
      return kind === W.place ? isAbroad(PLACE_MARKETS[value]) : value === OVERSEAS;
    }
    // "In shares of Pepper".
    if (kind !== W.article && kind !== W.plain && kind !== W.shareUnit && kind !== W.of) return false;
  }
  return false;
}

/** What a noun of trading speaks of, by the phrase behind it, which begins at `at`: the market's, or another thing's. */
export function tradedIn(s: Sentence, at: number): Subject {
  return isOfThingBehind(s, at) ? subjectOf(S.outside, OWN_VOLUME) : TURNOVER;
}

/** Value of "foreign" and "overseas" among the words for groups. */
export const OVERSEAS = 0;

const isProgram = wordSet("program", "programme", "programmed");

const isTopping = wordSet("topped", "topping", "headed", "led", "leading");

/** "The volume leader", "topped the turnover chart": who trades most. */
const isRanking = wordSet("leader", "leaders", "chart", "charts", "list");

import { isCapital, type Tokens } from "../../scanner.ts";
import { NOWHERE } from "../atlas/markets.ts";
import { isOfSmallFirms } from "../markets/front-board.ts";
import { isOfOthers } from "../markets/named-market.ts";
import { isCountedInPoints } from "../phrases/apposition.ts";
import { type Item, indexOf, isIn, itemAt, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { EXCLUDING } from "../words/grammar-words.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isInPart } from "./company-shares.ts";

/** Indices, and stocks, of something else than the market. */

/** Adjectives that leave an index, or stocks, the market's own; "chip" is no trade's only behind "blue". */
const OWN_WORDS = new Set(
  `main benchmark key composite broader broad wider overall entire whole local domestic national headline bellwether
   stock share equity weighted primary major same listed mainboard premier flagship secondary smaller junior sister
   reference official underlying respective said leading top front-line frontline barometer domestic-focused home
   traded junior-board minor general exchange chip prime where`.split(/\s+/),
);

/** "Markit's headline index", "its index of factory activity": somebody's, or of something. */
export function isOfSomething(s: Sentence, at: number, item: Item): boolean {
  const { items, story } = s;
  // "Shares of oil companies kept on falling".
  if (item.kind === W.shareUnit && kindAt(items, at + 1) === W.of && isTrade(items[at + 2])) return true;
  if (item.kind === W.shareUnit) return isInPart(s, at) || (story.isHome && (isTied(s, at) || isOfMany(s, at)));
  if (item.kind !== W.marketNoun) return false;
  // "Excluding food and energy, the index rose 1.8 percent": of prices.
  if (items[0]?.kind === W.preposition && items[0].value === EXCLUDING && kindAt(items, 1) === W.sector) return true;
  const what = kindAt(items, at + 1) === W.of ? kindAt(items, at + 2) : -1;
  // "An index of bank shares", "the index of the banking sector": of a trade.
  if (what === W.plain || what === W.sector || what === W.sectorNoun) return !isOfSmallFirms(s, at);
  if (what === W.article && kindAt(items, at + 3) === W.sector && kindAt(items, at + 4) === W.sectorNoun) return true;
  // "The general index of the Cyprus Stock Exchange".
  const exchange = what === W.article ? items[at + 3] : undefined;
  if (exchange?.kind === W.plain && !story.isHome && story.market !== NOWHERE && isExchangeName(story.tokens, exchange))
    return true;
  // "The benchmark gauge of Asia-Pacific stocks".
  const place = kindAt(items, at + 1) === W.of ? items[at + 2] : undefined;
  if (place?.kind === W.place && !story.isHome && PLACE_MARKETS[place.value] !== story.market) return true;
  // "Every leading stock index in Europe".
  const there = isIn(items, at + 1) ? items[at + 2] : undefined;
  if (there?.kind === W.place && story.isHome && PLACE_MARKETS[there.value] !== story.market) return true;
  // "The corporate bond index", "the index of the 45 most liquid stocks".
  if (kindAt(items, at - 1) === W.bond) return true;
  const counted = kindAt(items, at + 2) === W.article ? at + 3 : at + 2;
  if (kindAt(items, at + 1) === W.of && items[counted]?.quantity?.unit === U.plain) return true;
  let owner = at - 1;
  // "Atlantis's stock market": that of a land that no table knows.
  while (owner > at - 4 && IS_WORD[kindAt(items, owner)] === 1) owner--;
  const name = itemAt(items, owner - 1);
  return kindAt(items, owner) === W.possessive && name?.kind === W.subject && name.value === S.stock;
}

const isTrade = kindSet(W.sector, W.sectorNoun);

const isMany = wordSet("many", "several", "some", "most", "certain", "various", "numerous");

/** "Shares of many major fisheries": some of them, where no table knows the trade. */
function isOfMany({ items, story: { tokens } }: Sentence, at: number): boolean {
  const many = kindAt(items, at + 1) === W.of ? items[at + 2] : undefined;
  return many !== undefined && isMany(tokens, many.from);
}

const IS_WORD = kindTable(W.plain, W.shareUnit, W.groupAdjective, W.sector);
const isTiedWord = wordSet("tied", "linked", "related", "exposed", "sensitive", "connected");
const isExposure = wordSet("exposure", "links", "ties");

/** "Stocks tied to defense", "shares with exposure to China": some of them. */
function isTied({ items, story: { tokens } }: Sentence, at: number): boolean {
  const next = itemAt(items, at + 1);
  if (next?.kind === W.with) return isExposure(tokens, itemAt(items, at + 2)?.from ?? -1);
  return next !== undefined && isTiedWord(tokens, next.from) && kindAt(items, at + 2) === W.to;
}

const isExchange = wordSet("exchange");

/** A name of several words in capitals that begins with no place of the table. */
function isExchangeName(tokens: Tokens, { from, to }: Item): boolean {
  return to > from + 1 && isExchange(tokens, to - 1) && isCapital(tokens, from) && wordClass(tokens, from) !== W.place;
}

const isWorldwide = wordSet("world", "global", "worldwide");

/** "Global stocks", "the Pepper world stock index", "world equity markets": of no market. */
export function isOfWorld({ items, story }: Sentence, at: number): boolean {
  let word = at - 1;
  while (word > at - 3 && (kindAt(items, word) === W.shareUnit || isEquity(story.tokens, items[word]?.from ?? -1)))
    word--;
  return kindAt(items, word) === W.plain && isWorldwide(story.tokens, (items[word] as Item).from);
}

const isEquity = wordSet("equity");
const isPlural = wordSet("stocks", "shares", "companies");

/** "The fear index", "the dollar index", "growth stocks": another thing than the market. */
export function isOther(s: Sentence, at: number, before: Item | undefined): boolean {
  if (before?.kind === W.dollar || before?.kind === W.money) return true;
  // "The small stocks index".
  const kindOf = before?.kind === W.shareUnit && before.value === 0 ? itemAt(s.items, at - 2) : undefined;
  if (kindOf?.kind === W.plain && isPlural(s.story.tokens, (before as Item).from) && !s.story.isHome)
    return !OWN_WORDS.has(wordOf(s, kindOf).toLowerCase());
  // "The Pepper 10+ index".
  if (before?.kind === W.other && kindAt(s.items, at - 2) === W.subject) return wordOf(s, before) === "+";
  if (before?.kind !== W.plain || before.value !== 0) return false;
  const word = wordOf(s, before).toLowerCase();
  // "The tech-heavy index", and neither "the over-the-counter index" nor "the high-cap index".
  if (kindAt(s.items, at - 2) === W.hyphen) return word === "counter" || (word === "cap" && !s.story.isHome);
  // "The all-share price index", and no index of consumer prices.
  if (word === "price") return kindAt(s.items, at - 2) !== W.shareUnit;
  return !OWN_WORDS.has(word) && !(word === "selective" && s.story.market === "ES");
}

/** What it is called; an index of its own where its change leads to a level: "The float index lost 1.02 points to 211.40". */
export function otherSubject(s: Sentence, at: number, before: Item | undefined): Subject {
  const noun = wordOf(s, s.items[at] as Item);
  if (before?.kind !== W.plain) return subjectOf(S.outside, noun);
  const name = wordOf(s, before);
  const own = !s.story.isHome && noun === "index" && !isOfOthers(name) && isCountedInPoints(s.items, at);
  if (own) return indexOf(name, s.story.market);
  return isBesideTrade(s, noun, name) ? subjectOf(S.sector, name) : subjectOf(S.outside, `${name} ${noun}`);
}

/** "The banking index lost 1.8 percent and the holding index 0.6 percent": a trade, as the index right before it was of one. */
function isBesideTrade({ story }: Sentence, noun: string, name: string): boolean {
  const last = story.claims.at(-1);
  if (story.isHome || noun !== "index" || isOfOthers(name)) return false;
  return last?.measure === "sector.change_pct" && last.sentence === story.sentence;
}

const isLeading = wordSet("leading");
const isStrength = wordSet("strength");

/** In Seoul, "China-linked stocks", "the value-up index", the economy's "composite leading index", "its market share". */
export function isSpecial({ items, story: { tokens } }: Sentence, at: number): boolean {
  const before = itemAt(items, at - 1);
  const behind = kindAt(items, at - 2);
  // "The KOSPI's relative strength index": what those who draw charts read from it.
  if (before?.kind === W.plain && isStrength(tokens, before.from)) return true;
  if (behind === W.hyphen)
    return before?.kind === W.direction || (before?.kind === W.plain && kindAt(items, at - 3) === W.place);
  if (before?.kind === W.marketNoun && items[at]?.kind === W.shareUnit) return isShare(tokens, items[at].from);
  return behind === W.marketNoun && before !== undefined && isLeading(tokens, before.from);
}

const isShare = wordSet("share");

/** Adjectives of a market's main index; any other word before "index" makes another. */
const MAIN = new Set(
  `key main benchmark broad broader broadest chip stock share general exchange primary national bellwether composite
   headline local domestic seoul same`.split(/\s+/),
);

/** "Capital goods index was down": a part of the market that no table knows. */
export function isOtherIndex(s: Sentence, at: number): boolean {
  const { items } = s;
  const before = itemAt(items, at - 1);
  if (before?.kind !== W.plain || before.value !== 0 || MAIN.has(wordOf(s, before).toLowerCase())) return false;
  if (!/^ind(?:ex|ices)$/i.test(wordOf(s, items[at] as Item))) return false;
  const start = otherStart(items, at);
  const head = kindAt(items, start - 1);
  return head < 0 || head === W.comma || head === W.while || head === W.and || head === W.semicolon;
}

function otherStart(items: readonly Item[], at: number): number {
  let start = at;
  while (start > 0 && start > at - 5 && OTHER_INDEX.has((items[start - 1] as Item).kind)) start--;
  return start;
}

const OTHER_INDEX = new Set<number>([W.plain, W.sector, W.hyphen, W.subject]);

export function readOtherIndex(s: Sentence, at: number): void {
  const { tokens } = s.story;
  const from = tokens.start[(s.items[otherStart(s.items, at)] as Item).from] as number;
  replace(s, subjectOf(S.sector, tokens.text.slice(from, tokens.end[(s.items[at - 1] as Item).to - 1])));
}

const isDoing = wordSet(
  ..."activity participation liquidity sentiment confidence breadth expectation expectations consensus".split(" "),
);

/** "Market activity dived", "below the market's expectation": what a market does or has, and no move of its own. */
export function doneBy({ items, story }: Sentence, at: number): Item | undefined {
  const word = itemAt(items, kindAt(items, at + 1) === W.possessive ? at + 2 : at + 1);
  return word?.kind === W.plain && isDoing(story.tokens, word.from) ? word : undefined;
}

const OTHER_THINGS = kindSet(
  W.currencyNoun,
  W.yield,
  W.bond,
  W.macro,
  W.rate,
  W.stake,
  W.futures,
  W.volume,
  W.moveNoun,
  W.trade,
  W.trading,
  W.breadth,
);

const isIndex = wordSet("index");
const isComposite = wordSet("composite");

const isLeaders = wordSet("leader", "leaders");
const isBoard = wordSet("board");
const isStanding = wordSet("bellwether", "heavyweight", "leader", "darling", "favorite", "giant");

/** "The composite index of leading indicators": read at its noun; "market bellwether Pepper": what a stock is in it. */
export function isBeforeNoun({ items, story }: Sentence, at: number): boolean {
  const stands = kindAt(items, at + 2) === W.subject && isStanding(story.tokens, items[at + 1]?.from ?? -1);
  if (stands && items[at + 2]?.value === S.stock) return true;
  // "Topped the leader board with a 21.5p gain": where shares are ranked.
  if (
    !story.isHome &&
    isLeaders(story.tokens, items[at - 1]?.from ?? -1) &&
    isBoard(story.tokens, items[at]?.from ?? -1)
  )
    return true;
  // "The benchmark 10-year note": a bond.
  if (items[at + 1]?.quantity?.hyphened === true && items[at + 1]?.quantity?.unit === U.duration) return true;
  return story.isHome && isComposite(story.tokens, (items[at] as Item).from) && kindAt(items, at + 1) === W.marketNoun;
}

/**
 * "Currency Index", "Yield Index", "Growth Index": both words in capitals, so that it is a name; in Seoul, where "the
 * index" is the market's, small ones too.
 */
export function isOfOtherThing({ items, story }: Sentence, at: number): boolean {
  const { isHome, tokens } = story;
  const item = items[at] as Item;
  const before = itemAt(items, at - 1);
  if (!OTHER_THINGS(before)) return false;
  // No headline's "despite foreign selling index rises".
  const apart = before?.kind === W.trade && kindAt(items, at - 2) !== W.article;
  if (isHome && !apart && isIndex(tokens, item.from)) return true;
  return isCapital(tokens, item.from) && isCapital(tokens, (before as Item).from);
}

/** The index that the futures spoken of are written on. */
export function isUnderlying(s: Sentence, before: Item | undefined): boolean {
  if (before?.kind === W.plain && wordOf(s, before) === "underlying") return true;
  const { clause } = s;
  return clause.kind === S.outside && (clause.subjects[0]?.name.endsWith("futures") ?? false);
}

/** "The holding firms sector gained most, with shares rising": the sector stands before. */
export function isOfSector(items: readonly Item[], at: number): boolean {
  for (let back = at - 2; back >= 0 && back > at - 12; back--) if (kindAt(items, back) === W.sectorNoun) return true;
  return false;
}

export function isClauseStart(kind: number | undefined): boolean {
  return (
    kind === W.comma ||
    kind === W.semicolon ||
    kind === W.while ||
    kind === W.but ||
    kind === W.as ||
    kind === W.colon ||
    // "Nov. 14 (Agency) Shares in ...".
    kind === W.closeBracket ||
    kind === W.with ||
    kind === W.and
  );
}

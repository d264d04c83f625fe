import type { Tokens } from "../../scanner.ts";
import { HOME, MAIN_INDEX, SECOND_BOARD } from "../atlas/markets.ts";
import { headBefore, isPlaced } from "../phrases/around.ts";
import { type Item, kindAt, type Subject } from "../phrases/item.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Phrases from a number to the board it is of. */
const REACH = 30;

/** What ends the reach of a board over the amounts before it. */
const isPreposition = kindSet(W.preposition, W.of);

const endsReach = kindSet(W.while, W.but, W.semicolon, W.period);

/** "110 issues gained ... on the KOSPI market": the board is told behind its numbers. */
export function boardAhead({ at, items, story }: Sentence): string | undefined {
  for (let next = at + 1; next < items.length && next < at + REACH; next++) {
    const { from, kind, subject } = items[next] as Item;
    // "512 to 380 on the main board and 911 to 702 on the junior one".
    const main = kind === W.marketNoun && story.isHome && isMainWord(story.tokens, from - 1);
    const owned = kindAt(items, next - 2) === W.possessive;
    if (main && (owned || isPreposition(items[next - (kindAt(items, next - 2) === W.article ? 3 : 2)])))
      return MAIN_INDEX[HOME];
    if (isSecondOne(items, next, story.tokens)) return SECOND_BOARD;
    if (subject?.kind !== S.index || !story.isOwn(subject) || !isPlaced(items, next)) continue;
    // "512 to 380, and on the KOSDAQ 911 to 702": the next one's.
    return story.isHome && kindAt(items, next + 1) === W.quantity ? undefined : subject.name;
  }
  return undefined;
}

/** "On the junior one". */
function isSecondOne(items: readonly Item[], at: number, tokens: Tokens): boolean {
  const item = items[at];
  return item?.kind === W.numeral && item.value === 1 && isSecondary(tokens, item.from - 1);
}

/** India's two exchanges, by a word of their names: each has an index of its own. */
const INDEX_OF = new Map([
  ["National", "Nifty 50"],
  ["Bombay", "Sensex"],
]);

/** "On the India National Stock Exchange by 786 to 782; on the Bombay Stock Exchange, 1242 fell": the index of the exchange named last. */
export function indexOfExchange({ at, items, story: { market, tokens } }: Sentence): string | undefined {
  for (let back = at - 1; market === "IN" && back >= 0; back--) {
    const { from, kind, to } = items[back] as Item;
    // "On the Bombay bourse", "in Mumbai": of no exchange by its full name.
    if (kind === W.place) return undefined;
    if (kind !== W.plain || to < from + 3) continue;
    for (let word = from; word < to - 2; word++) {
      const index = INDEX_OF.get(tokens.text.slice(tokens.start[word], tokens.end[word]));
      if (index !== undefined) return index;
    }
  }
  return undefined;
}

/** "Foreigners sold KOSDAQ shares worth 30 billion won": the index at `at` says whose shares were traded. */
export function isOfTraded({ clause, items, story }: Sentence, at: number): boolean {
  const board = items[at]?.subject;
  if (!story.isHome || clause.kind !== S.group || board?.kind !== S.index || !story.isOwn(board)) return false;
  const joint = kindAt(items, at - 1);
  // "Kospi shares worth 120 billion won and Kosdaq shares worth 30 billion won".
  const second = clause.bound && (joint === W.and || joint === W.comma);
  if (joint !== W.trade && !second) return false;
  return kindAt(items, at + 1) === W.shareUnit && kindAt(items, at + 2) === W.worth;
}

/** "Foreigners bought 30 billion won on the KOSDAQ": the board of amounts, as far as one sentence part reaches. */
export function boardOfAmount(s: Sentence, at: number): string | undefined {
  const { items, story } = s;
  if (!story.isHome) return undefined;
  const shares = headBefore(items, at) - 2;
  if (isOfTraded(s, shares)) return items[shares]?.subject?.name;
  for (let next = at + 1; next < items.length && next < at + REACH; next++) {
    const item = items[next] as Item;
    if (endsReach(item)) return undefined;
    // "... 9.2 trillion won, and that on the KOSDAQ to 6.1 trillion won": the next one's.
    if (item.kind === W.and && kindAt(items, next + 1) === W.article && isPreposition(items[next + 2]))
      return undefined;
    // "Withdrew 38 billion won from the KOSPI and 6 billion won from the KOSDAQ".
    const left = item.kind === W.from && s.clause.dir < 0;
    if (item.kind !== W.preposition && item.kind !== W.of && !left) continue;
    // ", on the KOSDAQ they sold ...": the next part's.
    if (kindAt(items, next - 1) === W.comma && kindAt(items, next - 2) !== W.respectively) return undefined;
    const place = placeEnd(items, next + 1);
    const board = items[place];
    // ", and on the KOSDAQ 8.1 trillion won": the next amount's.
    if (isJoint(items, next - 1) && items[kindAt(items, place + 1) === W.marketNoun ? place + 2 : place + 1]?.quantity)
      return undefined;
    // "30 billion won worth of KOSDAQ shares", and not "a tenth of the KOSDAQ".
    // And "30 billion won of Kospi and 8 billion won of Kosdaq shares".
    const shared = kindAt(items, place + 1) === W.and && items[place + 2]?.value === U.money;
    if (isListedOn(items, place, story.tokens)) return SECOND_BOARD;
    if (item.kind === W.of && kindAt(items, place + 1) !== W.shareUnit && !shared) continue;
    // ", and in the KOSDAQ market, they bought ...": the next part's.
    if (isJoint(items, next - 1) && isActorBehind(items, place + 1)) return undefined;
    if (isSecondOne(items, place, story.tokens)) return SECOND_BOARD;
    if (board?.kind === W.marketNoun) return boardCalled(story.tokens, board.from - 1);
    // "... and institutions in the KOSDAQ market bought": theirs.
    if (board?.kind === W.subject && isBuying(items, place + 1)) return undefined;
    if (board?.kind === W.subject && board.subject?.kind === S.index)
      return story.isOwn(board.subject) ? board.subject.name : undefined;
  }
  return undefined;
}

const isKosdaq = wordSet("kosdaq", "kosdaq-listed");

/** "Of KOSDAQ-listed shares", whose words stand before the noun at `place`. */
function isListedOn(items: readonly Item[], place: number, tokens: Tokens): boolean {
  return kindAt(items, place) === W.shareUnit && isKosdaq(tokens, items[place - 1]?.from ?? -1);
}

/** Phrases from what was traded to its amount, between which its board may stand. */
const NOUN_REACH = 10;

/** "The trading volume of the KOSDAQ stood at 5.2 trillion won": the board that stands with the noun, which begins at `from`. */
export function boardOfNoun({ items, story }: Sentence, from: number, at: number): string | undefined {
  if (!story.isHome) return undefined;
  for (let back = at - 1; back > from && back > at - NOUN_REACH; back--) {
    const { kind, subject } = items[back] as Item;
    // "812 million shares, worth 5.2 trillion won": one after the other.
    const ends = kind === W.quantity || kind === W.comma;
    if (ends && kindAt(items, at - 1) !== W.worth) return undefined;
    if (subject?.kind !== S.index || !story.isOwn(subject)) continue;
    let before = back - 1;
    while (before > from && before > back - 5 && describesBoard(items[before])) before--;
    if (isPreposition(items[before])) return subject.name;
  }
  return undefined;
}

const isSecondary = wordSet("secondary", "junior", "smaller");
const isTech = wordSet("tech", "technology", "heavy", "growth");

/** "The junior bourse", "the tech-heavy board", "the main market": which board of Seoul the word at `at` means. */
function boardCalled(tokens: Tokens, at: number): string | undefined {
  if (isMainWord(tokens, at)) return MAIN_INDEX[HOME];
  return isSecondary(tokens, at) || isTech(tokens, at) ? SECOND_BOARD : undefined;
}

const isJoint = (items: readonly Item[], at: number): boolean => {
  const kind = kindAt(items, at);
  return kind === W.and || kind === W.but;
};

const acts = kindSet(W.comma, W.it, W.group, W.groupAdjective, W.investor);

/** ", they sold", "foreigners sold", behind a board and its noun. */
function isActorBehind(items: readonly Item[], at: number): boolean {
  return acts(items[kindAt(items, at) === W.marketNoun ? at + 1 : at]);
}

/**
 * "Foreigners sold 94 billion won of KOSPI shares, after 1.5 trillion won the day before. Institutions bought 51 billion won":
 * the board named for one amount is that of those behind it, as far as no other is named.
 */
export function boardOfFlow(s: Sentence, at: number): string | undefined {
  const { items, story } = s;
  const { sentence } = story;
  const named = boardOfAmount(s, at);
  const last = story.flowBoard;
  const both = last?.sentence === sentence && (last.both || last.board !== named);
  if (named !== undefined) story.flowBoard = { board: named, both, sentence };
  const told = story.flowBoard;
  if (named !== undefined || told === undefined) return named;
  const goesOn = sentence - told.sentence === 1 && !story.startsParagraph && !s.indexSeen;
  if ((!goesOn && sentence !== told.sentence) || (goesOn && told.both)) return undefined;
  return items.some(({ subject }) => subject?.kind === S.index && subject.name !== told.board) ? undefined : told.board;
}

const isMainWord = wordSet("main");

/** Phrases from "main bourse" to where it stood. */
const MAIN_REACH = 8;

/** "Seoul's main bourse finished at 4,416.86": its index, where the words before a level call the board so; else "". */
export function mainBefore(tokens: Tokens, items: readonly Item[], at: number): string {
  for (let back = at - 1; back > 0 && back > at - MAIN_REACH; back--) {
    const { kind, from } = items[back] as Item;
    if (kind === W.marketNoun && isMainWord(tokens, from - 1)) return MAIN_INDEX[HOME] as string;
  }
  return "";
}

/** "KOSDAQ market bought", "KOSDAQ were": at `at` the verb of who stands before the board. */
function isBuying(items: readonly Item[], at: number): boolean {
  const kind = kindAt(items, kindAt(items, at) === W.marketNoun ? at + 1 : at);
  return kind === W.trade || kind === W.copula || kind === W.have;
}

/** "On the KOSPI and KOSDAQ markets": an amount of both boards is none of one. */
export function isOfBothBoards(s: Sentence, at: number): boolean {
  const { items, story } = s;
  if (!story.isHome) return false;
  for (let next = at + 1; next + 1 < items.length && next < at + REACH; next++) {
    const { kind, subject } = items[next] as Item;
    if (isTwoMarkets(s, next)) return true;
    if (kind === W.quantity || kind === W.comma || kind === W.group || kind === W.groupAdjective) return false;
    if (subject?.kind !== S.index || kindAt(items, next + 1) !== W.and) continue;
    const second = kindAt(items, next + 2) === W.article ? next + 3 : next + 2;
    // "In the two markets (KOSPI and KOSDAQ)".
    const placed = isPlaced(items, next) || kindAt(items, next - 1) === W.openBracket;
    return placed && items[second]?.subject?.kind === S.index;
  }
  return false;
}

/** "Foreigners sold 30 billion won of Kospi and 8 billion won of Kosdaq shares, while institutions bought 20 billion won": of one of the two, which nobody names. */
export function isAfterBoth(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  if (!story.isHome || boardOfAmount(s, at) !== undefined) return false;
  const boards = new Set<string>();
  let amount = false;
  // "And institutions on the KOSDAQ market bought": whose board it is comes behind who they are.
  for (let back = clause.subjectAt - 1; back > 0 && back > at - REACH; back--) {
    const { kind, subject, value } = items[back] as Item;
    const owned = subject?.kind === S.index && story.isOwn(subject);
    // "While on the KOSDAQ institutions sold": their own.
    if (owned && boards.size === 0 && isPlacedInFront(items, back)) return false;
    if (owned && (isPlaced(items, back) || kindAt(items, back - 1) === W.of)) boards.add(subject.name);
    amount ||= boards.size === 1 && kind === W.quantity && value === U.money;
  }
  return boards.size > 1 && amount;
}

const isBoth = wordSet("both", "two");
const isMarkets = wordSet("markets", "bourses", "boards", "exchanges");

/** "Both markets", "the two major bourses". */
function isTwoMarkets({ items, story: { tokens } }: Sentence, at: number): boolean {
  if (!isBoth(tokens, (items[at] as Item).from)) return false;
  return [1, 2].some((step) => isMarkets(tokens, items[at + step]?.from ?? -1));
}

/** "Stocks on South Korea's KOSDAQ market": the index of the board that is named behind them. */
export function boardOfStocks(s: Sentence, at: number): Subject | undefined {
  const { items } = s;
  const on = items[at + 1];
  if (items[at]?.kind !== W.shareUnit || on?.kind !== W.preposition || wordOf(s, on) !== "on") return undefined;
  const board = items[placeEnd(items, at + 2)];
  return board?.kind === W.subject && board.subject?.kind === S.index ? board.subject : undefined;
}

const describes = kindSet(W.article, W.place, W.possessive, W.plain, W.sector, W.hyphen);

/** Past "the", "South Korea's", "the tech-heavy". */
function placeEnd(items: readonly Item[], at: number): number {
  let end = at;
  while (end < at + 5 && describes(items[end])) end++;
  return end;
}

const describesBoard = kindSet(W.article, W.plain, W.hyphen, W.place, W.possessive, W.sector);

/** "On the tech-heavy KOSDAQ market, ..." in front of a sentence or of a part of it. */
export function isPlacedInFront(items: readonly Item[], at: number): boolean {
  let place = at - 1;
  while (place >= 0 && place > at - 7 && describesBoard(items[place])) place--;
  const before = kindAt(items, place - 1);
  if (kindAt(items, place) !== W.preposition) return false;
  // "..., and in the KOSDAQ market, they bought".
  if (isJoint(items, place - 1)) return isActorBehind(items, at + 1);
  return place === 0 || before === W.comma || before === W.while;
}

/** "On the KOSDAQ market, Pepper rose 2 percent": told in front of what happened there. */
export function isOnSecondBoard(items: readonly Item[], at: number): boolean {
  return items[at]?.subject?.name === SECOND_BOARD && isPlacedInFront(items, at);
}

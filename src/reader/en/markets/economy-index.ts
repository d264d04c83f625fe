import { isCapital } from "../../scanner.ts";
import { inApposition } from "../phrases/apposition.ts";
import { type Item, isIn, itemAt, kindAt, macroOf, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isOfOthers } from "./named-market.ts";

/**
 * Indices that tell of an economy and not of shares: "a core inflation gauge", "the association's purchase index", "the
 * index of leading indicators". Stories of a market tell of them in passing, and go on about "the index" after that.
 */
const isWatched = wordSet(
  ..."prices indicators conditions expectations orders managers activity confidence sentiment output production inflation morale employment".split(
    " ",
  ),
);
const isReading = wordSet("reading", "readings");
const isLeading = wordSet("leading");
const isThisOrThe = wordSet("the", "this", "that");
const isIndexWord = wordSet("index", "gauge", "indicator", "barometer");

/** Words of an economy that stand right before its index. */
const isOfEconomy = kindSet(W.macro, W.tradeNoun, W.trade);
/** What the words in front of them begin with, where they are no headline's. */
const BEGINS = kindTable(W.article, W.possessive, W.of);
/** Phrases from "index of" to what it is of, and from its first word to "index". */
const REACH = 5;

/** Takes the index at `at` for one of an economy, where it is; false where it may be the market's. */
export function readEconomyIndex(s: Sentence, at: number, item: Item): boolean {
  const { story } = s;
  if (story.isHome || item.kind !== W.marketNoun || !isIndexWord(story.tokens, item.from)) return false;
  const told = isEconomyIndex(s, at) || isSameAgain(s, at);
  // "The confidence index": one by a name of its own, which "the index" may go on about too.
  const before = itemAt(s.items, at - 1);
  const named = before?.kind === W.plain && isOfOthers(wordOf(s, before));
  if (told || named) story.economySentence = story.sentence;
  if (!told || inApposition(s, at)) return false;
  // "The consumer confidence index rose to 109.8".
  const ofEconomy = before?.kind === W.macro;
  replace(s, ofEconomy ? macroOf(wordOf(s, before)) : subjectOf(S.outside, wordOf(s, item)));
  return true;
}

function isEconomyIndex(s: Sentence, at: number): boolean {
  const { items, story } = s;
  const before = itemAt(items, at - 1);
  const next = itemAt(items, at + 1);
  // "The overall index reading dipped".
  if (next?.kind === W.plain && isReading(story.tokens, next.from)) return true;
  // "The survey's index on current conditions", "the index for new orders", and no "index on higher oil prices".
  const of = next?.kind === W.of || (next?.kind === W.preposition && (before?.kind === W.possessive || isFor(s, next)));
  if (of && isOfWatched(s, at + 2)) return true;
  // "The index for big manufacturers rose to plus 12": what firms said.
  if (next?.kind === W.preposition && isFor(s, next) && isOfFirms(s, at + 2)) return true;
  // "The Nikkei purchasing managers' index".
  if (before?.kind === W.plain && isManagers(story.tokens, before.from)) return true;
  // "October's index", "the July leading index".
  if (before?.kind === W.possessive && kindAt(items, at - 2) === W.month) return true;
  if (before?.kind === W.plain && isLeading(story.tokens, before.from) && kindAt(items, at - 2) === W.month)
    return true;
  if (isOfEconomy(before)) return beginsBefore(items, at);
  // "The Housing Market Index".
  const what = before?.kind === W.marketNoun ? itemAt(items, at - 2) : undefined;
  return what !== undefined && isCapital(story.tokens, what.from) && isOfOthers(wordOf(s, what));
}

const isManagers = wordSet("managers", "manager");

const isForWord = wordSet("for");

function isFor({ story }: Sentence, { from }: Item): boolean {
  return isForWord(story.tokens, from);
}

const isFirms = wordSet("manufacturers", "manufacturing", "companies", "firms", "businesses", "nonmanufacturers");

function isOfFirms({ items, story }: Sentence, from: number): boolean {
  for (let at = from; at < from + REACH; at++) {
    const item = items[at];
    if (item === undefined || STOPS[item.kind] === 1) return false;
    if (isFirms(story.tokens, item.to - 1)) return true;
  }
  return false;
}

function isOfWatched({ items, story }: Sentence, from: number): boolean {
  for (let at = from; at < from + REACH; at++) {
    const item = items[at];
    if (item === undefined || STOPS[item.kind] === 1) return false;
    if (isWatched(story.tokens, item.from) || isWatched(story.tokens, item.to - 1)) return true;
  }
  return false;
}

/** Where what an index is of has ended. */
const STOPS = kindTable(W.comma, W.period, W.move, W.moving, W.copula, W.close, W.quantity, W.have, W.shareUnit);

function beginsBefore(items: readonly Item[], at: number): boolean {
  for (let back = at - 2; back >= 0 && back > at - 2 - REACH; back--) {
    if (BEGINS[kindAt(items, back)] === 1) return true;
    if (STOPS[kindAt(items, back)] === 1) return false;
  }
  return false;
}

/** "The index was above its level of a year ago": the one that this sentence, or the one before, has told of. */
function isSameAgain(s: Sentence, at: number): boolean {
  const { items, story } = s;
  const before = itemAt(items, at - 1);
  if (story.sentence - story.economySentence > 1 || before?.kind !== W.article) return false;
  return isThisOrThe(story.tokens, before.from) && !s.indexSeen && !isIn(items, at + 1) && !closes(items, at);
}

/** Phrases from "the index" to where it ended: "gained 52.1 points to close". */
const CLOSE_REACH = 8;

/** "The index gained 52.1 points to close at 5,412.3": no index of an economy closes. */
function closes(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + CLOSE_REACH; next++)
    if (kindAt(items, next) === W.close) return true;
  return false;
}

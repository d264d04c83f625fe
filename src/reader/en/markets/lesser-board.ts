import type { Tokens } from "../../scanner.ts";
import { HOME, SECOND_BOARD } from "../atlas/markets.ts";
import { type Item, indexOf, itemAt, kindAt } from "../phrases/item.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** In Seoul the second board goes by what sets it apart from the first: "the junior market", "the small-cap gauge". */
const isLesser = wordSet("junior", "smaller", "lesser");
const isSmall = wordSet("small");
const isCap = wordSet("cap");
const isBoard = wordSet("bourse", "board", "market", "exchange", "index", "gauge", "barometer");

/** What goes on as another thing: "the junior market operator", "the smaller bourse's", and the name that tells which. */
const goesOn = kindSet(W.subject, W.plain, W.hyphen, W.possessive, W.place, W.of, W.shareUnit, W.cap);

/** Takes such phrases for the index of the second board. */
export function readLesserBoards(tokens: Tokens, sentences: readonly Item[][]): void {
  let abroad = false;
  for (const items of sentences) {
    const before = abroad;
    abroad = items.some(({ subject }) => subject?.kind === S.index && subject.market !== HOME);
    readLesser(tokens, items, before || abroad);
  }
}

/** Behind an index of another market, "the small-cap index" may be one of that market. */
function readLesser(tokens: Tokens, items: Item[], abroad: boolean): void {
  let end = 0;
  for (let at = 0; at < items.length; at++) {
    const noun = items[at] as Item;
    const first = goesOn(items[at + 1]) ? -1 : firstOfBoard(tokens, items, end, noun, abroad);
    if (first > 0) {
      noun.kind = W.subject;
      noun.value = S.index;
      noun.subject = indexOf(SECOND_BOARD, HOME);
      noun.from = (items[first] as Item).from;
      end = first;
    }
    items[end++] = noun;
  }
  items.length = end;
}

/** Where the second board's name begins, when `noun` comes behind the phrases before `end` and ends it; or -1. */
function firstOfBoard(tokens: Tokens, items: readonly Item[], end: number, noun: Item, abroad: boolean): number {
  if (noun.kind !== W.marketNoun || !isBoard(tokens, noun.from)) return -1;
  // "The junior stock market".
  const first = apartFrom(tokens, items, kindAt(items, end - 1) === W.shareUnit ? end - 2 : end - 1);
  if (first < 1 || !isThe(tokens, (items[first - 1] as Item).from)) return -1;
  return abroad && isSmall(tokens, (items[first] as Item).from) ? -1 : first;
}

const isThe = wordSet("the");

/** The phrase that "junior" or "small-cap" begins at, when one of them ends at `last`; or -1. */
function apartFrom(tokens: Tokens, items: readonly Item[], last: number): number {
  const word = itemAt(items, last);
  if (word === undefined) return -1;
  if (isLesser(tokens, word.from)) return last;
  // One phrase "small-cap", or three.
  if (isSmall(tokens, word.from) && isCap(tokens, word.to - 1)) return last;
  const hyphened = isCap(tokens, word.from) && kindAt(items, last - 1) === W.hyphen;
  return hyphened && isSmall(tokens, items[last - 2]?.from ?? -1) ? last - 2 : -1;
}

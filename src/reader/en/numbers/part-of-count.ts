import * as M from "../../mark-code.ts";
import type { Tokens } from "../../scanner.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isThese = wordSet("these", "those");

/** "Of these, 24 gained": a part of the market, where the whole was told before. */
function isOfThese({ items, story }: Sentence): boolean {
  const article = kindAt(items, 0) === W.of || kindAt(items, 0) === W.from ? items[1] : undefined;
  if (article === undefined || !isThese(story.tokens, article.from)) return false;
  if (!story.isHome && isBehindTraded(story.tokens, (items[0] as Item).from)) return false;
  return story.claims.some(({ measure, sentence }) => measure === "breadth.gainers" && sentence < story.sentence);
}

const isTraded = wordSet("traded", "trading", "transacted");

/** Words of the sentence before that are looked through. */
const BEFORE = 24;

/** "At the CSE, 275 issues were traded. Of those, 106 gained": of another whole, whatever was counted before. */
function isBehindTraded(tokens: Tokens, from: number): boolean {
  for (let token = from - 2; token >= 0 && token > from - BEFORE && tokens.code[token] !== M.stop; token--)
    if (isTraded(tokens, token)) return true;
  return false;
}

/** Issues that a Korean market does not stop at: fewer are some chosen ones. */
const CHOSEN = 100;

/** "Out of the top 40 stocks, 36 gained". */
function isOfChosen({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome || !items.slice(0, 2).some(({ kind }) => kind === W.of)) return false;
  const whole = items.findIndex(({ kind }) => kind === W.quantity);
  const all = items[whole]?.quantity;
  return whole < at && all?.unit === U.plain && all.exponent === 0 && all.digits <= CHOSEN;
}

/** Stocks that an index is made of, where it is not made of all. */
const CONSTITUENTS = 50;

/** "Of the 30 Sensex stocks, 23 closed lower": of those of an index, elsewhere than in Seoul. */
function isOfConstituents({ items, story }: Sentence, at: number): boolean {
  if (story.isHome || at < 4) return false;
  const of = kindAt(items, 0) === W.of ? 0 : 1;
  const whole = kindAt(items, of + 1) === W.article ? of + 2 : of + 1;
  const all = kindAt(items, of) === W.of && whole < at ? items[whole]?.quantity : undefined;
  return all?.unit === U.plain && all.digits <= CONSTITUENTS && items[whole + 1]?.subject?.kind === S.index;
}

const isMembers = wordSet("components", "constituents", "members", "stocks", "shares", "scrips");

/** "Among 30-BSE index components, 19 stocks fell": of the members of an index that is made of some. */
function isAmongMembers({ items, story }: Sentence, at: number): boolean {
  if (story.isHome || kindAt(items, 0) !== W.preposition || !isWithin(story.tokens, items[0]?.from ?? -1)) return false;
  let index = false;
  for (let next = 1; next < at && next < MEMBERS_REACH && kindAt(items, next) !== W.comma; next++) {
    const { from, subject } = items[next] as Item;
    if (index && isMembers(story.tokens, from)) return true;
    index ||= subject?.kind === S.index;
  }
  return false;
}

/** Phrases from "among" to the members: "among the 30 BSE index components". */
const MEMBERS_REACH = 8;

/** Indices whose issues are a whole board's. */
const BOARDS: ReadonlySet<string> = new Set(["KOSPI", "KOSDAQ", "KONEX"]);

/** Phrases of "among convertible bonds", "gainers in the debt market". */
const KIND_REACH = 5;

/** Phrases from such a thing to what is counted of it. */
const COUNT_REACH = 12;

const isWithin = wordSet("among", "in", "within");
const startsOther = kindTable(W.group, W.trade, W.while, W.but, W.subject, W.yield, W.semicolon);

/** "In the futures market foreigners sold, and decliners beat gainers": the count is of another statement. */
function isCountedOf(items: readonly Item[], thing: number, at: number): boolean {
  if (at - thing > COUNT_REACH) return false;
  for (let next = thing + 1; next < at; next++) if (startsOther[kindAt(items, next)] === 1) return false;
  return true;
}

/** "Among convertible bonds, 34 rose", "gainers in the debt market beat losers", "of the members of the KOSPI 200": of no board. */
function isOfOtherKind({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome) return false;
  for (let head = 0; head < at && head < 2; head++) {
    const { kind, from } = items[head] as Item;
    // "On a rise of bond yields, decliners beat gainers": why.
    if (kind !== W.of && kind !== W.from && (kind !== W.preposition || !isWithin(story.tokens, from))) continue;
    for (let next = head + 1; next < at && next < head + KIND_REACH + 2; next++) {
      const { kind, subject } = items[next] as Item;
      if (kind === W.bond || kind === W.futures) return isCountedOf(items, next, at);
      if (kind === W.subject) return subject?.kind === S.index && !BOARDS.has(subject.name);
      if (kind === W.comma) return false;
    }
  }
  return false;
}

/** "15 components of the 30-stock index ended in the red while 14 finished in green": one more of the same members. */
function isOfMembersToo({ items, story }: Sentence, at: number): boolean {
  if (story.isHome) return false;
  for (let back = at - 1; back > 0 && back > at - MEMBERS_TOO; back--) {
    const { from, kind } = items[back] as Item;
    if (kind === W.semicolon || kind === W.period) return false;
    const told = kind === W.plain && isMembers(story.tokens, from) && kindAt(items, back - 1) === W.quantity;
    if (told && kindAt(items, back + 1) === W.of && kindAt(items, back + 2) === W.article)
      return items.slice(back + 3, back + 7).some(({ kind }) => kind === W.marketNoun);
  }
  return false;
}

/** Phrases from the members to the last of their counts. */
const MEMBERS_TOO = 24;

/** True for a count that is of a part of the market's issues, and no count of the market. */
export function isPartOfCount(s: Sentence, at: number): boolean {
  if (isOfThese(s) || isOfChosen(s, at) || isOfConstituents(s, at)) return true;
  return isAmongMembers(s, at) || isOfMembersToo(s, at) || isOfOtherKind(s, at);
}

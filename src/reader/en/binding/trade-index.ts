import { isCapital, type Tokens } from "../../scanner.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, indexOf, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { bindIndex } from "./bind-index.ts";

/** What is said of the index of a trade, and of the trading in one. */

const isIndex = wordSet("index");

/** Phrases from the last word of a trade's name to its noun: "sub", a hyphen. */
const NOUN_REACH = 4;

/**
 * "The mining index gained 0.90 points to 59.03", "Financial Index closed at 7,957.61 points": elsewhere than in Seoul the
 * index of a trade is an index by its own name, once its points are told.
 */
export function bindTradeIndex(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, story } = s;
  const [subject] = clause.subjects;
  if (story.isHome || subject === undefined || clause.subjects.length !== 1 || s.inBrackets(at)) return false;
  const bare = q.unit === U.plain && (isLevelPlace(s) ? q.exponent < 0 : isBareMove(s, at));
  if (q.unit !== U.point && !bare) return false;
  if (q.scale !== 0 || q.range || !hasIndexNoun(s) || isOfEconomy(story.tokens, s.items[s.sectorFrom])) return false;
  clause.subjects = [indexOf(wholeName(s, subject.name), story.market)];
  clause.kind = S.index;
  const bound = bindIndex(s, at, q);
  // A percentage behind is the trade's.
  clause.subjects = [subject];
  clause.kind = S.sector;
  return bound;
}

/** "The property index fell 14.11 to 812.35": points, though nobody says so. */
function isBareMove(s: Sentence, at: number): boolean {
  const joint = kindAt(s.items, at + 1);
  const level = joint === W.to || joint === W.at ? s.items[at + 2]?.quantity : undefined;
  return level?.unit === U.plain && level.exponent < 0 && s.isDirectObject(at);
}

const isSurveyed = wordSet("manufacturing", "housing", "retail");

/** "The manufacturing index rose 0.2 points to 50.3": what a survey tells of the economy may be called so too. */
function isOfEconomy(tokens: Tokens, item: Item | undefined): boolean {
  return item !== undefined && isSurveyed(tokens, item.from);
}

/** "The Industrial Products and Services Index": with what "and" joins in front, where all of it is written as one name. */
function wholeName({ items, sectorFrom, story: { tokens } }: Sentence, name: string): string {
  if (kindAt(items, sectorFrom - 1) !== W.and) return name;
  let first = sectorFrom - 1;
  while (first > 0 && isNameWord(items[first - 1]) && isCapital(tokens, (items[first - 1] as Item).from)) first--;
  if (first === sectorFrom - 1 || kindAt(items, first - 1) !== W.article) return name;
  const from = tokens.start[(items[first] as Item).from] as number;
  const at = tokens.text.indexOf(name, from);
  return at < 0 ? name : tokens.text.slice(from, at + name.length);
}

const isNameWord = kindSet(W.plain, W.sector, W.subject);

function isLevelPlace({ clause: { prep } }: Sentence): boolean {
  return prep === W.to || prep === W.at;
}

/** The noun behind the name, or the last word of what was read as the name. */
function hasIndexNoun({ clause: { subjectAt }, items, story: { tokens } }: Sentence): boolean {
  for (let at = subjectAt; at < items.length && at < subjectAt + NOUN_REACH; at++) {
    const { kind, from } = items[at] as Item;
    if (kind === W.marketNoun) return isIndex(tokens, from);
    if (kind === W.move || kind === W.comma || kind === W.quantity) return false;
  }
  return false;
}

/** Phrases from a percentage to the trading it is a share of: "of the total trading volume". */
const SHARE_REACH = 6;

/** "JD14.64 million or (38.58%) of the total trading volume": how much of it, and no move. */
export function isShareOfTrade({ items, story }: Sentence, at: number): boolean {
  const of = kindAt(items, at + 1) === W.closeBracket ? at + 2 : at + 1;
  if (story.isHome || kindAt(items, of) !== W.of) return false;
  for (let next = of + 1; next < of + SHARE_REACH; next++) {
    const kind = kindAt(items, next);
    if (kind === W.volume || kind === W.trading) return true;
    if (kind === W.quantity || kind === W.comma || kind === W.subject || itemAt(items, next) === undefined)
      return false;
  }
  return false;
}

const isMaking = wordSet("make", "makes", "made", "making", "take", "takes", "taking");

/** "Which makes up 17 percent of the gauge", "taking up about a fifth of the market": what part of it something is. */
export function isMadeUp({ items, story }: Sentence, at: number): boolean {
  if (kindAt(items, at + 1) !== W.of) return false;
  let up = at - 1;
  while (kindAt(items, up) === W.about || kindAt(items, up) === W.near || kindAt(items, up) === W.over) up--;
  if (kindAt(items, up) === W.than && kindAt(items, up - 1) === W.more) up -= 2;
  return kindAt(items, up) === W.direction && isMaking(story.tokens, itemAt(items, up - 1)?.from ?? -1);
}

/** "12 percent of the index", and no "2 percent of the market's value". */
export function isWeight(items: readonly Item[], at: number): boolean {
  const whole = kindAt(items, at + 2) === W.article ? at + 3 : at + 2;
  const named = kindAt(items, whole) === W.marketNoun || items[whole]?.subject?.kind === S.index;
  return kindAt(items, at + 1) === W.of && named && kindAt(items, whole + 1) !== W.possessive;
}

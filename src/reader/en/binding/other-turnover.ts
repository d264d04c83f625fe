import type { Tokens } from "../../scanner.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, isIn, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "Not far above the annual low of 7.4 trillion won", "below the year's high of 12 trillion": what the day's is set against. */
export function isApartFromExtreme(items: readonly Item[], at: number): boolean {
  const extreme = kindAt(items, at - 2);
  if (kindAt(items, at - 1) !== W.of || (extreme !== W.low && extreme !== W.high)) return false;
  let article = at - 3;
  while (article > at - EXTREME_REACH && kindAt(items, article) !== W.article) article--;
  const joint = kindAt(items, article - 1);
  // "Close to this year's low of 7.4 trillion won".
  const near = joint === W.to && IS_NEAR[kindAt(items, article - 2)] === 1;
  return kindAt(items, article) === W.article && (near || APART[joint] === 1);
}

/** "Close to", however its first word is read. */
const IS_NEAR = kindTable(W.near, W.close);

const APART = kindTable(W.above, W.below, W.near, W.than, W.from, W.against);

/** Phrases from an amount back to the article of the extreme that it was. */
const EXTREME_REACH = 6;

/** "Turnover reached P4.21 billion from 1.15 billion shares": the shares that the money was paid for, and no day before. */
export function isPaidFor({ clause, items, story }: Sentence, at: number): boolean {
  if (story.isHome || clause.prepAt !== at - 1 || items[at]?.quantity?.unit !== U.shares) return false;
  let paid = false;
  for (let back = at - 2; back >= 0 && back > at - BOARD_REACH; back--) {
    const unit = items[back]?.quantity?.unit;
    // "Worth P4.2 billion from 1.1 billion shares", and not "1.2 billion shares worth P4.2 billion from 1.1 billion".
    if (unit === U.shares) return false;
    paid ||= unit === U.money;
  }
  return paid;
}

/** "Data from the exchange showed 2.88 billion shares": who told it, and no day before. */
export function isToldBehind({ clause, items, story }: Sentence, at: number): boolean {
  if (story.isHome) return false;
  for (let next = at - 1; next > clause.prepAt && next > at - SOURCE_REACH; next--)
    if (kindAt(items, next) === W.say) return true;
  return false;
}

/** Phrases from an amount back to the word that tells of its source. */
const SOURCE_REACH = 6;

const isOfShares = kindSet(W.subject, W.shareUnit);

const isBoard = wordSet("market", "markets", "segment", "section", "board");

/** Phrases from an amount back to the board it was traded on. */
const BOARD_REACH = 20;

/** "The bond market had a turnover of 5.5 billion, against yesterday's 3.8 billion". */
export function isOfBonds({ items, story }: Sentence, at: number): boolean {
  if (story.isHome) return false;
  for (let back = at - 1; back > 0 && back > at - BOARD_REACH; back--) {
    const item = items[back] as Item;
    if (isOfShares(item)) return false;
    if (isBoard(story.tokens, item.from) && kindAt(items, back - 1) === W.bond) return true;
  }
  // "The secondary bond market had a turnover of 5.5 billion, more than the 3.8 billion the day before".
  for (let head = 1; head < HEAD_REACH; head++)
    if (kindAt(items, head) === W.bond) return isBoard(story.tokens, items[head + 1]?.from ?? -1);
  return false;
}

/** Phrases from the head of a sentence to the bonds whose market it is about. */
const HEAD_REACH = 4;

/** Phrases from "with a turnover" to its amount. */
const TURNOVER_REACH = 6;

const isNoFirm = kindSet(W.marketNoun, W.place, W.date, W.weekday, W.span, W.sector);

/** "Marked down Pepper's shares by 6 percent, with a turnover of 40 million": of those shares alone. */
export function isOfMarkedShares(items: readonly Item[], at: number): boolean {
  let joint = at - 1;
  while (joint > at - TURNOVER_REACH && kindAt(items, joint) !== W.with) joint--;
  if (kindAt(items, joint) !== W.with) return false;
  const percent = kindAt(items, joint - 1) === W.comma ? joint - 2 : joint - 1;
  if (items[percent]?.quantity?.unit !== U.percent || kindAt(items, percent - 1) !== W.by) return false;
  const owner = items[percent - 4];
  if (kindAt(items, percent - 2) !== W.shareUnit || kindAt(items, percent - 3) !== W.possessive) return false;
  return owner !== undefined && !isNoFirm(owner) && owner.subject?.kind !== S.index;
}

/** "Of which $34m was in Pepper and $25m in Salt", "including $21m in Pepper": what went into one stock. */
export function isPutIn(items: readonly Item[], at: number): boolean {
  const name = items[at + 2];
  return isIn(items, at + 1) && name?.kind === W.subject && name.value === S.stock;
}

/** "Turnover stood above Rs 283 million": how much it was, at least. */
export function isStoodAbove({ clause, items, story }: Sentence): boolean {
  return !story.isHome && kindAt(items, clause.prepAt - 1) === W.copula;
}

const isHedge = kindSet(W.about, W.over, W.near, W.under, W.more, W.than);

/** "Pepper had a busy day, with almost 3.2 million shares changing hands, and the stock ended up": those of one stock. */
export function isOfBusyStock({ first, indexSeen, items, story }: Sentence, at: number): boolean {
  if (story.isHome || indexSeen || items[at]?.value !== U.shares) return false;
  let joint = at - 1;
  while (joint > at - 4 && isHedge(items[joint])) joint--;
  if (kindAt(items, joint) !== W.with) return false;
  return (first?.kind === S.stock && kindAt(items, 0) === W.subject) || goesOnAboutStock(items, at);
}

/** "..., and the stock ended up 3 cent". */
function goesOnAboutStock(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + BOARD_REACH; next++)
    if (kindAt(items, next) === W.shareUnit && kindAt(items, next - 1) === W.article)
      return kindAt(items, next - 2) === W.and || kindAt(items, next - 2) === W.comma;
  return false;
}

const isIssued = wordSet(..."issued outstanding listed delisted allotted subscribed cancelled offered".split(" "));

/** "Exchanged from the 25,712 million securities issued", "208 million shares were delisted": of what there is, and none traded. */
export function isOfIssued({ items, story }: Sentence, at: number): boolean {
  return isIssued(story.tokens, items[kindAt(items, at + 1) === W.copula ? at + 2 : at + 1]?.from ?? -1);
}

/** "Of the 146 stocks traded, 57 rose", "the exchange of 322 stocks": issues, by whatever name. */
export function isOfStocks(items: readonly Item[], at: number, { digits, unit }: Quantity): boolean {
  if (unit !== U.shares || digits >= 1_000) return false;
  return kindAt(items, kindAt(items, at - 1) === W.article ? at - 2 : at - 1) === W.of;
}

/** "In the previous trading session". */
export function isOfSessionBefore(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.span || items[at]?.value !== 1) return false;
  return kindAt(items, kindAt(items, at - 1) === W.trading ? at - 2 : at - 1) === W.previous;
}

/** "HK$15.1 billion (US$1.94 billion)", in Tokyo: of the market whose money stands before the bracket. */
export function isOfOtherMoney({ items, story }: Sentence, at: number): boolean {
  const first = kindAt(items, at - 1) === W.openBracket ? itemAt(items, at - 2)?.quantity?.currency : undefined;
  return first !== undefined && first !== "" && first !== story.currency;
}

/** "About €12,000 more than on Monday", "5.8 billion dollars (746 million US dollars) less than Tuesday's": by how much. */
export function isDifference(items: readonly Item[], at: number): boolean {
  let next = at + 1;
  // What the same is in another money stands between.
  if (kindAt(items, next) === W.openBracket && kindAt(items, next + 2) === W.closeBracket) next += 3;
  else if (kindAt(items, next) === W.closeBracket) next++;
  const kind = kindAt(items, next);
  return (kind === W.more || kind === W.under) && kindAt(items, next + 1) === W.than;
}

/** "While" or "whilst", and a volume of its own, stand between the two phrases. */
export function isParted(items: readonly Item[], from: number, to: number): boolean {
  for (let at = to - 1; at > from && from >= 0; at--)
    if (kindAt(items, at) === W.while) return items.slice(at, to).some(({ kind }) => kind === W.volume);
  return false;
}

/** Phrases from the volume to how much it was: "the volume traded for the day was". */
const VOLUME_REACH = 8;

const isVolumeWord = wordSet("volume", "volumes");

/** "Turnover was Rs 2,412 mn, whilst the volume traded for the day was 112,406.3k": shares, though money was counted before. */
export function isOfOwnVolume(tokens: Tokens, items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.copula) return false;
  for (let back = at - 2; back > 0 && back > at - VOLUME_REACH; back--) {
    const { kind, from } = items[back] as Item;
    if (kind === W.quantity || kind === W.comma) return false;
    if (kind === W.volume) return isVolumeWord(tokens, from) && kindAt(items, back - 2) === W.while;
  }
  return false;
}

/** "QR220m with a volume of 4.1 million": a number of shares right behind the amount paid for them. */
export function isBesideAmount({ items }: Sentence, at: number): boolean {
  if (kindAt(items, at - 1) !== W.of || kindAt(items, at - 2) !== W.volume) return false;
  const joint = kindAt(items, at - 3) === W.article ? at - 4 : at - 3;
  return kindAt(items, joint) === W.with && itemAt(items, joint - 1)?.value === U.money;
}

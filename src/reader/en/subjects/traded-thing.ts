/** What an amount was traded in, where it is not the market as a whole. */

import { isAbroad } from "../markets/market-place.ts";
import { isOnSecondExchange } from "../markets/second-exchange.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, isIn, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { OVERSEAS } from "./subject-volume.ts";

const isNoShare = wordSet(..."bid bids offers order orders contracts deals loans debt notes deposits goods".split(" "));

/** "Put in bids worth 2 trillion won": of what the noun names, which is no share. */
export function isOfWorth({ items, story: { tokens } }: Sentence, at: number): boolean {
  const noun = items[at - 2];
  return kindAt(items, at - 1) === W.worth && noun !== undefined && isNoShare(tokens, noun.to - 1);
}

/** "112.9 million TSMC shares": counted, not paid. */
export function isOfShares(items: readonly Item[], at: number, q: Quantity): boolean {
  if (q.unit !== U.plain) return false;
  const next = kindAt(items, at + 1) === W.subject ? at + 2 : at + 1;
  return kindAt(items, next) === W.shareUnit;
}

/** "Net purchases in the electronics sector amounted to ...": of a trade, not of the market. */
export function isOfTrade({ clause, items }: Sentence, at: number): boolean {
  for (let back = at - 1; back > clause.subjectAt; back--) if (kindAt(items, back) === W.sectorNoun) return true;
  return false;
}

/** "Bought 602 billion won worth of Naver shares": of one stock, not of the market. */
export function isOfStock(items: readonly Item[], at: number): boolean {
  // "Sold 2.1 million shares of Naver worth 151 billion won", "bought Naver shares worth ...".
  const before = kindAt(items, at - 2) === W.shareUnit ? at - 3 : at - 2;
  if (kindAt(items, at - 1) === W.worth && items[before]?.kind === W.subject && items[before]?.value === S.stock)
    return true;
  let next = at + 1;
  while (next < at + 4 && (kindAt(items, next) === W.worth || kindAt(items, next) === W.of)) next++;
  // "148 billion won and 98 billion won in Pepper and Salt".
  if (next === at + 1) {
    while (next < at + 4 && (kindAt(items, next) === W.and || kindAt(items, next) === W.quantity)) next++;
    // "Of which 301 billion won was in Pepper alone".
    if (kindAt(items, next) === W.copula) next++;
    if (isIn(items, next)) next++;
    else return false;
  }
  // "Of the KODEX 200".
  if (kindAt(items, next) === W.article && kindAt(items, next - 1) === W.of) next++;
  return next > at + 1 && kindAt(items, next) === W.subject && items[next]?.value === S.stock;
}

const isIts = wordSet("its");
const isThe = wordSet("the");
const isStockWord = wordSet("stock");

/** Phrases from "net buyers of Pepper" to the amount: ", to the tune of". */
const BUYERS_REACH = 8;

/** "Sold a net 81 billion won of its shares", "... of the stock", "net buyers of Pepper, to the tune of 211 billion won": of the share just told. */
export function isOfThatStock({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  if (!isHome) return false;
  const of = kindAt(items, at + 1) === W.worth ? at + 2 : at + 1;
  const [owner, noun] = [items[of + 1], items[of + 2]];
  if (kindAt(items, of) === W.of && owner !== undefined && noun?.kind === W.shareUnit)
    if (isIts(tokens, owner.from) || (isThe(tokens, owner.from) && isStockWord(tokens, noun.to - 1))) return true;
  for (let back = at - 1; back > 2 && back > at - BUYERS_REACH; back--) {
    const { kind, value } = items[back] as Item;
    if (kind === W.trade || kind === W.group || kind === W.quantity || kind === W.while) return false;
    if (kind === W.subject) return value === S.stock && kindAt(items, back - 1) === W.of && isBuyers(items, back - 2);
  }
  return false;
}

function isBuyers(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.tradeNoun && kindAt(items, at - 1) === W.net;
}

const isTrade = kindSet(W.sector, W.sectorNoun, W.and, W.comma);

/** "Dumped 190 billion won of chip shares", "in bank and insurance stocks", in Seoul: of those trades' shares alone. */
export function isOfTradesShares({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome) return false;
  let next = kindAt(items, at + 1) === W.worth ? at + 2 : at + 1;
  if (kindAt(items, next) !== W.of && !isIn(items, next)) return false;
  const first = ++next;
  while (next < first + 5 && isTrade(items[next])) next++;
  return next > first && kindAt(items, first) === W.sector && kindAt(items, next) === W.shareUnit;
}

const partsClause = kindSet(W.while, W.as, W.and, W.but, W.comma, W.semicolon, W.with, W.after);

/** Phrases from "bought by" to the amount. */
const BOUGHT_REACH = 18;

/** "Pepper shares were net bought by foreigners worth 412 billion won": of the stock that the sentence is about. */
export function isOfBought({ first, items, story }: Sentence, at: number): boolean {
  if (!story.isHome) return isBoughtShares(items, at);
  if (first?.kind !== S.stock) return false;
  // "Pepper was the top foreign buy at 210 billion won".
  const head = kindAt(items, 0) === W.article ? 1 : 0;
  const told = items[head]?.subject === first && kindAt(items, head + 1) === W.copula;
  if (told && !items.slice(head + 2, at).some((item) => partsClause(item))) return true;
  let parted = false;
  for (let back = at - 1; back > 0 && back > at - BOUGHT_REACH; back--) {
    const kind = kindAt(items, back);
    parted ||= kind === W.while || kind === W.as;
    // "Was bought by individuals, while foreigners sold ...": only an amount behind it goes on with the share.
    if (kind === W.trade && kindAt(items, back + 1) === W.by)
      return !parted || [3, 4].some((step) => items[back + step]?.quantity?.unit === U.money);
  }
  return false;
}

/** "Pepper shares were bought the most by foreign investors, with a value of 242 billion", elsewhere. */
function isBoughtShares(items: readonly Item[], at: number): boolean {
  for (let noun = 1; noun < at; noun++) {
    if (kindAt(items, noun) !== W.shareUnit || kindAt(items, noun + 1) !== W.copula) continue;
    if (items[noun - 1]?.subject?.kind !== S.stock) continue;
    return !items.slice(noun, at).some(({ kind }) => kind === W.while || kind === W.semicolon || kind === W.but);
  }
  return false;
}

/** Phrases of "in overseas stocks", "into local equity funds". */
const ABROAD_REACH = 4;

/** "Put 91 billion won into equity funds", "net bought 20 billion won of Chinese stocks": of no board of Seoul's. */
export function isOfAbroad({ items, story }: Sentence, at: number): boolean {
  const worth = kindAt(items, at + 1) === W.worth ? at + 2 : at + 1;
  if (!story.isHome) return isOnSecondExchange(items, worth);
  if (kindAt(items, worth) !== W.of && kindAt(items, worth) !== W.preposition) return false;
  for (let next = worth + 1; next < items.length && next < worth + ABROAD_REACH; next++) {
    const { kind, value, from } = items[next] as Item;
    if (kind === W.investor) return isFunds(story.tokens, from);
    if (kind === W.place) return isAbroad(PLACE_MARKETS[value]) && kindAt(items, next + 1) === W.shareUnit;
    if (kind === W.groupAdjective && kindAt(items, next + 1) === W.shareUnit) return value === OVERSEAS;
    if (kind !== W.plain && kind !== W.article && kind !== W.groupAdjective) return false;
  }
  return false;
}

const isFunds = wordSet("funds");

const isFund = wordSet("etf", "etfs", "etn", "etns");

/** "Of inverse ETFs", "of an index ETF", and not "on the back of strong ETF-led buying" or "as ETF inflows grew". */
function isWhatWasBought(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) === W.hyphen) return false;
  let head = at - 1;
  while (kindAt(items, head) === W.plain) head--;
  if (kindAt(items, head) === W.article) head--;
  const worth = kindAt(items, head - 1) === W.worth ? head - 2 : head - 1;
  const amount = kindAt(items, worth) === W.quantity || kindAt(items, worth) === W.closeBracket;
  return amount && (kindAt(items, head) === W.of || isIn(items, head));
}

/** "In the futures market, foreigners sold 2.1 trillion won". */
function isFuturesInFront({ items }: Sentence): boolean {
  if (kindAt(items, 0) !== W.preposition) return false;
  for (let at = 1; at < 6 && kindAt(items, at) !== W.comma; at++) if (kindAt(items, at) === W.futures) return true;
  return false;
}

/** "... 640 billion won ($450 million) of Kospi 200 futures", "81 billion won of inverse ETFs". */
export function isOfFutures(s: Sentence, at: number): boolean {
  const { items, story } = s;
  if (story.isHome && isFuturesInFront(s)) return true;
  let bracket = 0;
  for (let next = at + 1, steps = 0; next < items.length && steps < 7; next++) {
    const { kind, from, to } = items[next] as Item;
    if (kind === W.openBracket) bracket++;
    else if (kind === W.closeBracket) bracket--;
    else if (bracket === 0) {
      if (kind === W.futures) return true;
      // "Of the KODEX Leverage ETF" too.
      const fund = isFund(story.tokens, from) || isFund(story.tokens, to - 1);
      if (fund && isWhatWasBought(items, next)) return true;
      // "1.03 trillion won, equivalent to 12,449 contracts".
      if (kind === W.quantity && kindAt(items, next + 1) === W.futures) return true;
      const aside = kind === W.comma && kindAt(items, next + 1) === W.plain && kindAt(items, next + 2) === W.to;
      if (aside) continue;
      if (kind === W.comma || kind === W.and || kind === W.while || kind === W.quantity || kind === W.period)
        return false;
      steps++;
    }
  }
  return false;
}

/**
 * "Pepper, which individuals bought worth 57 billion won", "institutions, including funds that bought 41 billion won":
 * of what the relative clause is about.
 */
export function isOfRelative({ clause, items, story }: Sentence, at: number): boolean {
  if (kindAt(items, clause.subjectAt - 1) === W.who) return true;
  // "Foreigners led the buying, contrasting with individual investors who sold 62 billion won": all of them.
  if (story.isHome && kindAt(items, clause.subjectAt - 1) === W.with) return false;
  // "Foreign and retail investors that bought 88 billion won and 9 billion won each": all of both.
  if (clause.subjects.length > 1) return false;
  for (let back = at - 1; back > at - RELATIVE_REACH && back > clause.subjectAt; back--) {
    const kind = kindAt(items, back);
    if (kind === W.comma) return false;
    // "And foreign investors a net 60.8 billion won" is no relative clause.
    const amount = kindAt(items, back + 2) === W.net || kindAt(items, back + 2) === W.quantity;
    if (kind === W.investor)
      return kindAt(items, back + 1) === W.who || (kindAt(items, back + 1) === W.article && !amount);
  }
  return false;
}

/** Phrases from some of a group's investors to what they traded. */
const RELATIVE_REACH = 6;

/** Phrases from what is bought to its amount: "net sellers of bonds, offloading". */
const BONDS_REACH = 10;

export function isOfBonds(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back > 1 && back > at - BONDS_REACH; back--) {
    const kind = kindAt(items, back);
    if (kind === W.shareUnit || kind === W.group || kind === W.groupAdjective || kind === W.quantity) return false;
    if (kind === W.bond) return kindAt(items, back - 1) === W.of && kindAt(items, back - 2) === W.tradeNoun;
  }
  return false;
}

/** Phrases from an amount back to the group that it is of, and from there to what joins it to a stock. */
const GROUP_REACH = 6;
const JOINT_REACH = 4;

/** "Pepper fell 3 percent on net foreign selling of P85 million out of P212 million", elsewhere: of that stock alone. */
export function isOnStock({ first, indexSeen, items, story }: Sentence, at: number): boolean {
  if (story.isHome || indexSeen || first?.kind !== S.stock) return false;
  let group = at - 1;
  while (group > at - GROUP_REACH && kindAt(items, group) !== W.groupAdjective && kindAt(items, group) !== W.group)
    group--;
  for (let joint = group - 1; joint > group - JOINT_REACH; joint--) {
    const kind = kindAt(items, joint);
    if (kind === W.preposition || kind === W.with) return true;
    if (kind !== W.net && kind !== W.plain) return false;
  }
  return false;
}

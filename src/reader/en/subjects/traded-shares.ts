import type { Tokens } from "../../scanner.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { precededBy } from "../phrases/around.ts";
import { type Item, isIn, itemAt, kindAt, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import { FUTURES, OWN_VOLUME } from "../words/own-volume.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isInDeals, isOverDeals, isStakedOn, isTotalOfTrades } from "./deals-traded.ts";
import { isAtStock, isOfLeader, isOfOneFirm } from "./stock-in-front.ts";

/** Which numbers of shares, where trading as a whole is not the subject, are what the market traded. */
const isSaw = wordSet("saw", "sees");
const isHands = wordSet("hands");
const isTradedWord = wordSet("traded", "transacted", "exchanged");

/** "... after 1.2 billion shares worth $1.6 billion changed hands". */
function changesHands({ breadthSentence, clause, items, story }: Sentence, at: number): boolean {
  if (!story.isHome && clause.kind === S.index && isWithWorth(story.tokens, items, at)) return true;
  for (let next = at + 1; next < items.length && next < at + HANDS_REACH; next++) {
    const word = items[next] as Item;
    const changing = kindAt(items, next - 1) === W.copula || isExchanging(story.tokens, (items[next - 1] as Item).from);
    if (changing && isHands(story.tokens, word.from)) return true;
    // "Finished lower with 85 million shares traded".
    // "Closed with 85 million shares being traded".
    const right = next === at + 1 || (next === at + 2 && kindAt(items, at + 1) === W.copula);
    const told = right && kindAt(items, at - 1) === W.with && clause.kind === S.index;
    if (told && isTradedWord(story.tokens, word.from)) return !isInStock(items, next + 1);
    // "Gainers beat losers 231 to 190, with 1.3 billion securities worth S$910 million traded".
    if (breadthSentence && !story.isHome && isTradedWord(story.tokens, word.from)) {
      const behind = kindAt(items, next + 1);
      return behind < 0 || behind === W.period || behind === W.comma;
    }
  }
  return false;
}

/** Phrases from a number of shares, past what they are worth and that in dollars, to what they did. */
const HANDS_REACH = 9;

const isExchanging = wordSet("exchanging", "exchanged", "swapping", "swapped");

/** "Closed at 3,104, with 63.9 million shares, worth $144 million, trading": what it is worth stands between. */
function isWithWorth(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const worth = kindAt(items, at + 1) === W.comma ? at + 2 : at + 1;
  if (kindAt(items, at - 1) !== W.with || kindAt(items, worth) !== W.worth) return false;
  const behind = kindAt(items, worth + 2) === W.comma ? worth + 3 : worth + 2;
  if (items[worth + 1]?.value !== U.money) return false;
  return kindAt(items, behind) === W.trading || isTradedWord(tokens, items[behind]?.from ?? -1);
}

/** "The 112 shares traded", "2,640 stocks were traded": fewer are issues, and no shares. */
const LEAST_SHARES = 1_000;
const MOST_STOCKS = 50_000;
const isStocks = wordSet("stocks");

function toTurnover({ clause, story }: Sentence): void {
  const { prep } = clause;
  clause.setSubject(subjectOf(S.turnover, "turnover"));
  // "Against 412.6 million shares": of the day before.
  if (!story.isHome) clause.prep = prep;
}

/** "Investors bought and sold 231 million shares worth ...", "traders were involved in 21,400 deals, trading 512 million shares". */
function isTradedBefore({ clause, items, story }: Sentence, at: number): boolean {
  if (story.isHome) return false;
  // "The port city's bourse traded 21.8 million shares".
  const bourse = kindAt(items, at - 2) === W.marketNoun && isTradedWord(story.tokens, items[at - 1]?.from ?? -1);
  if (bourse && isBourse(story.tokens, (items[at - 2] as Item).from)) return true;
  if (clause.kind !== S.none && clause.kind !== S.outside) return false;
  const verb = kindAt(items, at - 1);
  // "Exchanged in 31,415 deals, totaling 6,203,118 shares".
  const deals = kindAt(items, at - 3) === W.trading || isDeals(story.tokens, items[at - 3]?.from ?? -1);
  if (verb === W.worth && kindAt(items, at - 2) === W.comma && deals) return true;
  if (verb === W.trading) return kindAt(items, at - 2) === W.comma;
  // "In all, investors exchanged 231 million shares".
  if (isTradedWord(story.tokens, items[at - 1]?.from ?? -1)) return isTrader(items[at - 2]);
  return verb === W.trade && kindAt(items, at - 2) === W.and && kindAt(items, at - 3) === W.trade;
}

const isTrader = kindSet(W.investor, W.marketNoun);
const isBourse = wordSet("bourse", "exchange", "market");

/** How often shares changed hands, where a number counts them. */
export const isDeals = wordSet("trades", "deals");

/** Phrases from a number of shares to the word that says they were traded. */
const TRADED_REACH = 7;

/** What may stand between: "valued at $182,365 (about ...)", "were". */
const isBetweenTraded = kindSet(
  W.worth,
  W.at,
  W.quantity,
  W.openBracket,
  W.closeBracket,
  W.about,
  W.copula,
  W.comma,
  W.article,
);

/** "310,420 shares changed hands", "614 million shares exchanged over ...", "18,250 shares worth K71,340 transacted". */
function isTradedBehind({ clause, indexSeen, items, story }: Sentence, at: number): boolean {
  // "By the end of the session, 15.2 million shares were exchanged": no index is named.
  if (story.isHome || (clause.kind === S.index && indexSeen) || clause.kind === S.sector) return false;
  for (let next = at + 1; next < items.length && next < at + TRADED_REACH; next++) {
    const word = items[next] as Item;
    const traded = isTradedWord(story.tokens, word.from) || isHands(story.tokens, word.from + 1);
    if (traded) return !isInStock(items, next + 1) && !isInStock(items, next + 2);
    if (!isBetweenTraded(word)) return false;
  }
  return false;
}

/** "Changed hands at the counter", "were traded in the scrip": the stock's of the sentence before. */
function isAtCounter({ items, story: { tokens } }: Sentence, at: number): boolean {
  for (let next = at + 2; next < items.length && next < at + COUNTER_REACH; next++) {
    const { kind, from } = items[next] as Item;
    if (kind === W.comma || kind === W.quantity) return false;
    if (kind !== W.article || (kindAt(items, next - 1) !== W.at && kindAt(items, next - 1) !== W.preposition)) continue;
    if (isCounter(tokens, from + 1)) return true;
  }
  return false;
}

/** Phrases from a number of shares to the counter. */
const COUNTER_REACH = 7;

const isCounter = wordSet("counter", "scrip");

/** "Traded in Pepper alone". */
function isInStock(items: readonly Item[], at: number): boolean {
  const joint = kindAt(items, at);
  return (joint === W.preposition || joint === W.of) && items[at + 1]?.subject?.kind === S.stock;
}

const isAccounted = wordSet("accounted", "accounting", "account", "accounts");

/** "Property counters accounted for 312.4 million shares traded on the Main Market": of some. */
function isPartOfTrade({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  return !isHome && kindAt(items, at - 1) === W.preposition && isAccounted(tokens, itemAt(items, at - 2)?.from ?? -1);
}

/** A number of shares, or the money behind it, where the sentence is about trading as a whole. */
export function isTraded(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items } = s;
  if (q.unit === U.shares && !s.story.isHome && isAtCounter(s, at)) return false;
  if (clause.kind === S.turnover || clause.kind === S.stock || clause.kind === S.group)
    return clause.kind === S.turnover;
  const outside = clause.kind === S.outside ? clause.subjects[0]?.name : undefined;
  if (outside === OWN_VOLUME || outside === FUTURES) return false;
  // "Pepper fell 3c with 8.2 million shares traded": its own.
  const ofStock = s.first !== undefined && s.first.kind !== S.index && s.first.kind !== S.turnover;
  if ((ofStock || isOfLeader(s)) && !s.story.isHome && kindAt(items, at - 1) === W.with) return false;
  if (q.unit === U.money && (isTotalOfTrades(s, at) || isStakedOn(s, at))) {
    toTurnover(s);
    return true;
  }
  if (q.unit === U.money && isWorthTraded(s, at) && !isPartOfTrade(s, at)) {
    toTurnover(s);
    return true;
  }
  if (q.unit !== U.shares || isAtStock(s) || isOfOneFirm(s, at) || isPartOfTrade(s, at)) return false;
  // "Pepper saw 11 million shares change hands".
  if (kindAt(items, 0) === W.plain && isSaw(s.story.tokens, items[1]?.from ?? -1) && !s.story.isHome) return false;
  // "118,940 shares valued at GH¢301,515 changed hands".
  const least = isStocks(s.story.tokens, q.to - 1) ? MOST_STOCKS : LEAST_SHARES;
  const few = q.scale === 0 && q.digits < least;
  const traded = !ofStock && !few && (isTradedBehind(s, at) || isTradedBefore(s, at) || isInDeals(s, at));
  if (traded || (!ofStock && !few && isOverDeals(s, at))) {
    toTurnover(s);
    return true;
  }
  if (q.scale < 6 && q.digits < 1_000_000) return false;
  // "Only 312 million shares, worth some 6 trillion won, were exchanged"; not "With 5 million shares, Pepper ...".
  // "The company placed 12m shares at 180p".
  const verb = kindAt(items, at - 1) === W.plain ? (items[at - 1] as Item) : undefined;
  const done = verb !== undefined && wordOf(s, verb).endsWith("ed") && !isTradedWord(s.story.tokens, verb.from);
  if (done && !s.story.isHome) return false;
  if (at <= 3 && clause.kind === S.none && kindAt(items, 0) !== W.with) {
    clause.setSubject(subjectOf(S.turnover, "turnover"));
    return true;
  }
  if (s.story.isHome && !ofStock && isTradingOf(items, at)) {
    toTurnover(s);
    return true;
  }
  const handsChanged = (kindAt(items, at + 1) === W.copula && clause.kind !== S.index) || changesHands(s, at);
  if (handsChanged) toTurnover(s);
  return handsChanged || precededBy(items, at, 8, W.volume);
}

/** "On trading of 470 million shares", "in heavy trade of about 512 million shares". */
function isTradingOf(items: readonly Item[], at: number): boolean {
  const hedged =
    kindAt(items, at - 1) === W.about || kindAt(items, at - 1) === W.over || kindAt(items, at - 1) === W.near;
  const of = hedged ? at - 2 : at - 1;
  if (kindAt(items, of) !== W.of || kindAt(items, of - 1) !== W.trading) return false;
  return precededBy(items, of - 1, 3, W.preposition);
}

/** Phrases from shares to what was done with them. */
const DONE_REACH = 4;

/** "R2.7-billion-worth of shares trading", "$3.1bn in shares changed hands", elsewhere: an amount before its shares. */
function isWorthTraded({ items, story }: Sentence, at: number): boolean {
  if (story.isHome || (items[at]?.quantity?.scale ?? 0) < 5) return false;
  const worth = kindAt(items, at + 1) === W.hyphen ? at + 2 : at + 1;
  const of = kindAt(items, worth) === W.worth ? worth + 1 : worth;
  const joint = kindAt(items, of) === W.of || isIn(items, of);
  if (!joint || kindAt(items, of + 1) !== W.shareUnit) return false;
  for (let next = of + 2; next < of + 2 + DONE_REACH && next < items.length; next++) {
    const { from, kind } = items[next] as Item;
    if (kind === W.trading || isTradedWord(story.tokens, from)) return !isInStock(items, next + 1);
    if (isHands(story.tokens, from + 1)) return !isInStock(items, next + 2);
    if (kind !== W.copula && kind !== W.plain) return false;
  }
  return false;
}

const isUnits = wordSet("units");
const isNumber = wordSet("number", "quantity", "volume");

const isValue = wordSet("value");

/** "The number of shares traded", "the value of traded shares": what of the shares at `at` is told; undefined where nothing is. */
function nounTraded({ items, story }: Sentence, at: number): Item | undefined {
  if (story.isHome) return undefined;
  const isTold = (item: Item | undefined) => item !== undefined && isTradedWord(story.tokens, item.from);
  const of = isTold(itemAt(items, at - 1)) ? at - 2 : at - 1;
  const noun = kindAt(items, of) === W.of ? itemAt(items, of - 1) : undefined;
  // "The number of traded shares was 8.3 million".
  return of < at - 1 || isTold(items[at + 1]) ? noun : undefined;
}

/** "Foreigners sold Korean equities worth ...": what they traded. */
export function isOfPlaceTraded({ clause, items, story }: Sentence, at: number): boolean {
  const place = itemAt(items, at - 1);
  if (clause.kind !== S.group || place?.kind !== W.place || PLACE_MARKETS[place.value] !== story.market) return false;
  const verb = kindAt(items, at - 2);
  return kindAt(items, at) === W.shareUnit && (verb === W.trade || verb === W.tradeNoun);
}

/** Takes the shares at `at` as what was traded, or as what somebody lifts; false where they are a market's or a company's. */
export function readSharesTraded(s: Sentence, at: number): boolean {
  const { items, story } = s;
  const next = items[at + 1];
  // "The number of shares traded was 11,204,300", "shares worth Rs 11.7 billion were traded".
  const noun = nounTraded(s, at);
  const counts = noun !== undefined && isNumber(story.tokens, noun.from);
  const worth = noun !== undefined && isValue(story.tokens, noun.from);
  if (counts) s.sharesCounted = true;
  if (worth) s.valueCounted = true;
  // "Shares and units worth Tk 415 crore were traded".
  const both = next?.kind === W.and && isUnits(story.tokens, items[at + 2]?.from ?? -1) ? items[at + 3] : next;
  if (counts || worth || (at === 0 && both?.kind === W.worth && !story.isHome)) {
    replace(s, subjectOf(S.turnover, "turnover"));
    return true;
  }
  // "By lifting shares of carriers nearly 2 percent".
  if (kindAt(items, at - 1) !== W.moving || next?.kind !== W.of || story.isHome) return false;
  replace(s, subjectOf(S.outside, wordOf(s, items[at] as Item)));
  return true;
}

import { LITERAL, type Tokens } from "../../scanner.ts";
import { EXCHANGE_MARKETS, HOME, MONEY_MARKETS } from "../atlas/markets.ts";
import { MONEY } from "../numbers/currency-mark.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import { wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { mainBefore } from "./board.ts";
import * as E from "./market-evidence.ts";
import { type SearchRule, SHARED, UNNAMED } from "./market-search.ts";
import {
  isDateline,
  isInPassing,
  isNoMarket,
  isOwnerOfOther,
  isWireService,
  leadsToFigure,
  ownsTopIndex,
  standsForMarket,
} from "./place-evidence.ts";

/** What the phrases of a story tell of the market it is about, by their kind. */
const readPlace: SearchRule = (search, items, at, item) => {
  const { evidence, tokens, sentence } = search;
  if (isNoMarket(tokens, items, at)) return;
  const market = PLACE_MARKETS[item.value] as string;
  const stands = standsForMarket(items, at) || (sentence === 0 && ownsTopIndex(items, at));
  if (stands || leadsToFigure(items, at)) search.spoken = market;
  // "Shares followed Wall Street higher": seldom what a story is about.
  if (isWall(tokens, item.from)) {
    evidence.add(market, E.WALL);
    return;
  }
  if (at === 0 && isDateline(items)) {
    evidence.add(market, E.DATELINE);
    search.desk ||= market;
    return;
  }
  search.near = market;
  if (stands) search.name(market);
  else if (sentence < 2 && (at === 0 || !isOwnerOfOther(items, at))) {
    evidence.add(market, E.LEAD);
    // America's indices go by their names.
    if (market !== "US") search.mention ||= market;
  }
  evidence.add(market, stands ? E.MOVER : E.PLACE);
};

const readSubject: SearchRule = (search, items, at, item) => {
  const { evidence, tokens } = search;
  if (item.value === S.index) {
    if (!isWireService(items, at)) readIndex(search, items, at, item);
    return;
  }
  search.spoken = "";
  if (item.subject?.code !== undefined) evidence.add(HOME, E.STOCK);
  // "The Philippine Stock Exchange", "Abu Dhabi Commercial Bank".
  else if (wordClass(tokens, item.from) === W.place)
    evidence.add(PLACE_MARKETS[wordValue(tokens, item.from)] as string, E.PLACE);
  // "The JSE closed weaker".
  else if (item.subject?.value === -1) {
    search.spoken = exchangeOf(item.subject.name) ?? "";
    if (search.spoken === "") return;
    // "Pepper (CSE: PEP)": where a share is listed, by letters that exchanges of two lands may share.
    const listing = kindAt(items, at - 1) === W.openBracket && kindAt(items, at + 1) === W.colon;
    if (listing) return;
    evidence.add(search.spoken, E.EXCHANGE);
    search.name(search.spoken);
  }
};

const readIndex: SearchRule = (search, items, at, { subject }) => {
  // "The TTSE Index": an exchange's letters tell its market.
  const exchange = subject?.value === -1 ? exchangeOf(subject.name) : undefined;
  if (exchange === undefined && subject?.value === -1) search.stranger ||= subject.name;
  const market = exchange ?? (subject?.market as string);
  search.spoken = market || UNNAMED;
  search.evidence.add(market, E.INDEX);
  // "Stocks open higher as Dow closes above 40,000": named first, and in passing.
  if (at === 0 || !isInPassing(items, at)) search.name(market);
  search.near = market;
  search.nameIndex(subject?.name as string, subject?.market as string);
  if (SHARED.has(search.lastIndex)) search.commonName ||= search.lastIndex;
};

const readPlain: SearchRule = (search, _items, _at, { from, to }) => {
  if (to === from + 1) return;
  const { evidence, tokens } = search;
  const exchange = isExchangeWord(tokens, to - 1);
  // "The New York Stock Exchange" is where, and no name.
  if (exchange) search.strange ||= tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  if (wordClass(tokens, from) !== W.place) return;
  const market = PLACE_MARKETS[wordValue(tokens, from)] as string;
  evidence.add(market, exchange ? E.EXCHANGE : E.PLACE);
  if (exchange) search.name(market);
};

const readMarketNoun: SearchRule = (search, items, at) => {
  if (search.spoken !== "" || (at > 0 && kindAt(items, at - 1) !== W.article)) return;
  search.spoken = UNNAMED;
  search.near = "";
};

/** "Peso dips against the dollar", where no place and no index is named: a headline's money tells whose story it is. */
const readMoney: SearchRule = (search, _items, at, { value }) => {
  const code = MONEY[value] ?? "";
  if (search.sentence === 0 && at < 3 && search.headMoney === "" && isAbroad(code)) search.headMoney = code;
};

const readWon: SearchRule = (search, items, at) => {
  const { evidence, sentence } = search;
  if (sentence === 0 && search.lead === "" && isCurrency(search.tokens, items, at)) {
    evidence.leadsHome = true;
    search.name(HOME);
  }
  evidence.add(HOME, E.WON);
  if (sentence < 2) evidence.add(HOME, E.LEAD);
  search.spoken = "";
};

const readQuantity: SearchRule = (search, items, at, item) => {
  const { currency, exponent, scale, sign } = item.quantity as Quantity;
  const { value } = item;
  if (value === U.point || (value === U.plain && exponent === -2))
    search.measured ||= search.lastIndex || mainBefore(search.tokens, items, at);
  if (value === U.point || value === U.percent || (value === U.plain && exponent < 0)) search.measure();
  if (value === U.money) {
    if (search.abroadMoney === "" && isAbroad(currency)) search.abroadMoney = currency;
    // "103.87 yen": a rate, which is told anywhere.
    const rate = scale === 0 && exponent < 0;
    if (!rate) search.evidence.add(currency === "KRW" ? HOME : (MONEY_MARKETS.get(currency) ?? ""), E.MONEY);
  }
  if (value === U.percent && sign === -1) search.signedBrackets ||= kindAt(items, at - 1) === W.openBracket;
};

export const SEARCH_RULES: readonly (readonly [kind: number, rule: SearchRule])[] = [
  [W.place, readPlace],
  [W.subject, readSubject],
  [W.plain, readPlain],
  [W.marketNoun, readMarketNoun],
  [W.money, readMoney],
  [W.won, readWon],
  [W.quantity, readQuantity],
];

/** Letters of an exchange are few. */
function exchangeOf(name: string): string | undefined {
  return name.length < 8 ? EXCHANGE_MARKETS.get(name) : undefined;
}

/** Money of some other market: dollars are told in Seoul too. */
function isAbroad(currency: string): boolean {
  return currency.length === 3 && currency !== "KRW" && currency !== "USD";
}

/** "The won-dollar rate", "the Korean won": the currency, and no verb. */
function isCurrency(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const before = kindAt(items, at - 1);
  const owned = before === W.article || before === W.place;
  return (owned || kindAt(items, at + 1) === W.hyphen) && tokens.kind[(items[at] as Item).to] !== LITERAL;
}

const isExchangeWord = wordSet("exchange");
const isWall = wordSet("wall");

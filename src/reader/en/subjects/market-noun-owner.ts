import { MAIN_INDEX } from "../atlas/markets.ts";
import { boardOfStocks } from "../markets/board.ts";
import { bracketedMarket, isHyphened, marketBehind, marketOfWhere } from "../markets/market-place.ts";
import { indexFarAbroad, indexFarOff } from "../phrases/far-level.ts";
import { type Item, indexOf, isIn, itemAt, kindAt, type Subject } from "../phrases/item.ts";
import { indexOfPlace } from "../phrases/place-index.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isIndexWord } from "../words/index-word.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { companyTold, hasPrice, isElsewhere, isNewsOfLast, isOfCompany, stockNamed } from "./company-shares.ts";
import { articleBefore, asThing, type MarketNoun, type NounRule, SETTLED } from "./market-noun.ts";
import { futuresAgain } from "./of-futures.ts";
import { isClauseStart, isOfSomething, isOther, isSpecial, isUnderlying, otherSubject } from "./other-index.ts";
import { sectorIndexTold } from "./sector-index.ts";
import { ownerBefore } from "./told-with.ts";

/** Whose index or stocks a noun of the market is of: a place's, a company's, a board's, those told before. */

/** The market of the place that the noun stands with. */
function marketOf({ place }: MarketNoun): string | undefined {
  return place && PLACE_MARKETS[place.value];
}

function mainIndexOf(market: string): Subject {
  return indexOf(MAIN_INDEX[market] ?? market, market);
}

export const ofWhere: NounRule = ({ s, at, place }) => (place ? undefined : marketOfWhere(s, at));

export const notOfPlace: NounRule = (noun) => {
  const { s, at, before, place } = noun;
  const { items } = s;
  // "MSCI's Asia ex-Japan index", "the MSCI Korea index".
  const placed = place ? kindAt(items, items.indexOf(place) - 1) : -1;
  const special = s.story.isHome && (placed === W.subject || isSpecial(s, at));
  if ((place && (isHyphened(s, place) || isOfPart(s, place))) || special) return asThing(noun);
  // "Emerging-market stocks".
  const hyphened = kindAt(items, at - 2) === W.hyphen && kindAt(items, at - 3) === W.plain;
  return before?.kind === W.marketNoun && hyphened ? asThing(noun) : undefined;
};

const isPart = wordSet(..."emerging eastern central southern northern western peripheral developing".split(" "));

/** "Emerging European stocks", elsewhere: those of a part of the land, which has an index of its own. */
function isOfPart({ items, story }: Sentence, place: Item): boolean {
  return !story.isHome && isPart(story.tokens, items[items.indexOf(place) - 1]?.from ?? -1);
}

const isListed = wordSet("listed", "traded");

/** "The firm's Hong Kong listed shares", "its New York-traded stock": of a company, wherever they are listed. */
export const listedThere: NounRule = (noun) => {
  const { s, at, item, before } = noun;
  if (item.kind !== W.shareUnit || before?.kind !== W.plain || !isListed(s.story.tokens, before.to - 1))
    return undefined;
  const place = kindAt(s.items, at - 2) === W.hyphen ? at - 3 : at - 2;
  if (kindAt(s.items, place) !== W.place) return undefined;
  const name = kindAt(s.items, place - 1) === W.possessive ? s.items[place - 2]?.subject : undefined;
  return name?.kind === S.stock ? name : asThing(noun);
};

/** "Shares in Thailand, the Philippines and Singapore lower by 0.6%, 0.2% and 0.5%, respectively": a market for each figure. */
export const placesBehind: NounRule = ({ s, at, place }) => {
  const { clause, items, paired, story } = s;
  if (!paired || place || !isIn(items, at + 1)) return undefined;
  const markets: Subject[] = [];
  for (let next = at + 2; next < items.length; next++) {
    const item = items[next] as Item;
    if (item.kind === W.comma || item.kind === W.and || item.kind === W.article) continue;
    const index = indexOfPlace(story, item);
    if (index === undefined || index.market === "AS" || index.market === "US") break;
    markets.push(index);
  }
  const [first, ...others] = markets;
  if (first === undefined || others.length === 0) return undefined;
  replace(s, first);
  clause.subjects.push(...others);
  return SETTLED;
};

export const placeBehind: NounRule = ({ s, at, place }) => (place ? undefined : marketBehind(s, at));

/** "Pepper was among the losers, as shares fell 7.5 percent to R55.01": of the stock that the sentence began with. */
function moverInFront({ items, story }: Sentence, at: number): Subject | undefined {
  const [first] = items;
  const joint = kindAt(items, at - 1);
  if (story.isHome || first?.subject?.kind !== S.stock || (joint !== W.as && joint !== W.and && joint !== W.after))
    return;
  const apart = items.slice(1, at).some(({ kind, subject }) => subject !== undefined || kind === W.quantity);
  // "As shares of rivals fell".
  const ofOthers = kindAt(items, at + 1) === W.of || isIn(items, at + 1);
  return !apart && !ofOthers && hasPrice(items, at) ? first.subject : undefined;
}

export const ofCompany: NounRule = (noun) => {
  const { s, at, item, before, next, place } = noun;
  const { items, story } = s;
  if (item.kind !== W.shareUnit || place) return undefined;
  const mover = moverInFront(s, at);
  if (mover) return mover;
  if (isOfCompany(s, at)) {
    const told = companyTold(s, at);
    return told?.kind === S.stock && !isElsewhere(story.tokens, (items[0] as Item).from) ? told : asThing(noun);
  }
  // "Pepper is at risk of failing. Shares rose 2 percent on the news": the company's, or nobody's.
  const ofLast = at === 0 && item.value === 0 && !story.isHome && story.sentence - story.stockSentence === 1;
  if (ofLast && story.indexTold && next?.kind !== W.and && isNewsOfLast(s)) return stockNamed(s, at) ?? asThing(noun);
  return at > 0 && !isClauseStart(before?.kind) ? SETTLED : undefined;
};

/** The clause speaks of an index already, of which nothing is told yet. */
export const indexAgain: NounRule = ({ s: { clause }, place }) =>
  clause.kind === S.index && !clause.bound && !clause.verb && !place ? SETTLED : undefined;

/**
 * "On the Nasdaq, stocks fell 20.1 points", "in the FTSE 250, shares lost 34 points": of the index that the sentence
 * begins with.
 */
export const ofIndexInFront: NounRule = ({ s: { items, story }, at, next }) => {
  if (at < 2 || at > 5 || story.isHome || kindAt(items, 0) !== W.preposition) return undefined;
  if (next?.kind !== W.move && next?.kind !== W.close && next?.kind !== W.copula) return undefined;
  const last = kindAt(items, at - 1) === W.comma ? at - 2 : at - 1;
  const name = kindAt(items, last) === W.marketNoun ? last - 1 : last;
  const first = kindAt(items, 1) === W.article ? 2 : 1;
  const subject = name === first ? items[name]?.subject : undefined;
  return subject?.kind === S.index ? subject : undefined;
};

export const ofOther: NounRule = ({ s, at, item, before }) =>
  isOther(s, at, before) || isOfSomething(s, at, item) ? otherSubject(s, at, before) : undefined;

export const ofOtherPlace: NounRule = (noun) => {
  const { s, at, item, place } = noun;
  const { story } = s;
  const market = marketOf(noun);
  if (market && market !== story.market) {
    const abroad = mainIndexOf(market);
    // "In Jakarta, Indonesian share prices fell": whose "the composite index" to come is, where its level tells.
    if (!story.isHome && MAIN_INDEX[market] !== undefined && at > 0 && isIn(s.items, 0)) story.lastNamed = abroad;
    return abroad;
  }
  if (place && wordOf(s, place).toLowerCase() === "shenzhen" && item.kind === W.marketNoun)
    return indexOf("Shenzhen", story.market);
  const lettered = bracketedMarket(s, at);
  return lettered && lettered !== story.market ? mainIndexOf(lettered) : undefined;
};

export const ofBoard: NounRule = ({ s, at }) => boardOfStocks(s, at);

const isWhen = wordSet("when");
const isGauge = wordSet("index", "gauge", "barometer");

/** Words between an article and an index: "the key composite index". */
const NAME_REACH = 4;
const DESCRIBES = kindTable(W.plain, W.shareUnit, W.marketNoun, W.hyphen);

/** The article of a noun that other words describe, or -1. */
function articleOf({ s, at }: MarketNoun): number {
  let article = at - 1;
  while (article > at - NAME_REACH && DESCRIBES[kindAt(s.items, article)] === 1) article--;
  return kindAt(s.items, article) === W.article ? article : -1;
}

/**
 * "The Hang Seng closed at its highest since January 5, when the index stood at 15,846", "share prices in Seoul fell, with the
 * composite index closing at 656": another market's, told of again.
 */
export const whenAgain: NounRule = (noun) => {
  const { s, item, next } = noun;
  const [named] = s.clause.subjects;
  // "The composite index" is two nouns.
  const last = next?.kind === W.marketNoun ? next : item;
  if (item.kind !== W.marketNoun || !isGauge(s.story.tokens, last.from) || noun.place) return undefined;
  if (s.clause.kind !== S.index || named === undefined || s.story.isOwn(named)) return undefined;
  // "Asian markets closed lower, with the key index in Seoul tumbling".
  if (
    isIn(s.items, last === next ? noun.at + 2 : noun.at + 1) ||
    MAIN_INDEX[named.market ?? ""] === undefined ||
    named.market === "AS"
  )
    return undefined;
  const joint = articleOf(noun) - 1;
  if (kindAt(s.items, joint) === W.with) return kindAt(s.items, joint - 1) === W.comma ? named : undefined;
  // "The Nikkei rose 1.1 percent, marking the first time the index has crossed 40,000".
  if (isFirstTimeAt(s, joint)) return named;
  const when = itemAt(s.items, joint);
  return when?.kind === W.while && isWhen(s.story.tokens, when.from) ? named : undefined;
};

const isFirst = wordSet("first");
const isTime = wordSet("time");

/** "The first time", "the first time that": right in front of who did it. */
function isFirstTimeAt({ items, story: { tokens } }: Sentence, joint: number): boolean {
  const time = [joint, joint - 1].map((at) => items[at]?.from ?? -1).find((from) => isTime(tokens, from));
  return time !== undefined && isFirst(tokens, time - 1);
}

/** "Futures on the S&P 500 were flat. The underlying gauge rose ...". */
export const underlying: NounRule = (noun) => {
  const { s, before } = noun;
  return s.story.lastNamed && !marketOf(noun) && isUnderlying(s, before) ? s.story.lastNamed : undefined;
};

export const ownerInFront: NounRule = (noun) => {
  const { s, at } = noun;
  return marketOf(noun) || s.story.isHome ? undefined : ownerBefore(s, at, articleBefore(noun));
};

/** "Korea's stock index" of a story that begins with the KOSDAQ. */
export const wholeMarket: NounRule = (noun) => {
  const { s, item, before } = noun;
  const { story } = s;
  const market = marketOf(noun);
  const whole = market && story.isHome && item.kind === W.marketNoun && before?.kind === W.shareUnit;
  if (!whole || !isIndexWord(story.tokens, item.from)) return undefined;
  return indexOf(MAIN_INDEX[market] ?? story.mainIndex, market);
};

/** "In Helsinki the market was weak. The general index finished lower": of the market told before, or of this one. */
export const toldAbroad: NounRule = (noun) => {
  const { s, item } = noun;
  const { lastNamed, lastSubject, isHome } = s.story;
  if (isHome || item.kind !== W.marketNoun || s.indexSeen || marketOf(noun)) return undefined;
  const again = isOfDayAgain(noun) ? s.story.onlySubject : undefined;
  if (again?.kind === S.index && !s.story.isOwn(again)) return again;
  const abroad = lastSubject?.kind === S.index && !s.story.isOwn(lastSubject) && lastNamed && !s.story.isOwn(lastNamed);
  return abroad ? (indexFarAbroad(s, noun.at) ?? asThing(noun)) : undefined;
};

/** "On Monday, the index had lost 6.70 points": the day before, behind a sentence about one index alone. */
function isOfDayAgain({ s, at, item }: MarketNoun): boolean {
  const { items, story } = s;
  if (story.startsParagraph || !isIndexWord(story.tokens, item.from) || kindAt(items, at - 1) !== W.article)
    return false;
  const comma = kindAt(items, at - 2) === W.comma ? at - 3 : at - 2;
  const day = items[comma]?.day;
  return day?.weekday === true && comma <= 1 && day.number !== story.session;
}

export const toldBefore: NounRule = (noun) => {
  const { s, at, item } = noun;
  const { isHome, onlySubject, startsParagraph, tokens } = s.story;
  if (marketOf(noun)) return undefined;
  // "In Tokyo, the Nikkei fell 0.7 percent. The index lost ...": of the only one the sentence before was about.
  const goesOn = isHome && ((at === 1 && !startsParagraph && isIndexWord(tokens, item.from)) || isOfDayAgain(noun));
  if (goesOn && onlySubject?.kind === S.index && !s.story.isOwn(onlySubject)) return onlySubject;
  return futuresAgain(s) ?? sectorIndexTold(s, at) ?? indexFarOff(s, at) ?? indexFarAbroad(s, at);
};

/** The index told last, or the one the story is about. */
export function indexOfStory(noun: MarketNoun): Subject {
  const { item, s } = noun;
  const again = !marketOf(noun) && item.kind === W.marketNoun && s.story.lastIndex;
  return indexOf(again || s.story.mainIndex, s.story.market);
}

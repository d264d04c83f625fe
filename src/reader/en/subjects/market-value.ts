import type { Tokens } from "../../scanner.ts";
import { EXCHANGE_MARKETS, HOME, MAIN_INDEX } from "../atlas/markets.ts";
import { isIndefinite } from "../markets/market-place.ts";
import { type Item, indexOf, itemAt, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import { isRanking } from "../words/ranking.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Whose market value is spoken of. */
export const isFirm = wordSet(
  ..."company firm group lender retailer bank miner insurer airline developer maker carrier giant builder brewer".split(
    " ",
  ),
  ..."broadcaster brokerage publisher drugmaker carmaker automaker chipmaker steelmaker planemaker truckmaker".split(
    " ",
  ),
  ..."toymaker homebuilder shipbuilder housebuilder shipper railroad refiner distiller conglomerate manufacturer".split(
    " ",
  ),
  ..."supermarket grocer bookmaker pharma hotelier marketplace startup titan behemoth wholesaler supplier".split(" "),
);

/** What a company is worth on the market. */
export const MARKET_VALUE = "market value";

/** What "market value" at `at` is the value of: the market, unless "the company's" stands before it. */
export function marketValueOf(s: Sentence, at: number): Subject {
  const { items, story } = s;
  const owner = itemAt(items, at - 2);
  const owned = kindAt(items, at - 1) === W.possessive && owner !== undefined;
  // "A float market capitalization of Rs. 10.25 kharba": of what may be traded.
  const held = itemAt(items, at - 1);
  if (held?.kind === W.plain && isFloat(story.tokens, held.from)) return subjectOf(S.outside, MARKET_VALUE);
  // "Conglomerates saw their combined market capitalization fall": theirs.
  const their = itemAt(items, held?.kind === W.plain || held?.kind === W.combined ? at - 2 : at - 1);
  if (their?.kind === W.article && isTheir(story.tokens, their.from)) return subjectOf(S.outside, MARKET_VALUE);
  // "Pepper was the front runner, holding the largest market cap of 392 trillion won": its own.
  const ofFirst = story.isHome && s.first?.kind === S.stock && held?.kind === W.plain;
  if (ofFirst && isRanking(story.tokens, held.from)) return subjectOf(S.outside, MARKET_VALUE);
  if (isOwnOfStock(s, at) || (story.isHome && isOfUnnamed(items, at))) return subjectOf(S.outside, MARKET_VALUE);
  const behind = ownerBehind(s, at);
  // "The company's", "the electronics giant's".
  const ofFirm = owned && owner.kind === W.plain && (story.isHome || isFirm(story.tokens, owner.from));
  // "Samsung Electronics' market capitalization".
  const before = itemAt(items, at - 1);
  const named = story.isHome && before?.kind === W.subject && before.value === S.stock;
  // "The QSE's market capitalisation": of the exchange that goes by these letters.
  const ofName = owned && owner.subject?.kind === S.stock && EXCHANGE_MARKETS.get(owner.subject.name) !== story.market;
  const ofStock = named || ofName || behind?.kind === S.stock;
  // "The market value of the KOSPI and the KOSDAQ came to ...": of both.
  if (isHad(s, at) || ofFirm || ofStock || isJointOwner(items, at) || isOfSome(items, at) || isOfFirm(s, at))
    return subjectOf(S.outside, MARKET_VALUE);
  return subjectOf(S.marketValue, behind?.name ?? s.marketIndex());
}

/** "Pepper has a market value of 14.2bn pounds", "with a market value of 3 billion, it is one of the largest": a company's. */
function isHad(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  const article = kindAt(items, at - 1) === W.article ? at - 1 : at - 2;
  if (story.isHome || kindAt(items, article) !== W.article) return false;
  if (clause.kind === S.stock && !clause.bound && article === at - 1) return true;
  // "Giving the group a market value of 2.6 billion".
  const given = isIndefinite(s, items[article]);
  const had = given || kindAt(items, article - 1) === W.have || kindAt(items, article - 1) === W.with;
  // "With the market capitalisation of BSE-listed companies falling to ...": of all of them.
  if (!had || clause.kind === S.index || isOfListed(items, story.tokens, at + 1)) return false;
  // "The exchange has a market value of 8 trillion rupees".
  for (let before = article - 2; before >= 0; before--) {
    const { kind, to } = items[before] as Item;
    if (kind === W.marketNoun || isExchange(story.tokens, to - 1)) return false;
  }
  return true;
}

const BEFORE_VALUE = kindTable(W.article, W.with, W.plain);
const MOST_BEFORE_VALUE = 3;

/** "Pepper (market cap 1.4 trillion won)", "Pepper (with a market value of ...)": of whom the bracket stands behind. */
export function isInBracketOfStock(items: readonly Item[], at: number): boolean {
  let open = at - 1;
  while (open >= at - MOST_BEFORE_VALUE && BEFORE_VALUE[kindAt(items, open)] === 1) open--;
  if (kindAt(items, open) !== W.openBracket) return false;
  const owner = itemAt(items, open - 1);
  return owner?.kind === W.subject && owner.value === S.stock;
}

/** Phrases to the "of": "capitalisation (m-cap)". */
const OF_REACH = 6;

/** Words from "of" to "companies": "of all BSE-listed". */
const LISTED_REACH = 7;

/** "Of BSE-listed companies", "of all listed firms", from the "of" at `at`. */
function isOfListed(items: readonly Item[], tokens: Tokens, at: number): boolean {
  let next = at;
  while (next < at + OF_REACH && kindAt(items, next) !== W.of) next++;
  const of = itemAt(items, next);
  if (of?.kind !== W.of) return false;
  let listed = false;
  for (let word = of.to; word < of.to + LISTED_REACH; word++) {
    if (listed && isAnyFirm(tokens, word)) return true;
    listed ||= isListed(tokens, word);
  }
  return false;
}

const isExchange = wordSet("exchange", "exchanges", "nyse", "nasdaq");

const isMarketLetters = wordSet("kse", "krx");

/** Letters of the exchange that had no second board. */
const isBeforeMerger = wordSet("kse");

const isListed = wordSet("listed");
const isAnyFirm = wordSet("firms", "companies", "stocks", "shares", "securities", "scrips", "entities", "equities");

/** "The aggregate value of listed stocks": what the market is worth. */
export function isValueOfAll({ items, story: { tokens } }: Sentence, at: number): boolean {
  if (kindAt(items, at - 2) !== W.of || !isListed(tokens, items[at - 1]?.from ?? -1)) return false;
  // "The trading value of listed stocks": what was paid for them.
  if (kindAt(items, at - 4) === W.trading) return false;
  return items[at]?.kind === W.shareUnit && isValue(tokens, items[at - 3]?.from ?? -1);
}

const isValue = wordSet("value", "capitalization");

/**
 * "With a combined market cap of 1,527 trillion won, the two shares ...", "with a market cap of ..., the carmaker ...": of
 * whom the sentence is about, which is the market only where an index is.
 */
function isOfUnnamed(items: readonly Item[], at: number): boolean {
  const joined = kindAt(items, at - 1) === W.combined;
  if (kindAt(items, 0) !== W.with || kindAt(items, 1) !== W.article || at !== (joined ? 3 : 2)) return false;
  return joined || items.find(({ kind }) => kind === W.subject)?.value !== S.index;
}

const isIts = wordSet("its");
const isFloat = wordSet("float");
const isTheir = wordSet("their");
const isPart = wordSet("gap", "ranking", "rankings", "growth");

/**
 * "Samsung rose 2.5 percent, boosting its market capitalization to ...", "the surge took the market capitalization to ...":
 * of the stock spoken of. "The market capitalization gap" is of two.
 */
function isOwnOfStock({ clause, first, items, story }: Sentence, at: number): boolean {
  const noun = itemAt(items, kindAt(items, at) === W.marketNoun ? at + 2 : at + 1);
  if (noun?.kind === W.plain && isPart(story.tokens, noun.from)) return true;
  const owner = itemAt(items, at - 1);
  // "Pepper closed at 784. Its market capitalization exceeded ...".
  if (!story.isHome)
    return (
      owner?.kind === W.article && isIts(story.tokens, owner.from) && at < 3 && story.lastSubject?.kind === S.stock
    );
  if (owner?.kind !== W.article) return false;
  if (kindAt(items, at - 2) === W.with && at === 2 && isIts(story.tokens, owner.from)) {
    // "With its market value standing at ..., Pepper is the largest": of whom it leads to.
    const named = items.find(({ kind }) => kind === W.subject)?.subject;
    if (named !== undefined) return named.kind === S.stock;
  }
  const own = [clause.subjects[0], first, story.lastSubject].find((subject) => subject?.kind !== S.index || at < 3);
  return (at < 3 ? story.lastSubject : own)?.kind === S.stock;
}

const isThat = wordSet("that");

/** "That of the KOSDAQ". */
export function isValueOf({ items, story: { tokens } }: Sentence, at: number): boolean {
  const of = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  return kindAt(items, of) === W.of && isThat(tokens, itemAt(items, of - 1)?.from ?? -1);
}

/** "The market value of the KOSDAQ": phrase of the owner, or -1. */
function ownerAt(items: readonly Item[], at: number): number {
  let next = at + 1;
  while (next < at + 4 && (kindAt(items, next) === W.plain || kindAt(items, next) === W.cap)) next++;
  if (kindAt(items, next) !== W.of) return -1;
  if (kindAt(items, next + 1) === W.article) next++;
  return kindAt(items, next + 1) === W.subject ? next + 1 : -1;
}

function ownerBehind({ items, story: { isHome, tokens } }: Sentence, at: number): Subject | undefined {
  const owner = ownerAt(items, at);
  // "Of BSE-listed firms": of all that are listed, and not of "BSE-listed IT firms".
  const listed = kindAt(items, owner + 1) === W.hyphen && isListed(tokens, items[owner + 2]?.from ?? -1);
  // "The market value of the KSE", in Seoul: of the exchange itself.
  if (isHome && owner > 0 && isMarketLetters(tokens, (items[owner] as Item).from))
    return isBeforeMerger(tokens, (items[owner] as Item).from) ? indexOf(MAIN_INDEX[HOME] as string, HOME) : undefined;
  if (owner > 0 && listed && isAnyFirm(tokens, items[owner + 3]?.from ?? -1)) return undefined;
  return itemAt(items, owner)?.subject;
}

/** "The combined market value of the two chip giants". */
function isOfSome(items: readonly Item[], at: number): boolean {
  let of = at + 1;
  while (of < at + 3 && kindAt(items, of) !== W.of) of++;
  const first = kindAt(items, of + 1) === W.article ? of + 2 : of + 1;
  return kindAt(items, of) === W.of && (kindAt(items, first) === W.numeral || kindAt(items, first) === W.sector);
}

/** "The market value of the group". */
function isOfFirm({ items, story }: Sentence, at: number): boolean {
  const firm = kindAt(items, at + 2) === W.of && kindAt(items, at + 3) === W.article ? items[at + 4] : undefined;
  return firm?.kind === W.plain && !story.isHome && isFirm(story.tokens, firm.from);
}

function isJointOwner(items: readonly Item[], at: number): boolean {
  const owner = ownerAt(items, at);
  return owner > 0 && kindAt(items, owner + 1) === W.and;
}

import { APOSTROPHE, DASH, HYPHEN, isCapital, isTight, LITERAL, MARK, POSSESSIVE, type Tokens } from "../../scanner.ts";
import { isWayToPercent, wayOfAmount } from "../numbers/way-of-amount.ts";
import { isUnheard, markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isTradeOfFirm } from "./firm-kind.ts";
import { isSuffix } from "./name-end.ts";
import { isHeadOfList, isLed, isPricedBehind } from "./priced-name.ts";
import {
  isApartFromMarket,
  isFollowing,
  isGoingAhead,
  isInMarks,
  isMeetingWith,
  isMoveNoun,
  isPushing,
  isToldAside,
} from "./told-of-firm.ts";

/** What a run of capital words looks like: a company, a part of a market, an index, or no name at all. */

/** "IT", the trade. */
export function isTradeIt(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  // "IT WAS a mark of the day": a paper's first words.
  const shouted = isCapital(tokens, at + 1) && tokens.text.charCodeAt((tokens.end[at + 1] as number) - 1) < 91;
  return wordClass(tokens, at) === W.it && tokens.text.charCodeAt(start + 1) === 84 && !shouted;
}

export function isTradeEnd(tokens: Tokens, at: number): boolean {
  return wordClass(tokens, at) === W.sector || isTradeIt(tokens, at) || isSizeClass(tokens, at);
}

/** "Index", "Market Index". */
export function isIndexNoun(tokens: Tokens, at: number): boolean {
  if (wordClass(tokens, at) !== W.marketNoun) return false;
  if (isCapital(tokens, at) && wordClass(tokens, at + 1) === W.marketNoun) return true;
  const start = tokens.start[at] as number;
  return (tokens.text.charCodeAt(start) | 32) === 105 && (tokens.text.charCodeAt(start + 2) | 32) === 100;
}

const isSizeClass = wordSet("cap", "midcap", "smallcap", "midcaps", "smallcaps", "largecap");
const isCap = wordSet("cap", "caps");

/** Past "mid-cap", "Small-caps"; `at` when no such word begins there. */
export function sizeClassEnd(tokens: Tokens, at: number, to: number): number {
  if (at + 2 >= to || tokens.code[at + 1] !== HYPHEN || !isTight(tokens, at + 1) || !isTight(tokens, at + 2)) return at;
  return isCap(tokens, at + 2) ? at + 3 : at;
}

export function isNameCompany(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return false;
  if (tokens.kind[at] === MARK) {
    const code = tokens.code[at];
    // "Apple, the maker of ..." is a name, "Meanwhile, ..." is none.
    if ((code === 44 || code === DASH) && isUnheard(tokens, at - 1) && isInMarks(tokens, at)) return true;
    if (code === 44 || (code === DASH && wordClass(tokens, at + 1) === W.who))
      return (
        ((wordClass(tokens, at + 1) === W.article || wordClass(tokens, at + 1) === W.who) &&
          !isAdverb(tokens, at - 1) &&
          !isNoName(tokens, at - 1)) ||
        isFirstOfList(tokens, at - 1) ||
        // "Pepper, Ltd. fell".
        (isSuffix(tokens, at + 1) && isCapital(tokens, at + 1)) ||
        (isToldAside(tokens, at + 1) &&
          isUnheard(tokens, at - 1) &&
          !isAdverb(tokens, at - 1) &&
          !isNoName(tokens, at - 1)) ||
        // "Pepper, meanwhile, gained 2 percent".
        (isMeanwhile(tokens, at + 1) &&
          markAt(tokens, at + 2) === COMMA &&
          wordClass(tokens, at + 3) === W.move &&
          isNamedThing(tokens, at - 1)) ||
        // "Fresnillo, up 1.86%, was ...".
        (wordClass(tokens, at + 1) === W.direction && tokens.kind[at + 2] === LITERAL && isUnheard(tokens, at - 1))
      );
    // "Barclays' share price fell".
    if (code === APOSTROPHE) return wordClass(tokens, at + 1) === W.shareUnit;
    return code === 40 || code === 91 || code === POSSESSIVE || code === 58;
  }
  const kind = wordClass(tokens, at);
  return (
    kind === W.move ||
    kind === W.moving ||
    kind === W.direction ||
    kind === W.copula ||
    kind === W.close ||
    (kind === W.moveNoun && isCounted(tokens, at + 1)) ||
    (kind === W.shareUnit && isListedName(tokens, at - 1) && (isVerb(tokens, at + 1) || isPriceWord(tokens, at + 1))) ||
    // "Barclays shares climbed $3.15": what has a price is one company.
    (kind === W.shareUnit && isUnheard(tokens, at - 1) && isVerb(tokens, at + 1) && isSum(tokens, at + 2)) ||
    (kind === W.shareUnit && !isNoName(tokens, at - 1) && isPricedBehind(tokens, at + 1)) ||
    kind === W.open ||
    // "Ford had the largest gain".
    (kind === W.have &&
      isListedName(tokens, at - 1) &&
      (wordClass(tokens, at + 1) === W.article || isLed(tokens, at + 1))) ||
    // "Pepper has jumped 2 percent on Tuesday".
    (kind === W.have &&
      wordClass(tokens, at + 1) === W.move &&
      isCounted(tokens, at + 2) &&
      !isNoName(tokens, at - 1)) ||
    (kind === W.and && !isTradeOfFirm(tokens, at)) ||
    kind === W.touch ||
    // "Ocado broke through the £4 barrier".
    (kind === W.pass && isListedName(tokens, at - 1) && (isPastSum(tokens, at + 1) || isPastIndex(tokens, at))) ||
    // "Pepperstone topped the gainers' list".
    (kind === W.pass && isHeadOfList(tokens, at) && !isNoName(tokens, at - 1)) ||
    // "Pepper followed with a gain of 8.8 per cent".
    ((kind === W.plain || kind === W.outnumber) &&
      (isFollowing(tokens, at) || isApartFromMarket(tokens, at)) &&
      isListedName(tokens, at - 1)) ||
    // "Pepper led the losses".
    (kind === W.plain &&
      ((isLed(tokens, at) && isListedName(tokens, at - 1) && LED.has(wordClass(tokens, at + 1))) ||
        (isHeadOfList(tokens, at) && !isNoName(tokens, at - 1)))) ||
    // "Pepper ran into selling, falling 7 percent", "Pepper came under pressure".
    (kind === W.plain && isMeetingWith(tokens, at) && isListedName(tokens, at - 1)) ||
    (kind === W.plain && isPushing(tokens, at) && isNamedThing(tokens, at - 1)) ||
    (isGoingAhead(tokens, at) && isNamedThing(tokens, at - 1)) ||
    // "Pepper trimmed its losses", "Pepper saw its shares fall".
    (kind === W.plain && (isPared(tokens, at) || isSaw(tokens, at)) && isListedName(tokens, at - 1)) ||
    // "Pepper zipped up 3.6 percent", "Pepper hopped 2 percent".
    (kind === W.plain &&
      !isAdverb(tokens, at - 1) &&
      !isNoName(tokens, at - 1) &&
      (wayOfAmount(tokens, at) !== 0 || isWayToPercent(tokens, at))) ||
    // "Pepper posted gains of 6 percent".
    ((kind === W.plain || kind === W.trade) &&
      isPosted(tokens, at) &&
      isNamedThing(tokens, at - 1) &&
      isMoveNoun(tokens, at + 1)) ||
    // "Pepper last traded at 4.20".
    (kind === W.previous && isNamedThing(tokens, at - 1) && wordClass(tokens, at + 1) === W.copula) ||
    // "Pepper eventually closed ...", "Pepper also gained ...".
    (kind === W.plain &&
      (isAdverb(tokens, at) || (isAlso(tokens, at) && isNamedThing(tokens, at - 1))) &&
      isVerb(tokens, at + 1))
  );
}

/** Trades that close the name of a firm: "Discount Bank", "US Steel". */
export const isFirmTrade = wordSet(..."bank steel insurance energy power oil gas electronics tobacco".split(" "));

/** "P.I.E.", "Homebuilder D.R. Horton": the stop at `stop` ends letters with a stop behind each, in a name from `at`. */
export function isInitial(tokens: Tokens, at: number, stop: number): boolean {
  return stop - 3 >= at && isLetter(tokens, stop - 1) && markAt(tokens, stop - 2) === 46 && isLetter(tokens, stop - 3);
}

function isLetter(tokens: Tokens, at: number): boolean {
  return (tokens.end[at] as number) - (tokens.start[at] as number) === 1;
}

/** Endings of adjectives, which begin sentences about stocks of a kind: "Defensive shares rose". */
const ADJECTIVES = /(?:an|ese|ing|ive|al|ic|ed|er|est|ry|y|st|re|ll|ny|om|rs|s)$/;

/** "Led the losses", "led declining stocks", "led gainers". */
const LED: ReadonlySet<number> = new Set([W.article, W.moving, W.breadth, W.moveNoun]);

/** "Ocado shares were down": a word no English text is likely to begin with names a company. */
function isListedName(tokens: Tokens, at: number): boolean {
  return isUnheard(tokens, at) && !ADJECTIVES.test(tokens.text.slice(tokens.start[at], tokens.end[at]));
}

const isAlso = wordSet("also");

/** Endings of nouns for what is measured: "Consumption also fell", "Turnout also rose". */
const MEASURED = /(?:tion|sion|ment|ism|out|put|um|th|sh|ence|age|ure|ness|mand)$/;

/** A word that no table knows, and that ends neither as an adjective nor as a noun for what is measured. */
export function isNamedThing(tokens: Tokens, at: number): boolean {
  return isListedName(tokens, at) && !MEASURED.test(tokens.text.slice(tokens.start[at], tokens.end[at]));
}

const isMeanwhile = wordSet("meanwhile", "however", "too", "though", "likewise");
const COMMA = 44;

const isPosted = wordSet(
  ...`posted recorded registered suffered notched booked enjoyed sustained took logged clocked managed staged secured
     sported experienced boasted nursed incurred endured absorbed mustered clinched received got`.split(/\s+/),
);

/** An amount in dollars, pounds or euros. */
function isSum(tokens: Tokens, at: number): boolean {
  const mark = markAt(tokens, at);
  return (
    mark === 36 ||
    mark === 163 ||
    mark === 8364 ||
    (tokens.kind[at] === LITERAL && wordClass(tokens, at + 1) === W.minor)
  );
}

/** "Through the £4 barrier", "the $10 mark". */
function isPastSum(tokens: Tokens, at: number): boolean {
  const way = wordClass(tokens, at);
  const past = way === W.preposition || way === W.above ? at + 1 : at;
  return isSum(tokens, wordClass(tokens, past) === W.article ? past + 1 : past);
}

/** "Andritz topped the index with a 2.1 percent rise". */
function isPastIndex(tokens: Tokens, at: number): boolean {
  return isLed(tokens, at) && wordClass(tokens, at + 1) === W.article && wordClass(tokens, at + 2) === W.marketNoun;
}

const isPriceWord = wordSet("price", "prices");

function isVerb(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  return kind === W.move || kind === W.copula || kind === W.close || kind === W.touch || isPared(tokens, at);
}

const isSaw = wordSet("saw", "witnessed");
const isPared = wordSet("pared", "trimmed", "erased");

/** Words that begin sentences and name nothing. */
export const isNoName = wordSet(
  ...`meanwhile meantime also however still elsewhere instead overall earlier later today yesterday nevertheless nonetheless
   moreover furthermore besides likewise afterwards thereafter therefore thus hence indeed then again there here others
   both all few best worst biggest largest smallest many most some several investors analysts economists strategists consumers households officials traders dealers brokers overnight abroad regionally similarly conversely
   additionally consequently accordingly nearby benchmarks gauges bourses liquidity holdings deals trades contracts sentiment turmoil optimism pessimism caution momentum fares tariffs rents premiums bookings arrivals margins cotton sugar coffee rubber
   state nickel zinc aluminium aluminum lithium uranium soy oats rice cattle hogs gasoline diesel petrol`.split(/\s+/),
);

/** Words a list of names may run before its "and". */
const LIST = 24;

/** "Sika, Richemont and Holcim fell": a word no English text is likely to begin with, and names behind it. */
function isFirstOfList(tokens: Tokens, at: number): boolean {
  if (!isUnheard(tokens, at) || isAdverb(tokens, at)) return false;
  for (let next = at + 1; next < tokens.count && next < at + LIST; next++) {
    if (tokens.kind[next] === MARK) continue;
    if (wordClass(tokens, next) === W.and) return next > at + 2 && isCapital(tokens, next + 1);
    if (!isCapital(tokens, next)) return false;
  }
  return false;
}

/** A number, or a word that hedges one. */
function isCounted(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  return tokens.kind[at] === LITERAL || kind === W.near || kind === W.over || kind === W.about || kind === W.by;
}

export function wordText(tokens: Tokens, at: number): string {
  return tokens.text.slice(tokens.start[at], tokens.end[at]);
}

export function hasSecondCapital(tokens: Tokens, at: number): boolean {
  const end = tokens.end[at] as number;
  for (let i = (tokens.start[at] as number) + 1; i < end; i++) {
    const code = tokens.text.charCodeAt(i);
    if (code >= 65 && code <= 90) return true;
  }
  return false;
}

export function isAdverb(tokens: Tokens, at: number): boolean {
  const end = tokens.end[at] as number;
  return tokens.text.charCodeAt(end - 1) === 121 && tokens.text.charCodeAt(end - 2) === 108;
}

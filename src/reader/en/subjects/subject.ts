import { isForward } from "../days/rate-day.ts";
import { readEconomyIndex } from "../markets/economy-index.ts";
import { inApposition, inAside } from "../phrases/apposition.ts";
import { precededBy } from "../phrases/around.ts";
import { type Item, kindAt, macroOf, item as madeItem, type Subject, subjectOf } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { readPushed } from "../verbs/headline-push.ts";
import { MONEYS, pairOf } from "../words/money-words.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { marketValueOf } from "./market-value.ts";
import { readAgain, readThey } from "./pronoun.ts";
import { readTradeIndex } from "./sector-index.ts";
import { readBond } from "./subject-bond.ts";
import { moneyOfUnit, readDollar } from "./subject-dollar.ts";
import { readGroup } from "./subject-group.ts";
import { readMarketNoun } from "./subject-market.ts";
import { readFutures, readRate, readWon, WON } from "./subject-money.ts";
import { isAlone, readNamed } from "./subject-name.ts";
import { readSector } from "./subject-sector.ts";
import { readTrading } from "./subject-trading.ts";
import { readVolume } from "./subject-volume.ts";
import { isOblique, pairNamed, pairOwned, pairQuoted, replace, wordOf } from "./topic.ts";
import { isOfTracked } from "./tracked-shares.ts";

const SUBJECT_WORDS = new Uint8Array(128);

for (const kind of [
  W.groupAdjective,
  W.group,
  W.investor,
  W.it,
  W.marketNoun,
  W.sector,
  W.volume,
  W.trading,
  W.won,
  W.dollar,
  W.money,
  W.currencyNoun,
  W.rate,
  W.yield,
  W.bond,
  W.futures,
  W.commodity,
  W.macro,
  W.stake,
  W.cap,
  W.breadth,
  W.shareUnit,
])
  SUBJECT_WORDS[kind] = 1;

export function isSubjectWord(kind: number): boolean {
  return SUBJECT_WORDS[kind] === 1;
}

const isFollowed = wordSet("followed", "tracked", "mirrored", "trailed");

function isFollowedBySubject({ items, story }: Sentence, at: number): boolean {
  if (items[at]?.value !== S.index) return false;
  const verb = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  if (kindAt(items, verb) !== W.plain || items[verb - 1]?.value !== S.index) return false;
  return kindAt(items, verb - 1) === W.subject && isFollowed(story.tokens, (items[verb] as Item).from);
}

const isBand = wordSet("band", "bands");

/** Takes the phrase at `at` as what the next numbers are said of, unless it stands in an object's place. */
export function readSubject(s: Sentence, at: number): void {
  const { items, clause, story } = s;
  // "All shares followed the main index and rose": what it went with is not what rose.
  if (!s.story.isHome && isFollowedBySubject(s, at)) return;
  const item = items[at] as Item;
  if ((item.kind === W.cap && inApposition(s, at)) || isOfTracked(s, at)) return;
  switch (item.kind) {
    case W.subject:
      readNamed(s, at, item.subject as Subject);
      return;
    case W.group:
    case W.groupAdjective:
      readGroup(s, at, item);
      return;
    case W.investor: {
      // "Customer deposit funds exceeded 63 trillion won": no investors.
      if (story.isHome && isDeposit(story.tokens, item.from - 1)) {
        if (!isOblique(s, at)) replace(s, subjectOf(S.outside, "deposits"));
        return;
      }
      const small = smallBefore(s, at);
      if (small >= 0) readGroup(s, small, madeItem(W.group, 1, (items[small] as Item).from, item.to));
      // "Foreigners were net sellers, while domestic investors bought ...": another group, whichever it is.
      else if (clause.kind === S.group && !story.isHome && isDomestic(story.tokens, item.from - 1))
        replace(s, subjectOf(S.outside, wordOf(s, item)));
      return;
    }
    case W.it:
      if (kindAt(items, at - 1) === W.than || isOfTime(s, at)) return;
      if (item.value === 1) readThey(s);
      else readAgain(s, true);
      // "After it had lost 2 percent": what "it" did before.
      if (kindAt(items, at - 1) === W.after) clause.after = true;
      return;
    case W.marketNoun:
    case W.shareUnit:
      if (readTradeIndex(s, at)) return;
      if (!readPushed(s, at) && !readEconomyIndex(s, at, item)) readMarketNoun(s, at, item);
      return;
    case W.sector:
      if (story.isHome && isRetailers(s, at)) readGroup(s, at, madeItem(W.group, 1, item.from, item.to));
      else readSector(s, at);
      return;
    case W.volume:
      readVolume(s, at);
      return;
    case W.trading:
      readTrading(s, at);
      return;
    case W.won:
      readWon(s, at);
      return;
    case W.dollar:
      readDollar(s, at);
      return;
    case W.money:
      // "The cross rate for the won-yen".
      if (story.isHome && kindAt(items, at - 1) === W.hyphen && kindAt(items, at - 2) === W.won) {
        replace(s, subjectOf(S.currency, `${MONEYS[item.value]?.[0]}/KRW`));
        return;
      }
      // "HK-based", "US$": letters, not the money.
      if (
        kindAt(items, at + 1) === W.hyphen ||
        isOblique(s, at) ||
        isOfAmount(items, at) ||
        (wordOf(s, item).length <= 2 && item.to - item.from === 1) ||
        // "Pepper (MYR) was down": a share's code.
        (clause.kind === S.stock && s.bracket > 0 && isAlone(items, at))
      )
        return;
      replace(s, subjectOf(S.currency, pairQuoted(items, at) ?? pairOwned(s, at) ?? pairNamed(s, item)));
      return;
    case W.currencyNoun:
      // "The digital currency".
      if (isDigital(story.tokens, item.from - 1)) {
        replace(s, subjectOf(S.outside, "currency"));
        return;
      }
      // "The common currency", "the euro zone's single currency".
      if (!story.isHome && isCommon(story.tokens, items[at - 1]?.from ?? -1)) {
        if (!isOblique(s, at)) replace(s, subjectOf(S.currency, pairOf("EUR")));
        return;
      }
      // "The Indonesian rupiah fell on rates. The currency fell to 9,044": the money told last, where no word says whose.
      if (!story.isHome && at === 1 && kindAt(items, 0) === W.article && story.lastSubject?.kind === S.currency) {
        replace(s, story.lastSubject);
        return;
      }
      if (!isOblique(s, at))
        replace(s, story.market === "KR" ? WON : subjectOf(S.currency, pairOf(moneyOfUnit(s, at))));
      return;
    case W.rate:
      readRate(s, at);
      return;
    case W.yield:
    case W.bond:
      // "Treasury shares": a company's own.
      if (kindAt(items, at + 1) === W.shareUnit) return;
      // "The KOSPI, which had wavered as Treasury yields rose, fell below 3,000".
      if (clause.kind === S.index && inApposition(s, at)) return;
      readBond(s, at, item);
      return;
    case W.futures:
      readFutures(s, at);
      return;
    case W.commodity:
      // "Platinum shares were down 4.46 percent", "the gold sector was the biggest gainer".
      if (
        (kindAt(items, at + 1) === W.shareUnit || kindAt(items, at + 1) === W.sectorNoun) &&
        items[at + 1]?.value === 0 &&
        !story.isHome &&
        !isOblique(s, at) &&
        !inApposition(s, at)
      ) {
        replace(s, subjectOf(S.sector, wordOf(s, item)));
        return;
      }
      // "The volatility index (VIX), which ..., was above 30".
      if (clause.kind !== S.none && isAlone(items, at)) return;
      if (!isOblique(s, at) && !inApposition(s, at)) replace(s, subjectOf(S.outside, wordOf(s, item)));
      return;
    case W.macro:
      if (inAside(s, at)) return;
      // "Old-economy stocks".
      if (kindAt(items, at - 1) === W.hyphen) return;
      if (!isOblique(s, at) || clause.kind === S.none) replace(s, macroOf(wordOf(s, item)));
      return;
    case W.stake:
      // "In a narrow trading band": where prices stayed.
      if (inAside(s, at) || kindAt(items, at - 1) === W.trading) return;
      if (isBand(story.tokens, item.from) && isOblique(s, at)) return;
      // "Its contract for one month was at 1,412.5 as forwards were traded".
      if (story.isHome && isForwardContract(s, at)) {
        replace(s, WON);
        return;
      }
      // "Profit-taking" is no profit.
      if (kindAt(items, at - 1) !== W.of && kindAt(items, at + 1) !== W.hyphen && !inApposition(s, at))
        replace(s, subjectOf(S.outside, wordOf(s, item)));
      return;
    case W.cap:
      // "Pepper, with the largest market capitalization, rose".
      if (clause.kind === S.stock && !clause.bound && precededBy(items, at, 5, W.with)) return;
      // "The largest by market value": in passing.
      if (!isOblique(s, kindAt(items, at - 1) === W.marketNoun ? at - 1 : at))
        replace(s, marketValueOf(s, kindAt(items, at - 1) === W.marketNoun ? at - 1 : at));
      return;
    default:
  }
}

/** "It was another robust day for banks": nobody's. */
function isOfTime({ items, story }: Sentence, at: number): boolean {
  const verb = kindAt(items, at + 1);
  if (story.isHome || (verb !== W.copula && verb !== W.possessive)) return false;
  for (let next = at + 2; next < at + 6; next++) {
    if (kindAt(items, next) === W.span) return true;
    if (kindAt(items, next) !== W.article && kindAt(items, next) !== W.plain && kindAt(items, next) !== W.direction)
      return false;
  }
  return false;
}

const isContract = wordSet("contract");

function isForwardContract(s: Sentence, at: number): boolean {
  if (!isContract(s.story.tokens, s.items[at]?.from ?? -1)) return false;
  return kindAt(s.items, at - 1) === W.quantity && isForward(s, at);
}

/** "2 billion rupees", "2.26 billion Sri Lankan rupees": the money of an amount. */
function isOfAmount(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) === W.quantity) return true;
  if (kindAt(items, at - 1) !== W.place) return false;
  const number = kindAt(items, at - 2) === W.plain ? at - 3 : at - 2;
  return kindAt(items, number) === W.quantity;
}

const isCommon = wordSet("common", "single", "shared");
const isDigital = wordSet("digital", "virtual");

const isDeposit = wordSet("deposit", "deposits");

const isRetailersWord = wordSet("retailers");

/** "Retailers, however, shed a net 208 billion won": investors, where what they do is net or has two sides. */
function isRetailers({ items, story }: Sentence, at: number): boolean {
  if (!isRetailersWord(story.tokens, (items[at] as Item).from)) return false;
  let verb = at + 1;
  while (kindAt(items, verb) === W.comma || kindAt(items, verb) === W.but || kindAt(items, verb) === W.plain) verb++;
  const net = kindAt(items, verb + 1) === W.article ? verb + 2 : verb + 1;
  return kindAt(items, verb) === W.trade || kindAt(items, verb) === W.net || kindAt(items, net) === W.net;
}

const isDomestic = wordSet("domestic", "resident", "arab", "gcc");
const isSmall = wordSet("small", "pop", "ordinary");

/** "Small investors", "small domestic investors": the word that makes them individuals, or -1. */
export function smallBefore({ items, story }: Sentence, at: number): number {
  for (let before = at - 1; before >= 0 && before > at - 4; before--) {
    const { kind, from } = items[before] as Item;
    if (kind === W.plain && isSmall(story.tokens, from)) return before;
    if (kind !== W.plain && kind !== W.groupAdjective) return -1;
  }
  return -1;
}

import { inApposition } from "./apposition.ts";
import { precededBy } from "./around.ts";
import { type Item, itemAt, kindAt, macroOf, item as madeItem, type Subject, subjectOf } from "./item.ts";
import { marketValueOf } from "./market-value.ts";
import { pairOf } from "./money-words.ts";
import type { Sentence } from "./sentence-reader.ts";
import { readBond } from "./subject-bond.ts";
import { readGroup } from "./subject-group.ts";
import * as S from "./subject-kind.ts";
import { readMarketNoun } from "./subject-market.ts";
import { isPairName, RATE, readFutures, readRate, readWon, WON } from "./subject-money.ts";
import { isAlone, readNamed } from "./subject-name.ts";
import { readSector } from "./subject-sector.ts";
import { readVolume, TURNOVER } from "./subject-volume.ts";
import { PLACE_MARKETS } from "./thing-words.ts";
import { isOblique, pairNamed, readAgain, readThey, replace, wordOf } from "./topic.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

/** What "the Canadian dollar" is, by the place before it. */
const DOLLARS: Readonly<Record<string, string>> = {
  AU: "AUD/USD",
  CA: "USD/CAD",
  SG: "USD/SGD",
  HK: "USD/HKD",
  TW: "USD/TWD",
  NZ: "NZD/USD",
};

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

/** Takes the phrase at `at` as what the next numbers are said of, unless it stands in an object's place. */
export function readSubject(s: Sentence, at: number): void {
  const { items, clause, story } = s;
  const item = items[at] as Item;
  if (item.kind === W.cap && inApposition(s, at)) return;
  switch (item.kind) {
    case W.subject:
      readNamed(s, at, item.subject as Subject);
      return;
    case W.group:
    case W.groupAdjective:
      readGroup(s, at, item);
      return;
    case W.investor: {
      const small = smallBefore(s, at);
      if (small >= 0) readGroup(s, small, madeItem(W.group, 1, (items[small] as Item).from, item.to));
      // "Foreigners were net sellers, while domestic investors bought ...": another group, whichever it is.
      else if (clause.kind === S.group && !story.isHome && isDomestic(story.tokens, item.from - 1))
        replace(s, subjectOf(S.outside, wordOf(s, item)));
      return;
    }
    case W.it:
      if (kindAt(items, at - 1) === W.than) return;
      if (item.value === 1) readThey(s);
      else readAgain(s, true);
      return;
    case W.marketNoun:
    case W.shareUnit:
      readMarketNoun(s, at, item);
      return;
    case W.sector:
      readSector(s, at);
      return;
    case W.volume:
      readVolume(s, at);
      return;
    case W.trading:
      // "Trading value increased to ...", "with trading activity reaching ...".
      if (
        kindAt(items, at + 1) === W.plain &&
        isTradeNoun(story.tokens, items[at + 1]?.from ?? -1) &&
        !isOblique(s, at)
      ) {
        replace(s, TURNOVER);
        return;
      }
      if (
        (kindAt(items, at + 1) === W.copula || kindAt(items, at + 1) === W.worth) &&
        kindAt(items, at - 1) !== W.subject
      )
        replace(s, TURNOVER);
      return;
    case W.won:
      readWon(s, at);
      return;
    case W.dollar: {
      // "The dollar index stood at 98.9".
      if (kindAt(items, at + 1) === W.marketNoun && kindAt(items, at - 1) !== W.quantity) {
        if (!isOblique(s, at)) replace(s, subjectOf(S.outside, "dollar index"));
        return;
      }
      const place = itemAt(items, at - 1);
      // "The dollar index, which measures the dollar against ...".
      if (clause.kind === S.outside && !clause.bound && clause.subjects[0]?.name === "dollar index") return;
      // "The euro-dollar".
      const first = place?.kind === W.hyphen ? itemAt(items, at - 2) : undefined;
      if (first?.kind === W.money && !isOblique(s, at - 2)) {
        replace(s, subjectOf(S.currency, pairNamed(s, first)));
        return;
      }
      // "The euro-dollar (the dollars needed to buy 1 euro)".
      if (s.bracket > 0 && clause.kind === S.currency && !clause.bound) return;
      // "The local dollar".
      const local = place?.kind === W.groupAdjective && place.value === 3 ? DOLLARS[story.market] : undefined;
      // "The NT dollar".
      const lettered = place?.kind === W.money && /^(?:nt|hk)$/i.test(wordOf(s, place)) ? pairNamed(s, place) : local;
      const market = place?.kind === W.place ? PLACE_MARKETS[place.value] : undefined;
      const named = market === undefined ? lettered : DOLLARS[market];
      if (named) {
        if (!isOblique(s, at)) replace(s, subjectOf(S.currency, named));
        return;
      }
      if (
        !(kindAt(items, at - 1) === W.article || (market === "US" && (clause.kind !== S.currency || clause.bound))) ||
        isOblique(s, at) ||
        kindAt(items, at + 1) === W.other ||
        kindAt(items, at + 1) === W.hyphen
      ) {
        if (isPairName(s, at)) replace(s, RATE);
        return;
      }
      replace(s, story.market === "KR" ? RATE : subjectOf(S.currency, story.market === "JP" ? "USD/JPY" : "US dollar"));
      return;
    }
    case W.money:
      // "HK-based", "US$": letters, not the money.
      if (
        kindAt(items, at + 1) === W.hyphen ||
        isOblique(s, at) ||
        isOfAmount(items, at) ||
        wordOf(s, item).length <= 2 ||
        // "Pepper (MYR) was down": a share's code.
        (clause.kind === S.stock && s.bracket > 0 && isAlone(items, at))
      )
        return;
      replace(s, subjectOf(S.currency, pairNamed(s, item)));
      return;
    case W.currencyNoun:
      if (!isOblique(s, at)) replace(s, story.market === "KR" ? WON : subjectOf(S.currency, pairOf(story.currency)));
      return;
    case W.rate:
      readRate(s, at);
      return;
    case W.yield:
    case W.bond:
      // "The KOSPI, which had wavered as Treasury yields rose, fell below 3,000".
      if (clause.kind === S.index && inApposition(s, at)) return;
      readBond(s, at, item);
      return;
    case W.futures:
      readFutures(s, at);
      return;
    case W.commodity:
      // "Platinum shares were down 4.46 percent".
      if (
        kindAt(items, at + 1) === W.shareUnit &&
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
      // "Old-economy stocks".
      if (kindAt(items, at - 1) === W.hyphen) return;
      if (!isOblique(s, at) || clause.kind === S.none) replace(s, macroOf(wordOf(s, item)));
      return;
    case W.stake:
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

/** "2 billion rupees", "2.26 billion Sri Lankan rupees": the money of an amount. */
function isOfAmount(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) === W.quantity) return true;
  if (kindAt(items, at - 1) !== W.place) return false;
  const number = kindAt(items, at - 2) === W.plain ? at - 3 : at - 2;
  return kindAt(items, number) === W.quantity;
}

const isTradeNoun = wordSet("value", "activity");
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

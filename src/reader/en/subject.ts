import { inApposition } from "./apposition.ts";
import { headBefore } from "./around.ts";
import { FUTURES, OWN_VOLUME } from "./bind-turnover.ts";
import { type Item, itemAt, kindAt, macroOf, item as madeItem, type Subject, subjectOf } from "./item.ts";
import { marketValueOf } from "./market-value.ts";
import { namesakeOf } from "./markets.ts";
import { MONEYS, pairOf } from "./money-words.ts";
import type { Sentence } from "./sentence-reader.ts";
import { readGroup } from "./subject-group.ts";
import * as S from "./subject-kind.ts";
import { readMarketNoun } from "./subject-market.ts";
import { isPairName, RATE, readBond, readFutures, readRate, readWon, WON } from "./subject-money.ts";
import { readNamed } from "./subject-name.ts";
import { readSector } from "./subject-sector.ts";
import { PLACE_MARKETS } from "./thing-words.ts";
import { isOblique, readAgain, readThey, replace, wordOf } from "./topic.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

const TURNOVER: Subject = subjectOf(S.turnover, "turnover");

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
      // "Trading value increased to ...".
      if (kindAt(items, at + 1) === W.plain && wordOf(s, items[at + 1] as Item) === "value" && !isOblique(s, at)) {
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
      // "The local dollar".
      const local = place?.kind === W.groupAdjective && place.value === 3 ? DOLLARS[story.market] : undefined;
      const named = place?.kind === W.place ? DOLLARS[PLACE_MARKETS[place.value] ?? ""] : local;
      if (named) {
        if (!isOblique(s, at)) replace(s, subjectOf(S.currency, named));
        return;
      }
      if (
        kindAt(items, at - 1) !== W.article ||
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
        kindAt(items, at - 1) === W.quantity ||
        wordOf(s, item).length <= 2
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
      readBond(s, at, item);
      return;
    case W.futures:
      readFutures(s, at);
      return;
    case W.commodity:
      if (!isOblique(s, at) && !inApposition(s, at)) replace(s, subjectOf(S.outside, wordOf(s, item)));
      return;
    case W.macro:
      // "Old-economy stocks".
      if (kindAt(items, at - 1) === W.hyphen) return;
      if (!isOblique(s, at) || clause.kind === S.none) replace(s, macroOf(wordOf(s, item)));
      return;
    case W.stake:
      // "Profit-taking" is no profit.
      if (kindAt(items, at - 1) !== W.of && kindAt(items, at + 1) !== W.hyphen)
        replace(s, subjectOf(S.outside, wordOf(s, item)));
      return;
    case W.cap:
      // "The largest by market value": in passing.
      if (!isOblique(s, kindAt(items, at - 1) === W.marketNoun ? at - 1 : at))
        replace(s, marketValueOf(s, kindAt(items, at - 1) === W.marketNoun ? at - 1 : at));
      return;
    default:
  }
}

const isSmall = wordSet("small", "mom-and-pop", "ordinary");

/** "Small investors", "small domestic investors": the word that makes them individuals, or -1. */
function smallBefore({ items, story }: Sentence, at: number): number {
  for (let before = at - 1; before >= 0 && before > at - 4; before--) {
    const { kind, from } = items[before] as Item;
    if (kind === W.plain && isSmall(story.tokens, from)) return before;
    if (kind !== W.plain && kind !== W.groupAdjective) return -1;
  }
  return -1;
}

/** "The rupee" is Sri Lanka's in Colombo. */
function pairNamed({ story }: Sentence, item: Item): string {
  const [code, pair] = MONEYS[item.value] as readonly [string, string, string];
  const own = namesakeOf(story.market);
  return own?.shared === code ? pairOf(own.own) : pair;
}

/** Volume or turnover: the market's, unless it is the earlier one compared with, or a stock's own. */
function readVolume(s: Sentence, at: number): void {
  const { items, clause, story } = s;
  const before = kindAt(items, at - 1);
  // "Down from previous session volume of ...", "from Wednesday's volume of ...".
  const earlier = before === W.span || (before === W.possessive && kindAt(items, at - 2) === W.date);
  if (earlier && clause.kind === S.turnover) {
    clause.earlier = true;
    return;
  }
  // "The most traded stock by volume".
  if (before === W.by) return;
  const next = items[at + 1];
  if (next?.kind === W.plain && isRanking(story.tokens, next.from)) return;
  for (let back = at - 1; back >= 0 && back > at - 6; back--)
    if (kindAt(items, back) === W.futures) {
      replace(s, subjectOf(S.outside, FUTURES));
      return;
    }
  // "Rose in heavy turnover to 45 baht": how, not what.
  if (
    clause.kind === S.stock &&
    before === W.plain &&
    isOblique(s, at) &&
    next?.kind !== W.of &&
    next?.kind !== W.quantity
  )
    return;
  replace(s, isOwnVolume(s, at) ? subjectOf(S.outside, OWN_VOLUME) : TURNOVER);
}

/** "The volume leader", "topped the turnover chart": who trades most. */
const isRanking = wordSet("leader", "leaders", "chart", "charts", "list");

/** "... rose on volume of 3 million shares", "the highest volumes were in Pepper with a turnover of ...": of stocks. */
function isOwnVolume(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  if (kindAt(items, at - 1) === W.high && wordOf(s, items[at] as Item).endsWith("s")) return true;
  if (isSeenIn(items, at)) return true;
  const ofStock = clause.kind === S.stock || (clause.kind === S.outside && clause.subjects[0]?.name === OWN_VOLUME);
  if (!ofStock) return false;
  // "Pepper recorded the highest volume of 104 million traded shares".
  if (kindAt(items, at - 1) === W.high) return true;
  const head = headKindBefore(items, at);
  return isOblique(s, at) || head === W.with || (head === W.and && kindAt(items, at + 1) === W.of);
}

/** "Most active volumes were seen in Pepper at 10,178,800". */
function isSeenIn(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) !== W.copula) return false;
  for (let next = at + 2; next < items.length && next < at + 6; next++)
    if (kindAt(items, next) === W.preposition) return items[next + 1]?.value === S.stock;
  return false;
}

function headKindBefore(items: readonly Item[], at: number): number | undefined {
  const head = kindAt(items, at - 1) === W.trading ? at - 1 : at;
  return itemAt(items, headBefore(items, head))?.kind;
}

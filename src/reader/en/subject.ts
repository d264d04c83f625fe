import { type Item, itemAt, macroOf, S, type Subject, subjectOf } from "./item.ts";
import type { Sentence } from "./sentence-reader.ts";
import { readGroup } from "./subject-group.ts";
import { readMarketNoun, readSector } from "./subject-market.ts";
import { isPairName, RATE, readBond, readFutures, readRate, readWon, WON } from "./subject-money.ts";
import { readNamed } from "./subject-name.ts";
import { isOblique, readAgain, readThey, replace, wordOf } from "./topic.ts";
import { W } from "./word-class.ts";

const TURNOVER: Subject = subjectOf(S.turnover, "turnover");

const CURRENCY_NAMES = [
  "USD/JPY",
  "USD/CNY",
  "EUR/USD",
  "USD/INR",
  "USD/HKD",
  "USD/TWD",
  "GBP/USD",
  "USD/SGD",
  "GBP/USD",
  "USD/MYR",
  "USD/IDR",
  "USD/THB",
  "AUD/USD",
  "USD/CHF",
  "USD/VND",
];

const SUBJECT_WORDS = new Uint8Array(128);

for (const kind of [
  W.groupAdjective,
  W.group,
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
  switch (item.kind) {
    case W.subject:
      readNamed(s, at, item.subject as Subject);
      return;
    case W.group:
    case W.groupAdjective:
      readGroup(s, at, item);
      return;
    case W.it:
      if (itemAt(items, at - 1)?.kind === W.than) return;
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
      replace(s, TURNOVER);
      return;
    case W.trading:
      if (items[at + 1]?.kind === W.copula && itemAt(items, at - 1)?.kind !== W.subject) replace(s, TURNOVER);
      return;
    case W.won:
      readWon(s, at);
      return;
    case W.dollar:
      if (
        itemAt(items, at - 1)?.kind !== W.article ||
        isOblique(s, at) ||
        items[at + 1]?.kind === W.other ||
        items[at + 1]?.kind === W.hyphen
      ) {
        if (isPairName(s, at)) replace(s, RATE);
        return;
      }
      replace(s, story.market === "KR" ? RATE : subjectOf(S.currency, story.market === "JP" ? "USD/JPY" : "US dollar"));
      return;
    case W.money:
      // "HK-based", "US$": letters, not the money.
      if (
        items[at + 1]?.kind === W.hyphen ||
        isOblique(s, at) ||
        itemAt(items, at - 1)?.kind === W.quantity ||
        wordOf(s, item).length === 2
      )
        return;
      replace(s, subjectOf(S.currency, CURRENCY_NAMES[item.value] as string));
      return;
    case W.currencyNoun:
      if (!isOblique(s, at)) replace(s, story.market === "KR" ? WON : subjectOf(S.currency, story.currency));
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
      if (!isOblique(s, at)) replace(s, subjectOf(S.outside, wordOf(s, item)));
      return;
    case W.macro:
      if (!isOblique(s, at) || clause.kind === S.none) replace(s, macroOf(wordOf(s, item)));
      return;
    case W.stake:
      // "Profit-taking" is no profit.
      if (itemAt(items, at - 1)?.kind !== W.of && items[at + 1]?.kind !== W.hyphen)
        replace(s, subjectOf(S.outside, wordOf(s, item)));
      return;
    case W.cap:
      // "The largest by market value": in passing.
      if (!isOblique(s, itemAt(items, at - 1)?.kind === W.marketNoun ? at - 1 : at))
        replace(s, subjectOf(S.marketValue, story.lastIndex));
      return;
    default:
  }
}

import { HOME_CURRENCY } from "../atlas/markets.ts";
import { type Item, isIn, itemAt, kindAt, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import { DOLLAR } from "../words/money-words.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isOblique } from "./oblique.ts";
import { isPairName, RATE } from "./subject-money.ts";
import { pairNamed } from "./topic.ts";

/** What "the Canadian dollar" is, by the place before it. */
const DOLLARS: Readonly<Record<string, string>> = {
  AU: "AUD/USD",
  CA: "USD/CAD",
  SG: "USD/SGD",
  HK: "USD/HKD",
  TW: "USD/TWD",
  NZ: "NZD/USD",
};

/** "A fall in the New Zealand dollar, which ended at US69.80c". */
function isToldBehind(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) !== W.comma || kindAt(items, at + 2) !== W.who) return false;
  const verb = kindAt(items, at + 3);
  return verb === W.close || verb === W.move || verb === W.copula;
}

/** The dollar, whosever it is, where a clause is about it. */
export function readDollar(s: Sentence, at: number): void {
  const { items, clause, story } = s;
  // "The dollar index stood at 98.9".
  if (kindAt(items, at + 1) === W.marketNoun && kindAt(items, at - 1) !== W.quantity) {
    if (!isOblique(s, at)) replace(s, subjectOf(S.outside, "dollar index"));
    return;
  }
  const place = itemAt(items, at - 1);
  // "The dollar index, a gauge of the dollar against ...".
  if (clause.kind === S.outside && !clause.bound && clause.subjects[0]?.name === "dollar index") return;
  // "The euro-dollar".
  const first = place?.kind === W.hyphen ? itemAt(items, at - 2) : undefined;
  if (first?.kind === W.money && !isOblique(s, at - 2)) {
    replace(s, subjectOf(S.currency, pairNamed(s, first)));
    return;
  }
  // "The euro-dollar (dollars to a euro)".
  if (s.bracket > 0 && clause.kind === S.currency && !clause.bound) return;
  // "The local dollar".
  const local = place?.kind === W.groupAdjective && place.value === 3 ? DOLLARS[story.market] : undefined;
  // "The NT dollar", "the kiwi dollar".
  const lettered =
    place?.kind === W.money && /^(?:nt|hk|kiwi|aussie)$/i.test(wordOf(s, place)) ? pairNamed(s, place) : local;
  const market = marketInFront(items, at);
  const named = market === undefined ? lettered : DOLLARS[market];
  if (named) {
    if (!isOblique(s, at) || isToldBehind(items, at)) replace(s, subjectOf(S.currency, named));
    return;
  }
  if (
    !(
      kindAt(items, at - 1) === W.article ||
      isBareDollar(s, at) ||
      (market === "US" && (clause.kind !== S.currency || clause.bound))
    ) ||
    (isOblique(s, at) && !isPriced(s, at)) ||
    kindAt(items, at + 1) === W.other ||
    kindAt(items, at + 1) === W.hyphen
  ) {
    if (isPairName(s, at)) replace(s, RATE);
    return;
  }
  const other = story.isHome ? moneyAgainst(items, at) : undefined;
  if (other !== undefined) {
    replace(s, subjectOf(S.currency, pairNamed(s, other)));
    return;
  }
  replace(s, story.market === "KR" ? RATE : subjectOf(S.currency, story.market === "JP" ? "USD/JPY" : DOLLAR));
}

/** Phrases from the dollar to what it is told against. */
const AGAINST_REACH = 7;

/** "The greenback also weakened against the yen": in Seoul, another money than the won. */
function moneyAgainst(items: readonly Item[], at: number): Item | undefined {
  for (let next = at + 1; next < items.length && next < at + AGAINST_REACH; next++) {
    const kind = kindAt(items, next);
    if (kind === W.comma || kind === W.quantity || kind === W.won || kind === W.subject) return undefined;
    if (kind !== W.against) continue;
    let money = next + 1;
    while (kindAt(items, money) === W.article || kindAt(items, money) === W.place) money++;
    return kindAt(items, money) === W.money && kindAt(items, money + 1) !== W.and ? items[money] : undefined;
  }
  return undefined;
}

const isPrice = wordSet("price", "value", "quote", "quotation");

/** "The sale price of the dollar closed at 3.65 soles": its rate, and no price of another thing. */
function isPriced({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  if (isHome || kindAt(items, at - 2) !== W.of || !isPrice(tokens, itemAt(items, at - 3)?.from ?? -1)) return false;
  const doing = items[at + 1];
  if (isVerb(doing)) return true;
  // "In the interbank market".
  return isIn(items, at + 1) && items.slice(at + 2, at + 6).some(isVerb);
}

const isVerb = kindSet(W.move, W.copula, W.close, W.open, W.have);
const isPassing = kindSet(W.pass, W.touch);

/** "Dollar was trading at ...": a heading's word, or the first of a clause. */
function isBareDollar({ items, story }: Sentence, at: number): boolean {
  const before = itemAt(items, at - 1);
  // "- Dollar rose 12 won": a line of a list.
  const bullet = story.isHome && at === 1 && (before?.kind === W.hyphen || before?.kind === W.other);
  const begins = before === undefined || before.kind === W.while || before.kind === W.semicolon || bullet;
  return begins && (isVerb(items[at + 1]) || (story.isHome && isHeadlineWay(items[at + 1])));
}

/** "Dollar up 3.2 won", "Dollar tops 1,450 won". */
function isHeadlineWay(item: Item | undefined): boolean {
  return item?.kind === W.direction || isPassing(item);
}

/** "The Thai unit", "the local unit": the money of the place, or the story's own. */
export function moneyOfUnit({ items, story }: Sentence, at: number): string {
  return HOME_CURRENCY[marketInFront(items, at) ?? ""] || story.currency;
}

/** The market of the place in front of a money: "the Taiwan dollar", "Taiwan's dollar". */
function marketInFront(items: readonly Item[], at: number): string | undefined {
  const place = itemAt(items, kindAt(items, at - 1) === W.possessive ? at - 2 : at - 1);
  return place?.kind === W.place ? PLACE_MARKETS[place.value] : undefined;
}

import { isRanging } from "../numbers/between.ts";
import { type Item, itemAt, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isOblique } from "./oblique.ts";
import { isOfSomeTrade } from "./part-trade.ts";
import { readAgain } from "./pronoun.ts";
import { isOfThing, isTotalTrading, TURNOVER, tradedIn } from "./subject-volume.ts";

/** "Trading", "transactions": what is traded, or a stock that trades. */
export function readTrading(s: Sentence, at: number): void {
  const { items, story } = s;
  const stock = stockTrading(items, at);
  if (stock !== undefined) {
    replace(s, stock);
    return;
  }
  // "Trading fluctuated between 3,289.7 and 3,312.4": where the index stood.
  const ranging = items[at + 1];
  if ((at < 2 || isOfThisDay(items, at)) && ranging !== undefined && isRanging(story.tokens, ranging.from)) {
    readAgain(s);
    return;
  }
  // "Retail investors' stock transactions amounted to ...": what they bought and what they sold.
  if (story.isHome && isTradeOfGroup(items, at)) {
    replace(s, subjectOf(S.outside, "transactions"));
    return;
  }
  // "Trading value increased to ...", "with trading activity reaching ...".
  const noun = items[at + 1];
  // "At the end of trading activity, a total of ...": when.
  if (kindAt(items, at - 1) === W.of && kindAt(items, at - 2) === W.close && !story.isHome) return;
  if (noun?.kind === W.plain && isTradeNoun(story.tokens, noun.from) && !isOblique(s, at)) {
    // "Samsung Electronics' trading value", "foreigners' transaction amount": theirs.
    const owned = isOwned(items, at) || isOfThing(s, at);
    replace(s, story.isHome && owned ? subjectOf(S.outside, "trading") : tradedIn(s, at + 2));
    return;
  }
  // "Transactions, meanwhile, totalled 54.5 billion".
  const aside = kindAt(items, at + 1) === W.comma && kindAt(items, at + 3) === W.comma && !story.isHome;
  const verb = kindAt(items, aside && kindAt(items, at + 2) !== W.quantity ? at + 4 : at + 1);
  const told = (verb === W.copula || verb === W.worth || isToldOfDay(s, at)) && kindAt(items, at - 1) !== W.subject;
  if (!isTotalTrading(s, at) && !told) return;
  const part = (isOfSomeTrade(s, at) || isOfThing(s, at)) && story.isHome;
  replace(s, part ? subjectOf(S.outside, "trading") : TURNOVER);
}

/** "The day's trading", at the head of a sentence. */
function isOfThisDay(items: readonly Item[], at: number): boolean {
  return at === 3 && kindAt(items, 2) === W.possessive && kindAt(items, 1) === W.span && items[1]?.value === 1;
}

/** "The value of trade today was NT$46.93 billion", "trading on Wednesday was 24 million shares": a sum, behind its day. */
function isToldOfDay({ items, story }: Sentence, at: number): boolean {
  const day = kindAt(items, at + 1) === W.preposition ? at + 2 : at + 1;
  const named = kindAt(items, day) === W.date || isToday(story.tokens, items[day]?.from ?? -1);
  if (!named || story.isHome || kindAt(items, day + 1) !== W.copula) return false;
  const sum = items[day + 2]?.quantity;
  return sum !== undefined && sum.unit !== U.percent && sum.scale >= 6;
}

const isToday = wordSet("today");

const isOwner = kindSet(W.group, W.groupAdjective, W.investor);

function isOwned(items: readonly Item[], at: number): boolean {
  const owner = itemAt(items, kindAt(items, at - 1) === W.possessive ? at - 2 : at - 1);
  return owner?.subject?.kind === S.stock || isOwner(owner);
}

/** Phrases from a stock over what it is to its figure: "Pepper Life, the country's largest insurer". */
const APPOSITION = 10;

/** "With Pepper Life, the country's largest insurer, trading 0.99 percent lower": whose figure it is. */
function stockTrading(items: readonly Item[], at: number): Subject | undefined {
  if (kindAt(items, at - 1) !== W.comma || kindAt(items, at + 1) !== W.quantity) return undefined;
  for (let back = at - 2; back > 0 && back > at - APPOSITION; back--) {
    const { kind, subject } = items[back] as Item;
    if (kind === W.quantity) return undefined;
    if (subject?.kind === S.stock && kindAt(items, back - 1) === W.with) return subject;
  }
  return undefined;
}

function isTradeOfGroup(items: readonly Item[], at: number): boolean {
  if (!OF_ALL_TRADE[kindAt(items, at + 1)]) return false;
  for (let back = at - 1; back >= 0 && back > at - 5; back--) {
    const kind = kindAt(items, back);
    if (kind === W.group || kind === W.groupAdjective) return true;
    if (kind !== W.investor && kind !== W.possessive && kind !== W.shareUnit && kind !== W.plain) return false;
  }
  return false;
}

/** What comes behind "transactions" that are spoken of. */
const OF_ALL_TRADE = kindTable(W.worth, W.copula, W.move, W.comma);

const isTradeNoun = wordSet("value", "activity", "amount");

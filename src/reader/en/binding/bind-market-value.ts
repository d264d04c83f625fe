import { tenTo } from "../../../market/figure.ts";
import { EXCHANGE_MARKETS } from "../atlas/markets.ts";
import { isCompared } from "../days/compared.ts";
import { dayAfter } from "../days/day-after.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { isMoveInAmount, pastPercent } from "../numbers/same-amount.ts";
import { headBefore, precededBy } from "../phrases/around.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Extra } from "../story.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { bindOfIndex } from "./index-and-value.ts";

/** What a market is worth. */

/** "The era of 1,600 trillion won", "a growth of 300 trillion won": none but "value" and "capitalization" are of an amount. */
function isPartOf({ clause, items, story }: Sentence): boolean {
  if (clause.prep !== W.of) return false;
  const head = itemAt(items, headBefore(items, clause.prepAt));
  return head?.kind === W.moveNoun || (head?.kind === W.plain && !isValue(story.tokens, head.from));
}

const isValue = wordSet("value", "cap", "capitalization");
const isAdded = wordSet("addition", "erosion", "accretion");
const isEroded = wordSet("eroded", "eroding", "depleted", "depleting");

/** A noun of change at `at`, behind the amount. */
function isAddition({ items, story: { tokens } }: Sentence, at: number): boolean {
  const noun = itemAt(items, kindAt(items, at) === W.comma ? at + 1 : at);
  return noun !== undefined && (noun.kind === W.moveNoun || isAdded(tokens, noun.from));
}

/** "The previous close", "the preceding day's closing value", before the "of" at a place. */
function isOfCloseBefore(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 6; back--) {
    const kind = kindAt(items, back);
    if (kind === W.previous) return true;
    if (kind === W.quantity || kind === W.comma || kind === W.subject) return false;
  }
  return false;
}

const isEra = wordSet("era");
const isGone = wordSet("disappeared", "evaporated", "vanished", "evaporating", "disappearing", "vanishing");

/** "... shares in 10,645 transactions, worth 11.8 billion": a number of shares stands before what it is worth. */
function isOfShares(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.worth) return false;
  for (let back = at - 2; back >= 0 && back > at - 9; back--)
    if (kindAt(items, back) === W.quantity && items[back]?.value === U.shares) return true;
  return false;
}

/** Phrases from an amount to the date that it is of: "371 trillion won on the previous trading day on March 6". */
const DAY_REACH = 8;

/** "From 371 trillion won on March 6": the date at `at` is that of an amount left behind. */
function isBehindOtherDay(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.date) return false;
  for (let back = at - 1; back > 0 && back > at - DAY_REACH; back--) {
    const kind = kindAt(items, back);
    if (kind === W.quantity) return kindAt(items, headBefore(items, back)) === W.from;
    if (kind === W.comma || kind === W.move) return false;
  }
  return false;
}

function isPercent(item: Item | undefined): boolean {
  return item?.kind === W.quantity && item.value === U.percent;
}

/** The share of its value that no market gains or loses within a day. */
const MOST_OF_DAY = 0.12;

/** "From 1,766 trillion won to 2,011 trillion won": further apart than two sessions are. */
function isFarFrom(items: readonly Item[], at: number, from: Quantity): boolean {
  const to = kindAt(items, at + 1) === W.to ? items[at + 2]?.quantity : undefined;
  if (to === undefined || to.currency !== from.currency) return false;
  return Math.abs((to.digits * tenTo(to.exponent)) / (from.digits * tenTo(from.exponent)) - 1) > MOST_OF_DAY;
}

/** "The market cap of Kospi rose ..., while Kosdaq rose by 30 percent from 312 trillion won to 408 trillion won": of the second board's value too. */
export function isValueGoneOn({ clause, items, story }: Sentence, { currency, scale, unit }: Quantity): boolean {
  if (!story.isHome || story.valueSentence !== story.sentence || unit !== U.money || scale < 12) return false;
  const [subject] = clause.subjects;
  const led = clause.prep === W.from || clause.prep === W.to;
  return currency === "KRW" && subject !== undefined && story.isOwn(subject) && led && !items.some(isTrade);
}

const isTrade = kindSet(W.trade, W.volume, W.group);

/** Prepositions of whose value it is: "of all stocks surpassed", "on the bourse topped". */
const BEFORE_PASSED = kindTable(0, W.of, W.preposition);

/** "Its market value exceeded 3,000 trillion won for the first time", in Seoul: more than that, or less. */
function bindPassed({ clause, passed, story }: Sentence, q: Quantity, extra: Extra): boolean {
  if (clause.kind !== S.marketValue || extra.intraday || clause.have === 2 || clause.dir < 0) return false;
  if (clause.prep !== W.above && !(passed && BEFORE_PASSED[clause.prep] === 1)) return false;
  extra.bound = "over";
  story.claim("market_cap", clause.subjects[0]?.name ?? story.mainIndex, q, 1, extra);
  return true;
}

export function bindMarketValue(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, story } = s;
  story.valueSentence = story.sentence;
  if (bindOfIndex(s, at, q)) return true;
  if (q.unit !== U.money) return q.unit === U.percent && s.bindOther(R.percent, q, clause.dir || 1, s.extra(at));
  // "Pepper, the largest by market capitalization, closed at 527,000 won": no market costs so little.
  if (q.scale === 0) return s.outside(at, q);
  // "... with investors exchanging 498 million shares, totaling 11.8 billion": of what was traded.
  if (isOfShares(s.items, at)) return s.outside(at, q);
  const crossed = clause.prep === W.above || clause.prep === W.below || s.passed || s.beaten || q.bound === "over";
  if (q.currency !== story.currency) return s.bindOther(R.value, q, 1, s.extra(at));
  if (crossed) {
    const extra = s.extra(at);
    if (story.isHome && bindPassed(s, q, extra)) return true;
    extra.bound = null;
    return s.bindOther(R.value, q, 1, extra);
  }
  if (!story.isHome && isMoveInAmount(s.items, at)) return s.bindOther(R.value, q, clause.dir || 1, s.extra(at));
  // "Increased by only 11 trillion won", "eroded by Rs 9,860 crore".
  const eroded = isEroded(story.tokens, (itemAt(s.items, clause.prepAt - 1)?.to ?? 0) - 1);
  if (clause.prep === W.by && (story.isHome || eroded)) return s.bindOther(R.value, q, clause.dir || 1, s.extra(at));
  // "Incurred losses worth 43 billion pounds": what it moved by.
  const lost = precededBy(s.items, at, 3, W.worth) && precededBy(s.items, at, 8, W.moveNoun);
  // "Saw about QR6bn, or 1.04%, addition to QR583.27bn".
  const added = !story.isHome && (isAddition(s, pastPercent(s.items, at + 1)) || isEroded(story.tokens, q.from - 1));
  // "As much as 18 trillion won disappeared": what it lost.
  if (isGone(story.tokens, s.items[at + 1]?.from ?? -1)) return s.bindOther(R.value, q, -1, s.extra(at));
  // "Entering the 500 trillion won era".
  const era = itemAt(s.items, at + 1);
  const round = era?.kind === W.mark || (era?.kind === W.plain && isEra(story.tokens, era.from));
  // "Which opened at N11.74 trillion": where it stood the session before; in Seoul it is counted at the open too.
  const opened = clause.mode === L.open && !story.isHome && clause.prep === W.at;
  if (isPartOf(s) || lost || added || round || (clause.mode === L.open && !opened))
    return s.bindOther(R.value, q, 1, s.extra(at));
  // "Pepper fell 5c to have a market capitalisation of $5.02 billion": its own.
  // And "QSE market capitalisation": of the exchange that goes by these letters.
  if (!story.isHome && s.first?.kind === S.stock && EXCHANGE_MARKETS.get(s.first.name) !== story.market)
    return s.bindOther(R.value, q, 1, s.extra(at));
  // "Rose by N112 billion to close at N11.8 trillion against N11.6 trillion recorded on Friday".
  const held = clause.prep === W.against && !story.isHome;
  const ledTo = clause.prep === W.to || clause.prep === W.at || clause.prep === W.from || held;
  if (clause.dirKnown && (s.isDirectObject(at) || (!ledTo && dayAfter(s.items, at) !== undefined)))
    return s.bindOther(R.value, q, clause.dir, s.extra(at));
  // "An increase of 34.5% (667 trillion won)": the same in won.
  if (story.isHome && kindAt(s.items, at - 1) === W.openBracket && isPercent(itemAt(s.items, at - 2)))
    return s.bindOther(R.value, q, clause.dir || 1, s.extra(at));
  const extra = s.extra(at);
  // "From 371 trillion won on March 6 to 362 trillion won": where it came to is of the story's own day.
  if (story.isHome && clause.prep === W.to && isBehindOtherDay(s.items, clause.prepAt - 1))
    extra.session = dayAfter(s.items, at) ?? s.leadingDay;
  if (opened) extra.session = story.previousSession;
  // "7.6 trillion won 25 years ago".
  if (kindAt(s.items, at + 2) === W.ago) extra.session = Number.NaN;
  if (clause.prep === W.from)
    extra.session ??= isFarFrom(s.items, at, q) ? Number.NaN : (clause.referenceDay ?? story.previousSession);
  // "N60.92 trillion as against N60.74 trillion": where it had stood.
  if (isCompared(s, at, "market_cap")) extra.session ??= clause.referenceDay ?? story.previousSession;
  // "Closed at N8.83 trillion against the previous close of N8.84 trillion".
  if (!story.isHome && clause.prep === W.of && isOfCloseBefore(s.items, clause.prepAt))
    extra.session ??= clause.referenceDay ?? story.previousSession;
  const owner = clause.kind === S.marketValue ? clause.subjects[0]?.name : undefined;
  story.claim("market_cap", owner ?? s.marketIndex(), q, 1, extra);
  return true;
}

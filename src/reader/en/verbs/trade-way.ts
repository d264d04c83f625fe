import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Which way an amount went: bought or sold, by the words and marks around it. */

const isAdvantage = wordSet("advantage", "edge", "superiority");

/** "5.75 trillion won of purchases", "894 billion won in net sales": the noun behind the amount says which way. */
export function tradeAfter(s: Sentence, at: number): number {
  const { items } = s;
  if (isPutOnSale(s, at)) return -1;
  // "Registered 2.6 billion and 16 billion won in net sales, respectively".
  const paired = s.paired || (s.story.isHome && s.clause.subjects.length === 2);
  if (paired && kindAt(items, at + 1) === W.and && items[at + 2]?.value === U.money) return tradeAfter(s, at + 2);
  // "With a 326.2 billion won ($257.24 million) purchase".
  const from = pastBracket(items, at + 1);
  for (let next = from; next < items.length && next < from + 4; next++) {
    const { kind, value } = items[next] as Item;
    if (kind === W.tradeNoun) return value;
    // "Recorded 282.6 billion won in net buying".
    if (kind === W.trade && kindAt(items, next - 1) === W.net) return value;
    // "A buying advantage of 120 billion won", "a 120 billion won buying advantage".
    if (kind === W.trade && isAdvantage(s.story.tokens, items[next + 1]?.from ?? -1)) return value;
    if (kind !== W.of && kind !== W.net && kind !== W.preposition && kind !== W.worth) return 0;
  }
  return 0;
}

/** "Foreigners' 812.3 billion won and institutions' 401.2 billion won sell-offs": the noun behind the second holds for both. */
export function tradeOfBoth(s: Sentence, at: number): number {
  const { items } = s;
  const owner = kindAt(items, at + 1) === W.and ? kindAt(items, at + 2) : -1;
  if (!s.story.isHome || (owner !== W.group && owner !== W.groupAdjective)) return 0;
  const second = kindAt(items, at + 3) === W.investor ? at + 4 : at + 3;
  return items[second]?.value === U.money && kindAt(items, at - 1) === W.group ? tradeAfter(s, second) : 0;
}

/** "Institutions (233 billion won) and individuals (454 billion won) bought": which way the verb behind the list says, or 0. */
export function tradeOfList({ items, clause, bracket }: Sentence, at: number): number {
  if (bracket === 0 || clause.verb || kindAt(items, at - 1) !== W.openBracket) return 0;
  for (let next = at + 1; next < items.length && next < at + LIST_REACH; next++) {
    const { kind, value } = items[next] as Item;
    if (kind === W.trade) return value;
    if (!IN_LIST.has(kind)) return 0;
  }
  return 0;
}

/** Phrases from the first amount of a list to its verb: four groups and theirs. */
const LIST_REACH = 24;

const IN_LIST: ReadonlySet<number> = new Set([
  W.openBracket,
  W.closeBracket,
  W.quantity,
  W.and,
  W.comma,
  W.group,
  W.groupAdjective,
  W.investor,
  W.net,
]);

/** "Foreigners -644.68 billion won, institutions +233.37 billion won": the sign right behind the owner. */
export function signOfList(items: readonly Item[], at: number, q: Quantity): number {
  const owner = kindAt(items, at - 1) === W.colon ? kindAt(items, at - 2) : kindAt(items, at - 1);
  return owner === W.group || owner === W.investor || owner === W.groupAdjective ? q.sign : 0;
}

const isPut = wordSet("put", "putting");
const isOnSale = wordSet("sale", "sales", "market", "block");

/** What stands between an amount and where it is put: "worth of local shares up". */
const PUT_UP = kindTable(W.worth, W.of, W.shareUnit, W.groupAdjective, W.subject, W.direction, W.place, W.possessive);

/** "Put 35.6 billion won worth of stocks on sale", "... up for sale", "... on the market": sold. */
function isPutOnSale({ items, story: { tokens } }: Sentence, at: number): boolean {
  let verb = at - 1;
  while (verb > at - 4 && (kindAt(items, verb) === W.about || kindAt(items, verb) === W.direction)) verb--;
  if (!isPut(tokens, items[verb]?.from ?? -1)) return false;
  let shares = false;
  let next = at + 1;
  for (; PUT_UP[kindAt(items, next)] === 1; next++) shares ||= kindAt(items, next) === W.shareUnit;
  if (!shares || kindAt(items, next) !== W.preposition) return false;
  const place = items[kindAt(items, next + 1) === W.article ? next + 2 : next + 1];
  return place !== undefined && isOnSale(tokens, place.from);
}

const isHoldings = wordSet("holdings");
const isRaised = wordSet("raised", "boosted", "lifted", "expanded", "increased", "raising", "boosting", "increasing");
const isCut = wordSet("cut", "trimmed", "pared", "reduced", "lowered", "decreased", "cutting", "trimming", "reducing");

const NOT_STOCKS = kindTable(W.bond, W.yield, W.money, W.dollar, W.won, W.commodity, W.futures, W.subject);

/** Phrases from a verb to the amount it moves holdings by. */
const HOLDINGS_REACH = 9;

/** Between a group and the holdings that are its own. */
const OWNED = kindTable(W.possessive, W.plain, W.shareUnit, W.investor);

/** "Foreigners' stock holdings rose by ...": what they have, and no trade. */
export function isOfHoldings({ clause: { subjectAt }, items, story: { tokens } }: Sentence): boolean {
  for (let next = subjectAt + 1; next < items.length && next <= subjectAt + 4; next++) {
    const { kind, from } = items[next] as Item;
    if (isHoldings(tokens, from)) return true;
    // "Raised stock holdings, buying a net ...", "whose holdings hit a record, bought ...": those who trade.
    if (OWNED[kind] !== 1 || isRaised(tokens, from) || isCut(tokens, from)) return false;
  }
  return false;
}

/** "Raised their holdings of stocks by 3.5 billion won", "trimmed their stock holdings by ...": bought or sold, or 0. */
export function signOfHoldings({ clause, items, story: { tokens } }: Sentence, at: number): number {
  if (clause.prep !== W.by) return 0;
  let held = false;
  for (let back = at - 1; back > clause.subjectAt && back > at - HOLDINGS_REACH; back--) {
    const { from, kind } = items[back] as Item;
    // "Raised their holdings of bonds", "of Samsung Electronics": not of the market.
    if (NOT_STOCKS[kind] === 1) return 0;
    held ||= isHoldings(tokens, from);
    if (held && isRaised(tokens, from)) return 1;
    if (held && isCut(tokens, from)) return -1;
  }
  return 0;
}

/** "Net selling of 2.2 trillion won": which way the noun before the amount says, or 0. */
export function tradeBefore(items: readonly Item[], at: number): number {
  if (kindAt(items, at - 1) !== W.of) return 0;
  const noun = items[at - 2];
  return noun?.kind === W.tradeNoun || noun?.kind === W.trade ? noun.value : 0;
}

function pastBracket(items: readonly Item[], at: number): number {
  return kindAt(items, at) === W.openBracket && kindAt(items, at + 2) === W.closeBracket ? at + 3 : at;
}

/** "Pressured by net selling of 2.2 trillion won ($1.6 billion) by foreign investors": the owner comes last. */
export function isOwnedBehind(items: readonly Item[], at: number): boolean {
  let next = pastBracket(items, at + 1);
  // "Net selling of 350 billion won and 221 billion won by individuals and institutions, respectively".
  while (kindAt(items, next) === W.and && items[next + 1]?.value === U.money && kindAt(items, next + 1) === W.quantity)
    next = pastBracket(items, next + 2);
  const owner = kindAt(items, kindAt(items, next + 1) === W.plain ? next + 2 : next + 1);
  return kindAt(items, next) === W.by && (owner === W.group || owner === W.groupAdjective);
}

/** "198 billion won worth of shares sold by institutions", "a combined 455 billion won worth of purchases by ...". */
export function ownerAhead(items: readonly Item[], at: number): number {
  for (let next = at + 1; next < items.length && next < at + 8; next++) {
    const { kind, value } = items[next] as Item;
    // "A combined 390 billion won sell-off by foreigners and individuals".
    const off = kindAt(items, next + 1) === W.hyphen && kindAt(items, next + 2) === W.direction;
    if ((kind === W.trade || kind === W.tradeNoun) && kindAt(items, off ? next + 3 : next + 1) === W.by) return value;
    if (
      kind !== W.worth &&
      kind !== W.of &&
      kind !== W.shareUnit &&
      kind !== W.plain &&
      kind !== W.net &&
      kind !== W.article &&
      // "180 billion won in net sales by institutions".
      !(kind === W.preposition && value === 4)
    )
      return 0;
  }
  return 0;
}

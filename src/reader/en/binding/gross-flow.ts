import { type Item, isIn, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isDeals } from "../subjects/traded-shares.ts";
import { isOwnedBehind } from "../verbs/trade-way.ts";
import { kindSet } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Amounts that are all that was bought, or all that was sold, and no balance of the two. */

/** "2.6 billion in foreign buying and 4.6 billion in foreign selling", "400 million in trades": all of it, and no balance. */
export function isAllOf({ items, story }: Sentence, at: number): boolean {
  if (!isIn(items, at + 1)) return false;
  const adjective = kindAt(items, at + 2) === W.groupAdjective;
  const noun = adjective ? items[at + 3] : items[at + 2];
  if (noun === undefined) return false;
  // "P2.5 billion in foreign buying" is one way's; in India that is net.
  if (adjective && noun.kind === W.trade) return story.market !== "IN";
  return noun.kind === W.tradeNoun || noun.kind === W.trading || isDeals(story.tokens, noun.from);
}

/**
 * "Foreign buying amounted to P2.56 billion while foreign selling hit P2.64 billion", "P598 million in net selling, with
 * P2.8 billion in buying": elsewhere than in Seoul what is not called net is all that was bought, or sold.
 */
export function isGross({ items, story, clause }: Sentence, at: number): boolean {
  if (story.isHome) return !isNetHere(items, at) && isBothTold(items, clause.subjectAt, story.currency);
  if (isNetHere(items, at)) return false;
  if (isSideOfMore(items, at)) return true;
  if (isBesideOtherWay(items, at, clause.subjectAt) || isAgainstOtherWay(items, at)) return true;
  if (isOfEachWay(items, at, 1) || isOfEachWay(items, at, -1)) return true;
  if (isBothTold(items, clause.subjectAt, story.currency)) return true;
  const nounAt = kindAt(items, at + 1) === W.preposition ? at + 2 : clause.subjectAt + 1;
  const noun = items[nounAt];
  // "FIIs sold equities worth ...": what India's exchanges tell is net, unless both ways are told.
  const net = story.market === "IN" && !isBothWays(items, nounAt);
  const whole =
    (noun?.kind === W.trade && !(net && isSaid(story.tokens, noun.from))) ||
    (noun?.kind === W.tradeNoun && isWhole(story.tokens, noun.from));
  return whole && kindAt(items, clause.subjectAt - 1) !== W.net;
}

/** "For a net outflow of P80 million", "resulting in a P38 million net outflow": the balance, whatever was told before. */
function isNetHere(items: readonly Item[], at: number): boolean {
  // "Foreigners sold a net EGP 30 million".
  if (kindAt(items, at - 1) === W.net || isBalance(items, at)) return true;
  const before = kindAt(items, at - 1) === W.of && isTradeNoun(items[at - 2]) && kindAt(items, at - 3) === W.net;
  return before || (kindAt(items, at + 1) === W.net && isTradeNoun(items[at + 2]));
}

/** Phrases from a bracket to the "than" that its amount is held against. */
const MORE_REACH = 9;

/** "More foreigners sold shares (P2.8 billion) than bought them (P2.4 billion)": all of either way. */
function isSideOfMore(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.openBracket || kindAt(items, at + 1) !== W.closeBracket) return false;
  for (let than = Math.max(1, at - MORE_REACH); than < at + MORE_REACH; than++)
    if (kindAt(items, than) === W.than && kindAt(items, than + 1) === W.trade) return true;
  return false;
}

/** Phrases from an amount to what it is more than: "worth of shares more than they". */
const BALANCE_REACH = 5;

/** "Bought 210 million more than they sold", "sold 30 million worth of shares more than they bought": the balance. */
function isBalance(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < at + BALANCE_REACH; next++) {
    const kind = kindAt(items, next);
    if (kind === W.more)
      return (
        kindAt(items, next + 1) === W.than && kindAt(items, next + 2) === W.it && kindAt(items, next + 3) === W.trade
      );
    if (kind !== W.worth && kind !== W.of && kind !== W.shareUnit) return false;
  }
  return false;
}

const isTradeNoun = kindSet(W.trade, W.tradeNoun);

/** Phrases from an amount to the other way that it is held against: "worth of shares against 1.93 billion in foreign buying". */
const AGAINST_REACH = 10;

/** "Sellers with P3.2 billion compared to buying of P2.9 billion", "offloading P2 billion against P1.9 billion in foreign buying". */
function isAgainstOtherWay(items: readonly Item[], at: number): boolean {
  let way = 0;
  for (let back = at - 1; back > 0 && back > at - 4 && way === 0; back--)
    if (isTradeNoun(items[back])) way = (items[back] as Item).value;
  let against = false;
  for (let next = at + 1; way !== 0 && next < items.length && next < at + AGAINST_REACH; next++) {
    const { kind, value } = items[next] as Item;
    against ||= kind === W.against;
    if (kind === W.net || kind === W.date || kind === W.previous || kind === W.comma) return false;
    if (against && isTradeNoun(items[next])) return value * way < 0 && kindAt(items, next + 3) !== W.date;
  }
  return false;
}

const isBetweenWays = kindSet(W.and, W.against, W.comma, W.copula, W.of);

/** "Net sellers with sales of 412 million against purchases of 112 million": the amount of the one way beside that of the other. */
function isOfEachWay(items: readonly Item[], at: number, step: 1 | -1): boolean {
  const way = wayOf(items, at);
  for (let other = at + step; way !== 0 && Math.abs(other - at) < AGAINST_REACH; other += step) {
    const item = items[other];
    if (item?.kind === W.quantity) return item.quantity?.currency !== "" && wayOf(items, other) * way < 0;
    if (item === undefined || !(isBetweenWays(item) || isTradeNoun(item))) return false;
  }
  return false;
}

/** "Sales of 412 million", not net: which way the noun before the amount says, or 0. */
function wayOf(items: readonly Item[], at: number): number {
  const noun = items[at - 2];
  const told = kindAt(items, at - 1) === W.of && noun?.kind === W.tradeNoun && kindAt(items, at - 3) !== W.net;
  return told ? noun.value : 0;
}

/** "Foreigners remained sellers at P4.2 billion while foreign buying amounted to P3.1 billion": the other way, and no balance. */
function isBesideOtherWay(items: readonly Item[], at: number, owner: number): boolean {
  const noun = kindAt(items, owner + 1) === W.copula ? items[owner + 2] : undefined;
  if (noun?.kind !== W.tradeNoun || kindAt(items, at + 1) !== W.while) return false;
  const other = kindAt(items, at + 2) === W.groupAdjective ? items[at + 3] : undefined;
  return (other?.kind === W.trade || other?.kind === W.tradeNoun) && other.value * noun.value < 0;
}

const isShareWord = wordSet("accounting", "accounted", "comprising", "comprised", "responsible");
const isMaking = wordSet("making", "made", "taking");

/** "Institutions bought 254 billion won, with pension funds accounting for 140 billion won": a part of what was told. */
export function isPartOfSum({ items, story }: Sentence, at: number): boolean {
  // "Institutions sold 70 billion won, of which 32 billion won was by banks".
  if (kindAt(items, at - 1) === W.who && kindAt(items, at - 2) === W.of && isOwnedFarther(items, at)) return true;
  let verb = at - 1;
  while (kindAt(items, verb) !== W.plain && verb > at - PART_REACH) verb--;
  const word = itemAt(items, verb)?.from ?? -1;
  // "Pension funds taking up 41 billion won of it".
  if (kindAt(items, verb + 1) === W.direction) return isMaking(story.tokens, word);
  return verb < at - 1 && isShareWord(story.tokens, word);
}

const isOwner = kindSet(W.group, W.groupAdjective);

/** "Of which 32 billion won was sold by banks". */
function isOwnedFarther(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < at + PART_REACH; next++)
    if (kindAt(items, next) === W.by)
      return isOwner(items[kindAt(items, next + 1) === W.article ? next + 2 : next + 1]);
  return false;
}

/** Phrases from an amount back to the verb: "accounting for a net". */
const PART_REACH = 5;

/** Phrases within which one owner's other trade is looked for. */
const BOTH_REACH = 12;

/** What makes one of two trades another's: another board, another thing, another time. */
const isOfElse = kindSet(
  W.subject,
  W.marketNoun,
  W.futures,
  W.bond,
  W.sector,
  W.date,
  W.span,
  W.net,
  W.group,
  W.semicolon,
  W.after,
  W.who,
  W.have,
  W.investor,
);

/** "Foreigners bought 3.1 trillion won and sold 2.8 trillion won worth of shares": all that they traded, each way. */
function isBothTold(items: readonly Item[], owner: number, money: string): boolean {
  let way = 0;
  for (let at = owner + 1; at < items.length; at++) {
    const item = items[at] as Item;
    if (item.kind === W.investor && at === owner + 1) continue;
    if (isOfElse(item) || item.kind === W.groupAdjective) return false;
    // "..., but brokers bought ...": another's.
    const turns = item.kind === W.but || item.kind === W.while;
    if (turns && kindAt(items, at + 1) !== W.trade) return false;
    if (item.kind !== W.trade && item.kind !== W.tradeNoun) continue;
    const amount = [1, 2, 3].find((step) => items[at + step]?.quantity?.currency === money);
    // "Foreign buyers sold ...": who did.
    const owns = item.kind === W.tradeNoun && kindAt(items, at + 1) === W.trade;
    if (amount === undefined || item.value === 0 || owns) continue;
    if (items.slice(at + 1, at + amount).some(isOfElse)) return false;
    // "..., offsetting selling of 390 billion won by foreigners": theirs.
    if (isOwnedBehind(items, at + amount)) return false;
    if (way === 0) way = item.value;
    else if (way !== item.value) return true;
  }
  return false;
}

/** "FIIs bought equities worth ... and sold equities worth ...": one owner's two trades. */
function isBothWays(items: readonly Item[], at: number): boolean {
  const way = items[at]?.value;
  for (const step of [1, -1])
    for (let other = at + step; items[other] && Math.abs(other - at) < BOTH_REACH; other += step) {
      const { kind, value } = items[other] as Item;
      if (kind === W.trade && value !== way) return true;
      if (kind === W.group || kind === W.groupAdjective) break;
    }
  return false;
}

const isProfit = wordSet("profit", "profits", "gains");

/** "Locked in 270 billion won of profits", "took 120 billion won in profits": what was earned, and no net trade. */
export function isOfProfit({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  if (!isHome) return false;
  const joint = kindAt(items, at + 1);
  if (joint === W.of || joint === W.preposition || joint === W.worth) {
    const noun = joint === W.worth ? at + 3 : at + 2;
    // "Unloaded 300 billion won in profit-taking": sold.
    return kindAt(items, noun + 1) !== W.hyphen && isProfit(tokens, items[noun]?.from ?? -1);
  }
  return kindAt(items, at - 1) === W.worth && isProfit(tokens, items[at - 2]?.from ?? -1);
}

const isWhole = wordSet("purchases", "sales");
const isSaid = wordSet("bought", "sold", "purchased", "offloaded", "dumped");

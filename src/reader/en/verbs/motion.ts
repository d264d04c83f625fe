import type { Tokens } from "../../scanner.ts";
import { exchangeAtHead, exchangeBefore } from "../markets/exchange-subject.ts";
import { type Item, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { isRankTouched } from "../phrases/verb-sense.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { readFirm, stockOfPrice } from "../subjects/company-shares.ts";
import { resultBefore, resultOwner } from "../subjects/firm-result.ts";
import { isFormerTold, readPair } from "../subjects/former.ts";
import { isFirmOfLabel } from "../subjects/label.ts";
import { kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { REAL } from "./brazilian-real.ts";
import { isStrangerVerb, wordBefore } from "./stranger-verb.ts";
import { isPerfect } from "./tense.ts";

/** A new verb of motion begins a new statement about its subject. */
export function setMotion(s: Sentence, at: number, item: Item, finite: boolean): boolean {
  const { clause, items } = s;
  const named = finite && kindAt(items, at - 1) === W.article ? namedBefore(s, at) : undefined;
  if (named) replace(s, named);
  const told = finite && (isFirmOfLabel(s, at) || exchangeBefore(s, at) || (isUntold(s) && readFirm(s, at)));
  // "The Mexican Stock Exchange registered an advance of 1.76%".
  if (item.kind === W.moveNoun && clause.kind === S.none) exchangeAtHead(s, at);
  const pair = finite ? readPair(s, at) : undefined;
  if (pair) {
    replace(s, pair);
    clause.subjects = [...s.story.lastStocks];
  }
  const owner = finite && kindAt(items, at - 1) === W.and ? resultOwner(s) : undefined;
  if (owner) replace(s, owner);
  const result = finite && !told ? resultBefore(s, at) : -1;
  if (result >= 0) replace(s, subjectOf(S.outside, wordOf(s, items[result] as Item)));
  else if (finite && !told && !pair && !isFormerTold(s, at) && isStrangerVerb(s, at)) {
    const word = wordBefore(s, at);
    const priced = word === "price" ? stockOfPrice(s, at) : undefined;
    s.closeSubjects();
    // "The real strengthened to 4.955 per dollar": Brazil's money, whose name is another word too.
    if (word === "real" && s.story.market === "BR") replace(s, subjectOf(S.currency, REAL));
    else if (priced) replace(s, priced);
    else clause.setSubject(subjectOf(S.outside, word));
  }
  setDirection(s, item, at);
  s.beaten = false;
  clause.verb = true;
  clause.claimsBefore = s.story.claims.length;
  // "Closed at THB3.32, dropped THB0.18".
  const led = clause.mode === L.open && clause.bound && isLedTo(items, at + 1);
  if (led || (finite && (clause.mode === L.open || (clause.mode === L.close && clause.bound)))) clause.mode = L.none;
  // "Rose as high as 2,834.40 before plummeting to 992.50".
  if (clause.bound && (clause.mode === L.high || clause.mode === L.low)) clause.mode = L.none;
  // "Hit a low after falling 31.71 to close at 688.66".
  if (!finite && clause.mode === L.touch && clause.after) clause.mode = L.none;
  if (!finite && clause.mode === L.touch && isRankTouched(items, at - 1)) clause.mode = L.none;
  if (finite && clause.bound && kindAt(items, at - 1) !== W.subject) clause.resetCounts();
  if (finite && !isPerfect(s, at)) clause.have = 0;
  if (finite && isOnce(s, at - 1)) clause.intraday = true;
  clause.prep = 0;
  s.passed = false;
  return true;
}

/** Nothing is spoken of yet, or in Seoul a trade alone: "the pharmaceutical giant had dropped". */
function isUntold({ clause, story }: Sentence): boolean {
  return clause.kind === S.none || (story.isHome && clause.kind === S.sector && !clause.bound && !clause.verb);
}

const isOnceWord = wordSet("once");

/** "The KOSPI once fell to 2,388.2 and ended at 2,411.2", as stories put from the Korean write: at one point. */
function isOnce({ items, story }: Sentence, at: number): boolean {
  return story.isHome && kindAt(items, at) === W.plain && isOnceWord(story.tokens, (items[at] as Item).from);
}

/** "Tracking gains in the Philadelphia index .SOX that climbed 3.31 percent": the index that the clause is about. */
function namedBefore(s: Sentence, at: number): Subject | undefined {
  if (!s.story.isHome || !isThis(s, at - 1)) return undefined;
  const name = kindAt(s.items, at - 2) === W.name ? at - 3 : at - 2;
  const { subject } = s.items[name] ?? {};
  return subject?.kind === S.index && s.clause.subjectAt < name ? subject : undefined;
}

/** "Opened at 1,003.90, surging up to 1,064.44", "..., before dipping to its intraday low of 998.12": another level than the open. */
function isLedTo(items: readonly Item[], at: number): boolean {
  const to = kindAt(items, at) === W.direction ? at + 1 : at;
  if (kindAt(items, to) !== W.to) return false;
  let next = to + 1;
  while (next < to + 4 && (kindAt(items, next) === W.article || kindAt(items, next) === W.intraday)) next++;
  const extreme = kindAt(items, next) === W.high || kindAt(items, next) === W.low;
  return kindAt(items, extreme && kindAt(items, next + 1) === W.of ? next + 2 : to + 1) === W.quantity;
}

/** "Foreign net selling rose to 1.2 billion", "foreigners' net purchases fell to ...": the amount moves, and stays what was sold or bought. */
function isAmountOfTrade({ clause, items, story: { tokens } }: Sentence): boolean {
  if (clause.kind !== S.group) return false;
  let noun = clause.subjectAt + 1;
  while (BEFORE_TRADE[kindAt(items, noun)] === 1) noun++;
  return clause.dir !== 0 && (isTradeNoun(items[noun], tokens) || isOwnerOfTrade(items, clause.subjectAt, tokens));
}

/** "Net selling by foreigners rose to 1.2 billion": the noun stands before its owner. */
function isOwnerOfTrade(items: readonly Item[], owner: number, tokens: Tokens): boolean {
  const by = kindAt(items, owner - 1);
  return (by === W.by || by === W.of) && kindAt(items, owner - 3) === W.net && isTradeNoun(items[owner - 2], tokens);
}

function isTradeNoun(trade: Item | undefined, tokens: Tokens): boolean {
  // "Net profit-booking eased to 37.8 million": sold.
  if (trade?.kind === W.stake) return isProfit(tokens, trade.from);
  if (trade?.kind === W.tradeNoun) return !isBuyers(tokens, trade.from);
  return trade?.kind === W.trade && tokens.text.startsWith("ing", (tokens.end[trade.to - 1] as number) - 3);
}

const isProfit = wordSet("profit");
const BEFORE_TRADE = kindTable(W.possessive, W.net, W.investor, W.group);

const isBuyers = wordSet("buyers", "buyer", "sellers", "seller");

export function setDirection(s: Sentence, item: Item, at: number): boolean {
  const { clause, items } = s;
  if (isAmountOfTrade(s)) {
    clause.verb = true;
    return true;
  }
  clause.dir = Math.sign(item.value);
  clause.dirKnown = item.value !== 0;
  // "With SK hynix flat at 236,500 won".
  if (item.value === 0) clause.verb = true;
  if (Math.abs(item.value) === 2 && (clause.kind === S.won || (clause.kind === S.rate && item.kind === W.direction))) {
    clause.strong = true;
    clause.strongDir = Math.sign(item.value);
  }
  if ((clause.kind === S.won || clause.kind === S.rate) && item.value !== 0 && !quantityNext(items, at)) {
    // "The won fell as low as 1,413.6 won before closing at 1,411.1 won, up 2.3 won": no way of its day.
    if (isToMoment(items, at)) return true;
    if (s.story.wonDirection === 0 && clause.kind === S.won && (clause.have === 0 || isLedToExtreme(s, at)))
      s.story.wonDirection = Math.sign(item.value);
  }
  return true;
}

/** "The won has dropped to its lowest level in 21 months": of the day, for all its tense. */
function isLedToExtreme({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome || kindAt(items, at + 1) !== W.to) return false;
  for (let next = at + 2; next < at + 5; next++)
    if (kindAt(items, next) === W.high || kindAt(items, next) === W.low) return true;
  return false;
}

/** "As low as", "to an intraday high of", "at one point to": how far it went within the day. */
function isToMoment(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) === W.intraday || kindAt(items, at + 2) === W.intraday) return true;
  const as = kindAt(items, at + 1) === W.to ? at + 2 : at + 1;
  if (kindAt(items, as) === W.as) return kindAt(items, as + 1) === W.low || kindAt(items, as + 1) === W.high;
  return kindAt(items, as) === W.article && kindAt(items, as + 1) === W.intraday;
}

function quantityNext(items: readonly Item[], at: number): boolean {
  const next = items[at + 1];
  return next?.kind === W.quantity || kindAt(items, at + 2) === W.quantity;
}

/** A word that is verb or noun moves its subject where a number stands beside it. */
export function isVerbHere(s: Sentence, at: number): boolean {
  const { items } = s;
  // "Widened losses to as much as 0.77 percent", and no "extended losses to as low as 4,096.1".
  const most = kindAt(items, at + 1) === W.to && kindAt(items, at + 2) === W.as && kindAt(items, at + 3) === W.plain;
  const reach = most ? 5 : 4;
  for (let next = at + 1; next < items.length && next <= at + reach; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.quantity) return kindAt(items, next - 1) !== W.preposition;
    if (
      kind !== W.of &&
      kind !== W.near &&
      kind !== W.over &&
      kind !== W.more &&
      kind !== W.than &&
      kind !== W.about &&
      kind !== W.by &&
      kind !== W.article &&
      kind !== W.plain &&
      kind !== W.to &&
      kind !== W.as &&
      kind !== W.low &&
      kind !== W.high
    )
      return false;
  }
  return false;
}

const isThisWord = wordSet("this", "that");

/** "This", "that". */
export function isThis({ items, story }: Sentence, at: number): boolean {
  return kindAt(items, at) === W.article && isThisWord(story.tokens, (items[at] as Item).from);
}

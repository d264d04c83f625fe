import { readEconomyIndex } from "../markets/economy-index.ts";
import { type Item, kindAt, item as madeItem, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { ruleTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { readAverageAgain } from "./average-again.ts";
import { isCauseInPassing } from "./cause-in-passing.ts";
import { readBoth } from "./former.ts";
import { readPushed } from "./headline-push.ts";
import { isLiftedByStock } from "./lifted-by-stock.ts";
import { isOblique } from "./oblique.ts";
import { readAgain, readThey } from "./pronoun.ts";
import { readTradeIndex } from "./sector-index.ts";
import { readCurrency, readMoney } from "./subject-currency.ts";
import { readDollar } from "./subject-dollar.ts";
import { readGroup } from "./subject-group.ts";
import { readMarketNoun } from "./subject-market.ts";
import { readFutures, readRate, readWon } from "./subject-money.ts";
import { readNamed } from "./subject-name.ts";
import type { SubjectRule } from "./subject-rule.ts";
import { readSector } from "./subject-sector.ts";
import { readBond, readCap, readCommodity, readMacro, readStake } from "./subject-thing.ts";
import { readTrading } from "./subject-trading.ts";
import { readVolume } from "./subject-volume.ts";
import { isOfTracked } from "./tracked-shares.ts";

const readInvestor: SubjectRule = (s, at, item) => {
  const { clause, items, story } = s;
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
};

const readIt: SubjectRule = (s, at, item) => {
  const before = kindAt(s.items, at - 1);
  if (before === W.than || isOfTime(s, at)) return;
  if (isObject(s, at)) replace(s, s.alone.before(s.items, at) ?? subjectOf(S.outside, "it"));
  else if (item.value === 1) readThey(s);
  else readAgain(s, true);
  // "After it had lost 2 percent": what "it" did before.
  if (before === W.after) s.clause.after = true;
};

const isSent = wordSet("sent", "took", "brought", "drove", "left");

/** "News of its dividend spurred it 5.4 percent higher", elsewhere: what "it" is moved by stands before the verb. */
function isObject(s: Sentence, at: number): boolean {
  const { items, story } = s;
  const verb = items[at - 1];
  const figure = kindAt(items, at + 1) === W.direction ? items[at + 2] : items[at + 1];
  if (story.isHome || at < 2 || verb?.kind !== W.plain || figure?.kind !== W.quantity) return false;
  const word = wordOf(s, verb);
  return word.endsWith("ed") || isSent(story.tokens, verb.from);
}

const readNoun: SubjectRule = (s, at, item) => {
  if (readTradeIndex(s, at) || readBoth(s, at)) return;
  if (!readPushed(s, at) && !readEconomyIndex(s, at, item)) readMarketNoun(s, at, item);
};

const readTrade: SubjectRule = (s, at, item) => {
  if (s.story.isHome && isRetailers(s, at)) readGroup(s, at, madeItem(W.group, 1, item.from, item.to));
  else readSector(s, at);
};

/** What a sentence may speak of, by the kind of phrase that names it. */
const RULES = ruleTable<SubjectRule>([
  [W.subject, (s, at, item) => readNamed(s, at, item.subject as Subject)],
  [W.group, readGroup],
  [W.groupAdjective, readGroup],
  [W.investor, readInvestor],
  [W.it, readIt],
  [W.marketNoun, readNoun],
  [W.shareUnit, readNoun],
  [W.sector, readTrade],
  [W.average, readAverageAgain],
  [W.volume, readVolume],
  [W.trading, readTrading],
  [W.won, readWon],
  [W.dollar, readDollar],
  [W.money, readMoney],
  [W.currencyNoun, readCurrency],
  [W.rate, readRate],
  [W.yield, readBond],
  [W.bond, readBond],
  [W.futures, readFutures],
  [W.commodity, readCommodity],
  [W.macro, readMacro],
  [W.stake, readStake],
  [W.cap, readCap],
]);

/** A word that what is said next may be about; a name is a phrase of its own kind, and breadth is told by its counts. */
export function isSubjectWord(kind: number): boolean {
  return (RULES[kind] !== undefined && kind !== W.subject) || kind === W.breadth;
}

/** Takes the phrase at `at` as what the next numbers are said of, unless it stands in an object's place. */
export function readSubject(s: Sentence, at: number): void {
  const item = s.items[at] as Item;
  // "All shares followed the main index and rose": what it went with is not what rose.
  if ((!s.story.isHome && isFollowedBySubject(s, at)) || isOfTracked(s, at)) return;
  if (isCauseInPassing(s, at) || isLiftedByStock(s, at)) return;
  RULES[item.kind]?.(s, at, item);
}

const isFollowed = wordSet("followed", "tracked", "mirrored", "trailed");

function isFollowedBySubject({ items, story }: Sentence, at: number): boolean {
  if (items[at]?.value !== S.index) return false;
  const verb = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  if (kindAt(items, verb) !== W.plain || items[verb - 1]?.value !== S.index) return false;
  return kindAt(items, verb - 1) === W.subject && isFollowed(story.tokens, (items[verb] as Item).from);
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
const isMom = wordSet("mom");

/** "Small investors", "small domestic investors": the word that makes them individuals, or -1. */
export function smallBefore({ items, story }: Sentence, at: number): number {
  for (let before = at - 1; before >= 0 && before > at - 4; before--) {
    const { kind, from } = items[before] as Item;
    // "Mom-and-pop investors".
    if (kind === W.plain && isSmall(story.tokens, from)) return isMom(story.tokens, from - 4) ? before - 4 : before;
    if (kind !== W.plain && kind !== W.groupAdjective) return -1;
  }
  return -1;
}

import { inApposition, inAside } from "../phrases/apposition.ts";
import { precededBy } from "../phrases/around.ts";
import { isForward, isForwardItem } from "../phrases/forward-rate.ts";
import { type Item, itemAt, kindAt, macroOf, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isInBracketOfStock, marketValueOf } from "./market-value.ts";
import { isAlone } from "./name-of-other.ts";
import { isOblique } from "./oblique.ts";
import { readBond as readBondNamed } from "./subject-bond.ts";
import { WON } from "./subject-money.ts";
import type { SubjectRule } from "./subject-rule.ts";

/** Things beside shares and moneys: bonds, goods, the economy, results, market values. */
export const readBond: SubjectRule = (s, at, item) => {
  // "Treasury shares": a company's own.
  if (kindAt(s.items, at + 1) === W.shareUnit) return;
  // "The KOSPI, which had wavered as Treasury yields rose, fell below 3,000".
  if (s.clause.kind === S.index && inApposition(s, at)) return;
  if (item.kind === W.yield && isPaidByShare(s, at)) {
    replace(s, subjectOf(S.outside, "yield"));
    return;
  }
  readBondNamed(s, at, item);
};

const isVerb = wordSet("yields", "yielded", "yielding");
const BEFORE_YIELD = kindSet(W.subject, W.who, W.shareUnit, W.have, W.plain);

/** "Pepper, which yields 5.2 percent, rose", "the stock yields 4.4 percent": what the share pays, and no bond. */
function isPaidByShare({ clause, items, story: { tokens } }: Sentence, at: number): boolean {
  if (!isVerb(tokens, (items[at] as Item).from) || kindAt(items, at + 1) !== W.quantity) return false;
  const share = clause.kind === S.stock || kindAt(items, at - 1) === W.shareUnit;
  return share && BEFORE_YIELD(itemAt(items, at - 1));
}

const ofTrade = kindSet(W.shareUnit, W.sectorNoun);

export const readCommodity: SubjectRule = (s, at, item) => {
  const { clause, items, story } = s;
  const inPassing = isOblique(s, at) || inApposition(s, at);
  // "Platinum shares were down 4.46 percent", "the gold sector was the biggest gainer".
  const next = itemAt(items, at + 1);
  if (ofTrade(next) && next?.value === 0 && !story.isHome && !inPassing) {
    replace(s, subjectOf(S.sector, wordOf(s, item)));
    return;
  }
  // "The platinum index rose 4.3%, gold 3.4%, banks 0.3%": one more of a list of trades.
  if (isTradeOfList(s, at) && !inPassing) {
    replace(s, subjectOf(S.sector, wordOf(s, item)));
    return;
  }
  // "The volatility index (VIX), which ..., was above 30".
  if (clause.kind !== S.none && isAlone(items, at)) return;
  if (!inPassing) replace(s, subjectOf(S.outside, wordOf(s, item)));
};

/** Right behind the comma of a list whose last figure was of a trade, and with its own figure right behind. */
function isTradeOfList({ items, story }: Sentence, at: number): boolean {
  const last = story.claims.at(-1);
  const joint = kindAt(items, at - 1);
  if (story.isHome || last?.measure !== "sector.change_pct" || last.sentence !== story.sentence) return false;
  if (joint !== W.comma && joint !== W.and && joint !== W.while) return false;
  return kindAt(items, at + 1) === W.quantity && items[at + 1]?.value === U.percent;
}

export const readMacro: SubjectRule = (s, at, item) => {
  if (inAside(s, at)) return;
  // "Old-economy stocks".
  if (kindAt(s.items, at - 1) === W.hyphen) return;
  if (!isOblique(s, at) || s.clause.kind === S.none) replace(s, macroOf(wordOf(s, item)));
};

const isTaking = wordSet("taking", "booking", "takers", "bookers");

/** "Net profit takers", "net profit booking": of investors they are sales. */
function isProfitTaking({ clause, items, story }: Sentence, at: number): boolean {
  const noun = kindAt(items, at + 1) === W.hyphen ? at + 2 : at + 1;
  if (!isTaking(story.tokens, items[noun]?.from ?? -1)) return false;
  if (kindAt(items, at - 1) === W.net && clause.kind === S.group) {
    clause.dir = -1;
    clause.dirKnown = true;
    clause.verb = true;
  }
  return true;
}

export const readStake: SubjectRule = (s, at, item) => {
  const { items, story } = s;
  // "In a narrow trading band": where prices stayed.
  if (inAside(s, at) || kindAt(items, at - 1) === W.trading) return;
  if (isBand(story.tokens, item.from) && isOblique(s, at)) return;
  // "Its contract for one month was at 1,412.5 as forwards were traded".
  if (story.isHome && isForwardContract(s, at)) {
    replace(s, WON);
    return;
  }
  // "Profit-taking", "profit booking" are no profit.
  if (isProfitTaking(s, at)) return;
  if (kindAt(items, at - 1) !== W.of && kindAt(items, at + 1) !== W.hyphen && !inApposition(s, at))
    replace(s, subjectOf(S.outside, wordOf(s, item)));
};

export const readCap: SubjectRule = (s, at) => {
  const { clause, items } = s;
  if (inApposition(s, at)) return;
  // "Pepper, with the largest market capitalization, rose".
  if (clause.kind === S.stock && !clause.bound && precededBy(items, at, 5, W.with)) return;
  // "The largest by market value": in passing.
  const noun = kindAt(items, at - 1) === W.marketNoun ? at - 1 : at;
  if (isInBracketOfStock(items, noun)) return;
  if (!isOblique(s, noun) || isResult(s, noun)) replace(s, marketValueOf(s, noun));
};

const isResulting = wordSet("resulting", "leading", "translating");

/** "The exchange closed lower, resulting in a market capitalization of 2.1 trillion pounds". */
function isResult({ items, story }: Sentence, at: number): boolean {
  if (story.isHome) return false;
  const joint = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  return isResulting(story.tokens, items[joint - 1]?.from ?? -1);
}

const isBand = wordSet("band", "bands");
const isContract = wordSet("contract");

/** "Its one-month contract", behind a forward market. */
export function isForwardContract(s: Sentence, at: number): boolean {
  if (!isContract(s.story.tokens, s.items[at]?.from ?? -1)) return false;
  return kindAt(s.items, at - 1) === W.quantity && (isForward(s, at) || isBehindForward(s, at));
}

/** Phrases from a forward market to the contract that is told of it. */
const CONTRACT_REACH = 6;

/** "In non-deliverable forward trading, its one-month contract was quoted at ...": the comma ends no more than the scene. */
function isBehindForward(s: Sentence, at: number): boolean {
  const { items } = s;
  for (let back = at - 2; back >= 0 && back > at - CONTRACT_REACH; back--) {
    const item = items[back] as Item;
    if (isForwardItem(s, item)) return true;
    if (item.kind === W.won || item.kind === W.subject || item.kind === W.while) return false;
  }
  return false;
}

import { exchangeOfSecurities } from "../markets/exchange-subject.ts";
import { isGroupNoun, isTradeJoint } from "../names/firm-kind.ts";
import { isOfSubIndex } from "../names/trade-name.ts";
import { isIncluded, isOfName } from "../names/trade-of-name.ts";
import { inApposition } from "../phrases/apposition.ts";
import { precededBy } from "../phrases/around.ts";
import { isOnly } from "../phrases/direct-object.ts";
import { type Item, isIn, itemAt, kindAt, subjectOf } from "../phrases/item.ts";
import { isMeasuredByRelative } from "../phrases/relative-clause.ts";
import { replace } from "../phrases/replace-subject.ts";
import { kindBehindDoing } from "../phrases/unlisted-verb.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isBiggestFirm } from "./company-shares.ts";
import { isListed } from "./listed-name.ts";
import { isFirm } from "./market-value.ts";
import { isMeasured } from "./measured-name.ts";
import { isMovedNoun, isMoverOrLeader, isOwnMove } from "./moved-index.ts";
import { isOblique } from "./oblique.ts";
import { isYellowMetal, nameTrade } from "./sector-name.ts";

const isShares = wordSet("securities");
const SECTOR_GLUE = kindTable(W.sector, W.and, W.sectorNoun, W.shareUnit, W.marketNoun, W.hyphen, W.other);

/** A run of trade names ("food and tobacco") is a sector when a verb, a bracket or a number follows it. */
export function readSector(s: Sentence, at: number): void {
  if (isInPassing(s, at)) return;
  const exchange = exchangeOfSecurities(s, at);
  if (exchange) {
    replace(s, exchange);
    return;
  }
  if (isOneOfTrade(s, at)) {
    replace(s, subjectOf(S.outside, wordOf(s, s.items[at] as Item)));
    return;
  }
  if (isOfOtherPhrase(s, at)) return;
  const end = endOfTrade(s, at);
  const doing = s.story.isHome ? -1 : kindBehindDoing(s, end);
  if (!isSpokenOf(s, at, end, doing)) return;
  nameTrade(s, at, end, doing);
}

const isTech = wordSet("technology", "tech");

function isTechBoard({ items, story }: Sentence, at: number): boolean {
  const board = items[at - 1]?.subject;
  if (board?.kind !== S.index || !story.isOwn(board) || board.name === story.mainIndex) return false;
  return isTech(story.tokens, (items[at] as Item).from) && kindAt(items, at + 1) === W.marketNoun;
}

const isElectronic = wordSet("electronic");

/** "An electronic board shows": what quotes are put up on. */
function isSignboard({ items, story }: Sentence, at: number): boolean {
  return story.isHome && isElectronic(story.tokens, (items[at] as Item).from) && kindAt(items, at + 1) === W.marketNoun;
}

/** The trade is named in another thing's phrase. */
function isInPassing(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  if (inApposition(s, at) || isSignboard(s, at)) return true;
  // "The market value of the chemical sector fell 22 percent".
  if (clause.kind === S.marketValue && !clause.bound && isOblique(s, at)) return true;
  // "The Russell 2000 small-cap index".
  if (kindAt(items, at - 1) === W.subject && clause.kind === S.index && isSizeClass(items[at] as Item)) return true;
  // "The Kosdaq technology index": what that board is known for.
  if (story.isHome && isTechBoard(s, at)) return true;
  // "Pepper led industrials higher, rising 2.1 percent": the stock goes on to tell its own move.
  return !story.isHome && (isFirmHere(s, at) || isOfName(items, at) || isMovedNoun(s, at));
}

/** "Shares in Britain's biggest bank fell": one company's, that goes without its name. */
function isOneOfTrade(s: Sentence, at: number): boolean {
  return !s.story.isHome && isBiggestFirm(s, at);
}

function isOfOtherPhrase(s: Sentence, at: number): boolean {
  const { items, story } = s;
  if (isIncluded(s, at)) return true;
  // "The securities with the largest increases were ...": shares.
  const shares = !story.isHome && isShares(story.tokens, (items[at] as Item).from);
  if (shares && kindAt(items, at + 1) === W.with) return true;
  // A word of the run that was read with its first.
  return kindAt(items, at - 1) === W.sector || (s.sectorEnd > at && s.sectorFrom < at);
}

/** The phrase behind the run of trade names. */
function endOfTrade(s: Sentence, at: number): number {
  const { items, story } = s;
  const isJoint = story.isHome ? isTradeJoint : isGroupNoun;
  let end = at + 1;
  for (; end < items.length; end++) {
    const { kind } = items[end] as Item;
    const goesOn = SECTOR_GLUE[kind] === 1 || isJoint(story.tokens, items, end) || isWordOfTrade(s, end);
    if (!goesOn && !isTradeItself(s, at, end)) break;
    // "The Properties and Commerce & Industry indices ... respectively": two names.
    if (s.paired && kind === W.and && !isWithinName(s, end)) break;
  }
  while (end > at + 1 && kindAt(items, end - 1) === W.and) end--;
  return end;
}

const isOne = wordSet("sector", "industry", "index", "sub-index");

/** "The oil and gas sector and the mining sector": the "and" of one name, which a noun in the singular ends. */
function isWithinName({ items, story: { isHome, tokens } }: Sentence, and: number): boolean {
  let noun = and + 1;
  while (noun < and + 4 && kindAt(items, noun) === W.sector) noun++;
  return !isHome && noun > and + 1 && isOne(tokens, items[noun]?.from ?? -1);
}

/** Something is told of the trade right behind its name. */
const isTelling = kindSet(
  W.openBracket,
  W.move,
  W.copula,
  W.close,
  W.quantity,
  W.moveNoun,
  W.moving,
  W.and,
  W.direction,
  W.comma,
);

function isSpokenOf(s: Sentence, at: number, end: number, doing: number): boolean {
  const { items, story } = s;
  // "The transportation sector also added 0.2%".
  const also = items[end];
  const verb = also !== undefined && isAside(also) && isAlso(story.tokens, also.from) ? end + 1 : end;
  const next = kindAt(items, verb);
  const measured =
    isTelling(items[verb]) ||
    // "Industrials had added 0.8 percent".
    (next === W.have && kindAt(items, verb + 1) === W.move) ||
    // "Led lower by the property sector which slipped by 1.4 percent".
    (next === W.who && isMeasuredHere(s, end)) ||
    (next === W.by && isMeasured(items, end + 1)) ||
    isLeading(s, items[end]) ||
    isDragging(s, end) ||
    doing === W.direction ||
    isTaking(s, items[verb]) ||
    isIndexDoing(s, end) ||
    // "The resources and gold mining indices benefited, gaining 0.7 percent and 3.6 percent respectively".
    (s.paired && !story.isHome && isListed(s, at) && !isOfNameBehind(items, end));
  if (!measured && isToldLess(s, at, end)) return true;
  if (!measured && doing !== W.quantity && next !== W.at && next !== W.with) return false;
  if (!story.isHome && next === W.comma && isOfAside(items, at, end)) return false;
  if (isYellowMetal(s, at, end)) return true;
  const led = precededBy(items, at, 4, W.by) && isMeasured(items, end);
  return next === W.openBracket || led || !isOblique(s, at) || isOfSubIndex(items, at) || isMeasuredHere(s, end);
}

/** "Pepper Oil and mining giant Salt slipped 6p and 1p respectively": what the next name is. */
function isOfNameBehind(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.plain && [at + 1, at + 2].some((next) => kindAt(items, next) === W.subject);
}

/** "The medical appliance industry": a word that no table knows, within the name of a trade. */
function isWordOfTrade({ items, story }: Sentence, at: number): boolean {
  return story.isHome && items[at]?.kind === W.plain && items[at].value === 0 && kindAt(items, at + 1) === W.sectorNoun;
}

const isBeforeFigure = kindSet(W.article, W.plain, W.more, W.direction);

/** "Energy gained 1.2 per cent, property a more modest 0.4 per cent and banks just 0.1 per cent": by the verb of the first. */
function isToldLess({ clause, items, story }: Sentence, at: number, end: number): boolean {
  if (story.isHome || clause.kind !== S.sector || !clause.bound) return false;
  if (kindAt(items, at - 1) !== W.comma && kindAt(items, at - 1) !== W.and) return false;
  let next = end;
  while (next < end + 4 && isBeforeFigure(items[next])) next++;
  const led = kindAt(items, end) === W.article || isOnly(story.tokens, items[end]?.from ?? -1);
  return led && next > end && items[next]?.quantity?.unit === U.percent && kindAt(items, next + 1) !== W.moveNoun;
}

const isBusiness = wordSet("business", "businesses");
const isThe = wordSet("the");

/** "The construction business fell 6 percent": a trade, where no company was just told that runs one. */
function isTradeItself({ clause, items, story }: Sentence, at: number, end: number): boolean {
  if (!story.isHome || !isBusiness(story.tokens, items[end]?.from ?? -1) || clause.kind === S.stock) return false;
  return isThe(story.tokens, items[at - 1]?.from ?? -1) && story.sentence - story.stockSentence > 1;
}

const inList = kindSet(W.plain, W.sector, W.comma, W.and, W.sectorNoun);

/** "Pepper, with interests in building, telecoms and media, rose": the last of a list told aside, before the verb of another. */
function isOfAside(items: readonly Item[], at: number, comma: number): boolean {
  if (kindAt(items, comma + 1) !== W.move) return false;
  let head = at - 1;
  while (head > at - 9 && inList(itemAt(items, head))) head--;
  return isIn(items, head);
}

/** "The plantation index widened 11.2 points": whatever the verb is, what follows is that index's. */
function isIndexDoing({ items, story }: Sentence, end: number): boolean {
  if (story.isHome || kindAt(items, end - 1) !== W.marketNoun || kindAt(items, end) !== W.plain) return false;
  return kindAt(items, end + 1) === W.quantity;
}

const isAside = kindSet(W.plain, W.each);
const isAlso = wordSet("also", "all", "both", "each");

/** "Shares in the bank closed down", "Pepper led the miners lower": of a company told before, or what a stock led. */
function isFirmHere({ items, clause, story }: Sentence, at: number): boolean {
  if (kindAt(items, at - 1) !== W.article) return false;
  const before = itemAt(items, at - 2);
  if (isIn(items, at - 2))
    return kindAt(items, at - 3) === W.shareUnit && isFirm(story.tokens, (items[at] as Item).from);
  return before?.kind === W.plain && clause.kind === S.stock && !clause.bound && isLed(story.tokens, before.from);
}

const isLed = wordSet("led", "leading", "dragged", "pulled", "pushed");

const isOfSectors = kindSet(W.and, W.article, W.plain, W.sector, W.sectorNoun, W.other, W.hyphen);

/** Behind "the industrial sector and the basic materials sector", of which both are told with "respectively". */
function endOfSectors(items: readonly Item[], at: number): number {
  let end = at;
  while (end < items.length && isOfSectors(items[end] as Item)) end++;
  return kindAt(items, end - 1) === W.sectorNoun ? end : at;
}

/** "Gains came from financials, which rose 1.4 percent", "the largest drops were seen in energy at 1.3 percent". */
function isMeasuredHere(s: Sentence, end: number): boolean {
  if (s.story.isHome) return false;
  const last = s.paired ? endOfSectors(s.items, end) : end;
  if (isMeasuredByRelative(s.items, last - 1)) return true;
  const figure = kindAt(s.items, end) === W.at && isMeasured(s.items, end);
  return figure && s.items.slice(0, end).some(({ kind, value }) => kind === W.moveNoun && value !== 0);
}

function isSizeClass(item: Item): boolean {
  return item.to > item.from + 1;
}

const leads = wordSet(
  "led",
  "leading",
  "outperformed",
  "outperforming",
  "underperformed",
  "outpaced",
  "bucked",
  "bucking",
);

/** "Energy and technology led the gainers by adding ..." */
function isLeading(s: Sentence, item: Item | undefined): boolean {
  return (item?.kind === W.plain || item?.kind === W.outnumber) && leads(s.story.tokens, item.from);
}

/** "Banks dragged the index down, falling 1.9 percent": `at` is the verb behind the name. */
function isDragging({ items, story }: Sentence, at: number): boolean {
  if (!isMoverOrLeader(story.tokens, itemAt(items, at)?.from ?? -1)) return false;
  const index = kindAt(items, at + 1) === W.article ? at + 2 : at + 1;
  if (kindAt(items, index) !== W.marketNoun && items[index]?.value !== S.index) return false;
  const comma = kindAt(items, index + 1) === W.direction ? index + 2 : -1;
  return isOwnMove(items, comma);
}

const takes = wordSet(
  ..."reported posted suffered registered saw booked sustained experienced recorded experiencing recording posting suffering seeing followed continued kept went began started managed remained resumed".split(
    " ",
  ),
);

/** "Services posted a gain of 0.2 percent". */
function isTaking(s: Sentence, item: Item | undefined): boolean {
  return item?.kind === W.plain && takes(s.story.tokens, item.from);
}

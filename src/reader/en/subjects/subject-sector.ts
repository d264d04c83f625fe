import { isCapital } from "../../scanner.ts";
import { isGroupNoun, isTradeJoint } from "../names/firm-kind.ts";
import { isListed, MOST_SUBJECTS } from "../names/listed-name.ts";
import { isMeasured } from "../names/measured-name.ts";
import { firstOfTrade, isOfSubIndex } from "../names/trade-name.ts";
import { isIncluded, isOfName, isOneFirm } from "../names/trade-of-name.ts";
import { inApposition } from "../phrases/apposition.ts";
import { precededBy } from "../phrases/around.ts";
import { type Item, isIn, itemAt, kindAt, numbered, type Subject, subjectOf } from "../phrases/item.ts";
import { isMeasuredByRelative } from "../phrases/relative-clause.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isFuel } from "../words/fuel.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import { kindBehindDoing } from "../words/unlisted-verb.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isBiggestFirm } from "./company-shares.ts";
import { isMadeOf } from "./made-of.ts";
import { isFirm } from "./market-value.ts";
import { isOblique, replace, wordOf } from "./topic.ts";

const isShares = wordSet("securities");
const SECTOR_GLUE = kindTable(W.sector, W.and, W.sectorNoun, W.shareUnit, W.marketNoun, W.hyphen, W.other);

/** A run of trade names ("food and tobacco") is a sector when a verb, a bracket or a number follows it. */
export function readSector(s: Sentence, at: number): void {
  const { clause, items } = s;
  if (inApposition(s, at)) return;
  // "The market value of the chemical sector fell 22 percent".
  if (s.clause.kind === S.marketValue && !s.clause.bound && isOblique(s, at)) return;
  // "The Russell 2000 small-cap index".
  if (kindAt(items, at - 1) === W.subject && s.clause.kind === S.index && isSizeClass(items[at] as Item)) return;
  if (!s.story.isHome && (isFirmHere(s, at) || isOfName(items, at))) return;
  // "Shares in Britain's biggest bank fell": one company's, that goes without its name.
  if (!s.story.isHome && isBiggestFirm(s, at)) {
    replace(s, subjectOf(S.outside, wordOf(s, items[at] as Item)));
    return;
  }
  if (isIncluded(s, at)) return;
  // "The securities with the largest increases were ...": shares.
  if (!s.story.isHome && isShares(s.story.tokens, (items[at] as Item).from) && kindAt(items, at + 1) === W.with) return;
  // A word of the run that was read with its first.
  if (kindAt(items, at - 1) === W.sector || (s.sectorEnd > at && s.sectorFrom < at)) return;
  let end = at + 1;
  while (
    end < items.length &&
    (SECTOR_GLUE[(items[end] as Item).kind] === 1 ||
      (s.story.isHome ? isTradeJoint : isGroupNoun)(s.story.tokens, items, end) ||
      isWordOfTrade(s, end) ||
      isTradeItself(s, at, end))
  ) {
    // "The Properties and Commerce & Industry indices ... respectively": two names.
    if (s.paired && (items[end] as Item).kind === W.and) break;
    end++;
  }
  while (end > at + 1 && (itemAt(items, end - 1) as Item).kind === W.and) end--;
  // "The transportation sector also added 0.2%".
  const also = itemAt(items, end);
  const verb = also?.kind === W.plain && isAlso(s.story.tokens, also.from) ? end + 1 : end;
  const next = kindAt(items, verb);
  const doing = s.story.isHome ? -1 : kindBehindDoing(s, end);
  const measured =
    next === W.openBracket ||
    next === W.move ||
    next === W.copula ||
    next === W.close ||
    next === W.quantity ||
    next === W.moveNoun ||
    next === W.moving ||
    next === W.and ||
    next === W.direction ||
    next === W.comma ||
    (next === W.by && isMeasured(items, end + 1)) ||
    isLeading(s, items[end]) ||
    doing === W.direction ||
    isTaking(s, items[verb]) ||
    isIndexDoing(s, end);
  if (!measured && doing !== W.quantity && next !== W.at && next !== W.with) return;
  if (!s.story.isHome && next === W.comma && isOfAside(items, at, end)) return;
  const led = precededBy(items, at, 4, W.by) && isMeasured(items, end);
  // "The yellow metal rose 1 percent".
  const hue = itemAt(items, at - 1);
  if (!s.story.isHome && hue?.kind === W.plain && isHue(s.story.tokens, hue.from) && end === at + 1) {
    replace(s, subjectOf(S.outside, wordOf(s, items[at] as Item)));
    return;
  }
  if (isOblique(s, at) && next !== W.openBracket && !led && !isOfSubIndex(items, at) && !isMeasuredHere(s, end)) return;
  const { tokens } = s.story;
  const last = items[lastOfName(items, at, end)] as Item;
  const listed = isListed(s, at);
  s.sectorFrom = at;
  s.sectorEnd = end;
  const from = firstOfTrade(s, at);
  const first = items[from] as Item;
  const name = tokens.text.slice(tokens.start[first.from], tokens.end[last.to - 1]);
  // "Electric and gas" at the head: the first word was read as a name.
  if (from === at - 2 && clause.subjectAt === from && !clause.bound) clause.subjects.pop();
  if (doing === W.quantity || isFuel(s, items, at, end) || isMadeOf(s, from)) {
    replace(s, subjectOf(S.outside, name));
    return;
  }
  // "The bank led by Mr Pepper fell": one of them.
  if (end === at + 1 && !s.story.isHome && isOneFirm(s, at)) {
    replace(s, subjectOf(S.outside, name));
    return;
  }
  if (end === at + 1 && !s.story.isHome && isCompany(s, at, end)) {
    replace(s, numbered(S.stock, name, -1));
    return;
  }
  const parts = isShared(items, end) ? partsOf(s, at, end, first) : undefined;
  if (parts) {
    replace(s, parts[0] as Subject);
    clause.subjects.push(...parts.slice(1));
    clause.subjectAt = end - 1;
    return;
  }
  const subject = subjectOf(S.sector, name);
  // "The MidCap and small-cap indices".
  if (listed && clause.kind === S.stock && clause.subjects.at(-1)?.value === -1) clause.kind = S.sector;
  if (listed && s.clause.kind === S.sector && s.clause.subjects.length < MOST_SUBJECTS) s.clause.subjects.push(subject);
  else replace(s, subject);
  s.clause.subjectAt = end - 1;
}

/** "The medical appliance industry": a word that no table knows, within the name of a trade. */
function isWordOfTrade({ items, story }: Sentence, at: number): boolean {
  return story.isHome && items[at]?.kind === W.plain && items[at].value === 0 && kindAt(items, at + 1) === W.sectorNoun;
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

const isHue = wordSet("yellow", "precious", "white", "red");
const isAlso = wordSet("also", "all", "both");

/** "Shares in the bank closed down", "Pepper led the miners lower": of a company told before, or what a stock led. */
function isFirmHere({ items, clause, story }: Sentence, at: number): boolean {
  if (kindAt(items, at - 1) !== W.article) return false;
  const before = itemAt(items, at - 2);
  if (isIn(items, at - 2))
    return kindAt(items, at - 3) === W.shareUnit && isFirm(story.tokens, (items[at] as Item).from);
  return before?.kind === W.plain && clause.kind === S.stock && !clause.bound && isLed(story.tokens, before.from);
}

const isLed = wordSet("led", "leading", "dragged", "pulled", "pushed");

/** "Gains came from financials, which rose 1.4 percent", "the largest drops were seen in energy at 1.3 percent". */
function isMeasuredHere(s: Sentence, end: number): boolean {
  if (s.story.isHome) return false;
  if (isMeasuredByRelative(s.items, end - 1)) return true;
  const figure = kindAt(s.items, end) === W.at && isMeasured(s.items, end);
  return figure && s.items.slice(0, end).some(({ kind, value }) => kind === W.moveNoun && value !== 0);
}

/** "Telecom fell 4c to $2.28", "Telecom, the largest stock, lost 0.7% to $2.65": what has a price is a company. */
function isCompany({ items, story: { tokens } }: Sentence, at: number, end: number): boolean {
  const { from } = items[at] as Item;
  // "P.I.E. Industrial", "the Co-operative Bank": the end of a longer name.
  const before = itemAt(items, at - 1);
  const listed = before?.kind === W.and && kindAt(items, at - 2) === W.comma ? at - 3 : at - 2;
  const joined = before?.kind === W.and && kindAt(items, listed) === W.quantity;
  const led = before?.kind === W.plain && isLeader(tokens, before.from);
  if (before !== undefined && !joined && !led && !isBeforeName(before)) return false;
  if (isFirm(tokens, from) || kindAt(items, end) === W.openBracket) return false;
  if (!isCapital(tokens, from) || tokens.text.charCodeAt((tokens.end[from] as number) - 1) === LETTER_S) return false;
  for (let next = end; next + 1 < items.length && next < end + COMPANY_REACH; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.subject || kind === W.semicolon || kind === W.while) return false;
    // "Energy fell 1.1% as crude lost 2% to $60": of something else.
    if (kind === W.as || kind === W.and || kind === W.commodity) return false;
    // "Telecom closed down 4c at 193".
    if (kind === W.quantity && items[next]?.value === U.money && kindAt(items, next + 1) === W.at) return true;
    if ((kind === W.to || kind === W.at) && items[next + 1]?.value === U.money)
      return kindAt(items, next + 1) === W.quantity && !isOfUnit(items, next + 2);
    // "Telecom rose 4c to 520": the price goes on in cents.
    const cents = kind === W.to && kindAt(items, next - 1) === W.quantity && items[next - 1]?.value === U.money;
    if (cents && kindAt(items, next + 1) === W.quantity && items[next + 1]?.value === U.plain) return true;
  }
  return false;
}

/** "$640 a tonne": what is sold, and no share. */
function isOfUnit(items: readonly Item[], at: number): boolean {
  return (kindAt(items, at) === W.per || kindAt(items, at) === W.article) && kindAt(items, at + 1) !== W.shareUnit;
}

/** "Market leader Telecom", "index heavyweight Telecom". */
const isLeader = wordSet("leader", "heavyweight", "giant", "stalwart");

const isBeforeName = kindSet(W.comma, W.while, W.with, W.but, W.shareUnit, W.article, W.semicolon);
const LETTER_S = 115;

/** Phrases from a company to its price. */
const COMPANY_REACH = 16;

/** "... up 2.7 percent and 2.4 percent": as many figures as trades are to come. */
function isShared(items: readonly Item[], end: number): boolean {
  for (let next = end; next + 2 < items.length && next < end + 10; next++) {
    const { kind, value } = items[next] as Item;
    if (kind === W.quantity)
      return value === U.percent && kindAt(items, next + 1) === W.and && items[next + 2]?.value === U.percent;
    if (kind === W.subject || kind === W.semicolon || kind === W.sector || kind === W.openBracket) return false;
  }
  return false;
}

/** "Technology and communication services": the two trades that one "and" joins. */
function partsOf(s: Sentence, at: number, end: number, first: Item): Subject[] | undefined {
  const { items } = s;
  const joints = items.slice(at, end).filter(({ kind }) => kind === W.and).length;
  let joint = at;
  while (joint < end && kindAt(items, joint) !== W.and) joint++;
  if (joints !== 1) return undefined;
  const { tokens } = s.story;
  const nameOf = (from: Item, to: number) => {
    const last = items[lastOfName(items, to, to === at ? joint : end)] as Item;
    return subjectOf(S.sector, tokens.text.slice(tokens.start[from.from], tokens.end[last.to - 1]));
  };
  return [nameOf(first, at), nameOf(items[joint + 1] as Item, joint + 1)];
}

function isSizeClass(item: Item): boolean {
  return item.to > item.from + 1;
}

const leads = wordSet("led", "leading", "outperformed", "outperforming", "underperformed", "bucked", "bucking");

/** "Energy and technology led the gainers by adding ..." */
function isLeading(s: Sentence, item: Item | undefined): boolean {
  return item?.kind === W.plain && leads(s.story.tokens, item.from);
}

const takes = wordSet(
  ..."reported posted suffered registered saw booked sustained experienced recorded experiencing recording posting suffering seeing followed".split(
    " ",
  ),
);

/** "Services posted a gain of 0.2 percent". */
function isTaking(s: Sentence, item: Item | undefined): boolean {
  return item?.kind === W.plain && takes(s.story.tokens, item.from);
}

function lastOfName(items: readonly Item[], at: number, end: number): number {
  let last = at;
  for (let next = at; next < end; next++) {
    const { kind } = items[next] as Item;
    // "Commerce and Industry".
    const word = kind === W.plain && kindAt(items, next + 1) === W.sectorNoun;
    if (kind === W.sector || word || (kind === W.sectorNoun && kindAt(items, next - 1) === W.and)) last = next;
  }
  return last;
}

import { isCapital } from "../../scanner.ts";
import { firstOfTrade } from "../names/trade-name.ts";
import { isOneFirm } from "../names/trade-of-name.ts";
import { isFuel } from "../phrases/fuel.ts";
import { type Item, itemAt, kindAt, numbered, type Subject, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { hasPrice, stockBefore } from "./company-shares.ts";
import { isListed, MOST_SUBJECTS } from "./listed-name.ts";
import { isMadeOf } from "./made-of.ts";
import { isFirm } from "./market-value.ts";

/** What a run of trade names is called: a trade, two of them, what it sells, or a company of that name. */

/** Makes the run the subject, by its whole name. */
export function nameTrade(s: Sentence, at: number, end: number, doing: number): void {
  const { clause, items, story } = s;
  if (isYellowMetal(s, at, end)) {
    replace(s, subjectOf(S.outside, wordOf(s, items[at] as Item)));
    return;
  }
  const { tokens } = story;
  const last = items[lastOfName(items, at, end)] as Item;
  const listed = isListed(s, at);
  s.sectorFrom = at;
  s.sectorEnd = end;
  const from = firstOfTrade(s, at);
  const first = items[from] as Item;
  const name = tokens.text.slice(tokens.start[first.from], tokens.end[last.to - 1]);
  // "Electric and gas" at the head: the first word was read as a name.
  if (from === at - 2 && clause.subjectAt === from && !clause.bound) clause.subjects.pop();
  const one = end === at + 1 && !story.isHome && !isHalfOfPair(s, end);
  // "The bank led by Mr Pepper fell": one of them.
  const told = one ? firmTold(s, at) : undefined;
  if (told) {
    replace(s, told);
    return;
  }
  if (doing === W.quantity || isFuel(s, items, at, end) || isMadeOf(s, from) || (one && isOneFirm(s, at))) {
    replace(s, subjectOf(S.outside, name));
    return;
  }
  if (one && isCompany(s, at, end)) {
    replace(s, numbered(S.stock, name, -1));
    return;
  }
  const parts = isShared(items, end) || isOfEach(s, at, end) ? partsOf(s, at, end, first) : undefined;
  const subject = parts?.[0] ?? subjectOf(S.sector, name);
  // "The MidCap and small-cap indices".
  if (!parts && listed && clause.kind === S.stock && clause.subjects.at(-1)?.value === -1) clause.kind = S.sector;
  const joins = !parts && listed && clause.kind === S.sector && clause.subjects.length < MOST_SUBJECTS;
  if (joins) clause.subjects.push(subject);
  else replace(s, subject);
  if (parts) clause.subjects.push(...parts.slice(1));
  clause.subjectAt = end - 1;
}

/** "Pepper Bank snapped its losing streak. The bank rose 0.3 percent to $73.95": of the stock told before, where a price is told. */
function firmTold({ items, story }: Sentence, at: number): Subject | undefined {
  const { tokens } = story;
  if (at !== 1 || kindAt(items, 0) !== W.article || !isThe(tokens, items[0]?.from ?? -1)) return undefined;
  if (!isFirm(tokens, items[at]?.from ?? -1) || !hasPrice(items, at)) return undefined;
  return stockBefore(story);
}

const isThe = wordSet("the");

/** "The yellow metal rose 1 percent". */
export function isYellowMetal({ items, story }: Sentence, at: number, end: number): boolean {
  const hue = story.isHome ? undefined : itemAt(items, at - 1);
  return hue?.kind === W.plain && isHue(story.tokens, hue.from) && end === at + 1;
}

const isHue = wordSet("yellow", "precious", "white", "red");

/** "The bank and telecom sectors lost 1.2 percent and 0.4 percent respectively": a trade, with the next. */
function isHalfOfPair({ items, paired }: Sentence, end: number): boolean {
  return paired && kindAt(items, end) === W.and && kindAt(items, end + 1) === W.sector;
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
    const amount = kindAt(items, next - 1) === W.comma ? items[next - 2] : items[next - 1];
    const cents = kind === W.to && amount?.kind === W.quantity && amount.value === U.money;
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

const isBeforeName = kindSet(W.comma, W.while, W.with, W.but, W.shareUnit, W.article, W.semicolon, W.after, W.as);
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

/** "Both materials and energy lost 0.4 percent", "materials and energy each lost ...", "lost 0.4 percent each": of either. */
function isOfEach({ items, story }: Sentence, at: number, end: number): boolean {
  if (story.isHome) return false;
  if (kindAt(items, at - 1) === W.each || kindAt(items, end) === W.each) return true;
  // "Were both down 0.3 percent".
  for (let next = end; next < items.length && next < end + 4; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.quantity || (kind === W.copula && kindAt(items, next + 1) === W.each))
      return kindAt(items, next + 1) === W.each;
    if (kind === W.subject || kind === W.comma || kind === W.sector) return false;
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

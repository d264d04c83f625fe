import { tenTo } from "../../../market/figure.ts";
import * as M from "../../mark-code.ts";
import { isCapital } from "../../scanner.ts";
import { EXCHANGE_MARKETS, MAIN_INDEX } from "../atlas/markets.ts";
import { exJapan } from "../names/ex-japan.ts";
import { isNamedThing, isNoCompany, isNoShare, isOfPreferred } from "../names/no-share.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { isAlias, isCountedInPoints, isLevel } from "../phrases/apposition.ts";
import { type Item, indexOf, kindAt, numbered, type Subject, subjectOf } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Story } from "../story.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { lettersOfPlace } from "./letters-of-place.ts";

/** An unknown name is a stock's, unless its change is counted in points; one called an index by name alone is not said. */
export function asMeasured(s: Sentence, at: number, subject: Subject): Subject {
  if (subject.kind === S.index && s.futuresHead) return subjectOf(S.outside, `${subject.name} futures`);
  // "The two-times leveraged and inverse Hang Seng indexes": what turns the index round or doubles it.
  if (subject.kind === S.index && at > 0 && isDerived(s.story.tokens, (s.items[at - 1] as Item).from))
    return subjectOf(S.outside, `leveraged ${subject.name}`);
  if (subject.kind === S.index && s.story.isHome && isPart(s, at + 1))
    return subjectOf(S.outside, `part of the ${subject.name}`);
  if (subject.kind === S.stock && s.story.isHome && isOfPreferred(s, at))
    return numbered(S.stock, `${subject.name} preferred`, -1);
  if (subject.kind === S.stock && s.story.isHome && isNamedThing(s, at, subject))
    return subjectOf(S.outside, subject.name);
  if (subject.kind === S.index && subject.market === "AS") return exJapan(s, at, subject);
  if (subject.kind === S.sector && !s.story.isHome && isIndexOfSize(s.items, at, subject.name))
    return indexOf(subject.name, s.story.market);
  if (subject.value !== -1) return subject;
  // "The Russell 2000 index ... The Russell rose": the first word of an index just named, behind an article.
  const { lastNamed } = s.story;
  const isShortened = subject.kind === S.stock && kindAt(s.items, at - 1) === W.article;
  if (isShortened && lastNamed?.name.startsWith(`${subject.name} `)) return lastNamed;
  // "The General Index" of a market whose main one is called so.
  if (
    subject.kind === S.index &&
    /^General(?: Price)?$/.test(subject.name) &&
    / General(?: Index)?$/.test(s.story.mainIndex)
  )
    return indexOf(s.story.mainIndex, s.story.market);
  const lettered = subject.kind === S.stock ? lettersOfPlace(s, at, subject.name) : undefined;
  if (lettered !== undefined) return lettered;
  if (isNoCompany(subject.name)) return subjectOf(S.outside, subject.name);
  // "The PE ratio of the market ended at 14.6", "the benchmark R186 last bid at 8.53%".
  if (subject.kind === S.stock && !s.story.isHome && isNoShare(s, at, subject.name))
    return subjectOf(S.outside, subject.name);
  // "The JSE closed 0.22% lower at 52,151.20 points": an exchange has no other level. Nor has "the JSE fell 0.2%", with
  // no price behind.
  const exchange = EXCHANGE_MARKETS.get(subject.name) ?? EXCHANGE_MARKETS.get(subject.name.toUpperCase());
  if (exchange && !s.story.isHome && MAIN_INDEX[exchange] && endsAtLevel(s.items, at)) {
    // "JSE closed at 1,214": with no article it may be the share.
    const named = kindAt(s.items, at - 1) === W.article;
    return named ? indexOf(MAIN_INDEX[exchange], exchange) : subjectOf(S.outside, subject.name);
  }
  if (!s.story.isHome && isOfExchange(s, at, subject.name)) return subjectOf(S.outside, subject.name);
  const isExchange = exchange === s.story.market;
  if (isExchange && (levelAhead(s, at, subject.name) || isMarketHere(s, at)))
    return indexOf(s.story.mainIndex, s.story.market);
  if (isListedShare(s, at)) return subject;
  if (isKin(subject.name, s.story.market)) return indexOf(subject.name, s.story.market);
  const from = subject.kind === S.index && !s.story.isHome ? pastRelative(s.items, at + 1) - 1 : at;
  if (isCountedInPoints(s.items, from)) return indexOf(subject.name, s.story.market);
  const level = s.story.isHome && subject.kind === S.stock ? undefined : levelAhead(s, at, subject.name);
  const known = subject.kind === S.index || level?.unit === U.point || hasLetters(subject.name, s.story.mainIndex);
  if (level && known) return indexOf(subject.name, s.story.market);
  if (isToldAsIndex(s, at, subject)) return indexOf(subject.name, s.story.market);
  if (subject.kind === S.index || isLettersOfIndex(s, at, subject.name)) return subjectOf(S.outside, subject.name);
  return subject;
}

/** "The BSI lost 0.4 percent": no company's letters stand behind an article, and of what index they are nobody says. */
function isLettersOfIndex({ items, story }: Sentence, at: number, name: string): boolean {
  if (story.isHome || kindAt(items, at - 1) !== W.article || !isActing(items[at + 1])) return false;
  return /^[A-Z]{2,6}$/.test(name) && !items.slice(at, at + LEVEL_REACH).some(({ value }) => value === U.money);
}

/** "The Saudi Arabian Tadawul", "the Doha Securities Market": an exchange by its whole name. */
function isOfExchange({ items, story: { tokens } }: Sentence, at: number, name: string): boolean {
  const last = name.lastIndexOf(" ");
  if (last > 0 && EXCHANGE_MARKETS.has(name.slice(last + 1).toUpperCase())) return true;
  const noun = items[at + 1];
  if (noun?.kind !== W.marketNoun || !isMarketWord(tokens, noun.from) || !isCapital(tokens, noun.from)) return false;
  return kindAt(items, at + 2) !== W.shareUnit && kindAt(items, at + 2) !== W.marketNoun;
}

/** "BSE MidCap", "the mid-cap index was up 104.18 points": an index of companies by their size, and of no trade. */
function isIndexOfSize(items: readonly Item[], at: number, name: string): boolean {
  if (!/(?:mid|small|large) ?-?cap$/i.test(name)) return false;
  return isToldInPoints(items, at) || (HOUSE.test(name) && !isJoined(items, at + 1));
}

/** Who makes such an index, whose name it then begins with: "the Nifty Midcap 100", and no "mid-cap index". */
const HOUSE = /^(?:S&P |BSE |NSE |CNX |Nifty )/i;

/** "The BSE MidCap and SmallCap indices": one of several that share a noun. */
function isJoined(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.and || kindAt(items, at) === W.comma || kindAt(items, at) === W.hyphen;
}

/** Phrases from such an index to the points it moved by. */
const POINTS_REACH = 9;

/** "Was up 104.18 points or 0.71 percent at 15,187.36", "was at 14,162.47, up 98.23 points": before anything else is named. */
function isToldInPoints(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + POINTS_REACH; next++) {
    const { kind, value } = items[next] as Item;
    if (kind === W.subject || kind === W.while || kind === W.semicolon) return false;
    if (kind === W.quantity && value === U.point) return true;
  }
  return false;
}

/** "BRIndex30 closed at 52,646.15 points", "the Dividend 20 Index lost 12 points": called an index, and told in points. */
function isToldAsIndex({ items, story }: Sentence, at: number, { kind, name }: Subject): boolean {
  if (kind !== S.index || story.isHome || isOfOthers(name)) return false;
  return isToldInPoints(items, at) || isToldBefore(story, name);
}

/** Claims that are looked through for an index told before. */
const CLAIMS_BACK = 12;

/** "BRIndex30 rose 12 points to 20,610. BRIndex30 hit an intraday high of 20,702": told as an index a little before. */
function isToldBefore({ claims }: Story, name: string): boolean {
  for (let n = claims.length - 1; n >= 0 && n >= claims.length - CLAIMS_BACK; n--)
    if (claims[n]?.subject === name) return claims[n]?.measure.startsWith("index.") === true;
  return false;
}

const isMarketWord = wordSet("market");

/** Below it a figure may well be the price of the exchange's own share. */
const LEAST_LEVEL = 1_000;

/** "The DFM closed Monday at 3,017.40". */
function endsAtLevel(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) !== W.close) return false;
  const place = kindAt(items, at + 2) === W.date ? at + 3 : at + 2;
  const level = kindAt(items, place) === W.at && isLevel(items, place + 1) ? items[place + 1]?.quantity : undefined;
  return level?.unit === U.plain && level.digits * tenTo(level.exponent) >= LEAST_LEVEL;
}

/** Letters that the main index of a market begins with, where they are letters enough to tell. */
const LETTERS = new Map(
  Object.entries(MAIN_INDEX).map(([market, name]) => [market, /^[A-Z]{3,}/.exec(name)?.[0] ?? ""] as const),
);

/** "BET-XT" and "BET-BK" beside the BET, "WIG30" beside the WIG20. */
function isKin(name: string, market: string): boolean {
  const letters = LETTERS.get(market) ?? "";
  if (letters === "" || name.length === letters.length || !name.startsWith(letters)) return false;
  const next = name.charCodeAt(letters.length);
  // "BET AeRO", and no firm of those letters.
  if (next === 32) return /^ [A-Z]+[a-z]*[A-Z]/.test(name.slice(letters.length));
  return next === 45 || (next >= 48 && next <= 57);
}

/** "OMX Tallinn" beside the OMX Riga, "ATX Prime" beside the ATX: they begin with the same letters. */
function hasLetters(name: string, mainIndex: string): boolean {
  const letters = /^[A-Z]{3,}(?= |$)/.exec(mainIndex)?.[0];
  return letters !== undefined && name.startsWith(`${letters} `);
}

const isDerived = wordSet("leveraged", "short", "inverse");

const isTech = wordSet("technology", "tech");

/** "The KOSPI large-cap index", "the KOSDAQ biotech index": some of its stocks; "the Kosdaq technology index" is the board's own. */
function isPart({ items, story }: Sentence, at: number): boolean {
  const own = items[at - 1]?.subject?.name !== story.mainIndex && kindAt(items, at + 1) === W.marketNoun;
  if (own && isTech(story.tokens, items[at]?.from ?? -1)) return false;
  let end = at;
  let parted = false;
  for (; end < at + 4 && isPartWord(items[end]); end++) parted ||= kindAt(items, end) !== W.plain;
  return parted && kindAt(items, end) === W.marketNoun;
}

const isPartWord = kindSet(W.plain, W.hyphen, W.sector);

function isMarketHere({ items, story }: Sentence, at: number): boolean {
  if (story.isHome || (at > 0 && kindAt(items, at - 1) !== W.article) || !isActing(items[at + 1])) {
    // "ASX falls 1.2pc to three-week low": a headline.
    if (story.isHome || at > 0 || kindAt(items, 1) !== W.moveNoun) return false;
  }
  // "The ASX finished the week with a whimper, dropping 0.7 percent".
  const priced = items.some(({ kind, value }) => kind === W.quantity && value === U.money);
  if (kindAt(items, at - 1) === W.article && kindAt(items, at + 1) === W.close && !priced) return true;
  let percent = false;
  for (let next = at + 2; next < items.length && next < at + LEVEL_REACH; next++) {
    const { kind, value } = items[next] as Item;
    if (kind === W.subject || kind === W.comma || (kind === W.quantity && value === U.money))
      return percent && kind === W.comma;
    percent ||= kind === W.quantity && value === U.percent;
  }
  return percent;
}

const isActing = kindSet(W.move, W.copula, W.close, W.have, W.direction);

/** "Pepper (JK:PEPP) added 0.35% or 25.00 points to 7,075.00": what is listed is a share, whatever its price is counted in. */
function isListedShare({ items, story: { tokens } }: Sentence, at: number): boolean {
  const { to } = items[at] as Item;
  return (
    tokens.code[to] === M.openBracket &&
    tokens.code[to + 2] === M.colon &&
    items[at + 1] !== undefined &&
    // "(T:7203)", whose digits are a name.
    ((items[at + 1] as Item).from > to || kindAt(items, at + 1) === W.name)
  );
}

/** Of what other things than shares there are indices. */
const OF_OTHERS =
  /confidence|sentiment|manager|manufactur|consumer|crb|producer|commodit|dollar|volatil|bond|hous|dry|fear|climate|condition|expectation/i;

export function isOfOthers(name: string): boolean {
  return OF_OTHERS.test(name);
}

/** Phrases from an index to the level its percentage leads to. */
const LEVEL_REACH = 9;

/** "The KASE Index rose 0.4 percent to 912.30": the level that a percentage leads to. */
function levelAhead({ items }: Sentence, at: number, name: string): Quantity | undefined {
  if (OF_OTHERS.test(name)) return undefined;
  let percent = false;
  const from = pastRelative(items, at + 1);
  for (let next = from; next < items.length && next < from + LEVEL_REACH; next++) {
    const { kind, value } = items[next] as Item;
    if (kind === W.subject && !isAlias(items, next)) return undefined;
    // "Was unchanged at 361.20 points".
    const flat = kind === W.direction && value === 0 && items[next + 2]?.value === U.point;
    if (flat || (kind === W.quantity && value === U.percent)) percent = true;
    else if (percent && (kind === W.to || kind === W.at) && isLevel(items, next + 1)) return items[next + 1]?.quantity;
  }
  return undefined;
}

/** Phrases of a relative clause. */
const RELATIVE = 24;

/** "The BGBX40 index, which tracks 40 shares, rose": past the clause between a name and its verb, or `at` itself. */
function pastRelative(items: readonly Item[], at: number): number {
  const comma = kindAt(items, at) === W.marketNoun ? at + 1 : at;
  const who = kindAt(items, comma + 1) === W.preposition ? comma + 2 : comma + 1;
  if (kindAt(items, comma) !== W.comma || kindAt(items, who) !== W.who) return at;
  for (let next = who + 1; next < items.length && next < who + RELATIVE; next++)
    if (kindAt(items, next) === W.comma) return next + 1;
  return at;
}

import * as M from "../../mark-code.ts";
import { isCapital, isTight, type Tokens } from "../../scanner.ts";
import { pastBracket } from "../phrases/apposition.ts";
import { type Item, kindAt, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isOfMember } from "./listed-name.ts";
import { isDeal } from "./lone-stock.ts";
import { isMoverOrLeader } from "./moved-index.ts";
import type { NameQuestion } from "./name-in-passing.ts";

/** Names that are no subject by what they stand for: an index that tells which stock, a company that owns something. */
const isOwnerOfRatio: NameQuestion = ({ items }, at, { kind }) => {
  // "The S&P 500's valuation now at 14 times earnings".
  const owned = kind === S.index && kindAt(items, at + 1) === W.possessive ? items[at + 2] : undefined;
  return owned?.kind === W.plain && owned.value === 0 && kindAt(items, at + 3) !== W.marketNoun;
};

/** "Pepper was the most active STI stock", "the Nasdaq exchanges", "the S&P 500 sectors": it says which ones. */
const isIndexOfOther: NameQuestion = (s, at, { kind, name }) => {
  if (kind !== S.index) return false;
  if (isOfPart(s, at)) {
    replace(s, subjectOf(S.outside, `part of the ${name}`));
    return true;
  }
  if (isOfMember(s, at) || (!s.story.isHome && isAttributive(s, at))) return true;
  return kindAt(s.items, at + 1) === W.sectorNoun;
};

const isPartIndex = wordSet("subindex", "subgroup");
const isIndexWord = wordSet("index");
const IN_FRONT = kindTable(W.plain, W.sector, W.hyphen, W.stake);

/** "The S&P/TSX income trust subindex", "the Dow Jones index of home builders' stocks". */
function isOfPart({ items, story }: Sentence, at: number): boolean {
  if (story.isHome) return false;
  let noun = at + 1;
  while (noun < at + 4 && IN_FRONT[kindAt(items, noun)] === 1) {
    if (isPartIndex(story.tokens, (items[noun] as Item).from)) return true;
    noun++;
  }
  if (isPartIndex(story.tokens, items[noun]?.from ?? -1)) return true;
  // No "Dow Jones index of 30 stocks".
  const house = isHouse(story.tokens, (items[at] as Item).to - 1);
  const of = house && isIndexWord(story.tokens, items[at + 1]?.from ?? -1) && kindAt(items, at + 2) === W.of;
  return of && kindAt(items, at + 3) !== W.quantity && kindAt(items, at + 3) !== W.article;
}

const isHouse = wordSet("jones", "poor's", "s&p", "nyse", "amex", "phlx");

/** Before it is noted that the index was named. */
/** Phrases from what a stock is called to the index that it is ranked on. */
const RANK_REACH = 5;

/** "Pepper and Salt were the top losers on the All Share index, falling ...": what they were ranked on. */
const isRankedOn: NameQuestion = ({ clause, items }, at, { kind }) => {
  const goesOn = kindAt(items, at + 1) === W.comma ? kindAt(items, at + 2) : -1;
  if (kind !== S.index || clause.kind !== S.stock || clause.bound) return false;
  if (goesOn !== W.moving && goesOn !== W.direction) return false;
  let joint = at - 1;
  // The letters of the exchange.
  while (kindAt(items, joint) === W.article || kindAt(items, joint) === W.subject) joint--;
  if (kindAt(items, joint) !== W.preposition && kindAt(items, joint) !== W.to) return false;
  for (let back = joint - 1; back > joint - RANK_REACH && back > 0; back--)
    if (kindAt(items, back) === W.copula) return kindAt(items, back - 1) === W.subject;
  return false;
};

export const BY_INDEX: readonly NameQuestion[] = [isOwnerOfRatio, isIndexOfOther, isRankedOn];

/** "The Taiwan Stock Exchange (TWSE)": the same again in letters. */
const isSameInLetters: NameQuestion = ({ bracket, clause, items }, at) =>
  bracket > 0 && isAlone(items, at) && (clause.kind !== S.none || kindAt(items, at + 2) === W.plain);

/** "( PEPP.N )": a share's code, with the letters of its exchange. */
const isCodeInBracket: NameQuestion = ({ bracket, items, story: { tokens } }, at) => {
  if (bracket === 0 || kindAt(items, at - 1) !== W.openBracket) return false;
  const stop = (items[at] as Item).to;
  return (
    tokens.code[stop] === M.stop && isTight(tokens, stop) && isTight(tokens, stop + 1) && isCapital(tokens, stop + 1)
  );
};

/** "Pepper, likely to leave the market after the Salt buyout, was easier". */
const isOfDeal: NameQuestion = ({ items, story }, at, { kind }) =>
  !story.isHome && kind === S.stock && isDeal(story.tokens, items[at + 1]?.from ?? -1);

/** What says who the owner of a code is: "of real estate developer". */
const DESCRIBES_FIRM = kindTable(W.plain, W.sector, W.sectorNoun, W.hyphen, W.place, W.groupAdjective, W.marketNoun);

const isOffice = wordSet("ceo", "cfo", "coo", "cto", "cio", "md", "vp", "ipo", "ipos", "etf", "etfs", "adr", "adrs");

/** Phrases of such a description, and letters of a code. */
const DESCRIBED = 6;
const LETTERS = 4;

/** "Followed by KDH of developer Pepper, up 1.2 percent": whose shares go by the code in front, which the figure is told of. */
const isOwnerOfCode: NameQuestion = ({ items, story }, at, { kind }) => {
  if (story.isHome || kind !== S.stock) return false;
  let of = at - 1;
  while (of > at - DESCRIBED && DESCRIBES_FIRM[kindAt(items, of)] === 1) of--;
  const code = kindAt(items, of) === W.of ? items[of - 1] : undefined;
  if (of === at - 1 || code?.subject?.kind !== S.stock || code.to !== code.from + 1) return false;
  // "The CEO of developer Pepper": an office, and no code.
  if (kindAt(items, of - 2) === W.article || isOffice(story.tokens, code.from)) return false;
  const { end, start, text } = story.tokens;
  const letters = text.slice(start[code.from], end[code.from]);
  return letters.length <= LETTERS && letters === letters.toUpperCase();
};

const isNote: NameQuestion = ({ bracket, clause, items }, at) =>
  bracket > 0 && clause.bound && isNoteInBracket(items, at);

const isSupplier: NameQuestion = ({ items, story }, at) => isMaker(items, at, story.tokens);

/** "The KOSDAQ, set up to match the tech-heavy Nasdaq, closed at ...". */
const isInAsideOfIndex: NameQuestion = ({ clause, items, story }, at) => {
  const { subjectAt } = clause;
  const commas = kindAt(items, subjectAt + 1) === W.comma && kindAt(items, at + 1) === W.comma && at > subjectAt + 4;
  const verb = kindAt(items, at + 2);
  return commas && story.isHome && clause.kind === S.index && !clause.bound && (verb === W.close || verb === W.move);
};

const isOwner: NameQuestion = (s, at, { kind }) => {
  const { clause, items, story } = s;
  // "Pepper's profit", "Pepper Co.'s profit", and not "Pepper's shares" or "Pepper's climbed".
  const stop = kindAt(items, at + 1) === W.period && kindAt(items, at + 2) === W.possessive ? at + 2 : at + 1;
  const owns = kindAt(items, stop) === W.possessive;
  const behind = owns ? kindAt(items, story.isHome ? stop + 1 : pastBracket(items, stop + 1)) : -1;
  const bought = kind === S.stock && (isSharesHere(s, stop + 1) || isNamedSo(items, stop + 1));
  // "Pepper's closing price was 675,000 won", in Seoul.
  const closing = behind === W.close && story.isHome && isPriceNoun(story.tokens, items[stop + 2]?.from ?? -1);
  if (closing && kind === S.stock) return false;
  if (behind >= 0 && kind === S.stock && behind !== W.shareUnit && behind !== W.move && !bought) return true;
  // "Naver, which was the Nasdaq's most traded stock, rose".
  const within = clause.kind === S.stock && !clause.bound;
  return kindAt(items, at + 1) === W.possessive && within && kind === S.index;
};

const isPriceNoun = wordSet("price");

const isTraded = wordSet("traded", "listed", "quoted");

/** "Pepper's Nasdaq-traded shares", "Pepper's New York-listed stock": what is measured, where the story's own market is. */
function isSharesHere({ items, story }: Sentence, at: number): boolean {
  let noun = at;
  while (noun < at + SHARES_REACH && kindAt(items, noun) !== W.shareUnit) noun++;
  const adjective = items[noun - 1];
  if (noun === at || noun === at + SHARES_REACH || !isTraded(story.tokens, (adjective as Item).to - 1)) return false;
  const place = items[at] as Item;
  const market = isAmerican(story.tokens, place.from) ? "US" : PLACE_MARKETS[place.kind === W.place ? place.value : -1];
  return market === story.market;
}

const isAmerican = wordSet("nasdaq", "nyse");

/** Phrases from the mark of the owner to its shares: "'s New York-traded". */
const SHARES_REACH = 5;

/** "Its key rival, Pepper's, dropped 2.3 percent": a name that ends as owners do. */
function isNamedSo(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.comma && kindAt(items, at + 1) === W.move;
}

/** After that. */
export const BY_ROLE: readonly NameQuestion[] = [
  isSameInLetters,
  isCodeInBracket,
  isOfDeal,
  isOwnerOfCode,
  isNote,
  isSupplier,
  isInAsideOfIndex,
  isOwner,
];

/** "(up 43.5 to 1,487.9, Charts)", "(up $1.5 to $34.1, Research, Estimates)": what a page leads to, behind the figures of a bracket. */
function isNoteInBracket(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.comma || kindAt(items, at - 2) !== W.quantity) return false;
  let end = at + 1;
  while (kindAt(items, end) === W.comma || kindAt(items, end) === W.subject || kindAt(items, end) === W.plain) end++;
  return kindAt(items, end) === W.closeBracket;
}

export function isAlone(items: readonly Item[], at: number): boolean {
  // "(SIF5)".
  const close = kindAt(items, at + 1) === W.name ? at + 2 : at + 1;
  return kindAt(items, at - 1) === W.openBracket && kindAt(items, close) === W.closeBracket;
}

/** "iPhone assembler Hon Hai", "Apple supplier Foxconn": the first name tells what the second does. */
function isMaker(items: readonly Item[], at: number, tokens: Tokens): boolean {
  if (items[at]?.value !== S.stock || kindAt(items, at + 1) !== W.plain || items[at + 1]?.value !== 0) return false;
  // "Pepper dragged JCI down".
  if (isMoverOrLeader(tokens, (items[at + 1] as Item).from)) return false;
  for (let next = at + 2; next < items.length && next < at + 8; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.subject) return true;
    if (kind !== W.plain && kind !== W.and && kind !== W.sector) return false;
  }
  return false;
}

const isExchangeNoun = wordSet(
  ..."exchange exchanges marketplace groups components component constituents members industries".split(" "),
);

function isAttributive({ clause, items, story }: Sentence, at: number): boolean {
  const noun = items[at + 1];
  if (noun?.kind === W.plain) return isExchangeNoun(story.tokens, noun.from);
  return noun?.kind === W.shareUnit && clause.kind === S.stock && !clause.bound;
}

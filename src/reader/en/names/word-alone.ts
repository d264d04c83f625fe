import * as M from "../../mark-code.ts";
import { isCapital, isTight, LITERAL, NEWLINE, type Tokens } from "../../scanner.ts";
import { wayOfNoun } from "../numbers/noun-of-amount.ts";
import { wayOfAmount } from "../numbers/way-of-amount.ts";
import { comparative } from "../phrases/comparative.ts";
import { isOfMove, isSizeWord } from "../phrases/heading-word.ts";
import { type Item, kindAt, push } from "../phrases/item.ts";
import {
  isHeadlineKey,
  isHeadlineMultiple,
  isHeadlinePosting,
  isHeadlinePrice,
  isHeadlineVerb,
} from "../words/headline-verb.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import { isUS, markAt, wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isBesidePlace, isSomeOfPlace, POINTS } from "./beside-place.ts";
import { isNameCompany } from "./company-told.ts";
import { endsName } from "./corporation-name.ts";
import { isAtHead, isKindOfFirm, isKindOfFirms } from "./firm-kind.ts";
import { isLetterAlone, isSouth, numberedEnd } from "./letter-name.ts";
import { outsideName } from "./made-name.ts";
import {
  addressEnd,
  beginsWithDigits,
  isSuffix,
  isUpper,
  isWestIndian,
  joinsSmall,
  shareCodeEnd,
  tickerEnd,
} from "./name-end.ts";
import { hasSecondCapital, isAdverb, sizeClassEnd, wordText } from "./name-shape.ts";
import type { PhraseContext } from "./phrase-context.ts";
import { shareClassEnd } from "./share-class.ts";
import { isHoldingFirms } from "./trade-by-sector.ts";
import { isQuarter } from "./word-in-name.ts";

/** Words outside the vocabulary that begin no name of a company. */

/** Reads the word at `at` and what belongs to it, before token `to`; past them, or 0 where the rule has no say. */
export type WordRule = (context: PhraseContext, items: Item[], at: number, to: number) => number;

export const shareClass: WordRule = ({ tokens }, items, at) => {
  const end = shareClassEnd(tokens, at);
  return end > at ? push(items, W.plain, 0, at, end) : 0;
};

export const address: WordRule = ({ tokens }, items, at, to) => {
  const end = addressEnd(tokens, at, to);
  return end > at ? push(items, W.name, 0, at, end) : 0;
};

/** ".ADI added 0.5% to 5,637": a service's code of an index. */
export const codeOfIndex: WordRule = ({ tokens }, items, at) => {
  if (markAt(tokens, at - 1) !== M.stop || !isTight(tokens, at) || tokens.kind[at - 2] !== NEWLINE) return 0;
  items.push(outsideName(tokens, at, at + 1));
  return at + 1;
};

/** Past "JP:9205", a code behind its exchange's letters; `at` where none stands. */
function venueCodeEnd(tokens: Tokens, at: number): number {
  const joined = markAt(tokens, at + 1) === M.colon && isTight(tokens, at + 1) && isTight(tokens, at + 2);
  if (!joined || tokens.kind[at + 2] !== LITERAL || !isUpper(tokens, at, 2)) return at;
  return /^\d{3,6}$/.test(tokens.text.slice(tokens.start[at + 2], tokens.end[at + 2])) ? at + 3 : at;
}

/** "Pepper Bank PEPR.DU", "the Nikkei NIK, +0.52%", "Pepper Corp. JP:9205". */
export const codeBehindName: WordRule = ({ tokens }, items, at) => {
  const name = items.at(kindAt(items, items.length - 1) === W.period ? -2 : -1);
  const venue = name?.kind === W.subject && name.value === S.stock ? venueCodeEnd(tokens, at) : at;
  if (venue > at) return push(items, W.name, 0, at, venue);
  if (kindAt(items, items.length - 1) !== W.subject) return 0;
  const share = shareCodeEnd(tokens, at);
  const end = share > at ? share : tickerEnd(tokens, at);
  return end > at ? push(items, W.name, 0, at, end) : 0;
};

/** "T-bill", "session I": a letter is no name. */
export const letter: WordRule = ({ tokens }, items, at) =>
  isLetterAlone(tokens, at) ? push(items, W.plain, 0, at, at + 1) : 0;

/** "A rise in Q1 earnings". */
export const quarter: WordRule = ({ tokens }, items, at) =>
  isQuarter(tokens, at) ? push(items, W.name, 0, at, at + 2) : 0;

/** "G20", "COVID-19". */
export const counted: WordRule = ({ tokens }, items, at) => {
  const end = numberedEnd(tokens, at);
  // "G8 Education fell".
  const ofFirm = beginsWithDigits(tokens, at, end - 1) && (isSuffix(tokens, end + 1) || isNameCompany(tokens, end + 1));
  return end > at && !ofFirm ? push(items, W.name, 0, at, end) : 0;
};

const isHoliday = wordSet(
  ..."christmas easter thanksgiving ramadan eid diwali holi chuseok seollal hanukkah halloween".split(" "),
);

/** "Before Christmas, the company said ...". */
export const holiday: WordRule = ({ tokens }, items, at) =>
  isHoliday(tokens, at) && !isCapital(tokens, at + 1) ? push(items, W.plain, 0, at, at + 1) : 0;

export const unitedStates: WordRule = ({ tokens }, items, at) =>
  isUS(tokens, at) ? push(items, W.place, PLACE_MARKETS.indexOf("US"), at, at + 4) : 0;

/** "S. Korea". */
export const southKorea: WordRule = ({ tokens }, items, at, to) =>
  isSouth(tokens, at) && at + 2 < to ? push(items, W.place, wordValue(tokens, at + 2), at, at + 3) : 0;

/** "South Korea", "New York". */
export const placeOfTwo: WordRule = ({ tokens }, items, at, to) => {
  const place = at + 1 < to && wordClass(tokens, at + 1) === W.place && isCapital(tokens, at + 1);
  if (!place || !POINTS.has(wordText(tokens, at).toLowerCase()) || isWestIndian(tokens, at)) return 0;
  // "Kuala Lumpur Kepong", "Sri Lanka Telecom Plc".
  // "New Zealand Oil & Gas".
  const joined =
    wordClass(tokens, at + 2) === W.sector && markAt(tokens, at + 3) === M.ampersand && isCapital(tokens, at + 4);
  const plain = wordClass(tokens, at + 2) === W.plain || isSuffix(tokens, at + 3) || joined;
  const goesOn = isCapital(tokens, at + 2) && plain;
  return goesOn ? 0 : push(items, W.place, wordValue(tokens, at + 1), at, at + 2);
};

export const corporationEnd: WordRule = ({ tokens }, items, at) => (endsName(tokens, items, at) ? at + 1 : 0);

const isShareOfTrust = wordSet("cpo", "cpos", "adr", "adrs", "ubd", "ubc");

const isLimited = wordSet("limited", "group", "corporation", "company", "holdings", "bhd", "berhad");

/** "Star Bank, Ltd. rose", "Pace (Pak) Limited", "Masan (MSN) Group": the end of a name. */
export const firmEnd: WordRule = ({ tokens }, items, at) => {
  const bracketed =
    isLimited(tokens, at) && isCapital(tokens, at) && kindAt(items, items.length - 1) === W.closeBracket;
  // "Pepper (PPR) CPO shares": which of its shares, in Mexico.
  const ofClass = isShareOfTrust(tokens, at) && kindAt(items, items.length - 1) === W.closeBracket;
  const ends = bracketed || ofClass || (isSuffix(tokens, at) && !joinsSmall(tokens, at + 1));
  return ends ? push(items, W.plain, 0, at, at + 1) : 0;
};

/** "Holding firms", "mid-caps". */
export const tradeBySize: WordRule = ({ tokens }, items, at, to) => {
  const end = isHoldingFirms(tokens, at) ? at + 2 : sizeClassEnd(tokens, at, to);
  return end > at ? push(items, W.sector, 0, at, end) : 0;
};

/** "Gains Impressive 32.30 Points to ...": a heading's word between a verb and its number. */
export const sizeOfMove: WordRule = ({ tokens }, items, at) =>
  tokens.kind[at + 1] === LITERAL && isOfMove(items) && isSizeWord(tokens, at)
    ? push(items, W.plain, 0, at, at + 1)
    : 0;

const isOvernight = wordSet("overnight");

/** No name, unless a capital inside makes it one ("easyJet"). */
export const inSmallLetters: WordRule = ({ tokens }, items, at) => {
  if (hasSecondCapital(tokens, at)) return 0;
  const side = items.length > 0 ? comparative(tokens, items[items.length - 1] as Item, at) : 0;
  if (side !== 0) return push(items, W.direction, side, at, at + 1);
  // "A 2.1 percent overnight rise in the Dow": when, and not what rose.
  if (
    isOvernight(tokens, at) &&
    wordClass(tokens, at + 1) === W.moveNoun &&
    kindAt(items, items.length - 1) === W.quantity
  )
    return at + 1;
  const way = wayOfAmount(tokens, at);
  if (way !== 0) return push(items, W.move, way, at, at + 1);
  const noun = wayOfNoun(tokens, at);
  if (noun !== 0) return push(items, W.moveNoun, noun, at, at + 1);
  return push(items, W.plain, isAdverb(tokens, at) ? 1 : 0, at, at + 1);
};

export const ofHeadline: WordRule = ({ tokens }, items, at) =>
  isHeadlineVerb(tokens, at) ||
  isHeadlineMultiple(tokens, at) ||
  isHeadlinePrice(tokens, at) ||
  isHeadlineKey(tokens, at) ||
  isHeadlinePosting(tokens, at)
    ? push(items, W.plain, 0, at, at + 1)
    : 0;

/** "Heavyweight HSBC", "Tracking Wall Street", "Other Asian markets": the name begins behind it. */
export const kindOfFirm: WordRule = ({ tokens }, items, at, to) => {
  if (!isAtHead(items) || at + 1 >= to || !isCapital(tokens, at + 1)) return 0;
  if (isKindOfFirms(tokens, at))
    return push(items, wordClass(tokens, at) === W.sector ? W.sector : W.plain, 0, at, at + 1);
  const apart = isKindOfFirm(tokens, at) || isBesidePlace(tokens, at) || isSomeOfPlace(tokens, at);
  return apart ? push(items, W.plain, 0, at, at + 1) : 0;
};

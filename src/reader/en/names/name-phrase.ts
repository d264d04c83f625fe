import { isWhole } from "../../literal.ts";
import { HYPHEN, isCapital, isTight, LITERAL, MARK, NEWLINE, POSSESSIVE, WORD } from "../../scanner.ts";
import { type Item, indexOf, item, kindAt, numbered } from "../phrases/item.ts";
import { comparative, wayOfAmount } from "../words/comparative.ts";
import { isOfMove, isSizeWord } from "../words/heading-word.ts";
import { isHeadlineKey, isHeadlinePrice, isHeadlineVerb } from "../words/headline-verb.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import { markAt, wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isBesidePlace, isSomeOfPlace, POINTS } from "./beside-place.ts";
import { endsName } from "./corporation-name.ts";
import { isAtHead, isKindOfFirm } from "./firm-kind.ts";
import { isFirmNoun } from "./firm-noun.ts";
import type { PhraseContext } from "./known-name.ts";
import { isLetterAlone, isSouth, isUS, numberedEnd } from "./letter-name.ts";
import { outsideName, sectorName, unknownName } from "./made-name.ts";
import {
  addressEnd,
  endsInDigits,
  indexNameEnd,
  isAndAbroad,
  isHoldingFirms,
  isNumberWithin,
  isSuffix,
  isWestIndian,
  joinsNouns,
  joinsSmall,
  joinsTrades,
  letterEnd,
  pastForm,
  shareCodeEnd,
  tickerEnd,
} from "./name-end.ts";
import {
  continuesName,
  hasSecondCapital,
  isAdverb,
  isHeadlineWord,
  isIndexNoun,
  isInitial,
  isLetterPair,
  isNameCompany,
  isNoName,
  isTradeEnd,
  sizeClassEnd,
  wordText,
} from "./name-shape.ts";
import { pastOwnEnding } from "./own-ending.ts";
import { shareClassEnd } from "./share-class.ts";
import { isQuarter, isWorldStocks } from "./word-in-name.ts";
import { isVerbInName } from "./worded-name.ts";

/** Small words within names of other languages. */
const isParticle = wordSet(..."n di de des du da do dos del della van von der e y".split(" "));

const isRatio = wordSet("ratio");
const isLimited = wordSet("limited", "group", "corporation", "company", "holdings", "bhd", "berhad");
/** A word outside the vocabulary: a name when it is written like one, else plain. */
export function readPlain(context: PhraseContext, items: Item[], at: number, to: number): number {
  const { tokens } = context;
  const kinds = shareClassEnd(tokens, at);
  if (kinds > at) {
    items.push(item(W.plain, 0, at, kinds));
    return kinds;
  }
  const address = addressEnd(tokens, at, to);
  if (address > at) {
    items.push(item(W.name, 0, at, address));
    return address;
  }
  const capital = isCapital(tokens, at);
  // ".ADI added 0.5% to 5,637": a service's code of an index.
  if (capital && markAt(tokens, at - 1) === 46 && isTight(tokens, at) && tokens.kind[at - 2] === NEWLINE) {
    items.push(outsideName(tokens, at, at + 1));
    return at + 1;
  }
  // "Pepper Bank PEPR.DU", "the Nikkei NIK, +0.52%".
  const named = kindAt(items, items.length - 1) === W.subject;
  const code = named && capital ? shareCodeEnd(tokens, at) : at;
  const ticker = code > at ? code : named ? tickerEnd(tokens, at) : at;
  if (ticker > at) {
    items.push(item(W.name, 0, at, ticker));
    return ticker;
  }
  // "T-bill", "session I": a letter is no name.
  if (isLetterAlone(tokens, at)) {
    items.push(item(W.plain, 0, at, at + 1));
    return at + 1;
  }
  // "A rise in Q1 earnings".
  if (isQuarter(tokens, at)) {
    items.push(item(W.name, 0, at, at + 2));
    return at + 2;
  }
  const counted = numberedEnd(tokens, at);
  if (counted > at) {
    items.push(item(W.name, 0, at, counted));
    return counted;
  }
  if (isUS(tokens, at)) {
    items.push(item(W.place, PLACE_MARKETS.indexOf("US"), at, at + 4));
    return at + 4;
  }
  if (isSouth(tokens, at) && at + 2 < to) {
    items.push(item(W.place, wordValue(tokens, at + 2), at, at + 3));
    return at + 3;
  }
  // "South Korea", "New York".
  if (
    capital &&
    at + 1 < to &&
    wordClass(tokens, at + 1) === W.place &&
    isCapital(tokens, at + 1) &&
    POINTS.has(tokens.text.slice(tokens.start[at], tokens.end[at]).toLowerCase()) &&
    !isWestIndian(tokens, at) &&
    // "Kuala Lumpur Kepong", "Sri Lanka Telecom Plc".
    !(isCapital(tokens, at + 2) && (wordClass(tokens, at + 2) === W.plain || isSuffix(tokens, at + 3)))
  ) {
    items.push(item(W.place, wordValue(tokens, at + 1), at, at + 2));
    return at + 2;
  }
  if (capital && endsName(tokens, items, at)) return at + 1;
  // "Star Bank, Ltd. rose", "Pace (Pak) Limited": the end of a name.
  // "Masan (MSN) Group".
  const limited = isLimited(tokens, at) && capital && kindAt(items, items.length - 1) === W.closeBracket;
  if (limited || (isSuffix(tokens, at) && !joinsSmall(tokens, at + 1))) {
    items.push(item(W.plain, 0, at, at + 1));
    return at + 1;
  }
  const cap = isHoldingFirms(tokens, at) ? at + 2 : sizeClassEnd(tokens, at, to);
  if (cap > at) {
    items.push(item(W.sector, 0, at, cap));
    return cap;
  }
  // "Gains Impressive 32.30 Points to ...": a heading's word between a verb and its number.
  if (capital && tokens.kind[at + 1] === LITERAL && isOfMove(items) && isSizeWord(tokens, at)) {
    items.push(item(W.plain, 0, at, at + 1));
    return at + 1;
  }
  // A capital inside makes a name too ("easyJet").
  if (!capital && !hasSecondCapital(tokens, at)) {
    const side = items.length > 0 ? comparative(tokens, items[items.length - 1] as Item, at) : 0;
    const way = wayOfAmount(tokens, at);
    if (side !== 0) items.push(item(W.direction, side, at, at + 1));
    else if (way !== 0) items.push(item(W.move, way, at, at + 1));
    else items.push(item(W.plain, isAdverb(tokens, at) ? 1 : 0, at, at + 1));
    return at + 1;
  }
  if (capital && (isHeadlineVerb(tokens, at) || isHeadlinePrice(tokens, at) || isHeadlineKey(tokens, at))) {
    items.push(item(W.plain, 0, at, at + 1));
    return at + 1;
  }
  if (
    isAtHead(items) &&
    at + 1 < to &&
    isCapital(tokens, at + 1) &&
    (isKindOfFirm(tokens, at) || isBesidePlace(tokens, at) || isSomeOfPlace(tokens, at))
  ) {
    items.push(item(W.plain, 0, at, at + 1));
    return at + 1;
  }
  let end = at + 1;
  for (let next = end; next < to; ) {
    // "Prosiebensat 1 Media".
    if (isNumberWithin(tokens, next)) next++;
    const mark = tokens.kind[next] === MARK ? tokens.code[next] : -1;
    const joins =
      mark === 38 ||
      // "Kuehne + Nagel".
      (mark === 43 && next + 1 < to && !isTight(tokens, next + 1)) ||
      // "P.I.E. Industrial".
      (mark === 46 && isInitial(tokens, at, next)) ||
      (mark === HYPHEN && isTight(tokens, next)) ||
      (mark === 46 && isTight(tokens, next) && next + 1 < to && isTight(tokens, next + 1));
    // "Bank of America", "Bank of the Philippine Islands".
    const ofBank = wordClass(tokens, next - 1) === W.sector && wordClass(tokens, next) === W.of;
    // "Al-tajamouat Catering".
    if (mark === HYPHEN && joinsSmall(tokens, next)) {
      end = next + 2;
      next = end;
      continue;
    }
    // "Banca di Roma".
    const trades = joinsTrades(tokens, next) || joinsNouns(tokens, next);
    const particle = !joins && !ofBank && (trades || (isParticle(tokens, next) && !isCapital(tokens, next)));
    const past = joins || ofBank || particle ? next + 1 : next;
    const word = ofBank && wordClass(tokens, past) === W.article ? past + 1 : past;
    if (word >= to || tokens.kind[word] !== WORD || !isCapital(tokens, word) || isUS(tokens, word)) break;
    if (isHeadlineVerb(tokens, word) || isHeadlinePrice(tokens, word)) break;
    // "Bed Bath & Beyond".
    const initial = mark === 46 && tokens.end[word] === (tokens.start[word] as number) + 1;
    const goesOn =
      (next === at + 1 && isWestIndian(tokens, at)) ||
      mark === 38 ||
      trades ||
      initial ||
      (particle && isAndAbroad(tokens, next)) ||
      continuesName(tokens, word) ||
      isLetterPair(tokens, word) ||
      isVerbInName(tokens, word);
    if (!goesOn && !(next === at + 1 && isFirmNoun(tokens, word))) break;
    if (!joins && !ofBank && (context.names.match(tokens, word) || shareCodeEnd(tokens, word) > word)) break;
    end = word + 1;
    next = end;
  }
  end = letterEnd(tokens, end);
  if (end === at + 1) end = pastOwnEnding(tokens, end);
  const word = end;
  if (endsInDigits(tokens, end)) end = letterEnd(tokens, pastForm(tokens, end + 1));
  // A sentence's first word is capital anyway: it is a name when a name's company follows.
  const last = kindAt(items, items.length - 1);
  const starts = items.length === 0 || last === W.colon;
  if (
    starts &&
    (word === at + 1 || (word === at + 2 && markAt(tokens, at + 1) === POSSESSIVE)) &&
    (isNoName(tokens, at) || !(isNameCompany(tokens, end) || hasSecondCapital(tokens, at)))
  ) {
    // "South32 reported ...": its digits are of the name.
    items.push(item(tokens.kind[end - 1] === LITERAL ? W.name : W.plain, 0, at, end));
    return end;
  }
  if (end === at + 1 && isWorldStocks(tokens, at)) {
    items.push(item(W.plain, 0, at, end));
    return end;
  }
  // "Down for the Year, Still Up 75%", "KOSPI Sharply Higher".
  if (end === at + 1 && isHeadlineWord(tokens, at, last)) {
    items.push(item(W.plain, isAdverb(tokens, at) ? 1 : 0, at, end));
    return end;
  }
  // "The Korea Exchange": where, not what.
  if (wordText(tokens, end - 1) === "Exchange") {
    items.push(item(W.plain, 0, at, end));
    return end;
  }
  // "The PE Ratio averages 14.3".
  if (end > at + 1 && isRatio(tokens, end - 1)) {
    items.push(outsideName(tokens, at, end));
    return end;
  }
  if (isTradeEnd(tokens, end - 1) && isIndexNoun(tokens, end)) {
    items.push(sectorName(tokens, at, end));
    return end;
  }
  // "The FBM 70 Index", "NGX Top 30 Index".
  const hasNumber = tokens.kind[end] === LITERAL && end + 1 < to && isWhole(tokens, end);
  if (hasNumber && isIndexNoun(tokens, end + 1) && unknownName(tokens, at, end).kind !== S.sector) end++;
  // "The All Shares Index (DSEI)": the index by its letters.
  const lettered =
    isIndexNoun(tokens, end) && tokens.code[end + 1] === 40 ? context.names.match(tokens, end + 2) : undefined;
  if (lettered?.entry.kind === "index" && tokens.code[lettered.end] === 41) {
    const found = item(W.subject, S.index, at, lettered.end + 1);
    found.subject = indexOf(lettered.entry.index.name, lettered.entry.index.market);
    items.push(found);
    return lettered.end + 1;
  }
  // "The JSE Combined Index", "JSE USD Equities Index": words of the market within the name of an index.
  const whole = end < to ? indexNameEnd(tokens, end) : end;
  if (whole > end) {
    const found = item(W.subject, S.index, at, whole);
    found.subject = numbered(S.index, tokens.text.slice(tokens.start[at], tokens.end[whole - 1]), -1);
    items.push(found);
    return whole;
  }
  const name = tokens.text.slice(tokens.start[at], tokens.end[end - 1]);
  const subject = isIndexNoun(tokens, end) ? numbered(S.index, name, -1) : unknownName(tokens, at, end);
  // "Nifty Midcap 100", "Nifty Small Cap 100".
  if (subject.kind === S.sector && wordClass(tokens, end) === W.cap && tokens.kind[end + 1] === LITERAL) end++;
  if (subject.kind === S.sector && tokens.kind[end] === LITERAL && end < to && isWhole(tokens, end)) end++;
  const made = item(W.subject, subject.kind, at, end);
  made.subject = subject;
  items.push(made);
  return end;
}

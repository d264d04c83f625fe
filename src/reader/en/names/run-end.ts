import * as M from "../../mark-code.ts";
import { APOSTROPHE, HYPHEN, isCapital, isTight, type Tokens, WORD } from "../../scanner.ts";
import { isHeadlinePrice, isHeadlineVerb } from "../words/headline-verb.ts";
import { isUS, markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isFirmNoun } from "./firm-noun.ts";
import {
  isAndAbroad,
  isNumberWithin,
  isUpper,
  isWestIndian,
  joinsNouns,
  joinsSmall,
  joinsTrades,
  shareCodeEnd,
} from "./name-end.ts";
import { continuesName, isLetterPair } from "./name-goes-on.ts";
import { isInitial, isTownInCapitals } from "./name-shape.ts";
import type { PhraseContext } from "./phrase-context.ts";
import { isShareKind } from "./share-class.ts";
import { isVerbInName } from "./worded-name.ts";

/** Where the capital words of one name end, with the marks and small words that join them. */

/** Past the words that the name of the word at `at` is made of. */
export function runEnd(context: PhraseContext, at: number, to: number): number {
  let end = at + 1;
  while (end < to) {
    const past = pastNext(context, at, end, to);
    if (past === end) break;
    end = past;
  }
  return end;
}

/** Past the next word of the name from `at` whose words so far end at `end`; `end` itself where none goes on. */
export function pastNext({ names, tokens }: PhraseContext, at: number, end: number, to: number): number {
  // "Prosiebensat 1 Media".
  const next = isNumberWithin(tokens, end) ? end + 1 : end;
  // "Pepper.com Inc".
  if (isDomain(tokens, next)) return next + 2;
  // "Al-tajamouat Catering".
  if (markAt(tokens, next) === HYPHEN && joinsSmall(tokens, next)) return next + 2;
  const joined = isJoint(tokens, at, next, to);
  const ofBank = isOfBank(tokens, next);
  const small = !joined && !ofBank && isSmallWord(tokens, next);
  const past = joined || ofBank || small ? next + 1 : next;
  // "Bank of the Philippine Islands".
  const word = ofBank && wordClass(tokens, past) === W.article ? past + 1 : past;
  if (word >= to || !beginsWord(tokens, word) || !goesOn(tokens, at, next, word, small)) return end;
  const other = !joined && !ofBank && (isOther(names, tokens, word) || shareCodeEnd(tokens, word) > word);
  return other ? end : word + 1;
}

/** An index, or a company of the directory: "Deutsche Lufthansa" goes on where Lufthansa alone is known too. */
function isOther(names: PhraseContext["names"], tokens: Tokens, at: number): boolean {
  const entry = names.match(tokens, at)?.entry;
  return entry !== undefined && entry.kind !== "firm";
}

/** A mark between two words of a name: "AT&T", "Kuehne + Nagel", "P.I.E. Industrial", "Coca-Cola". */
function isJoint(tokens: Tokens, at: number, next: number, to: number): boolean {
  switch (markAt(tokens, next)) {
    case M.ampersand:
      return true;
    case M.plus:
      return next + 1 < to && !isTight(tokens, next + 1);
    case M.stop:
      // "Pepper Bros. Salt".
      if (isBrothers(tokens, next - 1)) return true;
      return isInitial(tokens, at, next) || (isTight(tokens, next) && next + 1 < to && isTight(tokens, next + 1));
    case HYPHEN:
      return isTight(tokens, next) && !isDateline(tokens, next);
    // "O'Reilly", "D'Ieteren".
    case APOSTROPHE:
      return isTight(tokens, next) && isTight(tokens, next + 1);
    default:
      return false;
  }
}

/** "TEHRAN- Pepper": a hyphen for the dash behind a town in capitals. */
function isDateline(tokens: Tokens, hyphen: number): boolean {
  return !isTight(tokens, hyphen + 1) && isTownInCapitals(tokens, hyphen - 1, hyphen);
}

const isBrothers = wordSet("bros");
const isTopLevel = wordSet("com", "net", "org");

/** The stop of a name on the web. */
function isDomain(tokens: Tokens, stop: number): boolean {
  if (markAt(tokens, stop) !== M.stop || !isTight(tokens, stop) || !isTight(tokens, stop + 1)) return false;
  return tokens.kind[stop + 1] === WORD && isTopLevel(tokens, stop + 1) && !isCapital(tokens, stop + 1);
}

/** "Bank of America", "Flour Mills of Nigeria", "Potash Corp of Saskatchewan". */
function isOfBank(tokens: Tokens, at: number): boolean {
  if (wordClass(tokens, at) !== W.of) return false;
  return wordClass(tokens, at - 1) === W.sector || (isBody(tokens, at - 1) && isCapital(tokens, at - 1));
}

const isBody = wordSet("corp", "corporation", "authority", "mills", "breweries", "association", "trust");

/** Small words within names of other languages. */
const isParticle = wordSet(..."n di de des du da do dos del della van von der e y".split(" "));

/** "Banca di Roma", "Iron and Steel". */
function isSmallWord(tokens: Tokens, at: number): boolean {
  return isTradesJoint(tokens, at) || (isParticle(tokens, at) && !isCapital(tokens, at));
}

function isTradesJoint(tokens: Tokens, at: number): boolean {
  return joinsTrades(tokens, at) || joinsNouns(tokens, at);
}

/** "E.ON": one letter, a stop and a word in capitals without a blank, whatever that word means elsewhere. */
function isInCapitals(tokens: Tokens, stop: number, word: number): boolean {
  if (!isTight(tokens, stop) || !isTight(tokens, word) || !isCapital(tokens, stop - 1)) return false;
  const letter = tokens.end[stop - 1] === (tokens.start[stop - 1] as number) + 1;
  return letter && isUpper(tokens, word, 2);
}

/** A word that may be of a name at all. */
function beginsWord(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== WORD || !isCapital(tokens, at) || isUS(tokens, at)) return false;
  return !isHeadlineVerb(tokens, at) && !isHeadlinePrice(tokens, at);
}

/** The word is of the name from `at`, by what joins it at `next` or by what it means. */
function goesOn(tokens: Tokens, at: number, next: number, word: number, small: boolean): boolean {
  const mark = markAt(tokens, next);
  // "Bed Bath & Beyond".
  if (
    mark === APOSTROPHE ||
    mark === M.ampersand ||
    (small && (isTradesJoint(tokens, next) || isAndAbroad(tokens, next)))
  )
    return true;
  if (mark === M.stop && (tokens.end[word] === (tokens.start[word] as number) + 1 || isInCapitals(tokens, next, word)))
    return true;
  if (continuesName(tokens, word) || isLetterPair(tokens, word) || isVerbInName(tokens, word)) return true;
  if (isShareKind(tokens, word)) return true;
  return next === at + 1 && (isWestIndian(tokens, at) || isFirmNoun(tokens, word));
}

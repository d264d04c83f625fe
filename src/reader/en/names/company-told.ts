import * as M from "../../mark-code.ts";
import { APOSTROPHE, DASH, isCapital, LITERAL, MARK, POSSESSIVE, type Tokens } from "../../scanner.ts";
import { isWayToPercent, wayOfAmount } from "../numbers/way-of-amount.ts";
import { ruleTable } from "../words/kind-table.ts";
import { isUnheard, markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isTradeOfFirm } from "./firm-kind.ts";
import { isSuffix } from "./name-end.ts";
import { isAdverb, isListedName, isNamedThing, isNoName } from "./name-shape.ts";
import { isHeadOfList, isLed, isPricedBehind } from "./priced-name.ts";
import {
  isApartFromMarket,
  isFollowing,
  isGoingAhead,
  isInMarks,
  isMeetingWith,
  isMoveNoun,
  isPushing,
  isToldAside,
} from "./told-of-firm.ts";

/** What stands behind a capital word tells that it is a company's name: what it did, what it has, how it goes on. */

/** Does the word or mark at `at` tell that the word before it names a company? */
type NameRule = (tokens: Tokens, at: number) => boolean;

const always: NameRule = () => true;

/** Some word in front, by itself. */
const isName = (tokens: Tokens, at: number) => !isAdverb(tokens, at) && !isNoName(tokens, at);

/** "Apple, the maker of ..." is a name, "Meanwhile, ..." is none. */
const comma: NameRule = (tokens, at) => {
  const next = wordClass(tokens, at + 1);
  if ((next === W.article || next === W.who) && isName(tokens, at - 1)) return true;
  // "Pepper, Ltd. fell".
  if (isFirstOfList(tokens, at - 1) || (isSuffix(tokens, at + 1) && isCapital(tokens, at + 1))) return true;
  if (isToldAside(tokens, at + 1) && isUnheard(tokens, at - 1) && isName(tokens, at - 1)) return true;
  // "Pepper, meanwhile, gained 2 percent".
  if (isMeanwhile(tokens, at + 1) && markAt(tokens, at + 2) === M.comma && wordClass(tokens, at + 3) === W.move)
    return isNamedThing(tokens, at - 1);
  // "Fresnillo, up 1.86%, was ...".
  return next === W.direction && tokens.kind[at + 2] === LITERAL && isUnheard(tokens, at - 1);
};

const OPEN_BRACKETS: ReadonlySet<number> = new Set([40, 91]);

function isMarkOfName(tokens: Tokens, at: number): boolean {
  const code = tokens.code[at] as number;
  if ((code === M.comma || code === DASH) && isUnheard(tokens, at - 1) && isInMarks(tokens, at)) return true;
  if (code === M.comma || (code === DASH && wordClass(tokens, at + 1) === W.who)) return comma(tokens, at);
  // "Barclays' share price fell".
  if (code === APOSTROPHE) return wordClass(tokens, at + 1) === W.shareUnit;
  return OPEN_BRACKETS.has(code) || code === POSSESSIVE || code === M.colon;
}

const moveNoun: NameRule = (tokens, at) => isCounted(tokens, at + 1);

const shareUnit: NameRule = (tokens, at) => {
  const acts = isVerb(tokens, at + 1);
  if (isListedName(tokens, at - 1) && (acts || isPriceWord(tokens, at + 1))) return true;
  // "Barclays shares climbed $3.15": what has a price is one company.
  if (isUnheard(tokens, at - 1) && acts && isSum(tokens, at + 2)) return true;
  return !isNoName(tokens, at - 1) && isPricedBehind(tokens, at + 1);
};

const have: NameRule = (tokens, at) => {
  const next = wordClass(tokens, at + 1);
  // "Ford had the largest gain".
  if (isListedName(tokens, at - 1) && (next === W.article || isLed(tokens, at + 1))) return true;
  // "Pepper has jumped 2 percent on Tuesday".
  return next === W.move && isCounted(tokens, at + 2) && !isNoName(tokens, at - 1);
};

const pass: NameRule = (tokens, at) =>
  // "Ocado broke through the £4 barrier".
  (isListedName(tokens, at - 1) && (isPastSum(tokens, at + 1) || isPastIndex(tokens, at))) ||
  // "Pepperstone topped the gainers' list".
  (isHeadOfList(tokens, at) && !isNoName(tokens, at - 1));

/** "Pepper followed with a gain of 8.8 per cent". */
const followed: NameRule = (tokens, at) =>
  (isFollowing(tokens, at) || isApartFromMarket(tokens, at)) && isListedName(tokens, at - 1);

/** "Pepper posted gains of 6 percent". */
const posted: NameRule = (tokens, at) =>
  isPosted(tokens, at) && isNamedThing(tokens, at - 1) && isMoveNoun(tokens, at + 1);

/** "Pepper last traded at 4.20". */
const previous: NameRule = (tokens, at) => isNamedThing(tokens, at - 1) && wordClass(tokens, at + 1) === W.copula;

/** Verbs that the vocabulary does not know as such. */
const PLAIN: readonly NameRule[] = [
  followed,
  // "Pepper led the losses".
  (tokens, at) => isLed(tokens, at) && isListedName(tokens, at - 1) && LED.has(wordClass(tokens, at + 1)),
  (tokens, at) => isHeadOfList(tokens, at) && !isNoName(tokens, at - 1),
  // "Pepper ran into selling, falling 7 percent", "Pepper came under pressure".
  (tokens, at) => isMeetingWith(tokens, at) && isListedName(tokens, at - 1),
  (tokens, at) => isPushing(tokens, at) && isNamedThing(tokens, at - 1),
  // "Pepper trimmed its losses", "Pepper saw its shares fall".
  (tokens, at) => (isPared(tokens, at) || isSaw(tokens, at)) && isListedName(tokens, at - 1),
  // "Pepper zipped up 3.6 percent", "Pepper hopped 2 percent".
  (tokens, at) => isName(tokens, at - 1) && (wayOfAmount(tokens, at) !== 0 || isWayToPercent(tokens, at)),
  posted,
  // "Pepper eventually closed ...", "Pepper also gained ...".
  (tokens, at) =>
    (isAdverb(tokens, at) || (isAlso(tokens, at) && isNamedThing(tokens, at - 1))) && isVerb(tokens, at + 1),
];

const plain: NameRule = (tokens, at) => PLAIN.some((rule) => rule(tokens, at));

const BY_KIND = ruleTable<NameRule>([
  [W.move, always],
  [W.moving, always],
  [W.direction, always],
  [W.copula, always],
  [W.close, always],
  [W.open, always],
  [W.touch, always],
  [W.moveNoun, moveNoun],
  [W.shareUnit, shareUnit],
  [W.have, have],
  [W.and, (tokens, at) => !isTradeOfFirm(tokens, at)],
  [W.pass, pass],
  [W.plain, plain],
  [W.outnumber, followed],
  [W.trade, posted],
  [W.previous, previous],
]);

/** True where what begins at `at` tells that the capital word before it is a company. */
export function isNameCompany(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count) return false;
  if (tokens.kind[at] === MARK) return isMarkOfName(tokens, at);
  if (BY_KIND[wordClass(tokens, at)]?.(tokens, at)) return true;
  return isGoingAhead(tokens, at) && isNamedThing(tokens, at - 1);
}

const isAlso = wordSet("also");

/** "Led the losses", "led declining stocks", "led gainers". */
const LED: ReadonlySet<number> = new Set([W.article, W.moving, W.breadth, W.moveNoun]);

const isMeanwhile = wordSet("meanwhile", "however", "too", "though", "likewise");

const isPosted = wordSet(
  ...`posted recorded registered suffered notched booked enjoyed sustained took logged clocked managed staged secured
     sported experienced boasted nursed incurred endured absorbed mustered clinched received got`.split(/\s+/),
);

/** An amount in dollars, pounds or euros. */
function isSum(tokens: Tokens, at: number): boolean {
  const mark = markAt(tokens, at);
  return (
    mark === 36 ||
    mark === 163 ||
    mark === 8364 ||
    (tokens.kind[at] === LITERAL && wordClass(tokens, at + 1) === W.minor)
  );
}

/** "Through the £4 barrier", "the $10 mark". */
function isPastSum(tokens: Tokens, at: number): boolean {
  const way = wordClass(tokens, at);
  const past = way === W.preposition || way === W.above ? at + 1 : at;
  return isSum(tokens, wordClass(tokens, past) === W.article ? past + 1 : past);
}

/** "Andritz topped the index with a 2.1 percent rise". */
function isPastIndex(tokens: Tokens, at: number): boolean {
  return isLed(tokens, at) && wordClass(tokens, at + 1) === W.article && wordClass(tokens, at + 2) === W.marketNoun;
}

const isPriceWord = wordSet("price", "prices");

function isVerb(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  return kind === W.move || kind === W.copula || kind === W.close || kind === W.touch || isPared(tokens, at);
}

const isSaw = wordSet("saw", "witnessed");
const isPared = wordSet("pared", "trimmed", "erased");

/** Words a list of names may run before its "and". */
const LIST = 24;

/** "Sika, Richemont and Holcim fell": a word no English text is likely to begin with, and names behind it. */
function isFirstOfList(tokens: Tokens, at: number): boolean {
  if (!isUnheard(tokens, at) || isAdverb(tokens, at)) return false;
  for (let next = at + 1; next < tokens.count && next < at + LIST; next++) {
    if (tokens.kind[next] === MARK) continue;
    if (wordClass(tokens, next) === W.and) return next > at + 2 && isCapital(tokens, next + 1);
    if (!isCapital(tokens, next)) return false;
  }
  return false;
}

/** A number, or a word that hedges one. */
function isCounted(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  return tokens.kind[at] === LITERAL || kind === W.near || kind === W.over || kind === W.about || kind === W.by;
}

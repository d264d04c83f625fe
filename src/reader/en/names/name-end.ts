import { isWhole } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { isCapital, isTight, type Tokens } from "../../scanner.ts";
import { HYPHEN, LITERAL, MARK, MINUS, WORD } from "../../token-kind.ts";
import { kindTable } from "../words/kind-table.ts";
import { isUnheard, markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Where a name, or an address, ends. */

/** Past a web address, which runs to the next blank. */
export function addressEnd(tokens: Tokens, at: number, to: number): number {
  const length = (tokens.end[at] as number) - (tokens.start[at] as number);
  const first = tokens.text.charCodeAt(tokens.start[at] as number) | 32;
  const scheme =
    (length === 4 || length === 5) &&
    first === 104 &&
    tokens.code[at + 1] === M.colon &&
    tokens.code[at + 2] === M.slash;
  const bare =
    length === 3 &&
    first === 119 &&
    tokens.code[at + 1] === M.stop &&
    isTight(tokens, at + 2) &&
    tokens.text.startsWith("ww", (tokens.start[at] as number) + 1);
  if (!scheme && !bare) return at;
  let end = at + 1;
  while (end < to && isTight(tokens, end)) end++;
  return end;
}

/** "Cafe24 rose": one or two digits that a word of some length runs into, and no unit behind them. */
export function endsInDigits(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== LITERAL || !isTight(tokens, at) || !isWhole(tokens, at)) return false;
  // "BGTR30, in which ...".
  if (isTight(tokens, at + 1) && markAt(tokens, at + 1) !== M.comma) return false;
  const digits = (tokens.end[at] as number) - (tokens.start[at] as number);
  const letters = (tokens.end[at - 1] as number) - (tokens.start[at - 1] as number);
  return digits <= 2 && letters >= 4 && !UNITS.has(wordClass(tokens, at + 1));
}

const isNoFirmLetter = wordSet("h", "q", "r");

/** "K92 Mining", "M3 Inc": digits that one letter at `at` runs into, before a word in capitals that belongs to them. */
export function beginsWithDigits(tokens: Tokens, at: number, digits: number): boolean {
  if (digits !== at + 1 || !isOneCapital(tokens, at) || isNoFirmLetter(tokens, at)) return false;
  if (tokens.kind[digits] !== LITERAL || !isTight(tokens, digits) || !isWhole(tokens, digits)) return false;
  const next = digits + 1;
  if (tokens.kind[next] !== WORD || !isCapital(tokens, next) || isTight(tokens, next)) return false;
  const kind = wordClass(tokens, next);
  return kind === W.plain || kind === W.sector || kind === W.commodity;
}

/** A small number between a word no English text is likely to hold and a trade, both of one name. */
export function isNumberWithin(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== LITERAL || !isUnheard(tokens, at - 1) || !isWhole(tokens, at)) return false;
  const digits = (tokens.end[at] as number) - (tokens.start[at] as number);
  return digits <= 2 && isCapital(tokens, at + 1) && wordClass(tokens, at + 1) === W.sector;
}

const UNITS = new Set<number>([W.percent, W.per, W.point, W.won, W.dollar, W.money, W.scale, W.basis]);

export const isSuffix = wordSet("co", "cos", "corp", "inc", "ltd", "plc", "pcl");

/** Past "Co", "Co Ltd", "Co., Ltd." behind the name of a company, with the stop of an abbreviation that ends no sentence. */
export function pastSuffix(tokens: Tokens, at: number): number {
  let end = at;
  // "LG Chem Ltd": the name itself may end so.
  for (let next = isSuffix(tokens, at - 1) ? at - 1 : at; isSuffix(tokens, next) && isCapital(tokens, next); ) {
    end = next + 1;
    const stopped = markAt(tokens, end) === M.stop && isTight(tokens, end);
    if (stopped && goesOn(tokens, end + 1)) end++;
    next = markAt(tokens, end) === M.comma ? end + 1 : end;
  }
  return end;
}

/** A mark, or a word that begins small: no new sentence. */
function goesOn(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] === MARK) return true;
  return tokens.kind[at] === WORD && (!isCapital(tokens, at) || isSuffix(tokens, at));
}

const isAnd = wordSet("and");
/** Two founders that a firm is named for. */
const isPartner = wordSet(
  ..."smith marks procter tate johnson may black mott steel legal drake larsen mahindra fraser barnes bausch cycle".split(
    " ",
  ),
);
const isPartnerBehind = wordSet(
  ..."nephew spencer gamble lyle johnson baker decker wesson tube general scull toubro mahindra neave noble lomb carriage".split(
    " ",
  ),
);
/** What firms of some markets are named for, two at a time and in either order. */
const isOfFirm = wordSet(
  ..."investment trading development transport services contracting manufacturing marketing agriculture".split(" "),
  ..."petroleum industry industries refining reinsurance insurance fisheries engineering construction tourism".split(
    " ",
  ),
);
const isProperty = wordSet("property");
const isCasualty = wordSet("casualty");
const isInvestment = wordSet("investment", "investments");
/** Trades that firms of the last century were named for in pairs, the first and the second. */
const isRaw = wordSet("iron", "oil", "mining", "fire", "marine");
const isWorked = wordSet("steel", "refining", "smelting", "marine", "fire", "gas");

/** The "and" of "Smith and Nephew", "Steel and Tube". */
export function joinsPartners(tokens: Tokens, at: number): boolean {
  return isAnd(tokens, at) && isPartner(tokens, at - 1) && isPartnerBehind(tokens, at + 1) && isCapital(tokens, at + 1);
}

/** The "and" of "Woori Investment and Securities". */
export function joinsTrades(tokens: Tokens, at: number): boolean {
  if (!isAnd(tokens, at)) return false;
  // "Smith and Nephew".
  if (joinsPartners(tokens, at)) return true;
  // "PICC Property and Casualty Co".
  if (isProperty(tokens, at - 1) && isCasualty(tokens, at + 1)) return isCapital(tokens, at + 1);
  // "Pohang Iron and Steel", "Ssangyong Oil and Refining Co".
  if (isRaw(tokens, at - 1) && isWorked(tokens, at + 1) && wordClass(tokens, at - 2) !== W.article)
    return isCapital(tokens, at - 1) && isCapital(tokens, at - 2) && isCapital(tokens, at + 1);
  // "Pepper Trading and Development Co.", "Salt Petroleum and Transport Services".
  if (isOfFirm(tokens, at - 1) && isOfFirm(tokens, at + 1) && wordClass(tokens, at - 2) !== W.article)
    return isCapital(tokens, at - 1) && isCapital(tokens, at - 2) && isCapital(tokens, at + 1);
  const trade = isInvestment(tokens, at - 1) && isCapital(tokens, at + 1);
  return trade && wordClass(tokens, at + 1) === W.sector;
}

/** The "and" of "Asian Hotels and Properties Plc": between two trades in the plural, of which the second ends a firm's name. */
export function joinsNouns(tokens: Tokens, at: number): boolean {
  if (!isAnd(tokens, at) || !isCapital(tokens, at + 1) || !isSuffix(tokens, at + 2)) return false;
  return isPluralNoun(tokens, at - 1) && isPluralNoun(tokens, at + 1) && !isHoldings(tokens, at - 1);
}

/** "Pepper Holdings and News Corp": two firms. */
const isHoldings = wordSet("holdings", "industries");

export function isPluralNoun({ end, text }: Tokens, at: number): boolean {
  return text.charCodeAt((end[at] as number) - 1) === SMALL_S;
}

const SMALL_S = 115;

/** "Al-tajamouat", "Ad-dulayl", "Co-operative": a small word that a hyphen joins to what begins a name. */
export function joinsSmall(tokens: Tokens, hyphen: number): boolean {
  const joined = tokens.code[hyphen] === HYPHEN && isTight(tokens, hyphen) && isTight(tokens, hyphen + 1);
  if (!joined || tokens.kind[hyphen + 1] !== WORD || isCapital(tokens, hyphen + 1)) return false;
  return isArabicArticle(tokens, hyphen - 1) || (isCo(tokens, hyphen - 1) && isOperative(tokens, hyphen + 1));
}

const isArabicArticle = wordSet("al", "ad", "ar", "az", "ash", "el");
const isCo = wordSet("co");
const isOperative = wordSet("operative", "operatives");

const isNameNoun = wordSet(
  "international",
  "global",
  "networks",
  "elevator",
  "ventures",
  "solutions",
  "robotics",
  "holdings",
);

/** Past the trades behind a company's name: "Healthcare", "Offshore & Shipbuilding", "Investment & Securities". */
export function tradesOfName(tokens: Tokens, at: number): number {
  let end = at;
  for (let next = at; next < tokens.count && next < at + 5; next++) {
    if (tokens.kind[next] === MARK && tokens.code[next] === M.ampersand) continue;
    if (joinsTrades(tokens, next)) continue;
    if (tokens.kind[next] !== WORD || !isCapital(tokens, next)) break;
    const kind = wordClass(tokens, next);
    if (kind === W.sector || isNameNoun(tokens, next)) end = next + 1;
    else if (!(kind === W.stake || kind === W.groupAdjective) || markAt(tokens, next + 1) !== M.ampersand) break;
  }
  return end;
}

/** "ENBD.DU", "FAB.AD": a share by a service's code; past it, or `at` itself. */
export function shareCodeEnd(tokens: Tokens, at: number): number {
  if (
    tokens.code[at + 1] !== M.stop ||
    tokens.kind[at + 1] !== MARK ||
    !isTight(tokens, at + 1) ||
    !isTight(tokens, at + 2)
  )
    return at;
  if (tokens.kind[at] !== WORD || tokens.kind[at + 2] !== WORD) return at;
  if (isTight(tokens, at + 3) && (tokens.kind[at + 3] === WORD || tokens.kind[at + 3] === LITERAL)) return at;
  const board = (tokens.end[at + 2] as number) - (tokens.start[at + 2] as number);
  return board < 3 && isUpper(tokens, at, 2) && isUpper(tokens, at + 2, 1) ? at + 3 : at;
}

/** A word all in capitals, of so many letters or more. */
export function isUpper({ text, start, end }: Tokens, at: number, least: number): boolean {
  const to = end[at] as number;
  if (to - (start[at] as number) < least) return false;
  for (let next = start[at] as number; next < to; next++) {
    const code = text.charCodeAt(next);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

/** Past "NIK, +0.52%" or "005930, -0.22%", a code with what it moved by when the page was made; `at` itself where none. */
export function tickerEnd(tokens: Tokens, at: number): number {
  const sign = tokens.code[at + 2];
  if (
    tokens.code[at + 1] !== M.comma ||
    tokens.kind[at + 1] !== MARK ||
    (sign !== M.plus && sign !== HYPHEN && sign !== MINUS)
  )
    return at;
  const figure = tokens.kind[at + 3] === LITERAL && isTight(tokens, at + 3) && tokens.code[at + 4] === M.percent;
  if (!figure || tokens.kind[at + 2] !== MARK) return at;
  const { text } = tokens;
  for (let next = tokens.start[at] as number; next < (tokens.end[at] as number); next++) {
    const code = text.charCodeAt(next);
    if (!(code >= 65 && code <= 90) && !(code >= 48 && code <= 57)) return at;
  }
  return at + 5;
}

/** Past one or two words in capitals that "Index" follows; `at` where none does. */
export function indexNameEnd(tokens: Tokens, at: number): number {
  for (let end = at; end < at + 3; end++) {
    if (tokens.kind[end] !== WORD || !isCapital(tokens, end)) return at;
    if (end > at && isIndex(tokens, end)) return end;
    if (!IN_INDEX_NAME[wordClass(tokens, end)]) return at;
  }
  return at;
}

const isIndex = wordSet("index");
const IN_INDEX_NAME = kindTable(W.combined, W.dollar, W.marketNoun, W.average, W.volume, W.money, W.high, W.low);

const isWest = wordSet("west");
const isIndian = wordSet("indian");

/** "West Indian Biscuit Co": of the Caribbean. */
export function isWestIndian(tokens: Tokens, at: number): boolean {
  return isWest(tokens, at) && isIndian(tokens, at + 1);
}

const isSeries = wordSet("series", "class", "ser");

/** Past the letter of "AB Series B", past "A/S" and "P/F"; `at` where none stands. */
export function letterEnd(tokens: Tokens, at: number): number {
  if (!isOneCapital(tokens, at)) return at;
  if (isSeries(tokens, at - 1) && isCapital(tokens, at - 1)) return at + 1;
  const slash = markAt(tokens, at + 1) === M.slash && isTight(tokens, at + 1) && isTight(tokens, at + 2);
  return slash && isOneCapital(tokens, at + 2) ? at + 3 : at;
}

function isOneCapital(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === WORD && tokens.end[at] === (tokens.start[at] as number) + 1 && isCapital(tokens, at);
}

const isForm = wordSet("ab", "asa", "se", "ag", "sa", "nv", "oyj", "plc", "group");

/** Past what a firm is by law, behind the digits of its name, and past "Series" where a letter follows. */
export function pastForm(tokens: Tokens, at: number): number {
  const end = isForm(tokens, at) && isCapital(tokens, at) ? at + 1 : at;
  return isSeries(tokens, end) && letterEnd(tokens, end + 1) > end + 1 ? end + 1 : end;
}

/** "And" in Portuguese, Italian and Spanish: what stands behind it is a name of its own shape. */
export const isAndAbroad = wordSet("e", "y");

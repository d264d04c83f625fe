import * as M from "../../mark-code.ts";
import { HYPHEN, isCapital, isTight, MARK, POSSESSIVE, type Tokens, WORD } from "../../scanner.ts";
import { type Item, indexOf, subjectItem } from "../phrases/item.ts";
import { isUS, markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { outsideName, sectorName } from "./made-name.ts";

/**
 * Indices of a house that makes many: "MSCI's all-country world equity index", "the S&P index of energy shares", "the Dow
 * Jones home construction stock index". The house's name alone is that of its best-known index, which none of these is.
 */
const DOW = "Dow Jones Industrial Average";

/** Names that a table knows as those of one index, and behind which another may be told, by how many tokens they take. */
const HOUSES: ReadonlyMap<string, number> = new Map([
  ["MSCI Asia Pacific", 1],
  ["FTSE 100", 1],
  ["Nasdaq Composite", 1],
  [DOW, 2],
  ["S&P 500", 3],
]);

/** Such indices as a table knows them. */
const WHOLE = new Set(["MSCI World", "MSCI Emerging Markets"]);

const MSCI = "MSCI Asia Pacific";

const isIndexWord = wordSet("index", "indexes", "indices", "gauge");
const isWorld = wordSet("world", "global", "worldwide", "acwi", "international", "country");
const isAcross = wordSet("across", "around");
const isGlobe = wordSet("globe", "world");
const isEmerging = wordSet("emerging");
const isAsian = wordSet("asia", "asian", "pacific", "ex");
const isIndustrial = wordSet("industrial", "industrials");
const isHeavy = wordSet("heavy", "laden", "rich", "focused", "dominated", "weighted", "oriented", "based");
/** Words that leave the index the house's best-known one. */
const isOwnWord = wordSet(
  ..."main benchmark key composite broader broad broadest stock stocks share shares equity equities average price market markets blue chip chips big industrial industrials headline leading own cap caps small mid large".split(
    " ",
  ),
);

/** Words within such a name. */
const IN_NAME = new Set<number>([
  W.plain,
  W.sector,
  W.sectorNoun,
  W.groupAdjective,
  W.place,
  W.shareUnit,
  W.marketNoun,
  W.commodity,
  W.bond,
  W.yield,
  W.currencyNoun,
  W.money,
  W.futures,
]);

/** Tokens from the house's name to "index", and from there to what the index is of. */
const REACH = 12;

/** What the words of a name tell. */
interface Told {
  world: boolean;
  emerging: boolean;
  asian: boolean;
  sector: boolean;
  /** "Of each sector". */
  each: boolean;
  /** The first word that is not the best-known index's own, and past the last. */
  first: number;
  past: number;
}

/** The index that begins with a house's name at `at`; none where it is the house's best-known one. */
export function houseIndex(tokens: Tokens, at: number, end: number, name: string): Item | undefined {
  const whole = WHOLE.has(name);
  if (!whole && HOUSES.get(name) !== end - at) return undefined;
  const told: Told = { world: false, emerging: false, asian: false, sector: false, each: false, first: -1, past: -1 };
  const from = markAt(tokens, end) === POSSESSIVE ? end + 1 : end;
  const noun = indexWordFrom(tokens, from, told);
  // "Dow Jones shares surged": the company's.
  if (noun < 0) return isCompany(tokens, at, end, name) ? outsideName(tokens, at, end) : undefined;
  // "The MSCI world equity index": the name goes on to its noun.
  if (whole) {
    if (told.first >= 0) return undefined;
    return subjectItem(indexOf(name, "EM"), at, noun + 1);
  }
  // The Dow is of industrial stocks itself.
  const owned = told.first < 0 && name !== DOW ? pastOwner(tokens, noun + 1, told) : noun + 1;
  if (told.first < 0 || owned < 0 || told.asian) return undefined;
  if (name === MSCI && (told.world || told.emerging))
    return subjectItem(indexOf(told.emerging ? "MSCI Emerging Markets" : "MSCI World", "EM"), at, owned);
  if (name === MSCI || told.world || told.emerging || !told.sector) return outsideName(tokens, at, owned);
  const made = sectorName(tokens, told.first, told.past);
  made.from = at;
  made.to = owned;
  return made;
}

const isShares = wordSet("shares", "stock");

/** "Dow Jones shares", "Dow Jones' stock": a house that is listed itself, and no index. */
function isCompany(tokens: Tokens, at: number, end: number, name: string): boolean {
  if (name !== DOW || end - at !== 2 || !isShares(tokens, end)) return false;
  const next = wordClass(tokens, end + 1);
  return next === W.move || next === W.moving || next === W.copula || next === W.close;
}

/** Where "index" stands, or -1 where anything but the words of a name stands before. */
function indexWordFrom(tokens: Tokens, from: number, told: Told): number {
  for (let at = from; at < from + REACH && at < tokens.count; at++) {
    const code = codeEnd(tokens, at);
    if (code > at) at = code - 1;
    else if (isUS(tokens, at)) at += 3;
    else if (markAt(tokens, at) === HYPHEN && isTight(tokens, at)) continue;
    else if (tokens.kind[at] !== WORD || isHeavy(tokens, at)) return -1;
    else if (isIndexWord(tokens, at)) return at;
    else if (!IN_NAME.has(wordClass(tokens, at))) return -1;
    else tell(tokens, at, told);
  }
  return -1;
}

/** "Index of energy shares", "index of global stocks": past what it is of; -1 where that is nothing of the kind. */
function pastOwner(tokens: Tokens, from: number, told: Told): number {
  const code = codeEnd(tokens, from);
  if (wordClass(tokens, code) !== W.of) return -1;
  let at = code + 1;
  for (; at < from + REACH && at < tokens.count; at++) {
    if (markAt(tokens, at) === HYPHEN && isTight(tokens, at)) continue;
    const kind = wordClass(tokens, at);
    // "The S&P index of industrial stocks": of a trade, where an index is said to be of it.
    if (isIndustrial(tokens, at)) {
      told.sector = true;
      if (told.first < 0) told.first = at;
      told.past = at + 1;
      continue;
    }
    // "Its gauge of stocks across the globe".
    if (isAcross(tokens, at) && isGlobe(tokens, at + 2)) {
      told.world = true;
      if (told.first < 0) told.first = at;
      told.past = at + 3;
      at += 2;
      continue;
    }
    if (!(IN_NAME.has(kind) || kind === W.each || kind === W.article)) break;
    tell(tokens, at, told);
  }
  return told.sector || told.world || told.emerging || told.each ? at : -1;
}

function tell(tokens: Tokens, at: number, told: Told): void {
  const kind = wordClass(tokens, at);
  if (isWorld(tokens, at)) told.world = true;
  else if (isEmerging(tokens, at)) told.emerging = true;
  else if (isAsian(tokens, at)) told.asian = true;
  else if (kind === W.each) told.each = true;
  if (kind === W.article || kind === W.each || kind === W.sectorNoun || isOwnWord(tokens, at)) return;
  told.sector ||= kind === W.sector || kind === W.groupAdjective;
  if (told.first < 0) told.first = at;
  told.past = at + 1;
}

/** Past ".GSPE", a service's code; `at` itself where none stands. */
function codeEnd(tokens: Tokens, at: number): number {
  const dotted = markAt(tokens, at) === M.stop && !isTight(tokens, at) && isTight(tokens, at + 1);
  if (!dotted || tokens.kind[at + 1] !== WORD || !isCapital(tokens, at + 1)) return at;
  let next = at + 2;
  while (next < tokens.count && next < at + 6 && isTight(tokens, next) && tokens.kind[next] !== MARK) next++;
  return next;
}

import { isWhole } from "../../literal.ts";
import type { NameEntry, NameIndex } from "../../name-index.ts";
import { HYPHEN, isCapital, isTight, LITERAL, MARK, type Tokens, WORD } from "../../scanner.ts";
import { ALL_SHARE, TOP_40 } from "../atlas/indexes.ts";
import { OF_FUTURES, OF_TRADE } from "../atlas/lesser-indexes.ts";
import { currencyPrefix } from "../numbers/currency-mark.ts";
import { type Item, indexOf, item, pushSubject, stockOf, subjectItem } from "../phrases/item.ts";
import { isIndexWord } from "../words/index-word.ts";
import { kindTable } from "../words/kind-table.ts";
import { isPercentAt, markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { pushFirm } from "./firm-name.ts";
import { houseIndex } from "./house-index.ts";
import { outsideName, sectorName, strangeIndex, unknownName } from "./made-name.ts";
import { isUpper, pastSuffix, tickerEnd, tradesOfName } from "./name-end.ts";
import { isAdverb, isTradeIt } from "./name-shape.ts";
import { letteredIndex } from "./share-letter.ts";

export interface PhraseContext {
  readonly tokens: Tokens;
  readonly names: NameIndex;
  /** Session as a day number, NaN when not known. */
  readonly session: number;
  /** The day of print, by which weekdays count: the session, or the day after it. */
  readonly today: number;
  /** What "yesterday" is; NaN where that is not told. */
  readonly yesterday: number;
}

/** The name of the directory or of an index that begins at a token; `at` where none does. */
export function readName(context: PhraseContext, items: Item[], at: number): number {
  const found = context.names.match(context.tokens, at);
  if (!found) return at;
  const { tokens } = context;
  const { entry } = found;
  // "The Dow Jones Industrial Average DJIA, -0.20% fell": the page's code, with where it stood when the page was made.
  const ticked = items.at(-1)?.kind === W.subject && items.at(-1)?.to === at ? tickerEnd(tokens, at) : at;
  if (ticked > at) {
    items.push(item(W.name, 0, at, ticked));
    return ticked;
  }
  if (entry.kind === "firm") return pushFirm(context, items, at, entry.name);
  if (entry.kind === "index" && (entry.index.market === OF_TRADE || entry.index.market === OF_FUTURES)) {
    const made = entry.index.market === OF_TRADE ? sectorName : outsideName;
    items.push(made(tokens, at, found.end));
    return found.end;
  }
  // "CAC 2000": a company.
  if (entry.kind === "index" && isOtherNumber(tokens, entry, found.end)) return at;
  // "The trade-weighted index" is no "weighted index".
  if (at > 0 && tokens.code[at - 1] === HYPHEN && isTight(tokens, at) && !isCapital(tokens, at)) {
    items.push(outsideName(tokens, at, found.end));
    return found.end;
  }
  const apart = entry.kind === "index" ? houseIndex(tokens, at, found.end, entry.index.name) : undefined;
  if (apart) {
    items.push(apart);
    return apart.to;
  }
  // "The large-cap FTSE-25": an index of the same house, in a market it does not name.
  const other = entry.kind === "index" ? otherOfHouse(tokens, at, found.end) : at;
  if (other > at) return pushSubject(items, strangeIndex(tokens, at, other), at, other);
  // "The Topix 100 rose", "the Nifty 500 fell": another index of the same market.
  if (entry.kind === "index" && isApartNumber(tokens, at, found.end)) {
    items.push(indexName(tokens, at, found.end + 1, entry.index.market));
    return found.end + 1;
  }
  let end = found.end;
  // "The all share closed lower", "the top 40 lost" are indices, "all share prices" are none.
  const common = entry.kind === "index" && (entry.index.name === ALL_SHARE || entry.index.name === TOP_40);
  const nouned = wordClass(tokens, end - 1) === W.marketNoun;
  if (common && !nouned && !isCapital(tokens, at) && !isIndexPlace(tokens, at, end)) return at;
  if (entry.kind === "index") {
    // "The S&P 500-stock average", "the Nikkei 225-share index".
    const counted = pastCounted(tokens, end);
    if (counted > end) return pushSubject(items, indexOf(entry.index.name, entry.index.market), at, counted);
    end = pastIndexCode(tokens, end);
    // "A Nasdaq-style board", "Nasdaq-listed".
    // And no "the all-share index - CASPI- rising 24.74 points", a dash with one blank.
    if (
      tokens.code[end] === HYPHEN &&
      isTight(tokens, end) &&
      tokens.kind[end + 1] === WORD &&
      isTight(tokens, end + 1)
    ) {
      // "BET-XT" beside the BET.
      const kin = /^[A-Z]+$/.test(entry.index.name) && isCapital(tokens, end + 1) && !isListed(tokens, end + 1);
      items.push(kin ? indexName(tokens, at, end + 2, entry.index.market) : item(W.plain, 0, at, end + 2));
      return end + 2;
    }
    if (goesOnAsName(tokens, end)) {
      const part = readPart(context, items, at, end, entry.index.market);
      // "Hang Seng Bank" is a name, "the S&P 500 Posts a Record" none.
      if (part > at || tokens.kind[end - 1] !== LITERAL) return part;
    }
  }
  // The name again in brackets: "Korea Composite Stock Price Index (KOSPI)".
  if (entry.kind === "index" && tokens.code[end] === 40 && tokens.kind[end] === MARK) {
    const again = context.names.match(tokens, end + 1);
    if (again && again.entry.kind === "index" && tokens.code[again.end] === 41) {
      end = again.end + 1;
      // "The All Share Price Index (CASPI)": which of those so called, the letters tell.
      const { market, name } = again.entry.index;
      if (name !== entry.index.name && market !== entry.index.market)
        return pushSubject(items, indexOf(name, market), at, end);
    }
  }
  // "Celltrion Healthcare", "SK Materials": a trade behind the name of one company makes the name of another.
  if (entry.kind === "stock") end = tradesOfName(tokens, end);
  const subject =
    entry.kind === "index"
      ? indexOf(letteredIndex(tokens, at, entry.index.name), entry.index.market)
      : end > found.end
        ? unknownName(tokens, at, end)
        : stockOf(textOf(tokens, at, found.end), entry.instrument.code);
  if (entry.kind === "index") dropDescription(items);
  return pushSubject(items, subject, at, entry.kind === "stock" ? pastSuffix(tokens, end) : end);
}

/** "The Blue Chip index PEP30", "Shariah index PEPS": what an index is, in capitals right before its name, is no other. */
function dropDescription(items: Item[]): void {
  const noun = items.at(-1);
  const name = items.at(-2);
  if (noun?.kind !== W.marketNoun || name?.kind !== W.subject || name.subject?.value !== -1) return;
  items.length -= 2;
}

const isIndexCode = wordSet(
  ..."djia dji spx gspc comp ixic ndx rut nik n225 hsi shcomp szcomp xjo axjo ukx ftse dax gdaxi px1 fchi sxxp stoxx sx5e gsptse".split(
    " ",
  ),
);

/** "The Nikkei 225 NIK added", "Nasdaq composite COMP fell": a page's code of the index behind its name. */
function pastIndexCode(tokens: Tokens, end: number): number {
  const coded = tokens.kind[end] === WORD && isIndexCode(tokens, end) && isUpper(tokens, end, 3);
  return coded && tickerEnd(tokens, end) === end ? end + 1 : end;
}

const isCountedThing = wordSet("stock", "share", "issue", "company");

/** "-stock average", "-share index" behind the number in an index's name: past them, or `end` itself. */
function pastCounted(tokens: Tokens, end: number): number {
  if (tokens.kind[end - 1] !== LITERAL || tokens.code[end] !== HYPHEN || !isCountedThing(tokens, end + 1)) return end;
  const noun = wordClass(tokens, end + 2);
  return noun === W.marketNoun || noun === W.average ? end + 3 : end;
}

/** Behind an article, and before a verb or "index": where words that mean much else name an index. */
function isIndexPlace(tokens: Tokens, at: number, end: number): boolean {
  const before = wordClass(tokens, at - 1);
  const next = wordClass(tokens, end);
  if (next === W.marketNoun || isIndexWord(tokens, end - 1) || markAt(tokens, at - 1) === HYPHEN) return true;
  if (before !== W.article) return false;
  // "The all share gained 0.48% and the top 40 0.42%".
  if (tokens.kind[end] === LITERAL && isPercentAt(tokens, end + 1))
    return wordClass(tokens, at - 2) === W.and || markAt(tokens, at - 2) === COMMA;
  return next === W.move || next === W.copula || next === W.close;
}

/** A name as it is printed, on one line. */
function textOf(tokens: Tokens, from: number, to: number): string {
  const printed = tokens.text.slice(tokens.start[from], tokens.end[to - 1]);
  return printed.includes("\n") ? printed.replace(/\s*\n\s*/g, " ") : printed;
}

/** Markets whose indices by trade go by the index's name alone: "Nifty IT rose". */
const PARTS = new Set(["IN", "US"]);

/** "The S&P 500 Banks index", "Nifty IT": a part of an index by its trade; `at` where the name is another's. */
function readPart(context: PhraseContext, items: Item[], at: number, end: number, market: string): number {
  const { tokens } = context;
  let to = end;
  // "The S&P 500 Retailing Index": behind a number any words in capitals are of the part.
  const numbered = tokens.kind[end - 1] === LITERAL;
  while (to < tokens.count && isPartWord(tokens, to, numbered)) to++;
  const next = wordClass(tokens, to);
  if (numbered && (next === W.sectorNoun || next === W.marketNoun)) {
    items.push(sectorName(tokens, at, to));
    return to;
  }
  // "Dow Chemical rose" is a company.
  const part = PARTS.has(market) && !isDow(tokens, end - 1) && (next === W.move || next === W.copula);
  // "NIFTY MEDIA, NIFTY REALTY, and NIFTY AUTO": in a list.
  const listed = market === "IN" && !numbered && (tokens.kind[to] === MARK || next === W.and);
  if (to === end || (next !== W.marketNoun && !part && !listed)) return at;
  items.push(sectorName(tokens, at, to));
  return to;
}

/** "CAC 2000, a maker of files": an index known by another number, a round one in its place, and what is so called. */
function isOtherNumber(tokens: Tokens, { index }: NameEntry & { kind: "index" }, at: number): boolean {
  if (tokens.kind[at] !== LITERAL || tokens.kind[at - 1] === LITERAL || !/\d$/.test(index.name)) return false;
  const number = tokens.text.slice(tokens.start[at], tokens.end[at]);
  if (!/^\d\d?00$/.test(number)) return false;
  if (markAt(tokens, at + 1) !== COMMA) return isMoveOfPrice(tokens, at + 1);
  return wordClass(tokens, at + 2) === W.article || isMoveOfPrice(tokens, at + 2);
}

/** Tokens from a move to the price that it led to: "down 13.47 per cent to close at $10.60". */
const PRICE_REACH = 9;

function isMoveOfPrice(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  if (kind !== W.direction && kind !== W.move) return false;
  for (let next = at + 1; next < at + PRICE_REACH && next < tokens.count; next++)
    if (wordClass(tokens, next) === W.at) return currencyPrefix(tokens, next + 1) !== undefined;
  return false;
}

const isHouse = wordSet("ftse");

/** "FTSE-25", "FTSE 25 index", "WIG30": past the number of another index than the one that goes by the word alone, or `at`. */
function otherOfHouse(tokens: Tokens, at: number, end: number): number {
  if (isOwnNumber(tokens, end)) return end + 1;
  if (end !== at + 1 || !isHouse(tokens, at)) return at;
  if (tokens.kind[end] === LITERAL) return wordClass(tokens, end + 1) === W.marketNoun ? end + 1 : at;
  const joined = markAt(tokens, end) === HYPHEN && isTight(tokens, end) && isTight(tokens, end + 1);
  return joined && tokens.kind[end + 1] === LITERAL ? end + 2 : at;
}

/** "WIG30": two or three digits that touch an index's word. */
function isOwnNumber(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== LITERAL || tokens.kind[at - 1] !== WORD || !isTight(tokens, at)) return false;
  const digits = (tokens.end[at] as number) - (tokens.start[at] as number);
  return digits > 1 && digits < 4 && isWhole(tokens, at);
}

const DOES = kindTable(W.move, W.copula, W.close, W.have, W.touch);

/** "The Topix 100 rose": two or three digits between an index's word and its verb, and no number that the index goes by. */
function isApartNumber(tokens: Tokens, at: number, end: number): boolean {
  if (tokens.kind[end] !== LITERAL || tokens.kind[end - 1] !== WORD || isTight(tokens, end)) return false;
  const digits = (tokens.end[end] as number) - (tokens.start[end] as number);
  if (digits < 2 || digits > 3 || !isWhole(tokens, end) || wordClass(tokens, at - 1) !== W.article) return false;
  const behind = wordClass(tokens, end + 1);
  return behind === W.marketNoun || DOES[behind] === 1;
}

const COMMA = 44;

const isListed = wordSet("listed", "based", "style", "linked", "traded", "quoted");
const isDow = wordSet("dow");

function isPartWord(tokens: Tokens, at: number, numbered: boolean): boolean {
  if (tokens.kind[at] !== WORD || !isCapital(tokens, at)) return false;
  const kind = wordClass(tokens, at);
  return kind === W.sector || isTradeIt(tokens, at) || (numbered && kind === W.plain);
}

function indexName(tokens: Tokens, from: number, to: number, market: string): Item {
  return subjectItem(indexOf(tokens.text.slice(tokens.start[from], tokens.end[to - 1]), market), from, to);
}

/** "Hang Seng Bank", "Nikkei Asia": an index's word that begins another name. */
function goesOnAsName(tokens: Tokens, at: number): boolean {
  if (at >= tokens.count || tokens.kind[at] !== WORD || !isCapital(tokens, at) || tickerEnd(tokens, at) > at)
    return false;
  const kind = wordClass(tokens, at);
  // "KOSPI Slightly Down for the Year": a headline's adverb is no part of a name.
  return kind === W.sector || (kind === W.plain && !isAdverb(tokens, at)) || isTradeIt(tokens, at);
}

import * as M from "../../mark-code.ts";
import type { IndexName } from "../../name-index.ts";
import { HYPHEN, isCapital, isTight, LITERAL, MARK, type Tokens, WORD } from "../../scanner.ts";
import { ALL_SHARE, TOP_40 } from "../atlas/indexes.ts";
import { OF_FUTURES, OF_TRADE } from "../atlas/lesser-indexes.ts";
import { type Item, indexOf, item, pushSubject, subjectItem } from "../phrases/item.ts";
import { isIndexWord } from "../words/index-word.ts";
import { isPercentAt, markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { houseIndex } from "./house-index.ts";
import { isApartNumber, isOtherNumber, otherOfHouse, pastCounted } from "./index-number.ts";
import { outsideName, sectorName, strangeIndex } from "./made-name.ts";
import { isUpper, tickerEnd } from "./name-end.ts";
import { isAdverb, isTradeIt } from "./name-shape.ts";
import type { PhraseContext } from "./phrase-context.ts";
import { letteredIndex } from "./share-letter.ts";

/** An index known by the words from `at` to `to`: pushes what is meant and says where it ends; `at` where it is no name. */
export function readIndexName(context: PhraseContext, items: Item[], at: number, to: number, index: IndexName): number {
  const { tokens } = context;
  const { market, name } = index;
  const isTrade = market === OF_TRADE;
  if (!isTrade && market !== OF_FUTURES && isOtherNumber(tokens, name, to)) return at;
  if (isTrade || market === OF_FUTURES || endsCompound(tokens, at)) {
    items.push((isTrade ? sectorName : outsideName)(tokens, at, to));
    return to;
  }
  const apart = houseIndex(tokens, at, to, name);
  if (apart) {
    items.push(apart);
    return apart.to;
  }
  // "The large-cap FTSE-25": an index of the same house, in a market it does not name.
  const other = otherOfHouse(tokens, at, to);
  if (other > at) return pushSubject(items, strangeIndex(tokens, at, other), at, other);
  // "The Topix 100 rose", "the Nifty 500 fell": another index of the same market.
  if (isApartNumber(tokens, at, to)) {
    items.push(printedIndex(tokens, at, to + 1, market));
    return to + 1;
  }
  if (isCommonPhrase(tokens, at, to, name)) return at;
  // "The S&P 500-stock average", "the Nikkei 225-share index".
  const counted = pastCounted(tokens, to);
  if (counted > to) return pushSubject(items, indexOf(name, market), at, counted);
  const end = pastIndexCode(tokens, to);
  // And no "the all-share index - CASPI- rising 24.74 points", a dash with one blank.
  const joined = tokens.code[end] === HYPHEN && isTight(tokens, end) && isTight(tokens, end + 1);
  if (joined && tokens.kind[end + 1] === WORD) return readJoined(tokens, items, at, end, index);
  if (goesOnAsName(tokens, end)) {
    const part = readPart(context, items, at, end, market);
    // "Hang Seng Bank" is a name, "the S&P 500 Posts a Record" none.
    if (part > at || tokens.kind[end - 1] !== LITERAL) return part;
  }
  const again = indexInBrackets(context, end);
  // "The All Share Price Index (CASPI)": which of those so called, the letters tell.
  if (again !== undefined && again.name !== name && again.market !== market)
    return pushSubject(items, indexOf(again.name, again.market), at, again.to);
  dropDescription(items);
  return pushSubject(items, indexOf(letteredIndex(tokens, at, name), market), at, again?.to ?? end);
}

/** "The trade-weighted index" is no "weighted index". */
export function endsCompound(tokens: Tokens, at: number): boolean {
  return at > 0 && tokens.code[at - 1] === HYPHEN && isTight(tokens, at) && !isCapital(tokens, at);
}

/** "A Nasdaq-style board", "Nasdaq-listed" are none; "BET-XT" stands beside the BET. */
function readJoined(tokens: Tokens, items: Item[], at: number, end: number, { market, name }: IndexName): number {
  const kin = /^[A-Z]+$/.test(name) && isCapital(tokens, end + 1) && !isListed(tokens, end + 1);
  items.push(kin ? printedIndex(tokens, at, end + 2, market) : item(W.plain, 0, at, end + 2));
  return end + 2;
}

/** The name again in brackets, "Korea Composite Stock Price Index (KOSPI)": which index it is, and the token behind. */
function indexInBrackets({ names, tokens }: PhraseContext, at: number) {
  if (tokens.code[at] !== M.openBracket || tokens.kind[at] !== MARK) return undefined;
  const again = names.match(tokens, at + 1);
  if (again?.entry.kind !== "index" || tokens.code[again.end] !== M.closeBracket) return undefined;
  const { market, name } = again.entry.index;
  return { market, name, to: again.end + 1 };
}

/** "The all share closed lower", "the top 40 lost" are indices, "all share prices" are none. */
function isCommonPhrase(tokens: Tokens, at: number, end: number, name: string): boolean {
  if (name !== ALL_SHARE && name !== TOP_40) return false;
  return wordClass(tokens, end - 1) !== W.marketNoun && !isCapital(tokens, at) && !isIndexPlace(tokens, at, end);
}

/** Behind an article, and before a verb or "index": where words that mean much else name an index. */
function isIndexPlace(tokens: Tokens, at: number, end: number): boolean {
  const before = wordClass(tokens, at - 1);
  const next = wordClass(tokens, end);
  if (next === W.marketNoun || isIndexWord(tokens, end - 1) || markAt(tokens, at - 1) === HYPHEN) return true;
  if (before !== W.article) return false;
  // "The all share gained 0.48% and the top 40 0.42%".
  if (tokens.kind[end] === LITERAL && isPercentAt(tokens, end + 1))
    return wordClass(tokens, at - 2) === W.and || markAt(tokens, at - 2) === M.comma;
  return next === W.move || next === W.copula || next === W.close;
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

/** "The Blue Chip index PEP30", "Shariah index PEPS": what an index is, in capitals right before its name, is no other. */
function dropDescription(items: Item[]): void {
  const noun = items.at(-1);
  const name = items.at(-2);
  if (noun?.kind !== W.marketNoun || name?.kind !== W.subject || name.subject?.value !== -1) return;
  items.length -= 2;
}

const isListed = wordSet("listed", "based", "style", "linked", "traded", "quoted");

/** An index by the name it is printed with. */
function printedIndex(tokens: Tokens, from: number, to: number, market: string): Item {
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

const isDow = wordSet("dow");

function isPartWord(tokens: Tokens, at: number, numbered: boolean): boolean {
  if (tokens.kind[at] !== WORD || !isCapital(tokens, at)) return false;
  const kind = wordClass(tokens, at);
  return kind === W.sector || isTradeIt(tokens, at) || (numbered && kind === W.plain);
}

import * as M from "../../mark-code.ts";
import { HYPHEN, isCapital, isTight, MARK, type Tokens, WORD } from "../../scanner.ts";
import { isExchange, isFirmNoun, isTrade } from "../names/firm-noun.ts";
import { isCan } from "../names/name-goes-on.ts";
import { readPlain } from "../names/name-phrase.ts";
import type { PhraseContext } from "../names/phrase-context.ts";
import { MONEY } from "../numbers/currency-mark.ts";
import { type Item, item } from "../phrases/item.ts";
import { kindTable } from "../words/kind-table.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import { wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Places, and the names of firms that begin with one. */

const isUnited = wordSet("united");
const isHk = wordSet("hk");

/** Lands that go by two words: "the United States", and no "United States Steel". */
const UNITED = [
  { is: wordSet("states"), market: PLACE_MARKETS.indexOf("US") },
  { is: wordSet("kingdom"), market: PLACE_MARKETS.indexOf("UK") },
];
const HONG_KONG = PLACE_MARKETS.indexOf("HK");

const VIETNAM = PLACE_MARKETS.indexOf("VN");
const HO_CHI_MINH = [wordSet("ho"), wordSet("chi"), wordSet("minh")];
const isItsLetters = wordSet("hcm", "hcmc");
const isCityWord = wordSet("city");
const isNamesake = wordSet("securities", "infrastructure", "development");

/** Past "Ho Chi Minh City", "Ho Chi Minh (HCM) City"; `at` itself where no such words stand, or a firm that goes by them. */
function saigonEnd(tokens: Tokens, at: number): number {
  if (!HO_CHI_MINH.every((is, n) => is(tokens, at + n) && isCapital(tokens, at + n))) return at;
  const lettered =
    tokens.code[at + 3] === M.openBracket && isItsLetters(tokens, at + 4) && tokens.code[at + 5] === M.closeBracket;
  const end = lettered ? at + 6 : at + 3;
  const past = isCityWord(tokens, end) ? end + 1 : end;
  return isNamesake(tokens, past) ? at : past;
}

/** Pushes such a land, or "HK" where it is no money; past it, or `at` itself. */
export function pushLand(tokens: Tokens, items: Item[], at: number): number {
  const next = at + 1;
  if (isHk(tokens, at)) {
    if (!isCapital(tokens, next - 1) || tokens.kind[next] !== WORD || wordClass(tokens, next) === W.dollar) return at;
    items.push(item(W.place, HONG_KONG, at, next));
    return next;
  }
  const saigon = saigonEnd(tokens, at);
  if (saigon > at) {
    items.push(item(W.place, VIETNAM, at, saigon));
    return saigon;
  }
  if (!isUnited(tokens, at) || !isCapital(tokens, at) || !isCapital(tokens, next)) return at;
  const land = UNITED.find(({ is }) => is(tokens, next));
  if (land === undefined || (tokens.kind[at + 2] === WORD && isCapital(tokens, at + 2))) return at;
  items.push(item(W.place, land.market, at, at + 2));
  return at + 2;
}

const isTrinidad = wordSet("trinidad");
const isTobago = wordSet("tobago");
const isAndWord = wordSet("and");
const isStock = wordSet("stock", "securities");

/** Past "Trinidad and Tobago", one land with its exchange, or `at` where it is none, or where a firm is called so. */
function twinEnd(tokens: Tokens, at: number): number {
  const joined = isAndWord(tokens, at + 1) || tokens.code[at + 1] === M.ampersand;
  if (!isTrinidad(tokens, at) || !joined || !isTobago(tokens, at + 2)) return at;
  const next = at + 3;
  const named = tokens.kind[next] === WORD && isCapital(tokens, next);
  return named && !isStock(tokens, next) ? at : next;
}

const isAussie = wordSet("aussie");
const AUSTRALIAN = MONEY.indexOf("AUD");
const DOES = kindTable(W.move, W.touch, W.close, W.copula, W.direction, W.open);

/** "The Aussie hit 64.1 US cents", and no "Aussie shares": a money behind its article, with a verb of its own. */
function isMoneyToo(tokens: Tokens, at: number): boolean {
  if (!isAussie(tokens, at) || at === 0 || wordClass(tokens, at - 1) !== W.article) return false;
  const next = wordClass(tokens, at + 1);
  return next >= 0 && DOES[next] === 1;
}

const isFirmEnd = wordSet("bank", "group", "corp", "co", "company", "inc", "ltd", "plc");

/** "Toronto-Dominion Bank": a place that a hyphen joins to a name, and what the firm is behind it. */
function isFirmOfPlaces(tokens: Tokens, at: number): boolean {
  if (tokens.code[at + 1] !== HYPHEN || !isTight(tokens, at + 1) || !isTight(tokens, at + 2)) return false;
  if (wordClass(tokens, at + 2) !== W.plain || !isCapital(tokens, at + 2) || !isCapital(tokens, at)) return false;
  return isFirmEnd(tokens, at + 3) && isCapital(tokens, at + 3);
}

/** "Hong Kong", "Wall Street" and "South Korea" are places, "China Construction Bank" is a name. */
export function readPlace(context: PhraseContext, items: Item[], at: number, to: number): number {
  const { tokens } = context;
  if (isMoneyToo(tokens, at)) {
    items.push(item(W.money, AUSTRALIAN, at, at + 1));
    return at + 1;
  }
  const twin = twinEnd(tokens, at);
  if (twin > at) {
    items.push(item(W.place, wordValue(tokens, at), at, twin));
    return twin;
  }
  let end = at + 1;
  // "The Paris CAC": the place of an index that goes by its name.
  const found = isCapital(tokens, end) ? context.names.match(tokens, end)?.entry : undefined;
  if (found?.kind === "index" && found.index.market === PLACE_MARKETS[wordValue(tokens, at)]) {
    items.push(item(W.place, wordValue(tokens, at), at, end));
    return end;
  }
  if (isFirmOfPlaces(tokens, at)) return readPlain(context, items, at, to);
  // "Oman & Emirates Holding".
  if (
    tokens.code[end] === M.ampersand &&
    tokens.kind[end] === MARK &&
    isCapital(tokens, at) &&
    isCapital(tokens, end + 1)
  )
    return readPlain(context, items, at, to);
  if (end < to && tokens.kind[end] === WORD && isCapital(tokens, end)) {
    const kind = wordClass(tokens, end);
    // "Mexico City", "Kuwait City", "the Czech Republic".
    const city = isCity(tokens, end) && !isCapital(tokens, end + 1);
    if (city || isPartOfPlace(tokens, end)) {
      // "Hong Kong Exchanges and Clearing".
      if (!city && isFirmOfCity(tokens, end + 1) && isCapital(tokens, end + 1))
        return readPlain(context, items, at, to);
      end++;
    } else if (
      isCapital(tokens, at) &&
      (kind === W.plain ||
        kind === W.sector ||
        kind === W.stake ||
        // "Indian Overseas Bank".
        (kind === W.groupAdjective && isCapital(tokens, end + 1) && wordClass(tokens, end + 1) === W.sector) ||
        // "American Can".
        (kind === W.modal && isCan(tokens, end)) ||
        isExchange(tokens, end) ||
        isTrade(tokens, end) ||
        isFirmNoun(tokens, end))
    )
      return readPlain(context, items, at, to);
  }
  items.push(item(W.place, wordValue(tokens, at), at, end));
  return end;
}

const isCity = wordSet("city", "republic");
/** "Hong Kong", "Wall Street". */
const isPartOfPlace = wordSet("kong", "street");
const isFirmOfCity = wordSet("exchanges", "electric", "land", "aircraft", "telecom");

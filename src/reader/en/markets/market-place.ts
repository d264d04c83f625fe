import type { Tokens } from "../../scanner.ts";
import { EXCHANGE_MARKETS, HOME, MAIN_INDEX } from "../atlas/markets.ts";
import { type Item, indexOf, isIn, itemAt, kindAt, type Subject, subjectOf } from "../phrases/item.ts";
import { wordOf } from "../phrases/word-at.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Whose market a common noun is of, by the place or the letters around it. */

/** "Asia ex-Japan", and not "ANKARA (AA) - Turkey's index": a hyphen that touches the place. */
export function isHyphened({ items, story: { tokens } }: Sentence, place: Item): boolean {
  if (kindAt(items, items.indexOf(place) - 1) !== W.hyphen) return false;
  return tokens.start[place.from] === tokens.end[place.from - 1];
}

/** "Tokyo's main stocks index": the place of a market, over the words that describe it. */
export function placeBefore(items: readonly Item[], at: number): Item | undefined {
  for (let before = at - 1; before >= 0 && before > at - 6; before--) {
    const item = items[before] as Item;
    if (item.kind === W.place) return item;
    const describes =
      item.kind === W.plain ||
      item.kind === W.shareUnit ||
      item.kind === W.possessive ||
      item.kind === W.marketNoun ||
      item.kind === W.numeral ||
      // "The Abu Dhabi Securities Market index".
      (item.kind === W.sector && kindAt(items, before + 1) === W.marketNoun && before + 1 < at) ||
      // "The Egyptian blue-chip index".
      (item.kind === W.hyphen && before === at - 2) ||
      // "Germany's top index".
      item.kind === W.pass;
    if (!describes) return undefined;
  }
  return undefined;
}

/** "On the NYSE", "in Tokyo", in a story of Seoul: true where another market stands behind the preposition at `at`. */
export function isOtherPlace({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome || kindAt(items, at) !== W.preposition) return false;
  const named = kindAt(items, at + 1) === W.article ? at + 2 : at + 1;
  const place = itemAt(items, named);
  // "Rose 2 percent in China-driven buying", "down 5 pct on U.S. recall", "on China hopes".
  if (kindAt(items, named + 1) === W.hyphen) return false;
  if (!isIn(items, at) && named === at + 1 && kindAt(items, named + 1) === W.plain) return false;
  return isAbroad(
    place?.kind === W.place ? PLACE_MARKETS[place.value] : EXCHANGE_MARKETS.get(place?.subject?.name ?? ""),
  );
}

/** True for a market that Seoul's is no part of: "in Asian trade" speaks of Seoul's too. */
export function isAbroad(market: string | undefined): boolean {
  return !!market && market !== "AS" && market !== HOME;
}

export function isIndefinite(s: Sentence, item: Item | undefined): boolean {
  if (item?.kind !== W.article) return false;
  const word = wordOf(s, item).toLowerCase();
  return word === "a" || word === "an";
}

const isWhere = wordSet("where");

/** Phrases that describe a noun behind "where": "the benchmark stock". */
const WHERE_REACH = 5;

/** "Except Taiwan, where shares lost 2.1 percent", "on the KOSDAQ, where stocks fell": the market that the clause of the noun is about. */
export function marketOfWhere(
  { items, story: { mainIndex, market: own, tokens } }: Sentence,
  at: number,
): Subject | undefined {
  for (let before = at - 1; before > 0 && before > at - WHERE_REACH; before--) {
    const { from, kind } = items[before] as Item;
    if (isWhere(tokens, from)) {
      const place = itemAt(items, kindAt(items, before - 1) === W.comma ? before - 2 : before - 1);
      if (place?.subject?.kind === S.index) return place.subject;
      const market = place?.kind === W.place ? (PLACE_MARKETS[place.value] ?? "") : "";
      if (market === own) return indexOf(mainIndex, own);
      return MAIN_INDEX[market] === undefined ? undefined : indexOf(MAIN_INDEX[market], market);
    }
    if (DESCRIBES[kind] !== 1) return undefined;
  }
  return undefined;
}

const DESCRIBES = kindTable(W.article, W.plain, W.shareUnit, W.marketNoun, W.sector);

/** "The Dubai Financial Market (DFM) general index": the market whose exchange goes by those letters. */
export function bracketedMarket({ items, story: { tokens } }: Sentence, at: number): string | undefined {
  let close = at - 1;
  while (close > at - 3 && kindAt(items, close) === W.plain) close--;
  if (kindAt(items, close) !== W.closeBracket || kindAt(items, close - 2) !== W.openBracket) return undefined;
  const letters = items[close - 1] as Item;
  return EXCHANGE_MARKETS.get(tokens.text.slice(tokens.start[letters.from], tokens.end[letters.to - 1]));
}

/** What a market does, or a further place. */
const BEHIND_PLACE = kindTable(W.move, W.moving, W.copula, W.direction, W.close, W.comma, W.and, W.plain);

const isPrices = wordSet("prices");

/** "Shares in Tokyo fell": the place behind the noun, where the clause goes on to say what it did. */
function placeBehind(items: readonly Item[], tokens: Tokens, noun: number): Item | undefined {
  // "Share prices in Taipei".
  const at = isPrices(tokens, itemAt(items, noun + 1)?.from ?? -1) ? noun + 1 : noun;
  // "Stocks in the United States".
  const from = kindAt(items, at + 2) === W.article ? at + 3 : at + 2;
  const place = itemAt(items, from);
  if (!isIn(items, at + 1) || place?.kind !== W.place) return undefined;
  return BEHIND_PLACE[kindAt(items, from + 1)] === 1 ? place : undefined;
}

/** "Shares in Jakarta, Manila and Bangkok": of several markets. */
function isOfPlaces(items: readonly Item[], at: number): boolean {
  const joint = kindAt(items, at + 3);
  return (joint === W.comma || joint === W.and) && kindAt(items, at + 4) === W.place;
}

const isSome = wordSet("every", "each", "all", "any", "most", "many", "several", "some");

/** "Every leading stock index in Europe": not one market's. */
function isSpread(items: readonly Item[], tokens: Tokens, at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - 4; back--)
    if (isSome(tokens, (items[back] as Item).from)) return true;
  return false;
}

const isWhole = wordSet("main", "benchmark", "local", "meanwhile");

/** "Shares in Tokyo fell": another market, or several. */
export function marketBehind({ items, story }: Sentence, at: number): Subject | undefined {
  const place = placeBehind(items, story.tokens, at);
  const market = place && PLACE_MARKETS[place.value];
  if (!market || market === story.market || isSpread(items, story.tokens, at)) return undefined;
  // "AI-related shares in Taiwan": some of them.
  const before = itemAt(items, at - 1);
  if (before?.kind === W.hyphen || (before?.kind === W.plain && !isWhole(story.tokens, before.from))) return undefined;
  return isOfPlaces(items, at) ? subjectOf(S.outside, market) : indexOf(MAIN_INDEX[market] ?? market, market);
}

/** "On the Abu Dhabi Stock Exchange, the general index ...": the place of the exchange, right before its comma. */
function exchangeInFront(items: readonly Item[], at: number): Item | undefined {
  if (kindAt(items, 0) !== W.preposition || kindAt(items, 1) !== W.article || kindAt(items, 2) !== W.place)
    return undefined;
  let comma = 3;
  while (comma < 6 && IN_EXCHANGE[kindAt(items, comma)] === 1) comma++;
  return kindAt(items, comma) === W.comma && at <= comma + 3 ? items[2] : undefined;
}

const IN_EXCHANGE = kindTable(W.shareUnit, W.plain, W.marketNoun, W.sector);

/** Phrases between a place in front of a sentence and the index it has. */
const PLACE_REACH = 20;

const STARTS_PART = kindTable(W.and, W.while, W.but, W.semicolon);

/** "In Abu Dhabi, the index gained ...". */
export function placeInFront(items: readonly Item[], at: number, { kind }: Item): Item | undefined {
  // "In Jakarta, shares fell", "in Jakarta, too, shares fell".
  const aside = kindAt(items, 3) === W.plain && kindAt(items, 4) === W.comma;
  const ofLand = kindAt(items, 3) === W.place && kindAt(items, 4) === W.comma;
  const noun = kind === W.marketNoun || at === (aside || ofLand ? 5 : 3);
  const front = noun && kindAt(items, 0) === W.preposition && kindAt(items, 2) === W.comma;
  const exchange = kind === W.marketNoun ? exchangeInFront(items, at) : undefined;
  if (exchange) return exchange;
  // "..., and in Jakarta, shares fell": in front of a part of the sentence.
  const described = kindAt(items, at - 2) === W.plain || (kindAt(items, at - 2) === W.place && !isIn(items, at - 3));
  const place = described && kindAt(items, at - 3) === W.comma ? at - 4 : at - 2;
  // "Elsewhere in Jakarta, shares fell".
  const adverb = place === 2 && kindAt(items, 0) === W.plain;
  const starts = adverb || STARTS_PART[kindAt(items, place - 2)] === 1;
  const within = kindAt(items, at - 1) === W.comma && isIn(items, place - 1) && starts;
  if (within && kindAt(items, place) === W.place) return items[place];
  // "In Nicosia the general index rose": no comma behind the place.
  const bare =
    kind === W.marketNoun && isIn(items, 0) && kindAt(items, 1) === W.place && kindAt(items, 2) === W.article;
  if (bare && at < 6) return items[1];
  if (!front || at > PLACE_REACH || kindAt(items, 1) !== W.place) return undefined;
  // "In Jakarta, Indonesia, the index rose": the land of the city.
  if (ofLand && PLACE_MARKETS[(items[3] as Item).value] !== PLACE_MARKETS[(items[1] as Item).value]) return undefined;
  // "In Abu Dhabi, the economy of which relies on oil, the index traded lower".
  for (let next = ofLand ? 5 : 3; next < at; next++) {
    const { kind, subject } = items[next] as Item;
    if (kind === W.quantity || kind === W.place || subject?.kind === S.index) return undefined;
  }
  return items[1];
}

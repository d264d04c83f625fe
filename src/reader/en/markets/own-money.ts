import { tenTo } from "../../../market/figure.ts";
import type { Tokens } from "../../scanner.ts";
import { HOME_CURRENCY, NAMESAKES, namesakeOf } from "../atlas/markets.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { partThousands } from "../numbers/scale.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import { wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { pricedInAmerica } from "./american-venue.ts";

/** What a word, mark or letter of money means once it is known which market a story is about. */

/** A letter right behind digits that stands for hundredths of a market's money, and for thousands elsewhere. */
const MINOR_LETTERS: Readonly<Record<string, string>> = { NG: "k" };

/** What a market counted in before it took the euro. */
const FORMER: Readonly<Record<string, string>> = { HR: "HRK" };

/** What the word for Switzerland's money meant before the euro. */
const FRANCS: Readonly<Record<string, { readonly shared: string; readonly own: string }>> = {
  FR: { shared: "CHF", own: "FRF" },
  BE: { shared: "CHF", own: "BEF" },
};
const SWISS = /swiss|chf/i;

/** The story's own money: the former one of its market, where it counts in that. */
export function ownCurrency(sentences: readonly (readonly Item[])[], market: string): string {
  const former = FORMER[market];
  const counted = former !== undefined && sentences.some((items) => items.some((item) => isIn(item, former)));
  return counted ? former : (HOME_CURRENCY[market] ?? "");
}

/** The peso that a Mexican story means, where several moneys go by one word. */
export function ownOf(market: string, money: string | undefined): string | undefined {
  const names = namesakeOf(market);
  return names !== undefined && names.shared === money ? names.own : money;
}

function isIn({ quantity }: Item, currency: string): boolean {
  return quantity?.currency === currency;
}

export function readOwnMoney(tokens: Tokens, sentences: readonly (readonly Item[])[], market: string): void {
  const names = namesakeOf(market) ?? FRANCS[market];
  const letter = MINOR_LETTERS[market];
  if (names === undefined) readNamesakes(tokens, sentences);
  if (names === undefined && letter === undefined) return;
  for (const items of sentences) {
    const priced = names?.shared === "USD" ? pricedInAmerica(tokens, items) : undefined;
    for (const item of items) {
      if (names && !priced?.has(item)) ownMoney(tokens, item, names.shared, names.own);
      if (letter) minorLetter(tokens, item, letter, HOME_CURRENCY[market] as string);
    }
  }
}

const isShared = wordSet(
  ..."peso pesos rupee rupees shilling shillings crown crowns krone kroner dinar dinars rial rials riyal riyals".split(
    " ",
  ),
);

/** "Pepper, of Mexico, sold beer for 12 billion pesos", in a story of no such market: the money of the land it names most often. */
function readNamesakes(tokens: Tokens, sentences: readonly (readonly Item[])[]): void {
  const meant = new Map<string, string>();
  for (const items of sentences)
    for (const { quantity: q } of items) {
      if (q === undefined || NAMESAKES[q.currency] === undefined || !isShared(tokens, q.to - 1)) continue;
      const shared = q.currency;
      const told = moneyOfLand(tokens, q);
      if (told !== undefined && (NAMESAKES[shared] as string).split(" ").includes(told)) q.currency = told;
      if (told !== undefined) continue;
      if (!meant.has(shared)) meant.set(shared, moneyNamed(sentences, shared));
      q.currency = meant.get(shared) as string;
    }
}

/** "298.50 Danish crowns": the money of the land that is named right before its word. */
function moneyOfLand(tokens: Tokens, { from, to }: Quantity): string | undefined {
  const land = to - 2;
  if (land <= from || wordClass(tokens, land) !== W.place) return undefined;
  return HOME_CURRENCY[PLACE_MARKETS[wordValue(tokens, land)] ?? ""];
}

/** Of the moneys that go by one word, that of the place named most often; `shared` itself where none is. */
function moneyNamed(sentences: readonly (readonly Item[])[], shared: string): string {
  const moneys = [shared, ...(NAMESAKES[shared] as string).split(" ")];
  const named = moneys.map(() => 0);
  for (const items of sentences)
    for (const { kind, value } of items) {
      const at = kind === W.place ? moneys.indexOf(HOME_CURRENCY[PLACE_MARKETS[value] ?? ""] ?? "") : -1;
      if (at >= 0) named[at] = (named[at] as number) + 1;
    }
  return moneys[named.indexOf(Math.max(...named))] as string;
}

/** "$14.71" in Sydney, "Rs 24" in Karachi: the mark or word is the story's own money's. */
function ownMoney(tokens: Tokens, { quantity }: Item, shared: string, own: string): void {
  if (quantity?.currency !== shared) return;
  // "US$" is America's everywhere.
  if (shared === "USD" && tokens.text.charCodeAt(tokens.start[quantity.from] as number) !== 36) return;
  // "Swiss francs" are Switzerland's in Paris too.
  if (shared === "CHF" && SWISS.test(tokens.text.slice(tokens.start[quantity.from], tokens.end[quantity.to - 1])))
    return;
  quantity.currency = own;
  partThousands(quantity);
}

/** "Lost 6k to close at 58k", in Lagos: kobo. */
function minorLetter({ text, start, end }: Tokens, item: Item, letter: string, currency: string): void {
  const q = item.quantity;
  if (q?.unit !== U.plain || q.scale !== 3) return;
  const last = q.to - 1;
  if (text.slice(start[last], end[last]) !== letter) return;
  q.scale = 0;
  q.exponent -= 5;
  q.unit = item.value = U.money;
  q.currency = currency;
}

const DOLLARS_OF_PLACE: ReadonlySet<string> = new Set(["HKD", "TWD"]);
/** Where whoever says dollars means those of the place. */
const DOLLARS_AT_HOME: ReadonlySet<string> = new Set(["AUD", "NZD", "CAD", "SGD"]);
const AMERICAS = /\$|U\.?S/;
/** A day's turnover is seldom so many times another's as money of the place is worth less than America's. */
const MOST_APART = 4;

/**
 * "6.48 billion Hong Kong dollars (836 million US), up from 5.12 billion dollars": bare dollars behind those of the place.
 * In Sydney, "1.2 billion shares worth 4.6 billion dollars" are the place's by themselves.
 */
export function isOwnDollars({ bracket, story }: Sentence, q: Quantity): boolean {
  const atHome = DOLLARS_AT_HOME.has(story.currency);
  if (q.currency !== "USD" || bracket > 0 || !(atHome || DOLLARS_OF_PLACE.has(story.currency))) return false;
  const { start, end, text } = story.tokens;
  if (AMERICAS.test(text.slice(start[q.from], end[q.to - 1]))) return false;
  if (atHome) return true;
  const own = story.claims.findLast(
    ({ measure, sentence }) => measure === "turnover.value" && sentence === story.sentence,
  );
  if (own === undefined) return false;
  const times = (q.digits * tenTo(q.exponent)) / (own.figure.digits * tenTo(own.figure.exponent));
  return times < MOST_APART && times * MOST_APART > 1;
}

/** "The dollar was at 5.11 francs and the mark at 3.38": of another money, though the word is no name of one. */
export function isOfMark({ items, story }: Sentence, at: number): boolean {
  return !story.isHome && kindAt(items, at - 2) === W.mark && kindAt(items, at - 3) === W.article;
}

/** Phrases from cents to the price that they led to: "17 cents, or 1.3 percent, to $13.53". */
const PRICE_REACH = 9;

/** "Rose 17 cents to $13.53" in a story from Shanghai: the money of the price that a move in cents at `at` led to. */
export function priceLedTo(items: readonly Item[], at: number): string | undefined {
  for (let next = at + 1; next < items.length && next < at + PRICE_REACH; next++) {
    const { kind, quantity: q } = items[next] as Item;
    if (kind === W.subject || kind === W.while || kind === W.semicolon) return undefined;
    if (q?.unit === U.money && q.scale === 0) {
      const led = kindAt(items, next - 1) === W.to || kindAt(items, next - 1) === W.at;
      return led && q.currency.length === ISO ? q.currency : undefined;
    }
  }
  return undefined;
}

/** Letters of a money's code. */
const ISO = 3;

const isFils = wordSet("fils");
const isThousandth = wordSet("baisa", "baisas", "baiza", "baizas", "millimes");

/** "Added 40 fils": the story's own money, in hundredths of a dirham and thousandths of a dinar, which Oman's neighbours have. */
export function ownMinor(tokens: Tokens, q: Quantity, currency: string): void {
  q.currency = currency;
  if (isThousandth(tokens, q.to - 1) || (currency !== "AED" && isFils(tokens, q.to - 1))) q.exponent -= 1;
}

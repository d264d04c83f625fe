import type { Tokens } from "../../scanner.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { Item } from "../phrases/item.ts";
import * as U from "../words/unit-kind.ts";
import { wordSet } from "../words/word-set.ts";
import { HOME_CURRENCY, namesakeOf } from "./markets.ts";

/** What a word, mark or letter of money means once it is known which market a story is about. */

/** A letter right behind digits that stands for hundredths of a market's money, and for thousands elsewhere. */
const MINOR_LETTERS: Readonly<Record<string, string>> = { NG: "k" };

/** What a market counted in before it took the euro. */
const FORMER: Readonly<Record<string, string>> = { HR: "HRK" };

/** The story's own money: the former one of its market, where it counts in that. */
export function ownCurrency(sentences: readonly (readonly Item[])[], market: string): string {
  const former = FORMER[market];
  const counted = former !== undefined && sentences.some((items) => items.some((item) => isIn(item, former)));
  return counted ? former : (HOME_CURRENCY[market] ?? "");
}

function isIn({ quantity }: Item, currency: string): boolean {
  return quantity?.currency === currency;
}

export function readOwnMoney(tokens: Tokens, sentences: readonly (readonly Item[])[], market: string): void {
  const names = namesakeOf(market);
  const letter = MINOR_LETTERS[market];
  if (names === undefined && letter === undefined) return;
  for (const items of sentences)
    for (const item of items) {
      if (names) ownMoney(tokens, item, names.shared, names.own);
      if (letter) minorLetter(tokens, item, letter, HOME_CURRENCY[market] as string);
    }
}

/** "$14.71" in Sydney, "Rs 24" in Karachi: the mark or word is the story's own money's. */
function ownMoney(tokens: Tokens, { quantity }: Item, shared: string, own: string): void {
  if (quantity?.currency !== shared) return;
  // "US$" is America's everywhere.
  if (shared === "USD" && tokens.text.charCodeAt(tokens.start[quantity.from] as number) !== 36) return;
  quantity.currency = own;
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

const isFils = wordSet("fils");

/** Moneys of a thousand fils. */
const OF_THOUSAND: ReadonlySet<string> = new Set(["KWD", "BHD", "JOD"]);

/** "Added 40 fils": the story's own money, in hundredths of a dirham and thousandths of a dinar. */
export function ownMinor(tokens: Tokens, q: Quantity, currency: string): void {
  q.currency = currency;
  if (OF_THOUSAND.has(currency) && isFils(tokens, q.to - 1)) q.exponent -= 1;
}

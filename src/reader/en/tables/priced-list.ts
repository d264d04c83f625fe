import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Stocks listed with how many of their shares were traded and what one of them cost, as Karachi's papers do. */

const isPriceWord = wordSet("price");

/** Phrases from a name to its price: "Pepper Ltd with a volume of 35,667,000 shares and price per share of Rs5.85". */
const NAME_REACH = 16;

/**
 * "Pepper with a volume of 82,416,700 shares and price per share of Rs3.86", "with 21,748,115 shares at Rs2.46 per share", "with
 * price per share of 882.24 (42.01)", where the bracket holds what the price moved by.
 */
export function bindListedPrice(s: Sentence, at: number, q: Quantity): boolean {
  const { items, story } = s;
  if (story.isHome || q.scale !== 0 || (q.unit !== U.money && q.unit !== U.plain)) return false;
  switch (kindAt(items, at - 1)) {
    case W.of:
      return isPerShare(s, at - 2) ? bindPrice(s, at, q) : leaveVolume(s, at, q);
    case W.shareUnit:
      return isPerShare(s, at - 1) && bindPrice(s, at, q);
    case W.at: {
      const each = kindAt(items, at + 1) === W.per && kindAt(items, at + 2) === W.shareUnit;
      const counted = items[at - 2]?.value === U.shares && kindAt(items, at - 2) === W.quantity;
      // "Pepper with 96,374,761 shares at Rs6.50": how many of them were traded stands right behind the name.
      const named = kindAt(items, at - 3) === W.with && items[at - 4]?.subject?.kind === S.stock;
      return (each || named) && counted && q.unit === U.money && !isDealt(s, at - 2) && bindPrice(s, at, q);
    }
    case W.openBracket: {
      const price = kindAt(items, at - 3) === W.of ? at - 4 : at - 3;
      if (kindAt(items, at - 2) !== W.quantity || kindAt(items, at + 1) !== W.closeBracket) return false;
      if (q.unit !== U.plain || !isPerShare(s, price)) return false;
      const owner = stockBefore(items, price);
      if (owner === undefined) return false;
      story.claim("stock.change", owner, q, 1, s.extra(at));
      return true;
    }
    default:
      return false;
  }
}

const isDeal = kindSet(W.trade, W.tradeNoun, W.modal);

/** "Plans to sell 21 million shares at Rs12 per share", "the issue of 4 million shares at": what somebody pays, and no close. */
function isDealt({ items }: Sentence, at: number): boolean {
  const verb = kindAt(items, at - 1) === W.of ? at - 2 : at - 1;
  return isDeal(items[verb]) || kindAt(items, verb - 1) === W.to || kindAt(items, at - 1) === W.of;
}

/** "Price per share", ending at a place. */
function isPerShare({ items, story }: Sentence, at: number): boolean {
  if (kindAt(items, at) !== W.shareUnit || kindAt(items, at - 1) !== W.per) return false;
  return isPriceWord(story.tokens, items[at - 2]?.from ?? -1);
}

function bindPrice(s: Sentence, at: number, q: Quantity): boolean {
  const owner = stockBefore(s.items, at);
  if (owner === undefined) return false;
  s.story.claim("stock.close", owner, q, 1, s.extra(at));
  return true;
}

/** The stock named last before a place, where no other price stands between. */
function stockBefore(items: readonly Item[], at: number): Subject | undefined {
  for (let back = at - 1; back >= 0 && back > at - NAME_REACH; back--) {
    const { kind, subject, value } = items[back] as Item;
    if (kind === W.quantity && value === U.money) return undefined;
    if (kind !== W.subject) continue;
    // "Pace (Pak) Ltd": letters in brackets are of the name before.
    if (subject?.kind === S.stock && kindAt(items, back - 1) !== W.openBracket) return subject;
  }
  return undefined;
}

/** "With a volume of 35,667,000, and price per share of": shares of one stock. */
function leaveVolume({ items, story }: Sentence, at: number, { exponent, from, to, unit }: Quantity): boolean {
  if (kindAt(items, at - 2) !== W.volume || unit !== U.plain || exponent !== 0) return false;
  const next = kindAt(items, at + 1) === W.comma ? at + 2 : at + 1;
  const price = itemAt(items, kindAt(items, next) === W.and ? next + 1 : next);
  if (price === undefined || !isPriceWord(story.tokens, price.from)) return false;
  story.name("count", from, to);
  return true;
}

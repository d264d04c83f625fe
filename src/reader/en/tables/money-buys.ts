import type { Quantity } from "../numbers/quantity.ts";
import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra, type Story } from "../story.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/**
 * What one unit of a money buys, elsewhere than in Seoul: "One Australian dollar buys:", and behind it, in lines of their own or
 * run together, "75.56 US cents, from 75.23 US cents on Thursday", "86.97 Japanese yen, from 86.19".
 */

interface Bought {
  /** Code of the money that buys. */
  readonly money: string;
  /** The day of what stands behind "from", once it was told. */
  day: number;
  sentence: number;
}

/** The list that a story is in the midst of. */
const LISTS = new WeakMap<Story, Bought>();

/** Dearer than this no unit of a money of such lists is, in the hundredths of another. */
const isBought = (q: Quantity | undefined): q is Quantity =>
  q !== undefined && q.unit === U.money && q.exponent < 0 && q.scale === 0 && q.sign === 0 && !q.range;

/** Claims the rates of such a list. Returns the phrase behind the last; 0 where the sentence holds none. */
export function readMoneyBuys(s: Sentence): number {
  const { items, story } = s;
  if (story.isHome) return 0;
  const head = items.findIndex(
    ({ kind, quantity }, at) =>
      quantity?.unit === U.money &&
      quantity.digits === 1 &&
      quantity.exponent === 0 &&
      kind === W.quantity &&
      kindAt(items, at + 1) === W.tradeNoun &&
      kindAt(items, at + 2) === W.colon,
  );
  const money = items[head]?.quantity?.currency ?? "";
  if (head >= 0) LISTS.set(story, { money, day: Number.NaN, sentence: story.sentence });
  const list = LISTS.get(story);
  if (list === undefined || list.sentence < story.sentence - 1) return 0;
  let at = head >= 0 ? head + 3 : 0;
  let end = 0;
  for (;;) {
    if (kindAt(items, at) === W.other || kindAt(items, at) === W.hyphen) at++;
    const now = items[at]?.quantity;
    if (!isBought(now) || now.currency === list.money) return end;
    end = at = pastRow(s, list, at, now);
  }
}

/** Claims a row, and returns the phrase behind it. */
function pastRow({ items, story }: Sentence, list: Bought, at: number, now: Quantity): number {
  const pair = `${list.money}/${now.currency === "GBX" ? "GBP" : now.currency}`;
  list.sentence = story.sentence;
  story.claim("fx.reference", pair, inWhole(now), 1, new Extra(unitOf(now)));
  const joint = kindAt(items, at + 1) === W.comma ? at + 2 : at + 1;
  const before = items[joint + 1]?.quantity;
  if (kindAt(items, joint) !== W.from || before === undefined || before.exponent >= 0) return at + 1;
  const day = kindAt(items, joint + 2) === W.preposition ? joint + 3 : joint + 2;
  const told = items[day]?.day?.number;
  if (told !== undefined) list.day = told;
  const extra = new Extra(unitOf(now));
  extra.session = list.day;
  // "From 70.71 cents", "from 86.19": of the money that was named in front.
  story.claim("fx.reference", pair, likeFirst(before, now), 1, extra);
  return told === undefined ? joint + 2 : day + 1;
}

const unitOf = ({ currency }: Quantity) => (currency === "GBX" ? "GBP" : currency);

/** Pence are hundredths of a pound; cents were read as such. */
function inWhole(q: Quantity): Quantity {
  return q.currency === "GBX" ? { ...q, currency: "GBP", exponent: q.exponent - 2 } : q;
}

/** The rate before is printed in the same unit, named or not. */
function likeFirst(before: Quantity, now: Quantity): Quantity {
  const bare = before.unit === U.plain;
  const { currency, exponent } = inWhole(now);
  if (bare) return { ...before, unit: U.money, currency, exponent: before.exponent + exponent - now.exponent };
  return { ...inWhole(before), currency };
}

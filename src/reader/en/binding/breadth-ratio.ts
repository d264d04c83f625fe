import type { Quantity } from "../numbers/quantity.ts";
import { type Item, isIn, isSlash, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Two counts side by side: of a side each, or how many to how many. */

/** "By about 3 to 2", "by over 15 to 1": how many to how many, and no count. */
export function isRatio(s: Sentence, at: number, q: Quantity): boolean {
  const { items } = s;
  // "By a 6-5 ratio".
  if (isRatioNamed(s, at)) return true;
  const joint = kindAt(items, at + 1) === W.to ? 1 : kindAt(items, at - 1) === W.to ? -1 : 0;
  const other = joint === 0 ? undefined : itemAt(items, at + 2 * joint)?.quantity;
  if (!s.breadthSentence || other?.unit !== U.plain) return false;
  const [least, most] = q.digits < other.digits ? [q.digits, other.digits] : [other.digits, q.digits];
  // "By a ratio of about 19 to 13 on the NYSE": New York trades thousands of issues, and either board of Seoul hundreds.
  if (most < RATIO_OF_THOUSANDS && (s.story.market === "US" || s.story.isHome)) return true;
  return most < 10 || (least === 1 && most < RATIO_MOST);
}

const isRatioWord = wordSet("ratio");

/** "A 6-5 ratio", "a 3-to-2 ratio": the noun behind the pair that `at` is one of. */
function isRatioNamed({ breadthSentence, items, story: { tokens } }: Sentence, at: number): boolean {
  for (let next = at + 1; breadthSentence && next < items.length && next < at + 4; next++) {
    const { kind, from } = items[next] as Item;
    if (isRatioWord(tokens, from)) return true;
    if (kind !== W.quantity && kind !== W.hyphen && kind !== W.to) return false;
  }
  return false;
}

/** A count of one issue beside more than these is a count. */
const RATIO_MOST = 30;
const RATIO_OF_THOUSANDS = 50;

/** "1,104 to 212": one of two with nothing else between. */
export function isJoined(items: readonly Item[], at: number): boolean {
  return [1, -1].some((step) => kindAt(items, at + step) === W.to && kindAt(items, at + 2 * step) === W.quantity);
}

/** "724 to 175", "724-175", "724 against 175": one of two plain numbers side by side. */
export function isPair(s: Sentence, at: number): boolean {
  const { items } = s;
  const other = (from: number, step: number) => {
    const joint = kindAt(items, from + step);
    const pairs =
      joint === W.to ||
      joint === W.against ||
      joint === W.preposition ||
      joint === W.by ||
      joint === W.hyphen ||
      isSlash(items[from + step]) ||
      joint === W.and ||
      joint === W.comma;
    return pairs && kindAt(items, from + 2 * step) === W.quantity;
  };
  return other(at, 1) || (s.sidesTaken === 1 && other(at, -1));
}

/** "And 1,540 to 260 in Shenzhen", "and by 1,540 to 260 in the smaller Shenzhen exchange": `at` is one of the two. */
export function isPairElsewhere(items: readonly Item[], at: number): boolean {
  const first = kindAt(items, at - 1) === W.to ? at - 2 : at;
  const and = kindAt(items, first - 1) === W.by ? first - 2 : first - 1;
  if (kindAt(items, and) !== W.and || kindAt(items, first + 1) !== W.to) return false;
  if (kindAt(items, first + 2) !== W.quantity || !isIn(items, first + 3)) return false;
  let place = first + 4;
  if (kindAt(items, place) === W.article) place++;
  if (kindAt(items, place) === W.plain) place++;
  return kindAt(items, place) === W.place;
}

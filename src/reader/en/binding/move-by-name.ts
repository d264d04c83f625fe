import { endsElsewhere } from "../moments/touched-price.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Percentages whose stock, or whose way, words of another part of the sentence tell, elsewhere than in Seoul. */

/** Phrases from a name back to the move that was its: "the steepest fall on the wider index was recorded by". */
const MOVE_REACH = 12;

const isJoint = kindSet(W.comma, W.at, W.with, W.of, W.direction);
const ends = kindSet(W.comma, W.semicolon, W.quantity, W.while, W.but);

const isMost = wordSet(
  ..."largest biggest steepest sharpest highest strongest best heaviest worst greatest".split(" "),
);

/** "The largest gain was by Pepper, 9.6%, and the steepest fall was recorded by Salt, at 5.2%". */
export function bindMoveByName(s: Sentence, at: number, q: Quantity): boolean {
  const { items, story } = s;
  if (story.isHome || q.unit !== U.percent || !isJoint(items[at - 1])) return false;
  let name = at - 1;
  while (name > at - 4 && isJoint(items[name])) name--;
  const subject = items[name]?.subject;
  if (subject?.kind !== S.stock || kindAt(items, name - 1) !== W.by) return false;
  const way = wayOfMost(s, name - 2);
  if (way === 0) return false;
  story.claim("stock.change_pct", subject, q, way, s.extra(at));
  return true;
}

/** The way of "the largest gain", the last phrase before `from` that tells one; 0 where the part of the sentence has none. */
function wayOfMost({ items, story: { tokens } }: Sentence, from: number): number {
  for (let back = from; back > 0 && back > from - MOVE_REACH; back--) {
    const { kind, value } = items[back] as Item;
    if (ends(items[back])) return 0;
    if (kind !== W.moveNoun || value === 0) continue;
    return isMost(tokens, items[back - 1]?.from ?? -1) ? Math.sign(value) : 0;
  }
  return 0;
}

const isLimit = wordSet("limit", "circuit", "lock", "cap");
const isUpper = wordSet("upper", "positive", "maximum");
const isLower = wordSet("lower", "negative", "minimum");

/** "Closed at its upper limit of 7.5 percent", "hit the positive circuit of 10 percent": as far as a price may go. */
export function bindLimitMove(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items, story } = s;
  if (story.isHome || q.unit !== U.percent || clause.kind !== S.stock || kindAt(items, at - 1) !== W.of) return false;
  const word = items[at - 3]?.from ?? -1;
  if (!isLimit(story.tokens, items[at - 2]?.from ?? -1)) return false;
  const way = isUpper(story.tokens, word) ? 1 : isLower(story.tokens, word) ? -1 : 0;
  if (way === 0) return false;
  // "Hit the lower circuit of 20% at Rs 720.35, and closed at Rs 656.80": no move of the day.
  if (endsElsewhere(s, at)) return s.bindOther(R.percent, q, way, s.extra(at));
  const extra = s.extra(at);
  for (const subject of clause.subjects as readonly Subject[])
    story.claim("stock.change_pct", subject, q, way, { ...extra });
  clause.bound = true;
  return true;
}

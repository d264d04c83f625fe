import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isGiving = wordSet("gave", "giving", "give");
const isBack = wordSet("back", "up", "away");

/** What ends the words that are told of one share. */
const ENDS_SHARE = kindTable(W.subject, W.semicolon, W.while);

/**
 * "Jumped early to 160,000 won, then gave back a bit to finish at 152,300 won (1.87%)", "rose ..., but fell back to close
 * at ...": the fall is from the day's high, and nothing tells which way a bare percentage of the day went; `price` is the
 * price in front of the bracket.
 */
export function isGivenBack({ items, story: { tokens } }: Sentence, price: number): boolean {
  if (items[price]?.quantity?.unit !== U.money) return false;
  let fall = price - 1;
  while (fall > 0 && !isFall(items[fall] as Item)) {
    if (kindAt(items, fall) === W.quantity || ENDS_SHARE[kindAt(items, fall)] === 1) return false;
    fall--;
  }
  if (isGiving(tokens, items[fall]?.from ?? -1) && isBack(tokens, items[fall + 1]?.from ?? -1)) return true;
  for (let back = fall - 1; back >= 0 && ENDS_SHARE[kindAt(items, back)] !== 1; back--)
    if (isMove(items[back] as Item) && (items[back] as Item).value > 0) return true;
  return false;
}

function isMove({ kind }: Item): boolean {
  return kind === W.move || kind === W.moving;
}

function isFall(item: Item): boolean {
  return isMove(item) && item.value < 0;
}

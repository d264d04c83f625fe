import { isLevel } from "../phrases/apposition.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** "4.2 percent of those outstanding", "35 percent of its value": how much of something. */
export function isPartOf(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) !== W.of) return false;
  // "Was buying 100 percent of Pepper".
  return kindAt(items, at + 2) === W.article || (kindAt(items, at - 1) === W.trade && items[at + 2]?.value === S.stock);
}

const isValueWord = wordSet("value", "worth");

/** "Lost 7.1 percent of its value, or 351.20 points, to end at 4,512.30": what an index moved by, where points or a level follow. */
export function isOfOwnValue({ items, story: { tokens } }: Sentence, at: number): boolean {
  if (kindAt(items, at + 1) !== W.of || kindAt(items, at + 2) !== W.article) return false;
  const noun = items[at + 3];
  if (noun === undefined || !isValueWord(tokens, noun.from)) return false;
  const behind = kindAt(items, at + 4) === W.comma ? at + 5 : at + 4;
  if (kindAt(items, behind) === W.or) return items[behind + 1]?.value === U.point;
  return kindAt(items, behind) === W.to && (kindAt(items, behind + 1) === W.close || isLevel(items, behind + 1));
}

const isIts = wordSet("its", "their");
const isPrice = wordSet("price", "prices", "value", "worth");
const isWorth = wordSet("value", "worth", "market", "price");

/** Phrases of "share price", and from there to the price that it led to: "to close at N0.36". */
const NOUN = 3;
const LED = 3;

/** "Lost 2.1 percent of its value", in Seoul; elsewhere where a price follows: "shed 10 percent of its share price to close at N0.36". */
export function isOfOwnPrice({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  if (isHome) return [3, 4].some((step) => isWorth(tokens, items[at + step]?.from ?? -1));
  if (kindAt(items, at + 1) !== W.of || !isIts(tokens, items[at + 2]?.from ?? -1)) return false;
  let noun = at + 3;
  while (noun < at + 3 + NOUN && !isPrice(tokens, (items[noun]?.to ?? 0) - 1)) noun++;
  if (noun === at + 3 + NOUN || kindAt(items, noun + 1) !== W.to) return false;
  for (let next = noun + 2; next < noun + 2 + LED; next++) if (items[next]?.quantity?.unit === U.money) return true;
  return false;
}

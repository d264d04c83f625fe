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

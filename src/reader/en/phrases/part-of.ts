import type { Tokens } from "../../scanner.ts";
import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { type Item, itemAt, kindAt } from "./item.ts";

const isPart = wordSet("all", "most", "much", "some", "part", "half", "bulk");
const BEFORE_PART = kindTable(W.article, W.near, W.about);
const isHedge = wordSet("nearly", "almost", "virtually", "practically");

/** "Nearly all of", "the bulk of": what stands before it; `at`, where "of" may stand, if there is no such part. */
export function beforePart(tokens: Tokens, items: readonly Item[], at: number): number {
  const word = (index: number) => itemAt(items, index)?.from ?? -1;
  if (kindAt(items, at) !== W.of || !isPart(tokens, word(at - 1))) return at;
  const before = at - 2;
  return BEFORE_PART[kindAt(items, before)] === 1 || isHedge(tokens, word(before)) ? before - 1 : before;
}

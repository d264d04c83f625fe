import type { Tokens } from "../../scanner.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { type Item, kindAt } from "./item.ts";

const isEquivalent = wordSet("equivalent", "equal");

/** Phrases from "equivalent" to the figure: "equivalent to a gain of about six points". */
const REACH = 8;

/**
 * "Equivalent to a gain of about six points in the Dow", "the equivalent of a 150-point drop in the Dow": what another
 * move comes to when told in an index that did not make it; `at` is the figure.
 */
export function isEquivalentIn(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const noun = kindAt(items, at + 1) === W.moveNoun ? at + 1 : at;
  const owner = kindAt(items, noun + 2) === W.article ? noun + 3 : noun + 2;
  if (kindAt(items, noun + 1) !== W.preposition || items[owner]?.value !== S.index) return false;
  for (let back = at - 1; back >= 0 && back > at - REACH; back--)
    if (isEquivalent(tokens, (items[back] as Item).from)) return true;
  return false;
}

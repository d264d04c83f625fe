import type { Tokens } from "../../scanner.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { type Item, itemAt, kindAt } from "./item.ts";

export const isListedWord = wordSet("listed", "enlisted", "traded");

/** The "on" of "all issues listed on the first section". */
export function isOfListed(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const word = itemAt(items, at - 1);
  return word !== undefined && kindAt(items, at - 2) === W.shareUnit && isListedWord(tokens, word.from);
}

const isAll = wordSet("all");

/** "The index of all issues listed in the First Section", "of all First Section issues": where they are listed, at `at`. */
export function isBoardOfListed(tokens: Tokens, items: readonly Item[], at: number): boolean {
  const all = isAll(tokens, itemAt(items, at - 1)?.from ?? -1) && kindAt(items, at - 2) === W.of;
  if (all && kindAt(items, at + 1) === W.shareUnit) return true;
  const place = kindAt(items, at - 1) === W.article ? at - 2 : at - 1;
  return kindAt(items, place) === W.preposition && isOfListed(tokens, items, place);
}

import { isCapital, type Tokens } from "../../scanner.ts";
import { type Item, item } from "../phrases/item.ts";
import { wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isUpper } from "./name-end.ts";

/** Classes of a company's shares: "class A shares", "its B shares". */

const isClass = wordSet("class");
const isCommon = wordSet("common", "ordinary");

/** "Its Class A shares": which of a company's; past the letter, or `at` itself. */
export function shareClassEnd(tokens: Tokens, at: number): number {
  if (!isClass(tokens, at) || !isCapital(tokens, at + 1)) return at;
  const letter = (tokens.end[at + 1] ?? 0) - (tokens.start[at + 1] ?? 0) === 1;
  return letter && wordClass(tokens, at + 2) === W.shareUnit ? at + 2 : at;
}

/** "Pepper's B shares", "Pepper's class B shares": the owner's shares, as one phrase; past them, or `at` where none begin. The owner stands right before `at`. */
export function pushOwnedClass(tokens: Tokens, items: Item[], at: number): number {
  const letter = isClass(tokens, at) ? at + 1 : at;
  // "Pepper's common stock".
  const common = isCommon(tokens, at);
  const single = common || ((tokens.end[letter] ?? 0) - (tokens.start[letter] ?? 0) === 1 && isCapital(tokens, letter));
  if (!single || wordClass(tokens, letter + 1) !== W.shareUnit) return at;
  items.push(item(W.shareUnit, wordValue(tokens, letter + 1), at, letter + 2));
  return letter + 2;
}

const isKind = wordSet("on", "pn", "pna", "pnb", "unt");

/** "Pepper ON", "Salt PNA": what Brazil's exchange calls common and preference shares, behind a name that is not all in capitals. */
export function isShareKind(tokens: Tokens, at: number): boolean {
  return isKind(tokens, at) && isUpper(tokens, at, 2) && hasSmall(tokens, at - 1);
}

/** "Pepper (SA:) PN": past the kind behind the bracket that ends before `at`, or `at` itself. */
export function pastShareKind(tokens: Tokens, at: number): number {
  return isKind(tokens, at) && isUpper(tokens, at, 2) ? at + 1 : at;
}

function hasSmall({ end, start, text }: Tokens, at: number): boolean {
  for (let next = start[at] as number; next < (end[at] as number); next++) if (text.charCodeAt(next) > 96) return true;
  return false;
}

import type { Tokens } from "../../scanner.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** Issues that ended where they had begun, by the words that say so. */

const isKept = wordSet("kept", "keeping", "maintained", "retained");
const isPriceWord = wordSet("price", "prices", "value", "values", "level", "levels");

/** "In their share prices", "in value". */
export function isInPrice({ items, story: { tokens } }: Sentence, at: number): boolean {
  for (let next = at; next < at + OBJECT_REACH && next < items.length; next++)
    if (isPriceWord(tokens, (items[next] as Item).to - 1) || kindAt(items, next) === W.shareUnit) return true;
  return false;
}

/** Phrases from "kept" to its object: "kept their previous closing prices". */
const OBJECT_REACH = 4;

/** "32 kept their levels", and neither "kept rising" nor "kept their gains". */
export function keepsPrice({ items, story }: Sentence, at: number): boolean {
  if (!isKept(story.tokens, (items[at] as Item).from)) return false;
  for (let next = at + 1; next <= at + OBJECT_REACH && next < items.length; next++) {
    const { from, kind } = items[next] as Item;
    if (isPriceWord(story.tokens, from)) return true;
    if (kind === W.moveNoun || kind === W.moving || kind === W.comma || kind === W.quantity) return false;
  }
  return false;
}

const isTraded = wordSet("traded");
const isFirm = wordSet("firm");
const isStood = wordSet("stood", "standing", "stayed", "staying", "remained", "sat");
const isStill = wordSet("unmoved", "nowhere");
const isWhere = wordSet("where");
const isThey = wordSet("they", "it");
const isBegan = wordSet("started", "began", "opened", "were", "stood");
const isHeld = wordSet("held", "holding");
const isOn = wordSet("on");
const isPutOrPat = wordSet("put", "pat");

/** "14 traded firm", "21 stood pat", "62 ended where they began": unchanged, and not "120 shares in the firm". */
export function isUnmoved(tokens: Tokens, at: number): boolean {
  return (
    isStill(tokens, at) ||
    (isWhere(tokens, at) && isThey(tokens, at + 1) && isBegan(tokens, at + 2)) ||
    // "25 held on to their last levels".
    (isHeld(tokens, at) && isOn(tokens, at + 1)) ||
    (isFirm(tokens, at) && isTraded(tokens, at - 1)) ||
    (isPutOrPat(tokens, at) && isStood(tokens, at - 1))
  );
}

const isNot = wordSet("not", "no", "without");
const isMovement = wordSet("change", "changes", "changed", "movement", "movements", "moved", "variation", "variations");

/** Phrases from "not" to what did not happen: "not see any price movement". */
const NOT_REACH = 5;

/** "Did not see any price movement", "saw no change": unchanged, and no "did not trade". */
export function isWithoutMove({ items, story: { tokens } }: Sentence, at: number): boolean {
  if (!isNot(tokens, (items[at] as Item).from)) return false;
  for (let next = at + 1; next < items.length && next < at + NOT_REACH; next++) {
    const { from, kind } = items[next] as Item;
    if (isMovement(tokens, from)) return true;
    if (kind !== W.plain && kind !== W.article) return false;
  }
  return false;
}

/** "62 ended at the previous day's level", "at Monday's prices": where they had been. */
export function isAtPrevious(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.at || kindAt(items, at - 1) !== W.close) return false;
  const day = kindAt(items, at + 1) === W.article ? at + 2 : at + 1;
  if (kindAt(items, day) === W.date) return kindAt(items, day + 1) === W.possessive;
  return kindAt(items, day) === W.previous;
}

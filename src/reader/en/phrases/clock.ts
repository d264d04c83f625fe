import * as M from "../../mark-code.ts";
import { HYPHEN, isTight, LITERAL, type Tokens, WORD } from "../../scanner.ts";
import { markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { type Item, item } from "./item.ts";

/** "4.30" before "pm". */
export function isDottedClock(tokens: Tokens, at: number): boolean {
  const end = tokens.end[at] as number;
  const length = end - (tokens.start[at] as number);
  return (length === 4 || length === 5) && tokens.text.charCodeAt(end - 3) === M.stop;
}

const isEastern = wordSet("et");

const isHours = wordSet("hrs", "hours");

/** "1530", before "hrs": no "24 hours". */
function isFourDigits(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === LITERAL && (tokens.end[at] as number) - (tokens.start[at] as number) === 4;
}

/** "GMT", "KST", "hrs" behind four digits, and "ET" in capitals. */
export function isZone(tokens: Tokens, at: number): boolean {
  if (wordClass(tokens, at) === W.clock) return true;
  if (isHours(tokens, at)) return isFourDigits(tokens, at - 1);
  return isEastern(tokens, at) && tokens.text.startsWith("ET", tokens.start[at]);
}

/** Past "p.m.", "GMT", "KST", or `at` itself when no clock word stands there. */
export function clockEnd(tokens: Tokens, at: number): number {
  let end = at;
  if (at < tokens.count && tokens.kind[at] === WORD) {
    const start = tokens.start[at] as number;
    const letter = tokens.text.charCodeAt(start) | 32;
    const length = (tokens.end[at] as number) - start;
    if (letter === 97 || letter === 112) {
      const dotted =
        length === 1 && markAt(tokens, at + 1) === M.stop && tokens.kind[at + 2] === WORD && isTight(tokens, at + 2);
      if (dotted) end = markAt(tokens, at + 3) === M.stop ? at + 4 : at + 3;
      else if (length === 2 && (tokens.text.charCodeAt(start + 1) | 32) === 109) end = at + 1;
    }
  }
  return isZone(tokens, end) ? pastOffset(tokens, end + 1) : end;
}

/** Past the hours behind a zone, "GMT+0400"; `at` where none stand there. */
function pastOffset(tokens: Tokens, at: number): number {
  const sign = markAt(tokens, at);
  if ((sign !== M.plus && sign !== HYPHEN) || !isTight(tokens, at) || !isTight(tokens, at + 1)) return at;
  return tokens.kind[at + 1] === LITERAL ? at + 2 : at;
}

const isMid = wordSet("mid");
const isDay = wordSet("day", "session");

/** Pushes "mid-day", "mid-session" as the moment it is; past it, or `at`. */
export function pushMidDay(tokens: Tokens, items: Item[], at: number): number {
  if (!isMid(tokens, at) || markAt(tokens, at + 1) !== HYPHEN || !isDay(tokens, at + 2)) return at;
  items.push(item(W.intraday, 1, at, at + 3));
  return at + 3;
}

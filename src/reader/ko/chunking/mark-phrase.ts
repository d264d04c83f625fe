import * as M from "../../mark-code.ts";
import { DASH, HYPHEN, isTight, LITERAL, QUOTE, type Tokens, WORD } from "../../scanner.ts";
import type { Item } from "../phrases/item.ts";
import { type PhraseContext, push } from "../phrases/phrase-context.ts";
import * as K from "../words/term-kind.ts";
import { skipBracket } from "./bracket.ts";

const MARKS: Readonly<Record<number, number>> = {
  44: K.comma,
  59: K.comma,
  12289: K.comma,
  124: K.bullet,
  183: K.joint,
  8231: K.joint,
  12539: K.joint,
  8729: K.joint,
  8901: K.joint,
  47: K.slash,
  40: K.open_,
  91: K.open_,
  123: K.open_,
  12296: K.open_,
  41: K.close_,
  93: K.close_,
  125: K.close_,
  12297: K.close_,
  [QUOTE]: K.quote,
  39: K.quote,
  8230: K.pause,
  9650: K.bullet,
  9651: K.bullet,
  9654: K.bullet,
  9679: K.bullet,
  9632: K.bullet,
  8226: K.bullet,
  9312: K.bullet,
  126: K.tilde,
  8764: K.tilde,
  65374: K.tilde,
  12316: K.tilde,
  58: K.colon,
};
const DOWN = new Set([0x2193, 0x25bc, 0x25bd]);
const UP = new Set([0x2191]);

/** Bullets, but for one that stands behind a falling one. */
const RISING = new Set([0x25b2, 0x25b3]);

/** Reads a mark as a phrase of its own, unless it is the sign of the number behind it. */
export function readMark(context: PhraseContext, items: Item[], at: number, limit: number): number {
  const { tokens } = context;
  const code = tokens.code[at] as number;
  if (code === M.openBracket || code === M.openSquare) {
    const past = skipBracket(context, items, at, limit);
    if (past > at) return past;
  }
  if (at + 1 < limit && tokens.kind[at + 1] === LITERAL && isTight(tokens, at + 1) && isSign(code)) return at + 1;
  if (DOWN.has(code) && isBullet(tokens, at, limit)) {
    push(items, K.bullet, at, at + 1).value = -1;
    return at + 1;
  }
  if (DOWN.has(code) || UP.has(code)) {
    push(items, K.move, at, at + 1).value = UP.has(code) ? 1 : -1;
    return at + 1;
  }
  const kind = MARKS[code];
  if (kind !== undefined) push(items, kind, at, at + 1).value = RISING.has(code) ? 1 : 0;
  return at + 1;
}

/** "▼현대차 0.50%": before a name. */
function isBullet(tokens: Tokens, at: number, limit: number): boolean {
  return !isTight(tokens, at) && at + 1 < limit && tokens.kind[at + 1] === WORD && isTight(tokens, at + 1);
}

function isSign(code: number): boolean {
  return (
    code === HYPHEN ||
    code === DASH ||
    code === 0x2212 ||
    code === M.plus ||
    DOWN.has(code) ||
    UP.has(code) ||
    code === 0x25b2 ||
    code === 0x25b3
  );
}

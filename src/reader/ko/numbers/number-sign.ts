import * as M from "../../mark-code.ts";
import { DASH, HYPHEN, isTight, MARK, MINUS, type Tokens } from "../../scanner.ts";
import type { Quantity } from "./quantity.ts";
import { PERCENT } from "./unit.ts";

const WHITE_TRIANGLE = 0x25b3;
const BLACK_TRIANGLE = 0x25b2;
const BLACK_DOWN = 0x25bc;
const WHITE_DOWN = 0x25bd;
const DOWN_ARROW = 0x2193;
const UP_ARROW = 0x2191;

/** A sign tight before the number; a hyphen between two words or numbers is none. */
export function readSign(tokens: Tokens, at: number, q: Quantity): void {
  if (at === 0 || tokens.kind[at - 1] !== MARK || !isTight(tokens, at)) return;
  const code = tokens.code[at - 1] as number;
  const sign = signOf(code);
  if (sign === 0) return;
  const hyphen = code === HYPHEN || code === DASH;
  if (hyphen && at > 1 && isTight(tokens, at - 1) && tokens.kind[at - 2] !== MARK) return;
  if (hyphen && at > 1 && isTight(tokens, at - 1) && tokens.code[at - 2] === PERCENT) return;
  q.sign = sign;
  q.start = tokens.start[at - 1] as number;
}

function signOf(code: number): number {
  switch (code) {
    case HYPHEN:
    case DASH:
    case MINUS:
    case WHITE_TRIANGLE:
    case BLACK_DOWN:
    case WHITE_DOWN:
    case DOWN_ARROW:
      return -1;
    case M.plus:
    case BLACK_TRIANGLE:
    case UP_ARROW:
      return 1;
    default:
      return 0;
  }
}

import * as M from "../../mark-code.ts";
import { isTight, LITERAL, MARK, NEWLINE, type Tokens, WORD } from "../../scanner.ts";
import { PERCENT } from "./unit.ts";

const FULL_WIDTH_DOT = 0xff0e;

/** What a decimal with a blank in it may have behind it: a unit, or a particle of a level. */
const BEHIND = ["포인트", "p", "P", "퍼센트", "을", "를", "로", "으로", "에", "원"];

/**
 * "2. 81포인트", "868. 60을": archives typed by hand have a blank behind the point, or a point of full width ("2．81"). True for the whole part at `at`; never at
 * the head of a line, where "1. 3%" numbers a list.
 */
export function isBrokenDecimal(tokens: Tokens, at: number): boolean {
  const { kind, code, start, end, text } = tokens;
  if (at < 1 || kind[at - 1] === NEWLINE || at + 3 >= tokens.count) return false;
  const wide = code[at + 1] === FULL_WIDTH_DOT;
  if (kind[at + 1] !== MARK || (code[at + 1] !== M.stop && !wide) || !isTight(tokens, at + 1)) return false;
  if (kind[at] !== LITERAL || kind[at + 2] !== LITERAL || text.slice(start[at], end[at]).includes(".")) return false;
  const from = start[at + 2] as number;
  const to = end[at + 2] as number;
  if (from !== (end[at + 1] as number) + (wide ? 0 : 1) || to - from > 2 || !isTight(tokens, at + 3)) return false;
  if (kind[at + 3] === MARK) return code[at + 3] === PERCENT;
  return kind[at + 3] === WORD && BEHIND.some((word) => text.startsWith(word, to));
}

/** "945.5 7로": the last digit has slipped away from a level. */
export function isSplitDecimal({ kind, start, end, text, count }: Tokens, at: number): boolean {
  if (at + 2 >= count || kind[at + 1] !== LITERAL || kind[at + 2] !== WORD) return false;
  const [from, to] = [start[at + 1] as number, end[at + 1] as number];
  if (from !== (end[at] as number) + 1 || to !== from + 1 || start[at + 2] !== to) return false;
  return text.charAt((end[at] as number) - 2) === "." && LEVEL_BEHIND.some((word) => text.startsWith(word, to));
}

const LEVEL_BEHIND = ["로", "을", "를", "에", "으로", "포인트"];

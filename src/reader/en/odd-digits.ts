import { isWhole, literal } from "../literal.ts";
import { isTight, type Tokens } from "../scanner.ts";
import { LITERAL } from "../token-kind.ts";
import { markAt, wordClass } from "./word.ts";
import * as W from "./word-class.ts";

/** Numbers parted by other marks than most papers use. */

/** "0,97%", "R6,08": a comma before one or two digits is the decimal mark; `literal` then holds the number. */
export function readCommaDecimal(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  const end = tokens.end[at] as number;
  const comma = tokens.text.indexOf(",", start);
  const decimals = end - comma - 1;
  if (comma <= start || comma >= end || decimals < 1 || decimals > 2) return false;
  const digits = Number(tokens.text.slice(start, comma) + tokens.text.slice(comma + 1, end));
  if (!Number.isSafeInteger(digits)) return false;
  literal.digits = digits;
  literal.decimals = decimals;
  literal.count = end - start - 1;
  return true;
}

/** "55 188 points", "R2 298.54": a blank parts the thousands, where a unit or decimals say that both are one number. */
export function isSpacedThousands(tokens: Tokens, at: number): boolean {
  const next = at + 1;
  if (tokens.kind[next] !== LITERAL || isTight(tokens, next)) return false;
  if ((tokens.end[at] as number) - (tokens.start[at] as number) > 3 || !isWhole(tokens, at)) return false;
  if ((tokens.start[next] as number) !== (tokens.end[at] as number) + 1) return false;
  const whole = isWhole(tokens, next);
  const digits = (tokens.end[next] as number) - (tokens.start[next] as number);
  if (whole) return digits === 3 && wordClass(tokens, next + 1) === W.point;
  return digits > 4 && tokens.text.charCodeAt((tokens.start[next] as number) + 3) === 46;
}

/** "21, 634.48": a blank has slipped in behind the comma of the thousands. */
export function isSplitThousands(tokens: Tokens, at: number): boolean {
  if (markAt(tokens, at + 1) !== 44 || !isTight(tokens, at + 1) || isTight(tokens, at + 2)) return false;
  if ((tokens.end[at] as number) - (tokens.start[at] as number) > 3 || tokens.kind[at + 2] !== LITERAL) return false;
  return tokens.text.charCodeAt((tokens.start[at + 2] as number) + 3) === 46;
}

/** "517½p": hundredths that a sign right behind the digits adds, 0 where none does. */
export function quartersBehind(tokens: Tokens, at: number): number {
  if (!isTight(tokens, at + 1)) return 0;
  switch (tokens.text.charCodeAt(tokens.end[at] as number)) {
    case 0xbc:
      return 25;
    case 0xbd:
      return 50;
    case 0xbe:
      return 75;
    default:
      return 0;
  }
}

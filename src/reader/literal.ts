import * as M from "./mark-code.ts";
import { isDigitCode, type Tokens, WORD } from "./scanner.ts";

/** Where a literal's value is left: read at once, so that reading a number makes no object. */
export const literal = { digits: 0, decimals: 0, commas: 0, dots: 0, count: 0 };

/** More digits than a safe integer surely holds: such a run is no figure, unless only noughts follow. */
const MOST_DIGITS = 15;

/** "2,314,417,400,000,000": noughts behind the last digit that fits. */
const MOST_NOUGHTS = 6;

/**
 * Reads the digits of a literal token ("1,441.8") into `literal`; false when they make no number. Of several dots the
 * last is the decimal one ("3.395.54" is a misprint met in the wild) unless all part thousands, and comma groups may be Indian ("2,00,000"). Blanks
 * stand in none but those that a line's end broke.
 */
export function readLiteral(tokens: Tokens, at: number): boolean {
  const { text } = tokens;
  const end = tokens.end[at] as number;
  let digits = 0;
  let count = 0;
  let decimals = -1;
  let group = 0;
  let threes = true;
  literal.commas = 0;
  literal.dots = 0;
  for (let i = tokens.start[at] as number; i < end; i++) {
    const code = text.charCodeAt(i);
    if (isDigitCode(code)) {
      group++;
      if (++count > MOST_DIGITS) {
        if (decimals >= 0 || code !== 48 || count > MOST_DIGITS + MOST_NOUGHTS) return false;
        continue;
      }
      digits = digits * 10 + (code > 57 ? code - 0xff10 : code - 48);
      if (decimals >= 0) decimals++;
    } else if (code === M.stop) {
      if (literal.commas > 0 && literal.dots === 0 && group !== 3) return false;
      if (literal.dots > 0 ? group !== 3 : group > 3) threes = false;
      literal.dots++;
      decimals = 0;
      group = 0;
    } else if (code > 32) {
      if (decimals >= 0 || (literal.commas > 0 && group !== 3 && group !== 2)) return false;
      literal.commas++;
      group = 0;
    }
  }
  if (literal.commas > 0 && literal.dots === 0 && group !== 3) return false;
  // "123.456.789": so many dots part thousands.
  if (literal.dots > 1 && threes && group === 3 && literal.commas === 0) decimals = -1;
  literal.digits = digits;
  // Noughts left out are so many tens.
  literal.decimals = count > MOST_DIGITS ? MOST_DIGITS - count : Math.max(decimals, 0);
  literal.count = count;
  return true;
}

/** "To 8,664. 66.": the two decimals behind a space that slipped in end the sentence. */
export function isStrayEnd({ code, end, start, text }: Tokens, at: number): boolean {
  const parted = code[at - 1] === M.stop || code[at - 1] === M.comma;
  const decimals = (end[at] as number) - (start[at] as number) === 2 && code[at + 1] === M.stop && parted;
  return (
    decimals &&
    at > 1 &&
    text.charCodeAt((end[at - 2] as number) - 4) === M.comma &&
    (start[at + 1] as number) === end[at]
  );
}

/** Behind these no count of things has begun: "12 stocks", "30 minutes". */
const JOINTS: ReadonlySet<string> = new Set("and after while from before as".split(" "));

/** "24,294. 95 and": two decimals behind a number in thousands, and a small word that goes on. */
export function isStrayMiddle({ end, kind, start, text }: Tokens, at: number): boolean {
  if ((end[at] as number) - (start[at] as number) !== 2 || kind[at + 1] !== WORD) return false;
  if (!JOINTS.has(text.slice(start[at + 1], end[at + 1]))) return false;
  return at > 1 && text.charCodeAt((end[at - 2] as number) - 4) === M.comma;
}

/** True for a literal of digits alone. */
export function isWhole(tokens: Tokens, at: number): boolean {
  const { text } = tokens;
  const end = tokens.end[at] as number;
  for (let i = tokens.start[at] as number; i < end; i++) if (!isDigitCode(text.charCodeAt(i))) return false;
  return true;
}

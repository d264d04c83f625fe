import * as M from "../mark-code.ts";
import { APOSTROPHE, HYPHEN, isCapital, isTight, MARK, QUOTE, type Tokens, WORD } from "../scanner.ts";
import type { SentenceRange } from "../sentence.ts";
import { isSuffix } from "./names/name-end.ts";

/** Words of a crosshead, and the letters of the longest of them, at least: fewer may be the letters of a name. */
const FEWEST_WORDS = 2;
const LONG_WORD = 5;

/** Words that a crosshead may have. */
const MOST_WORDS = 12;

/**
 * "PROFIT MARGINS SHRINK Pepper said its sales fell": a line in capitals that a text has run into the paragraph behind it is
 * a sentence of its own.
 */
export function partCrossheads(tokens: Tokens, ranges: readonly SentenceRange[]): readonly SentenceRange[] {
  if (!ranges.some(({ from, to }) => crossheadEnd(tokens, from, to) > 0)) return ranges;
  const parted: SentenceRange[] = [];
  for (const range of ranges) {
    const end = crossheadEnd(tokens, range.from, range.to);
    if (end === 0) parted.push(range);
    else parted.push({ ...range, to: end }, { from: end, to: range.to, paragraph: true });
  }
  return parted;
}

/** Past the words in capitals that a sentence begins with, where one that begins a sentence follows; 0 else. */
function crossheadEnd(tokens: Tokens, from: number, to: number): number {
  let words = 0;
  let longest = 0;
  for (let at = from; at < to && words <= MOST_WORDS; at++) {
    if (tokens.kind[at] === MARK && isWithin(tokens, at)) continue;
    if (tokens.kind[at] !== WORD) return 0;
    if (!isShouted(tokens, at)) {
      const begins = isCapital(tokens, at) && !isTight(tokens, at) && !isSuffix(tokens, at);
      return begins && words >= FEWEST_WORDS && longest >= LONG_WORD && isSmallWord(tokens, at) ? at : 0;
    }
    words++;
    longest = Math.max(longest, (tokens.end[at] as number) - (tokens.start[at] as number));
  }
  return 0;
}

function isWithin(tokens: Tokens, at: number): boolean {
  const code = tokens.code[at];
  return code === HYPHEN || code === APOSTROPHE || code === QUOTE || code === M.comma || code === M.ampersand;
}

/** Of capital letters alone; one letter may be the article. */
function isShouted({ text, start, end }: Tokens, at: number): boolean {
  for (let i = start[at] as number; i < (end[at] as number); i++) {
    const code = text.charCodeAt(i);
    if (code < 65 || code > 90) return false;
  }
  return true;
}

/** A capital, and small letters behind it: "The", "Pepper". */
function isSmallWord({ text, start, end }: Tokens, at: number): boolean {
  const second = text.charCodeAt((start[at] as number) + 1);
  return (end[at] as number) - (start[at] as number) > 1 && second >= 97 && second <= 122;
}

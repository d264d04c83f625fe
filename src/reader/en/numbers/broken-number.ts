import { isWhole } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { isTight, LITERAL, NEWLINE, type Tokens } from "../../scanner.ts";
import { kindTable } from "../words/kind-table.ts";
import { isPercentAt, markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";

/** Numbers that a blank or the end of a line broke at their decimal mark: "fell 0." and "45 percent" on the next line, "gained 1 .97%". */

/** Asked of a text before its tokens are looked through. */
const MAY_BREAK = /\d(?:\.\s*\n\s*| \.)\d/;

/** Makes one number of each that was broken; its tokens become one, with what stood between them. */
export function joinBrokenNumbers(tokens: Tokens): void {
  if (!MAY_BREAK.test(tokens.text)) return;
  const { code, count, end, kind, start } = tokens;
  let to = 0;
  for (let at = 0; at < count; at++, to++) {
    const last = kind[at] === LITERAL ? decimalsBehind(tokens, at) : at;
    kind[to] = kind[at] as number;
    code[to] = last > at ? -1 : (code[at] as number);
    start[to] = start[at] as number;
    end[to] = end[last] as number;
    at = last;
  }
  tokens.count = to;
}

/** The literal that the decimals of the number at `at` stand in, or `at` itself. */
function decimalsBehind(tokens: Tokens, at: number): number {
  if (markAt(tokens, at + 1) !== M.stop) return at;
  let next = at + 2;
  while (next < at + MOST_LINES && tokens.kind[next] === NEWLINE) next++;
  if (tokens.kind[next] !== LITERAL || !isWhole(tokens, next) || !isLeft(tokens, at)) return at;
  const lines = next > at + 2;
  // "1 .97%", and "0." with "45 percent" on the next line.
  const broken = lines ? isTight(tokens, at + 1) : !isTight(tokens, at + 1) && isTight(tokens, next);
  const decimals = (tokens.end[next] as number) - (tokens.start[next] as number);
  if (!broken || decimals > MOST_DECIMALS) return at;
  if (isPercentAt(tokens, next + 1) || UNITS[wordClass(tokens, next + 1)] === 1) return next;
  // "To 28,787." and "28." on the next line.
  return decimals === 2 && isGrouped(tokens, at) && endsWhole(tokens, next + 1) ? next : at;
}

/** Line ends, with blank lines, at which a number breaks. */
const MOST_LINES = 5;
const MOST_DECIMALS = 3;

const UNITS = kindTable(W.percent, W.per, W.point, W.scale);

/** No decimals of its own, and no year. */
function isLeft(tokens: Tokens, at: number): boolean {
  const digits = (tokens.end[at] as number) - (tokens.start[at] as number);
  return isWhole(tokens, at) ? digits < 4 : isGrouped(tokens, at);
}

/** "28,787". */
function isGrouped({ end, start, text }: Tokens, at: number): boolean {
  return GROUPED.test(text.slice(start[at], end[at]));
}

const GROUPED = /^\d{1,3}(?:,\d{3})+$/;

/** A mark that closes what was told, or nothing more. */
function endsWhole(tokens: Tokens, at: number): boolean {
  const mark = markAt(tokens, at);
  return at >= tokens.count || mark === M.stop || mark === M.comma || tokens.kind[at] === NEWLINE;
}

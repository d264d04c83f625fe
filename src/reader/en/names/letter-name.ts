import { isWhole } from "../../literal.ts";
import * as M from "../../mark-code.ts";
import { HYPHEN, isTight, LITERAL, type Tokens } from "../../scanner.ts";
import { markAt } from "../words/word.ts";
import { wordSet } from "../words/word-set.ts";

/** Names that begin with a letter alone: "U.S.", "S.Korea", "G20". */
export function isLetterAlone(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  if ((tokens.end[at] as number) !== start + 1) return false;
  const code = tokens.text.charCodeAt(start);
  return code === 73 || (code === 84 && markAt(tokens, at + 1) === HYPHEN);
}

const isKorea = wordSet("korea", "korean", "koreans");

/** "S.Korea", "S. Korean". */
export function isSouth(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  if ((tokens.end[at] as number) !== start + 1 || tokens.text.charCodeAt(start) !== 83) return false;
  return tokens.code[at + 1] === M.stop && isTight(tokens, at + 1) && isKorea(tokens, at + 2);
}

function isG(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  return (tokens.end[at] as number) === start + 1 && tokens.text.charCodeAt(start) === 71;
}

function isDigitsBehind(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === LITERAL && isTight(tokens, at) && isWhole(tokens, at);
}

const isCovid = wordSet("covid");

/** Past "G20" and "COVID-19", or `at` itself. */
export function numberedEnd(tokens: Tokens, at: number): number {
  if (isG(tokens, at) && isDigitsBehind(tokens, at + 1)) return at + 2;
  const dash = isCovid(tokens, at) && markAt(tokens, at + 1) === HYPHEN;
  return dash && isDigitsBehind(tokens, at + 2) ? at + 3 : at;
}

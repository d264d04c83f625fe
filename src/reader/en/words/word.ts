import * as M from "../../mark-code.ts";
import { isTight, MARK, type Tokens, WORD } from "../../scanner.ts";
import { VOCABULARY } from "./vocabulary.ts";
import * as W from "./word-class.ts";

const { classes, values } = VOCABULARY;

export function wordClass(tokens: Tokens, at: number): number {
  if (at >= tokens.count || tokens.kind[at] !== WORD) return -1;
  const code = tokens.code[at] as number;
  return code >= 0 && code < classes.length ? (classes[code] as number) : W.plain;
}

/** A word that no table holds, but for the names of firms: one that an English text is unlikely to have. */
export function isUnheard(tokens: Tokens, at: number): boolean {
  const code = tokens.code[at] as number;
  return tokens.kind[at] === WORD ? code === -1 || code >= tokens.named : code === -1;
}

export function wordValue(tokens: Tokens, at: number): number {
  const code = tokens.code[at] as number;
  return code >= 0 && code < classes.length ? (values[code] as number) : 0;
}

/** "%", "percent", "pct". */
export function isPercentAt(tokens: Tokens, at: number): boolean {
  return markAt(tokens, at) === PERCENT || wordClass(tokens, at) === W.percent;
}

export const PERCENT = 37;

export function markAt(tokens: Tokens, at: number): number {
  return at < tokens.count && tokens.kind[at] === MARK ? (tokens.code[at] as number) : -1;
}

/** "U.S." */
export function isUS(tokens: Tokens, at: number): boolean {
  const start = tokens.start[at] as number;
  if ((tokens.end[at] as number) !== start + 1 || (tokens.text.charCodeAt(start) | 32) !== 117) return false;
  return tokens.code[at + 1] === M.stop && tokens.code[at + 3] === M.stop && isTight(tokens, at + 2);
}

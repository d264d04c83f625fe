import * as M from "../../mark-code.ts";
import { isCapital, isTight, POSSESSIVE, type Tokens, WORD } from "../../scanner.ts";
import { markAt } from "../words/word.ts";
import { isSuffix, letterEnd } from "./name-end.ts";

/** Names that end with the mark of a cry: "Pepper! gained 3 percent", "shares of Pepper! Inc. fell". */

/** Asked of a text before its tokens are looked through. */
const MAY_CRY = /[A-Za-z]!/;

/** Makes one word of each such name and its mark, so that no sentence ends there. */
export function joinShoutedNames(tokens: Tokens): void {
  if (!MAY_CRY.test(tokens.text)) return;
  const { code, count, end, kind, start } = tokens;
  let to = 0;
  for (let at = 0; at < count; at++, to++) {
    const last = isShouted(tokens, at) ? at + 1 : at;
    kind[to] = kind[at] as number;
    code[to] = code[at] as number;
    start[to] = start[at] as number;
    end[to] = end[last] as number;
    at = last;
  }
  tokens.count = to;
}

/** A word in capitals that no table knows, its mark, and what goes on with the sentence behind them. */
function isShouted(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== WORD || tokens.code[at] !== -1 || !isCapital(tokens, at)) return false;
  if (markAt(tokens, at + 1) !== M.exclamation || !isTight(tokens, at + 1)) return false;
  const next = at + 2;
  if (tokens.kind[next] === WORD)
    return !isCapital(tokens, next) || isSuffix(tokens, next) || letterEnd(tokens, next) > next;
  const mark = markAt(tokens, next);
  return mark === POSSESSIVE || mark === M.openBracket || mark === M.comma;
}

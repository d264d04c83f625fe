import * as M from "../../mark-code.ts";
import { isCapital, LITERAL, MARK, POSSESSIVE, type Tokens } from "../../scanner.ts";
import { isPercentAt, markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isSuffix } from "./name-end.ts";

/** Names that end in what elsewhere makes an owner of them: "Kohl's", "Lowe's". */

/** "Kohl's fell", "Lowe's Cos Inc": a name that ends so, since nothing that could be its own comes behind. */
function isOwnEnding(tokens: Tokens, at: number): boolean {
  if (tokens.kind[at] !== MARK || tokens.code[at] !== POSSESSIVE) return false;
  const next = wordClass(tokens, at + 1);
  if (next === W.move || next === W.direction) return true;
  // "Pepper's closed 2p up", and no "Pepper's close".
  if (next === W.close && tokens.text.endsWith("ed", tokens.end[at + 1])) return true;
  // "Pepper's (2.3%)", "Pepper's, down 2.3%".
  if (markAt(tokens, at + 1) === M.openBracket)
    return tokens.kind[at + 2] === LITERAL && isPercentAt(tokens, at + 3) && markAt(tokens, at - 1) < 0;
  if (markAt(tokens, at + 1) === M.comma) {
    const aside = wordClass(tokens, at + 2);
    // "Pepper's, which reports next week, gained", "Pepper's, the grocer, fell".
    if (aside === W.who || aside === W.article) return markAt(tokens, at - 1) < 0;
    return aside === W.direction && tokens.kind[at + 3] === LITERAL;
  }
  return (isSuffix(tokens, at + 1) || isLab(tokens, at + 1)) && isCapital(tokens, at + 1);
}

/** "Pepper's Labs": what closes a name as "Ltd" does. */
const isLab = wordSet("labs", "laboratories");

/** Past the ending and what a firm is by law behind it; `at` itself where the name has none. */
export function pastOwnEnding(tokens: Tokens, at: number): number {
  if (!isOwnEnding(tokens, at)) return at;
  let end = at + 1;
  while ((isSuffix(tokens, end) || isLab(tokens, end)) && isCapital(tokens, end)) end++;
  return end;
}

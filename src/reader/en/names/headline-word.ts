import * as M from "../../mark-code.ts";
import type { Tokens } from "../../scanner.ts";
import { markAt, wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAdverb, isNoName } from "./name-shape.ts";

/** "Still" behind a comma, "Sharply" behind a name, "Meanwhile," behind the mark of a list: no names, by the phrase before. */
export function isHeadlineWord(tokens: Tokens, at: number, before: number): boolean {
  if (before === W.subject) return isAdverb(tokens, at);
  return (
    (before === W.comma || markAt(tokens, at + 1) === M.comma) && (isNoName(tokens, at) || isSizeOfMove(tokens, at))
  );
}

const isSize = wordSet(
  ..."sharp steep big huge large massive heavy slight small modest mild strong solid broad rare another new record".split(
    " ",
  ),
);

/** "KOSPI, Sharp Drop by 33 Points": the size of a move, and no "Sharp Drops 3 Percent". */
function isSizeOfMove(tokens: Tokens, at: number): boolean {
  if (!isSize(tokens, at) || wordClass(tokens, at + 1) !== W.moveNoun) return false;
  const joint = wordClass(tokens, at + 2);
  return joint === W.of || joint === W.by;
}

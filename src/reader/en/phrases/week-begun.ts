import type { Tokens } from "../../scanner.ts";
import { wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isBegun = wordSet("started", "starts", "starting", "began", "begins", "beginning", "kicked");
const isOff = wordSet("off");

/** "Started the week off", "kicked off the new month" - neither an opening nor a sum of that week: past it, or `at` where none stands. */
export function weekBegunEnd(tokens: Tokens, at: number): number {
  if (!isBegun(tokens, at)) return at;
  const article = isOff(tokens, at + 1) ? at + 2 : at + 1;
  if (wordClass(tokens, article) !== W.article) return at;
  const span = wordClass(tokens, article + 1) === W.span ? article + 1 : article + 2;
  if (wordClass(tokens, span) !== W.span || wordValue(tokens, span) < 7) return at;
  const end = isOff(tokens, span + 1) ? span + 2 : span + 1;
  // "Started the week at 2,880.69": where it opened.
  return wordClass(tokens, end) === W.at ? at : end;
}

import type { Tokens } from "../../scanner.ts";
import { markAt } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { isAdverb, isNoName } from "./name-shape.ts";

/** "Still" behind a comma, "Sharply" behind a name, "Meanwhile," behind the mark of a list: no names, by the phrase before. */
export function isHeadlineWord(tokens: Tokens, at: number, before: number): boolean {
  if (before === W.subject) return isAdverb(tokens, at);
  return (before === W.comma || markAt(tokens, at + 1) === COMMA) && isNoName(tokens, at);
}

const COMMA = 44;

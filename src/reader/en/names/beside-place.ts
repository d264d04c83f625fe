import { isCapital, type Tokens, WORD } from "../../scanner.ts";
import { wordClass } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { wordText } from "./name-shape.ts";

/** First words of places of two words: "South Korea", "New York". */
export const POINTS = new Set(["south", "north", "new", "east", "west", "kuala", "phnom", "abu", "sri", "tel", "sao"]);

const isUnlike = wordSet("unlike");

const isSomeOf = wordSet("other", "major", "most", "many", "some", "several");

/** "Other Asian markets", "Major European shares": which of them, and no name. */
export function isSomeOfPlace(tokens: Tokens, at: number): boolean {
  return isSomeOf(tokens, at) && isPlaceAlone(tokens, at + 1);
}

/** "Tracking Wall Street, the index fell": what was done beside a place, at the head of a sentence; no name goes on behind it. */
export function isBesidePlace(tokens: Tokens, at: number): boolean {
  const isDone = tokens.text.startsWith("ing", (tokens.end[at] as number) - 3);
  return (isDone || isUnlike(tokens, at)) && isPlaceAlone(tokens, at + 1);
}

/** A place that begins no longer name: "Tokyo", and not "Tokyo Electron". */
function isPlaceAlone(tokens: Tokens, at: number): boolean {
  const end = placeEnd(tokens, at);
  return end > at && (tokens.kind[end] !== WORD || !isCapital(tokens, end));
}

/** Past "Tokyo", "Wall Street", "New York"; `at` where no place begins. */
function placeEnd(tokens: Tokens, at: number): number {
  const pointed = POINTS.has(wordText(tokens, at).toLowerCase()) && isCapital(tokens, at + 1) ? at + 1 : at;
  if (wordClass(tokens, pointed) !== W.place) return at;
  const second = wordText(tokens, pointed + 1);
  return second === "Street" || second === "Kong" ? pointed + 2 : pointed + 1;
}

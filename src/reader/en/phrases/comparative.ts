import { LITERAL, type Tokens } from "../../scanner.ts";
import * as U from "../words/unit-kind.ts";
import { wordClass, wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import type { Item } from "./item.ts";

const isBetter = wordSet("better", "dearer", "heavier", "richer");
const isWorse = wordSet("easier", "lighter", "cheaper", "poorer", "worse", "adrift");

/** "On Monday", "Monday", "the day before", "a day earlier". */
function isDay(tokens: Tokens, at: number): boolean {
  const kind = wordClass(tokens, at);
  const day = kind === W.preposition || kind === W.article || kind === W.previous ? at + 1 : at;
  const named = wordClass(tokens, day);
  return named === W.weekday || (named === W.span && wordValue(tokens, day) === 1);
}

function isNumber(tokens: Tokens, at: number): boolean {
  return tokens.kind[at] === LITERAL || wordClass(tokens, at) === W.numeral;
}

/** "Three sen easier at RM4.24", "0.1p better": how an amount right before it moved the price; 0 for any other word. */
export function comparative(tokens: Tokens, { kind, value }: Item, at: number): number {
  // "7.01 easier at 1,113.49".
  const led = value === U.plain && wordClass(tokens, at + 1) === W.at && isNumber(tokens, at + 2);
  if (kind !== W.quantity || ((value < U.point || value > U.money) && !led)) return 0;
  // "2 percent worse than forecast": no move, and "1,400 won dearer than on Monday" one.
  if (wordClass(tokens, at + 1) === W.than && !isDay(tokens, at + 2)) return 0;
  return isWorse(tokens, at) ? -1 : isBetter(tokens, at) ? 1 : 0;
}

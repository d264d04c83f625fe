import type { Tokens } from "../scanner.ts";
import type { Item } from "./item.ts";
import * as U from "./unit-kind.ts";
import { wordClass } from "./word.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

const isBetter = wordSet("better", "dearer", "heavier");
const isWorse = wordSet("easier", "lighter", "cheaper", "poorer", "worse");

/** "Three sen easier at RM4.24", "0.1p better": how an amount right before it moved the price; 0 for any other word. */
export function comparative(tokens: Tokens, { kind, value }: Item, at: number): number {
  if (kind !== W.quantity || value < U.point || value > U.money) return 0;
  // "2 percent worse than forecast": no move.
  if (wordClass(tokens, at + 1) === W.than) return 0;
  return isWorse(tokens, at) ? -1 : isBetter(tokens, at) ? 1 : 0;
}

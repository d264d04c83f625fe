import * as M from "../../mark-code.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as U from "../words/unit-kind.ts";
import { wordSet } from "../words/word-set.ts";

/** Dollars that are told by their sign, or their cents, alone. */

const isCents = wordSet("cents", "cent", "c");

/** "The Australian dollar changed hands at $0.73", dated Singapore: America's dollars, where the story tells no index of its own. */
export function isBareDollars(
  { story }: Sentence,
  { currency, from, to, unit }: Quantity,
  base: string,
  other: string,
): boolean {
  const { claims, currency: own, tokens } = story;
  if (unit !== U.money || currency !== own || own === "USD" || other !== "USD" || base === "USD") return false;
  // "The kiwi was at 59.21 cents": a money is worth cents of another alone.
  if (currency === base && isCents(tokens, to - 1)) return true;
  if (tokens.code[from] !== M.dollar) return false;
  return !claims.some(({ measure }) => measure === "index.close" || measure === "index.change_pct");
}

import * as M from "../../mark-code.ts";
import type { Quantity } from "../numbers/quantity.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as U from "../words/unit-kind.ts";

/** Dollars that are told by their sign alone. */

/** "The Australian dollar changed hands at $0.73", dated Singapore: America's dollars, where the story tells no index of its own. */
export function isBareDollars(
  { story }: Sentence,
  { currency, from, unit }: Quantity,
  base: string,
  other: string,
): boolean {
  const { claims, currency: own, tokens } = story;
  if (unit !== U.money || currency !== own || own === "USD" || other !== "USD" || base === "USD") return false;
  if (tokens.code[from] !== M.dollar) return false;
  return !claims.some(({ measure }) => measure === "index.close" || measure === "index.change_pct");
}

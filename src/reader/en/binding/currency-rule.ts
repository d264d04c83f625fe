import type { Quantity } from "../numbers/quantity.ts";
import type { Sentence } from "../sentence-reader.ts";

/** What a rule makes of a number said of another money than the won: true where it has bound or named it, false where it is none of the money's, undefined where the rule has no say. */
export type CurrencyRule = (s: Sentence, at: number, q: Quantity) => boolean | undefined;

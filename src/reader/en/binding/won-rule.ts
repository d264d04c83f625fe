import type { Quantity } from "../numbers/quantity.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Extra } from "../story.ts";

/** An amount of won, or a bare number, that is said of the won or of the dollar's rate. */
export interface Won {
  readonly s: Sentence;
  readonly at: number;
  readonly q: Quantity;
  readonly extra: Extra;
}

/** What a rule makes of the amount: true where it has bound it, false where it is no rate, undefined where it has no say. */
export type WonRule = (won: Won) => boolean | undefined;

import type { Quantity } from "../numbers/quantity.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Extra } from "../story.ts";
import * as R from "../words/role.ts";

/** A number of shares, or an amount of money, in a sentence about what was traded. */
export interface Traded {
  readonly s: Sentence;
  readonly at: number;
  readonly q: Quantity;
  readonly extra: Extra;
  /** It is what the day's is set against: "up from 2.1 billion". */
  readonly past: boolean;
}

/** What a rule makes of it: true where it has bound it, false where it is nothing that was traded, undefined where it has no say. */
export type TradedRule = (traded: Traded) => boolean | undefined;

/** Understood, and none of the day's turnover. */
export function unmeasured({ s, q, extra }: Traded): true {
  s.bindOther(R.value, q, 1, extra);
  return true;
}

import { isOutOfSession } from "../moments/out-of-session.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Extra } from "../story.ts";
import * as R from "../words/role.ts";
import * as W from "../words/word-class.ts";

/** An amount of money, or a bare number, that is said of a share. */
export interface Price {
  readonly s: Sentence;
  readonly at: number;
  readonly q: Quantity;
  /** Which way the words in front of it go. */
  readonly sign: number;
  readonly extra: Extra;
}

/** What a rule makes of the amount: true where it has bound it, false where nothing is said by it, undefined where it has no say. */
export type PriceRule = (price: Price) => boolean | undefined;

/** Understood, and a figure of the share that has no measure. */
export function unmeasured({ s, q, extra }: Price, role: number): true {
  s.bindOther(role, q, 1, extra);
  return true;
}

/** Money, and none of a price. */
export function sum({ s, at, q }: Price): boolean {
  return s.outside(at, q);
}

/** What the price moved by. */
export function moved({ s, at, q, extra }: Price, sign: number): true {
  // "Sank to €31.20 before climbing to €33.45, up 60 cents": of the price just told.
  const behind = kindAt(s.items, at - 2) === W.comma && s.clause.counts[R.level] !== 0;
  if (!(behind && s.clause.after) && isOutOfSession(s, at)) s.bindOther(R.change, q, sign, extra);
  else s.bind(R.change, "stock.change", q, sign, extra);
  return true;
}

/** The most, or the least, that the share cost within the session. */
export function extreme({ s, q, extra }: Price, measure: "stock.high" | "stock.low"): true {
  s.bind(R.money, measure, q, 1, extra);
  return true;
}

/** "A low of": the clause named one, and the amount stands behind its "of". */
export function isOfLow({ s: { clause } }: Price): boolean {
  return clause.low && clause.prep === W.of;
}

import type { Draft } from "../clause.ts";
import { amountOf } from "../numbers/quantity.ts";
import type { Item } from "../phrases/item.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** A level with what tells where it stood. */
export interface Standing {
  readonly items: readonly Item[];
  readonly draft: Draft;
  readonly to: number;
  /** The level said before; NaN where none was. */
  readonly last: number;
  /** The verb behind it that tells what it is. */
  readonly verb: Item | undefined;
  /** It may be a mark: a line, a band, or round. */
  readonly mark: boolean;
}

/** Nouns of how far a level went. */
export const EXTREMES: ReadonlySet<number> = new Set([K.record, K.high, K.low]);

/** A figure without the last digits that a level has. */
export function isRound(draft: Draft): boolean {
  const { q } = draft;
  const value = amountOf(q);
  const step = q.unit !== U.won ? 10 : value < 1e4 ? 10 : value < 1e5 ? 1000 : 1e4;
  return q.decimals === 0 && value % step === 0;
}

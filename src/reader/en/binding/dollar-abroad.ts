import type { Quantity } from "../numbers/quantity.ts";
import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { pairOf } from "../words/money-words.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/** In Seoul "the dollar" is told in won; in another money it is another rate. */

/** "In Tokyo, the dollar was trading at 137.14 yen". */
export function isDollarInOther({ clause, items }: Sentence, q: Quantity): boolean {
  if (q.unit !== U.money || q.scale !== 0 || q.currency === "KRW" || q.currency === "USD") return false;
  return kindAt(items, clause.subjectAt) === W.dollar;
}

/** Claims where the dollar stood; what it moved by has no measure. */
export function bindDollarInOther(s: Sentence, at: number, q: Quantity): boolean {
  const { clause } = s;
  const moved = s.directionAt(at) !== 0 || s.isDirectObject(at) || clause.prep === W.by;
  if (moved) return s.bindOther(R.change, q, s.directionAt(at) || clause.dir || 1, s.extra(at));
  const extra = s.extra(at);
  // "Above its late New York rate of 135.90 yen Friday", "from 118.39 on Thursday".
  if (clause.prep === W.from || clause.prep === W.of || clause.prep === W.above || clause.prep === W.below)
    extra.session ??= Number.NaN;
  s.story.claim("fx.reference", pairOf(q.currency), q, 1, extra);
  return true;
}

import { isOutOfSession } from "../moments/out-of-session.ts";
import { strangerBefore } from "../names/stranger-name.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { percentSign } from "./percent-sign.ts";
import { bindTradeIndex, isShareOfTrade, isWeight } from "./trade-index.ts";

/** Percentages of a sector: the only thing said of one that has a measure. */
export function bindSector(s: Sentence, at: number, q: Quantity): boolean {
  const { clause } = s;
  if (bindTradeIndex(s, at, q)) return true;
  // "The sector makes up 14 percent of the index": its weight.
  if (q.unit === U.percent && isWeight(s.items, at)) return s.bindOther(R.percent, q, 1, s.extra(at));
  const sign = percentSign(s, at);
  const stranger = q.unit === U.percent ? strangerBefore(s, at) : undefined;
  if (stranger !== undefined && (sign !== 0 || q.sign !== 0)) {
    s.story.claim("sector.change_pct", stranger, q, sign, s.extra(at));
    return true;
  }
  if (q.unit !== U.percent || isOutOfSession(s, at) || isShareOfTrade(s, at))
    // "Banking 6.87, trade 6.02 and hydropower 25.24 points": the unit is told once, behind the last.
    return q.unit === U.plain && !s.inBrackets(at) && clause.prep === 0 && (s.story.isHome || q.exponent === 0)
      ? false
      : s.bindOther(R.level, q, sign || 1, s.extra(at));
  if (sign === 0 && q.sign === 0) return false;
  // "Miners rose as the metal climbed 2 percent to $9,500 a tonne": what has a price is no trade.
  if (kindAt(s.items, at + 1) === W.to && s.items[at + 2]?.value === U.money) return s.outside(at, q);
  // "Up 0.2 percent, as against a gain of 0.8 percent before": of another time.
  if (!s.story.isHome && clause.prep === W.of && kindAt(s.items, clause.prepAt - 3) === W.against)
    return s.bindOther(R.percent, q, sign || 1, s.extra(at));
  // "Banks 1.4%, resources 0.3%": a second figure is that of a trade nobody listed.
  const second = (clause.counts[R.percent] as number) >= Math.max(1, clause.subjects.length);
  if (second && !s.inBrackets(at)) return s.bindOther(R.percent, q, sign || 1, s.extra(at));
  // "Builders (+1.17%) and banks (+1.06%) rose more than 1 percent": of all of them.
  const last = s.story.claims.at(-1);
  const listed = last?.measure === "sector.change_pct" && last.sentence === s.story.sentence;
  if (listed && clause.subjects.length === 1 && last.subject === clause.subjects[0]?.name && !s.inBrackets(at))
    return s.bindOther(R.percent, q, sign || 1, s.extra(at));
  s.bind(R.percent, "sector.change_pct", q, sign, s.extra(at));
  return true;
}

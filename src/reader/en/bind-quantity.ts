import { bindBreadth } from "./bind-breadth.ts";
import { bindGroup } from "./bind-flow.ts";
import { bindIndex } from "./bind-index.ts";
import { bindBond, bindCurrency, bindMarketValue, bindOutside, bindWon } from "./bind-money.ts";
import { bindSector, bindStock } from "./bind-stock.ts";
import { bindTurnover, isTraded } from "./bind-turnover.ts";
import type { Quantity } from "./quantity.ts";
import * as R from "./role.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as S from "./subject-kind.ts";
import * as U from "./unit-kind.ts";
import * as W from "./word-class.ts";

/** What "would" and "could" are said of without anything having happened. */
const PRICED = new Set<number>([S.index, S.stock, S.sector, S.won, S.rate, S.currency, S.bond]);

/** Gives a number to the rule of the current subject; false when grammar does not bind it. */
export function bindQuantity(s: Sentence, at: number, q: Quantity): boolean {
  if (q.unit !== U.percent && bindBreadth(s, at, q)) return true;
  const { clause } = s;
  // "Outperforming the index of Chile by 57 percent": how far apart, and no move.
  if (s.beaten && clause.prep === W.by && q.unit === U.percent) return s.bindOther(R.percent, q, 1, s.extra(at));
  if (clause.modal && PRICED.has(clause.kind)) return s.bindOther(R.level, q, 1, s.extra(at));
  if (isTraded(s, at, q)) return bindTurnover(s, at, q);
  switch (clause.kind) {
    case S.index:
      return bindIndex(s, at, q);
    case S.stock:
      return bindStock(s, at, q);
    case S.sector:
      return bindSector(s, at, q);
    case S.group:
      return bindGroup(s, at, q);
    case S.turnover:
      return bindTurnover(s, at, q);
    case S.won:
    case S.rate:
      return bindWon(s, at, q);
    case S.currency:
      return bindCurrency(s, at, q);
    case S.bond:
      return bindBond(s, at, q);
    case S.marketValue:
      return bindMarketValue(s, at, q);
    case S.outside:
      return bindOutside(s, at, q);
    default:
      return false;
  }
}

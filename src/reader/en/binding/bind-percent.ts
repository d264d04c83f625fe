import { isFromSession } from "../days/close-of-day.ts";
import { isHeldAgainst } from "../days/compared.ts";
import { isOutpaced } from "../days/scoped.ts";
import { isOutOfSession } from "../moments/out-of-session.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { isMoveApart } from "./move-apart.ts";
import { isNoIndexMove } from "./no-index-move.ts";

/**
 * Binds a percentage as what an index moved by, or as one of something else. `fromClose` is how the words behind say that
 * it lies from the last close, 0 where they do not.
 */
export function bindPercent(s: Sentence, at: number, q: Quantity, fromClose: number): boolean {
  const { clause, items, story } = s;
  if (fromClose !== 0 && !isOutOfSession(s, at)) {
    s.bind(R.percent, "index.change_pct", q, fromClose, s.extra(at));
    return true;
  }
  // "Closed at 3,271.84 (0.19%), up 6.21 points".
  const way = clause.dirKnown ? 0 : wayBehindBracket(items, at);
  if (way !== 0) {
    clause.dir = way;
    clause.dirKnown = true;
  }
  if (!clause.dirKnown && q.sign === 0 && s.directionAt(at) === 0) return clause.verb ? s.outside(at, q) : false;
  if (isNoIndexMove(s, at, q)) return s.outside(at, q);
  const sign = s.directionAt(at) || signBeside(items, at) || clause.dir;
  if (isOtherMove(s, at, q)) return s.bindOther(R.percent, q, sign, s.extra(at));
  // A review of a year tells of its last day in passing.
  story.dailyChange ||= !(story.isHome && story.spanSentence >= 0 && isFromSession(items, at));
  s.bind(R.percent, "index.change_pct", q, sign, s.extra(at));
  return true;
}

/** A move, and not that of the index over the session. */
function isOtherMove(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items, story } = s;
  if (isMoveApart(s, at) || isOutOfSession(s, at) || isOutpaced(s)) return true;
  // "Declines did not exceed 20 percent", "the rate stood at minus 21.93 percent".
  if (story.isHome) return s.passed || (clause.prep === W.at && q.sign !== 0);
  return isHeldAgainst(items, at) && s.extra(at).intraday === true;
}

/** The way told right behind the bracket that holds a bare percentage, with points; 0 where none is. */
function wayBehindBracket(items: readonly Item[], at: number): number {
  if (kindAt(items, at - 1) !== W.openBracket || kindAt(items, at + 1) !== W.closeBracket) return 0;
  const way = items[kindAt(items, at + 2) === W.comma ? at + 3 : at + 2];
  const next = items[kindAt(items, at + 2) === W.comma ? at + 4 : at + 3];
  return way?.kind === W.direction && next?.value === U.point ? Math.sign(way.value) : 0;
}

/** "▼1.20 (0.13%)", "-1.20, 0.13%": the printed sign of the points in front; 0 where none is. */
function signBeside(items: readonly Item[], at: number): number {
  const joint = kindAt(items, at - 1);
  const points = joint === W.openBracket || joint === W.comma ? items[at - 2]?.quantity : undefined;
  return points !== undefined && (points.unit === U.plain || points.unit === U.point) ? points.sign : 0;
}

import { dayAfter, followedBy, precededBy, scopeAfter } from "./around.ts";
import { L, R } from "./clause.ts";
import { type Quantity, U } from "./quantity.ts";
import type { Sentence } from "./sentence-reader.ts";
import { W } from "./word-class.ts";

export function bindPercent(s: Sentence, at: number, q: Quantity): boolean {
  const { clause } = s;
  if (!clause.dirKnown && q.sign === 0 && s.directionAt(at) === 0) return clause.verb ? s.outside(at, q) : false;
  const sign = s.directionAt(at) || clause.dir;
  const ofOther =
    s.items[at + 1]?.kind === W.moveNoun &&
    s.items[at + 2]?.kind === W.preposition &&
    (s.items[at + 3]?.kind === W.subject || s.items[at + 4]?.kind === W.subject);
  const apart = ofOther || s.items[at + 1]?.kind === W.below || s.items[at + 1]?.kind === W.above;
  if (apart || isOutOfSession(s, at)) return s.bindOther(R.percent, q, sign, s.extra(at));
  s.bind(R.percent, "index.change_pct", q, sign, s.extra(at));
  return true;
}

/** Changes at the open, over several sessions or of an unnamed earlier day have no measure. */
export function isOutOfSession(s: Sentence, at: number): boolean {
  const { clause } = s;
  if (clause.mode === L.open || followedBy(s.items, at, 3, W.open)) return true;
  if (clause.prep === W.preposition || clause.prep === W.than || clause.prep === W.against) return true;
  const dated = dayAfter(s.items, at) ?? clause.clauseDay ?? s.leadingDay;
  if (dated !== undefined) return false;
  return (
    (clause.have > 0 && !(clause.have === 3 && isToLevel(s, at))) ||
    s.isScoped(at) ||
    scopeAfter(s.items, at) ||
    (clause.after && clause.referenceDay === undefined)
  );
}

/** "Having added 80.78 points to 7,502.21": what leads to a level of the session is of the session. */
function isToLevel(s: Sentence, at: number): boolean {
  return s.items[at + 1]?.kind === W.to && s.items[at + 2]?.kind === W.quantity;
}

export function isChange(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items } = s;
  if (q.hyphened && items[at + 1]?.kind === W.moveNoun) return true;
  if (s.alternateOf(at) >= 0)
    return s.alternateOf(at) !== R.level && (q.unit === U.point || clause.lastRole === R.percent);
  if (clause.prep === W.by) return true;
  if (clause.prep === W.of)
    return s.headKind(clause.prepAt) === W.moveNoun || (clause.record && q.unit === U.point && clause.previous);
  // "1.3%, or finished at 288.40 points, to close at 22,627": a change worded like a level.
  if (
    q.unit === U.point &&
    clause.lastRole === R.percent &&
    clause.counts[R.change] === 0 &&
    precededBy(s.items, at, 3, W.or)
  )
    return true;
  if (s.isDirectObject(at)) return clause.dirKnown && clause.mode !== L.touch;
  if (s.directionAt(at) !== 0 && q.unit === U.point) return true;
  return q.sign !== 0 && q.unit === U.point;
}

export function bindChange(s: Sentence, at: number, q: Quantity): boolean {
  const { clause } = s;
  const sign = s.directionAt(at) || clause.dir;
  const subject = s.subjectFor(R.change);
  if (isOutOfSession(s, at) || !s.story.isOwn(subject)) return s.bindOther(R.change, q, sign, s.extra(at));
  s.bind(R.change, "index.change", q, sign, s.extra(at));
  return true;
}

import { dayAfter, followedBy, precededBy, scopeAfter } from "./around.ts";
import { L, R } from "./clause.ts";
import type { Item, Subject } from "./item.ts";
import { type Quantity, U } from "./quantity.ts";
import type { Sentence } from "./sentence-reader.ts";
import type { Extra } from "./story.ts";
import { W } from "./word-class.ts";

/** Numbers said of an index: levels, changes, percentages, records and milestones. */
export function bindIndex(s: Sentence, at: number, q: Quantity): boolean {
  const { clause } = s;
  if (q.unit === U.percentPoint || q.range) return s.outside(at, q);
  if (q.unit === U.percent) return bindPercent(s, at, q);
  if (q.unit !== U.point && q.unit !== U.plain) return false;
  const after = s.items[at + 1]?.kind;
  // "178.58 points above the opening price" is a distance.
  if (q.unit === U.point && (after === W.above || after === W.below)) return s.bindOther(R.change, q, 1, s.extra(at));
  const side = betweenSide(s, at, q);
  if (side !== 0 && s.story.isOwn(s.subjectFor(R.level))) {
    s.bind(R.level, side > 0 ? "index.high" : "index.low", q, 1, s.extra(at, "pt"));
    return true;
  }
  if (q.plural) {
    if (clause.prep !== W.preposition) return false;
    s.bind(R.level, "index.close", q, 1, { bound: "band", unit: "pt" });
    return true;
  }
  const crossed = (q.bound === "over" || q.bound === "under") && q.unit === U.plain && q.digits >= 500;
  return isChange(s, at, q) && !(crossed && isMilestone(s, at, q)) ? bindChange(s, at, q) : bindLevel(s, at, q);
}

/** "Traded between 22,689 and 22,970": 1 for the larger of the two, -1 for the smaller, 0 where nothing ranges. */
function betweenSide(s: Sentence, at: number, q: Quantity): number {
  const { items } = s;
  const first = items[at + 1]?.kind === W.and ? items[at + 2]?.quantity : undefined;
  const second = items[at - 1]?.kind === W.and ? items[at - 2]?.quantity : undefined;
  const other = first ?? second;
  if (!other || other.unit > U.point || q.unit > U.point) return 0;
  const start = first ? at : at - 2;
  let between = false;
  for (let back = start - 1; back >= 0 && back > start - 5; back--)
    between ||= items[back]?.kind === W.preposition && items[back]?.value === 3;
  return between ? Math.sign(q.digits * 10 ** q.exponent - other.digits * 10 ** other.exponent) : 0;
}

function bindPercent(s: Sentence, at: number, q: Quantity): boolean {
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
function isOutOfSession(s: Sentence, at: number): boolean {
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

function isChange(s: Sentence, at: number, q: Quantity): boolean {
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

function bindChange(s: Sentence, at: number, q: Quantity): boolean {
  const { clause } = s;
  const sign = s.directionAt(at) || clause.dir;
  const subject = s.subjectFor(R.change);
  if (isOutOfSession(s, at) || !s.story.isOwn(subject)) return s.bindOther(R.change, q, sign, s.extra(at));
  s.bind(R.change, "index.change", q, sign, s.extra(at));
  return true;
}

/** Round levels are milestones when the words are about crossing them. */
function isMilestone(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items } = s;
  if (q.exponent < 0 || (q.digits * 10 ** q.exponent) % 10 !== 0 || q.sign !== 0) return false;
  const next = items[at + 1]?.kind;
  // "1,000 points above June 20" is a distance.
  if (next === W.above || next === W.below) return false;
  if (s.passed || clause.prep === W.above || clause.prep === W.below) return true;
  if (clause.mode === L.touch) return followedBy(items, at, 2, W.mark);
  // "Within a whisker of 4,800", "just shy of 3,000", "an inch from 4,700".
  if (
    (clause.prep === W.of || clause.prep === W.from) &&
    s.headKind(clause.prepAt) === W.plain &&
    q.digits % 50 === 0 &&
    items[at + 1]?.kind !== W.plain &&
    clause.referenceDay === undefined
  )
    return true;
  if (q.unit === U.plain && (q.bound === "over" || q.bound === "under" || q.bound === "near")) return true;
  return items[at + 1]?.kind === W.mark;
}

function bindLevel(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items } = s;
  const subject = s.subjectFor(R.level);
  const own = s.story.isOwn(subject);
  if (q.scale !== 0 && q.scale !== 3) return false;
  if (isMilestone(s, at, q)) {
    if (!own) return s.bindOther(R.level, q, 1, { bound: null });
    s.bind(R.level, "milestone.level", q, 1, { bound: null, unit: "pt" });
    return true;
  }
  if (clause.prep === W.preposition && clause.referenceDay === undefined) return false;
  const extra: Extra = s.extra(at, "pt");
  if (!own) {
    const close =
      !clause.high &&
      !clause.low &&
      clause.mode !== L.open &&
      clause.mode !== L.touch &&
      !clause.previous &&
      clause.prep !== W.from;
    if (
      close &&
      (clause.prep === W.to || clause.prep === W.at || clause.mode === L.close || clause.record || s.inBrackets(at))
    ) {
      s.bind(R.level, "foreign_index.close", q, 1, extra);
      return true;
    }
    return s.bindOther(R.level, q, 1, extra);
  }
  if (items[at + 1]?.kind === W.mark && q.digits % 10 !== 0 && q.exponent >= 0) {
    s.bind(R.level, "index.close", q, 1, { ...extra, bound: "band" });
    return true;
  }
  if (!isLevelPlace(s, at, q)) {
    if (q.unit !== U.point) return false;
    return clause.dirKnown ? bindChange(s, at, q) : s.bindOther(R.level, q, 1, extra);
  }
  return bindOwnLevel(s, at, q, subject, extra);
}

function isLevelPlace(s: Sentence, at: number, q: Quantity): boolean {
  const { clause } = s;
  if (
    clause.prep === W.to ||
    clause.prep === W.at ||
    clause.prep === W.from ||
    clause.prep === W.against ||
    clause.prep === W.above
  )
    return true;
  if (clause.prep === W.of)
    return (
      clause.record ||
      clause.high ||
      clause.low ||
      clause.mode !== L.none ||
      clause.referenceDay !== undefined ||
      s.headKind(clause.prepAt) === W.close
    );
  if (clause.prep === W.below || clause.prep === W.since) return true;
  if (clause.mode !== L.none || clause.record || clause.high || clause.low || clause.previous) return true;
  return s.passed || s.beaten || s.inBrackets(at) || (s.items[at - 1]?.kind === W.colon && q.unit === U.plain);
}

function bindOwnLevel(s: Sentence, at: number, q: Quantity, subject: Subject, extra: Extra): boolean {
  const { clause, items } = s;
  const referred = clause.referenceDay;
  const kind = levelKind(s, at);
  if (kind === "other") return s.bindOther(R.level, q, 1, extra);
  const isPast =
    clause.previous ||
    (s.previousRecord && referred !== undefined) ||
    (s.passed && clause.record) ||
    (s.beaten && !clause.intraday && !clause.high && !clause.low);
  if (kind === "close" && isPast && (clause.record || s.recordSentence || s.beaten)) {
    s.bind(R.level, "record.previous_close", q, 1, { ...extra, session: extra.session ?? referred });
    s.recordDate(at);
    return true;
  }
  let session = extra.session ?? referred;
  if (
    session === undefined &&
    (clause.prep === W.from ||
      (clause.previous && !clause.record) ||
      (s.inBrackets(at) && clause.counts[R.level] !== 0))
  ) {
    session = s.story.previousSession;
  }
  const compared =
    clause.prep === W.against ||
    clause.prep === W.above ||
    clause.prep === W.below ||
    clause.prep === W.since ||
    s.beaten;
  if ((clause.prep === W.from && scopeAfter(items, at)) || (compared && session === undefined) || clause.longAgo)
    session = Number.NaN;
  clause.lastLevel = kind;
  extra.session = session;
  s.bind(R.level, OWN_LEVELS[kind], q, 1, extra);
  if (session === undefined && kind === "close" && s.timed) s.story.clockLevel = true;
  if (session === undefined && kind === "close" && !extra.intraday && clause.prep !== W.from) {
    s.story.lastIndex = subject.name;
    if (clause.mode === L.close || clause.prep === W.to) s.story.closeLevel ||= !s.timed;
  }
  return true;
}

const OWN_LEVELS = { close: "index.close", open: "index.open", high: "index.high", low: "index.low" } as const;

/** Close, open, high or low, or `other` where a level is touched and nothing says which way. */
function levelKind(s: Sentence, at: number): "close" | "open" | "high" | "low" | "other" {
  const { clause, items } = s;
  // "... to 2,215 during the day, the lowest since July 27 (2,203)": like is compared with like.
  const compared = clause.referenceDay !== undefined || s.items[clause.prepAt]?.kind === W.since;
  if (compared && clause.mode !== L.close && (clause.lastLevel === "high" || clause.lastLevel === "low"))
    return clause.lastLevel;
  if (clause.mode === L.open && clause.referenceDay === undefined) return "open";
  // "Hit a record 1,450.93 before paring some of its gains".
  if (clause.mode === L.touch && items[at + 1]?.kind === W.after) return clause.dir < 0 ? "low" : "high";
  if (clause.mode === L.high || (clause.high && (clause.intraday || !clause.record)))
    return clause.record && !clause.intraday && clause.mode !== L.high ? "close" : "high";
  if (clause.mode === L.low || clause.low) return "low";
  if (
    clause.intraday ||
    followedBy(items, at, 4, W.intraday) ||
    (s.openedBefore && clause.mode !== L.close && clause.dirKnown && clause.prep === W.to) ||
    s.duringSession(at)
  ) {
    if (clause.record || s.recordSentence) return "high";
    return clause.dir > 0 ? "high" : clause.dir < 0 ? "low" : "other";
  }
  if (clause.mode === L.touch && !clause.record && !s.timed)
    return clause.dir > 0 ? "high" : clause.dir < 0 ? "low" : "other";
  return "close";
}

/** Percentages of a sector: the only thing said of one that has a measure. */
export function bindSector(s: Sentence, at: number, q: Quantity): boolean {
  const { clause } = s;
  const sign = percentSign(s, at);
  if (q.unit !== U.percent || isOutOfSession(s, at))
    return q.unit === U.plain && !s.inBrackets(at) && clause.prep === 0
      ? false
      : s.bindOther(R.level, q, sign || 1, s.extra(at));
  if (sign === 0 && q.sign === 0) return false;
  s.bind(R.percent, "sector.change_pct", q, sign, s.extra(at));
  return true;
}

/** Phrases a bracketed list may run before its verb. */
const LIST_REACH = 80;

/**
 * Sign of a bare percentage in brackets behind a name: the verb directly before says it; where a list prints its minus
 * signs a bare figure is a rise; else the verb to come tells.
 */
function bracketSign(s: Sentence, at: number): number {
  const { items, clause } = s;
  const before = items[at - 2]?.kind;
  if (before === W.move || before === W.direction || before === W.quantity) return clause.dir;
  if (s.story.signedBrackets) return 1;
  // "All fell except food (0.14%)".
  for (let back = at - 1; back >= 0 && back > at - 9; back--) {
    const item = items[back] as Item;
    if (item.kind === W.preposition && item.value === 2) return -clause.dir;
  }
  for (let next = at + 1; next < items.length && next < at + LIST_REACH; next++) {
    const item = items[next] as Item;
    if (item.kind === W.move || item.kind === W.moving) return Math.sign(item.value);
    if (item.kind === W.semicolon || item.kind === W.while || item.kind === W.but) break;
  }
  return clause.dir;
}

/** Sign of a percentage of a stock or a sector, 0 when nothing says it. */
function percentSign(s: Sentence, at: number): number {
  if (s.items[at - 1]?.kind === W.openBracket) return bracketSign(s, at);
  // "Axis Bank: 1.44 per cent".
  if (s.items[at - 1]?.kind === W.colon && s.items[at - 2]?.kind === W.subject) return 1;
  return s.directionAt(at) || s.clause.dir;
}

/** Numbers said of one stock or of several. */
export function bindStock(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items } = s;
  if (q.range || q.unit === U.percentPoint) return s.outside(at, q);
  const sign = percentSign(s, at);
  if (q.unit === U.percent || isMissingPercent(s, at, q)) {
    if (items[at + 1]?.kind === W.stake) return s.outside(at, q);
    const said = sign !== 0 || q.sign !== 0;
    if (!said) return clause.verb ? s.outside(at, q) : false;
    if (
      isOutOfSession(s, at) ||
      ((clause.counts[R.percent] as number) >= Math.max(1, clause.subjects.length) && s.extra(at).session === undefined)
    )
      return s.bindOther(R.percent, q, sign || 1, s.extra(at));
    s.bind(R.percent, "stock.change_pct", q, sign, s.extra(at, "pct"));
    return true;
  }
  if (q.unit === U.money) return bindPrice(s, at, q, sign);
  if (
    q.unit === U.plain &&
    q.scale <= 6 &&
    (clause.prep === W.to || clause.prep === W.at) &&
    clause.dirKnown &&
    q.digits >= 100
  ) {
    return bindPrice(s, at, q, sign);
  }
  return false;
}

function isMissingPercent(s: Sentence, at: number, q: Quantity): boolean {
  return (
    q.unit === U.plain &&
    q.exponent < 0 &&
    q.digits < 10_000 &&
    s.isDirectObject(at) &&
    s.clause.dirKnown &&
    s.clause.counts[R.percent] === 0
  );
}

/** "A peak of 79,700 won, up 3.24 percent": the change of the day belongs to its close. */
function isClosing(s: Sentence, at: number): boolean {
  return s.items[at + 1]?.kind === W.comma && s.items[at + 2]?.kind === W.direction;
}

function bindPrice(s: Sentence, at: number, q: Quantity, sign: number): boolean {
  const { clause, story } = s;
  const unit = q.unit === U.plain ? story.currency : q.currency;
  const extra: Extra = s.extra(at, unit);
  if (q.scale >= 9 || s.foreignBracket(at, q)) return s.bindOther(R.money, q, 1, extra);
  const known = clause.dirKnown || clause.mode !== L.none || clause.verb;
  if (!known && !s.inBrackets(at)) return false;
  if (
    s.alternateOf(at) >= 0 ||
    clause.prep === W.by ||
    (s.isDirectObject(at) && clause.counts[R.percent] === 0 && clause.dirKnown && clause.mode === L.none)
  ) {
    if (isOutOfSession(s, at)) return s.bindOther(R.change, q, sign, extra);
    s.bind(R.change, "stock.change", q, sign, extra);
    return true;
  }
  if (clause.prep === W.preposition && !s.inBrackets(at)) return s.outside(at, q);
  if (s.passed || clause.prep === W.above || clause.prep === W.below)
    return s.bindOther(R.level, q, 1, { ...extra, bound: null });
  if (clause.mode === L.open) return s.bindOther(R.level, q, 1, extra);
  if (
    (clause.high && !clause.record && clause.prep === W.of && !isClosing(s, at)) ||
    (clause.mode === L.touch && s.duringSession(at)) ||
    clause.mode === L.high ||
    (clause.intraday && clause.dir >= 0)
  ) {
    s.bind(R.money, "stock.high", q, 1, extra);
    return true;
  }
  if ((clause.low && clause.prep === W.of) || clause.mode === L.low) {
    s.bind(R.money, "stock.low", q, 1, extra);
    return true;
  }
  const session = clause.prep === W.from ? (extra.session ?? story.previousSession) : extra.session;
  if ((clause.counts[R.level] as number) >= Math.max(1, clause.subjects.length) && session === undefined)
    return s.bindOther(R.level, q, 1, extra);
  extra.session = session;
  s.bind(R.level, "stock.close", q, 1, extra);
  return true;
}

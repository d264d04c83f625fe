import { dayAfter, followedBy, headBefore, isAsOfDay, precededBy, scopeAfter } from "./around.ts";
import { type Item, itemAt, kindAt, type Subject } from "./item.ts";
import * as L from "./level-kind.ts";
import { isAtMost, isPassing } from "./moment.ts";
import { isFromAfar, isFromClose, isFromSession } from "./other-day.ts";
import type { Quantity } from "./quantity.ts";
import * as R from "./role.ts";
import { isScoped } from "./scoped.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as S from "./subject-kind.ts";
import { PLACE_MARKETS } from "./thing-words.ts";
import { wordOf } from "./topic.ts";
import * as U from "./unit-kind.ts";
import * as W from "./word-class.ts";

export function bindPercent(s: Sentence, at: number, q: Quantity): boolean {
  const { clause } = s;
  if (!clause.dirKnown && q.sign === 0 && s.directionAt(at) === 0) return clause.verb ? s.outside(at, q) : false;
  // "Slightly below the others' average 8.7 percent".
  if (kindAt(s.items, at - 1) === W.average) return s.outside(at, q);
  // "Nine stocks closed above one percent".
  const beyond = clause.prep === W.above || clause.prep === W.below;
  if (isOfThing(s, at) || (beyond && !s.story.isHome)) return s.outside(at, q);
  const sign = s.directionAt(at) || clause.dir;
  const ofOther =
    kindAt(s.items, at + 1) === W.moveNoun &&
    kindAt(s.items, at + 2) === W.preposition &&
    (isOtherThing(kindAt(s.items, at + 3)) || isOtherThing(kindAt(s.items, at + 4)));
  const apart =
    ofOther || isElsewhere(s, at) || kindAt(s.items, at + 1) === W.below || kindAt(s.items, at + 1) === W.above;
  // "Up 72.7 percent from 8.14 trillion won", "grew 8.3 percent to 1,293 trillion won": of an amount.
  const next = kindAt(s.items, at + 1);
  const amount = itemAt(s.items, at + 2);
  if ((next === W.from || next === W.to) && amount?.kind === W.quantity && amount.value === U.money)
    return s.outside(at, q);
  if (apart || isOutOfSession(s, at) || isOfMoney(s, at)) return s.bindOther(R.percent, q, sign, s.extra(at));
  s.story.dailyChange = true;
  s.bind(R.percent, "index.change_pct", q, sign, s.extra(at));
  return true;
}

/** "Lower than the declines of 0.87 percent in China and 0.99 percent in Japan". */
function isElsewhere({ items, story, clause }: Sentence, at: number): boolean {
  const place = items[at + 1]?.kind === W.preposition && items[at + 1]?.value === 4 ? items[at + 2] : undefined;
  return (
    place?.kind === W.place &&
    story.isHome &&
    PLACE_MARKETS[place.value] !== story.market &&
    story.isOwn(clause.subjects[0] as Subject)
  );
}

/** "The Dow's first 10 percent correction": the size of a thing that no table knows. */
export function isOfThing({ items, story }: Sentence, at: number): boolean {
  const noun = items[at + 1];
  if (story.isHome || noun?.kind !== W.plain || noun.value !== 0) return false;
  const before = itemAt(items, at - 1);
  return (
    before?.kind === W.article ||
    (before?.kind === W.plain && before.value === 0 && kindAt(items, at - 2) === W.possessive)
  );
}

/**
 * "Equities gained N1.62 trillion, representing a 3 per cent increase", "it attracted heavy trade, ending at €17.20, falling
 * 1 per cent": behind an amount of money it is no index that the percentage is said of.
 */
function isOfMoney({ clause, items, story }: Sentence, at: number): boolean {
  if (story.isHome) return false;
  for (let back = at - 1; back > clause.subjectAt; back--)
    if (items[back]?.value === U.money && kindAt(items, back) === W.quantity) return true;
  return false;
}

/** "A 6.5% drop in energy stocks", "an 8% slump in oil". */
function isOtherThing(kind: number): boolean {
  return (
    kind === W.subject ||
    kind === W.sector ||
    kind === W.commodity ||
    kind === W.macro ||
    kind === W.stake ||
    kind === W.bond
  );
}

/** Changes at the open, over several sessions or of an unnamed earlier day have no measure. */
export function isOutOfSession(s: Sentence, at: number): boolean {
  const { clause } = s;
  if (s.story.weekly) return true;
  if (clause.mode === L.open && !isFromClose(s, at)) return true;
  if (followedBy(s.items, at, 3, W.open) && !scopeAfter(s.items, at)) return true;
  if (isPassing(s, at) && !isAtMost(s, at)) return true;
  if (clause.prep === W.preposition || clause.prep === W.than || clause.prep === W.against) return true;
  // "Recovered from a 7 percent fall", "slid further to over 10 percent": what stood at some moment.
  const percent = s.items[at]?.value === U.percent;
  const gone = percent && (clause.prep === W.from || clause.prep === W.to);
  if (gone && isOfSession(s, at)) return true;
  if (isUndone(s, at)) return true;
  // "Touched a low of 26,714.46, a fall of over 2,100 points": at that moment.
  const extreme = clause.lastLevel === "low" || clause.lastLevel === "high";
  if (extreme && clause.mode === L.touch && clause.prep === W.of) return true;
  // "It dipped to 1,899.87, down 3.21 percent": at that moment.
  if (extreme && kindAt(s.items, at - 1) === W.direction && kindAt(s.items, at - 2) === W.comma) return true;
  // "Giving up an earlier gain of as much as 1 percent".
  if (clause.previous && clause.prep === W.of && s.headKind(clause.prepAt) === W.moveNoun) return true;
  const own = dayAfter(s.items, at);
  const later = (own === undefined || Number.isNaN(own)) && scopeAfter(s.items, at);
  const dated = own ?? clause.clauseDay ?? s.leadingDay;
  if (s.leadingScope && s.story.isHome && isFromSession(s.items, at)) return false;
  if (isFromAfar(s, at, dated) || isAsOfDay(s.items, at + 1)) {
    s.scoped = true;
    return true;
  }
  // "On Thursday it ended the two-day rally in which it had jumped 70 points".
  if (clause.have === 2 && s.story.isHome && isWithinRun(s.items, at)) return true;
  // "Closed at 2,161.85 on Friday, down 4.7 percent from the previous week": the day is the level's alone.
  if (dated !== undefined && !s.story.underSpan && !later) return false;
  // A review tells its span once: "The KOSDAQ also fell 159.20 points".
  if (isOfEndedSpan(s.items, at)) {
    s.scoped = true;
    return true;
  }
  const follows = s.story.spanSentence === s.story.sentence - 1 && !s.story.dailyChange && !s.timed;
  if (follows && s.story.isHome && clause.kind === S.index) s.spanGoesOn = true;
  if (!s.story.isHome && clause.kind === S.index && s.story.spanSentence === s.story.sentence - 1 && isToldTwice(s, at))
    s.spanGoesOn = true;
  if (later || s.trailingScope || isScoped(s, at) || (s.spanGoesOn && clause.kind === S.index)) {
    s.scoped = true;
    if (clause.kind === S.index) s.story.spanSentence = s.story.sentence;
    return true;
  }
  return (
    (clause.have > 0 &&
      !(clause.have === 3 && isToLevel(s, at)) &&
      !(clause.have === 2 && s.timed && s.story.isHome)) ||
    (clause.after && clause.referenceDay === undefined && !isOfClose(s, at)) ||
    ((s.scoped || s.spanned) && clause.kind === S.index && !isLevelNear(s, at))
  );
}

/** "This week the Dow climbed 3.5 percent. The Nasdaq rose 1 percent": of the index the day's move was told before. */
function isToldTwice(s: Sentence, at: number): boolean {
  const { story, clause } = s;
  const name = clause.subjects[0]?.name;
  if (s.items[at]?.value !== U.percent || isLevelNear(s, at)) return false;
  return story.claims.some(
    ({ subject, measure, sentence }) =>
      subject === name && sentence < story.sentence && (measure === "index.change" || measure === "index.change_pct"),
  );
}

function isWithinRun(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back > 0 && back > at - SPAN_REACH; back--)
    if (kindAt(items, back) === W.who) return kindAt(items, back - 1) === W.preposition;
  return false;
}

/** Phrases from the span that ends to its change. */
const SPAN_REACH = 12;

/** "Ended the year with disappointing performances, down 9.6 percent and 21.7 percent". */
function isOfEndedSpan(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back > 1 && back > at - SPAN_REACH; back--) {
    const { kind, value } = items[back] as Item;
    if (kind === W.span && value >= 30)
      return kindAt(items, back - 1) === W.article && kindAt(items, back - 2) === W.close;
    if (kind === W.subject || kind === W.semicolon || kind === W.while || kind === W.at) return false;
    if (kind === W.quantity && value !== U.percent) return false;
  }
  return false;
}

function isOfSession(s: Sentence, at: number): boolean {
  const { session } = s.extra(at);
  return session === undefined || session === s.story.session;
}

/** A level of the session stands beside the change: "... 2.2 percent to 1,320". */
function isLevelNear({ items }: Sentence, at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + 6; next++) {
    const { kind } = items[next] as Item;
    if ((kind === W.to || kind === W.at) && kindAt(items, next + 1) === W.quantity) return true;
    if (kind === W.subject || kind === W.while || kind === W.but) return false;
  }
  return false;
}

/** "Closed at R216.10 after dropping 1.7%", "after it lost 5.8% to close at R720.20": what led to the close. */
function isOfClose({ items, clause, story }: Sentence, at: number): boolean {
  if (story.isHome || clause.kind !== S.stock || clause.counts[R.percent] !== 0) return false;
  if (kindAt(items, at + 1) === W.to && kindAt(items, at + 2) === W.close) return true;
  const next = kindAt(items, at + 1);
  const ends = next < 0 || next === W.comma || next === W.period || next === W.semicolon;
  const after = kindAt(items, at - 1) === W.moving && kindAt(items, at - 2) === W.after;
  return ends && after && clause.mode === L.close && clause.counts[R.level] !== 0;
}

const UNDOING = new Set([
  "erased",
  "erasing",
  "pared",
  "paring",
  "trimmed",
  "trimming",
  "recouped",
  "recouping",
  "wiped",
]);

/** "The Dow erased a 600-point loss": a move of the day, not the day's. */
function isUndone(s: Sentence, at: number): boolean {
  if (kindAt(s.items, at + 1) !== W.moveNoun) return false;
  const verb = itemAt(s.items, headBefore(s.items, at));
  if (verb?.kind === W.plain) return UNDOING.has(wordOf(s, verb));
  // "Surrendering a 97-point gain": lost again.
  const moves = verb?.kind === W.move || verb?.kind === W.moving;
  const noun = s.items[at + 1] as Item;
  return moves && !s.story.isHome && verb.value * noun.value < 0;
}

/** "Having added 80.78 points to 7,502.21": what leads to a level of the session is of the session. */
function isToLevel(s: Sentence, at: number): boolean {
  return kindAt(s.items, at + 1) === W.to && kindAt(s.items, at + 2) === W.quantity;
}

export function isChange(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items } = s;
  if (q.hyphened && kindAt(items, at + 1) === W.moveNoun) return true;
  if (s.alternateOf(at) >= 0)
    return s.alternateOf(at) !== R.level && (q.unit === U.point || clause.lastRole === R.percent);
  if (clause.prep === W.by) return true;
  if (clause.prep === W.of)
    return (
      s.headKind(clause.prepAt) === W.moveNoun || (clause.record && q.unit === U.point && clause.previous && !s.passed)
    );
  // "1.3%, or finished at 288.40 points, to close at 22,627": a change worded like a level.
  if (
    q.unit === U.point &&
    clause.lastRole === R.percent &&
    clause.counts[R.change] === 0 &&
    precededBy(s.items, at, 3, W.or)
  )
    return true;
  // "Recovering the 4,120 level", "over the 4,600 point level".
  if (kindAt(items, at + 1) === W.mark && (q.unit === U.plain || q.digits % 10 === 0)) return false;
  if (s.isDirectObject(at)) return clause.dirKnown && (clause.mode !== L.touch || isUpBy(s, at));
  if (s.directionAt(at) !== 0 && q.unit === U.point) return true;
  // "S&P 500: -86.86, or 2.81%", "Dax: 5,889.01 (+4.01)".
  const before = kindAt(items, at - 1);
  return q.sign !== 0 && (q.unit === U.point || before === W.colon || before === W.openBracket);
}

/** "Hit 9,953.29 points, up 30.15 points": what a touched level lay away by. */
function isUpBy({ items }: Sentence, at: number): boolean {
  const head = headBefore(items, at);
  const verb = kindAt(items, head) === W.by ? head - 1 : head;
  return kindAt(items, verb) === W.direction && kindAt(items, verb - 1) === W.comma;
}

export function bindChange(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items } = s;
  // "Knocked 30 points off the index": what one stock took.
  const taken = kindAt(items, at + 1) === W.direction && kindAt(items, at + 2) === W.article;
  if (taken && kindAt(items, at + 3) === W.marketNoun) return s.bindOther(R.change, q, -1, s.extra(at));
  if (q.sign !== 0 && !clause.dirKnown) {
    clause.dir = q.sign;
    clause.dirKnown = true;
  }
  const sign = s.directionAt(at) || clause.dir;
  // "A deal contributed 767mn to the day's turnover".
  if (q.scale >= 6) return s.bindOther(R.change, q, sign, s.extra(at));
  const subject = s.subjectFor(R.change);
  const touched = clause.mode === L.touch && !clause.record && clause.dirKnown && isUpBy(s, at);
  if (touched || isOutOfSession(s, at) || !s.story.isOwn(subject)) return s.bindOther(R.change, q, sign, s.extra(at));
  s.bind(R.change, "index.change", q, sign, s.extra(at));
  return true;
}

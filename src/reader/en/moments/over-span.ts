import { isFromSession, isToCloseOfDay } from "../days/close-of-day.ts";
import { dayAfter } from "../days/day-after.ts";
import { isDayBefore } from "../days/day-before.ts";
import { isSpanOfBoth } from "../days/day-of-both.ts";
import { isAtEndOfSpan, isOfEndedSpan } from "../days/ended-span.ts";
import { isFromAfar, isFromLastWeek, isLedToClose } from "../days/from-afar.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { isLevelNear, isNextOfSpan, isScoped, isWithinSpan } from "../days/scoped.ts";
import { isAsOfDay } from "../days/to-date.ts";
import { followedBy } from "../phrases/around.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { isOfPreviousDay } from "../phrases/previous-day.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAtTime, isByClose, isHowItClosed, isPerfectOfDay, isSmallToLevel, isToLevel } from "./had-closed.ts";
import { isMostEarlier, isMostOfDay } from "./most-of-day.ts";
import type { SessionRule } from "./session-rule.ts";
import { isToldAfter } from "./told-after.ts";
import { isFollowing, isSecond } from "./undone-move.ts";

/** Changes over several sessions, or of an earlier day. */

/** The words of days and spans decide where no moment does. */
export const overSpan: SessionRule = (s, at) => {
  const own = dayAfter(s.items, at);
  const later = (own === undefined || Number.isNaN(own)) && scopeAfter(s.items, at);
  const told = spanTold(s, at, own, later);
  if (told !== undefined) return told;
  carrySpan(s, at);
  if (later || isSpanSaid(s, at)) {
    keepSpan(s);
    return true;
  }
  return isPerfectBefore(s, at) || isAfterward(s, at) || isScopedToo(s, at);
};

const isThrough = wordSet("through");

/** "Adding 1,643 points through Monday": up to that day. */
function isThroughDay({ items, story: { isHome, tokens } }: Sentence, at: number): boolean {
  return isHome && isThrough(tokens, items[at + 1]?.from ?? -1) && kindAt(items, at + 2) === W.date;
}

/** What the words right around the change say of its day, which is `own`, or of its span; `later` where that stands behind it. */
function spanTold(s: Sentence, at: number, own: number | undefined, later: boolean): boolean | undefined {
  const { clause, items, story } = s;
  const dated = own ?? clause.clauseDay ?? s.leadingDay;
  if (story.isHome && (s.leadingScope || clause.mode === L.close) && isFromSession(items, at)) return false;
  if (isFollowing(s, at) || isOfWeekEnded(s, at)) return true;
  if (isFromLastWeek(s, at)) return false;
  if (own !== undefined && isThroughDay(s, at)) return true;
  if (isFromAfar(s, at, dated) || isAsOfDay(items, at + 1)) {
    s.scoped = true;
    if (clause.kind === S.index) story.spanSentence = story.sentence;
    return true;
  }
  // "On Thursday it ended the two-day rally in which it had jumped 70 points".
  if (story.isHome && isWithinRun(items, at, clause.have === 2)) return true;
  // "Closed at 2,161.85 on Friday, down 4.7 percent from the previous week": the day is the level's alone.
  const ofDay = dated !== undefined && !story.underSpan && !later;
  if (ofDay && (own !== undefined || !isAtEndOfSpan(items, at))) return false;
  // A review tells its span once: "The KOSDAQ also fell 159.20 points".
  if (isOfEndedSpan(items, at) || isAtEndOfSpan(items, at)) {
    s.scoped = true;
    return true;
  }
  // "Over the week, Pepper rose 8.5 percent. Salt followed with a gain of 6.3 percent".
  return (story.spanParagraph && items[at]?.value === U.percent && !isLevelNear(s, at)) || undefined;
}

/** "Its best since the week ended July 2, when it rose 586.68": the change of that week. */
function isOfWeekEnded({ items }: Sentence, at: number): boolean {
  for (let back = at - 1; back > at - 6 && back > 1; back--) {
    if (kindAt(items, back) !== W.date) continue;
    const span = kindAt(items, back - 1) === W.close ? itemAt(items, back - 2) : undefined;
    return span?.kind === W.span && span.value >= WEEK && kindAt(items, back + 1) === W.comma;
  }
  return false;
}

const WEEK = 7;

/** Phrases from the run that is told of to its change. */
const RUN_REACH = 12;

/** "A three-day slide". */
function isSlideOfDays(items: readonly Item[], at: number): boolean {
  return kindAt(items, at) === W.moveNoun && itemAt(items, at - 1)?.quantity?.unit === U.duration;
}

function isWithinRun(items: readonly Item[], at: number, had: boolean): boolean {
  for (let back = at - 1; back > 0 && back > at - RUN_REACH; back--) {
    if (kindAt(items, back) !== W.who) continue;
    // "A losing streak during which it lost 5.1 percent": with or without "had".
    if (kindAt(items, back - 1) !== W.preposition) return false;
    return had || kindAt(items, back - 2) === W.streak || isSlideOfDays(items, back - 2);
  }
  return false;
}

/** The span of the sentence before holds for another index. */
function carrySpan(s: Sentence, at: number): void {
  const { clause, story } = s;
  if (clause.kind !== S.index) return;
  if (story.isHome ? isFollowed(s, at) || isOfReview(s, at) || isAlsoOfSpan(s) : isToldTwice(s, at))
    s.spanGoesOn = true;
}

/** The sentence before told of a span, and no day's change was told since. */
function isFollowed(s: Sentence, at: number): boolean {
  const { story } = s;
  return story.spanSentence === story.sentence - 1 && !story.dailyChange && !s.timed && !isToCloseOfDay(s, at);
}

/** A review of a year tells of other markets some sentences later. */
function isOfReview(s: Sentence, at: number): boolean {
  const { items, story } = s;
  // "Closed at 1,160.71, up 4.94 percent on the day".
  const closed = s.clause.lastLevel === "close";
  const review = story.spanSentence >= 0 && !story.dailyChange && !s.timed && !closed && items[at]?.value === U.percent;
  return review && !isLevelNear(s, at);
}

const isAlso = wordSet("also");

/** "The Nikkei fell 6.2 percent last month. The Shanghai Composite also declined 5.04 percent": another market's, of the same span. */
function isAlsoOfSpan({ clause, items, story }: Sentence): boolean {
  if (story.spanSentence !== story.sentence - 1) return false;
  const [subject] = clause.subjects;
  const also = items[clause.subjectAt + 1];
  return subject !== undefined && !story.isOwn(subject) && also !== undefined && isAlso(story.tokens, also.from);
}

/** "This week the Dow climbed 3.5 percent. The Nasdaq rose 1 percent": of the index the day's move was told before. */
function isToldTwice(s: Sentence, at: number): boolean {
  const { story, clause } = s;
  const name = clause.subjects[0]?.name;
  if (story.spanSentence !== story.sentence - 1 || s.items[at]?.value !== U.percent || isLevelNear(s, at)) return false;
  return story.claims.some(
    ({ subject, measure, sentence }) =>
      subject === name && sentence < story.sentence && (measure === "index.change" || measure === "index.change_pct"),
  );
}

function isSpanSaid(s: Sentence, at: number): boolean {
  if (s.trailingScope || (s.spanGoesOn && s.clause.kind === S.index)) return true;
  return isSpanOfBoth(s, at) || isScoped(s, at);
}

/** Of the span are the changes to come too. */
function keepSpan(s: Sentence): void {
  const { clause, story } = s;
  s.scoped = true;
  if (clause.kind === S.index || (story.isHome && clause.kind === S.sector)) story.spanSentence = story.sentence;
}

/** "Had fallen 0.3 percent", "has risen", "having gained": before the day of the story, unless the words around put it into that. */
function isPerfectBefore(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  const { have } = clause;
  if (have <= 0 || isByClose(items, story.tokens)) return false;
  // "After having risen 1.3 percent the previous day".
  if (isDayBefore(s, at)) return false;
  if (have === 2 && (isAtTime(s, at) || isBesideOther(s) || isMostEarlier(s, at))) return false;
  if (have === 1 && !story.isHome)
    if (isLedToClose(items, at) || isSmallToLevel(items, at) || isPerfectOfDay(s, at)) return false;
  if (have === 3) return !(isToLevel(s, at) || isHowItClosed(s, at) || isMostOfDay(s, at));
  return !isTimed(s) || isFromElsewhere(items, at);
}

/** Told of a moment: of a sentence's own, or of a story's that nothing closes in: "had fallen 0.3 percent". */
function isTimed({ story, timed }: Sentence): boolean {
  return timed || story.beforeClose || (story.isHome && story.clockLevel && !story.ends);
}

/** "Frankfurt's Dax finished down 0.2%, while the Cac 40 had dropped 0.3%": a second index at the time of the first. */
function isBesideOther({ clause, items, story }: Sentence): boolean {
  const last = story.claims.at(-1);
  const beside = last?.sentence === story.sentence && /^(?:foreign_)?index\./.test(last.measure);
  const first = kindAt(items, clause.subjectAt - 1) === W.article ? clause.subjectAt - 2 : clause.subjectAt - 1;
  if (!beside || last.subject === clause.subjects[0]?.name) return false;
  const joint = kindAt(items, first);
  return (joint === W.while || joint === W.and) && clause.kind === S.index && !story.isHome && !clause.after;
}

/** Phrases from a moment's change to the words that tell of what it was measured from. */
const MEASURE_REACH = 6;

/** "Which has risen 3 percent from a low", "has lost 9 percent since its peak": from another time than the close before. */
function isFromElsewhere(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back > at - MEASURE_REACH && kindAt(items, back) !== W.comma; back--)
    if (kindAt(items, back) === W.who) return true;
  for (let next = at + 1; next < items.length && next < at + MEASURE_REACH; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.since) return true;
    if (kind === W.from)
      return (
        !followedBy(items, next, 3, W.previous) &&
        !followedBy(items, next, 3, W.close) &&
        kindAt(items, next + 1) !== W.date
      );
    if (kind === W.comma || kind === W.semicolon || kind === W.subject || kind === W.while) return false;
  }
  return false;
}

/** What stood after something else is of no day, unless one is told. */
function isAfterward(s: Sentence, at: number): boolean {
  return (
    isSubsequent(s, at) ||
    (s.clause.after && s.clause.referenceDay === undefined && !isToldAfter(s, at) && !isOfPreviousDay(s.items, at))
  );
}

const isSubsequently = wordSet("subsequently");

/** "The index subsequently rallied more than 800 points": over the days since. */
function isSubsequent(s: Sentence, at: number): boolean {
  const { items, story } = s;
  for (let back = at - 1; back > 0 && back > at - 6; back--)
    if (isSubsequently(story.tokens, (items[back] as Item).from)) return !isLevelNear(s, at);
  return false;
}

/** The sentence has told of a span, and this is its next change. */
function isScopedToo(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  if ((s.scoped || s.spanned) && clause.kind === S.index && !isLevelNear(s, at)) return true;
  // "The KOSDAQ ended down 21.7 percent from a year before. Services rose 13.1 percent".
  if (story.isHome && clause.kind === S.sector && (isFollowed(s, at) || (s.scoped && isSecond(items, at)))) return true;
  if (items[at]?.value !== U.percent) return false;
  s.scoped ||= isWithinSpan(s);
  return s.scoped && (isNextOfSpan(s, at) || isWithinSpan(s));
}

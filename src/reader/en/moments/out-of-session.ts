import { isInTotal } from "../binding/in-total.ts";
import { isFromSession, isToCloseOfDay } from "../days/close-of-day.ts";
import { dayAfter } from "../days/day-after.ts";
import { isSpanOfBoth } from "../days/day-of-both.ts";
import { isAtEndOfSpan, isOfEndedSpan } from "../days/ended-span.ts";
import { isDayBefore, isFromAfar, isFromClose, isFromLastWeek, isLedToClose } from "../days/other-day.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { isSinceBefore } from "../days/since-when.ts";
import { isAsOfDay } from "../days/to-date.ts";
import { isRanging } from "../numbers/between.ts";
import { pastPercent } from "../numbers/same-amount.ts";
import { followedBy } from "../phrases/around.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import { isGrownTo, isLevelNear, isMoveOfSpan, isNextOfSpan, isScoped } from "../phrases/scoped.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isEarlierMove } from "./earlier-move.ts";
import { isByClose, isHowItClosed, isPerfectOfDay, isSmallToLevel, isToLevel } from "./had-closed.ts";
import { isAtMost, isBesideExtreme, isLeftBehind, isPassing } from "./moment.ts";
import { isMostEarlier, isMostOfDay } from "./most-of-day.ts";
import { isNarrowedTo } from "./narrowed-to.ts";
import { isOutsideHours } from "./outside-hours.ts";
import { isMoveTold, isToExtreme } from "./to-extreme.ts";
import { isToldAfter } from "./told-after.ts";
import { isFollowing, isSecond, isUndone, isUndoneBefore } from "./undone-move.ts";

/** Changes at the open, over several sessions or of an unnamed earlier day have no measure. */
export function isOutOfSession(s: Sentence, at: number): boolean {
  const { clause } = s;
  if (s.story.weekly || isOutsideHours(s, at)) return true;
  if (isNarrowedTo(s, at)) return false;
  if (isEarlierMove(s, at)) return true;
  if (isSinceBefore(s, at)) {
    s.scoped = true;
    return true;
  }
  if (clause.mode === L.open && !isFromClose(s, at)) return true;
  if (followedBy(s.items, at, 3, W.open) && !scopeAfter(s.items, at)) return true;
  if (isPassing(s, at) && !isAtMost(s, at)) return true;
  if (!s.story.isHome && leadsToOpen(s, at)) return true;
  if (clause.prep === W.preposition || clause.prep === W.than || clause.prep === W.against) return true;
  // "Recovered from a 7 percent fall", "slid further to over 10 percent", "knocked it from an 82-point gain": of a moment.
  const percent = s.items[at]?.value === U.percent;
  const move = s.items[at]?.quantity?.hyphened === true && clause.prep === W.from;
  // "Fell 24.8 points from the day before (1.2 percent)": the day is what stands behind "from".
  const from = clause.prep === W.from && kindAt(s.items, at - 1) !== W.openBracket;
  const gone = move || (percent && (from || (clause.prep === W.to && clause.mode !== L.close)));
  if (percent && isLeftBehind(s, at)) return false;
  if (gone && isOfSession(s, at) && !isEqualTo(s)) return true;
  // "Finished up to 0.2 percent higher": the most of several.
  const most = percent && clause.prep === W.to && kindAt(s.items, at - 2) === W.direction;
  if (most && !s.story.isHome && s.directionAt(at) !== 0 && kindAt(s.items, at - 1) === W.to) return true;
  if (isGrownTo(s, at) || isMoveOfSpan(s)) return true;
  // "Swung by more than 60 points": neither up nor down.
  const swung = clause.prep === W.by ? itemAt(s.items, clause.prepAt - 1) : undefined;
  if (s.story.isHome && swung !== undefined && isRanging(s.story.tokens, swung.from)) return true;
  if (isUndone(s, at) || isUndoneBefore(s, at) || isInTotal(s, at)) return true;
  // "Touched a low of 26,714.46, a fall of over 2,100 points": at that moment.
  const extreme = clause.lastLevel === "low" || clause.lastLevel === "high";
  if (extreme && clause.mode === L.touch && clause.prep === W.of) return true;
  if (!s.story.isHome && clause.kind === S.index && isToExtreme(s.items, at) && isMoveTold(s)) return true;
  // "It dipped to 1,899.87, down 3.21 percent": at that moment; in Seoul a moment's change is told too; and no result beside last year's.
  if (isBesideExtreme(s, at) && !scopeAfter(s.items, at)) return !s.story.isHome;
  // "Giving up an earlier gain of as much as 1 percent".
  if (clause.previous && clause.prep === W.of && s.headKind(clause.prepAt) === W.moveNoun) return true;
  const own = dayAfter(s.items, at);
  const later = (own === undefined || Number.isNaN(own)) && scopeAfter(s.items, at);
  const dated = own ?? clause.clauseDay ?? s.leadingDay;
  if (s.story.isHome && (s.leadingScope || clause.mode === L.close) && isFromSession(s.items, at)) return false;
  if (isFromLastWeek(s, at) || isFollowing(s, at)) return isFollowing(s, at);
  if (isFromAfar(s, at, dated) || isAsOfDay(s.items, at + 1)) {
    s.scoped = true;
    if (clause.kind === S.index) s.story.spanSentence = s.story.sentence;
    return true;
  }
  // "On Thursday it ended the two-day rally in which it had jumped 70 points".
  if (s.story.isHome && isWithinRun(s.items, at, clause.have === 2)) return true;
  // "Closed at 2,161.85 on Friday, down 4.7 percent from the previous week": the day is the level's alone.
  if (dated !== undefined && !s.story.underSpan && !later && (own !== undefined || !isAtEndOfSpan(s.items, at)))
    return false;
  // A review tells its span once: "The KOSDAQ also fell 159.20 points".
  if (isOfEndedSpan(s.items, at) || isAtEndOfSpan(s.items, at)) {
    s.scoped = true;
    return true;
  }
  // "Over the week, Pepper rose 8.5 percent. Salt followed with a gain of 6.3 percent".
  if (s.story.spanParagraph && percent && !isLevelNear(s, at)) return true;
  const follows =
    s.story.spanSentence === s.story.sentence - 1 && !s.story.dailyChange && !s.timed && !isToCloseOfDay(s, at);
  // A review of a year tells of other markets some sentences later.
  const review = s.story.spanSentence >= 0 && !s.story.dailyChange && !s.timed && percent && !isLevelNear(s, at);
  if ((follows || review) && s.story.isHome && clause.kind === S.index) s.spanGoesOn = true;
  if (!s.story.isHome && clause.kind === S.index && s.story.spanSentence === s.story.sentence - 1 && isToldTwice(s, at))
    s.spanGoesOn = true;
  if (isAlsoOfSpan(s)) s.spanGoesOn = true;
  const both = isSpanOfBoth(s, at);
  if (later || both || s.trailingScope || isScoped(s, at) || (s.spanGoesOn && clause.kind === S.index)) {
    s.scoped = true;
    if (clause.kind === S.index || (s.story.isHome && clause.kind === S.sector))
      s.story.spanSentence = s.story.sentence;
    return true;
  }
  return (
    (clause.have > 0 &&
      !(clause.have === 2 && (isBesideOther(s) || isMostEarlier(s, at) || isDayBefore(s, at))) &&
      !(
        isByClose(s.items) ||
        (clause.have === 1 &&
          !s.story.isHome &&
          (isLedToClose(s.items, at) || isSmallToLevel(s.items, at) || isPerfectOfDay(s, at)))
      ) &&
      !(clause.have === 3 && (isToLevel(s, at) || isHowItClosed(s, at) || isMostOfDay(s, at))) &&
      !(clause.have !== 3 && isTimed(s) && !isFromElsewhere(s.items, at))) ||
    (clause.after && clause.referenceDay === undefined && !isToldAfter(s, at)) ||
    ((s.scoped || s.spanned) && clause.kind === S.index && !isLevelNear(s, at)) ||
    // "The KOSDAQ ended down 21.7 percent from a year before. Services rose 13.1 percent".
    (s.story.isHome && clause.kind === S.sector && (follows || (s.scoped && isSecond(s.items, at)))) ||
    (s.scoped && percent && isNextOfSpan(s, at))
  );
}

/** "The Nikkei fell 6.2 percent last month. The Shanghai Composite also declined 5.04 percent": another market's, of the same span. */
function isAlsoOfSpan({ clause, items, story }: Sentence): boolean {
  if (!story.isHome || clause.kind !== S.index || story.spanSentence !== story.sentence - 1) return false;
  const [subject] = clause.subjects;
  const also = items[clause.subjectAt + 1];
  return subject !== undefined && !story.isOwn(subject) && also !== undefined && isAlso(story.tokens, also.from);
}

/** Told of a moment: in Seoul of a sentence's own, elsewhere of a story's that nothing closes in: "had fallen 0.3 percent". */
function isTimed({ story, timed }: Sentence): boolean {
  return timed || (!story.isHome && story.beforeClose);
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

const isAlso = wordSet("also");
const isEqual = wordSet("equivalent", "equal", "amounting", "equating", "translating", "corresponding");

/** "Lost 5.31 points, equivalent to a 0.08 percent drop": the change again. */
function isEqualTo({ items, clause, story }: Sentence): boolean {
  const before = clause.prep === W.to ? itemAt(items, clause.prepAt - 1) : undefined;
  return before !== undefined && isEqual(story.tokens, before.from);
}

const isOpen = wordSet("open");

/** "Soared 512.30 points, or 4.4 percent, to open at 12,210.40". */
function leadsToOpen({ items, story }: Sentence, at: number): boolean {
  const past = pastPercent(items, at + 1);
  const to = kindAt(items, past) === W.comma ? past + 1 : past;
  return (
    kindAt(items, to) === W.to && kindAt(items, to + 2) === W.at && isOpen(story.tokens, items[to + 1]?.from ?? -1)
  );
}

function isOfSession(s: Sentence, at: number): boolean {
  const { session } = s.extra(at);
  return session === undefined || session === s.story.session;
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

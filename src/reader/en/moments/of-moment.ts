import { isFromClose, isFromOffer } from "../days/from-afar.ts";
import { isInTotal } from "../days/in-total.ts";
import { scopeAfter } from "../days/scope-after.ts";
import { isGrownTo, isMoveOfSpan } from "../days/scoped.ts";
import { isAfterOldExtreme, isFromOlderClose, isInRecent, isSinceBefore, isThanBefore } from "../days/since-when.ts";
import { isRanging } from "../numbers/between.ts";
import { pastPercent } from "../numbers/same-amount.ts";
import { followedBy } from "../phrases/around.ts";
import { itemAt, kindAt } from "../phrases/item.ts";
import { pastToOpen } from "../phrases/to-open.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isEarlierMove } from "./earlier-move.ts";
import { isAtMost, isBesideExtreme, isLeftBehind, isPassing } from "./moment.ts";
import { isNarrowedTo } from "./narrowed-to.ts";
import { isOutsideHours } from "./outside-hours.ts";
import type { SessionRule } from "./session-rule.ts";
import { isEndOfSwing } from "./swing.ts";
import { isMoveTold, isToExtreme } from "./to-extreme.ts";
import { isShrunkBy, isUndone, isUndoneBefore } from "./undone-move.ts";

/** Changes that are of a moment within the session or of its open, and not of its close. */
function isPercent({ items }: Sentence, at: number): boolean {
  return items[at]?.value === U.percent;
}

export const outside: SessionRule = (s, at) => s.story.weekly || isOutsideHours(s, at) || undefined;

export const fromOffer: SessionRule = (s, at) => (s.story.isHome && isFromOffer(s, at)) || undefined;

export const narrowed: SessionRule = (s, at) => (isNarrowedTo(s, at) ? false : undefined);

export const earlier: SessionRule = (s, at) => isEarlierMove(s, at) || undefined;

export const recent: SessionRule = (s, at) => isInRecent(s, at) || undefined;

export const sinceBefore: SessionRule = (s, at) => {
  const older = isFromOlderClose(s, at) || isThanBefore(s, at) || isAfterOldExtreme(s, at);
  if (!older && !isSinceBefore(s, at)) return undefined;
  s.scoped = true;
  return true;
};

export const atOpen: SessionRule = (s, at) => {
  if (s.clause.mode === L.open && !isFromClose(s, at)) return true;
  if (followedBy(s.items, at, 3, W.open) && !scopeAfter(s.items, at)) return true;
  return (isPassing(s, at) && !isAtMost(s, at)) || leadsToOpen(s, at) || undefined;
};

/** "Soared 512.30 points, or 4.4 percent, to open at 12,210.40". */
function leadsToOpen({ items, story }: Sentence, at: number): boolean {
  const behind = pastPercent(items, at + 1);
  const to = kindAt(items, behind) === W.comma ? behind + 1 : behind;
  const past = pastToOpen(story.tokens, items, to);
  return past > 0 && kindAt(items, past) === W.at;
}

export const heldAgainst: SessionRule = (s, at) => {
  const { prep } = s.clause;
  if (prep === W.preposition && (isForGain(s, at) || isAfterDay(s, at))) return undefined;
  return prep === W.preposition || prep === W.than || prep === W.against || undefined;
};

const isFor = wordSet("for", "on");

const isFollowing = wordSet("following");

/** "Following a 3.7 percent slide on Monday": the move of a day that is told. */
function isAfterDay(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  if (!isFollowing(story.tokens, items[clause.prepAt]?.from ?? -1) || kindAt(items, at + 1) !== W.moveNoun)
    return false;
  const day = story.isHome ? s.extra(at).session : undefined;
  return day !== undefined && !Number.isNaN(day) && day < story.session;
}

/** "Ended at 8,963.30 for a 0.8 percent gain": right behind the level, what led there. */
function isForGain({ clause: { mode, prepAt }, items, story: { tokens } }: Sentence, at: number): boolean {
  if (mode !== L.close || kindAt(items, at + 1) !== W.moveNoun || !isFor(tokens, items[prepAt]?.from ?? -1))
    return false;
  return kindAt(items, prepAt - 1) === W.quantity && kindAt(items, prepAt + 1) === W.article && at - prepAt < 5;
}

export const leftBehind: SessionRule = (s, at) => (isPercent(s, at) && isLeftBehind(s, at) ? false : undefined);

/** "Recovered from a 7 percent fall", "slid further to over 10 percent", "knocked it from an 82-point gain": of a moment. */
export const gone: SessionRule = (s, at) => (isGone(s, at) && isOfSession(s, at) && !isEqualTo(s)) || undefined;

function isGone(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  if (clause.prep === W.from && items[at]?.quantity?.hyphened === true) return true;
  if (!isPercent(s, at)) return false;
  // "Fell 24.8 points from the day before (1.2 percent)": the day is what stands behind "from".
  if (clause.prep === W.from) return kindAt(items, at - 1) !== W.openBracket;
  // "Widened its losses to as much as 0.77 percent", in Seoul: the change of a moment.
  if (s.story.isHome && isAtMost(s, at)) return false;
  return clause.prep === W.to && clause.mode !== L.close;
}

function isOfSession(s: Sentence, at: number): boolean {
  const { session } = s.extra(at);
  return session === undefined || session === s.story.session;
}

const isEqual = wordSet("equivalent", "equal", "amounting", "equating", "translating", "corresponding");

/** "Lost 5.31 points, equivalent to a 0.08 percent drop": the change again. */
function isEqualTo({ items, clause, story }: Sentence): boolean {
  const before = clause.prep === W.to ? itemAt(items, clause.prepAt - 1) : undefined;
  return before !== undefined && isEqual(story.tokens, before.from);
}

/** "Finished up to 0.2 percent higher": the most of several. */
export const most: SessionRule = (s, at) => {
  const { clause, items, story } = s;
  if (story.isHome || clause.prep !== W.to || !isPercent(s, at)) return undefined;
  const upTo = kindAt(items, at - 1) === W.to && kindAt(items, at - 2) === W.direction;
  return (upTo && s.directionAt(at) !== 0) || undefined;
};

export const grown: SessionRule = (s, at) => isGrownTo(s, at) || isMoveOfSpan(s) || undefined;

/** "Swung by more than 60 points": neither up nor down. */
export const swung: SessionRule = (s, at) => {
  const { clause, items, story } = s;
  const verb = story.isHome && clause.prep === W.by ? itemAt(items, clause.prepAt - 1) : undefined;
  return (verb !== undefined && isRanging(story.tokens, verb.from)) || isEndOfSwing(s, at) || undefined;
};

export const undone: SessionRule = (s, at) =>
  isUndone(s, at) || isUndoneBefore(s, at) || isShrunkBy(s, at) || isInTotal(s, at) || undefined;

/** "Touched a low of 26,714.46, a fall of over 2,100 points": at that moment. */
export const ofExtreme: SessionRule = (s, at) => {
  const { clause, items, story } = s;
  const extreme = clause.lastLevel === "low" || clause.lastLevel === "high";
  if (extreme && clause.mode === L.touch && clause.prep === W.of) return true;
  return (!story.isHome && clause.kind === S.index && isToExtreme(items, at) && isMoveTold(s)) || undefined;
};

/** "It dipped to 1,899.87, down 3.21 percent": at that moment; in Seoul a moment's change is told too; and no result beside last year's. */
export const besideExtreme: SessionRule = (s, at) =>
  isBesideExtreme(s, at) && !scopeAfter(s.items, at) ? !s.story.isHome : undefined;

/** "Giving up an earlier gain of as much as 1 percent". */
export const earlierGain: SessionRule = (s) => {
  const { clause } = s;
  return (clause.previous && clause.prep === W.of && s.headKind(clause.prepAt) === W.moveNoun) || undefined;
};

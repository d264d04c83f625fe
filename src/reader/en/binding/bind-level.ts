import { isOfMove, isRanged, isReachedBy } from "../days/level-of-move.ts";
import { isCutToTens } from "../levels/cut-to-tens.ts";
import { isLongAgo } from "../levels/level-day.ts";
import {
  isAverage,
  isForecastLevel,
  isInfinitive,
  isLevelPlace,
  isOfLongAgo,
  isTechnical,
} from "../levels/level-place.ts";
import { isHovering, isThought } from "../levels/milestone.ts";
import { levelKind, OWN_LEVELS } from "../levels/which-level.ts";
import { isIndefinite } from "../markets/market-place.ts";
import { isAtMost } from "../moments/moment.ts";
import { takeHourOfSession } from "../moments/told-clock.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Extra } from "../story.ts";
import { isOfList } from "../subjects/label.ts";
import { kindSet } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { bindChange, isApproached } from "./bind-change.ts";
import { markAhead, markBeforeClose, milestone } from "./bind-mark.ts";
import { bindOwnLevel, isLedTo } from "./own-level.ts";
import { noLevel, type Stood, type StoodRule } from "./stood.ts";

/** Where an index stood. */
/** Markets whose indices are told in millions of points: "to 1.412 million" in Tehran. */
const IN_MILLIONS: ReadonlySet<string> = new Set(["IR"]);

const otherScale: StoodRule = ({ s: { story }, q }) =>
  q.scale !== 0 && q.scale !== 3 && !(q.scale === 6 && IN_MILLIONS.has(story.market)) ? false : undefined;

/** "Today (15)". */
const dayInBrackets: StoodRule = ({ s, at, q }) =>
  s.inBrackets(at) && q.unit === U.plain && q.exponent === 0 && q.digits < 32 ? s.outside(at, q) : undefined;

/** "A dream of many years (KOSPI 5,000 points)". */
const roundInBrackets: StoodRule = (stood) => {
  const { s, at, q } = stood;
  const { items } = s;
  if (!s.inBrackets(at) || q.exponent !== 0 || q.digits % 100 !== 0) return undefined;
  const alone = kindAt(items, at - 1) === W.subject && kindAt(items, at - 2) === W.openBracket;
  return alone && kindAt(items, at + 1) === W.closeBracket ? noLevel(stood) : undefined;
};

/** "Has not closed higher than 1,400 since June", and not "closed at higher than 1,400": what it is set against. */
const setAgainst: StoodRule = (stood) => {
  const { at, s } = stood;
  const compared = kindAt(s.items, at - 1) === W.than && kindAt(s.items, at - 2) === W.direction;
  return compared && kindAt(s.items, at - 3) !== W.at ? noLevel(stood) : undefined;
};

/** "The 30 leading stocks", "an average of 225 selected issues". */
const count: StoodRule = ({ s, at, q }) => {
  if (q.unit !== U.plain || q.exponent !== 0 || kindAt(s.items, at + 1) !== W.plain) return undefined;
  if (s.clause.prep === W.of && s.clause.prepAt === at - 1 && kindAt(s.items, at + 2) === W.shareUnit)
    return s.outside(at, q);
  return q.digits < 100 ? false : undefined;
};

/** "Retreating from an early 30-point foray into record terrain": one of such moves, and no level. */
const ofUnnamedMove: StoodRule = (stood) => {
  const { s, at, q } = stood;
  const next = kindAt(s.items, at + 1);
  if (!q.hyphened || q.unit !== U.point || next === W.mark || next === W.hyphen) return undefined;
  const article = kindAt(s.items, at - 1) === W.plain ? at - 2 : at - 1;
  return isIndefinite(s, itemAt(s.items, article)) ? noLevel(stood) : undefined;
};

const isMoved = kindSet(W.move, W.moving);

/** "After falling as much as 120 points during the day", and no "rising to as much as 2,120 points". */
function isMostOfMove(s: Sentence, at: number, { unit }: Quantity): boolean {
  return unit === U.point && isMoved(s.items[at - 4]) && isAtMost(s, at);
}

/** "Surged to 51.5 in December from 45.9 in November": of months, as surveys and prices are told. */
function isOfMonths({ items }: Sentence, at: number): boolean {
  if (kindAt(items, at + 2) !== W.month || kindAt(items, at + 1) !== W.preposition) return false;
  const first = kindAt(items, at + 3) === W.from && kindAt(items, at + 6) === W.month;
  return first || (kindAt(items, at - 1) === W.from && kindAt(items, at - 2) === W.month);
}

/** "Surpassing the 125.91 points shed on Aug. 16": how far it went. */
function isShed({ items }: Sentence, at: number, { exponent, unit }: Quantity): boolean {
  return unit === U.point && exponent < 0 && kindAt(items, at - 1) === W.article && isMoved(items[at + 1]);
}

/** "A decline to 2,150 points could be a chance": where nothing has been yet. */
function isSupposed(s: Sentence, at: number): boolean {
  const { clause, items } = s;
  if (kindAt(items, at + 1) !== W.modal || clause.prep !== W.to) return false;
  for (let back = clause.prepAt - 1; back > 0 && back > clause.prepAt - 7; back--)
    if (kindAt(items, back) === W.moveNoun) return isIndefinite(s, items[back - 1]);
  return false;
}

const ofOther: StoodRule = (stood) => {
  const { s, at, q } = stood;
  // "The previous record gain was 114.37 points": how far, not where.
  if (q.unit === U.point && isOfMove(s.story.tokens, s.items, at)) return noLevel(stood);
  const other =
    isOfMonths(s, at) ||
    isMostOfMove(s, at, q) ||
    isShed(s, at, q) ||
    isSupposed(s, at) ||
    isAverage(s, at) ||
    isTechnical(s, at) ||
    isForecastLevel(s, at) ||
    isOfLongAgo(s, at) ||
    isThought(s, at);
  return other ? noLevel(stood) : undefined;
};

/** Not "closing in the 1,011 range". */
const ofPlace: StoodRule = ({ s, at }) =>
  s.clause.prep === W.preposition && s.clause.referenceDay === undefined && !isRanged(s, at) ? false : undefined;

/** What is no level that the index closed at, by the words around the number alone; the first that has a say decides. */
const RULES: readonly StoodRule[] = [
  otherScale,
  dayInBrackets,
  roundInBrackets,
  setAgainst,
  count,
  ofUnnamedMove,
  ofOther,
  markBeforeClose,
  markAhead,
  milestone,
  ofPlace,
];

/** Binds a number said of an index to its level, or to a mark that it crossed; false where it is neither. */
export function bindLevel(s: Sentence, at: number, q: Quantity): boolean {
  const subject = s.subjectFor(R.level);
  const stood: Stood = { s, at, q, subject, own: s.story.isOwn(subject) };
  for (const rule of RULES) {
    const bound = rule(stood);
    if (bound !== undefined) return bound;
  }
  takeHourOfSession(s, at);
  const extra = s.extra(at, "pt");
  if (!stood.own) return bindForeignLevel(stood, extra);
  const near = bindNearMark(stood, extra);
  if (near !== undefined) return near;
  if (isLevelPlace(s, at, q)) return bindOwnLevel(stood, extra);
  if (q.unit !== U.point) return false;
  const change = s.clause.dirKnown && !isApproached(s, at);
  return change ? bindChange(s, at, q) : s.bindOther(R.level, q, 1, extra);
}

/** Another market's index has one level, its close. */
function bindForeignLevel({ s, at, q }: Stood, extra: Extra): boolean {
  const { clause } = s;
  const touched = clause.mode === L.touch && !isReachedBy(s, at);
  const apart = clause.high || clause.low || clause.previous || clause.mode === L.open || touched;
  // "Finished at 5,158.30, 1.4 lower".
  const moved = kindAt(s.items, at + 1) === W.direction && clause.counts[R.level] !== 0;
  if (apart || moved || clause.prep === W.from) return s.bindOther(R.level, q, 1, extra);
  const led = clause.prep === W.to || clause.prep === W.at || clause.mode === L.touch || clause.mode === L.close;
  if (!led && !clause.record && !isOfList(s, at)) return s.bindOther(R.level, q, 1, extra);
  // "Gained 1.14 percent to close at 41,175.07 Monday": the move that led there is of that day too.
  if (s.story.isHome && extra.session !== undefined && isLedTo(s, at)) s.story.dateBack(clause.claimsBefore, extra);
  s.bind(R.level, "foreign_index.close", q, 1, extra);
  return true;
}

/** "In the 1,468 range", "around the 3,240 point level". */
function bindNearMark({ s, at, q }: Stood, extra: Extra): boolean | undefined {
  const { clause, items } = s;
  // "Trading around the 3,240 point level": where it was, and no close.
  if (q.bound === "about" && isInfinitive(s) && !isLongAgo(s, at)) return s.bindOther(R.level, q, 1, extra);
  const mark = kindAt(items, at + 1) === W.hyphen ? items[at + 2] : items[at + 1];
  if (mark?.kind !== W.mark) return undefined;
  const around = q.bound === "about" || isHovering(s, at);
  if (around && clause.mode !== L.close) return s.bindOther(R.level, q, 1, extra);
  if (mark.value === 1 && isIndefinite(s, itemAt(items, at - 1))) return s.outside(at, q);
  const tens = isCutToTens(s, at, q);
  // "Opened at 7,471 level", as South Asia's papers call every level: the number itself.
  const exact = kindAt(items, at - 1) === W.at && (clause.mode === L.open || clause.mode === L.close);
  if (exact && !s.story.isHome && mark.value !== 1 && !tens) return undefined;
  if (q.exponent < 0 || (mark.value !== 1 && q.digits % 10 === 0 && !tens)) return undefined;
  extra.bound = "band";
  const kind = tens ? levelKind(s, at) : "close";
  s.bind(R.level, kind === "other" ? "other" : OWN_LEVELS[kind], q, 1, extra);
  return true;
}

import { tenTo } from "../../../market/figure.ts";
import { isMilestone, isThousands } from "../levels/milestone.ts";
import { bindWonMark } from "../levels/stray-level.ts";
import { isNearLevel, isTooFarToMove } from "../levels/too-far-to-move.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra } from "../story.ts";
import { kindTable } from "../words/kind-table.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { bindChange, isChange } from "./bind-change.ts";
import { bindLevel } from "./bind-level.ts";
import { bindPercent } from "./bind-percent.ts";
import * as apart from "./index-apart.ts";
import { between, tens } from "./index-range.ts";
import type { IndexRule } from "./index-rule.ts";
import { signFromPrevious } from "./index-side.ts";
import { moveGoesOn } from "./move-goes-on.ts";
import { paredMove } from "./pared-move.ts";
import { signThanBefore } from "./than-before.ts";

/** Numbers said of an index: levels, changes, percentages, records and milestones. */

const wonMark: IndexRule = (s, _at, q) => (s.story.isHome && bindWonMark(s, q) ? true : undefined);

const percent: IndexRule = (s, at, q, way) => (q.unit === U.percent ? bindPercent(s, at, q, way) : undefined);

/** "An increase of 0.91% (99.54)": the same move, in points. */
const moveAgain: IndexRule = (s, at, q) => (isMoveAgain(s, at, q) ? bindChange(s, at, q) : undefined);

function isMoveAgain({ clause, items, story }: Sentence, at: number, { exponent, unit }: Quantity): boolean {
  if (story.isHome || unit !== U.plain || exponent >= 0) return false;
  if (kindAt(items, at - 1) !== W.openBracket || kindAt(items, at + 1) !== W.closeBracket) return false;
  // "0.31% (28.1) lower than on Monday".
  const way = kindAt(items, at + 2) === W.direction ? items[at + 2]?.value : 0;
  if (!clause.dirKnown && way) {
    clause.dir = way;
    clause.dirKnown = true;
  }
  if (!clause.dirKnown) return false;
  return itemAt(items, at - 2)?.quantity?.unit === U.percent && clause.counts[R.change] === 0;
}

const fromPrevious: IndexRule = (s, at, q, way) => (way === 0 ? undefined : bindChange(s, at, q));

const percentUntold: IndexRule = (s, at, q, way) =>
  isPercentUntold(s, at, q) ? bindPercent(s, at, q, way) : undefined;

/** More percent than any index of Seoul moves in a session. */
const MOST_PERCENT = 20;

/** "Lost 8.43 to 903.11", "lost 8.43, ending at 903.11": in points, since it leads to a level. */
function leadsOn(items: readonly Item[], at: number): boolean {
  const next = kindAt(items, at + 1);
  if (next === W.to || next === W.at || next === W.or || next === W.openBracket) return true;
  return next === W.comma && TO_LEVEL[kindAt(items, at + 2)] === 1;
}

const TO_LEVEL = kindTable(W.to, W.at, W.close, W.or);

/** "The KOSPI was down 8.1%, while the KOSDAQ also dipped 8.4": as the one before it, where no level follows. */
function isPercentUntold(s: Sentence, at: number, { unit, exponent, digits }: Quantity): boolean {
  const { clause, items, story } = s;
  if (!story.isHome || unit !== U.plain || exponent >= 0 || digits * tenTo(exponent) > MOST_PERCENT) return false;
  const last = story.claims.at(-1);
  if (last?.measure !== "index.change_pct" || last.sentence !== story.sentence) return false;
  return !leadsOn(items, at) && last.subject !== clause.subjects[0]?.name && clause.dirKnown && s.isDirectObject(at);
}

const tooFar: IndexRule = (s, at, q) => {
  if (!isTooFarToMove(s, at, q)) return undefined;
  s.bind(R.level, "milestone.level", q, 1, new Extra("pt", null));
  return true;
};

/** "Closed at 66,151.38, up 65,401.82 posted on Friday": the level before, whatever its word. */
const nearLevel: IndexRule = (s, at, q) => {
  if (!isChange(s, at, q) || !isNearLevel(s, at, q)) return undefined;
  const extra = s.extra(at);
  extra.session ??= s.story.previousSession;
  s.bind(R.level, "index.close", q, 1, extra);
  return true;
};

const change: IndexRule = (s, at, q) => {
  if (!isChange(s, at, q)) return undefined;
  const far = (q.unit === U.plain && q.digits >= 500) || isThousands(s, q);
  const crossed = (q.bound === "over" || q.bound === "under") && far;
  return crossed && isMilestone(s, at, q) ? undefined : bindChange(s, at, q);
};

/** "Closing 2.5 per cent or 127 at a record": what it moved by again, and nobody says which way; "12.43 points or 0.98 to reach 1,254": its percentage without the sign. */
const toldAgain: IndexRule = (s, at, q) => {
  const told = kindAt(s.items, at - 1) === W.or ? itemAt(s.items, at - 2)?.quantity?.unit : undefined;
  const again = told === U.percent || (told === U.point && q.unit === U.plain);
  return again && !s.story.isHome ? s.outside(at, q) : undefined;
};

/** Before it is asked from which close a number counts. */
const APART: readonly IndexRule[] = [apart.ofOther, wonMark, apart.ofCommodity];

/** The first of these that has a say decides: what is none of the index's before its moves, and these before its levels. */
const RULES: readonly IndexRule[] = [
  apart.distanceAgain,
  percent,
  apart.basisPoints,
  apart.ofThings,
  apart.noPoints,
  moveAgain,
  apart.gainOfStock,
  apart.equivalent,
  apart.sinceWhen,
  fromPrevious,
  apart.goneBefore,
  apart.helpedBack,
  apart.distance,
  apart.missed,
  apart.shortOfLevel,
  apart.partOfMove,
  apart.ofSpan,
  percentUntold,
  moveGoesOn,
  between,
  tens,
  tooFar,
  paredMove,
  nearLevel,
  change,
  toldAgain,
  apart.besideLevel,
  bindLevel,
];

/** Binds a number said of an index; false where it is none of an index's. */
export function bindIndex(s: Sentence, at: number, q: Quantity): boolean {
  for (const rule of APART) {
    const bound = rule(s, at, q, 0);
    if (bound !== undefined) return bound;
  }
  // "Ended 6.27 points (2.04%) under the day before": the change, by its side.
  const fewer = signThanBefore(s, at, q);
  const counted = q.unit === U.point || q.unit === U.percent;
  const way = fewer || (counted ? signFromPrevious(s, at) : 0);
  if (way !== 0) {
    s.clause.dir = way;
    s.clause.dirKnown = true;
  }
  if (fewer !== 0 && q.unit !== U.percent) return bindChange(s, at, q);
  for (const rule of RULES) {
    const bound = rule(s, at, q, way);
    if (bound !== undefined) return bound;
  }
  return false;
}

import { tenTo } from "../../../market/figure.ts";
import { isTotalOf } from "../days/in-total.ts";
import { isOutOfSession } from "../moments/out-of-session.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { pastPercent } from "../numbers/same-amount.ts";
import { isLevel } from "../phrases/apposition.ts";
import { headBefore, precededBy } from "../phrases/around.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { LEAST_FACTOR } from "./index-rule.ts";

/** "Ended firmer at 7.4 points or 0.1 percent to 6,804", "weaker at 3.2 points at 6,793": a change worded like a level. */
function leadsToLevel({ items, clause }: Sentence, at: number, q: Quantity): boolean {
  // "To close at 954.07 and 9.41 points to close at 2,101.48": the move of the second of two.
  const second = kindAt(items, at - 1) === W.and && clause.subjects.length > 1;
  if (q.unit !== U.point || !clause.dirKnown || (clause.prep !== W.at && clause.prep !== W.to && !second)) return false;
  const past = pastPercent(items, at + 1);
  const next = kindAt(items, past) === W.comma ? past + 1 : past;
  const joint = kindAt(items, next);
  const behind = joint === W.to && kindAt(items, next + 1) === W.close ? next + 3 : next + 1;
  const level = joint === W.to || joint === W.at ? items[behind]?.quantity : undefined;
  if (level === undefined || level.unit > U.point || level.scale !== 0) return false;
  return q.digits * tenTo(q.exponent) * LEAST_FACTOR < level.digits * tenTo(level.exponent);
}

/** Points from which a number in tens may be a rounded one. */
const ROUND = 100;

/** "The KOSDAQ's loss came to 6.61 points", "its gain was 9.48 points": which way the noun says, or 0. */
function signOfNoun(items: readonly Item[], at: number): number {
  const verb = kindAt(items, at - 1) === W.to ? at - 2 : at - 1;
  const noun = kindAt(items, verb) === W.copula ? items[verb - 1] : undefined;
  const owned = noun?.kind === W.moveNoun && kindAt(items, verb - 2) === W.possessive;
  return owned ? Math.sign(noun.value) : 0;
}

export function isChange(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items } = s;
  const told = q.unit === U.point ? signOfNoun(items, at) : 0;
  if (told !== 0) {
    clause.dir = told;
    clause.dirKnown = true;
    return true;
  }
  // "A 31.2-point drop", "a 31.2-point, or 1.4-percent, drop".
  if (q.hyphened && kindAt(items, q.unit === U.point ? pastPercent(items, at + 1) : at + 1) === W.moveNoun) return true;
  if (s.alternateOf(at) >= 0)
    return s.alternateOf(at) !== R.level && (q.unit === U.point || clause.lastRole === R.percent);
  if (clause.prep === W.by) return true;
  if (clause.prep === W.of)
    return (
      s.headKind(clause.prepAt) === W.moveNoun ||
      (isTotalOf(s) && q.unit === U.point && clause.dirKnown) ||
      (clause.record && q.unit === U.point && clause.previous && !s.passed)
    );
  // "1.3%, or finished at 288.40 points, to close at 22,627": a change worded like a level.
  if (
    q.unit === U.point &&
    clause.lastRole === R.percent &&
    clause.counts[R.change] === 0 &&
    precededBy(s.items, at, 3, W.or)
  )
    return true;
  if (leadsToLevel(s, at, q)) return true;
  // "Finishing 242.3 or 10.4 per cent lower".
  const past = pastPercent(items, at + 1);
  if (q.unit === U.plain && past > at + 1 && kindAt(items, at - 1) === W.close && kindAt(items, past) === W.direction)
    return true;
  // "Recovering the 4,120 level", "over the 4,600 point level".
  if (kindAt(items, at + 1) === W.mark && (q.unit === U.plain || q.digits % 10 === 0)) return false;
  // "Moved upward and closely approached 2,800 points": a level.
  if (isApproached(s, at)) return false;
  if (s.isDirectObject(at)) return clause.dirKnown && (clause.mode !== L.touch || isUpBy(s, at));
  // "To close at 994.00 points, 0.53 percent lower", "closing at a record 4,137 points, up 0.9 percent".
  if (clause.mode === L.close && LEADS_CLOSE[kindAt(items, headBefore(items, at))] === 1) return false;
  if (s.directionAt(at) !== 0 && (q.unit === U.point || isBeforeLevel(items, at, q))) return true;
  // "S&P 500: -86.86, or 2.81%", "Dax: 5,889.01 (+4.01)".
  const before = kindAt(items, at - 1);
  // "KOSPI: 4,309.63, +95.46".
  const behindLevel = clause.lastRole === R.level && (before === W.comma || before === W.quantity);
  return q.sign !== 0 && (q.unit === U.point || before === W.colon || before === W.openBracket || behindLevel);
}

/** "Closed at 994.00 points", "closed above 994 points". */
const LEADS_CLOSE = kindTable(W.at, W.above, W.below);

const isApproach = wordSet(..."approach approached approaching approaches neared nearing nears".split(" "));

/** "Approached 2,800 points": how far an index was to go, and no change of it. */
export function isApproached({ items, story }: Sentence, at: number): boolean {
  return isApproach(story.tokens, items[at - 1]?.from ?? -1);
}

/** "Finished 32.93 higher at 10,878.38". */
function isBeforeLevel(items: readonly Item[], at: number, q: Quantity): boolean {
  if (q.unit !== U.plain || q.exponent >= 0) return false;
  // "Finishing 36.27, or 0.7 per cent, lower at 5,140.62".
  const way = pastPercent(items, at + 1);
  const joint = pastDay(items, way + 1);
  const to = kindAt(items, joint);
  // "Was left with a 0.8 decline at 5,796.1".
  const moved = kindAt(items, way) === W.direction || (way === at + 1 && kindAt(items, way) === W.moveNoun);
  const level = items[joint + 1]?.quantity;
  const far = level !== undefined && q.digits * tenTo(q.exponent) * LEAST_FACTOR < level.digits * tenTo(level.exponent);
  return moved && (to === W.at || to === W.to) && far && isLevel(items, joint + 1);
}

/** "6.8 up on the day at": past the day. */
function pastDay(items: readonly Item[], at: number): number {
  const day = kindAt(items, at) === W.preposition && kindAt(items, at + 1) === W.article ? items[at + 2] : undefined;
  return day?.kind === W.span && day.value === 1 ? at + 3 : at;
}

/** "Hit 9,953.29 points, up 30.15 points": what a touched level lay away by. */
function isUpBy({ items }: Sentence, at: number): boolean {
  const head = headBefore(items, at);
  const verb = kindAt(items, head) === W.by ? head - 1 : head;
  return kindAt(items, verb) === W.direction && kindAt(items, verb - 1) === W.comma;
}

/** The story's first line, which is no sentence and tells no level. */
function isBareHeadline({ items, story }: Sentence): boolean {
  return (
    story.sentence === 0 &&
    kindAt(items, items.length - 1) !== W.period &&
    items.filter(({ quantity }) => quantity !== undefined && quantity.unit <= U.point).length === 1
  );
}

/** "Moderated by 2.3 points (-0.1%)": the sign that the same move has in percent. */
function bracketSign(items: readonly Item[], at: number): number {
  const percent = kindAt(items, at) === W.openBracket ? items[at + 1]?.quantity : undefined;
  return percent?.unit === U.percent ? percent.sign : 0;
}

/** "Trailed Friday's close by 31.5 points": -1, or 0. */
function behindClose(items: readonly Item[], at: number): number {
  if (kindAt(items, at - 1) !== W.by || kindAt(items, at - 2) !== W.close || kindAt(items, at - 3) !== W.possessive)
    return 0;
  const verb = itemAt(items, at - 5);
  return verb?.kind === W.outnumber && verb.value === TRAILS ? -1 : 0;
}

/** The value of "trailed" among the verbs that compare two sides. */
const TRAILS = 1;

/** Fewer points than a thousandth of its level an index seldom moves by. */
const LEAST_MOVE = 0.001;

/** In a table's line, "Bovespa 127,812.44 -0.31", where a sign tells of a change. */
const LEAST_SIGNED = 0.00002;

/** "Closed at 6,746.30 points with a loss of 0.68", elsewhere: percent, as likely as points. */
function isUntoldPercent({ clause, story }: Sentence, { digits, exponent, sign, unit }: Quantity): boolean {
  const last = story.claims.at(-1);
  if (story.isHome || unit !== U.plain || last?.measure !== "index.close") return false;
  if (clause.prep !== W.of && sign === 0) return false;
  const level = last.figure.digits * tenTo(last.figure.exponent);
  return (
    last.sentence === story.sentence && digits * tenTo(exponent) < level * (sign === 0 ? LEAST_MOVE : LEAST_SIGNED)
  );
}

/** "More than the 125.91 points it lost on Aug. 16": of another time. */
function isToldOfIt(items: readonly Item[], at: number): boolean {
  return kindAt(items, at - 1) === W.article && kindAt(items, at + 1) === W.it && kindAt(items, at + 2) === W.move;
}

export function bindChange(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items } = s;
  // "Knocked 30 points off the index": what one stock took.
  const taken = kindAt(items, at + 1) === W.direction && kindAt(items, at + 2) === W.article;
  if (taken && kindAt(items, at + 3) === W.marketNoun) return s.bindOther(R.change, q, -1, s.extra(at));
  // "KOSPI ends at 4,212.4 (+12.6, 0.3%), KOSDAQ at 745.2 (-1.3, 0.2%)": what stands beside a printed sign has it too.
  if (q.sign !== 0 && (!clause.dirKnown || s.bracket > 0)) {
    clause.dir = q.sign;
    clause.dirKnown = true;
  }
  const sign = s.directionAt(at) || clause.dir || bracketSign(items, at + 1) || behindClose(items, at);
  // "Moderated by 2.3 points": which way, nobody says.
  if (sign === 0 && q.sign === 0 && !clause.dirKnown && !s.story.isHome) return s.outside(at, q);
  // "A deal contributed 767mn to the day's turnover".
  if (q.scale >= 6) return s.bindOther(R.change, q, sign, s.extra(at));
  if (isUntoldPercent(s, q)) return s.bindOther(R.change, q, sign, s.extra(at));
  const subject = s.subjectFor(R.change);
  // "Closed higher, with the TASI reaching 8,210.38 points, up 49.57": where it closed.
  const last = s.story.claims.at(-1);
  const closed = !s.story.isHome && last?.measure === "index.close" && !last.intraday;
  const touched = clause.mode === L.touch && !closed && !s.timed && !clause.record && clause.dirKnown && isUpBy(s, at);
  if (touched || isToldOfIt(s.items, at) || isOutOfSession(s, at) || !s.story.isOwn(subject))
    return s.bindOther(R.change, q, sign, s.extra(at));
  s.story.dailyChange = true;
  const extra = s.extra(at);
  // "Dow closes up 550", where it rose 556 points: a headline's round number.
  const round = q.unit === U.plain && q.exponent >= 0 && q.digits >= ROUND && q.digits % 10 === 0;
  if (round && !s.story.isHome && q.bound === undefined && isBareHeadline(s)) extra.bound = "about";
  s.bind(R.change, "index.change", q, sign, extra);
  return true;
}

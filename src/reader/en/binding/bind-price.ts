import { isLongAgo } from "../levels/level-day.ts";
import { turnedFrom } from "../levels/level-within.ts";
import { carryMoment } from "../moments/carried-moment.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { extremeSet } from "./extreme-set.ts";
import { closeBefore, dayLeft, isOfPreviousClose } from "./price-before.ts";
import * as change from "./price-change.ts";
import * as extremes from "./price-extreme.ts";
import { earlierFrom, isLedByMove, isMovedBy, isOnPrice } from "./price-move.ts";
import { extreme, type Price, type PriceRule, sum, unmeasured } from "./price-rule.ts";
import * as sums from "./price-sum.ts";

/** What a share cost, and what its price moved by. */

/** Nothing tells what the amount is, unless it stands in brackets behind what it explains. */
const untold: PriceRule = ({ s, at }) => {
  const { clause } = s;
  const told = clause.dirKnown || clause.mode !== L.none || clause.verb || isMovedBy(s, at);
  return told || isPlaced(s, at) || isListed(s, at) || s.inBrackets(at) ? undefined : false;
};

/** "The index could rise 8% next year, Pepper Bank said, to 7,600": who spoke has no price. */
const ofSpeaker: PriceRule = ({ s, at, q }) => {
  const { clause, items } = s;
  const { subjectAt } = clause;
  const spoke = kindAt(items, subjectAt - 1) === W.comma && kindAt(items, subjectAt + 1) === W.say;
  return spoke && kindAt(items, subjectAt + 2) === W.comma && !clause.hasMove() ? s.outside(at, q) : undefined;
};

/** "At 65,100 won, Pepper was up 4.5 percent", "set an intraday high of 66,000 won". */
function isPlaced({ clause, story }: Sentence, at: number): boolean {
  if (clause.prep === W.at && at === 1) return true;
  return story.isHome && clause.high && clause.intraday && clause.prep === W.of;
}

/** "Pepper: +7.47%, 141,700 won": the second column of a list. */
function isListed({ clause, items, story }: Sentence, at: number): boolean {
  if (!story.isHome || clause.subjects.length !== 1 || clause.counts[R.percent] !== 1) return false;
  if (kindAt(items, at - 1) !== W.comma || items[at - 2]?.value !== U.percent) return false;
  return kindAt(items, at - 3) === W.colon || kindAt(items, at - 3) === W.subject;
}

const behindOtherPreposition: PriceRule = (price) => {
  const { s, at, q } = price;
  return s.clause.prep === W.preposition && !s.inBrackets(at) && !isOnPrice(s, at, q) ? sum(price) : undefined;
};

/** "Closed at 142,500 won after plunging to 133,000 won": how far it had gone before it turned. */
const turned: PriceRule = (price) => {
  const { s, extra } = price;
  if (extra.session !== undefined || s.clause.counts[R.level] === 0) return undefined;
  const way = s.story.isHome ? turnedFrom(s) : earlierFrom(s);
  if (way === 0) return undefined;
  return extreme(price, way > 0 ? "stock.high" : "stock.low");
};

const closed: PriceRule = (price) => {
  const { s, at, q, extra } = price;
  const { clause, story } = s;
  const left = clause.prep === W.from || isOfPreviousClose(s);
  const told = left ? dayLeft(s, at, extra.session) : extra.session;
  // "To N19.35, N3.02 and N70.90, up from N17.60, N2.75 and N64.90": whose the last three are, their order alone tells.
  const several = clause.subjects.length > 1 && s.paired;
  const again = (clause.counts[R.level] as number) >= Math.max(1, clause.subjects.length);
  // "Rose to 54,900 won, its highest since ending at 55,500 won in May 2004": of a day that is not named.
  const long = again && !several && story.isHome && clause.mode === L.close && isLongAgo(s, at);
  const session = told ?? (long ? Number.NaN : undefined);
  if (again && (session === undefined || several) && !isByClock(s, at)) return unmeasured(price, R.level);
  extra.session = session;
  if (session !== undefined && isLedByMove(s, at)) story.dateBack(clause.claimsBefore, extra);
  s.bind(R.level, "stock.close", q, 1, extra);
  if (extra.intraday && story.isHome) carryMoment(s, at);
  // "Moved from N1470 to N1608": where it came from leaves the close to come.
  if (left && clause.subjects.length === 1 && !story.isHome) clause.counts[R.level] = 0;
  return true;
};

/** "Fell to HUF 6,290 early in the day, recovering to HUF 6,335 by noon": where it stood at another moment. */
function isByClock({ clause, items, story }: Sentence, at: number): boolean {
  if (story.isHome || clause.prep !== W.to || kindAt(items, at + 1) !== W.by) return false;
  const when = kindAt(items, at + 2) === W.article ? at + 3 : at + 2;
  return kindAt(items, when) === W.intraday || kindAt(items, when) === W.time || kindAt(items, when) === W.clock;
}

/**
 * The first of these that has a say decides. What is no price at all comes first, then what says by its own words what it
 * is; only behind `untold` does the verb tell a change, an extreme or the close, which anything may be.
 */
const RULES: readonly PriceRule[] = [
  ofSpeaker,
  sums.priceOfThing,
  sums.tooMuch,
  sums.partOfWon,
  change.byWords,
  sums.exchanged,
  sums.paidByFirm,
  change.withoutWay,
  change.besidePrice,
  change.signedInBrackets,
  change.beforeNoun,
  change.besidePreviousClose,
  change.inBracketsOfMove,
  sums.besidePercent,
  sums.withinCompound,
  extremes.ofOtherTime,
  extremes.toMost,
  sums.worthOfShares,
  sums.valueOfShares,
  sums.shortOfPrice,
  extremes.extremeApart,
  extremes.recordOfDay,
  closeBefore,
  untold,
  change.movedBy,
  change.leadsToPrice,
  behindOtherPreposition,
  extremes.markPassed,
  extremes.onTheWay,
  extremes.atOpen,
  extremes.lowestSince,
  extremes.highOfOtherTime,
  extremes.touched,
  extremeSet,
  extremes.high,
  extremes.rankedClose,
  extremes.low,
  extremes.besideExtreme,
  turned,
  sums.toldOfOther,
  closed,
];

/** Binds the money, or the bare number, at `at` to a price of the stock, to what it moved by, or to nothing; false where nothing tells. */
export function bindPrice(s: Sentence, at: number, q: Quantity, sign: number): boolean {
  const unit = q.unit === U.plain ? s.story.currency : q.currency;
  const price: Price = { s, at, q, sign, extra: s.extra(at, unit) };
  for (const rule of RULES) {
    const bound = rule(price);
    if (bound !== undefined) return bound;
  }
  return false;
}

import { tenTo } from "../../../market/figure.ts";
import { isRecordApart } from "../levels/level-day.ts";
import { duringSession } from "../moments/during-session.ts";
import { endsElsewhere, isBehindClose, isHighBehind, isLowest, isToMost } from "../moments/touched-price.ts";
import { isLeftOfMove } from "../moments/undone-move.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { kindSet, kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAtLowerLimit } from "./lower-limit.ts";
import { isOfAnotherTime, isOtherPrice } from "./other-price.ts";
import { extreme, isOfLow, type Price, type PriceRule, unmeasured } from "./price-rule.ts";

/** Prices that a share touched, and those of another time. */

export const ofOtherTime: PriceRule = (price) => {
  const { s, at } = price;
  const other = isOtherPrice(s, at) || isLeftOfMove(s, at) || isRecordApart(s.items, at, true);
  return other ? unmeasured(price, R.level) : undefined;
};

export const toMost: PriceRule = (price) =>
  isToMost(price.s, price.at) ? extreme(price, price.s.clause.dir < 0 ? "stock.low" : "stock.high") : undefined;

/** "Its year high at $96.50". */
export const extremeApart: PriceRule = (price) => {
  const { clause, items, story } = price.s;
  if (story.isHome || clause.prep !== W.at || clause.prepAt !== price.at - 1 || clause.record) return undefined;
  const noun = kindAt(items, clause.prepAt - 1);
  if ((noun !== W.high && noun !== W.low) || isClosedAt(items, clause.prepAt - 1)) return undefined;
  return unmeasured(price, R.money);
};

/** Phrases from a close to the high that it was. */
const FRONT_REACH = 7;

/** "Closed at a near three year high at $47.95": the close itself. */
function isClosedAt(items: readonly Item[], high: number): boolean {
  for (let back = high - 1; back > 0 && back > high - FRONT_REACH; back--) {
    if (kindAt(items, back) === W.at) return kindAt(items, back - 1) === W.close;
    if (BESIDE_HIGH[kindAt(items, back)] !== 1) return false;
  }
  return false;
}

const BESIDE_HIGH = kindTable(W.article, W.near, W.numeral, W.span, W.hyphen, W.plain, W.record, W.quantity);

/** What leads from a close to the record that it came back from: "after hitting a record high of", "having hit a record intraday high of". */
const LEADS_BACK = kindTable(
  W.touch,
  W.to,
  W.moving,
  W.trading,
  W.trade,
  W.article,
  W.record,
  W.high,
  W.low,
  W.intraday,
);

/** Phrases from a record to the word that says when it was hit. */
const RECORD_REACH = 8;

/** "Closed at $19.85 after hitting a record high of $20.08": the day's, since its close is told first and no other day. */
export const recordOfDay: PriceRule = (price) => {
  const { s, at } = price;
  const { clause, items, story } = s;
  if (story.isHome || !clause.record || clause.prep !== W.of || clause.counts[R.level] === 0) return undefined;
  if (!(clause.high || clause.low) || items.slice(at + 1, at + 4).some(isTimed)) return undefined;
  let back = clause.prepAt - 1;
  while (back > clause.prepAt - RECORD_REACH && LEADS_BACK[kindAt(items, back)] === 1) back--;
  if (kindAt(items, back) !== W.after && kindAt(items, back) !== W.have) return undefined;
  price.extra.intraday = true;
  return extreme(price, clause.low ? "stock.low" : "stock.high");
};

const isTimed = kindSet(W.date, W.month, W.previous, W.ago);

/** "Topped 80,000 won", "returned to the NT$1,000 (US$33) mark": passed, and no price that the share had. */
export const markPassed: PriceRule = (price) => {
  const { s, at, q, extra } = price;
  const { clause, items } = s;
  const bracketed = kindAt(items, at + 1) === W.openBracket && kindAt(items, at + 3) === W.closeBracket;
  const mark = kindAt(items, bracketed ? at + 4 : at + 1) === W.mark;
  const passed = q.bound === "near" || s.passed || clause.prep === W.above || clause.prep === W.below;
  if (!passed && !mark) return undefined;
  extra.bound = null;
  return unmeasured(price, R.level);
};

/** "Traded around $3.20 for most of the day and closed at $3.24", "was down to $3.24 early, but ended at $3.28". */
export const onTheWay: PriceRule = (price) => {
  const { clause, story } = price.s;
  const ofExtreme = (clause.high || clause.low) && clause.prep === W.of;
  if (ofExtreme || clause.mode !== L.none || story.isHome || clause.prep === W.from) return undefined;
  return endsElsewhere(price.s, price.at) ? unmeasured(price, R.money) : undefined;
};

export const atOpen: PriceRule = (price) => (price.s.clause.mode === L.open ? unmeasured(price, R.level) : undefined);

/** "Touched 1,033,000 won, the lowest since ...". */
export const lowestSince: PriceRule = (price) =>
  price.s.clause.mode === L.touch && isLowest(price.s.items, price.at) ? extreme(price, "stock.low") : undefined;

export const highOfOtherTime: PriceRule = (price) => {
  const { s, at } = price;
  const { clause, items, story } = s;
  if (!clause.high) return undefined;
  // "Off its year high of $96.50".
  const behind = story.isHome ? clause.mode !== L.touch : kindAt(items, at + 1) !== W.comma;
  const longAgo = clause.longAgo && clause.prep === W.of && behind;
  return longAgo || isOfAnotherTime(s, at) ? unmeasured(price, R.level) : undefined;
};

const isPeaking = wordSet("peaking");
const isBottoming = wordSet("bottoming");

export const touched: PriceRule = (price) => {
  const { s, at, q } = price;
  const { clause, story } = s;
  if (clause.mode !== L.touch) return undefined;
  // "Fell to P915 after peaking at P933", "after bottoming at P901".
  const verb = clause.prep === W.at ? (s.items[clause.prepAt - 1]?.from ?? -1) : -1;
  if (!story.isHome && isPeaking(story.tokens, verb)) return extreme(price, "stock.high");
  if (!story.isHome && isBottoming(story.tokens, verb)) return extreme(price, "stock.low");
  const sunk = isAtLowerLimit(s) ? "stock.low" : story.isHome ? undefined : extremeBefore(s.items, at);
  if (sunk) return extreme(price, sunk);
  if (isRoundAlone(price)) return unmeasured(price, R.level);
  const left = !isOfLow(price) && (duringSession(s, at) || endsElsewhere(s, at));
  // "Touched 81,000 won at one point": from above or from below, nobody says.
  if (!left && isHighReached(price)) return extreme(price, "stock.high");
  if (!left) return isBehindClose(s) ? besideClose(price) : undefined;
  const untold = story.isHome && !clause.high && clause.dir <= 0 && !isHighBehind(s, at, q);
  return untold ? unmeasured(price, R.level) : extreme(price, "stock.high");
};

/** "Hit a record high of $27.40", elsewhere: what it came to is a high, and where it closed nobody says. */
function isHighReached({ s: { clause, items, story } }: Price): boolean {
  const noun = kindAt(items, clause.prepAt - 1) === W.high;
  return noun && !story.isHome && clause.high && clause.prep === W.of && !clause.longAgo;
}

/** "Fell to an all-time low on Tuesday, touching $21.61": the extreme that the price is told of, which it did not close at. */
function extremeBefore(items: readonly Item[], at: number): "stock.high" | "stock.low" | undefined {
  let comma = at - 1;
  while (comma > 0 && kindAt(items, comma) !== W.comma && kindAt(items, comma) !== W.quantity) comma--;
  if (kindAt(items, comma) !== W.comma) return undefined;
  for (let noun = comma - 1; noun > 0 && noun > comma - NOUN_REACH; noun--) {
    const kind = kindAt(items, noun);
    if (kind === W.high || kind === W.low)
      return ledTo(items, noun) ? (kind === W.low ? "stock.low" : "stock.high") : undefined;
    if (BEHIND_EXTREME[kind] !== 1) return undefined;
  }
  return undefined;
}

/** Phrases from an extreme to the comma behind its day. */
const NOUN_REACH = 5;

const BEHIND_EXTREME = kindTable(W.date, W.preposition, W.since, W.month);

/** "To a new all-time" in front of the extreme at `noun`, behind a move. */
function ledTo(items: readonly Item[], noun: number): boolean {
  let to = noun - 1;
  while (to > noun - RECORD_REACH && BESIDE_HIGH[kindAt(items, to)] === 1) to--;
  return kindAt(items, to) === W.to && kindAt(items, to - 1) === W.move;
}

/** "Hit 500,000 won for the first time", in Seoul: a round price that it came to, and no move that led there. */
function isRoundAlone({ s: { clause, items, story }, at, q }: Price): boolean {
  if (!story.isHome || clause.hasMove() || clause.dir !== 0 || clause.record || clause.high || clause.low) return false;
  if (kindAt(items, at + 1) === W.comma && kindAt(items, at + 2) === W.direction) return false;
  let { digits } = q;
  while (digits % 10 === 0 && digits > 0) digits /= 10;
  return digits < 100;
}

export const high: PriceRule = (price) => {
  const { s } = price;
  const { clause } = s;
  const named = clause.high && !clause.record && clause.prep === W.of && !isClosing(price);
  if (named || clause.mode === L.high) return extreme(price, "stock.high");
  const within = (s.withinSession || clause.intraday) && clause.dir >= 0 && clause.mode !== L.close;
  if (!within || isOfLow(price) || isLedToNow(price)) return undefined;
  // "Changed hands at 81,000 won at one point": from above or from below, its rank or its close tells, or nobody.
  const told = clause.dir !== 0 || clause.mode === L.touch || !s.story.isHome;
  const way = told ? 1 : wayFromClose(price);
  return way === 0 ? unmeasured(price, R.level) : extreme(price, way > 0 ? "stock.high" : "stock.low");
};

/** "Closed at $14.20 after hitting $14": which side of its close, elsewhere than in Seoul. */
function besideClose(price: Price): true | undefined {
  const { at, extra, s } = price;
  const ofDay = extra.session === undefined && !s.items.slice(at + 1, at + 4).some(isTimed);
  const way = ofDay && !s.story.isHome ? wayFromClose(price) : 0;
  if (way === 0) return unmeasured(price, R.level);
  return extreme(price, way > 0 ? "stock.high" : "stock.low");
}

/** Whether the price lies above the close that was told of the same stock, or below; 0 where none was. */
function wayFromClose({ s: { clause, items, story }, at, q }: Price): number {
  if (isLowest(items, at)) return -1;
  const name = clause.subjects[0]?.name;
  const close = story.claims.findLast(
    ({ intraday, measure, session, subject }) =>
      measure === "stock.close" && subject === name && !intraday && session === undefined,
  );
  if (close === undefined || story.sentence - close.sentence > CLOSE_REACH) return 0;
  const { digits, exponent } = close.figure;
  return Math.sign(q.digits * tenTo(q.exponent) - digits * tenTo(exponent));
}

/** Sentences from a stock's close to what it did before. */
const CLOSE_REACH = 3;

/** "A peak of 79,700 won, up 3.24 percent": the change of the day belongs to its close. */
function isClosing({ s: { items }, at }: Price): boolean {
  return kindAt(items, at + 1) === W.comma && kindAt(items, at + 2) === W.direction;
}

/** "In afternoon trading it was up 59 cents to $17.28", "at one stage was down 12p at 190p", elsewhere: where it stood, and no extreme. */
function isLedToNow({ s: { clause, story } }: Price): boolean {
  const stood = clause.prep === W.at && clause.mode === L.none;
  return !story.isHome && (stood || clause.hasMove());
}

/** "Plunged 18 per cent to a five-year low of 92.5 cents": where the day's change led. */
export const rankedClose: PriceRule = ({ s, q, extra }) => {
  const { clause, items, story } = s;
  if (story.isHome || clause.prep !== W.of || clause.mode !== L.none) return undefined;
  if (!clause.longAgo || !clause.hasMove()) return undefined;
  if (!isLedTo(items, clause.prepAt)) return undefined;
  s.bind(R.level, "stock.close", q, 1, extra);
  return true;
};

/** "To a five-year low of": a few phrases in front of the "of". */
function isLedTo(items: readonly Item[], at: number): boolean {
  return kindAt(items, at - 3) === W.to || kindAt(items, at - 4) === W.to || kindAt(items, at - 5) === W.to;
}

export const low: PriceRule = (price) => {
  const { s } = price;
  const { clause, story } = s;
  const named = isOfLow(price);
  if (named && (clause.record || clause.longAgo)) return unmeasured(price, R.level);
  const within = (s.withinSession || (clause.intraday && story.isHome)) && clause.dir < 0 && clause.mode !== L.close;
  const reached = within && !isLedToNow(price);
  return named || clause.mode === L.low || reached ? extreme(price, "stock.low") : undefined;
};

/** "Pepper at one point rising to 98,000 won and Salt to 41,500 won": as far as the first went, so did the second. */
export const besideExtreme: PriceRule = (price) => {
  const { s, at, extra } = price;
  const { clause, items, story } = s;
  const last = story.claims.at(-1);
  if (!story.isHome || last?.sentence !== story.sentence || extra.session !== undefined) return undefined;
  if (last.measure !== "stock.high" && last.measure !== "stock.low") return undefined;
  if (kindAt(items, at - 1) !== W.to || clause.subjectAt !== at - 2 || kindAt(items, at - 3) !== W.and)
    return undefined;
  if (kindAt(items, at - 4) !== W.quantity) return undefined;
  extra.intraday = last.intraday === true;
  return extreme(price, last.measure);
};

import { isOnThisDay } from "../days/other-day.ts";
import { isOtherPlace } from "../markets/market-place.ts";
import { isAtMost } from "../moments/moment.ts";
import { isOutOfSession } from "../moments/out-of-session.ts";
import { strangerBefore } from "../names/stranger-name.ts";
import {
  isBareChange,
  isExtremeLeft,
  isInCents,
  isMissingPercent,
  isRankedCents,
  isUntoldChange,
  isYear,
} from "../numbers/bare-number.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { bindResult } from "../subjects/firm-result.ts";
import { isFollowed } from "../subjects/measured-name.ts";
import { kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isDriven, isOffExtreme, isOfThing } from "./bind-percent.ts";
import { bindPrice } from "./bind-price.ts";
import { isGrownNumber, isObjectOfPlan } from "./other-price.ts";
import { isPartOf } from "./part-of-whole.ts";
import { percentSign } from "./percent-sign.ts";
import { bindContribution } from "./stock-contribution.ts";
import { bindTradeIndex, isMadeUp, isShareOfTrade, isWeight } from "./trade-index.ts";

/** Percentages of a sector: the only thing said of one that has a measure. */
export function bindSector(s: Sentence, at: number, q: Quantity): boolean {
  const { clause } = s;
  if (bindTradeIndex(s, at, q)) return true;
  // "The sector makes up 14 percent of the index": its weight.
  if (q.unit === U.percent && isWeight(s.items, at)) return s.bindOther(R.percent, q, 1, s.extra(at));
  const sign = percentSign(s, at);
  const stranger = q.unit === U.percent ? strangerBefore(s, at) : undefined;
  if (stranger !== undefined && (sign !== 0 || q.sign !== 0)) {
    s.story.claim("sector.change_pct", stranger, q, sign, s.extra(at));
    return true;
  }
  if (q.unit !== U.percent || isOutOfSession(s, at) || isShareOfTrade(s, at))
    // "Banking 6.87, trade 6.02 and hydropower 25.24 points": the unit is told once, behind the last.
    return q.unit === U.plain && !s.inBrackets(at) && clause.prep === 0 && (s.story.isHome || q.exponent === 0)
      ? false
      : s.bindOther(R.level, q, sign || 1, s.extra(at));
  if (sign === 0 && q.sign === 0) return false;
  // "Miners rose as the metal climbed 2 percent to $9,500 a tonne": what has a price is no trade.
  if (kindAt(s.items, at + 1) === W.to && s.items[at + 2]?.value === U.money) return s.outside(at, q);
  // "Up 0.2 percent, as against a gain of 0.8 percent before": of another time.
  if (!s.story.isHome && clause.prep === W.of && kindAt(s.items, clause.prepAt - 3) === W.against)
    return s.bindOther(R.percent, q, sign || 1, s.extra(at));
  // "Banks 1.4%, resources 0.3%": a second figure is that of a trade nobody listed.
  const second = (clause.counts[R.percent] as number) >= Math.max(1, clause.subjects.length);
  if (second && !s.inBrackets(at)) return s.bindOther(R.percent, q, sign || 1, s.extra(at));
  // "Builders (+1.17%) and banks (+1.06%) rose more than 1 percent": of all of them.
  const last = s.story.claims.at(-1);
  const listed = last?.measure === "sector.change_pct" && last.sentence === s.story.sentence;
  if (listed && clause.subjects.length === 1 && last.subject === clause.subjects[0]?.name && !s.inBrackets(at))
    return s.bindOther(R.percent, q, sign || 1, s.extra(at));
  s.bind(R.percent, "sector.change_pct", q, sign, s.extra(at));
  return true;
}

/** "Is at 3.2 percent, down from an estimate of 3.6 percent": what a percentage is of, where that is no move. */
function isOfNoun({ clause, items, story }: Sentence): boolean {
  if (story.isHome || clause.prep !== W.of) return false;
  const noun = itemAt(items, clause.prepAt - 1);
  const plain = (noun?.kind === W.plain && noun.value === 0) || noun?.kind === W.moveNoun;
  return plain && isShareOf(story.tokens, noun.from);
}

const isShareOf = wordSet(
  ..."estimate estimates forecast forecasts probability chance odds average yield weighting weight margin rate premium discount".split(
    " ",
  ),
);

/** "Both fell, adding to the property sub-index's heavy loss of 1.65 percent": what that lost, and neither of them. */
function isMoveOfWhole({ clause, items, story }: Sentence): boolean {
  if (story.isHome || clause.prep !== W.of || kindAt(items, clause.prepAt - 1) !== W.moveNoun) return false;
  const owner = kindAt(items, clause.prepAt - 2) === W.plain ? clause.prepAt - 3 : clause.prepAt - 2;
  if (kindAt(items, owner) !== W.possessive) return false;
  const whole = kindAt(items, owner - 1);
  return whole === W.marketNoun || whole === W.sectorNoun || whole === W.sector;
}

function isYearBefore(items: readonly Item[], at: number): boolean {
  const { day, quantity: q } = itemAt(items, at) ?? {};
  return day?.long === true || (q?.unit === U.plain && q.exponent === 0 && q.digits >= 1900 && q.digits < 2100);
}

/** Sentences from market values to the list that ranks them. */
const VALUE_REACH = 3;

/** "SK followed with a 26.05% increase" where market values are told: theirs, and not the prices'. */
function isOfValues({ items, story }: Sentence): boolean {
  if (!story.isHome || story.sentence - story.valueSentence > VALUE_REACH) return false;
  return items.some(({ kind, from }) => kind === W.plain && isFollowed(story.tokens, from));
}

/** Phrases from a count to the percentage that it changed by. */
const COUNT_REACH = 7;

/** "Sold 351,000 vehicles last month, down 2.1 percent", "won orders worth 1.4 trillion won, up 8.3 percent": no price's. */
function isOfCount(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.direction || kindAt(items, at - 2) !== W.comma) return false;
  for (let back = at - 3; back > 0 && back > at - COUNT_REACH; back--) {
    const { kind, quantity } = items[back] as Item;
    if (quantity?.unit === U.money) return quantity.scale >= 9;
    if (quantity) return quantity.unit === U.plain && quantity.exponent >= 0 && items[back + 1]?.kind === W.plain;
    if (!BEHIND_COUNT[kind]) return false;
  }
  return false;
}

const BEHIND_COUNT = kindTable(W.plain, W.article, W.previous, W.span, W.month, W.date, W.preposition);

const isValueWord = wordSet("value", "worth", "market", "price");

/** "Lost 2.1 percent of its value", in Seoul, and not "shed 3 percent of its workforce". */
function isOfValue({ items, story: { tokens } }: Sentence, at: number): boolean {
  return [3, 4].some((step) => isValueWord(tokens, items[at + step]?.from ?? -1));
}

/** "The previous session", "the session before". */
function isDayAt(items: readonly Item[], at: number): boolean {
  const span = itemAt(items, kindAt(items, at) === W.previous ? at + 1 : at);
  return span?.kind === W.span && span.value === 1;
}

const isTimes = wordSet("times");

/** Numbers said of one stock or of several. */
export function bindStock(s: Sentence, at: number, q: Quantity): boolean {
  const { clause, items } = s;
  if (q.range || q.unit === U.percentPoint) return s.outside(at, q);
  // "Ending at 14.9 times earnings".
  if (q.unit === U.plain && !s.story.isHome && isTimes(s.story.tokens, items[at + 1]?.from ?? -1))
    return s.outside(at, q);
  const sign = percentSign(s, at);
  if (q.unit === U.percent || isMissingPercent(s, at, q)) {
    if (bindResult(s, at, q)) return true;
    if (kindAt(items, at + 1) === W.stake) return s.outside(at, q);
    // "Behind 2000 (14.85%) and 2002 (10.39%)": of the years.
    const bracketed = kindAt(items, at - 1) === W.openBracket;
    if (bracketed && isYearBefore(items, at - 2)) return s.outside(at, q);
    // "Pepper, which has the second-highest weight (9.7 percent) in the index".
    if (bracketed && isShareOf(s.story.tokens, items[at - 2]?.from ?? -1)) return s.outside(at, q);
    // "A 6 percent gain in its American receipts".
    const inThing = kindAt(items, at + 1) === W.moveNoun && items[at + 2]?.value === 4;
    // "After a 6 percent gain in the previous session".
    if (inThing && kindAt(items, at + 3) === W.article && !isDayAt(items, at + 4)) return s.outside(at, q);
    if (isOfValues(s) || (s.story.isHome && isOfCount(items, at))) return s.outside(at, q);
    // "Pepper Hold (8.25%), down 6.3 per cent": what a preference share pays.
    if (!s.story.isHome && bracketed && isMoveBehind(items, at + 1)) return s.outside(at, q);
    const said = sign !== 0 || q.sign !== 0;
    if (isOfThing(s, at) || isOffExtreme(s, at) || isDriven(s, at) || isMadeUp(s, at)) return s.outside(at, q);
    // "Pepper dropped 1.1 percent in Frankfurt": not where its close is.
    if (clause.subjects[0]?.code !== undefined && isOtherPlace(s, at + 1))
      return s.bindOther(R.percent, q, sign || 1, s.extra(at));
    if (isMoveOfWhole(s) || (isPartOf(items, at) && !(s.story.isHome && isOfValue(s, at)))) return s.outside(at, q);
    if (isOfNoun(s)) return s.bindOther(R.percent, q, sign || 1, s.extra(at));
    const stranger = said ? strangerBefore(s, at) : undefined;
    if (stranger !== undefined) {
      s.story.claim("other", stranger, q, sign, s.extra(at));
      return true;
    }
    if (!said) return clause.verb ? s.outside(at, q) : false;
    if (
      isOutOfSession(s, at) ||
      ((clause.counts[R.percent] as number) >= Math.max(1, clause.subjects.length) &&
        s.extra(at).session === undefined &&
        !isPrecise(s, at) &&
        !isOfDayAgain(s, at) &&
        !(s.story.isHome && isAtMost(s, at)))
    )
      return s.bindOther(R.percent, q, sign || 1, s.extra(at));
    const extra = s.extra(at, "pct");
    s.bind(R.percent, "stock.change_pct", q, sign, extra);
    // "Rose 2 percent in early trading but closed 1 percent lower": the close is still to come.
    if (clause.subjects.length === 1 && extra.intraday && !s.timed) clause.counts[R.percent] = 0;
    return true;
  }
  if (q.unit === U.money || isBareChange(s, at, q)) return bindPrice(s, at, q, sign);
  if (q.unit === U.plain && isGrownNumber(s, at)) return s.outside(at, q);
  if (isUntoldChange(s, at, q)) return s.bindOther(R.change, q, sign || 1, s.extra(at));
  if (q.unit === U.point) return bindContribution(s, at, q);
  const ranked = isRankedCents(s, at, q);
  if (
    q.unit === U.plain &&
    q.scale <= 6 &&
    (clause.prep === W.to || clause.prep === W.at || ranked || isExtremeLeft(s, q)) &&
    !isYear(s, at, q) &&
    !isCount(s, at, q) &&
    !isObjectOfPlan(s, at) &&
    (clause.dirKnown || isSteady(s, at) || (clause.verb && q.exponent < 0)) &&
    (q.digits >= 100 ||
      ranked ||
      (!s.story.isHome && (isBehindMove(items, at) || isBehindBareMove(s, at) || isPenny(s, q))))
  ) {
    if (isInCents(s, at, q)) q.exponent -= 2;
    return bindPrice(s, at, q, sign);
  }
  return false;
}

/** "To raise its output to 140,000 trucks": things, and not "rose 2% to 1,450 late in the day". */
function isCount({ items, story: { tokens } }: Sentence, at: number, { exponent }: Quantity): boolean {
  const noun = items[at + 1];
  if (exponent !== 0 || noun?.kind !== W.plain || noun.value !== 0 || isBehindMove(items, at)) return false;
  return tokens.text.charCodeAt((tokens.end[noun.from] as number) - 1) === SMALL_S && !isCause(tokens, noun.from);
}

const SMALL_S = 115;

const isCause = wordSet("thanks");

/** "Lost 5.1 per cent to 64", "down 7c, or 3 per cent, at 226". */
function isBehindMove(items: readonly Item[], at: number): boolean {
  const figure = itemAt(items, kindAt(items, at - 2) === W.comma ? at - 3 : at - 2);
  return figure?.kind === W.quantity && (figure.value === U.percent || figure.value === U.money);
}

/** "Added 1.34% or 0.01 points to end at 0.68": a close in hundredths. */
function isPenny({ clause }: Sentence, { exponent }: Quantity): boolean {
  return clause.mode === L.close && exponent < -1;
}

/** "Was unchanged at 505", where prices go without their money. */
function isSteady({ items, story }: Sentence, at: number): boolean {
  const word = itemAt(items, at - 2);
  return !story.isHome && word?.kind === W.direction && word.value === 0;
}

/** "Fell 1/2 to 35": behind what the price moved by, where neither has its money. */
function isBehindBareMove({ clause, items }: Sentence, at: number): boolean {
  const figure = itemAt(items, at - 2);
  return clause.counts[R.change] !== 0 && figure?.kind === W.quantity && figure.value === U.plain;
}

/** "), down 6.3 per cent", " preference share) down 6.3 per cent". */
function isMoveBehind(items: readonly Item[], at: number): boolean {
  let close = at;
  while (close < at + 3 && kindAt(items, close) !== W.closeBracket) close++;
  if (kindAt(items, close) !== W.closeBracket) return false;
  const way = kindAt(items, close + 1) === W.comma ? close + 2 : close + 1;
  return kindAt(items, way) === W.direction && items[way + 1]?.value === U.percent;
}

/**
 * "Rose 2.7 percent on Monday and went down 4.8 percent on Tuesday", in a story of Tuesday: the first was of another
 * day.
 */
function isOfDayAgain(s: Sentence, at: number): boolean {
  const last = s.story.claims.at(-1);
  const ofOther = last?.measure === "stock.change_pct" && last.session !== undefined;
  return (
    ofOther && last.sentence === s.story.sentence && last.subject === s.clause.subjects[0]?.name && isOnThisDay(s, at)
  );
}

/** "Surged nearly 10% (9.45%)": the same figure again, to its last digit. */
function isPrecise(s: Sentence, at: number): boolean {
  const before = itemAt(s.items, at - 2);
  return kindAt(s.items, at - 1) === W.openBracket && before?.quantity?.bound !== undefined;
}

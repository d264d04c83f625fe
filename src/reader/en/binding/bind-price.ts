import { tenTo } from "../../../market/figure.ts";
import { dayAfter } from "../days/day-after.ts";
import { isRecordApart } from "../levels/level-day.ts";
import { carryMoment } from "../moments/carried-moment.ts";
import { duringSession } from "../moments/moment.ts";
import { isOutOfSession } from "../moments/out-of-session.ts";
import { endsElsewhere, isBehindClose, isHighBehind, isLowest, isToMost } from "../moments/touched-price.ts";
import { isLeftOfMove } from "../moments/undone-move.ts";
import { sessionBefore } from "../moments/when-told.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { pastPercent } from "../numbers/same-amount.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import type { Extra } from "../story.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isShortOf } from "./bind-index.ts";
import { isOfAnotherTime, isOtherPrice } from "./other-price.ts";
import {
  isBehindMost,
  isLedByMove,
  isLostAtClose,
  isMoveAgain,
  isMovedBy,
  isOnPrice,
  isRightBehindName,
  isSecondMove,
  toListed,
  turnedFrom,
  wayFollowed,
  wayInTerms,
} from "./price-move.ts";

/** What a share cost, and what its price moved by. */

/** "A peak of 79,700 won, up 3.24 percent": the change of the day belongs to its close. */
function isClosing(s: Sentence, at: number): boolean {
  return kindAt(s.items, at + 1) === W.comma && kindAt(s.items, at + 2) === W.direction;
}

const isMeasureOfThing = wordSet(..."bushel barrel ounce tonne ton gallon kilogram kg mmbtu hour".split(" "));
const isTimeBehind = wordSet("before", "after", "into", "ahead", "earlier", "later");
const isExchanged = wordSet("exchanged", "transacted", "dividend", "payout");
const isValueNoun = wordSet("value");
const isValued = wordSet("valued", "worth");

/** "The shares were valued at Rs 503.55", "Pepper shares were valued at ...", and no number of them: each of them. */
function isEachValued({ clause, items }: Sentence, at: number): boolean {
  if (kindAt(items, at - 1) !== W.copula || kindAt(items, at - 2) !== W.shareUnit || clause.kind !== S.stock)
    return false;
  const owner = kindAt(items, at - 3);
  return owner === W.subject || owner === W.possessive || (owner === W.article && kindAt(items, at - 4) !== W.of);
}

function bindMove(s: Sentence, at: number, q: Quantity, sign: number, extra: Extra): boolean {
  // "Sank to €31.20 before climbing to €33.45, up 60 cents": of the price just told.
  const behind = kindAt(s.items, at - 2) === W.comma && s.clause.counts[R.level] !== 0;
  if (!(behind && s.clause.after) && isOutOfSession(s, at)) return s.bindOther(R.change, q, sign, extra);
  s.bind(R.change, "stock.change", q, sign, extra);
  return true;
}

/** "Pepper: +7.47%, 141,700 won": the second column of a list. */
function isListed({ clause, items, story }: Sentence, at: number): boolean {
  if (!story.isHome || clause.subjects.length !== 1 || clause.counts[R.percent] !== 1) return false;
  if (kindAt(items, at - 1) !== W.comma || items[at - 2]?.value !== U.percent) return false;
  return kindAt(items, at - 3) === W.colon || kindAt(items, at - 3) === W.subject;
}

/** "At 985,000 won, down 4.1% (42,000 won)": the price was told before, and the words beside say which way it went. */
function isMoveOfPriced({ clause, items, story }: Sentence, at: number): boolean {
  if (!story.isHome || clause.counts[R.level] === 0 || items[at - 2]?.value !== U.percent) return false;
  const direct = kindAt(items, at - 3) === W.direction && kindAt(items, at - 4) === W.comma;
  return direct && kindAt(items, at + 1) === W.closeBracket;
}

/** "To a five-year low of". */
function isLedTo(items: readonly Item[], at: number): boolean {
  return [-3, -4, -5].some((step) => kindAt(items, at + step) === W.to);
}

/** "On Tuesday it fell to 72,100 won from 73,000 won": the day of the price it came from. */
function dayLeft(s: Sentence, at: number, told: number | undefined): number {
  const leading = s.clause.clauseDay ?? s.leadingDay;
  if (told === undefined) return s.story.previousSession;
  return told === leading && dayAfter(s.items, at) === undefined ? sessionBefore(s.story, told) : told;
}

/** No share of the Korea Exchange ever cost as much; written out in full it may still be a misprint of a price. */
const HIGHEST_IN_WON = 100_000_000;

/** "In afternoon trading it was up 59 cents to $17.28", elsewhere: where the move had led by then, and no high. */
function isLedToNow({ clause, story }: Sentence): boolean {
  return !story.isHome && (clause.counts[R.change] !== 0 || clause.counts[R.percent] !== 0);
}

export function bindPrice(s: Sentence, at: number, q: Quantity, sign: number): boolean {
  const { clause, story, items } = s;
  const unit = q.unit === U.plain ? story.currency : q.currency;
  const extra: Extra = s.extra(at, unit);
  // No price runs into millions but one in won or in yen.
  const small = q.currency !== "KRW" && q.currency !== "JPY" && q.currency !== "";
  const sumInWon = q.scale >= 6 && q.digits * tenTo(q.exponent) >= HIGHEST_IN_WON;
  // "Wheat rose 2 percent to $5.60 a bushel".
  const each = kindAt(items, at + 1) === W.article || kindAt(items, at + 1) === W.per ? items[at + 2] : undefined;
  const ofThing = each !== undefined && isMeasureOfThing(story.tokens, each.from);
  // "Rose to $184 an hour before the close": a time.
  if (ofThing && !isTimeBehind(story.tokens, items[at + 3]?.from ?? -1)) return s.outside(at, q);
  if (q.scale >= (small ? 6 : 9) || sumInWon || s.foreignBracket(at, q)) return s.bindOther(R.money, q, 1, extra);
  // A share in Seoul costs whole won.
  if (story.isHome && q.unit === U.plain && q.exponent < 0) return s.bindOther(R.level, q, 1, extra);
  const noun = items[at + 1];
  const inTerms = wayInTerms(s, at) || wayFollowed(s, at);
  if (inTerms !== 0) return bindMove(s, at, q, Math.sign(inTerms), extra);
  // "Saw US$2,730 exchanged in 15,400 shares", "went ex a 9c dividend".
  if (noun?.kind === W.plain && isExchanged(story.tokens, noun.from)) return s.outside(at, q);
  // "Closed $0.31 or 1.1 per cent at $28.40": what it moved by, and nobody says which way.
  const past = story.isHome || clause.dirKnown || clause.prep !== 0 ? at + 1 : pastPercent(items, at + 1);
  if (
    past > at + 1 &&
    (kindAt(items, past) === W.at || kindAt(items, past) === W.to) &&
    items[past + 1]?.value === U.money
  )
    return s.bindOther(R.change, q, 1, extra);
  // "Pepper fell €5.90 to €103.60 and Salt €11.40 to €234.20": as the one before.
  const passed = isRightBehindName(s, at) || (!story.isHome && isBehindMost(s, at));
  const behind = passed ? pastPercent(items, at + 1) : at;
  const leads = kindAt(items, behind) === W.at || kindAt(items, behind) === W.to;
  // "Pepper rose 6c to 540 and Salt 4c to 226": prices go without their money.
  const price = items[behind + 1];
  const priced = price?.value === U.money || (price?.value === U.plain && (price.quantity?.digits ?? 0) >= 10);
  if (passed && leads && priced && clause.prep === 0) toListed(s, at);
  if (behind > at && leads && price?.kind === W.quantity && priced && clause.prep === 0)
    return clause.dirKnown ? bindMove(s, at, q, clause.dir, extra) : s.bindOther(R.change, q, 1, extra);
  // "With a Rs 49.66 rise to Rs 2,836.07".
  // "Its P3 or 4.11 percent rise to P75.95".
  const again = noun?.kind === W.or && items[at + 2]?.value === U.percent ? items[at + 3] : noun;
  if (again?.kind === W.moveNoun && again.value !== 0) {
    clause.dir = Math.sign(again.value);
    clause.dirKnown = true;
    return bindMove(s, at, q, clause.dir, extra);
  }
  // "Rose 0.4% (KRW 4,000)": by how much, or to which price, nobody says; "at 985,000 won, down 4.1% (42,000 won)" does.
  const percent = kindAt(items, at - 1) === W.openBracket ? itemAt(items, at - 2) : undefined;
  if (percent && isMoveOfPriced(s, at)) return bindMove(s, at, q, clause.dir, extra);
  if (percent?.quantity?.unit === U.percent && story.isHome) return s.bindOther(R.money, q, 1, extra);
  // "Hadn't raised its €2.80-a-share offer".
  if (kindAt(items, at + 1) === W.hyphen && kindAt(items, at + 2) === W.article && kindAt(items, at + 3) === W.hyphen)
    return s.outside(at, q);
  if (isOtherPrice(s, at) || isLeftOfMove(s, at) || isRecordApart(items, at, true))
    return s.bindOther(R.level, q, 1, extra);
  if (isToMost(s, at)) {
    s.bind(R.money, clause.dir < 0 ? "stock.low" : "stock.high", q, 1, extra);
    return true;
  }
  // "60,000 shares valued at GH¢6,000", "... at $256,434,655": a sum.
  const valued = itemAt(items, at - 2);
  const sum =
    (clause.prep === W.at && valued !== undefined && isValued(story.tokens, valued.from) && !isEachValued(s, at - 2)) ||
    // "With 105,011 shares changing hands, amounting to GH¢367,538".
    (clause.prep === W.to && kindAt(items, clause.prepAt - 1) === W.worth);
  if (!story.isHome && (sum || (small && q.digits * tenTo(q.exponent) >= 1_000_000))) return s.outside(at, q);
  // "Salt saw 900 shares sold at a value of $2,700".
  if (!story.isHome && clause.prep === W.of && isValueNoun(story.tokens, itemAt(items, clause.prepAt - 1)?.from ?? -1))
    return s.outside(at, q);
  // "Two cents shy of its 52-week high at S$25.34".
  if (!story.isHome && isShortOf(s, at)) return s.outside(at, q);
  const extreme = kindAt(items, clause.prepAt - 1);
  if (
    !story.isHome &&
    clause.prep === W.at &&
    clause.prepAt === at - 1 &&
    (extreme === W.high || extreme === W.low) &&
    !clause.record
  )
    return s.bindOther(R.money, q, 1, extra);
  // "At 65,100 won, Pepper was up 4.5 percent", "set an intraday high of 66,000 won".
  const placed =
    story.isHome && ((clause.prep === W.at && at === 1) || (clause.high && clause.intraday && clause.prep === W.of));
  const known =
    placed || isListed(s, at) || clause.dirKnown || clause.mode !== L.none || clause.verb || isMovedBy(s, at);
  if (!known && !s.inBrackets(at)) return false;
  if (
    s.alternateOf(at) >= 0 ||
    clause.prep === W.by ||
    isMovedBy(s, at) ||
    isSecondMove(s, at) ||
    isMoveAgain(s, at) ||
    (clause.prep === W.of && s.headKind(clause.prepAt) === W.moveNoun) ||
    (s.isDirectObject(at) && clause.counts[R.percent] === 0 && clause.dirKnown && clause.mode === L.none) ||
    isLostAtClose(s, at)
  )
    return bindMove(s, at, q, sign, extra);
  if (clause.prep === W.preposition && !s.inBrackets(at) && !isOnPrice(s, at, q)) return s.outside(at, q);
  // "Returned to the NT$1,000 (US$33) mark".
  const mark = kindAt(items, at + 1) === W.openBracket && kindAt(items, at + 3) === W.closeBracket ? at + 4 : at + 1;
  if (
    q.bound === "near" ||
    s.passed ||
    clause.prep === W.above ||
    clause.prep === W.below ||
    kindAt(items, mark) === W.mark
  ) {
    extra.bound = null;
    return s.bindOther(R.level, q, 1, extra);
  }
  // "Traded around $3.20 for most of the day and closed at $3.24", "was down to $3.24 early, but ended at $3.28".
  const edge = (clause.high || clause.low) && clause.prep === W.of;
  const passing = !edge && clause.mode === L.none && !story.isHome && clause.prep !== W.from && endsElsewhere(s, at);
  if (passing) return s.bindOther(R.money, q, 1, extra);
  if (clause.mode === L.open) return s.bindOther(R.level, q, 1, extra);
  // "Touched 1,033,000 won, the lowest since ...".
  if (clause.mode === L.touch && isLowest(items, at)) {
    s.bind(R.money, "stock.low", q, 1, extra);
    return true;
  }
  // "Off its year high of $96.50": of another time.
  if (!story.isHome && clause.high && clause.longAgo && clause.prep === W.of && kindAt(items, at + 1) !== W.comma)
    return s.bindOther(R.level, q, 1, extra);
  if (clause.high && isOfAnotherTime(s, at)) return s.bindOther(R.level, q, 1, extra);
  const low = clause.low && clause.prep === W.of;
  const touched = clause.mode === L.touch && !low && (duringSession(s, at) || endsElsewhere(s, at));
  // "Touched 81,000 won at one point": from above or from below, nobody says.
  if (clause.mode === L.touch && !touched && isBehindClose(s)) return s.bindOther(R.level, q, 1, extra);
  if (touched && story.isHome && !clause.high && clause.dir <= 0 && !isHighBehind(s, at, q))
    return s.bindOther(R.level, q, 1, extra);
  if (
    (clause.high && !clause.record && clause.prep === W.of && !isClosing(s, at)) ||
    touched ||
    clause.mode === L.high ||
    ((s.withinSession || clause.intraday) && clause.dir >= 0 && clause.mode !== L.close && !low && !isLedToNow(s))
  ) {
    s.bind(R.money, "stock.high", q, 1, extra);
    return true;
  }
  // "Plunged 18 per cent to a five-year low of 92.5 cents": where the day's change led.
  const ranked =
    clause.prep === W.of && clause.longAgo && clause.counts[R.percent] !== 0 && isLedTo(items, clause.prepAt);
  if (ranked && !story.isHome && clause.mode === L.none) {
    s.bind(R.level, "stock.close", q, 1, extra);
    return true;
  }
  if (clause.low && (clause.record || clause.longAgo) && clause.prep === W.of) return s.bindOther(R.level, q, 1, extra);
  const within = s.withinSession || (clause.intraday && story.isHome);
  if (low || clause.mode === L.low || (within && clause.dir < 0 && clause.mode !== L.close)) {
    s.bind(R.money, "stock.low", q, 1, extra);
    return true;
  }
  const session = clause.prep === W.from ? dayLeft(s, at, extra.session) : extra.session;
  const turned = story.isHome && session === undefined && clause.counts[R.level] !== 0 ? turnedFrom(s) : 0;
  if (turned !== 0) {
    s.bind(R.money, turned > 0 ? "stock.high" : "stock.low", q, 1, extra);
    return true;
  }
  // "To N19.35, N3.02 and N70.90, up from N17.60, N2.75 and N64.90": whose the last three are, their order alone tells.
  const several = clause.subjects.length > 1 && s.paired;
  if ((clause.counts[R.level] as number) >= Math.max(1, clause.subjects.length) && (session === undefined || several))
    return s.bindOther(R.level, q, 1, extra);
  extra.session = session;
  if (extra.session !== undefined && isLedByMove(s, at)) story.dateBack(clause.claimsBefore, extra);
  s.bind(R.level, "stock.close", q, 1, extra);
  if (extra.intraday && story.isHome) carryMoment(s, at);
  // "Moved from N1470 to N1608": where it came from leaves the close to come.
  if (clause.prep === W.from && clause.subjects.length === 1 && !story.isHome) clause.counts[R.level] = 0;
  return true;
}

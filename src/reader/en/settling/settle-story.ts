import { figureValue, tenTo } from "../../../market/figure.ts";
import type { Measure } from "../../../market/measure.ts";
import type { TradingDay } from "../../../market/trading-day.ts";
import type { Claim } from "../../claim.ts";
import { dayOfNumber } from "../../day-number.ts";
import { isOpenToo } from "../moments/market-hours.ts";
import { isAmericanName } from "../names/american-firm.ts";
import { settleNames } from "../names/former-name.ts";
import type { Story } from "../story.ts";
import { CHANGES, CLOSES, INTRADAY, isPast } from "../words/session-measures.ts";
import { settleAbroad } from "./settle-abroad.ts";
import { settleBeforeOpen } from "./settle-before-open.ts";
import { settleBoards } from "./settle-boards.ts";
import { settleCarried } from "./settle-carried.ts";
import { settleCarriedDay } from "./settle-carried-day.ts";
import { settleExcluded } from "./settle-excluded.ts";
import { settleExtremes, settleRecords } from "./settle-extremes.ts";
import { settleDepths, settleLimits, settleYears } from "./settle-limits.ts";
import { settleApproached } from "./settle-marks.ts";
import { settleOpens } from "./settle-opens.ts";
import { settleOtherDay } from "./settle-other-day.ts";
import { settleOtherTitles } from "./settle-other-titles.ts";
import { settlePassed } from "./settle-passed.ts";
import { settleRanked, settleWonMoves } from "./settle-rates.ts";
import { settleRecovered } from "./settle-recovered.ts";
import { settleRegion } from "./settle-region.ts";
import { settleRound } from "./settle-round.ts";
import { settleToldDay } from "./settle-told-day.ts";
import { settleTotals } from "./settle-totals.ts";

/** What only the whole story tells of its claims. */
const LEVELS: ReadonlySet<Measure> = new Set<Measure>(["index.close", "index.open", "index.high", "index.low"]);

/** No index falls to a third within a session. */
const FARTHEST = 3;

/** Puts right what sentence by sentence could not be known; a story told before its market opens tells of a day before. */
export function settleStory(story: Story, beforeOpen: boolean): void {
  settleCloses(story);
  settleBands(story);
  settleLevels(story.claims);
  settleRecovered(story.claims, story.tokens.text);
  if (story.isHome) settleOtherDay(story);
  if (story.isHome) {
    settleLimits(story.claims);
    settleDepths(story.claims);
    settleYears(story.claims);
    settleRecords(story);
    settleBoards(story.claims, story.marked.onSecondBoard);
    settleRanked(story);
    settleWonMoves(story.claims);
    settleOtherTitles(story);
  } else {
    settleTotals(story.claims);
    settlePassed(story.claims);
  }
  if (beforeOpen) settleBeforeOpen(story);
  settleToldDay(story);
  settleIntraday(story);
  settleRegion(story);
  settleCarriedDay(story);
  settleAbroad(story);
  settleLeft(story);
  settleMoments(story);
  settleExcluded(story);
  settleCarried(story);
  settleApproached(story);
  settleOpens(story.claims, story.tokens.text);
  settleExtremes(story);
  settleRound(story);
  if (!story.isHome) settleNames(story);
}

/** A bare number where an index stood is a level of it, if nothing says which: it is named, and claimed as nothing. */
function settleLeft(story: Story): void {
  if (story.left.length === 0) return;
  const levels = new Map<string, Span>();
  for (const claim of story.claims) if (LEVELS.has(claim.measure)) widen(levels, claim);
  const spans = [...levels.values()];
  for (const { digits, exponent, from, to } of story.left) {
    const level = digits * tenTo(exponent);
    if (spans.some(({ low, high }) => level * FARTHEST > high && level < low * FARTHEST))
      story.name("other-quantity", from, to);
  }
}

/** "Shed more than 7% during the morning": elsewhere than in Seoul what has closed has no measure for a moment's change. */
function settleMoments({ claims, isHome }: Story): void {
  if (isHome) return;
  const closed = new Set<string>();
  for (const claim of claims)
    if (CLOSES.has(claim.measure) && !claim.intraday && !isPast(claim)) closed.add(claim.subject);
  for (const [at, claim] of claims.entries())
    if (claim.intraday && CHANGES.has(claim.measure) && closed.has(claim.subject))
      claims[at] = { ...claim, measure: "other" };
}

/** What is no session's own, and of the moment too in a story of one; a high told then is the highest so far. */
const ALSO_OF_MOMENT = /^(?:milestone\.level$|bond\.|(?:index|stock)\.(?:high|low)$)/;

const isIndexOfMoment = ({ intraday, measure }: Claim) => measure === "index.close" && intraday === true;

/** In a story told before the close every figure of its own day is one of the moment. */
function settleIntraday(story: Story): void {
  const { beforeClose, claims, clockLevel, closeLevel, marked } = story;
  if (!beforeClose && (!clockLevel || closeLevel)) return;
  // "The rate was at 1,482.3 won at 11:08 a.m. ... It closed at 1,479.8 won", and no index was told of a moment.
  if (!beforeClose && marked.rateClosed && !claims.some(isIndexOfMoment)) return;
  for (const [at, claim] of claims.entries()) {
    const ofMoment =
      INTRADAY.has(claim.measure) || ALSO_OF_MOMENT.test(claim.measure) || isOpenToo(story.market, claim);
    if (isPast(claim) || claim.intraday || !ofMoment) continue;
    // "Nvidia jumped 3.2 percent": in Seoul's morning that was the night's close.
    if (story.isHome && claim.measure.startsWith("stock.") && isAmericanName(claim.subject)) continue;
    // The rate of the won is that of its close.
    claims[at] = { ...claim, measure: claim.measure === "fx.rate" ? "fx.reference" : claim.measure, intraday: true };
  }
}

/**
 * "The KOSPI closed at 2,609.63. ... it dropped to 2,601.45, threatening 2,600": a story that says where an index closed
 * means by another level that it only moved to one of the session.
 */
function settleCloses({ claims, closes, isHome, marked }: Story): void {
  if (closes.length < 2) return;
  const ends = new Map<string, Span>();
  const others = new Map<string, Span>();
  const stood = new Map<string, Span>();
  for (const { claim, said, ofPart } of closes)
    if (said || !ofPart) widen(said ? ends : others, claims[claim] as Claim);
  for (const { claim, bare, ofPart, touched } of closes)
    if (!touched && !bare && !ofPart && !isPast(claims[claim] as Claim)) widen(stood, claims[claim] as Claim);
  for (const { claim: at, said, bare, ofPart, rise, spanned, touched } of closes) {
    if (touched && !isHome) settleTouched(claims, at, stood);
    if (said || !(bare || ofPart || spanned)) continue;
    const claim = claims[at] as Claim;
    // "It tumbled Tuesday morning, sinking to 4,081.30", where a sentence without a part of the day tells a level too.
    const span = ends.get(claim.subject) ?? (ofPart ? others.get(claim.subject) : undefined);
    if (!span) continue;
    const level = figureValue(claim.figure);
    // "Collapsed to the 870s", where it closed at 872.4.
    if (claim.bound === "band" && isWithin(level, span)) continue;
    if (span.high - level < 1 && level - span.low < 1) continue;
    // "Over the past year it slid from 5,400.22 to 4,900.67": at some time of that year.
    // "It inched up to 8,819", where it closed at 8,977: no high of that session, but of a day told before, or of none.
    const inside = !isHome && (rise ? level < span.low : level > span.high);
    const day = inside ? marked.days.get(claim.sentence - 1) : undefined;
    if (day !== undefined && day.paragraph === marked.paragraphs[claim.sentence])
      dateWithMoves(claims, at, dayOfNumber(day.day));
    else if (spanned || inside) claims[at] = { ...claim, elsewhen: true };
    else claims[at] = { ...claim, measure: rise ? "index.high" : "index.low", intraday: true };
    // "Shot up to 4,317.7, past its former peak of 4,310.2": like is compared with like.
    const beaten = claims[at + 1];
    if (rise && beaten?.measure === "record.previous_close" && beaten.sentence === claim.sentence)
      claims[at + 1] = { ...beaten, measure: "index.high", elsewhen: beaten.session === undefined };
  }
}

/** "Hit a record 26,310 and closed at 26,215": how far it had gone. */
function settleTouched(claims: Claim[], at: number, ends: ReadonlyMap<string, Span>): void {
  const claim = claims[at] as Claim;
  const closed = ends.get(claim.subject);
  const level = figureValue(claim.figure);
  if (closed === undefined || isPast(claim) || claim.bound !== undefined) return;
  const own = claim.measure === "index.close";
  if (level > closed.high) claims[at] = { ...claim, measure: own ? "index.high" : "other" };
  else if (level < closed.low) claims[at] = { ...claim, measure: own ? "index.low" : "other" };
}

/** The level, and what the index moved by to it, behind it in its sentence: "jumped to 8,925, a gain of 106 points". */
function dateWithMoves(claims: Claim[], level: number, session: TradingDay): void {
  const { sentence, subject } = claims[level] as Claim;
  for (let at = level; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (claim.sentence !== sentence) return;
    const told = at === level || (claim.subject === subject && CHANGES.has(claim.measure));
    if (told && !isPast(claim)) claims[at] = { ...claim, session };
  }
}

/** "Returned to the 1,550-point territory. ... It closed at 1,568.7": where an index came to on the way to a close told by itself. */
function settleBands({ claims, closes }: Story): void {
  const ends = new Map<string, Span>();
  for (const { claim, said } of closes) if (said) widen(ends, claims[claim] as Claim);
  if (ends.size === 0) return;
  for (const [at, claim] of claims.entries()) {
    const closed = claim.bound === "band" && claim.measure === "index.close" ? ends.get(claim.subject) : undefined;
    if (closed === undefined || isPast(claim) || claim.intraday || isWithin(figureValue(claim.figure), closed))
      continue;
    claims[at] = { ...claim, measure: "other" };
  }
}

/** The closes lie in the tens, or in the hundreds, that the level names. */
function isWithin(level: number, { low, high }: Span): boolean {
  const step = level % 100 === 0 ? 100 : level % 10 === 0 ? 10 : 1;
  return low >= level && high < level + step;
}

/** The lowest and the highest of some levels of one index. */
interface Span {
  low: number;
  high: number;
}

/** Spans are kept while claims pass: to look through all claims for each would take their square. */
function widen(spans: Map<string, Span>, { subject, figure }: Claim): void {
  const level = figureValue(figure);
  const span = spans.get(subject);
  if (!span) spans.set(subject, { low: level, high: level });
  else if (level > span.high) span.high = level;
  else if (level < span.low) span.low = level;
}

/**
 * An index that stands at 5,731 does not stand at 92 too: what the words gave it is another thing's. One printed with
 * decimals beside its change is the index's all the same, and then a misprint.
 */
function settleLevels(claims: Claim[]): void {
  const levels = new Map<string, Span>();
  for (const claim of claims) if (isLevel(claim)) widen(levels, claim);
  for (const { high, low } of levels.values()) {
    if (high <= low * FARTHEST) continue;
    settleLow(claims, levels);
    return;
  }
}

function settleLow(claims: Claim[], levels: ReadonlyMap<string, Span>): void {
  const key = ({ subject, sentence }: Claim) => `${sentence}/${subject}`;
  const moved = new Set(claims.filter(isIndexMove).map(key));
  for (let at = 0; at < claims.length; at++) {
    const claim = claims[at] as Claim;
    if (!isLevel(claim) || (claim.figure.exponent < 0 && moved.has(key(claim)))) continue;
    const { high } = levels.get(claim.subject) as Span;
    if (high > figureValue(claim.figure) * FARTHEST) {
      claims[at] = { ...claim, measure: "other", previousClose: undefined };
      settleFrom(claims, at + 1, high);
    }
  }
}

/** "The index rose to 52.3 from 51.8 in May": where another thing came from, right behind where it went. */
function settleFrom(claims: Claim[], at: number, high: number): void {
  const [to, from] = [claims[at - 1] as Claim, claims[at]];
  if (from?.measure !== "index.close" || from.subject !== to.subject || from.sentence !== to.sentence) return;
  if (high > figureValue(from.figure) * FARTHEST) claims[at] = { ...from, measure: "other", previousClose: undefined };
}

function isIndexMove({ measure }: Claim): boolean {
  return measure === "index.change" || measure === "index.change_pct";
}

function isLevel(claim: Claim): boolean {
  return LEVELS.has(claim.measure) && !isPast(claim);
}

import { tenTo } from "../../../market/figure.ts";
import * as M from "../../mark-code.ts";
import { isAsFarAs } from "../moments/led-from-most.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isHovering } from "./milestone.ts";
import { isMoveBehind } from "./which-level.ts";

const isValue = wordSet("value");
const isRecording = wordSet("recording");
const isNotched = wordSet("notched", "logged", "marked", "registered");

/** "Notched 1,074.1 during trading": no move is told in so many decimals. */
function isNotchedLevel({ items, story }: Sentence, at: number, q: Quantity): boolean {
  if (!story.isHome || q.unit !== U.plain || q.exponent >= 0 || q.digits * tenTo(q.exponent) < LEAST_NOTCHED)
    return false;
  return isNotched(story.tokens, items[at - 1]?.from ?? -1);
}

const LEAST_NOTCHED = 300;

/** True where the words before a number of an index make it a level. */
export function isLevelPlace(s: Sentence, at: number, q: Quantity): boolean {
  const { clause } = s;
  // "The index recorded 2,347.40 points".
  const told =
    kindAt(s.items, at - 1) === W.copula ||
    (s.story.isHome && isRecording(s.story.tokens, s.items[at - 1]?.from ?? -1));
  if (told && q.exponent === -2 && q.digits >= 10_000) return true;
  if (isNotchedLevel(s, at, q) || isAsFarAs(s, at)) return true;
  // "The gauge hovering around 3,595 by 9:20 a.m.".
  const hovers = s.story.isHome && s.timed && q.bound === "about" && q.digits >= LEAST_NOTCHED && isHovering(s, at);
  if (hovers) return true;
  if (
    clause.prep === W.to ||
    clause.prep === W.at ||
    clause.prep === W.from ||
    clause.prep === W.against ||
    clause.prep === W.above
  )
    return true;
  if (clause.prep === W.of)
    return (
      clause.record ||
      clause.high ||
      clause.low ||
      clause.mode !== L.none ||
      clause.referenceDay !== undefined ||
      s.headKind(clause.prepAt) === W.close ||
      // "Lost 0.8 percent to a level of 4,310.77".
      s.headKind(clause.prepAt) === W.mark ||
      // "Added 1.4%, to reach the value of 9,035.18 points".
      (clause.counts[R.percent] !== 0 && isValue(s.story.tokens, s.items[clause.prepAt - 1]?.from ?? -1))
    );
  if (clause.prep === W.below || clause.prep === W.since) return true;
  // "KOSPI 4,309.63 UP 95.46 points (close)": a flash. "KOSPI 4,309.63 (+95.46, +2.27%)": a line of a board.
  // "RTS index – 953.92 points (-2.5%)".
  const dash = kindAt(s.items, at - 1) === W.comma && itemAt(s.items, at - 1)?.value !== M.comma && !s.story.isHome;
  const name = kindAt(s.items, at - 1) === W.colon || dash ? at - 2 : at - 1;
  if (kindAt(s.items, name) === W.subject && q.exponent < 0 && isMoveBehind(s.items, at + 1)) return true;
  if (clause.mode !== L.none || clause.record || clause.high || clause.low || clause.previous) return true;
  return (
    s.passed ||
    s.beaten ||
    s.inBrackets(at) ||
    (kindAt(s.items, at - 1) === W.colon && (q.unit === U.plain || isOfTable(s, at, q)) && q.sign === 0)
  );
}

/** "ASI: 54,892.53 points": a line that has no more than a name and its level. */
function isOfTable({ items, story }: Sentence, at: number, q: Quantity): boolean {
  return (
    !story.isHome && kindAt(items, at - 2) === W.subject && at > items.length - 3 && q.digits * tenTo(q.exponent) >= 100
  );
}

/** "Seems to settle around 9,500": a verb that nobody listed, and no level come to. */
export function isInfinitive({ clause, items }: Sentence): boolean {
  const verb = items[clause.prepAt + 1];
  return clause.prep === W.to && verb?.kind === W.plain && verb.value === 0;
}

/** "Broke below the 20-day moving average (912.40)", "the moving average line of 912.40", "the 60-day average is at ...". */
export function isAverage(s: Sentence, at: number): boolean {
  if (isPastCondition(s, at)) return true;
  const { clause, items, story } = s;
  const told = kindAt(items, at - 1) === W.openBracket || kindAt(items, at - 1) === W.copula;
  if (!told && clause.prep !== W.of && clause.prep !== W.at) return false;
  let noun = (told ? at - 1 : clause.prepAt) - 1;
  if (kindAt(items, noun) === W.copula) noun--;
  if (kindAt(items, noun) === W.mark) noun--;
  if (kindAt(items, noun) !== W.average) return false;
  // "The Tokyo stock average at 31,240" is an index.
  const before = itemAt(items, noun - 1);
  if (before?.kind === W.quantity) return before.value === U.duration;
  return before?.kind === W.span || (before !== undefined && isGliding(story.tokens, before.from));
}

const isWhether = wordSet("whether");

/** "A measure of whether the index rose or fell, was at 61.5": of what was told before the condition. */
function isPastCondition({ clause, items, story }: Sentence, at: number): boolean {
  const verb = kindAt(items, at - 1) === W.at ? at - 2 : at - 1;
  if (kindAt(items, verb) !== W.copula || kindAt(items, verb - 1) !== W.comma) return false;
  const article = kindAt(items, clause.subjectAt - 1) === W.article ? clause.subjectAt - 1 : clause.subjectAt;
  return isWhether(story.tokens, items[article - 1]?.from ?? -1);
}

const isTechnicalWord = wordSet("support", "resistance", "retracement", "fibonacci", "ceiling", "floor");
const isHeld = wordSet("hold", "held", "holding", "holds");
const isSeen = wordSet("seen", "considered", "regarded", "viewed", "a", "the");

/** Phrases from the words of those who draw lines to the level that they mean. */
const TECHNICAL_REACH = 9;

/** "Found support near 1,386", "managed to hold above 1,187, seen as the next support": a line on a chart, and no close. */
export function isTechnical({ clause, items, story }: Sentence, at: number): boolean {
  if (story.isHome || clause.mode === L.close) return false;
  const head = headOf(items, at);
  if (head >= 0 && isHeld(story.tokens, (items[head] as Item).from)) return true;
  // "Has resistance at 4,280 and 4,310": the second is no other thing.
  const first = kindAt(items, at - 1) === W.and && kindAt(items, at - 2) === W.quantity ? at - 3 : at - 1;
  for (let back = first; back >= 0 && back > at - TECHNICAL_REACH; back--) {
    const { kind, from, quantity } = items[back] as Item;
    if (kind === W.plain && isTechnicalWord(story.tokens, from)) return true;
    const duration = quantity?.unit === U.duration;
    if ((quantity && !duration) || kind === W.subject || kind === W.semicolon || kind === W.while) break;
  }
  const next = kindAt(items, at + 1) === W.comma ? at + 2 : at + 1;
  if (next > at + 1 && !isSeen(story.tokens, items[next]?.from ?? -1)) return false;
  for (let word = next; word < items.length && word < next + 5; word++) {
    const { kind, from } = items[word] as Item;
    if (kind === W.plain && isTechnicalWord(story.tokens, from)) return true;
    if (kind !== W.plain && kind !== W.article && kind !== W.as && kind !== W.mark) return false;
  }
  return false;
}

const isForecast = wordSet(
  ..."forecast forecasts forecasting predicted predicts predicting seeing sees view target targets poll".split(" "),
);

/** Phrases from what somebody foresees to the level. */
const FORECAST_REACH = 14;

/** "He forecast a rise for the rest of the year to 9,400", "sees the DAX at 6,600 points": nowhere yet, where nothing moved. */
export function isForecastLevel({ clause, items, story }: Sentence, at: number): boolean {
  if (story.isHome) return false;
  if (clause.mode === L.close) return isSupposed(items, at);
  for (let back = at - 1; back >= 0 && back > at - FORECAST_REACH; back--) {
    const { kind, from, quantity } = items[back] as Item;
    if (kind === W.move || kind === W.moving || kind === W.semicolon || kind === W.while || kind === W.as) return false;
    if (kind === W.copula || kind === W.after || quantity?.unit === U.percent) return false;
    if (isForecast(story.tokens, from)) return true;
  }
  return false;
}

/** "There should be more space for gains until the end of the year, somewhere up to 7,300 points": no end that came. */
function isSupposed(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at - 1) !== W.to || kindAt(items, at - 2) !== W.direction) return false;
  for (let back = at - 3; back > 0 && back > at - 2 * FORECAST_REACH; back--) {
    if (kindAt(items, back) === W.copula) return kindAt(items, back - 1) === W.modal;
    if (kindAt(items, back) === W.move) return false;
  }
  return false;
}

/** The word that "near" or "above" a level goes with. */
function headOf(items: readonly Item[], at: number): number {
  const side = kindAt(items, at - 1);
  return side === W.near || side === W.above || side === W.about ? at - 2 : -1;
}

/** "Its 52-week high is 4,350.12": of no session that is told. */
function isYearHigh({ items, story }: Sentence, at: number): boolean {
  if (!story.isHome || kindAt(items, at - 1) !== W.copula) return false;
  const extreme = kindAt(items, at - 2);
  return (extreme === W.high || extreme === W.low) && items[at - 3]?.quantity?.unit === U.duration;
}

const isGliding = wordSet("moving");

const isOff = wordSet("off");
const isTime = wordSet("time", "ever");

/** Phrases from an extreme back to the word that sets the level apart from it: "off a two-and-a-half-year". */
const OFF_REACH = 12;

/** "Off its all-time high of 11,812.4", "off a two-and-a-half-year top of": where it stood long before. */
function isOffOldExtreme({ clause, items, story: { tokens } }: Sentence): boolean {
  if (clause.prep !== W.of) return false;
  const extreme = kindAt(items, clause.prepAt - 1);
  if (extreme !== W.high && extreme !== W.low && extreme !== W.pass) return false;
  let old = false;
  for (let back = clause.prepAt - 2; back >= 0 && back > clause.prepAt - OFF_REACH; back--) {
    const { from, kind, quantity, value } = items[back] as Item;
    if (kind === W.direction) return old && isOff(tokens, from);
    if (kind === W.comma || kind === W.subject) return false;
    old ||= isTime(tokens, from) || quantity?.unit === U.duration || (kind === W.span && value >= 7);
  }
  return false;
}

/** An extreme of a year, or an old one that the index is off. */
export function isOfLongAgo(s: Sentence, at: number): boolean {
  return isYearHigh(s, at) || isOffOldExtreme(s);
}

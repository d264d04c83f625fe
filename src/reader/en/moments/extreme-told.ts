import { isOfSpan } from "../numbers/between.ts";
import { precededBy } from "../phrases/around.ts";
import { type Item, itemAt, kindAt, subjectOf } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import { readAgain } from "../subjects/pronoun.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isBeside } from "./extreme-rank.ts";
import { type Extreme, type ExtremeRule, setExtreme, setRecord, setTouched, WEEK } from "./extreme-rule.ts";
import { isLedFromMost } from "./led-from-most.ts";
import { isOfToday } from "./to-extreme.ts";
/** What an extreme is of when the words right around it tell: of the year, of the session, of a close. */

/** "Fell as much as 4.9 percent to a three-week low of 23,150 won": of the session. */
export const ledFromMost: ExtremeRule = (extreme) => isLedFromMost(extreme.s, extreme.at) && setExtreme(extreme);

/** "Has already reached an annual high of 16,120 points": of the year, and of no day that is told. */
export const ofYear: ExtremeRule = (extreme) => {
  const { clause, story } = extreme.s;
  if (extreme.before !== W.periodic || story.isHome) return false;
  clause.longAgo = true;
  return setExtreme(extreme);
};

/** "The previous yearly high was 2,754.86". */
export const previousWas: ExtremeRule = (extreme) => {
  const { s, at, before, next } = extreme;
  const { clause, items } = s;
  if (clause.kind !== S.none || next !== W.copula || !precededBy(items, at, 3, W.previous)) return false;
  readAgain(s);
  if (before !== W.close) {
    clause.longAgo = true;
    return setExtreme(extreme);
  }
  if (!isOfYear(items, at)) {
    clause.record = clause.previous = true;
    return true;
  }
  // "This year's previous closing high was 1,031.88, set on April 20": a close of that day, and no record.
  const day = items.slice(at, at + DATE_REACH).find(({ kind }) => kind === W.date)?.day;
  clause.mode = L.close;
  clause.clauseDay = day && !day.long ? day.number : Number.NaN;
  return true;
};

/** Phrases from an extreme of the year to its day: "was 1,031.88, set on April 20". */
const DATE_REACH = 8;

/** "This year's previous closing high", "the year's earlier closing high". */
function isOfYear(items: readonly Item[], at: number): boolean {
  for (let back = at - 2; back > 0 && back > at - 6; back--)
    if (kindAt(items, back) === W.possessive)
      return kindAt(items, back - 1) === W.span && (items[back - 1] as Item).value >= WEEK;
  return false;
}

function isHighOfPrevious({ items }: Sentence, at: number): boolean {
  return kindAt(items, at) === W.high && kindAt(items, at - 2) === W.previous;
}

/** "Well past the prior peak of 1,816.42": of the index the story is about. */
export const previousOf: ExtremeRule = ({ s, at, before, next }) => {
  const { clause, story } = s;
  const unnamed = clause.kind === S.none;
  // "The previous closing high of 2,968.43".
  const earlier = before === W.previous || (before === W.close && isHighOfPrevious(s, at));
  if (!earlier || next !== W.of || !story.isHome || !(unnamed || clause.kind === S.index)) return false;
  if (unnamed) readAgain(s);
  clause.record = clause.previous = true;
  return true;
};

/** "An all-time closing high of 3,252.12"; "nearing its yearly closing low of 798.14" is of another day. */
export const ofCloses: ExtremeRule = (extreme) => {
  const { s, at, before, next } = extreme;
  if (before !== W.close || next !== W.of) return false;
  if (kindAt(s.items, at - 2) === W.periodic && isBeside(s, at - 2)) s.clause.longAgo = true;
  return setRecord(extreme);
};

export const asHighAs: ExtremeRule = ({ s: { clause }, at, high, before, next }) => {
  if (before !== W.as || next !== W.as) return false;
  clause.mode = high ? L.high : L.low;
  clause.prep = W.to;
  clause.prepAt = at;
  return true;
};

/** "Closing the day at its intraday high of 3,883.68": a close. */
export const closedAt: ExtremeRule = (extreme) => {
  const { clause, items } = extreme.s;
  if (clause.mode !== L.close || extreme.next !== W.of || !isEndedAt(items, extreme.at)) return false;
  clause.intraday = false;
  return setRecord(extreme);
};

/** "At its intraday high", and not "off its intraday high". */
function isEndedAt(items: readonly Item[], at: number): boolean {
  // "Its intra-day high".
  let before = kindAt(items, at - 1) === W.span && kindAt(items, at - 2) === W.hyphen ? at - 3 : at - 1;
  while (kindAt(items, before) === W.intraday || kindAt(items, before) === W.article) before--;
  return before < at - 1 && kindAt(items, before) === W.at;
}

/** "Claimed a record high of 46,278, before ending at 46,255": where it had been. */
export const leftToEnd: ExtremeRule = (extreme) => {
  const { clause, items, story } = extreme.s;
  const hit = extreme.high && extreme.next === W.of && !story.isHome && clause.mode !== L.close;
  return hit && isLeftToEnd(items, extreme.at + 2) && setTouched(extreme);
};

/** "46,278.53, before ending at 46,255", "5,012, but closed at 4,998": `at` is the first figure. */
function isLeftToEnd(items: readonly Item[], at: number): boolean {
  const joint = kindAt(items, at + 1) === W.comma ? at + 2 : at + 1;
  if (kindAt(items, at) !== W.quantity || (kindAt(items, joint) !== W.after && kindAt(items, joint) !== W.but))
    return false;
  return kindAt(items, joint + 1) === W.close && kindAt(items, joint + 2) === W.at;
}

/** "The intraday high and low stood at 3,711.42 and 3,650.87": of the index told before; "its 52-week high and low": of no day. */
export const highAndLow: ExtremeRule = ({ s, at, high, next }) => {
  const { clause, items, story } = s;
  const both = !story.isHome && next === W.and && kindAt(items, at + 2) === (high ? W.low : W.high);
  if (!both || (clause.kind !== S.none && clause.kind !== S.index)) return false;
  if (isOfSpan(items, at - 1)) replace(s, subjectOf(S.outside, "extremes"));
  else if (clause.kind === S.none) readAgain(s);
  return true;
};

/** "The intraday high stood at 3,711.42". */
export const ofSessionInSeoul: ExtremeRule = (extreme) => {
  const { s, at, before, next } = extreme;
  const { clause, items, story } = s;
  const ofSession = before === W.intraday || (before === W.span && itemAt(items, at - 1)?.value === 1);
  // "The session high of 4,318.40 was set at noon".
  const told = next === W.copula || (next === W.of && kindAt(items, at + 2) === W.quantity);
  if (!ofSession || !told || clause.kind !== S.none || !story.isHome) return false;
  const last = story.lastSubject;
  // "The intraday high was 1,481.5 won": of the rate that was told before.
  if ((last?.kind === S.rate || last?.kind === S.won) && isWon(items[at + 2])) replace(s, last);
  else readAgain(s);
  return setExtreme(extreme);
};

function isWon(item: Item | undefined): boolean {
  return item?.quantity?.currency === "KRW" && item.quantity.scale === 0;
}

/** "The low for the session was 4,201.06". */
export const ofSession: ExtremeRule = (extreme) => {
  const { clause, items, story } = extreme.s;
  // "It touched 4,216.93, the high of the day being 4,220.10": of the moment that is told of, in Seoul.
  const told = isToldOfSession(items, extreme.at) && !(story.isHome && clause.kind !== S.none);
  return (told || isSecondTold(extreme)) && setOfIndex(extreme);
};

/** "Its high for the day was 4,318.40, its low 4,201.06": the second, in Seoul. */
function isSecondTold({ s: { clause, items, story }, at, before, next }: Extreme): boolean {
  const second = clause.lastLevel === "high" || clause.lastLevel === "low";
  return story.isHome && second && before === W.article && next === W.quantity && kindAt(items, at - 2) === W.comma;
}

/** "For the session was", "of the day was", with a number behind. */
function isToldOfSession(items: readonly Item[], at: number): boolean {
  const joint = kindAt(items, at + 1);
  if ((joint !== W.preposition && joint !== W.of) || kindAt(items, at + 2) !== W.article) return false;
  if (items[at + 3]?.kind !== W.span || items[at + 3]?.value !== 1) return false;
  return kindAt(items, at + 4) === W.copula && kindAt(items, at + 5) === W.quantity;
}

/** The extreme is of the index that is spoken of, or of the one told before. */
function setOfIndex(extreme: Extreme): boolean {
  const { s } = extreme;
  const { clause } = s;
  if (clause.kind !== S.index && clause.kind !== S.none) return false;
  if (clause.kind === S.none || clause.bound) readAgain(s);
  return setExtreme(extreme);
}

/** "Touched the day's lowest level at 4,201.06", "finished off its weakest level at 4,201.06". */
export const levelOfDay: ExtremeRule = (extreme) => {
  const { s, at, before } = extreme;
  const { clause, items, story } = s;
  if (extreme.next !== W.mark || story.isHome) return false;
  const off = before === W.article && kindAt(items, at - 2) === W.direction;
  const hit = clause.mode === L.touch && (before === W.possessive || isOfToday(items, at + 2));
  return (off || hit) && setExtreme(extreme);
};

const isValue = wordSet("value", "reading");

/** "The index's lowest value was ...", "its daily high was ...", "the day's high was 4,318.40". */
export const toldOutright: ExtremeRule = (extreme) => {
  const { s, at, before, next } = extreme;
  const { items, story } = s;
  // "The day's low, 4,201.06, came in the afternoon".
  const apart = next === W.comma && story.isHome && kindAt(items, at + 3) === W.comma;
  const told = (next === W.copula || apart) && before !== W.previous && kindAt(items, at + 2) === W.quantity;
  if (story.isHome) return told && before === W.possessive && itemAt(items, at - 2)?.value === 1 && setOfIndex(extreme);
  const valued = next === W.plain && isValue(story.tokens, (items[at + 1] as Item).from);
  return (valued || told) && setOfIndex(extreme);
};

import { dayAfter } from "../days/day-after.ts";
import { followedBy, precededBy } from "../phrases/around.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as R from "../words/role.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { duringSession } from "./during-session.ts";
import { type Extreme, type ExtremeRule, setRecord, setTouched, WEEK } from "./extreme-rule.ts";
import { isAtMost } from "./moment.ts";

/** Whether an extreme is a rank ("a two-month high") of where the session ended, or a level that it touched. */

/** What stands between an extreme and its level, or tells since when it is one. */
const BEHIND = kindTable(W.since, W.quantity, W.of, W.at, W.above, W.preposition, W.point);

/** "Hit a two-year high", "the lowest points since December": no level of it is told. */
export const withoutLevel: ExtremeRule = ({ s: { clause, items }, at, next }) => {
  if (BEHIND[next] !== 1 || next === W.since || next === W.preposition) return true;
  if (next === W.at) return clause.mode !== L.touch;
  const behind = kindAt(items, at + 2);
  return next === W.point && (behind === W.since || behind === W.preposition);
};

/** "Closed at a two-month high of 2,500": the rank of a close. */
export const rankOfClose: ExtremeRule = (extreme) => {
  const told = extreme.next === W.of || extreme.next === W.quantity;
  return told && isRankOfClose(extreme.s, extreme.at) && setRecord(extreme);
};

/** Words between a verb and the noun of a rank: "closed at yet another new two-month high". */
const RANK_REACH = 8;

function isRankOfClose({ clause, items }: Sentence, at: number): boolean {
  if (clause.mode !== L.close || clause.intraday || clause.counts[R.level] !== 0) return false;
  for (let back = at - 1; back >= 0 && back > at - RANK_REACH; back--) {
    const { kind } = items[back] as Item;
    if (kind === W.at || kind === W.to) return kindAt(items, back - 1) === W.close || clause.prepAt === back;
  }
  return false;
}

/** "Rose 6.9 points, or 0.15 per cent, to reach a five-month peak of 4,458.8": where the day's change led. */
export const reached: ExtremeRule = (extreme) => {
  const { s, at } = extreme;
  const { clause, items, story } = s;
  if (clause.mode !== L.touch || extreme.next !== W.of || story.isHome) return false;
  if (!isReached(items, at) || !clause.hasMove() || !isRanked(s, at)) return false;
  clause.mode = L.close;
  return setRecord(extreme);
};

/** "Rose 9.2 points to 4,812.5, after reaching a record high of 4,819.3": where it had been before it closed. */
export const touchedBefore: ExtremeRule = (extreme) => {
  const { s, at, high, next } = extreme;
  const hit = s.clause.hasMove() && next === W.of && high && !s.story.isHome && s.clause.dir > 0;
  return hit && isTouchedBefore(s.items, at) && setTouched(extreme);
};

/** "Rose 2.27 percent to an all-time high of 4,309.63"; elsewhere "closed up 52.1 points to a fresh 11-year high of 6,776.7" too. */
export const ledTo: ExtremeRule = (extreme) => {
  const { s, at } = extreme;
  const { clause, story } = s;
  const led = clause.mode === L.none || (clause.mode === L.close && !story.isHome);
  // "Fell to a 15-month low of 1,697.44", in Seoul, and not "had fallen to".
  const fell =
    OF_CLOSE[clause.kind] === 1 &&
    story.isHome &&
    clause.dirKnown &&
    clause.dir !== 0 &&
    clause.have === 0 &&
    isOfSpanBefore(s.items, at);
  if (!led || clause.prep !== W.to || !(clause.hasMove() || fell)) return false;
  return isRanked(s, at) && !s.timed && !s.openedBefore && setRecord(extreme);
};

/** "A 15-month low". */
function isOfSpanBefore(items: readonly Item[], at: number): boolean {
  return itemAt(items, at - 1)?.quantity?.hyphened === true;
}

/** What has a close by that name; the won may have been there at any moment. */
const OF_CLOSE = kindTable(S.index, S.stock);

/** "An all-time high", "a five-month low", and neither "a low" nor "a session high". */
function isRanked(s: Sentence, at: number): boolean {
  const { items, clause } = s;
  const before = itemAt(items, at - 1);
  if (clause.intraday || before === undefined || before.kind === W.article || before.kind === W.as) return false;
  if (before.kind === W.span && before.value < WEEK) return false;
  if (before.kind === W.possessive || before.kind === W.intraday) return false;
  // "As much as 5% intraday, while another soared 12 percent to an all-time high".
  if (s.outline.hasIntraday) return false;
  if (isLeftAgain(s, at)) return false;
  return !duringSession(s, kindAt(items, at + 1) === W.of ? at + 2 : at + 1);
}

/** "Rose as much as 2.5 percent to a record high of 4,313.55", "to a high of 4,309.63 before ending at 4,290.12". */
function isLeftAgain(s: Sentence, at: number): boolean {
  const { items } = s;
  for (let back = at - 1; back > 0 && back > at - RANK_REACH; back--)
    if (kindAt(items, back) === W.quantity && isAtMost(s, back)) return true;
  for (let next = at + 1; next < items.length && next < at + CLOSE_REACH; next++) {
    const { kind } = items[next] as Item;
    if (kind === W.subject || kind === W.semicolon) return false;
    if (kind === W.close) return kindAt(items, next + 2) === W.quantity || kindAt(items, next + 1) === W.quantity;
  }
  return false;
}

/** Phrases from an extreme to the close that follows it. */
const CLOSE_REACH = 14;

/** "To reach a five-month peak". */
function isReached(items: readonly Item[], at: number): boolean {
  for (let verb = at - 1; verb > 0 && verb > at - RANK_REACH; verb--)
    if (kindAt(items, verb) === W.touch) return kindAt(items, verb - 1) === W.to;
  return false;
}

/** "After reaching a fresh high", and no day told behind its level. */
function isTouchedBefore(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 2) !== W.quantity || followedBy(items, at + 2, 4, W.previous)) return false;
  if (dayAfter(items, at + 2) !== undefined || followedBy(items, at + 2, 4, W.span)) return false;
  for (let verb = at - 1; verb > 0 && verb > at - RANK_REACH; verb--)
    if (kindAt(items, verb) === W.touch) return kindAt(items, verb - 1) === W.after;
  return false;
}

/** "Hit a 15-month low of 1,697.44", in Seoul. */
function isReachedNow({ clause, story }: Sentence): boolean {
  return story.isHome && clause.kind === S.index && clause.mode === L.touch && clause.prep === 0 && clause.have === 0;
}

const isNearing = wordSet(..."nearing neared nears approaching approached near close closer".split(" "));
const BESIDE = kindTable(W.above, W.below, W.of, W.from, W.than, W.pass, W.near);

/**
 * "Just above its yearly low of 798.14", "nearing the annual high": told beside where it stands; `at` is the word
 * before the extreme's.
 */
export function isBeside({ items, passed, story: { tokens } }: Sentence, at: number): boolean {
  const owner = kindAt(items, at - 1);
  if (owner !== W.possessive && owner !== W.article) return false;
  const word = kindAt(items, at - 2) === W.to ? at - 3 : at - 2;
  return passed || BESIDE[kindAt(items, word)] === 1 || isNearing(tokens, items[word]?.from ?? -1);
}

/** "Its 2024 high of ...", "its 52-week low of ...", "the all-time low of $2.55": of another time. */
export function isOfOtherSpan({ s, at, high, before }: Extreme): boolean {
  const { items, story } = s;
  const word = itemAt(items, at - 1);
  switch (before) {
    case W.date:
      return true;
    case W.month:
      return !story.isHome;
    case W.periodic:
      return isBeside(s, at - 1);
    case W.span:
      return word !== undefined && word.value >= WEEK;
    case W.quantity:
      return word?.quantity?.hyphened === true && !isReachedNow(s);
    case W.hyphen:
      // "A one-year-low of $7.16".
      return itemAt(items, at - 2)?.value === U.duration && kindAt(items, at - 2) === W.quantity;
    case W.plain:
      if (kindAt(items, at - 2) !== W.hyphen || (!high && isReachedNow(s))) return false;
      // "Just below its all-time high of 7,200".
      return !high || (!story.isHome && (precededBy(items, at, 6, W.below) || precededBy(items, at, 6, W.above)));
    default:
      return false;
  }
}

import { NAMED, UNREAD } from "../../digit-status.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";
import { isAfterwards } from "./level-of-move.ts";
import { isCloseOf, isOfMoveAlone, kindBeforeDay } from "./move-day.ts";
import { isSaidAtEnd, isWhenTold } from "./report-day.ts";
import { isComparedDay, isStartDay } from "./start-day.ts";
import { isToldOfOtherDay } from "./told-other-day.ts";
import { isOfWhereEnded } from "./where-ended.ts";

/** A day told: what the numbers around it are of. */
export function readDay(s: Sentence, at: number): void {
  const { clause, items, story } = s;
  const item = items[at] as Item;
  if (story.tokens.kind[item.from] !== undefined && item.value === 0 && story.status[item.from] === UNREAD)
    story.name("date", item.from, item.to);
  const { day } = item;
  if (!day || day.long || isOfMoveAlone(s, at)) return;
  if (day.number === story.session) noteOwnDay(s, at);
  if (isComparedDay(s, at)) {
    if (isDayOfLevel(s, at)) clause.referenceDay = day.number;
    return;
  }
  if (isStartDay(s, at) || isOfWhereEnded(items, at)) return;
  // "The exchange reported Sunday that ...": when it was told.
  if (isWhenTold(s, at)) return;
  if (isToldOfOtherDay(s, at)) story.tellsOtherDay = true;
  if (isOfReference(s, at)) clause.referenceDay = day.number;
  else clause.clauseDay = day.number;
  if (isDayOfRecord(s, at)) story.dateClaim(day.number, item.from, item.to);
}

/** The story names the day that it is of. */
function noteOwnDay(s: Sentence, at: number): void {
  const { clause, items, story } = s;
  // "On the 23rd, the KOSPI ...", and no dateline.
  const inFront = story.isHome && at < 3 && kindAt(items, 0) === W.preposition && isMarketAhead(items, at + 1);
  if (!items[at]?.day?.weekday && !inFront && clause.kind === S.none) return;
  story.namesOwnDay = true;
  if (!story.isHome || !isSaidAtEnd(s, at)) story.ownDaySentences.add(story.sentence);
}

/** ", the KOSPI ...", ", foreigners ...", and not ", a broker said ...". */
function isMarketAhead(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.comma) return false;
  const name = items[kindAt(items, at + 1) === W.article ? at + 2 : at + 1];
  return name?.subject?.kind === S.index || isOfMarket(name);
}

const isOfMarket = kindSet(W.marketNoun, W.group, W.groupAdjective, W.won);

/** "Compared with Thursday's close of 1,346.2", "higher than Friday's closing price of 3,912.40", "than Friday's 1,375.4". */
function isDayOfLevel({ clause, items, story }: Sentence, at: number): boolean {
  const next = kindAt(items, at + 1);
  if (next === W.possessive) return kindAt(items, at + 2) === W.quantity || isCloseOf(items, at + 2);
  // "Compared to Tuesday closing at a record 2,311.74".
  return next === W.close && kindAt(items, at + 2) === W.at && clause.kind === S.index && story.isHome;
}

const isWhile = wordSet("while", "whereas");

/** Of the day is the one figure beside it, and not the clause: "from Friday's close", "since Monday", "on the previous day (Wednesday)". */
function isOfReference(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  const before = kindBeforeDay(items, at);
  const next = kindAt(items, at + 1);
  if ((before === W.from && next === W.possessive) || before === W.since || next === W.openBracket) return true;
  // "After falling 2.2 percent on Monday, while foreigners sold ...": what "while" begins is of no day told.
  const turn = items[next === W.comma ? at + 2 : at + 1];
  const isOver = story.isHome && turn !== undefined && isWhile(story.tokens, turn.from) && isAfterwards(items, at);
  if (turn?.kind === W.while && !isOver) return true;
  // "From 5.5 million on the previous day (Wednesday), and the value rose to ...".
  if (before === W.openBracket && kindAt(items, at - 3) === W.previous && !story.isHome) return true;
  return clause.previous && clause.record;
}

/** "The previous record of 2,311.74, set on Jan. 20": a date that is itself claimed. */
function isDayOfRecord({ clause, items, story }: Sentence, at: number): boolean {
  const { day, from, value } = items[at] as Item;
  if (!clause.previous || !clause.record || isRecordMove(items, at)) return false;
  if (day === undefined || value !== 0 || Number.isNaN(day.number)) return false;
  return !(story.isHome && day.number === story.session) && story.status[from] === NAMED;
}

/** "The previous record decline in a day was 27.53 points on April 12": the day of no level. */
function isRecordMove(items: readonly Item[], at: number): boolean {
  for (let record = at - 1; record >= 0; record--)
    if (kindAt(items, record) === W.record) return kindAt(items, record + 1) === W.moveNoun;
  return false;
}

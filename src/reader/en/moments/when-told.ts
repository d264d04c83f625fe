import { dayAbroad } from "../days/abroad-day.ts";
import { dayAfter } from "../days/day-after.ts";
import { dayBeforeTold, isDayBefore, isOfDayBefore } from "../days/day-before.ts";
import { isFromClose } from "../days/from-afar.ts";
import { bracketDay, dayOfThat } from "../days/owned-day.ts";
import { followedBy } from "../phrases/around.ts";
import { itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { Extra, type Story } from "../story.ts";
import { dayOfPair } from "../subjects/pairs.ts";
import { kindTable } from "../words/kind-table.ts";
import * as L from "../words/level-kind.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { duringSession } from "./during-session.ts";
import { endsAtClose, isAtMoment, isRateAtOpen, leadsToClose } from "./moment.ts";

/** The day and the moment the words around a number give it. */
export function whenTold(s: Sentence, at: number, unit?: string): Extra {
  const { clause, outline } = s;
  // "Since March 16, 2009 (1,440.0) - on Monday": the day right in front of the bracket is that of what stands in it.
  const inBracket = s.story.isHome && kindAt(s.items, at - 1) === W.openBracket ? bracketDay(s, at) : undefined;
  const near =
    inBracket ??
    dayOfClose(s, at) ??
    dayOfThat(s, at) ??
    dayAfter(s.items, at) ??
    bracketDay(s, at) ??
    dayOfPair(s, at);
  const told = clause.clauseDay ?? s.leadingDay;
  // "On Tuesday it closed at 2,160.4, compared with 2,151.2 a day earlier".
  const before = (near === undefined || near === s.story.session) && isDayBefore(s, at);
  const ofClock = s.timed && near === undefined && clause.kind === S.group;
  const timedHere = ofClock && followedBy(s.items, at, 4, W.time);
  const day = before || timedHere ? undefined : (near ?? told ?? dayAbroad(s));
  const ends = outline.ends || (!s.story.isHome && outline.lastClose > at);
  const atClose = clause.mode === L.close || (ends && (endsAtClose(s.items, at) || leadsToClose(s.items, at)));
  const opened = s.openedBefore && !atClose && clause.mode !== L.open && !isFromClose(s, at) && !isSumBehindBut(s, at);
  const apart = s.timed && (before || (near !== undefined && near !== s.story.session));
  const intraday =
    (s.timed && !atClose && !apart) ||
    // "Announced at 2:14 p.m. that the index had dropped by 8.1 percent".
    (s.clocked && clause.have === 2 && clause.mode === L.none && !before) ||
    opened ||
    isRateAtOpen(s) ||
    clause.intraday ||
    duringSession(s, at) ||
    isAtMoment(s, at);
  const extra = new Extra(unit);
  if (day !== undefined) extra.session = day;
  else if (before) extra.session = sessionBefore(s.story, told);
  else if (isOfDayBefore(s)) clause.referenceDay = extra.session = s.story.previousSession;
  if (intraday) extra.intraday = true;
  return extra;
}

const LEVEL_NOUNS = kindTable(W.close, W.high, W.low);
const BESIDE_NOUN = kindTable(W.record, W.plain, W.hyphen, W.intraday, W.close);

/**
 * "Closed Tuesday at 4,120.50, down from Monday's close of 4,166.10", "from Monday's all-time high of 4,166.10": the day that the
 * level before the figure is owned by.
 */
function dayOfClose({ items }: Sentence, at: number): number | undefined {
  if (kindAt(items, at - 1) !== W.of) return undefined;
  const noun = LEVEL_NOUNS[kindAt(items, at - 2)] === 1 ? at - 2 : at - 3;
  if (LEVEL_NOUNS[kindAt(items, noun)] !== 1) return undefined;
  let owner = noun - 1;
  while (owner > noun - 5 && BESIDE_NOUN[kindAt(items, owner)] === 1) owner--;
  if (kindAt(items, owner) !== W.possessive) return undefined;
  const { day, kind } = itemAt(items, owner - 1) ?? {};
  return kind === W.date && day !== undefined && !day.long ? day.number : undefined;
}

/** The session before the one that is told of, which is the story's where none is; before another, none that is known. */
export function sessionBefore(story: Story, told: number | undefined): number {
  if (told === undefined) return dayBeforeTold(story);
  return told === story.session ? story.previousSession : Number.NaN;
}

/** "Opened 6.6 points higher but turned lower on net selling worth 1.03 trillion won", in Seoul: of the whole day. */
function isSumBehindBut({ items, story }: Sentence, at: number): boolean {
  const sum = items[at]?.quantity;
  if (!story.isHome || sum?.unit !== U.money || sum.scale < 8) return false;
  for (let back = at - 1; back > 0 && kindAt(items, back) !== W.open; back--)
    if (kindAt(items, back) === W.but) return true;
  return false;
}

import type { Measure } from "../../../market/measure.ts";
import { isDayOfBoth, isOwnDay } from "../days/day-of-both.ts";
import { boardAhead, indexOfExchange } from "../markets/board.ts";
import { isOfOtherFront } from "../markets/front-board.ts";
import { isPartOfCount } from "../numbers/part-of-count.ts";
import type { Quantity } from "../numbers/quantity.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";

/** How many issues went which way, once the side is known. */

const BREADTH: Readonly<Record<number, Measure>> = {
  1: "breadth.gainers",
  [-1]: "breadth.losers",
  0: "breadth.unchanged",
};

/** Claims the count for its side: up, down, or neither; what is counted elsewhere, or over a week, is none of the day's. */
export function breadth(s: Sentence, q: Quantity, side: number): boolean {
  const { story } = s;
  if (isPartOfCount(s, s.at) || isOfOtherFront(s) || isOfOtherIndex(s) || isOfEndedWeek(s)) return s.outside(0, q);
  s.breadthSentence = true;
  const measure = BREADTH[Math.sign(side)] as Measure;
  const board = boardAhead(s) ?? indexOfExchange(s) ?? s.marketIndex();
  const extra = s.extra(s.at);
  extra.unit = "issues";
  story.claim(measure, board, q, 1, extra);
  const { session } = extra;
  if (session !== undefined && isOwnDay(s, s.at, session) && isDayOfBoth(s)) story.dateBefore("breadth.", session);
  return true;
}

/** "28 ended this week higher while 11 fell": how many did so over a week. */
function isOfEndedWeek({ at: count, dates, items, story }: Sentence): boolean {
  if (story.isHome) return false;
  if (story.weekly && dates === 0) return true;
  for (let at = Math.max(0, count - WEEK_REACH); at < items.length && at < count + WEEK_REACH; at++)
    if (kindAt(items, at) === W.close && isWeekBehind(items, at + 1)) return true;
  return false;
}

/** Phrases between a count and the week that it is of. */
const WEEK_REACH = 16;

/** "The week higher", behind what ended. */
function isWeekBehind(items: readonly Item[], at: number): boolean {
  const span = items[at + 1];
  const week = kindAt(items, at) === W.article && span?.kind === W.span && span.value >= 7;
  return week && kindAt(items, at + 2) === W.direction;
}

/** "The Nikkei rose 96.15 to 39,270.40, as gainers outnumbered losers 133 to 90", in a story of Hong Kong: counts of Tokyo. */
function isOfOtherIndex({ at, indexSeen, items, story }: Sentence): boolean {
  if (!indexSeen) return false;
  const isOwn = ({ subject }: Item) => subject?.kind === S.index && story.isOwn(subject);
  const figure = items.findIndex(({ quantity }) => quantity !== undefined);
  const first = items.findIndex(({ subject }) => subject?.kind === S.index);
  // "As the Dow fell 1 percent, decliners ...": told in passing.
  const opens = kindAt(items, 0) === W.as || kindAt(items, 0) === W.with || kindAt(items, 0) === W.after;
  return first >= 0 && first < figure && figure < at && !opens && !items.some(isOwn);
}

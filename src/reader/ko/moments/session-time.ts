import { dayNumber } from "../../day-number.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";

/** The regular session ended at 15:00 until August 2016, and at 15:30 since. */
const LONGER_FROM = dayNumber(2016, 8, 1);

/** When the session closed, in minutes of the day. */
export function closingTime(w: Walk): number {
  return w.story.day.session < LONGER_FROM ? 900 : 930;
}

/** "지난 금요일 코스피는": of a day before. */
export function isWeekdayOf(w: Walk, at: number): boolean {
  const [day, named] = [w.items[at + 1], w.items[at + 2]];
  return day?.kind === K.unknown && endsIn(w, day, "요일") && named?.kind === K.index && named.particle === P.topic;
}

/** The sentence ends in "… 거래를 마쳤다". */
export function isClosed({ items }: Walk): boolean {
  const last = items.at(-1);
  return last?.kind === K.close && last.ending === E.final;
}

/** The sentence ends in "…고 있다" or "… 중이다". */
export function goesOn({ items }: Walk): boolean {
  const last = items.at(-1);
  return last?.kind === K.verb && last.value === 1;
}

/** How far behind the last minutes the side stands that they led to. */
const SIDE_REACH = 12;

const SIDES = ["매수세로", "매도세로"];
const TURNS = ["전환", "돌아"];

/**
 * "장 막판 … 순매수로 거래를 마쳤다", "매수 우위로 전환했지만": what the session came to, where "장 막판 3천억원을 순매수하며" is of those
 * minutes.
 */
export function endsOnSide(w: Walk, at: number): boolean {
  const { items } = w;
  for (let side = at + 1; side < items.length && side < at + SIDE_REACH; side++) {
    const item = items[side] as Item;
    const toSide = item.kind === K.trade ? item.particle === P.to : SIDES.some((word) => endsIn(w, item, word));
    if (!toSide) continue;
    const turned = TURNS.some((word) => isWord(w, items[side + 1], word));
    return turned || items.slice(side + 1, side + 3).some(({ kind }) => kind === K.close);
  }
  return false;
}

/** What the clause has told is of this moment. */
export function leaveNow({ s }: Walk): void {
  for (const { drafts } of s.entries.slice(s.firstEntry)) for (const draft of drafts) draft.now = true;
}

/** "당시 저점은": of the day spoken of before, or of a moment of this one; "공모 당시 시가총액은" of some other. */
export function readThatDay({ items, marks, story }: Walk, at: number): void {
  if (isNoun(itemAt(items, at - 1))) marks.day = Number.NaN;
  else if (story.lastDay === undefined) marks.now = true;
  else marks.day = story.lastDay;
  marks.dated = undefined;
}

function isNoun(item: Item | undefined): boolean {
  return (item?.kind === K.unknown || item?.kind === K.outside) && item.ending === E.none && item.particle === P.none;
}

/** "오후 6시 20분 현재 1396.3원": of the won, by its name or the sentence before. */
export function isOfWon({ items, story: { topic } }: Walk): boolean {
  return topic?.kind === K.fx || items.some(({ kind }) => kind === K.fx);
}

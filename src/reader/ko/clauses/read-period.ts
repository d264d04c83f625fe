import { isEndBefore, readWeekday } from "../days/session-before.ts";
import {
  isBaseOfChange,
  isChangeSince,
  isExtreme,
  isOfSpan,
  isOfSubject,
  isSpanOfStory,
  isSubject,
  LEAD,
} from "../days/span.ts";
import { isClosed, isWeekdayOf } from "../moments/session-time.ts";
import { isPrice } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { readBase } from "./read-base.ts";

/** "지난해", "지난달", "지난": what follows is told over it, or counts from it. */
export function readWhen(w: Walk, at: number, item: Item): void {
  const { marks, items } = w;
  // "지난 주말 770억원어치를 사들인 데 이어".
  if (item.value === 0 && isWord(w, items[at + 1], "주말") && items[at + 2]?.quantity?.unit === U.won) {
    marks.day = Number.NaN;
    marks.dayOnce = true;
  }
  if (isWeekdayOf(w, at)) marks.day = Number.NaN;
  if (item.value === 0) readWeekday(w, at);
  if (item.value >= 0 || items[at + 1]?.kind === K.date) return;
  const span = isBaseOfChange(w, at, item) ? SPAN.lasting : isOfSpan(w, at, item) ? SPAN.apart : SPAN.ofFlows;
  marks.period = Math.max(marks.period, span);
}

/** "이번 주", "올해 들어", "지난해 말보다": over what the figures behind it are told. */
export function readPeriod(w: Walk, at: number, item: Item): void {
  const { marks, story, items } = w;
  if (isEndBefore(w, item)) {
    readBase(w, at, item);
    return;
  }
  story.ofSpan ||= w.depth > 0 && story.sentence <= LEAD && isSpanOfStory(w, at);
  if (items[at + 1]?.kind !== K.spell && w.depth === 0) {
    const lasts = isBaseOfChange(w, at, item) || (item.value === SPAN.ofFlows && isOfSubject(w, at, item));
    const span = lasts ? SPAN.lasting : isExtreme(items[at + 1]) ? SPAN.apart : item.value;
    marks.period = Math.max(marks.period, span);
  }
  // "작년 폐장일의 1,379.37에 비해", "지난해 말 2,977.65보다": no longer of the day named before.
  if (item.value >= SPAN.lasting && (item.particle === P.of || isLevelAt(w, at + 1))) marks.day = undefined;
}

function isLevelAt({ items }: Walk, at: number): boolean {
  const q = items[at]?.quantity;
  return q !== undefined && (q.unit === U.plain || q.unit === U.point || isPrice(q));
}

/** "이날", "오늘": the session, or the day the sentence before was about. */
export function readToday(w: Walk, at: number, item: Item): void {
  const { marks, story } = w;
  // "하락폭이 가장 컸던 날은 1월 5일로 … 당일 코스피는": that day.
  if (story.followsDay && isWord(w, item, "당일")) {
    marks.day = story.lastDay;
    return;
  }
  // "이날까지": what follows is a sum.
  marks.period = item.particle === P.until ? SPAN.ofFlows : SPAN.session;
  // "2년 전 이날".
  marks.day = isWord(w, itemAt(w.items, at - 1), "전") ? Number.NaN : undefined;
}

/** "이후", "이래": since a day, or later in the session. */
export function readAfter(w: Walk, at: number): void {
  const { marks, story } = w;
  // "2021년 1월 7일 3,000을 넘은 이후 다시 4,000을": of another day, but a sentence that begins so goes on with the last one's.
  if (at > 0) marks.day = undefined;
  // "이후 코스피는 낙폭을 키워 0.42% 내린 4,297.10에 마감했다": later in the session.
  if (isChangeSince(w, at) || (isSubject(w.items[at + 1]) && !(at === 0 && !story.followsDay && isClosed(w))))
    marks.period = SPAN.lasting;
}

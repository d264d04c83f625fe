import { openBracket } from "./clauses/open-bracket.ts";
import { readDay } from "./clauses/read-day.ts";
import { readEntity } from "./clauses/read-entity.ts";
import { readMark } from "./clauses/read-mark.ts";
import { readOutOf } from "./clauses/read-out-of.ts";
import { readQuantity } from "./clauses/read-quantity.ts";
import { readVerb } from "./clauses/read-verb.ts";
import { flush, leaveTopic } from "./clauses/settle-clause.ts";
import {
  dayGoneOnWith,
  explainsMoment,
  goesOnOver,
  isOfDay,
  isOfIndex,
  isOfPast,
  lastClause,
  toldOfWeek,
  toldOverSpan,
} from "./days/span-told.ts";
import type { Quantity } from "./numbers/quantity.ts";
import type { Item } from "./phrases/item.ts";
import type { Story } from "./story.ts";
import { Walk } from "./walk.ts";
import * as E from "./words/ending-kind.ts";
import * as SPAN from "./words/span-kind.ts";
import * as K from "./words/term-kind.ts";

/** Reads one sentence's phrases from left to right; verbs give the numbers before them their signs. */
export function readSentence(story: Story, items: readonly Item[]): void {
  if (isOpinion(items)) {
    for (const { quantity } of items) if (quantity) story.name("other-quantity", quantity.from, quantity.to);
    story.overLead ||= story.sentence === 0 && isOfYear(items);
    return;
  }
  const w = new Walk(story, items);
  w.marks.futures = story.ofFutures;
  const spanned = (story.ofSpan || (story.overLead && !isOfIndex(items))) && !isOfDay(items);
  const before = story.claims.length;
  if (spanned || goesOnOver(story, items)) w.marks.period = SPAN.apart;
  const past = isOfPast(w) && !isOfDay(items) ? lastClause(items) : -1;
  w.marks.day = dayGoneOnWith(story, items);
  w.marks.intraday = explainsMoment(story, items);
  for (let at = 0; at < items.length; at++) {
    if (at === past) w.marks.day = story.followsDay ? story.lastDay : Number.NaN;
    readItem(w, at, items[at] as Item);
  }
  flush(w, items.length, E.final);
  leaveTopic(w);
  story.scope = story.mainScope ?? story.scope;
  story.mainScope = undefined;
  story.headed = items.length === 1 && items[0]?.kind === K.index;
  story.overSpan = w.marks.period < SPAN.lasting ? 0 : toldOfWeek(items) || toldOverSpan(items);
  // "개인은 1943억원을 사 3거래일간 1조원을 샀다": the day's as well.
  if (story.overSpan === K.group && story.claims.slice(before).some(({ measure }) => measure.startsWith("flow.")))
    story.overSpan = 0;
}

/** "가나증권 연구원은", "…라고 말했다": an analyst's figures are none of the session's. */
function isOpinion(items: readonly Item[]): boolean {
  for (const { kind } of items) if (kind === K.analyst || kind === K.speech) return true;
  return false;
}

/** "거래소는 2015년 코스피가 2.4% 올랐다고 밝혔다": what follows is told of that year. */
function isOfYear(items: readonly Item[]): boolean {
  return items.some(({ kind, value }, at) => kind === K.date && Number.isNaN(value) && items[at + 1]?.kind === K.index);
}

function readItem(w: Walk, at: number, item: Item): void {
  switch (item.kind) {
    case K.quantity:
      readQuantity(w, at, item, item.quantity as Quantity);
      break;
    case K.open_:
      openBracket(w, at);
      break;
    case K.close_:
      w.depth = Math.max(0, w.depth - 1);
      break;
    case K.pause:
      // "코스닥 2년 만에 최저…코스피 4300선 탈환": another matter.
      flush(w, at, E.link);
      w.marks.noun = 0;
      w.marks.record = false;
      w.s.firstEntry = w.s.entries.length;
      break;
    case K.contrast:
      flush(w, at, E.link);
      break;
    case K.bullet:
      // "▼현대차 0.50% ▲삼성전자 7.17%", where "▲삼성전자 ▲현대차" are bullets alone.
      if (item.value === 0 || (item.value > 0 && w.marks.side === 0)) break;
      flush(w, at, E.link);
      w.marks.side = item.value;
      break;
    case K.outOf:
      readOutOf(w, at);
      break;
    case K.date:
      readDay(w, at, item);
      break;
    default:
      if (item.kind >= K.index && item.kind <= K.again) readEntity(w, at, item);
      else if (item.kind >= K.high && item.kind < K.comma) readMark(w, at, item);
      else readVerb(w, at, item);
  }
}

import { CLOSE_REACH } from "../days/described-day.ts";
import { readMonth } from "../days/read-month.ts";
import { isSessionBefore, isSpanAgo } from "../days/session-before.ts";
import { readStreak } from "../days/streak.ts";
import { leaveNow } from "../moments/session-time.ts";
import { isStrangerSubject } from "../names/stranger-list.ts";
import { isPrice } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { pastBracket } from "../phrases/past-bracket.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import { movesAt } from "../verbs/moves.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

const DOERS: ReadonlySet<number> = new Set([K.index, K.stock, K.group, K.fx, K.bond, K.turnover, K.volume, K.program]);

/** "전날 코스피는", but not "전날 코스피가 급락한 데 따른 반발로 코스피는": that was another day than the topic's. */
function isOfDayBefore(items: readonly Item[], at: number): boolean {
  const named = items[at + 1];
  if (!named || !DOERS.has(named.kind)) return false;
  // "전날 국고채 3년물 금리는".
  const subject = named.kind === K.bond ? (items.slice(at + 1, at + BOND_REACH).find(isMarked) ?? named) : named;
  if (subject.particle === P.topic || subject.particle === P.also) return true;
  return subject.particle === P.subject && !items.slice(at + 2).some(isTopic);
}

/** A bond's name is followed by its maturity and "금리". */
const BOND_REACH = 4;

function isMarked({ particle }: Item): boolean {
  return particle !== P.none;
}

function isTopic({ kind, particle }: Item): boolean {
  return DOERS.has(kind) && particle === P.topic;
}

const TOLD: ReadonlySet<number> = new Set([K.unknown, K.verb]);

export function readBase(w: Walk, at: number, item: Item): void {
  const { marks, story } = w;
  const next = w.items[at + 1];
  if (isMorning(w, at, item)) {
    // "745.19로 3.36포인트 오른 채 전장이 끝났다".
    leaveNow(w);
    return;
  }
  if (item.particle === P.until && w.depth === 0) {
    // "전날까지 3일째 내리며 918.20으로 끝나", but "전날까지 3일째 내린 코스닥은".
    const verb = w.items.slice(at + 1, at + RUN_REACH).find(({ kind }) => kind === K.move);
    if (verb?.ending === E.join) {
      // "전날까지 3거래일 연속 하락하며 5% 빠졌지만": a sum of several days.
      marks.day = isLevelFirst(w, at) ? story.previousSession : Number.NaN;
      marks.dayOnce = true;
      marks.dated = undefined;
      return;
    }
  }
  leaveNews(w, at);
  marks.period = SPAN.session;
  // "전날의 상승 피로감에": why, and no figure of that day.
  const moved = next?.kind === K.again ? at + 2 : at + 1;
  const move = w.items[moved];
  if (item.particle === P.of && move?.kind === K.move && move.ending === E.none && isCause(w.items[moved + 1])) return;
  if (item.particle === P.than && w.s.current && w.s.current.drafts.length > 0) {
    // "사상 최고치(226.90)를 기록한 뒤 전날보다 2.30포인트 오른".
    marks.record = false;
    marks.noun = 0;
  }
  if (item.value === 1 && item.particle !== P.than && w.depth === 0) {
    // "어제 2% 넘게 올랐는데요": which of the figures behind it are today's is not said.
    marks.day = Number.NaN;
    marks.dated = undefined;
    return;
  }
  const width = next?.kind === K.width || (next?.kind === K.move && next.ending === E.none);
  const figure =
    next?.kind === K.quantity || ((width || next?.kind === K.first) && w.items[at + 2]?.kind === K.quantity);
  if (item.particle === P.of || (item.particle === P.none && figure && w.depth === 0)) {
    marks.day = story.previousSession;
    marks.dayOnce = !leadsToClose(w, at);
    marks.dated = undefined;
  } else if (item.particle === P.none && w.depth === 0 && next && TOLD.has(next.kind) && endsIn(w, next, "던")) {
    // "전 거래일 세웠던 2,602.59".
    marks.previous = true;
    marks.day = story.previousSession;
    marks.dayOnce = true;
    marks.dated = undefined;
  } else if (item.particle === P.none && w.depth === 0 && w.items.slice(at).some(({ kind }) => kind === K.today)) {
    // "지수는 전날 1.6% 하락했으나 이날 …": the day before until this one is named.
    marks.day = story.previousSession;
    marks.dated = undefined;
  } else if (item.particle === P.none && at === 0 && isOfDayBefore(w.items, at)) {
    // "전날 코스피는 1.2% 오른 2,700.12에 마감했다".
    marks.day = story.previousSession;
    marks.dated = undefined;
  } else if (item.particle === P.at && w.depth === 0 && !isWord(w, next, "이어") && !isPassing(next)) {
    // "직전 거래일에 세운 최고치".
    const whole = endsIn(w, item, "는");
    marks.previous = !whole;
    marks.day = story.previousSession;
    // "전 거래일에는 0.15% 하락한 4,214.17로": all of it.
    marks.dayOnce = !whole;
    marks.dated = whole ? undefined : item;
  }
}

/** How far before "전 거래일보다" the news may begin that moved a share. */
const NEWS_REACH = 6;

/** "가나다는 영업이익이 줄었다는 소식에 전 거래일보다": the figures behind it are not of what the news is about. */
function leaveNews(w: Walk, at: number): void {
  const { current, entries } = w.s;
  if (current?.kind !== K.outside || current.drafts.length > 0 || current.particle === P.topic) return;
  for (let back = at - 1; back >= 0 && back > at - NEWS_REACH; back--) {
    const item = w.items[back] as Item;
    if (item.kind === K.outside) return;
    if (!endsIn(w, item, "다는")) continue;
    const named = w.items.findIndex(({ entity }) => entity === current.names[0]);
    // "유가가 올랐다는 소식에 전날보다 2.1% 오른": nobody else is spoken of.
    if (w.items.slice(0, named).some(({ particle }, n) => particle === P.topic || isStrangerSubject(w, n)))
      entries.pop();
    return;
  }
}

/** "전날 0.80% 올라 31만5000원에 마감하면서": the level right behind too; what "전날 1.2% 올라 … 쓴 데 이어" leads to is this session's. */
function leadsToClose({ items }: Walk, at: number): boolean {
  const move = items[at + 2];
  if (items[at + 1]?.quantity?.unit !== U.percent || move?.kind !== K.move || move.ending !== E.join) return false;
  const close = items.slice(at + LEVEL_BEHIND, at + LEVEL_BEHIND + CLOSE_REACH).some(({ kind }) => kind === K.close);
  return close && items.slice(at + LEVEL_BEHIND).filter(({ quantity }) => quantity !== undefined).length === 1;
}

/** Behind "전날", its change and the verb. */
const LEVEL_BEHIND = 3;

function isCause(item: Item | undefined): boolean {
  return item?.kind === K.unknown && item.ending === E.none;
}

function isLevelFirst({ items }: Walk, at: number): boolean {
  const q = items.slice(at + 1).find(({ quantity }) => quantity !== undefined)?.quantity;
  return q !== undefined && (q.unit === U.plain || isPrice(q));
}

/** "전날에는 못 미쳤으나 코스피는": nothing is told of that day. */
function isPassing(next: Item | undefined): boolean {
  return next?.ending === E.link && next.kind >= K.move && next.kind <= K.stay;
}

/** How far behind "전날까지" the verb of a run stands. */
const RUN_REACH = 5;

/** Until May 2000 a session had two halves: "전장이 마감됐다" ends the first. */
function isMorning({ items }: Walk, at: number, { value, particle }: Item): boolean {
  const ends = (particle === P.subject || particle === P.object) && items[at + 1]?.kind === K.close;
  return value === 2 || ends;
}

export function readDay(w: Walk, at: number, item: Item): void {
  const { marks, story } = w;
  const next = w.items[at + 1];
  if (Number.isNaN(story.day.session)) return;
  if (isWord(w, next, "연속")) {
    if (readStreak(w, at, item)) return;
    // "최근 2일 연속 1%대": no date, but each day of a run.
    if (w.items[at + 2]?.quantity) marks.period = SPAN.lasting;
    return;
  }
  if (Number.isNaN(item.value)) {
    readMonth(w, at, item);
    return;
  }
  if (item.particle === P.from) {
    // "10월 28일부터는 14일 만에 213.30포인트 올랐다": a sum.
    marks.period = Math.max(marks.period, isSumSince(w, at, item) ? SPAN.lasting : SPAN.ofFlows);
    return;
  }
  if (item.particle === P.than && w.depth === 0 && next?.kind !== K.open_) {
    // "12월 30일보다 2.27% 오른".
    marks.period = isSessionBefore(story, item.value, marks.period) ? SPAN.session : SPAN.lasting;
    marks.day = undefined;
    return;
  }
  if (isSpanAgo(w, at)) {
    // "3일 전보다".
    marks.period = SPAN.lasting;
    return;
  }
  const when = itemAt(w.items, at - 1);
  if (isWord(w, when, "내년") || isWord(w, when, "오는")) return;
  // "연 3일 오름세를 보이며": so many in a row.
  if (when?.kind === K.unknown && isWord(w, when, "연") && when.to - when.from === 1 && endsIn(w, when, "연")) return;
  // "20일 평균 9조원": of so many days.
  if (isWord(w, next, "평균") && item.particle === P.none) {
    marks.period = SPAN.apart;
    return;
  }
  // "10일에 걸친 순매도": that long.
  if (item.particle === P.at && (isWord(w, next, "걸친") || isWord(w, next, "걸쳐"))) return;
  if (item.value === story.day.session) {
    // "이번 주(12월 29일~1월 2일) 코스피는": the last day of the span.
    if (w.depth > 0 && w.items[w.head]?.kind === K.period) return;
    marks.day = undefined;
    marks.period = SPAN.session;
    return;
  }
  // "938.64(12월 4일)": the day of what stands before.
  if (w.depth > 0 && next?.kind === K.close_ && w.items[w.head]?.quantity && at - w.head <= 3) return;
  // "(938.64·12월 4일)".
  if (w.depth > 0 && next?.kind === K.close_ && isOfLevelBefore(w, when?.kind === K.when ? at - 1 : at)) return;
  story.lastDay = item.value;
  if (next?.kind === K.after || next?.kind === K.spell) return;
  if (w.depth > 0 && w.items[w.head]?.kind === K.base) return;
  marks.day = item.value;
  marks.dated = { from: when?.kind === K.when ? when.from : item.from, to: item.to };
  const aside = next?.kind === K.open_ && !isWholeDay(w, at);
  marks.dayOnce = item.particle === P.of || w.depth > 0 || aside || isLevelNext(w, at);
}

function isOfLevelBefore({ items }: Walk, at: number): boolean {
  return itemAt(items, at - 1)?.kind === K.joint && itemAt(items, at - 2)?.quantity !== undefined;
}

/** But "2일부터는 공매도가 재개된 가운데 코스피는 1.2% 올랐다" tells the session. */
function isSumSince(w: Walk, at: number, item: Item): boolean {
  const doer = w.items.findIndex((named, n) => n > at && DOERS.has(named.kind) && isMarked(named));
  const aside =
    doer > at && w.items.slice(at + 1, doer).some(({ kind, ending }) => kind === K.outOf || ending !== E.none);
  return endsIn(w, item, "는") && !aside;
}

const WHOLE = ["에도", "에는"];

/** "26일(1452.3원)에도 2.1원 내려": all that follows. */
function isWholeDay({ items, story: { tokens } }: Walk, at: number): boolean {
  const end = items[pastBracket(items, at) - 1];
  return end !== undefined && WHOLE.some((word) => tokens.text.startsWith(word, tokens.end[end.to - 1]));
}

/** "11월 3일 4,221.87을": the day of one number. In "30일에는 6.39포인트 내린 4,214.17로" it is that of the level too. */
function isLevelNext({ items }: Walk, at: number): boolean {
  const next = items[at + 1];
  return next?.kind === K.quantity && movesAt(items, { at: at + 1, particle: next.particle }, items.length) < 0;
}

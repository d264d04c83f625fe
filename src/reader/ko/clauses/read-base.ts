import { CLOSE_REACH } from "../days/described-day.ts";
import { leaveNow } from "../moments/session-time.ts";
import { isStrangerSubject } from "../names/stranger-list.ts";
import { isPrice } from "../numbers/quantity.ts";
import { type Item, isUnknownNoun } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { DOERS, isMarked } from "./doer.ts";

/** "전날", "전 거래일보다": what a change counts from, or the day that figures behind it are of. */
export function readBase(w: Walk, at: number, item: Item): void {
  const { marks, s } = w;
  const { particle } = item;
  if (isMorning(w, at, item)) {
    // "745.19로 3.36포인트 오른 채 전장이 끝났다".
    leaveNow(w);
    return;
  }
  if (particle === P.until && w.depth === 0 && isRun(w, at)) {
    speakOfDayBefore(w, true);
    // "전날까지 3거래일 연속 하락하며 5% 빠졌지만": a sum of several days.
    if (!isLevelFirst(w, at)) marks.day = Number.NaN;
    return;
  }
  leaveNews(w, at);
  marks.period = SPAN.session;
  if (particle === P.of && isOfCause(w, at)) return;
  if (particle === P.than && s.current && s.current.drafts.length > 0) {
    // "사상 최고치(226.90)를 기록한 뒤 전날보다 2.30포인트 오른".
    marks.record = false;
    marks.noun = 0;
  }
  if (item.value === 1 && particle !== P.than && w.depth === 0) {
    // "어제 2% 넘게 올랐는데요": which of the figures behind it are today's is not said.
    marks.day = Number.NaN;
    marks.dated = undefined;
  } else if (particle === P.of) speakOfDayBefore(w, !leadsToClose(w, at));
  else if (w.depth === 0 && particle === P.none) readBareBase(w, at);
  else if (w.depth === 0 && particle === P.at) readBaseAt(w, at, item);
}

/** The figures behind are of the day before, one of them or all. */
function speakOfDayBefore({ marks, story }: Walk, once: boolean): void {
  marks.day = story.previousSession;
  marks.dayOnce = once;
  marks.dated = undefined;
}

const TOLD: ReadonlySet<number> = new Set([K.unknown, K.verb]);

/** "전날" without a particle: what stands behind it tells what is of that day. */
function readBareBase(w: Walk, at: number): void {
  const { marks, items } = w;
  const next = items[at + 1];
  const width = next?.kind === K.width || (next?.kind === K.move && next.ending === E.none);
  const beside = (width || next?.kind === K.first) && items[at + 2]?.kind === K.quantity;
  if (next?.kind === K.quantity || beside) speakOfDayBefore(w, !leadsToClose(w, at));
  else if (next && TOLD.has(next.kind) && endsIn(w, next, "던")) {
    // "전 거래일 세웠던 2,602.59".
    marks.previous = true;
    speakOfDayBefore(w, true);
  }
  // "지수는 전날 1.6% 하락했으나 이날 …": the day before until this one is named.
  // "전날 코스피는 1.2% 오른 2,700.12에 마감했다".
  else if (items.slice(at).some(({ kind }) => kind === K.today) || (at === 0 && isOfDayBefore(items, at)))
    speakOfDayBefore(w, marks.dayOnce);
}

/** "직전 거래일에 세운 최고치". */
function readBaseAt(w: Walk, at: number, item: Item): void {
  const next = w.items[at + 1];
  if (isWord(w, next, "이어") || isPassing(next)) return;
  // "전 거래일에는 0.15% 하락한 4,214.17로": all of it.
  const whole = endsIn(w, item, "는");
  speakOfDayBefore(w, !whole);
  w.marks.previous = !whole;
  if (!whole) w.marks.dated = item;
}

/** "전날까지 3일째 내리며 918.20으로 끝나", but "전날까지 3일째 내린 코스닥은". */
function isRun({ items }: Walk, at: number): boolean {
  return items.slice(at + 1, at + RUN_REACH).find(({ kind }) => kind === K.move)?.ending === E.join;
}

/** How far behind "전날까지" the verb of a run stands. */
const RUN_REACH = 5;

/** "전날의 상승 피로감에": why, and no figure of that day. */
function isOfCause({ items }: Walk, at: number): boolean {
  const moved = items[at + 1]?.kind === K.again ? at + 2 : at + 1;
  const [move, cause] = [items[moved], items[moved + 1]];
  return move?.kind === K.move && move.ending === E.none && isUnknownNoun(cause);
}

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

function isTopic({ kind, particle }: Item): boolean {
  return DOERS.has(kind) && particle === P.topic;
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

function isLevelFirst({ items }: Walk, at: number): boolean {
  const q = items.slice(at + 1).find(({ quantity }) => quantity !== undefined)?.quantity;
  return q !== undefined && (q.unit === U.plain || isPrice(q));
}

/** "전날에는 못 미쳤으나 코스피는": nothing is told of that day. */
function isPassing(next: Item | undefined): boolean {
  return next?.ending === E.link && next.kind >= K.move && next.kind <= K.stay;
}

/** Until May 2000 a session had two halves: "전장이 마감됐다" ends the first. */
function isMorning({ items }: Walk, at: number, { value, particle }: Item): boolean {
  const ends = (particle === P.subject || particle === P.object) && items[at + 1]?.kind === K.close;
  return value === 2 || ends;
}

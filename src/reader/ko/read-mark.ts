import { dayNumber, SESSION_BEFORE } from "../day-number.ts";
import { NOBODY, newEntry } from "./clause.ts";
import * as E from "./ending-kind.ts";
import { type Item, itemAt } from "./item.ts";
import * as P from "./particle-kind.ts";
import { endAhead, limitFlows, passParticle } from "./read-entity.ts";
import { readSpell } from "./read-spell.ts";
import type { Story } from "./story.ts";
import * as K from "./term-kind.ts";
import { isWord, type Walk } from "./walk.ts";

/** The regular session ended at 15:00 until August 2016, and at 15:30 since. */
const LONGER_FROM = dayNumber(2016, 8, 1);

function closingTime(w: Walk): number {
  return w.story.day.session < LONGER_FROM ? 900 : 930;
}

export function readMark(w: Walk, at: number, item: Item): void {
  const { marks, s, story } = w;
  switch (item.kind) {
    case K.high:
    case K.low:
    case K.opening:
    case K.closing:
      if (tellsLevel(item, w.items[at + 1])) marks.noun = item.kind;
      if (item.particle === P.than) marks.period = 2;
      passParticle(w, item);
      break;
    case K.record:
      if (item.particle === P.than) marks.period = 2;
      marks.record = true;
      break;
    case K.previous:
      marks.previous = true;
      break;
    case K.intraday:
      marks.intraday = true;
      break;
    case K.half:
      if (w.depth === 0) marks.intraday = true;
      break;
    case K.when:
      if (item.value < 0 && w.items[at + 1]?.kind !== K.date) marks.period = Math.max(marks.period, 1);
      break;
    case K.time:
      if (w.depth > 0) break;
      marks.intraday = item.value < closingTime(w);
      // "오전 10시 기준".
      story.snapshot ||= marks.intraday && isWord(w, w.items[at + 1], "기준");
      break;
    case K.now: {
      const clock = itemAt(w.items, at - 1);
      if (clock?.kind === K.time && clock.value >= closingTime(w)) break;
      marks.now = true;
      marks.noun = 0;
      marks.intraday = false;
      story.snapshot = true;
      break;
    }
    case K.night:
      marks.night = true;
      break;
    case K.base:
      readBase(w, at, item);
      break;
    case K.period:
      if (w.items[at + 1]?.kind !== K.spell && w.depth === 0)
        marks.period = Math.max(marks.period, item.particle === P.than ? 2 : item.value);
      // "작년 폐장일의 1,379.37에 비해": no longer of the day named before.
      if (item.value === 2 && item.particle === P.of) marks.day = undefined;
      break;
    case K.spell:
      readSpell(w, at, item);
      break;
    case K.today:
      // "이날까지": what follows is a sum.
      marks.period = item.particle === P.until ? 1 : 0;
      marks.day = undefined;
      break;
    case K.thatDay:
      // "당시 저점은": of the day spoken of before, or of a moment of this one.
      if (story.lastDay === undefined) marks.now = true;
      else marks.day = story.lastDay;
      marks.dated = undefined;
      break;
    case K.after:
      // "2021년 1월 7일 3,000을 넘은 이후 다시 4,000을": of another day.
      marks.day = undefined;
      break;
    case K.each:
      if (s.current && s.entries.length > s.firstEntry) s.current.each = true;
      break;
    case K.price:
      endAhead(w, at);
      passParticle(w, item);
      break;
    case K.etc:
      if (item.value === 1 && s.current) s.current.particle = P.also;
      passParticle(w, item);
      break;
    case K.industry:
      if (item.particle === P.in) limitFlows(w);
      if (item.particle === P.topic) marks.side = item.value;
      story.board = K.sector;
      story.boardOpen = true;
      break;
    case K.issues:
      leaveMarket(w, item);
      story.board = K.stock;
      story.boardOpen = true;
      break;
    case K.whole:
      limitFlows(w);
      break;
    case K.place:
      marks.futures = false;
      break;
    case K.above:
    case K.below:
    case K.more:
      boundBefore(w, at, item);
      break;
    case K.about:
      if (item.value === 0) boundBefore(w, at, item);
      break;
    default:
  }
}

/** "연고점이라는 부담", "고점을 넘은": such a noun says nothing of the numbers behind it. */
function tellsLevel({ particle }: Item, next: Item | undefined): boolean {
  if (particle === P.is) return false;
  return particle !== P.object || next?.kind === K.quantity || next?.kind === K.open_;
}

/** "코스닥시장에서 하한가를 기록한 종목은": what follows is no longer said of the market. */
function leaveMarket({ s }: Walk, { particle }: Item): void {
  if (particle !== P.topic && particle !== P.subject) return;
  const said = s.entries.slice(s.firstEntry);
  if (said.some(({ kind, drafts }) => drafts.length > 0 || (kind !== K.index && kind !== K.breadth))) return;
  if (!said.some((entry) => entry.kind === K.index && entry.particle === P.in)) return;
  const entry = newEntry(K.outside);
  entry.names.push(NOBODY);
  s.entries.push(entry);
}

function readBase(w: Walk, at: number, item: Item): void {
  const { marks, story } = w;
  const next = w.items[at + 1];
  marks.period = 0;
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
  const figure = next?.kind === K.quantity || (width && w.items[at + 2]?.kind === K.quantity);
  if (item.particle === P.of || (item.particle === P.none && figure && w.depth === 0)) {
    marks.day = story.previousSession;
    marks.dayOnce = true;
    marks.dated = undefined;
  } else if (item.particle === P.none && w.depth === 0 && w.items.slice(at).some(({ kind }) => kind === K.today)) {
    // "지수는 전날 1.6% 하락했으나 이날 …": the day before until this one is named.
    marks.day = story.previousSession;
    marks.dated = undefined;
  } else if (item.particle === P.at && w.depth === 0 && !isWord(w, next, "이어")) {
    // "직전 거래일에 세운 최고치".
    marks.previous = true;
    marks.day = story.previousSession;
    marks.dayOnce = true;
    marks.dated = item;
  }
}

export function readDay(w: Walk, at: number, item: Item): void {
  const { marks, story } = w;
  const next = w.items[at + 1];
  if (Number.isNaN(story.day.session)) return;
  if (isWord(w, next, "연속")) {
    // "최근 2일 연속 1%대": no date, but each day of a run.
    if (w.items[at + 2]?.quantity) marks.period = 2;
    return;
  }
  if (Number.isNaN(item.value)) {
    // "2002년 627.55": of a day that the words do not tell.
    if (item.particle !== P.none || next?.kind !== K.quantity || w.depth > 0) return;
    marks.day = Number.NaN;
    marks.dayOnce = true;
    marks.dated = undefined;
    return;
  }
  if (item.particle === P.from) {
    marks.period = Math.max(marks.period, 1);
    return;
  }
  if (item.particle === P.than && w.depth === 0) {
    // "12월 30일보다 2.27% 오른".
    marks.period = isSessionBefore(story, item.value, marks.period) ? 0 : 2;
    marks.day = undefined;
    return;
  }
  if (item.value === story.day.session) {
    marks.day = undefined;
    marks.period = 0;
    return;
  }
  story.lastDay = item.value;
  if (next?.kind === K.after || next?.kind === K.spell) return;
  if (w.depth > 0 && w.items[w.head]?.kind === K.base) return;
  marks.day = item.value;
  const when = itemAt(w.items, at - 1);
  marks.dated = { from: when?.kind === K.when ? when.from : item.from, to: item.to };
  marks.dayOnce = item.particle === P.of || w.depth > 0 || next?.kind === K.open_ || next?.kind === K.quantity;
}

/** No holidays part two sessions by more days; a week before is compared with as a week. */
const LONGEST_BREAK = 6;

/** Where no calendar tells the session before, the day a change is counted from is it. */
function isSessionBefore({ day, previousSession }: Story, value: number, period: number): boolean {
  if (previousSession !== SESSION_BEFORE) return value === previousSession;
  return period < 2 && value < day.session && day.session - value <= LONGEST_BREAK;
}

/** "2% 넘게", "5조원이 넘는", "1조원 가까이": the words behind the number make it a bound. */
function boundBefore(w: Walk, at: number, item: Item): void {
  let before = at - 1;
  if (w.items[before]?.kind === K.close_) {
    while (before > 0 && w.items[before]?.kind !== K.open_) before--;
    before--;
  }
  const q = w.items[before]?.quantity;
  if (!q) return;
  q.bound = item.kind === K.above ? "over" : item.kind === K.below ? "under" : item.kind === K.more ? "near" : "about";
}

import { readMonth } from "../days/read-month.ts";
import { isSessionBefore, isSpanAgo } from "../days/session-before.ts";
import { readStreak } from "../days/streak.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { pastBracket } from "../phrases/past-bracket.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import { movesAt } from "../verbs/moves.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import * as K from "../words/term-kind.ts";
import { DOERS, isMarked } from "./doer.ts";

/** "24일", "11월 3일의", "30일에는": the day that figures behind it are of, or a span that it begins. */
export function readDay(w: Walk, at: number, item: Item): void {
  if (Number.isNaN(w.story.day.session)) return;
  if (isWord(w, w.items[at + 1], "연속")) {
    // "최근 2일 연속 1%대": no date, but each day of a run.
    if (!readStreak(w, at, item) && w.items[at + 2]?.quantity) w.marks.period = SPAN.lasting;
  } else if (Number.isNaN(item.value)) readMonth(w, at, item);
  else if (!readSpan(w, at, item) && !isNoDay(w, at, item)) readOwnDay(w, at, item);
}

/** A day that what follows counts from, or is summed since. */
function readSpan(w: Walk, at: number, item: Item): boolean {
  const { marks } = w;
  if (item.particle === P.from) {
    // "10월 28일부터는 14일 만에 213.30포인트 올랐다": a sum.
    marks.period = Math.max(marks.period, isSumSince(w, at, item) ? SPAN.lasting : SPAN.ofFlows);
    return true;
  }
  if (item.particle === P.than && w.depth === 0 && w.items[at + 1]?.kind !== K.open_) {
    // "12월 30일보다 2.27% 오른".
    marks.period = isSessionBefore(w.story, item.value, marks.period) ? SPAN.session : SPAN.lasting;
    marks.day = undefined;
    return true;
  }
  // "3일 전보다".
  const ago = isSpanAgo(w, at);
  if (ago) marks.period = SPAN.lasting;
  return ago;
}

/** A day to come, or so many days. */
function isNoDay(w: Walk, at: number, { particle }: Item): boolean {
  const when = itemAt(w.items, at - 1);
  if (isWord(w, when, "내년") || isWord(w, when, "오는")) return true;
  // "연 3일 오름세를 보이며": so many in a row.
  if (when?.kind === K.unknown && isWord(w, when, "연") && when.to - when.from === 1 && endsIn(w, when, "연"))
    return true;
  const next = w.items[at + 1];
  // "10일에 걸친 순매도": that long.
  return particle === P.at && (isWord(w, next, "걸친") || isWord(w, next, "걸쳐"));
}

function readOwnDay(w: Walk, at: number, item: Item): void {
  const { marks, story } = w;
  const next = w.items[at + 1];
  const head = w.depth > 0 ? w.items[w.head] : undefined;
  // "20일 평균 9조원": of so many days.
  if (item.particle === P.none && isWord(w, next, "평균")) {
    marks.period = SPAN.apart;
    return;
  }
  if (item.value === story.day.session) {
    // "이번 주(12월 29일~1월 2일) 코스피는": the last day of the span.
    if (head?.kind === K.period) return;
    marks.day = undefined;
    marks.period = SPAN.session;
    return;
  }
  const when = itemAt(w.items, at - 1);
  const first = when?.kind === K.when ? when : item;
  if (w.depth > 0 && next?.kind === K.close_) {
    // "938.64(12월 4일)": the day of what stands before.
    if (head?.quantity && at - w.head <= DATE_REACH) return;
    // "(938.64·12월 4일)".
    if (isOfLevelBefore(w, first === item ? at : at - 1)) return;
  }
  story.lastDay = item.value;
  if (next?.kind === K.after || next?.kind === K.spell || head?.kind === K.base) return;
  marks.day = item.value;
  marks.dated = { from: first.from, to: item.to };
  const aside = next?.kind === K.open_ && !isWholeDay(w, at);
  marks.dayOnce = item.particle === P.of || w.depth > 0 || aside || isLevelNext(w, at);
}

/** How far behind the figure a bracket follows the day in it may stand. */
const DATE_REACH = 3;

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

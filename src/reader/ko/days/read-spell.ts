import { readMaturity } from "../names/maturity.ts";
import { NOBODY } from "../names/nobody.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import { textOf } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { isSpanAgo } from "./session-before.ts";
import { readStreak } from "./streak.ts";

/** A length of time names a bond, counts a run of sessions, or makes of what follows a sum. */
export function readSpell(w: Walk, at: number, item: Item): void {
  if (readMaturity(w, at, item)) return;
  if (w.s.current?.kind === K.bond && NEXT_MATURITY.some((word) => isWord(w, w.items[at + 1], word))) {
    // "2년 만기 미 국채 금리는 3.5%, 10년 만기는 4.15%였다": of another one.
    w.s.name(at, NOBODY);
    return;
  }
  const run = readStreak(w, at, item);
  if (isOfYears(w, at) || isSpanAgo(w, at)) w.marks.period = Math.max(w.marks.period, SPAN.lasting);
  if (isSpan(w, at, item)) w.marks.period = SPAN.lasting;
  else if (!run && isRunOfTrades(w, at)) w.marks.period = Math.max(w.marks.period, SPAN.ofFlows);
}

const SPANS = ["년", "개월", "주"];

/** "1년 전 최저점", "52주 최고가인": an extreme of all that time. */
function isOfYears(w: Walk, at: number): boolean {
  const item = w.items[at] as Item;
  if (!SPANS.some((word) => endsIn(w, item, word))) return false;
  const next = isWord(w, w.items[at + 1], "전") ? w.items[at + 2] : w.items[at + 1];
  // "3개월 전 코스피는".
  if (next?.kind === K.index) return next.particle === P.topic && isWord(w, w.items[at + 1], "전");
  return (next?.kind === K.high || next?.kind === K.low) && (next.particle === P.being || next.particle === P.subject);
}

/** "4거래일 연속 순매수하며 5조원을", "5거래일 연속 순매수 규모는": perhaps of all of them. */
function isRunOfTrades(w: Walk, at: number): boolean {
  const running =
    isWord(w, w.items[at + 1], "연속") || isWord(w, w.items[at], "연속") || endsIn(w, w.items[at] as Item, "연속");
  const trade = w.items.slice(at + 1, at + 4).find(({ kind }) => kind === K.trade);
  if (!trade) return false;
  // "5거래일째 '사자'에 나서며 총 3조원을".
  if (w.items.slice(at + 1).some(({ kind }) => kind === K.together)) return true;
  if (!running) return false;
  return trade.ending === E.join || (trade.ending === E.none && trade.particle === P.topic);
}

const NEXT_MATURITY = ["만기는", "만기가", "만기도"];

function isSpan(w: Walk, at: number, item: Item): boolean {
  const { tokens } = w.story;
  const text = textOf(tokens, item);
  const next = w.items[at + 1];
  // "2거래일 연속 8천억원을", "3거래일 간 1조원을": a sum over them.
  const summed = isWord(w, next, "연속") || isWord(w, next, "간") ? w.items[at + 2]?.quantity?.unit === U.won : false;
  // "최근 2일 연속 1%대 급등": of each of them.
  const eachDay = isWord(w, next, "연속") && w.items[at + 2]?.quantity?.unit === U.percent;
  // "나흘 연속 7포인트 상승했다": of all of them.
  const ofAll = text === "연속" && next?.quantity?.unit === U.point;
  // "닷새 연속 하락하며 46포인트나 밀렸다".
  const led = itemAt(w.items, at + 2);
  const sum =
    text.endsWith("연속") &&
    next?.kind === K.move &&
    next.ending === E.join &&
    led?.quantity?.unit === U.point &&
    endsIn(w, led, "나") &&
    w.items[at + 4]?.quantity === undefined;
  // "가나다가 오르는 동안 라마바는".
  if (text === "동안" && itemAt(w.items, at - 1)?.ending === E.ahead) return false;
  const during = text === "동안" || text === "연속";
  return (
    summed ||
    eachDay ||
    ofAll ||
    sum ||
    (text.endsWith("간") && !text.endsWith("시간") && text.length < 12) ||
    (during && text === "동안") ||
    (text.length > 2 && text.endsWith("동안")) ||
    // "3개월 새", "석 달 사이".
    isWord(w, next, "새") ||
    (next?.kind === K.spell && isWord(w, next, "동안"))
  );
}

import { type Item, isUnknownNoun, itemAt } from "../phrases/item.ts";
import { isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import { textOf } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { type Count, isOfMoved } from "./count.ts";
import { isLimit } from "./limit-count.ts";

/** Counts that say nothing of how a whole market's issues moved. */

/** Whether a count is of some issues alone, or of no issues at all. */
export function isOther(c: Count): boolean {
  return isOfPart(c) || isOfOthers(c) || (c.w.depth === 0 && isOfNamed(c.w, c.before)) || isOfIndustry(c.w, c.at);
}

const EXTREMES = ["신고가", "신저가", "52주"];

function isOfPart({ w, at, item, draft: { q }, before, next }: Count): boolean {
  // "34개 종목이 신고가를 기록했다".
  if (next?.particle === P.object && EXTREMES.some((word) => isWord(w, next, word))) return true;
  // "5.12%(43개)": how many that share is.
  if (w.depth > 0 && w.items[w.head]?.quantity?.unit === U.percent) return true;
  if (before?.kind === K.outOf && isOfMoved(w.items, at - 2) && !isLimit(next)) return true;
  if (item.particle === P.of && !q.noun && next?.kind !== K.issues && next?.kind !== K.breadth) return true;
  // "하루 평균 6.1개".
  return next?.kind === K.industry || next?.kind === K.outOf || w.marks.capped || q.decimals > 0;
}

function isOfOthers({ w, before }: Count): boolean {
  if (isWord(w, before, "나머지") && !w.marks.breadth) return true;
  // "오른 종목보다 1백개 많았다": how many more.
  return isOfLargest(w, before) || (before?.kind === K.breadth && before.particle === P.than);
}

/** "시가총액상위 5개 종목은". */
function isOfLargest({ story: { tokens } }: Walk, before: Item | undefined): boolean {
  return before?.kind === K.unknown && textOf(tokens, before).endsWith("상위");
}

/** "가나은행 다라은행등 4개 종목이": those just named. */
function isOfNamed({ story: { tokens } }: Walk, before: Item | undefined): boolean {
  if (!isUnknownNoun(before)) return false;
  const word = textOf(tokens, before);
  return word.length > 2 && word.endsWith("등");
}

/** How far before a count of its shares an industry may stand. */
const INDUSTRY_REACH = 12;

/** "은행주는 가나 다라 등 10개 종목이": of that industry. */
function isOfIndustry(w: Walk, at: number): boolean {
  const { items } = w;
  if (itemAt(items, at - 1)?.kind !== K.etc) return false;
  for (let back = at - 2; back >= 0 && back > at - INDUSTRY_REACH; back--) {
    const { kind, particle, ending } = items[back] as Item;
    if (ending !== E.none) return false;
    const next = items[back + 1];
    // "은행주는 물론 가나전자 등", "반도체주의 강세 속에 가나전자 등".
    if (kind === K.sector && particle === P.topic) return !isWord(w, next, "물론");
    if (kind === K.sector && particle === P.of) return next?.kind === K.issues || next?.kind === K.stock;
  }
  return false;
}

import { type Item, itemAt } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { CLOSE_REACH } from "./described-day.ts";

/** A month or a year without a day: what stands behind it is of a day that is not told, or of all of it. */
export function readMonth(w: Walk, at: number, item: Item): void {
  const { marks } = w;
  const next = w.items[at + 1];
  // "2002년 627.55", "1월 초 612로": of a day that the words do not tell.
  const figure = PARTS.some((word) => isWord(w, next, word)) ? w.items[at + 2] : next;
  const ago = isWord(w, itemAt(w.items, at - 1), "지난") && endsIn(w, item, "에는");
  if (ago && w.depth === 0) {
    // "지난 4월에는 하루 만에 93포인트 빠지면서".
    marks.day = Number.NaN;
    marks.dated = undefined;
    return;
  }
  if (w.depth === 0 && isWord(w, next, "들어") && !isMostBehind(w, at + 2)) {
    // "4월 들어 하락률은 2.8%로".
    marks.period = SPAN.lasting;
    return;
  }
  if (w.depth === 0 && item.particle === P.object && isClosedBehind(w, at)) {
    // "3월을 4,214.17로 마쳤다": its last close.
    marks.day = Number.NaN;
    marks.dated = undefined;
    return;
  }
  if (w.depth === 0 && isSpanTold(w, item, next)) marks.period = SPAN.apart;
  if (item.particle !== P.none || figure?.kind !== K.quantity || w.depth > 0) return;
  marks.day = Number.NaN;
  marks.dayOnce = true;
  marks.dated = undefined;
}

function isMoveUnit(unit: number): boolean {
  return unit === U.percent || unit === U.point;
}

function isClosedBehind({ items }: Walk, at: number): boolean {
  return items.slice(at + 1, at + CLOSE_REACH).some(({ kind }) => kind === K.close);
}

/** Parts of a month. */
const PARTS = ["초", "중순", "말", "하순"];

/** "2011년에는 최고치를 기록했다", "2월 한때", "2015년 코스피 지수가": a month or a year is the span of what follows. */
function isSpanTold(w: Walk, item: Item, next: Item | undefined): boolean {
  if (next?.kind === K.after || next?.kind === K.spell) return false;
  const told = endsIn(w, item, "는") || endsIn(w, item, "은") || endsIn(w, item, "엔");
  // "3월에 3.4% 올랐다".
  if (item.particle === P.at && next?.quantity !== undefined) return isMoveUnit(next.quantity.unit);
  return told || next?.kind === K.intraday || next?.kind === K.index;
}

const MOST = ["가장", "최대"];

/** "4월 들어 처음으로 0.4% 내렸다", "4월 들어 가장 큰 폭인": of this session, in that month. */
function isMostBehind(w: Walk, at: number): boolean {
  const item = w.items[at];
  return item?.kind === K.first || MOST.some((word) => isWord(w, item, word));
}

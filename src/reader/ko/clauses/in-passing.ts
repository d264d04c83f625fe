import { isPrice } from "../numbers/quantity.ts";
import { isDespite, isLimitReached, isOfDerivatives, isOfListed } from "../phrases/aside.ts";
import type { Item } from "../phrases/item.ts";
import { endsIn, isWord } from "../phrases/word-at.ts";
import type { Entity } from "../term.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** Names said in passing: what a figure is compared with, why another moved, and things that no figure is said of. */

/** Said behind a bond these are its yield. */
const YIELDS = new Set(["금리", "수익률"]);

/** "국고채 3년물 금리는": the bond goes on. */
export function isOfYield({ s: { current } }: Walk, { entity }: Item): boolean {
  return current?.kind === K.bond && YIELDS.has((entity as Entity).name);
}

/** Whether nothing is said of the name at phrase `at`. */
export function isInPassing(w: Walk, at: number, item: Item): boolean {
  const { kind, particle } = item;
  // "코스닥과 달리 코스피는".
  if (particle === P.and && UNLIKE.some((word) => isWord(w, w.items[at + 1], word))) return true;
  switch (kind) {
    case K.outside:
      if (isOblique(particle) && !isObjectWithRate(w, at, particle)) return true;
      return isOfListed(w, at) || isLimitReached(w, at, item.entity as Entity);
    case K.abroad:
      // "미국 증시 약세로": why another moved.
      return particle !== P.topic && particle !== P.subject && particle !== P.also;
    case K.group:
    case K.fund:
    case K.futures:
      return isOfDerivatives(w, at, item) || isDespite(w, at, item);
    case K.index:
      return isCompared(w, at, item);
    default:
      return false;
  }
}

function isOblique(particle: number): boolean {
  return particle === P.object || (particle >= P.at && particle <= P.to);
}

/** "기준금리를 연 3.25%로 동결했다", "목표주가를 8만원에서 9만원으로 올렸다". */
function isObjectWithRate({ items }: Walk, at: number, particle: number): boolean {
  if (particle !== P.object) return false;
  const q = items[at + 1]?.quantity ?? items[at + 2]?.quantity ?? items[at + 3]?.quantity;
  return q !== undefined && (q.unit === U.percent || q.unit === U.percentPoint || isPrice(q));
}

/** "코스닥과 달리", "코스피와 마찬가지로": compared with. */
const UNLIKE = ["달리", "마찬가지", "함께", "같이", "비슷", "비교", "대조", "반대", "상반"];

function isCompared(w: Walk, at: number, item: Item): boolean {
  const { particle } = item;
  const next = w.items[at + 1];
  // "거래소보다 덜 올랐다", "코스피에서처럼 21억원을 팔았다".
  if (particle === P.than) return next?.kind !== K.quantity || endsIn(w, item, "처럼");
  // "코스피 대비 낙폭을 키웠다".
  return particle === P.none && isWord(w, next, "대비");
}

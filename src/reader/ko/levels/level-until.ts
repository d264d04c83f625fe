import { amountOf } from "../numbers/quantity.ts";
import type { Item } from "../phrases/item.ts";
import * as E from "../words/ending-kind.ts";
import * as ROLE from "../words/level-role.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import type { Standing } from "./standing.ts";

/** "510선": 510 to 519. */
const BAND = 10;

/** "4,280.10까지 올랐다": how far a level went, or where the move ended. */
export function roleUntil(level: Standing): number {
  const { draft, verb, last } = level;
  const { noun, q } = draft;
  if (noun === K.high || noun === K.low) return noun === K.high ? ROLE.high : ROLE.low;
  // "3,060선까지 밀려난 채 마감했다".
  if (noun === K.closing || verb?.kind === K.close) return ROLE.close;
  if (isOfMoment(level)) return ROLE.moment;
  // "4,200선까지 되찾았다".
  if (q.line && verb?.kind === K.threshold && verb.value > 0 && !draft.intraday) return ROLE.milestone;
  const move = verb?.kind === K.move || verb?.kind === K.threshold ? verb.value : sideLedTo(level);
  if (move !== 0) return move > 0 ? ROLE.high : ROLE.low;
  // Where no level was said before, it may be either.
  if (Number.isNaN(last) && verb?.kind !== K.reach) return ROLE.moment;
  return amountOf(q) < last ? ROLE.low : ROLE.high;
}

/** At the close, or at some moment before it: which is not said. */
function isOfMoment({ items, draft: { q, intraday }, verb, last }: Standing): boolean {
  if (verb?.kind !== K.move) return false;
  // "가나다 약세에 550선까지 밀렸다".
  const value = amountOf(q);
  const around = Number.isNaN(last) || (q.line && last >= value && last < value + BAND);
  if ((q.line || q.band) && around && !intraday) return true;
  // "4,280.10까지 반등을 시도했다": how far it came is not said.
  return verb.particle === P.object && verb.ending === E.none && isTried(items, verb);
}

/** "반등을 시도했다", "반등을 노렸다", but "상승을 이어갔다", "하락을 면치 못했다". */
function isTried(items: readonly Item[], move: Item): boolean {
  const verb = items[items.indexOf(move) + 1];
  return verb?.kind === K.unknown && verb.ending !== E.none;
}

/** "143.10포인트 떨어지며 1,800.10까지 간 끝에". */
function sideLedTo({ items, draft }: Standing): number {
  const led = items[draft.at - 1];
  return led?.kind === K.move && led.ending === E.join ? led.value : 0;
}

import type { Draft } from "../clause.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { pastBracket } from "../phrases/past-bracket.ts";
import * as E from "../words/ending-kind.ts";
import * as ROLE from "../words/level-role.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { EXTREMES, isRound } from "./standing.ts";

/** What a level is by what stands right before and behind it, whatever its verb; 0 where that does not say. */

/** What a change counts from. */
export function roleOfBase(items: readonly Item[], draft: Draft): number {
  if (draft.base || draft.head === K.base) return ROLE.base;
  if (draft.head === K.period) return ROLE.previous;
  if (draft.particle !== P.than) return 0;
  if (draft.record) return ROLE.record;
  // "종가 기준으로 지난달 3일의 최고점(4,221.87)에 비해".
  if (draft.noun === K.closing && draft.day !== undefined && !Number.isNaN(draft.day)) return ROLE.close;
  return items[draft.at - 1]?.kind === K.base ? ROLE.base : ROLE.previous;
}

/** "4,100.12와 4,200.34 사이에서", "4,100~4,200 사이에서": the low first, then the high; 0 when it is no range. */
export function sideOfRange(items: readonly Item[], draft: Draft, to: number): number {
  const { range } = draft.q;
  const second =
    range === 2 || (items[draft.at - 1]?.quantity !== undefined && items[draft.at - 1]?.particle === P.and);
  const end = items[range === 1 || draft.particle === P.and ? draft.at + 2 : draft.at + 1];
  const spans = end?.kind === K.between && draft.at < to;
  if (second) return spans ? ROLE.high : range > 0 ? ROLE.moment : 0;
  if (range === 1 || draft.particle === P.and) return spans ? ROLE.low : range > 0 ? ROLE.moment : 0;
  return 0;
}

/** "1,150원 아래에서 마감했다": passed, not reached. */
export function roleOfPassed(items: readonly Item[], draft: Draft): number {
  const { q } = draft;
  const behind = items[pastBracket(items, draft.at)]?.kind;
  // "4,250선 부근까지 올라왔다".
  if (q.line && behind === K.about) return ROLE.moment;
  if (behind === K.side) return ROLE.milestone;
  if (behind !== K.above && behind !== K.below) return 0;
  const passed = behind === K.above && draft.particle === P.object && isRound(draft);
  return passed || q.line || q.band ? ROLE.milestone : 0;
}

/** How far it went, or where it stands now, by the noun behind. */
export function roleOfExtreme(items: readonly Item[], draft: Draft): number {
  // "장중 3만9800원으로 사상 최고가를 새로 쓴 뒤".
  const told = items[draft.at + 1]?.kind;
  if (draft.particle === P.to) {
    if (draft.intraday && (told === K.record || told === K.low)) return told === K.record ? ROLE.high : ROLE.low;
    // "52.10포인트 오른 3,249.30으로 사상 최고치를 경신했다": where it stands now, not the record before.
    return isReachedAt(items, draft) ? ROLE.close : 0;
  }
  const extreme = extremeBehind(items, draft);
  return extreme === 0 && isLanding(items, draft) ? ROLE.close : extreme;
}

/** A level described by its change, with a record right behind it. */
function isReachedAt(items: readonly Item[], { at, day }: Draft): boolean {
  if (day !== undefined || items[at - 1]?.kind !== K.move || items[at - 1]?.ending !== E.ahead) return false;
  let next = at + 1;
  while (items[next]?.kind === K.closing || items[next]?.kind === K.first) next++;
  const noun = items[next];
  return noun !== undefined && EXTREMES.has(noun.kind) && noun.particle === P.object;
}

/** "2,568.07(-0.99%)에서 장중 저점을 기록했다". */
function extremeBehind(items: readonly Item[], draft: Draft): number {
  if (draft.particle !== P.in && draft.particle !== P.from) return 0;
  const noun = items[pastBracket(items, draft.at)];
  if (noun?.particle !== P.object) return 0;
  return noun.kind === K.high ? ROLE.high : noun.kind === K.low ? ROLE.low : 0;
}

/** "95.46포인트(2.27%) 치솟아 4,309.63에 도달했다", "20.10포인트 내려 945.57까지 밀려났다": where the day's change led to. */
function isLanding(items: readonly Item[], { at, particle, intraday, now, noun, q }: Draft): boolean {
  if (intraday || now || noun !== 0 || q.line || q.band || q.decimals === 0) return false;
  if (particle !== P.until && particle !== P.at) return false;
  const move = itemAt(items, at - 1);
  if (move?.kind !== K.move || move.ending !== E.join) return false;
  const before = itemAt(items, at - 2);
  const verb = itemAt(items, at + 1);
  const told = before?.kind === K.close_ || before?.quantity?.unit === U.point;
  return (
    told && verb?.ending === E.final && (verb.kind === K.move || verb.kind === K.reach || verb.kind === K.threshold)
  );
}

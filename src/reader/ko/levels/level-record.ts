import type { Draft } from "../clause.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import * as ROLE from "../words/level-role.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { EXTREMES, type Standing } from "./standing.ts";

/** "사상 최고치(213만5천원)를 갈아치웠다": the new one or the old. */
export function isNewOrOld({ bracket, head }: Draft): boolean {
  return bracket && head === K.record;
}

/** A level of before that this one has passed, as far as records and extremes tell it; 0 where they do not. */
export function roleOfRecord({ items, draft, verb, mark }: Standing): number {
  const { q, noun } = draft;
  const passed = verb?.kind === K.threshold;
  // "종전 최저치인 48.20를 밑돌았다": of a day before, and nothing that a rise has beaten.
  if (passed && verb.value < 0 && !mark && (draft.previous || draft.record || noun === K.low)) return ROLE.previous;
  // "장중 최고치를 경신하며 4,300선을 넘봤다".
  if (passed && q.line && !draft.bracket) return ROLE.milestone;
  // "연중 최고치(4,221.87)에 근접한": where it had stood; "장중 최고 기록(4,226.75)도 갈아치웠다": that, or where it stands now.
  const past = draft.bracket && EXTREMES.has(draft.head) && q.unit !== U.won ? behindBracket(items, draft) : undefined;
  if (past?.kind === K.more || (past?.kind === K.threshold && past.value === 0)) return ROLE.previous;
  const newOrOld = isNewOrOld(draft);
  if (past?.kind === K.threshold && newOrOld && draft.intraday && draft.day === undefined) return ROLE.moment;
  // "종전 4,221.87을 경신": a record though nothing calls it one.
  const unnamed = draft.previous && passed && draft.particle === P.object;
  const named = draft.record && (draft.previous || (passed && !newOrOld));
  if (mark || !(unnamed || named)) return 0;
  return noun === K.high || draft.intraday ? ROLE.high : ROLE.record;
}

const BRACKET_REACH = 4;

/** What stands behind the bracket a figure is in. */
function behindBracket(items: readonly Item[], { at }: Draft): Item | undefined {
  let next = at + 1;
  while (next < items.length && next < at + BRACKET_REACH && items[next]?.kind !== K.close_) next++;
  return itemAt(items, next + 1);
}

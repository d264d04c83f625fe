import type { Draft } from "../clause.ts";
import { dayDescribed, verbOfWidth } from "../days/described-day.ts";
import { isBroken } from "../levels/unreached.ts";
import type { Item } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import { isOfUnknownVerb, movesAt } from "../verbs/moves.ts";
import * as E from "../words/ending-kind.ts";
import * as ROLE from "../words/level-role.ts";
import * as P from "../words/particle-kind.ts";
import { beginsWithAny, textOf } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { isOfWidening } from "./change.ts";
import { emitChange } from "./emit-change.ts";
import { type IndexClause, leave } from "./index-clause.ts";

/** Binds how far an index moved, at once where its words tell when, else with the level that it leads to. */
export function bindChange(c: IndexClause, draft: Draft): void {
  const { story, items, entity, before } = c;
  // "(▼95.46p, 2.27%)".
  if (draft.bracket && before && (before.bracket || draft.head === K.quantity) && draft.q.sign === 0)
    draft.move ??= before.q.sign || undefined;
  if (isBroken(draft) || isOfUnknownVerb(items, draft, c.to)) {
    leave(c, draft);
    return;
  }
  const move = movesAt(items, draft, c.to);
  if (move >= 0 && (isCondition(story, items, move) || isFurther(story, items[move - 1])))
    emitChange(story, entity, draft, ROLE.moment);
  else if (isOfWidening(items, draft) || (draft.q.range > 0 && draft.q.unit !== U.percent)) leave(c, draft);
  else if (isOnTheWay(c, draft, move)) emitChange(story, entity, draft, ROLE.moment);
  else {
    const past = dayDescribed(story, items, move < 0 ? verbOfWidth(items, draft) : move);
    if (past === undefined) bindOrHold(c, draft);
    else emitChange(story, entity, { ...draft, day: past }, ROLE.close);
  }
}

/** How far it moved, or has still to move, to a level that is no close. */
function isOnTheWay({ before, distance }: IndexClause, { bracket, head }: Draft, move: number): boolean {
  if (before === undefined) return false;
  // "910선까지 25포인트 밀려났다".
  if (move >= 0 && before.particle === P.until && before.q.line) return true;
  // "4,250까지 31.80포인트(0.75%)만을 남겨뒀다".
  return bracket && head === K.quantity && before === distance;
}

/** In brackets behind its level a change is of that level; else it waits for one. */
function bindOrHold({ story, entity, before, waiting, role }: IndexClause, draft: Draft): void {
  // "4,290대에서 등락하다 95.46(2.27%) 오른 4,309.63에": it goes with the change before it.
  const waits = before !== undefined && waiting.at(-1)?.draft === before;
  if (draft.bracket && before && (!before.bracket || draft.head === K.quantity) && role !== 0 && !waits)
    emitChange(story, entity, draft, role);
  else waiting.push({ draft, entity });
}

const FURTHER = ["추가", "더"];

/** "막판 10포인트 가까이 추가 하락했다": beyond what it had moved before. */
function isFurther({ tokens }: Story, before: Item | undefined): boolean {
  if (before?.kind !== K.unknown) return false;
  const word = textOf(tokens, before);
  return FURTHER.some((further) => word.startsWith(further));
}

const CONDITIONS = ["상태", "경우", "때"];

/** "8% 넘게 급락한 상태가 1분간 이어지면": a rule, or a moment. */
function isCondition({ tokens }: Story, items: readonly Item[], move: number): boolean {
  const noun = items[move + 1];
  if (items[move]?.ending !== E.ahead || noun?.kind !== K.unknown) return false;
  // "12.10포인트 밀린 상태다": so it stands.
  const told = tokens.text.startsWith("다", (tokens.end[noun.to - 1] as number) - 1);
  return !told && beginsWithAny(tokens, noun, CONDITIONS);
}

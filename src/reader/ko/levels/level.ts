import type { Draft } from "../clause.ts";
import { amountOf } from "../numbers/quantity.ts";
import type { Item } from "../phrases/item.ts";
import * as E from "../words/ending-kind.ts";
import * as ROLE from "../words/level-role.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { roleOfBase, roleOfExtreme, roleOfPassed, sideOfRange } from "./level-before-verb.ts";
import { isNewOrOld, roleOfRecord } from "./level-record.ts";
import { roleUntil } from "./level-until.ts";
import { isRound, type Standing } from "./standing.ts";
import { opensLater, verbAfter } from "./verb-after.ts";

/** What a level is, by its particle, the verb behind it and the nouns before it; `last` is the level said before. */
export function roleOf(items: readonly Item[], draft: Draft, to: number, last: number): number {
  return (
    roleOfBase(items, draft) ||
    sideOfRange(items, draft, to) ||
    roleOfPassed(items, draft) ||
    roleOfExtreme(items, draft) ||
    roleByVerb(items, draft, to, last)
  );
}

function roleByVerb(items: readonly Item[], draft: Draft, to: number, last: number): number {
  const { q, noun } = draft;
  const mark = q.line || q.band || (!draft.bracket && isRound(draft));
  const level: Standing = { items, draft, to, last, verb: verbAfter(items, draft, to), mark };
  if (draft.particle === P.until) return roleUntil(level);
  // "종가 4,233선 이후".
  if (q.line && noun === K.closing && items[draft.at + 1]?.kind === K.after) return ROLE.close;
  if (level.verb?.kind === K.open) return ROLE.open;
  return roleOfRecord(level) || roleOfNoun(level) || roleOfVerb(level) || roleUnsaid(level);
}

/** "시가는", "고점은", "장중 최고치는": the noun before tells it. */
function roleOfNoun({ draft, verb }: Standing): number {
  const { q, noun } = draft;
  if (noun === K.opening) return ROLE.open;
  // "장중 최고치를 경신하며 4,300선을 넘어섰다": a line that is passed.
  const line = q.line && verb?.kind === K.threshold && draft.particle === P.object;
  if (noun === K.high || (draft.record && draft.intraday && !line)) return ROLE.high;
  if (noun === K.low) return ROLE.low;
  return draft.record && draft.day !== undefined ? ROLE.record : 0;
}

function roleOfVerb(level: Standing): number {
  const { draft, verb, last } = level;
  switch (verb?.kind) {
    case K.close:
      return draft.q.line && draft.first ? ROLE.milestone : ROLE.close;
    case K.stay:
      return ROLE.close;
    case K.reach:
      return amountOf(draft.q) < last ? ROLE.low : ROLE.high;
    case K.threshold:
      return roleOfThreshold(draft, verb);
    default:
      return 0;
  }
}

/** What is passed: a mark, a level of before, or where it stands now; 0 where the verb does not say. */
function roleOfThreshold(draft: Draft, verb: Item): number {
  const { q } = draft;
  if (q.line || q.band || isRound(draft)) return ROLE.milestone;
  // "4,309.63으로 올라섰다": reached, where "4,309.63을 넘어섰다" passes a level of before.
  if (draft.particle === P.to) return 0;
  const untold = draft.day === undefined;
  if (isNewOrOld(draft) && draft.record && untold && q.unit !== U.won) return ROLE.moment;
  if (verb.value === 0) return ROLE.moment;
  const fresh = !draft.record && !draft.previous && untold;
  // "4,217.29에 턱걸이했다".
  if (draft.particle === P.at && q.decimals > 0 && fresh) return 0;
  // "627을 상향 돌파했다": a mark; with decimals it is some level of before, and of no day told.
  if (fresh && q.unit !== U.won) return q.decimals === 0 ? ROLE.milestone : ROLE.moment;
  return !untold || q.unit === U.won ? ROLE.close : ROLE.record;
}

/** Where no noun and no verb tells it: a mark, a moment, or the close. */
function roleUnsaid({ items, draft, to, verb, mark }: Standing): number {
  const { q, particle } = draft;
  const told = items[draft.at + 1];
  // "1400원을 넘어설 전망이다": no verb the reader knows says that it closed there.
  if (mark && verb === undefined && particle === P.object && told?.kind === K.unknown) return ROLE.milestone;
  // "1440원대에서 등락을 거듭하다", "4,210대 후반에서 등락을".
  if (q.band && particle === P.in && told?.ending !== E.ahead) return ROLE.moment;
  if (q.line) return particle === P.in ? ROLE.moment : ROLE.milestone;
  if (draft.intraday) {
    const side = verb?.kind === K.move ? verb.value : 0;
    return side > 0 ? ROLE.high : side < 0 ? ROLE.low : ROLE.moment;
  }
  return verb === undefined && opensLater(items, draft, to) ? ROLE.open : ROLE.close;
}

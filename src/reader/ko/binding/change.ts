import type { Draft } from "../clause.ts";
import { amountOf, type Quantity } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import type { Entity } from "../term.ts";
import { isOfUnknownVerb, movesAt } from "../verbs/moves.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { HIGHEST } from "./bind-level.ts";

/** Whether a figure of an index is how far it moved, and not where it stood. */
export function isChange(
  items: readonly Item[],
  draft: Draft,
  before: Draft | undefined,
  to: number,
  entity: Entity | undefined,
  level = Number.NaN,
): boolean {
  const { q } = draft;
  if (q.unit === U.percent || q.unit === U.percentPoint) return true;
  if (q.line || q.band || draft.base || draft.head === K.base || draft.head === K.period) return false;
  // "12.30포인트 내린 4,201.10포인트로 … 낙폭을 키웠다": where it stands.
  const led = items[draft.at - 1]?.kind === K.move && items[draft.at - 1]?.ending === E.ahead;
  const wide =
    q.unit === U.point &&
    !led &&
    amountOf(q) < FARTHEST &&
    items.slice(0, to).some((item, at) => isWidth(items, item, at < draft.at ? at : to));
  // "하락폭은 9월 23일(103.11포인트) 이후 가장 컸다".
  if (draft.bracket && draft.head === K.date) return wide || isFurther(items, draft);
  // "4,309.63 +95.46(+2.27%)".
  if (!draft.bracket && q.sign !== 0 && before?.at === draft.at - 1) return true;
  if (draft.bracket)
    // "4,309.63(▲95.46, 2.27%↑)".
    return (
      draft.head === K.quantity &&
      before !== undefined &&
      (q.unit === U.point || q.sign !== 0 || before.q.unit === U.percent || isPaired(items, draft.at))
    );
  const move = items[movesAt(items, draft, to)];
  if (move !== undefined)
    return (
      q.unit !== U.plain || !(isTooWide(items, draft, entity) || (move.ending === E.none && isTooFar(q, entity, level)))
    );
  // "280포인트에 비해 282.46포인트, 즉 배 이상 급등한": how much more.
  if (before?.particle === P.than && q.unit === U.point && before.at >= draft.at - 2) return true;
  // "95.46포인트(2.27%) 미끄덩한": a move, wherever it went.
  if (items[draft.at + 1]?.kind === K.open_ && isOfUnknownVerb(items, draft, to))
    return !isTooWide(items, draft, entity);
  // "9.85 하락폭을 기록했다".
  const width = draft.particle === P.none && q.decimals > 0 ? items[draft.at + 1] : undefined;
  if (width?.kind === K.width && width.particle === P.object && !isTooFar(q, entity, level)) return true;
  if (q.unit === U.point && draft.particle === P.none && leadsToPrevious(items, draft, entity)) return true;
  if (q.unit === U.point && draft.particle === P.none && isListedChange(items, draft, to, entity, level)) return true;
  // "338.41p는 역대 최대 상승폭", "274.69p(5.26%)를 되찾았다": said of a width.
  return wide;
}

/** "4,309.63(95.46, 2.27%↑)". */
function isPaired(items: readonly Item[], at: number): boolean {
  const mark = items[at + 1]?.kind;
  return (mark === K.comma || mark === K.joint || mark === K.slash) && items[at + 2]?.quantity?.unit === U.percent;
}

/** A noun of width; in "상승폭을 줄여" before the figure, at `at`, it tells nothing of it. */
function isWidth(items: readonly Item[], { kind, particle }: Item, at: number): boolean {
  return (
    kind === K.width && !(particle === P.object && items[at]?.kind === K.width && items[at + 1]?.ending === E.join)
  );
}

/** "90포인트 넘게 오른 것은 11월 3일(114.37포인트) 이후": another change like the one before. */
function isFurther(items: readonly Item[], { q, at }: Draft): boolean {
  if (q.unit !== U.point) return false;
  const before = items.findIndex(({ quantity }) => quantity?.unit === U.point);
  return before < at && movesAt(items, { at: before, particle: (items[before] as Item).particle }, at) >= 0;
}

/** Where each board has never stood: a level with its percentage would lead there, a change with its own does not. */
const HIGHEST_BASE: Readonly<Record<string, number>> = { KOSPI: 10_000, KOSDAQ: 3000 };

/** "코스피는 95.46포인트(2.27%), 코스닥은 20.10포인트(2.17%) 각각 올랐다". */
function leadsToPrevious(items: readonly Item[], { q, at }: Draft, entity: Entity | undefined): boolean {
  const highest = HIGHEST_BASE[entity?.name ?? ""];
  const percent = items[at + 1]?.kind === K.open_ ? items[at + 2]?.quantity : undefined;
  if (highest === undefined || percent?.unit !== U.percent || percent.digits === 0) return false;
  return (amountOf(q) * 100) / amountOf(percent) < highest;
}

/** Our boards never moved that many points in a day. */
const FARTHEST = 1000;

/** How far behind a change the next one of the list stands. */
const LIST_REACH = 8;

const LISTED: ReadonlySet<number> = new Set([K.comma, K.joint, K.index, K.foreign, K.each]);

/** Most a board moves in a day, of its level, and how many times farther than the next of a list where no level is known. */
const MOST_OF_LEVEL = 0.15;
const MOST_TIMES = 10;

/**
 * "코스피는 95.46포인트, 코스닥은 20.10포인트 올랐다": the verb is said once, but "코스닥은 931.41포인트, 코스피는 95.46포인트 올랐다" begins
 * with a level.
 */
function isListedChange(
  items: readonly Item[],
  { at, q }: Draft,
  to: number,
  entity: Entity | undefined,
  level: number,
): boolean {
  const known = !Number.isNaN(level);
  const amount = amountOf(q);
  if (amount > (known ? level : (HIGHEST_BASE[entity?.name ?? ""] ?? HIGHEST)) * MOST_OF_LEVEL) return false;
  for (let next = at + 1; next < to && next < at + LIST_REACH; next++) {
    const { kind, quantity, particle } = items[next] as Item;
    if (!quantity && !LISTED.has(kind)) return false;
    if (!quantity) continue;
    if (quantity.unit !== U.point || (!known && amount > amountOf(quantity) * MOST_TIMES)) return false;
    return movesAt(items, { at: next, particle }, to) >= 0;
  }
  return false;
}

/** "상승폭이 1.5%에서 0.3%로 줄었다", "낙폭이 2포인트 안팎으로 줄기도 했다": the verb tells where the width went, and no side. */
export function isOfWidening(items: readonly Item[], { at, particle }: Draft): boolean {
  const width = itemAt(items, at - 1);
  const about = itemAt(items, at + 1);
  if (width?.kind === K.width && width.particle === P.subject && about?.kind === K.about && about.particle === P.to)
    return items[at + 2]?.kind !== K.verb && items[at + 2]?.kind !== K.close;
  const from = particle === P.in ? at : at - 1;
  return itemAt(items, from)?.particle === P.in && itemAt(items, from - 1)?.kind === K.width;
}

/** No index abroad stands higher. */
const HIGHEST_ABROAD = 100_000;

/** "코스닥 913.25 강보합 마감": farther than a board moves in a day, so that it is where it stands. */
function isTooFar(q: Quantity, entity: Entity | undefined, level: number): boolean {
  if (q.sign !== 0) return false;
  const base = Number.isNaN(level) ? HIGHEST_BASE[entity?.name ?? ""] : level;
  return base !== undefined && amountOf(q) > base * MOST_OF_LEVEL;
}

/** "코스피 2197.16(0.92%) 상승": a change that wide would be no such percentage of any index. */
function isTooWide(items: readonly Item[], { q, at }: Draft, entity: Entity | undefined): boolean {
  const percent = items[at + 1]?.kind === K.open_ ? items[at + 2]?.quantity : undefined;
  if (percent?.unit !== U.percent || percent.digits === 0) return false;
  const highest = entity?.kind === K.index ? HIGHEST : HIGHEST_ABROAD;
  return (amountOf(q) * 100) / amountOf(percent) > highest;
}

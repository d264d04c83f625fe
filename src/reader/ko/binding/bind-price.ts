import type { Draft } from "../clause.ts";
import { roleOf } from "../levels/level.ts";
import { isPrice } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import type { Extra, Story } from "../story.ts";
import type { Entity } from "../term.ts";
import * as E from "../words/ending-kind.ts";
import * as ROLE from "../words/level-role.ts";
import * as P from "../words/particle-kind.ts";
import * as SPAN from "../words/span-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { extraOf, previousClose } from "./extra.ts";

/** Won that a stock stood at: its close, its high or low, a mark it passed, or of a day that is not told. */
export function bindPrice(story: Story, items: readonly Item[], entity: Entity, draft: Draft, to: number): void {
  const { q } = draft;
  const role = roleOf(items, draft, to, Number.NaN);
  const bound = q.line || q.band ? "band" : q.bound;
  const extra: Extra = { ...extraOf(draft), bound };
  if (isElsewhen(items, draft, role)) {
    story.other(entity, q, 1, extra);
    return;
  }
  const exact = isExact(items, draft);
  switch (role) {
    case ROLE.high:
    case ROLE.low:
      story.claim(role === ROLE.high ? "stock.high" : "stock.low", entity, q, 1, { ...extra, exact });
      break;
    case ROLE.milestone:
      // "1천원대 밑으로": passed.
      if (q.band && items[draft.at + 1]?.kind !== K.side) story.claim("stock.close", entity, q, 1, extra);
      else story.claim("milestone.level", entity, q, 1, { ...extra, bound: q.line ? undefined : q.bound });
      break;
    case ROLE.close:
      story.claim("stock.close", entity, q, 1, { ...extra, exact });
      break;
    case ROLE.base:
      story.other(entity, q, 1, { ...previousClose(story, draft), bound, exact });
      break;
    default:
      story.other(entity, q, 1, extra);
  }
}

/** Where a price was before, on a day that is not told. */
function isElsewhen(items: readonly Item[], draft: Draft, role: number): boolean {
  // "지난달 8만6천원까지 올랐다".
  const extreme = role === ROLE.high || role === ROLE.low;
  if (extreme && draft.period > SPAN.session && draft.day === undefined) return true;
  // "10만4500원에서 5만100원으로 떨어졌다": where it was.
  return draft.particle === P.in && leadsToPrice(items, draft);
}

/** How near behind the price a move began at stands the one it led to. */
const LEAD_REACH = 4;

function leadsToPrice(items: readonly Item[], { at }: Draft): boolean {
  const next = items.slice(at + 1, at + LEAD_REACH).find(({ quantity }) => quantity !== undefined);
  return (
    next?.quantity !== undefined && isPrice(next.quantity) && (next.particle === P.to || next.particle === P.until)
  );
}

const TEN_THOUSANDS = 4;

/**
 * Who writes 36만1천500원 leaves out nothing but zeros: 36만1천원 is exact. A price in whole ten thousands may stand for a
 * level instead, and is exact only in a line of data: "2.63% 하락한 93만원", "93만원(-2.63%)".
 */
export function isExact(items: readonly Item[], { q, at }: Draft): boolean {
  if (q.decimals > 0 || q.scale === 0 || q.exponent <= 0) return false;
  if (q.exponent < TEN_THOUSANDS) return true;
  if (isDetailed(items[at + 2]) && items[at + 1]?.kind === K.open_) return true;
  const verb = itemAt(items, at - 1);
  if (verb?.kind !== K.move || (verb.ending !== E.ahead && verb.particle !== P.being)) return false;
  if (isDetailed(itemAt(items, at - 2))) return true;
  return itemAt(items, at - 2)?.kind === K.close_ && items.slice(Math.max(0, at - 6), at - 2).some(isDetailed);
}

/** A percentage with the exchange's own two decimals. */
function isDetailed(item: Item | undefined): boolean {
  return item?.quantity?.unit === U.percent && item.quantity.exponent <= -2;
}

import { strangerAt } from "../names/stranger.ts";
import { isPrice } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** Notes what a bracket follows: the figures in it are said of that. */
export function openBracket(w: Walk, at: number): void {
  w.depth++;
  if (w.depth > 1) return;
  w.head = at - 1;
  const head = itemAt(w.items, at - 1);
  w.headEntry = undefined;
  if (head?.kind === K.unknown && hasFigure(w, at)) {
    const found = strangerAt(w.story, w.items, at - 1);
    const priced = w.items[at + 1]?.quantity;
    // "가나제지(1,922원 ▼18 -0.93%)": no industry has a price.
    const entity = found && priced && isPrice(priced) ? { ...found.entity, kind: K.stock } : found?.entity;
    if (entity) w.s.name(at - 1, entity);
    w.stranger = found !== undefined;
  } else w.stranger = false;
  // "외국인(1631억원)": the bracket speaks of the name before it.
  const { entries, firstEntry, current } = w.s;
  const told = entries.length > firstEntry ? current : undefined;
  const owner = head?.quantity
    ? entries.slice(firstEntry).findLast(({ drafts }) => drafts.at(-1)?.at === at - 1)
    : undefined;
  w.headEntry = owner ?? told;
}

/** A bracket that holds a percent or an amount of won. */
function hasFigure(w: Walk, at: number): boolean {
  for (let next = at + 1; next < w.items.length && next < at + 6; next++) {
    const { kind, quantity, particle } = w.items[next] as Item;
    // "사이드카(선물가격이 5% 이상 오르면 …)": told of another thing.
    if (kind === K.close_ || (kind === K.futures && particle === P.subject)) return false;
    if (quantity && (quantity.unit === U.percent || quantity.unit === U.won || quantity.decimals > 0)) return true;
  }
  return false;
}

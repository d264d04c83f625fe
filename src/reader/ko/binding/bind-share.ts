import type { Entry } from "../clause.ts";
import type { Item } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { extraOf } from "./extra.ts";

/**
 * "삼성전자가 지수를 31.76포인트 끌어내려", "지수 상승분 가운데 49.97포인트는 SK하이닉스 한 종목의 몫이었다": where the index
 * is what is moved, or its move what is shared out, points are those of the stocks named in the clause, in order. False
 * where nothing is.
 */
export function bindShares(story: Story, items: readonly Item[], entry: Entry, from: number, to: number): boolean {
  const { drafts } = entry;
  if (!drafts.every(({ q }) => q.unit === U.point) || !isSharedOut(items, from, to)) return false;
  const stocks = items.slice(from, to).flatMap(({ kind, entity }) => (kind === K.stock && entity ? entity : []));
  if (stocks.length === 0 || stocks.length < drafts.length) return false;
  for (const [n, draft] of drafts.entries()) {
    const stock = stocks[n];
    if (stock) story.claim("stock.contribution", stock, draft.q, draft.move ?? 1, { ...extraOf(draft), unit: "pt" });
  }
  return true;
}

function isSharedOut(items: readonly Item[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const { kind, particle } = items[at] as Item;
    if (kind !== K.index && kind !== K.again) continue;
    if (particle === P.object || items[at + 1]?.kind === K.width) return true;
  }
  return false;
}

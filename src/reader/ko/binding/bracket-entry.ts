import type { Entry } from "../clause.ts";
import { NOBODY } from "../names/nobody.ts";
import { AMOUNT, type Quantity } from "../numbers/quantity.ts";
import { isOfAverage } from "../phrases/aside.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import { entryOf, newEntry } from "../subjects/entry.ts";
import { suits } from "../subjects/suit.ts";
import type { Entity } from "../term.ts";
import type { Walk } from "../walk.ts";
import { PRICE_LIMIT } from "../words/entity-words.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";
import { entryFor } from "./entry-for.ts";

/** Where a figure in brackets belongs: to the name before them, or as any figure. */
export function bracketEntry(w: Walk, q: Quantity, at: number): Entry {
  const entry = w.headEntry;
  const inner = nameInside(w, at);
  if (inner && suits(inner.kind, q)) return inFront(w, entryOf(inner));
  const head = w.items[w.head];
  if (entry && head && isOfHead(w, head, entry, q)) {
    // A figure in brackets is said of the one name before it.
    const alone = newEntry(entry.kind);
    alone.names.push(entry.names[entry.names.length - 1] as Entity);
    alone.partial = entry.partial;
    return inFront(w, alone);
  }
  const average = head?.kind === K.date || head?.kind === K.spell ? isOfAverage(w, at) : false;
  if (average || (head && isListedAmount(w, head, q))) return inFront(w, entryOf(NOBODY));
  // "공모가(5만3000원)에 비해서는".
  if (head?.kind === K.outside && head.entity && entry?.kind !== K.outside && !isOfLimit(head, entry))
    return inFront(w, entryOf(head.entity));
  if (entry && (isSaidOf(entry, q) || entry.drafts.length > 0)) return entry;
  return entryFor(w, w.head + 1, q);
}

/** What stands behind the bracket goes on with the entry before it. */
function inFront({ s: { entries } }: Walk, entry: Entry): Entry {
  entries.splice(Math.max(0, entries.length - 1), 0, entry);
  return entry;
}

/** The name right before the bracket is what the figure in it is said of. */
function isOfHead({ stranger }: Walk, head: Item, entry: Entry, q: Quantity): boolean {
  if (head.kind === K.quantity || (head.kind === K.outside && entry.kind !== K.outside)) return false;
  return entry.names.length > 0 && (head.entity !== undefined || stranger) && isSaidOf(entry, q);
}

/** "가나다는 가격제한폭(29.65%)까지 올라": a move of the company, where no market is said to have that limit. */
function isOfLimit({ entity }: Item, entry: Entry | undefined): boolean {
  return entity?.name === PRICE_LIMIT && (entry === undefined || entry.kind === K.stock);
}

/** "반도체주(삼성전자 7.17%, SK하이닉스 3.99%)", "대형주(삼성전자(7.17%))": the company right before the figure. */
function nameInside({ items, depth, head }: Walk, at: number): Entity | undefined {
  const before = depth > 1 && items[at - 1]?.kind === K.open_ ? at - 2 : at - 1;
  const name = itemAt(items, before);
  const told = depth > 1 || name?.particle === P.none;
  const inside = name?.kind === K.stock && told && before > head;
  return inside ? name.entity : undefined;
}

/** "순매수 상위 종목은 가나다(9516억원)": what was traded of it. */
function isListedAmount({ stranger }: Walk, { kind }: Item, q: Quantity): boolean {
  return q.unit === U.won && q.scale >= AMOUNT && (kind === K.stock || (stranger && kind === K.unknown));
}

/** "증권(1.625)": in brackets a bare decimal is a percent without its sign. */
function isSaidOf(entry: Entry, q: Quantity): boolean {
  const bare = q.unit === U.plain && q.decimals > 0 && q.scale === 0;
  // "(5,000원 ▼90 -1.77%)".
  const change = entry.kind === K.stock && q.unit === U.plain && q.sign !== 0 && q.decimals === 0;
  return suits(entry.kind, q) || change || (bare && (entry.kind === K.stock || entry.kind === K.sector));
}

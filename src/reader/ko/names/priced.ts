import { isPrice } from "../numbers/quantity.ts";
import type { Item } from "../phrases/item.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** How far behind a percentage the price stands. */
const PRICE_REACH = 6;

/** "가나다는 2.50% 오른 2만500원에": what has a percentage and a price in won is a company's stock. */
export function isPriced(items: readonly Item[], at: number): boolean {
  const own = items[at]?.quantity;
  // "가나다가 2,640원(+29.60%) 오른".
  if (own && isPrice(own) && items[at + 2]?.quantity?.unit === U.percent) return items[at + 1]?.kind === K.open_;
  if (own && isPrice(own) && items[at]?.particle === P.to) return leadsToMove(items, at);
  for (let next = at + 1; next < items.length && next < at + PRICE_REACH; next++) {
    const { kind, quantity } = items[next] as Item;
    if (quantity) return isPrice(quantity);
    if (kind === K.comma || kind === K.pause) return false;
  }
  return false;
}

/** "2만500원으로 전날보다 2.50% 올랐다". */
function leadsToMove(items: readonly Item[], at: number): boolean {
  for (let next = at + 1; next < items.length && next < at + PRICE_REACH; next++) {
    const { kind, quantity, ending } = items[next] as Item;
    if (quantity) return quantity.unit === U.percent && items[next + 1]?.kind === K.move;
    if (kind === K.pause || ending !== E.none) return false;
  }
  return false;
}

/** Things that have a price and are no company. */
const PRICES = ["값", "가격", "주가", "목표가", "공모가", "분양가", "요금", "물가", "임금", "시세", "배당금", "보험료"];

/** "쌀값은", "목표가가". */
export function isPriceOf(name: string): boolean {
  return PRICES.some((word) => name.endsWith(word) || name.slice(0, -1).endsWith(word));
}

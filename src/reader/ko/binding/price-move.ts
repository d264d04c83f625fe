import type { Tokens } from "../../scanner.ts";
import type { Draft } from "../clause.ts";
import { isGrowth } from "../names/stranger-topic.ts";
import { isPrice } from "../numbers/quantity.ts";
import { type Item, itemAt } from "../phrases/item.ts";
import type { Story } from "../story.ts";
import type { Entity } from "../term.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import * as U from "../words/unit-kind.ts";

/** Phrases before a percentage among which "낙폭" makes it a move of the price. */
const WIDTH_REACH = 3;

/** False for a percentage in a sentence about a company that its price did not move by: sales, shares of a market, fees. */
export function isPriceMove(
  { tokens }: Story,
  items: readonly Item[],
  entity: Entity,
  { at, particle, bracket }: Draft,
): boolean {
  if (bracket || isWidthBefore(items, at)) return true;
  // "판매는 3.2% 줄었다".
  if (isGrowth(tokens, items, at) && !isOfPrice(items, at)) return false;
  const before = itemAt(items, at - 1);
  // "점유율은 2.3%포인트 오른 21.2%였다".
  if (before?.kind === K.move && before.ending === E.ahead && items[at - 2]?.quantity?.unit === U.percentPoint)
    return false;
  // "전기요금을 5.3% 올리기로 했다".
  if (
    before?.kind === K.unknown &&
    before.ending === E.none &&
    !isIntransitive(tokens, items[at + 1]) &&
    isObject(tokens.text, tokens.end[before.to - 1] as number)
  )
    return false;
  // "순이자마진은 2.18%로 떨어졌다": what no table knows, and where it went.
  return !(entity.kind === K.stock && entity.code === undefined && particle === P.to && items[at + 1]?.kind === K.move);
}

function isWidthBefore(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back >= 0 && back >= at - WIDTH_REACH; back--) if (items[back]?.kind === K.width) return true;
  return false;
}

/** "2.1% 불어난 12만원에". */
function isOfPrice(items: readonly Item[], at: number): boolean {
  const price = items[at + 2]?.quantity;
  return items[at + 1]?.ending === E.ahead && price !== undefined && isPrice(price);
}

/** What is done to an object. */
const TRANSITIVE = ["올리", "올려", "올렸", "올린", "올릴", "내리", "내렸", "인상", "인하", "줄", "늘"];

/** "장을 2.1% 오른 채 마쳤다": the object is of another verb. */
function isIntransitive({ start, text }: Tokens, verb: Item | undefined): boolean {
  return verb?.kind === K.move && !TRANSITIVE.some((stem) => text.startsWith(stem, start[verb.from]));
}

function isObject(text: string, end: number): boolean {
  const last = text.charAt(end - 1);
  return last === "을" || last === "를";
}

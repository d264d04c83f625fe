import { type Item, itemAt } from "../phrases/item.ts";
import { isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as E from "../words/ending-kind.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";

/** "고점", "종가": which level is meant. */
export function isOfLevel(item: Item | undefined): boolean {
  return item !== undefined && item.kind >= K.high && item.kind <= K.closing;
}

/** How far before a level "종가 기준으로" may stand. */
const CLOSE_REACH = 16;

/** "종가 기준 연고점", "종가 기준으로 지난해 11월 3일의 최고점". */
export function isOfClose({ items }: Walk, at: number): boolean {
  const before = itemAt(items, at - 1);
  if (before?.kind === K.closing && before.particle === P.none) return true;
  for (let back = at - 1; back >= 0 && back > at - CLOSE_REACH; back--) {
    const { kind, particle, ending } = items[back] as Item;
    if (kind === K.closing) return particle === P.to;
    // "종가 기준으로 4,300선을 넘었고 고점은": told already.
    if (kind === K.intraday || kind === K.comma || kind === K.quantity || ending > E.ahead) return false;
    if (kind >= K.move && kind <= K.stay && ending !== E.ahead) return false;
  }
  return false;
}

/** "전날 서울환시 종가보다": what every change counts from. */
export function isOfBase({ items }: Walk, at: number): boolean {
  return itemAt(items, at)?.kind === K.closing && itemAt(items, at - 1)?.kind === K.base;
}

/** What is done about such a level, in words no table of verbs holds. */
const DEEDS = ["행진", "부담", "랠리", "매수", "매물"];

/** "연고점이라는 부담", "고점을 넘은", "저가 매수세가", "최고가 행진에": such a noun says nothing of the numbers behind it. */
export function tellsLevel(w: Walk, { particle }: Item, next: Item | undefined): boolean {
  if (particle === P.is) return false;
  if (particle === P.none && (next?.kind === K.trade || DEEDS.some((word) => isWord(w, next, word)))) return false;
  return particle !== P.object || next?.kind === K.quantity || next?.kind === K.open_;
}

import { type Item, kindAt } from "../phrases/item.ts";
import * as S from "../words/subject-kind.ts";
import * as W from "../words/word-class.ts";

/** What a relative clause tells was traded: its own, and not the market's. */

/** Phrases from "which" to what was traded of the one it stands for. */
const RELATIVE_REACH = 6;

/** "Pepper, which traded a volume of 4,735,900": its own. */
export function isOfRelative(items: readonly Item[], at: number): boolean {
  for (let back = at - 1; back > 0 && back > at - RELATIVE_REACH; back--) {
    const kind = kindAt(items, back);
    if (kind === W.comma || kind === W.quantity) return false;
    if (kind !== W.who) continue;
    const name = items[kindAt(items, back - 1) === W.comma ? back - 2 : back - 1];
    return name?.kind === W.subject && name.value === S.stock;
  }
  return false;
}

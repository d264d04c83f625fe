import { type Item, itemAt } from "../phrases/item.ts";
import { isWord } from "../phrases/word-at.ts";
import type { Entity } from "../term.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import { beginsWith } from "../words/spelling.ts";
import * as K from "../words/term-kind.ts";

/** The dollar by its names: in won it has the won's rate. */
export const DOLLARS: ReadonlySet<string> = new Set(["달러화", "미달러화", "미 달러화", "미국 달러화"]);

export const DOLLAR: Entity = { kind: K.fx, name: "달러화", value: 1 };

const PER = ["엔당", "유로당", "위안당", "파운드당"];

/** "엔화에 대한 원화 환율은": said of another currency than the dollar. */
export function isOfCurrency({ items, story: { tokens } }: Walk, at: number): boolean {
  const before = itemAt(items, at - 1);
  // "100엔당 원화는 920.1원으로".
  if (before && PER.some((word) => tokens.text.startsWith(word, (tokens.end[before.to - 1] as number) - word.length)))
    return true;
  const about = before?.kind === K.unknown && beginsWith(tokens, before, "대한");
  const currency = itemAt(items, about ? at - 2 : at - 1);
  return currency?.kind === K.currency && currency.particle === P.at && !DOLLARS.has(currency.entity?.name ?? "");
}

/** "달러화에 대해", "달러화 대비". */
export function isAgainst(w: Walk, at: number, { particle }: Item): boolean {
  return (
    isWord(w, w.items[at + 1], particle === P.at ? "대해" : "대비") ||
    (particle === P.at && isWord(w, w.items[at + 1], "대한"))
  );
}

import { NOBODY } from "../names/nobody.ts";
import type { Item } from "../phrases/item.ts";
import { isWord } from "../phrases/word-at.ts";
import type { Walk } from "../walk.ts";
import * as P from "../words/particle-kind.ts";
import * as K from "../words/term-kind.ts";
import { entryOf, newEntry } from "./entry.ts";

/** "국고채를 팔고 코스피 주식을 3천억원": the amounts are of what is named behind. */
export function isOfOtherClause(w: Walk, at: number, item: Item): boolean {
  const { items } = w;
  if (!BONDS.some((word) => isWord(w, item, word))) return false;
  const next = items.findIndex(({ kind }, place) => place > at && (SHARES.has(kind) || kind === K.quantity));
  return next > 0 && SHARES.has((items[next] as Item).kind);
}

const BONDS = ["국채", "국고채", "회사채", "채권"];
const SHARES: ReadonlySet<number> = new Set([K.index, K.again, K.price]);

/** "외국인은 선물 3천계약을, 현물 6천억원을": the investor goes on. */
export function leaveFutures({ s }: Walk): void {
  const group = s.entries.at(-2);
  if (s.current?.kind !== K.futures || group?.kind !== K.group || group.drafts.length > 0) return;
  const again = newEntry(K.group);
  again.names.push(...group.names);
  again.particle = group.particle;
  s.entries.push(again);
}

/** "외국인은 코스피에서 5천억원을 팔았지만 채권시장에서는 3천억원을": no longer of the investor's shares. */
export function leaveShares({ s: { entries, firstEntry } }: Walk): void {
  if (entries.length > firstEntry || !entries.some(({ kind }) => kind === K.group)) return;
  entries.push(entryOf(NOBODY));
}

/** "코스닥시장에서 하한가를 기록한 종목은": what follows is no longer said of the market. */
export function leaveMarket({ s }: Walk, { particle }: Item): void {
  if (particle !== P.topic && particle !== P.subject) return;
  const said = s.entries.slice(s.firstEntry);
  if (said.some(({ kind, drafts }) => drafts.length > 0 || (kind !== K.index && kind !== K.breadth))) return;
  if (!said.some((entry) => entry.kind === K.index && entry.particle === P.in)) return;
  s.entries.push(entryOf(NOBODY));
}

import { MAIN_INDEX } from "./indexes.ts";
import { type Item, S } from "./item.ts";
import { PLACE_MARKETS } from "./thing-words.ts";
import { W } from "./word-class.ts";

/** Weight of the market named first: a close story names its own before it looks abroad. */
const FIRST = 3;

/** Country of the market a story is about: the one it names first and most. Korea when it names none. */
export function marketOf(sentences: readonly (readonly Item[])[]): string {
  const weights = new Map<string, number>();
  const add = (market: string, weight: number) => {
    if (MAIN_INDEX[market] === undefined || market === "AS" || market === "EU") return;
    weights.set(market, (weights.get(market) ?? 0) + weight + (weights.size === 0 ? FIRST : 0));
  };
  for (const items of sentences) {
    for (const item of items) {
      if (item.kind === W.place) add(PLACE_MARKETS[item.value] as string, 0.5);
      else if (item.kind === W.subject && item.subject?.kind === S.index) add(item.subject.market as string, 1);
      else if (item.kind === W.subject && item.subject?.code !== undefined) add("KR", 0.5);
      else if (item.kind === W.won) add("KR", 0.5);
    }
  }
  let best = "KR";
  for (const [market, weight] of weights) if (weight > (weights.get(best) ?? 0)) best = market;
  return best;
}

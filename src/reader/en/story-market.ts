import { MAIN_INDEX } from "./indexes.ts";
import { type Item, itemAt, S } from "./item.ts";
import { U } from "./quantity.ts";
import { PLACE_MARKETS } from "./thing-words.ts";
import { W } from "./word-class.ts";

/** What a story as a whole tells before any of it is read. */
export interface Outline {
  /** Country of the market it is about: the one it names first and most. Korea when it names none. */
  readonly market: string;
  /** Some list in brackets prints a minus sign. */
  readonly signedBrackets: boolean;
}

/** Weight of the market named first: a close story names its own before it looks abroad. */
const FIRST = 3;
const HOME = "KR";

export function outlineOf(sentences: readonly (readonly Item[])[]): Outline {
  const weights = new Map<string, number>();
  let signedBrackets = false;
  for (const items of sentences) {
    for (let at = 0; at < items.length; at++) {
      const item = items[at] as Item;
      switch (item.kind) {
        case W.place:
          weigh(weights, PLACE_MARKETS[item.value] as string, 0.5);
          break;
        case W.subject:
          if (item.value === S.index) weigh(weights, item.subject?.market as string, 1);
          else if (item.subject?.code !== undefined) weigh(weights, HOME, 0.5);
          break;
        case W.won:
          weigh(weights, HOME, 0.5);
          break;
        case W.quantity:
          if (item.value === U.percent && item.quantity?.sign === -1)
            signedBrackets ||= itemAt(items, at - 1)?.kind === W.openBracket;
          break;
        default:
      }
    }
  }
  let market = HOME;
  for (const [name, weight] of weights) if (weight > (weights.get(market) ?? 0)) market = name;
  return { market, signedBrackets };
}

function weigh(weights: Map<string, number>, market: string, weight: number): void {
  if (MAIN_INDEX[market] === undefined || market === "AS" || market === "EU") return;
  weights.set(market, (weights.get(market) ?? 0) + weight + (weights.size === 0 ? FIRST : 0));
}

import { MAIN_INDEX } from "../atlas/markets.ts";
import { indexOf, type Subject } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindSet } from "../words/kind-table.ts";
import * as S from "../words/subject-kind.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

const isStocks = kindSet(W.shareUnit, W.marketNoun);

/** Places that are no market of one index. */
const NO_SCENE: ReadonlySet<string> = new Set(["US", "AS", "EU"]);

/**
 * "Bargain-hunting lifted share prices in Taipei", in a story of Seoul: the index that a next sentence's "the index" is, where
 * this one tells of one other market, names no index and has no move of one.
 */
export function sceneOf({ items, story }: Sentence): Subject | undefined {
  if (!story.isHome || !items.some(isStocks)) return undefined;
  let market = "";
  for (const { kind, quantity, subject, value } of items) {
    if (subject?.kind === S.index || quantity?.unit === U.percent || quantity?.unit === U.point) return undefined;
    const place = kind === W.place ? (PLACE_MARKETS[value] as string) : "";
    if (place === "" || NO_SCENE.has(place)) continue;
    if (place === story.market || (market !== "" && place !== market)) return undefined;
    market = place;
  }
  const name = MAIN_INDEX[market];
  return name === undefined ? undefined : indexOf(name, market);
}

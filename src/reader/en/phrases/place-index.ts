import { MAIN_INDEX } from "../atlas/markets.ts";
import type { Story } from "../story.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";
import { type Item, indexOf, type Subject } from "./item.ts";

/** The main index of a place's market, the story's own where the place is its; undefined for what is no place, or has none. */
export function indexOfPlace({ mainIndex, market }: Story, place: Item | undefined): Subject | undefined {
  const there = place?.kind === W.place ? (PLACE_MARKETS[place.value] ?? "") : "";
  const name = there === market ? mainIndex : MAIN_INDEX[there];
  return name === undefined ? undefined : indexOf(name, there);
}

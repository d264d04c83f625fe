import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { isOfOtherThing } from "./about-markets.ts";
import { HOW_MUCH } from "./move-words.ts";

/** "Seoul down 1.9 pct on virus woes": the first line of a story, where the city stands for its market. */

const MOVES = kindTable(W.direction, W.move, W.moving, W.moveNoun, W.close);

/** What may stand between the verb and its percentage: "ends down nearly". */
const BETWEEN = kindTable(...HOW_MUCH, W.with, W.moveNoun, W.of);

/** Phrases from the verb to its percentage, and of the longest heading. */
const [REACH, LONGEST] = [6, 20];

export function headsSeoul(s: Sentence, at: number): boolean {
  const { items, story } = s;
  const place = items[at] as Item;
  if (at !== 0 || story.sentence !== 0 || !story.isHome || PLACE_MARKETS[place.value] !== story.market) return false;
  const verb = kindAt(items, 1) === W.colon ? 2 : 1;
  if (items.length > LONGEST || kindAt(items, items.length - 1) === W.period) return false;
  if (MOVES[kindAt(items, verb)] !== 1 || isOfOtherThing(s)) return false;
  for (let next = verb + 1; next < items.length && next < verb + REACH; next++) {
    const { kind, quantity, value } = items[next] as Item;
    if (quantity?.unit === U.percent) {
      // "Seoul dips 2 pct, Tokyo up 1 pct": the other cities of the line are markets too.
      s.aboutMarkets = true;
      return true;
    }
    // "Barely", "almost".
    if (BETWEEN[kind] !== 1 && !(kind === W.plain && value === 1)) return false;
  }
  return false;
}

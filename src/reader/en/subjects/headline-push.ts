import type { Tokens } from "../../scanner.ts";
import { MAIN_INDEX } from "../atlas/markets.ts";
import { type Item, indexOf, itemAt, kindAt } from "../phrases/item.ts";
import { replace } from "../phrases/replace-subject.ts";
import type { Sentence } from "../sentence-reader.ts";
import { isHeadlineVerb } from "../words/headline-verb.ts";
import { PLACE_MARKETS } from "../words/thing-words.ts";
import * as W from "../words/word-class.ts";

/** Whose stocks a headline's verb moves. */

/** "Discord Pulls Down Share Prices", "Fears Drag Shares Down": `at` is what the verb moves, with nothing but its way between. */
function isPushed(items: readonly Item[], tokens: Tokens, at: number): boolean {
  const noun = kindAt(items, at - 1) === W.place ? at - 1 : at;
  const verb = itemAt(items, kindAt(items, noun - 1) === W.direction ? noun - 2 : noun - 1);
  return verb?.kind === W.plain && isHeadlineVerb(tokens, verb.from);
}

/** Takes the market that a headline's verb moves; false where it is no headline's. */
export function readPushed(s: Sentence, at: number): boolean {
  const { clause, items, story } = s;
  if (!story.isHome || story.indexTold || clause.subjects[0]?.code !== undefined) return false;
  if (!isPushed(items, story.tokens, at)) return false;
  const before = itemAt(items, at - 1);
  const place = before?.kind === W.place ? (PLACE_MARKETS[before.value] ?? story.market) : story.market;
  replace(s, place === story.market ? indexOf(story.mainIndex, place) : indexOf(MAIN_INDEX[place] ?? place, place));
  return true;
}

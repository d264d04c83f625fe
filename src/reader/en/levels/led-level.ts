import { kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";

/** Levels of Seoul's index that a participle leads to, behind what the index did. */

/** "Dropped 10.91 points compared to the day before, reaching 977.80": where the day's change led; `at` is the last figure told. */
export function isDayLed({ items, story }: Sentence, at: number): boolean {
  const behind = kindAt(items, at + 1);
  return story.isHome && kindAt(items, at - 2) === W.comma && (behind < 0 || behind === W.period);
}

/** Phrases from "opened higher" to the level that it led to. */
const OPENING_REACH = 12;

/** "Opened sharply higher, jumping 96.30 points (2.50%) to 3,942.36": where it opened. */
export function isOfOpening({ clause, items }: Sentence, at: number): boolean {
  if (clause.prep !== W.to || clause.prepAt !== at - 1) return false;
  let comma = at - 2;
  while (comma > at - OPENING_REACH && !(kindAt(items, comma) === W.comma && kindAt(items, comma + 1) === W.moving))
    comma--;
  if (comma < 2 || kindAt(items, comma - 1) !== W.direction || kindAt(items, comma + 2) !== W.quantity) return false;
  const verb = kindAt(items, comma - 2) === W.plain ? comma - 3 : comma - 2;
  return kindAt(items, verb) === W.open;
}

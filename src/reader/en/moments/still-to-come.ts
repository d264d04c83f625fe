import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isHeading = wordSet("set", "poised", "headed", "heading", "bound", "looking", "aiming");
const isEnding = wordSet(
  ..."snap end extend close finish post mark log notch stretch halt break rise fall gain climb drop lose rebound".split(
    " ",
  ),
);
const isCourse = wordSet("track", "course", "pace");

/** Phrases from the words to what is awaited: "on track for its first weekly gain". */
const AWAITED_REACH = 9;

const WEEK = 7;

/**
 * "Was at 2,140.86, set to snap its streak", "up 0.5 percent, on track for a third day of gains", in Seoul and where nothing
 * closes: told before the close. What a week or a month is on track for may stand after a close too.
 */
export function isStillToCome({ items, outline, story }: Sentence, at: number): boolean {
  if (!story.isHome || outline.lastClose >= 0 || kindAt(items, at - 1) !== W.comma) return false;
  const { tokens } = story;
  const first = items[at] as Item;
  const joint = items[at + 1];
  const leads = joint?.kind === W.preposition || isEnding(tokens, items[at + 2]?.from ?? -1);
  const heading = isHeading(tokens, first.from) && leads;
  const onCourse = first.kind === W.preposition && isCourse(tokens, items[at + 1]?.from ?? -1);
  if (!heading && !onCourse) return false;
  for (let next = at + 1; next < items.length && next < at + AWAITED_REACH; next++) {
    const { kind, quantity, value, to } = items[next] as Item;
    if (kind === W.periodic || isSpan(tokens.text.slice(tokens.start[to - 1], tokens.end[to - 1]))) return false;
    if (kind === W.span && value >= WEEK) return false;
    if (kind === W.comma || kind === W.while || (quantity && kind === W.subject)) break;
  }
  return true;
}

/** "A six-week losing streak": the number and its span are one phrase. */
function isSpan(word: string): boolean {
  return /^(?:week|month|quarter|year)s?$/i.test(word);
}

import { dayAfter } from "../days/day-after.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { isFirstTime } from "./first-time.ts";

/** On which day a round level was passed, where the words behind it tell. */

/** "Fell below the 1,940 mark to hit the lowest in more than a month": of the day, whatever span its rank is told by. */
export function isToRank(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at + 1) !== W.to) return false;
  return [2, 3, 4].some((step) => kindAt(items, at + step) === W.low || kindAt(items, at + step) === W.high);
}

/** Phrases from a level to the day it was first passed on: "for the first time in over four years on Sept. 10". */
const FIRST_REACH = 14;

/** "Last crossed 8,000 on October 2": the day told behind the mark; elsewhere than in Seoul none that may be the session's own. */
export function dayOfMark({ items, story }: Sentence, at: number): number | undefined {
  const day = dayAfter(items, at);
  return story.isHome || (day !== undefined && story.session - day > WEEK) ? day : undefined;
}

const WEEK = 7;

/** "Topping 3,300 for the first time in over four years on Sept. 10": the day behind the span. */
export function dayOfFirstTime(s: Sentence, at: number): number | undefined {
  if (!isFirstTime(s, at)) return undefined;
  for (let next = at + 3; next < s.items.length && next < at + FIRST_REACH; next++) {
    const { day, kind, value } = s.items[next] as Item;
    if (kind === W.date && day && !day.long) {
      // "For the first time in two years, after July 21, 2015": as "since" says.
      const joint = kindAt(s.items, next - 1);
      return joint === W.since || joint === W.after ? undefined : day.number;
    }
    if (kind === W.comma || kind === W.subject || kind === W.while || (kind === W.quantity && value !== U.duration))
      return undefined;
  }
  return undefined;
}

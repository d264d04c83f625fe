import type { Claim } from "../claim.ts";
import { type Item, itemAt, kindAt } from "./item.ts";
import type { Sentence } from "./sentence-reader.ts";
import * as W from "./word-class.ts";
import { wordSet } from "./word-set.ts";

const isLast = wordSet("last");

/**
 * "Last Monday" of a Monday's story is a week before once the story has told of its own day; before that it is the session
 * itself, as the paper of the next day names it.
 */
export function settleLastWeekday({ items, story }: Sentence, at: number, item: Item): void {
  const { day } = item;
  const last = itemAt(items, at - 1);
  if (!day?.weekday || day.number !== story.session || !last || !isLast(story.tokens, last.from)) return;
  story.lastIsWeekBefore ??= isOwnDayTold(items, at, story.session) || story.claims.some(isOfOwnDay);
  if (story.lastIsWeekBefore) item.day = { ...day, number: day.number - 7 };
}

function isOfOwnDay({ elsewhen, measure, session }: Claim): boolean {
  return session === undefined && !elsewhen && measure.startsWith("index.");
}

/** "Fell 1.2 percent on Monday, after losing 5.7 percent last Monday". */
function isOwnDayTold(items: readonly Item[], at: number, session: number): boolean {
  for (let back = at - 2; back >= 0; back--)
    if (kindAt(items, back) === W.date && items[back]?.day?.number === session) return true;
  return false;
}

import { yearOfNumber } from "../../day-number.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

const isLast = wordSet("last");

/** Weekdays that name another day than their nearest before, or none of the figures'. */
export function settleWeekday(s: Sentence, at: number, item: Item): void {
  const { day } = item;
  if (!day?.weekday) return;
  const { items, story } = s;
  const recent = day.number === story.session || day.number === story.previousSession;
  if (recent && isBaseDay(items, at)) item.day = undefined;
  else if (day.number === story.session && isWeekBefore(s, at)) item.day = { ...day, number: day.number - 7 };
}

/**
 * "Last Monday" of a Monday's story is a week before once the story has named its own day; before that it may be the session
 * itself, as the paper of the next day names it. "The last Monday of the month" is neither.
 */
function isWeekBefore({ items, story }: Sentence, at: number): boolean {
  const last = itemAt(items, at - 1);
  if (!last || !isLast(story.tokens, last.from)) return false;
  if (kindAt(items, at - 2) === W.article || kindAt(items, at + 1) === W.of) return false;
  story.lastIsWeekBefore ??= story.namesOwnDay || isOwnDayTold(items, at, story.session);
  return story.lastIsWeekBefore;
}

/** "Fell 1.2 percent on Monday, after losing 5.7 percent last Monday". */
function isOwnDayTold(items: readonly Item[], at: number, session: number): boolean {
  for (let back = at - 2; back >= 0; back--)
    if (kindAt(items, back) === W.date && items[back]?.day?.number === session) return true;
  return false;
}

/** "During the 2008 crisis, when the index fell to 938.75 on Oct. 24": of that year, and of no day nearer. */
export function settleYear({ items, story }: Sentence, at: number, item: Item): void {
  const { day } = item;
  if (!day || day.weekday || day.long || day.number === story.session || item.to > item.from + YEARLESS) return;
  for (let back = at - 1; back > 0 && back > at - YEAR_REACH; back--) {
    const year = items[back] as Item;
    if (year.kind !== W.date || year.to !== year.from + 1 || year.day?.long !== true) continue;
    const joint = kindAt(items, back - 1) === W.article ? back - 2 : back - 1;
    if (kindAt(items, joint) !== W.preposition) return;
    const told = Number(story.tokens.text.slice(story.tokens.start[year.from], story.tokens.end[year.from]));
    if (told < yearOfNumber(day.number)) item.day = { ...day, number: Number.NaN };
    return;
  }
}

/** Tokens of a day without its year: "Oct. 24". */
const YEARLESS = 3;

/** Phrases from a year to a day of it. */
const YEAR_REACH = 20;

/** "From the previous session on Friday", "from the previous trading day, Friday": where a change starts. */
function isBaseDay(items: readonly Item[], at: number): boolean {
  const joint = kindAt(items, at - 1);
  const span = joint === W.preposition || joint === W.comma ? at - 2 : at - 1;
  if (kindAt(items, span) !== W.span || kindAt(items, span - 1) !== W.previous) return false;
  return kindAt(items, kindAt(items, span - 2) === W.article ? span - 3 : span - 2) === W.from;
}

import { dayBeforeTold } from "../days/day-before.ts";
import { type Item, itemAt, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import * as U from "../words/unit-kind.ts";
import { wordValue } from "../words/word.ts";
import * as W from "../words/word-class.ts";
import { wordSet } from "../words/word-set.ts";

/** The day of what stands behind "when" and "after". */

const isAfter = wordSet("after");
const isWhen = wordSet("when");

/** "Since last August, when ...": what follows is of the day before the comma, or of none where that is a month. */
export function dayBefore(s: Sentence, at: number): number | undefined {
  const { items, story } = s;
  const date = itemAt(items, kindAt(items, at - 1) === W.comma ? at - 2 : at - 1);
  if (!isWhen(story.tokens, items[at]?.from ?? 0)) return undefined;
  // "After closing at 4,549.2 in its previous session, when it first breached the 4,500 level".
  if (story.isHome && date?.kind === W.span && date.value === 1 && isPreviousOf(items, items.indexOf(date)))
    return story.previousSession;
  if (date?.kind === W.month) return Number.NaN;
  if (date?.kind === W.span && date.value >= 7 && isPreviousOf(items, items.indexOf(date))) return dayWithin(s, at);
  // "In the first quarter of 2006 amid a rally, when a 1.4 percent fall ...".
  for (let back = at - 2; back >= 0 && back > at - 12 && kindAt(items, back) !== W.comma; back--)
    if (items[back]?.day?.long) return Number.NaN;
  return date?.kind === W.date ? (date.day?.long ? Number.NaN : date.day?.number) : undefined;
}

/** "The shares granted last year, when they traded at $113.45": on some day of it; "last week, when they lost 24 percent": over all of it. */
function dayWithin(s: Sentence, at: number): number | undefined {
  const told = s.items.slice(at).find(({ quantity }) => quantity)?.value;
  if (told === U.percent || told === U.point) s.scoped = true;
  return told === U.money ? Number.NaN : undefined;
}

function isPreviousOf(items: readonly Item[], at: number): boolean {
  return kindAt(items, kindAt(items, at - 1) === W.trading ? at - 2 : at - 1) === W.previous;
}

/** "Came a day after the KOSPI closed at ...": on the day before the session; "two days after" tells none that is known. */
export function dayGoneBy({ items, story }: Sentence, at: number): number | undefined {
  if (!isAfter(story.tokens, (items[at] as Item).from)) return undefined;
  const span = itemAt(items, at - 1);
  if (span?.quantity?.unit === U.duration) return wordValue(story.tokens, span.to - 1) >= 1 ? Number.NaN : undefined;
  const count = itemAt(items, at - 2);
  if (span?.kind !== W.span || span.value < 1 || (count?.kind !== W.article && count?.kind !== W.numeral))
    return undefined;
  return span.value === 1 && (count.kind === W.article || count.value === 1) ? dayBeforeTold(story) : Number.NaN;
}

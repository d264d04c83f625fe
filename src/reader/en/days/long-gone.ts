import { type Item, kindAt } from "../phrases/item.ts";
import type { Sentence } from "../sentence-reader.ts";
import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/** Days that lie weeks back, or that closed another month: of no session that can be named. */

/** Phrases from a figure to such a day. */
const REACH = 9;

const OF_THING = kindTable(W.worth, W.of, W.plain, W.subject, W.shareUnit, W.marketNoun, W.groupAdjective);
const OF_RATE = kindTable(W.per, W.to, W.against);

/** Past what the figure before `at` is of: "worth of KOSPI shares", "per dollar", "against the U.S. dollar"; `at` where nothing is told. */
export function pastThing(items: readonly Item[], at: number): number {
  let next = at;
  if (OF_RATE[kindAt(items, at)] === 1) {
    next++;
    while (kindAt(items, next) === W.article || kindAt(items, next) === W.place) next++;
    return kindAt(items, next) === W.dollar ? next + 1 : at;
  }
  if (kindAt(items, at) !== W.worth && kindAt(items, at) !== W.of) return at;
  while (next < at + REACH && OF_THING[kindAt(items, next)] === 1) next++;
  return next;
}

/** "Closed at 4,050.12 a week ago", "fell 1.3 percent to 4,050.12 three months earlier", "on the last trading day of October". */
export function isLongGone(s: Sentence, at: number): boolean {
  const { items } = s;
  let next = pastThing(items, at + 1);
  const joint = kindAt(items, next);
  if ((joint === W.to || joint === W.at) && kindAt(items, next + 1) === W.quantity) next = pastThing(items, next + 2);
  return isWeeksBack(items, next) || isLastDayOf(s, next);
}

/** "A week ago", "two weeks earlier", "six months before": `at` is the article or the number. */
function isWeeksBack(items: readonly Item[], at: number): boolean {
  const counted = items[at]?.quantity?.unit === U.duration;
  const span = counted ? undefined : items[at + 1];
  const many = kindAt(items, at) === W.numeral && (items[at]?.value ?? 0) > 1;
  const back = items[counted ? at + 1 : at + 2];
  if (!counted && (span?.kind !== W.span || (!many && (kindAt(items, at) !== W.article || span.value < 7))))
    return false;
  return back?.kind === W.ago || (back?.kind === W.previous && isEnd(kindAt(items, counted ? at + 2 : at + 3)));
}

function isEnd(kind: number): boolean {
  return (
    kind < 0 || kind === W.period || kind === W.comma || kind === W.semicolon || kind === W.while || kind === W.and
  );
}

/** "On the last trading day of October", of another month than the story's; "of the year" may be the story's own day. */
export function isLastDayOf({ items, story }: Sentence, at: number): boolean {
  if (kindAt(items, at) !== W.preposition || kindAt(items, at + 1) !== W.article) return false;
  if (kindAt(items, at + 2) !== W.previous) return false;
  const day = kindAt(items, at + 3) === W.trading ? at + 4 : at + 3;
  const month = items[day + 2];
  if (kindAt(items, day) !== W.span || items[day]?.value !== 1 || kindAt(items, day + 1) !== W.of) return false;
  if (month?.kind !== W.month) return false;
  return !Number.isNaN(story.session) && new Date(story.session * DAY).getUTCMonth() + 1 !== month.value;
}

const DAY = 86_400_000;

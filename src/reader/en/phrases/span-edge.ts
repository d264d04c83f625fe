import { kindTable } from "../words/kind-table.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";
import { type Item, kindAt } from "./item.ts";

/** Spans from one day to another, and their edges: "from Oct. 31 to Nov. 29", "at the end of June". */

/** "Between Jan. 1 and Friday", "between June 1 and 29". */
export function isBetweenDays(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.preposition || items[at]?.value !== 3) return false;
  const isDay = (next: number) => kindAt(items, next) === W.date || kindAt(items, next) === W.month;
  return isDay(at + 1) && kindAt(items, at + 2) === W.and && isDay(at + 3);
}

const SPAN_WORDS = kindTable(
  W.article,
  W.open,
  W.close,
  W.plain,
  W.of,
  W.previous,
  W.date,
  W.month,
  W.span,
  W.quantity,
);

/** "From Oct. 31 to Nov. 29", "from January to November 11", "from the 1st to the 30th": from one day to another. */
export function isStretch(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.from) return false;
  let dated = false;
  for (let next = at + 1; next < items.length && next < at + 8; next++) {
    const item = items[next] as Item;
    const { kind, value, quantity } = item;
    if (next === at + 1 && isTwoDays(item)) return true;
    if (kind === W.to || kind === W.after || kind === W.preposition)
      return dated && (isDayAhead(items, next + 1) || (kind === W.after && isNow(items, next + 1)));
    if (kind === W.comma && dated) return isStretchAhead(items, next + 1, at === 0);
    if (!SPAN_WORDS[kind] || (kind === W.quantity && quantity?.unit !== U.ordinal)) return false;
    dated ||= kind === W.date || kind === W.month || (kind === W.span && value >= 7);
  }
  return false;
}

/** "From June 4, the day of the vote, through Wednesday": the other day stands behind an apposition. */
function isStretchAhead(items: readonly Item[], at: number, inFront: boolean): boolean {
  for (let next = at; next < items.length && next < at + 10; next++) {
    const kind = kindAt(items, next);
    if (kind === W.quantity || kind === W.group || kind === W.move) return false;
    if (kind !== W.comma) continue;
    const joint = kindAt(items, next + 1);
    if (inFront && joint === W.preposition && isDayAhead(items, next + 2)) return true;
    // "From June 4, the day of the vote, until this day".
    if (joint === W.after && (isDayAhead(items, next + 2) || isNow(items, next + 2))) return true;
  }
  return false;
}

/** "Until this day", "until now", "until today". */
function isNow(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) === W.article) return kindAt(items, at + 1) === W.span && items[at + 1]?.value === 1;
  const behind = kindAt(items, at + 1);
  return kindAt(items, at) === W.plain && (behind < 0 || behind === W.period || behind === W.comma);
}

/** "From Oct. 1 to 24" is one phrase. */
function isTwoDays({ kind, day, from, to }: Item): boolean {
  return kind === W.date && day?.long === true && Number.isNaN(day.number) && to > from + 2;
}

function isDayAhead(items: readonly Item[], at: number): boolean {
  const kind = kindAt(items, at);
  if (kind === W.date || kind === W.month) return true;
  if (kind === W.previous || kind === W.plain)
    return kindAt(items, at + 1) === W.date || kindAt(items, at + 1) === W.month;
  return kind === W.article && (kindAt(items, at + 1) === W.date || isEndOfSpan(items, at));
}

/** "At the end of June", "from the beginning of the year", "as of the end of last year": the edge of a span of weeks. */
export function isEndOfSpan(items: readonly Item[], at: number): boolean {
  let next = at;
  while (next < at + 2 && kindAt(items, next) !== W.article) next++;
  const edge = kindAt(items, next + 1);
  if (kindAt(items, next) !== W.article || (edge !== W.open && edge !== W.close && edge !== W.plain)) return false;
  if (kindAt(items, next + 2) !== W.of) return false;
  next += 3;
  while (kindAt(items, next) === W.article || kindAt(items, next) === W.previous) next++;
  const { kind, value = 0, day } = items[next] ?? {};
  return kind === W.month || (kind === W.span && value >= 7) || (kind === W.date && day?.long === true);
}

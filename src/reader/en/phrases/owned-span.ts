import { kindTable } from "../words/kind-table.ts";
import * as W from "../words/word-class.ts";
import { type Item, itemAt, kindAt } from "./item.ts";

/** Spans that own a thing, and measure nothing; and those that stand alone. */

/** "Last week's layoff accord", and neither "last week's loss of 2 percent" nor "last week's 2 percent loss": of no span. */
export function isOwnerOfThing(items: readonly Item[], at: number): boolean {
  const thing = itemAt(items, at + 1);
  if (kindAt(items, at) !== W.possessive || thing?.kind !== W.plain || thing.value !== 0) return false;
  for (let next = at + 2; next < at + 5; next++) {
    const kind = kindAt(items, next);
    if (kind === W.comma || kind < 0) break;
    if (kind === W.quantity || kind === W.moveNoun || kind === W.moving || kind === W.of) return false;
  }
  return true;
}

/** "Just shy of this year's peak": no span that a figure before it is of. */
export function isOfExtreme(items: readonly Item[], at: number): boolean {
  if (kindAt(items, at) !== W.possessive) return false;
  const extreme = kindAt(items, at + 1);
  return extreme === W.high || extreme === W.low || extreme === W.record;
}

/** What tells which sessions they were: "that followed", "since the vote", "of trading". */
const TELLS_WHICH = kindTable(W.article, W.since, W.of, W.after);

/** "Two days of trading", "seven sessions after the vote": several days that are one span. */
export function isRunThat(items: readonly Item[], at: number): boolean {
  const several = kindAt(items, at) === W.numeral && (items[at] as Item).value > 1;
  return several && kindAt(items, at + 1) === W.span && TELLS_WHICH[kindAt(items, at + 2)] === 1;
}

/** "Down 0.3% for week", as headlines have it: a span without its article, and nothing behind. */
export function isBareSpan(items: readonly Item[], at: number): boolean {
  const { kind, value = 0 } = itemAt(items, at) ?? {};
  return kind === W.span && value >= 7 && (at + 1 === items.length || kindAt(items, at + 1) === W.comma);
}

/** "In about five weeks", "in less than a month": past the hedge. */
export function pastHedge(items: readonly Item[], at: number): number {
  const kind = kindAt(items, at);
  if (kind !== W.about && kind !== W.near && kind !== W.under && kind !== W.over) return at;
  return kindAt(items, at + 1) === W.than ? at + 2 : at + 1;
}

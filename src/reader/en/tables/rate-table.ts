import * as M from "../../mark-code.ts";
import { type Item, kindAt } from "../phrases/item.ts";
import { Extra, type Story } from "../story.ts";
import * as S from "../words/subject-kind.ts";
import * as U from "../words/unit-kind.ts";
import * as W from "../words/word-class.ts";

/** Tables of exchange rates: a head that names two days, and a pair of moneys a row with what it stood at on each. */

/** The days of the columns, as day numbers. */
type RateTable = readonly [first: number, second: number];

/** The table that a story is in the midst of. */
const TABLES = new WeakMap<Story, RateTable>();

/**
 * Reads the rows of a table of rates that a sentence holds, be it one of its lines or all of it run together. Returns the
 * phrase behind the last row; 0 where the sentence has none.
 */
export function readRateRows(story: Story, cells: readonly Item[]): number {
  if (story.isHome) return 0;
  const items = withoutBars(cells);
  const head = headEnd(items);
  if (head > 0) TABLES.set(story, [dayAt(items, head - 2), dayAt(items, head - 1)]);
  const days = TABLES.get(story);
  if (!days) return 0;
  let at = head;
  while (isRow(items, at)) {
    claimRow(story, items.slice(at, at + ROW), days);
    at += ROW;
  }
  // A sentence of another kind ends the table.
  if (at === 0) TABLES.delete(story);
  return at > head ? cells.indexOf(items[at - 1] as Item) + 1 : 0;
}

/** The cells of a table that a page has drawn with bars: "USD/TRY | 6.0440 | 5.9170 |". */
function withoutBars(items: readonly Item[]): readonly Item[] {
  return items.some(isBar) ? items.filter((item) => !isBar(item)) : items;
}

function isBar({ kind, value }: Item): boolean {
  return kind === W.other && value === M.bar;
}

/** Phrases of a row: its pair, and two rates. */
const ROW = 3;

/** Past two days that stand side by side, before a row or at the end; 0 where none do. */
function headEnd(items: readonly Item[]): number {
  for (let at = 1; at + 1 < items.length; at++)
    if (kindAt(items, at) === W.date && kindAt(items, at + 1) === W.date)
      return at + 2 === items.length || isRow(items, at + 2) ? at + 2 : 0;
  return 0;
}

function dayAt(items: readonly Item[], at: number): number {
  return items[at]?.day?.number ?? Number.NaN;
}

function isRow(items: readonly Item[], at: number): boolean {
  const pair = items[at]?.subject;
  return pair?.kind === S.currency && pair.name.includes("/") && isRate(items[at + 1]) && isRate(items[at + 2]);
}

function isRate(item: Item | undefined): boolean {
  return item?.quantity?.unit === U.plain && item.quantity.exponent < -1;
}

function claimRow(story: Story, [pair, ...rates]: readonly Item[], days: RateTable): void {
  const { subject } = pair as Item;
  for (const [column, { quantity }] of rates.entries()) {
    if (!subject || !quantity) continue;
    const extra = new Extra();
    extra.session = days[column];
    story.claim("fx.reference", subject, quantity, 1, extra);
  }
}

import { LINE_MEASURES, type LineMeasure } from "../facts/history.ts";
import type { Receipt } from "../market/receipt.ts";

/**
 * Turnover, flows and highs beside an index line, as their derived file holds them: one column a measure, its values at
 * the same positions as the line's closes from `from` on. Missing is null.
 */
export interface AmountLine {
  readonly market: string;
  /** Sessions of the line it was made beside: a line of another length is not its own. */
  readonly sessions: number;
  readonly columns: Readonly<Partial<Record<LineMeasure, AmountColumn>>>;
  /** Of the flows; everything else has the line's own. */
  readonly receipts: Readonly<Record<string, Omit<Receipt, "id">>>;
}

interface AmountColumn {
  readonly from: number;
  readonly values: readonly (number | null)[];
}

/** A value of one session by its position on the line. */
export interface AmountCell {
  readonly at: number;
  readonly measure: LineMeasure;
  readonly value: number;
}

/** Columns with everything from position `keep` on replaced by `cells`. */
export function extendAmounts(
  old: AmountLine | undefined,
  market: string,
  sessions: number,
  keep: number,
  cells: readonly AmountCell[],
): Omit<AmountLine, "receipts"> {
  const columns: Partial<Record<LineMeasure, AmountColumn>> = {};
  for (const measure of LINE_MEASURES) {
    const before = old?.columns[measure];
    const own = cells.filter((cell) => cell.measure === measure && cell.at >= keep);
    const kept = before ? before.values.slice(0, Math.max(0, keep - before.from)) : [];
    const from = kept.length > 0 && before ? before.from : Math.min(...own.map((cell) => cell.at));
    if (!Number.isFinite(from)) continue;
    const values: (number | null)[] = [...kept, ...new Array<null>(sessions - from - kept.length).fill(null)];
    for (const { at, value } of own) values[at - from] = value;
    while (values.at(-1) === null) values.pop();
    if (values.length > 0) columns[measure] = { from, values };
  }
  return { market, sessions, columns };
}

/** Positions of the longest run without gaps that ends before `end` and begins at `start` or later. */
export function amountRun(
  line: AmountLine,
  measure: LineMeasure,
  start: number,
  end: number,
): { readonly from: number; readonly values: readonly number[] } | undefined {
  const column = line.columns[measure];
  if (!column || end - column.from > column.values.length) return undefined;
  let from = end;
  while (from > Math.max(start, column.from) && column.values[from - 1 - column.from] !== null) from--;
  if (from === end) return undefined;
  return { from, values: column.values.slice(from - column.from, end - column.from) as number[] };
}

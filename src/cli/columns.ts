import { columnsOf } from "../checker/text-width.ts";

/** Rows of cells as lines, each column as wide as its widest cell; nothing trails behind the last. */
export function columns(rows: readonly (readonly string[])[]): string[] {
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, at) => Math.max(...rows.map((row) => columnsOf(row[at] ?? ""))));
  const padded = (cell: string, at: number) => cell + " ".repeat((widths[at] ?? 0) - columnsOf(cell));
  return rows.map((row) => row.map(padded).join("  ").trimEnd());
}

import { isTradingDay, type TradingDay } from "../market/trading-day.ts";
import { DELIMITERS, splitLine } from "../tape/sight.ts";
import { PAGE_HEADER } from "./template-items.ts";

/** One line of a page that holds anything. */
export interface PageRow {
  /** Counted from 1, the header's. */
  readonly line: number;
  readonly cells: readonly string[];
}

export const COLUMNS = PAGE_HEADER.split(",");

/**
 * The lines of a page in whatever shape a spreadsheet saved it: commas, semicolons or tabs between cells, any cell
 * quoted, blank columns and lines at the end. Undefined for a text that is no page.
 */
export function pageRows(text: string): readonly PageRow[] | undefined {
  const lines = text.replace(/^\uFEFF/, "").split(/\r\n|\r|\n/);
  const delimiter = DELIMITERS.find((one) => {
    const header = splitLine(lines[0] ?? "", one).map((cell) => cell.trim().toLowerCase());
    return COLUMNS.every((column, at) => header[at] === column) && header.slice(COLUMNS.length).every((cell) => !cell);
  });
  if (delimiter === undefined) return undefined;
  return lines
    .map((line, at) => ({ line: at + 1, cells: splitLine(line, delimiter).map((cell) => cell.trim()) }))
    .slice(1)
    .filter(({ cells }) => cells.some((cell) => cell !== ""));
}

/** A number with the minus signs that screens and spreadsheets use. */
export const numberText = (cell: string): string => cell.replace(/^[\u2212\u2013\uFF0D]/, "-").replace(/\s/g, "");

/**
 * The days that a cell may mean: spreadsheets turn 2026-01-05 into their own form, some with the month first and some
 * with the day.
 */
export function daysIn(cell: string): readonly TradingDay[] {
  const year = /^(\d{4})[-/. ]+(\d{1,2})[-/. ]+(\d{1,2})\.?$/.exec(cell) ?? /^(\d{4})(\d{2})(\d{2})$/.exec(cell);
  if (year) return daysOf([year[1], year[2], year[3]]);
  const [, first, second, last = ""] = /^(\d{1,2})[-/. ]+(\d{1,2})[-/. ]+(\d{4}|\d{2})\.?$/.exec(cell) ?? [];
  const full = last.length === 2 ? `20${last}` : last;
  return [...new Set([...daysOf([full, first, second]), ...daysOf([full, second, first])])];
}

function daysOf(parts: readonly (string | undefined)[]): readonly TradingDay[] {
  const text = parts.map((part) => (part ?? "").padStart(2, "0")).join("-");
  return isTradingDay(text) ? [text] : [];
}

/** What a cell tells of when figures were read: a time as "15:35" and the days it may have been, none for the session's. */
export function timeIn(
  cell: string,
): { readonly time: string; readonly days: readonly TradingDay[] | undefined } | undefined {
  const found =
    /^(?:(\d[\d\-/. ]*?)[ T]+)?(?:(오전|오후|AM|PM)\s*)?(\d{1,2}):(\d{2})(?::\d{2})?\s*(AM|PM)?$/i.exec(cell) ?? [];
  const [, day, before, hour, minute, after] = found;
  if (hour === undefined || minute === undefined) return undefined;
  const half = (before ?? after)?.toUpperCase();
  const isLate = half === "PM" || half === "오후";
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (isLate ? 12 : 0);
  if (hours > 23 || Number(minute) > 59 || (half !== undefined && (Number(hour) < 1 || Number(hour) > 12)))
    return undefined;
  const time = `${String(hours).padStart(2, "0")}:${minute}`;
  return { time, days: day === undefined ? undefined : daysIn(day.trim()) };
}

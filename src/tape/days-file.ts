import type { DaySummary } from "./day-summary.ts";
import type { ReadingDisk } from "./reading-disk.ts";

/**
 * The summaries of one year. Line 1: the size of line 2 in bytes, ten digits. Line 2: where each day lies, as
 * `{"KOSPI": {"2026-01-02": [offset, length], ...}, ...}`, offsets counted from the end of line 2. Then one line a day.
 * So one day is two small reads, however long the year.
 */
const SIZE_DIGITS = 10;

/** Most headers are read together with their size. */
const FIRST_READ = 32_768;

export type DayIndex = Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>;

export function encodeDays(days: readonly DaySummary[]): Uint8Array {
  const index: Record<string, Record<string, [number, number]>> = {};
  const lines: Buffer[] = [];
  let offset = 0;
  for (const day of days) {
    const line = Buffer.from(`${JSON.stringify(day)}\n`);
    index[day.market] ??= {};
    (index[day.market] as Record<string, [number, number]>)[day.session] = [offset, line.length];
    lines.push(line);
    offset += line.length;
  }
  const head = Buffer.from(`${JSON.stringify(index)}\n`);
  const size = Buffer.from(`${String(head.length).padStart(SIZE_DIGITS, "0")}\n`);
  return Buffer.concat([size, head, ...lines]);
}

/** The index of a year's file and where its lines begin. */
export function readDayIndex(path: string, disk: ReadingDisk): { readonly index: DayIndex; readonly start: number } {
  const first = disk.readRange(path, 0, FIRST_READ);
  const size = Number(first.subarray(0, SIZE_DIGITS).toString("latin1"));
  const start = SIZE_DIGITS + 1 + size;
  const head =
    start <= first.length ? first.subarray(SIZE_DIGITS + 1, start) : disk.readRange(path, SIZE_DIGITS + 1, size);
  return { index: JSON.parse(head.toString("utf8")) as DayIndex, start };
}

export function readDay(path: string, disk: ReadingDisk, start: number, place: readonly [number, number]): DaySummary {
  return JSON.parse(disk.readRange(path, start + place[0], place[1]).toString("utf8")) as DaySummary;
}

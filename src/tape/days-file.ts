import type { DaySummary } from "./day-summary.ts";
import { type ReadingDisk, textOf } from "./reading-disk.ts";

/**
 * The summaries of one year. Line 1: the size of line 2 in bytes, ten digits. Line 2: where each day lies, as
 * `{"KOSPI": {"2026-01-02": [offset, length], ...}, ...}`, offsets counted from the end of line 2. Then one line a day.
 * So one day is two small reads, however long the year.
 */
const SIZE_DIGITS = 10;

/** Most headers are read together with their size. */
const FIRST_READ = 32_768;

export type DayIndex = Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>>;

/** One day's line, encoded. */
export interface DayLine {
  readonly market: string;
  readonly session: string;
  readonly line: Uint8Array;
}

export function encodeDay(day: DaySummary): DayLine {
  return { market: day.market, session: day.session, line: Buffer.from(`${JSON.stringify(day)}\n`) };
}

/** A year's file from its days' lines, in the order of days that it shall have. */
export function encodeDays(days: readonly DayLine[]): Uint8Array {
  const index: Record<string, Record<string, [number, number]>> = {};
  let offset = 0;
  for (const { market, session, line } of days) {
    index[market] ??= {};
    (index[market] as Record<string, [number, number]>)[session] = [offset, line.length];
    offset += line.length;
  }
  const head = Buffer.from(`${JSON.stringify(index)}\n`);
  const size = Buffer.from(`${String(head.length).padStart(SIZE_DIGITS, "0")}\n`);
  return Buffer.concat([size, head, ...days.map(({ line }) => line)]);
}

/** Lines of a year's file as they lie in it, in its order. */
export function readLines(path: string, disk: ReadingDisk): readonly DayLine[] {
  const { index, start } = readDayIndex(path, disk);
  const bytes = disk.read(path);
  const places = Object.entries(index).flatMap(([market, days]) =>
    Object.entries(days).map(([session, [offset, length]]) => ({ market, session, offset, length })),
  );
  return places
    .sort((a, b) => a.offset - b.offset)
    .map(({ market, session, offset, length }) => {
      return { market, session, line: bytes.subarray(start + offset, start + offset + length) };
    });
}

/** The index of a year's file and where its lines begin. */
export function readDayIndex(path: string, disk: ReadingDisk): { readonly index: DayIndex; readonly start: number } {
  const first = disk.readRange(path, 0, FIRST_READ);
  const size = Number(textOf(first.subarray(0, SIZE_DIGITS)));
  const start = SIZE_DIGITS + 1 + size;
  const head =
    start <= first.length ? first.subarray(SIZE_DIGITS + 1, start) : disk.readRange(path, SIZE_DIGITS + 1, size);
  return { index: JSON.parse(textOf(head)) as DayIndex, start };
}

export function readDay(path: string, disk: ReadingDisk, start: number, place: readonly [number, number]): DaySummary {
  return JSON.parse(textOf(disk.readRange(path, start + place[0], place[1]))) as DaySummary;
}

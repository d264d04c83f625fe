import { join } from "node:path";
import type { TapeEffects } from "./effects.ts";
import { dayColumn, type Engine, named, openEngine, quoted } from "./engine.ts";
import { lockTape } from "./lock.ts";
import {
  commitManifest,
  mustHaveTape,
  readManifest,
  removeOrphans,
  type TapeDataset,
  type TapeFile,
} from "./manifest.ts";
import { ordered, type Workshop, writeRows } from "./merge.ts";

/** Datasets whose rows are few and whose days reach far back: one file, not one a year. */
const WHOLE: ReadonlySet<TapeDataset> = new Set([
  "instruments",
  "share_events",
  "calendar",
  "set_aside",
  "currency",
  "overseas",
]);

export interface CompactResult {
  readonly filesBefore: number;
  readonly filesAfter: number;
  readonly version: number;
}

/**
 * Folds small files into year files: the same rows, fewer files, one new version. Readers of the version before keep
 * their files for a while.
 *
 * @throws BellwetherError `no-data` where there is no tape, `store-locked` while another process writes
 */
export async function compactTape(
  home: string,
  effects: TapeEffects,
  progress?: (done: number, of: number) => void,
): Promise<CompactResult> {
  mustHaveTape(home, effects.disk);
  const unlock = lockTape(home, effects);
  let engine: Engine | undefined;
  try {
    const before = readManifest(home, effects.disk);
    removeOrphans(home, before, effects);
    const folds = foldsOf(before.files);
    const count = before.files.length;
    if (folds.length === 0) return { filesBefore: count, filesAfter: count, version: before.version };
    effects.disk.makeFolder(join(home, "tmp"));
    engine = await openEngine(join(home, "tmp"));
    const run = `${effects.now().toISOString().replace(/\D/g, "").slice(0, 14)}-${before.version + 1}c`;
    const shop: Workshop = { home, engine, effects, files: [...before.files], run, serial: 0 };
    for (const [at, fold] of folds.entries()) {
      progress?.(at, folds.length);
      await foldFiles(shop, fold);
    }
    const done = commitManifest(home, before, { ...before, files: shop.files }, effects);
    return { filesBefore: count, filesAfter: done.files.length, version: done.version };
  } finally {
    engine?.close();
    unlock();
  }
}

/** Files that share a year, directly or through a file of several years, and the years they become. */
interface Fold {
  readonly dataset: TapeDataset;
  readonly role: TapeFile["role"];
  readonly files: readonly TapeFile[];
}

const yearOf = (day: string) => day.slice(0, 4);
const isOneYear = (file: TapeFile) => yearOf(file.from) === yearOf(file.through);

function foldsOf(files: readonly TapeFile[]): readonly Fold[] {
  const groups = new Map<string, TapeFile[]>();
  for (const file of files) {
    const id = `${file.dataset}/${file.role}`;
    groups.set(id, [...(groups.get(id) ?? []), file]);
  }
  return [...groups.values()].flatMap((own) => {
    const { dataset, role } = own[0] as TapeFile;
    if (WHOLE.has(dataset)) return own.length > 1 ? [{ dataset, role, files: own }] : [];
    return linked(own)
      .filter((some) => some.length > 1 || !isOneYear(some[0] as TapeFile))
      .map((some) => ({ dataset, role, files: some }));
  });
}

/** Groups of files whose spans of years touch. */
function linked(files: readonly TapeFile[]): TapeFile[][] {
  const groups: TapeFile[][] = [];
  let reach = "";
  for (const file of [...files].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))) {
    const last = groups.at(-1);
    if (last && yearOf(file.from) <= reach) last.push(file);
    else groups.push([file]);
    if (yearOf(file.through) > reach || !last || last !== groups.at(-1))
      reach = yearOf(file.through) > reach ? yearOf(file.through) : reach;
  }
  return groups;
}

async function foldFiles(shop: Workshop, fold: Fold): Promise<void> {
  const { dataset, role, files } = fold;
  const day = `(${named(dayColumn(dataset))}::VARCHAR)`;
  const paths = files.map((file) => quoted(join(shop.home, file.path))).join(", ");
  // All columns: superseded rows also tell when and why.
  const rows = `read_parquet([${paths}], union_by_name = true)`;
  const years = WHOLE.has(dataset)
    ? [undefined]
    : (await shop.engine.rows(`SELECT DISTINCT ${day}[1:4] AS year FROM ${rows} ORDER BY year`)).map(
        (row) => row.year ?? undefined,
      );
  for (const year of years) {
    const own = year === undefined ? rows : `(SELECT * FROM ${rows} WHERE ${day}[1:4] = '${year}')`;
    const made = await writeRows(shop, dataset, role, ordered(dataset, own));
    if (made && dataset === "set_aside")
      shop.files = shop.files.map((file) => (file === made ? { ...made, reasons: summed(files) } : file));
  }
  shop.files = shop.files.filter((file) => !files.includes(file));
}

function summed(files: readonly TapeFile[]): Record<string, number> {
  const total: Record<string, number> = {};
  for (const file of files) {
    for (const [reason, count] of Object.entries(file.reasons ?? {})) total[reason] = (total[reason] ?? 0) + count;
  }
  return total;
}

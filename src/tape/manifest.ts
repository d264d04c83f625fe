import { join } from "node:path";
import type { DatasetName } from "../market/dataset.ts";
import { BellwetherError } from "../market/error.ts";
import type { Disk, TapeEffects } from "./effects.ts";
import { type ReadingDisk, readJson } from "./reading-disk.ts";
import { FORMAT } from "./upgrade.ts";

/** The market's datasets and two of the tape's own: what came from where, and what was set aside. */
export type TapeDataset = DatasetName | "receipts" | "set_aside";

/** One immutable Parquet file. Paths are relative to the tape's folder, with forward slashes. */
export interface TapeFile {
  readonly dataset: TapeDataset;
  /** Superseded rows lie apart, so that readings of the current state never look for duplicates. */
  readonly role: "current" | "superseded";
  readonly path: string;
  readonly rows: number;
  /** First and last day of its rows. */
  readonly from: string;
  readonly through: string;
  readonly bytes: number;
  readonly sha256: string;
  /** Venue and phase of its rows, as "KRX/settled", where rows have them. */
  readonly scopes?: readonly string[];
  /** Rows set aside by dataset and reason; only for `set_aside`. */
  readonly reasons?: Readonly<Record<string, number>>;
}

/** A file that can be rebuilt from the others. */
export interface DerivedFile {
  readonly kind: "days" | "line" | "amounts" | "extremes" | "names";
  /**
   * The market of a line and of the amounts beside it, the year of days and the last year of names (or "all"), the last day that
   * running highs include.
   */
  readonly of: string;
  readonly path: string;
  readonly bytes: number;
  readonly sha256: string;
}

/** The live set: a reader that has this object sees one whole version of the tape. */
export interface Manifest {
  readonly format: number;
  /** Counts writes, from 1; 0 is a tape that was never written. */
  readonly version: number;
  readonly written: string;
  readonly files: readonly TapeFile[];
  readonly derived: readonly DerivedFile[];
  /** First day from which derived files must be rebuilt, when a write could not do it itself. */
  readonly staleFrom?: string;
  /** Files no longer live, kept a while for readers of the version before. */
  readonly retired: readonly { readonly path: string; readonly at: string }[];
}

export const yearOf = (day: string) => Number(day.slice(0, 4));

/** Years the files reach into, in order. */
export function yearsOf(files: readonly TapeFile[]): readonly number[] {
  const years = new Set<number>();
  for (const file of files) for (let year = yearOf(file.from); year <= yearOf(file.through); year++) years.add(year);
  return [...years].sort((a, b) => a - b);
}

const NAME = "manifest.json";

/** How long a file that left the live set stays on disk for those who still read the version before. */
const RETIRED_KEPT_MS = 10 * 60_000;

export function emptyManifest(): Manifest {
  return { format: FORMAT, version: 0, written: "", files: [], derived: [], retired: [] };
}

export function hasTape(home: string, disk: Pick<Disk, "exists">): boolean {
  return disk.exists(join(home, NAME));
}

/** @throws BellwetherError `no-data` where no file has been taken in yet. */
export function mustHaveTape(home: string, disk: Pick<Disk, "exists">): void {
  if (hasTape(home, disk)) return;
  throw new BellwetherError("no-data", `there is no tape yet in ${home}; "bellwether ingest PATH" begins one`);
}

/**
 * The newest version; an empty one when there is no tape yet.
 *
 * @throws BellwetherError `damaged-file` when it is not a manifest, or of a format newer or older than this program.
 */
export function readManifest(home: string, disk: ReadingDisk): Manifest {
  const path = join(home, NAME);
  if (!disk.exists(path)) return emptyManifest();
  const found = readAnyManifest(home, disk);
  if (found.format === FORMAT) return found;
  const what = found.format > FORMAT ? "update bellwether" : `run "bellwether tape upgrade"`;
  throw new BellwetherError("damaged-file", `${path} has format ${found.format}, this program ${FORMAT}: ${what}`);
}

/** As it stands, whatever its format. */
export function readAnyManifest(home: string, disk: ReadingDisk): Manifest {
  const path = join(home, NAME);
  try {
    const found = readJson<Manifest>(disk, path);
    if (typeof found.format === "number" && Array.isArray(found.files)) return found;
  } catch (cause) {
    throw new BellwetherError("damaged-file", `${path} cannot be read: restore it from a copy of the tape`, { cause });
  }
  throw new BellwetherError("damaged-file", `${path} has no format and no files: restore it from a copy of the tape`);
}

/**
 * Makes `next` the tape's version in one step. Files it names must be flushed already. Files of the version before that
 * it no longer names are retired, and those retired long enough are removed.
 */
export function commitManifest(home: string, before: Manifest, next: Manifest, effects: TapeEffects): Manifest {
  const { disk } = effects;
  const now = effects.now();
  const live = livePaths(next);
  const left = [...livePaths(before)].filter((path) => !live.has(path));
  const kept = before.retired.filter((one) => now.getTime() - Date.parse(one.at) < RETIRED_KEPT_MS);
  const done: Manifest = {
    ...next,
    format: FORMAT,
    version: before.version + 1,
    written: now.toISOString(),
    retired: [...kept, ...left.map((path) => ({ path, at: now.toISOString() }))],
  };
  disk.replace(join(home, NAME), `${JSON.stringify(done)}\n`);
  removeOrphans(home, done, effects);
  return done;
}

function livePaths(manifest: Manifest): Set<string> {
  return new Set([...manifest.files, ...manifest.derived].map((file) => file.path));
}

/**
 * Removes files that no version names, left by a writer that died, and scratch of processes that are gone. Only the
 * holder of the lock may call this.
 */
export function removeOrphans(home: string, manifest: Manifest, effects: TapeEffects): void {
  const { disk } = effects;
  const known = livePaths(manifest);
  for (const one of manifest.retired) known.add(one.path);
  for (const folder of ["rows", "derived"]) {
    for (const name of disk.list(join(home, folder))) {
      const path = `${folder}/${name.replaceAll("\\", "/")}`;
      if (!known.has(path)) disk.remove(join(home, path));
    }
  }
  for (const name of disk.list(join(home, "tmp"))) {
    const pid = Number.parseInt(name, 10);
    if (Number.isNaN(pid) || effects.processStart(pid) === undefined) disk.remove(join(home, "tmp", name));
  }
}

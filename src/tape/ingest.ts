import { join } from "node:path";
import type { Calendar } from "../market/calendar.ts";
import { BellwetherError } from "../market/error.ts";
import type { ExchangeRules } from "../market/exchange-rules.ts";
import type { FileSource } from "../market/file-source.ts";
import { addDays, type TradingDay } from "../market/trading-day.ts";
import { deriveState } from "./derive.ts";
import type { TapeEffects } from "./effects.ts";
import { type Engine, openEngine } from "./engine.ts";
import { lockTape } from "./lock.ts";
import { commitManifest, readManifest, removeOrphans } from "./manifest.ts";
import type { Workshop } from "./merge.ts";
import { DESCRIPTION_SUFFIX } from "./sight.ts";
import { type FileResult, RunLog, takeFile } from "./take-file.ts";

export interface IngestOptions {
  readonly home: string;
  readonly sources: readonly FileSource[];
  readonly calendar: Calendar;
  readonly rules: ExchangeRules;
  readonly effects: TapeEffects;
  /** Id of the source to take the files as, whatever they look like. */
  readonly as?: string;
  /** Called before each file and after the last step. */
  readonly progress?: (step: IngestStep) => void;
}

export interface IngestStep {
  readonly kind: "file" | "derive" | "commit";
  readonly path?: string;
  readonly done: number;
  readonly of: number;
  readonly rows: number;
}

export interface IngestResult {
  readonly files: readonly FileResult[];
  /** The tape's version after the run; the same as before when nothing changed. */
  readonly version: number;
  /** Rows of quotes that were read again to bring summaries and running highs up to date. */
  readonly rowsWalked: number;
}

/** Kinds of files taken from a folder; others in it are not for the tape. A path given by itself is always looked at. */
const TAKEN = /\.(csv|csv\.gz|parquet|json)$/i;

/** Files under the given paths, folders walked, in order of their names. */
export function filesUnder(paths: readonly string[], effects: TapeEffects): readonly string[] {
  return paths.flatMap((path) => {
    const inside = effects.disk.isFolder(path) ? effects.disk.list(path) : undefined;
    if (!inside) return [path];
    return [...inside]
      .filter((name) => TAKEN.test(name) && !name.endsWith(DESCRIPTION_SUFFIX))
      .sort()
      .map((name) => join(path, name));
  });
}

/**
 * Takes files in as one new version of the tape: all of them, or after a crash none. A file that cannot be taken is
 * reported and the rest goes in.
 *
 * @throws BellwetherError `store-locked` while another process writes, `store-failed` when the disk does not take it,
 *   `bad-usage` for an unknown `as`
 */
export async function ingestFiles(paths: readonly string[], options: IngestOptions): Promise<IngestResult> {
  const { home, effects } = options;
  mustKnowSource(options);
  const unlock = lockTape(home, effects);
  let engine: Engine | undefined;
  try {
    effects.disk.makeFolder(join(home, "tmp"));
    const before = readManifest(home, effects.disk);
    removeOrphans(home, before, effects);
    engine = await openEngine(join(home, "tmp"));
    await closedDays(engine, options.calendar);
    const run = `${effects.now().toISOString().replace(/\D/g, "").slice(0, 14)}-${before.version + 1}`;
    const shop: Workshop = { home, engine, effects, files: [...before.files], run, serial: 0 };
    const log = new RunLog();
    const all = filesUnder(paths, effects);
    const results: FileResult[] = [];
    for (const [at, path] of all.entries()) {
      options.progress?.({ kind: "file", path, done: at, of: all.length, rows: log.rows });
      results.push(await takeFile(path, shop, options, log));
    }
    await log.write(shop);
    if (before.staleFrom)
      for (const dataset of ["quotes", "index_levels"] as const) log.changed(dataset, before.staleFrom);
    if (shop.serial === 0) return { files: results, version: before.version, rowsWalked: 0 };
    options.progress?.({ kind: "derive", done: all.length, of: all.length, rows: log.rows });
    const { derived, rowsRead } = await deriveState(shop, before, log.changedFrom, options);
    options.progress?.({ kind: "commit", done: all.length, of: all.length, rows: log.rows });
    const { staleFrom: _, ...rest } = before;
    const done = commitManifest(home, before, { ...rest, files: shop.files, derived }, effects);
    return { files: results, version: done.version, rowsWalked: rowsRead };
  } catch (cause) {
    if (cause instanceof BellwetherError) throw cause;
    const what = String((cause as Error)?.message ?? cause).split("\n")[0];
    throw new BellwetherError(
      "store-failed",
      `the tape in ${home} could not be written (${what}); it is as it was before`,
      { cause },
    );
  } finally {
    engine?.close();
    unlock();
  }
}

function mustKnowSource({ as, sources }: IngestOptions): void {
  if (as === undefined || sources.some((source) => source.id === as)) return;
  const known = sources.map((source) => source.id).join(", ");
  throw new BellwetherError("bad-usage", `there is no source "${as}"; known are ${known}`, { kind: "usage" });
}

/** Days the calendar knows to be closed. */
async function closedDays(engine: Engine, calendar: Calendar): Promise<void> {
  const closed: string[] = [];
  for (let day = calendar.knownFrom; day <= calendar.knownThrough; day = addDays(day, 1) as TradingDay) {
    if (!calendar.isSession(day)) closed.push(`(DATE '${day}')`);
  }
  await engine.run("CREATE TEMP TABLE closed_days (day DATE)");
  if (closed.length > 0) await engine.run(`INSERT INTO closed_days VALUES ${closed.join(", ")}`);
}

import { join } from "node:path";
import type { DatasetName } from "../market/dataset.ts";
import { BellwetherError } from "../market/error.ts";
import { type FileRefusal, type Resembled, resembled } from "../market/file-refusal.ts";
import type { FilePlan, FileSight, FileSource, Relation } from "../market/file-source.ts";
import { addDays, type TradingDay } from "../market/trading-day.ts";
import { engineError, filesRelation, named, quoted, storedColumns } from "./engine.ts";
import type { TapeFile } from "./manifest.ts";
import { liveFiles, type MergeCount, mergeRows, type Workshop, writeRows } from "./merge.ts";
import { DESCRIPTION_SUFFIX, sightFile } from "./sight.ts";
import { type Stamp, stagedTable, stageFile } from "./staging.ts";

/** What became of one file. */
export interface FileResult {
  readonly path: string;
  readonly source?: string;
  /** Rows delivered, over all datasets. */
  readonly rows: number;
  readonly added: number;
  readonly unchanged: number;
  readonly superseded: number;
  /** Rows set aside, by reason. */
  readonly setAside: Readonly<Record<string, number>>;
  /** Columns the source does not know: nothing of them was kept. */
  readonly newColumns: readonly string[];
  /** Why nothing of the file went in. `unknown` is not a damaged file but one of no known kind. */
  readonly refused?: {
    readonly code: "unknown" | "damaged" | "failed";
    readonly message: string;
    /** Of an unknown file: the sources it resembles, and why it is none of them. */
    readonly couldBe?: readonly Resembled[];
    /** Of one that cannot be read or taken: why, as data. */
    readonly why?: FileRefusal;
  };
}

/** What a whole run gathers and writes once: receipts, rows set aside, the first day that changed. */
export class RunLog {
  rows = 0;
  readonly changedFrom = new Map<DatasetName, string>();
  readonly receipts: Record<string, string | number | null>[] = [];

  changed(dataset: DatasetName, day: string): void {
    const known = this.changedFrom.get(dataset);
    if (!known || day < known) this.changedFrom.set(dataset, day);
  }

  async write(shop: Workshop): Promise<void> {
    if (this.receipts.length === 0) return;
    const columns = Object.entries(storedColumns("receipts"));
    const values = this.receipts.map(
      (receipt) =>
        `(${columns.map(([name, type]) => `${receipt[name] === null ? "NULL" : quoted(String(receipt[name]))}::${type}`).join(", ")})`,
    );
    const names = columns.map(([name]) => named(name)).join(", ");
    await writeRows(shop, "receipts", "current", `SELECT * FROM (VALUES ${values.join(", ")}) r(${names})`);
  }
}

const NOTHING = { rows: 0, added: 0, unchanged: 0, superseded: 0, setAside: {}, newColumns: [] } as const;

/** Takes one file in, or says why not; a file that fails leaves nothing behind. */
export async function takeFile(
  path: string,
  shop: Workshop,
  options: { readonly sources: readonly FileSource[]; readonly as?: string },
  log: RunLog,
): Promise<FileResult> {
  const filesBefore = shop.files;
  const copy = join(shop.home, "tmp", `${shop.effects.pid}-utf8.csv`);
  try {
    const sight = await sightFile(path, shop.engine, shop.effects, copy);
    const found = chooseSource(sight, options);
    if ("refused" in found) return { path, ...NOTHING, refused: found.refused };
    return await takeRows(sight, found.source, shop, log);
  } catch (cause) {
    shop.files = filesBefore;
    const disk = (cause as NodeJS.ErrnoException).code;
    if (disk === "ENOSPC" || disk === "EFBIG" || /no space|disk full|file too large/i.test(String(cause))) throw cause;
    // A statement the engine does not understand is this program's fault, never the file's.
    if (/^(Parser|Binder|Catalog) Error/.test(String((cause as Error)?.message))) throw cause;
    // The file is not at fault: one of the tape's own cannot be read.
    if (cause instanceof BellwetherError && cause.code === "damaged-file") throw cause;
    const error = cause instanceof BellwetherError ? cause : engineError(path, cause);
    return {
      path,
      ...NOTHING,
      refused: {
        code: error.code === "unreadable-file" ? "damaged" : "failed",
        message: error.message,
        ...(error.why ? { why: error.why } : {}),
      },
    };
  } finally {
    shop.effects.disk.remove(copy);
  }
}

function chooseSource(
  sight: FileSight,
  options: { readonly sources: readonly FileSource[]; readonly as?: string },
): { source: FileSource } | { refused: NonNullable<FileResult["refused"]> } {
  const stated = options.sources.find((source) => source.id === options.as);
  if (stated) return { source: stated };
  const couldBe: Resembled[] = [];
  for (const source of options.sources) {
    const found = source.recognise(sight);
    if (found.kind === "yes") return { source };
    if (found.kind === "could-be") couldBe.push(resembled(source.id, found.why));
  }
  const near = couldBe.map(({ source, because }) => `${source} (${because})`);
  const what = near.length > 0 ? `it could be ${near.join(" or ")}` : "it resembles no known source";
  const how = `describe its columns in ${sight.name}${DESCRIPTION_SUFFIX}, or name the source with --as when you ingest it`;
  return { refused: { code: "unknown", message: `${sight.path}: ${what}; ${how}`, couldBe } };
}

async function takeRows(sight: FileSight, source: FileSource, shop: Workshop, log: RunLog): Promise<FileResult> {
  const { engine, effects, home } = shop;
  const plan = source.plan(sight);
  const digest = effects.disk.digest(sight.path);
  const again = await rowsReceived(shop, source.id, digest);
  if (again !== undefined) return { path: sight.path, source: source.id, ...NOTHING, rows: again, unchanged: again };
  const received = effects.now().toISOString();
  const receiptOf = (relation: Relation) =>
    [source.id, digest.slice(0, 12), ...(relation.venue ? [`${relation.venue}-${relation.phase}`] : [])].join(":");
  const stamp: Stamp = {
    source: source.id,
    knownAt: plan.published ? new Date(plan.published).toISOString() : received,
    today: seoulDay(effects.now()),
    receiptOf,
  };
  const staged = await stageFile(engine, sight, plan, stamp, (session) => {
    const files = liveFiles(shop.files, "quotes", "current", {
      from: addDays(session as TradingDay, -14),
      through: session,
    });
    return `(SELECT * FROM ${filesRelation(home, "quotes", files)} WHERE session < DATE '${session}' AND session >= DATE '${session}' - 14)`;
  });
  const total = { rows: 0, added: 0, unchanged: 0, superseded: 0 };
  const setAside: Record<string, number> = {};
  for (const [dataset, rows] of staged) {
    const merged = await mergeRows(shop, dataset, goodRows(dataset));
    addUp(total, rows, merged);
    if (merged.changedFrom) log.changed(dataset, merged.changedFrom);
    for (const [reason, count] of await putAside(shop, dataset)) setAside[reason] = (setAside[reason] ?? 0) + count;
  }
  for (const relation of new Map(plan.relations.map((one) => [receiptOf(one), one])).values()) {
    log.receipts.push({
      id: receiptOf(relation),
      source: source.id,
      title: plan.title ?? source.title,
      request: plan.request ?? sight.name,
      published: plan.published ?? null,
      received,
      digest,
      licence: plan.licence ?? source.licence,
      venue: relation.venue ?? null,
      phase: relation.phase ?? null,
      rows: total.rows,
    });
  }
  log.rows += total.rows;
  return { path: sight.path, source: source.id, ...total, setAside, newColumns: newColumns(sight, plan) };
}

function addUp(
  total: { rows: number; added: number; unchanged: number; superseded: number },
  rows: number,
  merged: MergeCount,
): void {
  total.rows += rows;
  total.added += merged.added;
  total.unchanged += merged.unchanged;
  total.superseded += merged.superseded;
}

function goodRows(dataset: DatasetName): string {
  const stored = Object.keys(storedColumns(dataset)).map(named).join(", ");
  return `(SELECT ${stored} FROM ${stagedTable(dataset)} WHERE reason IS NULL)`;
}

/** How many rows this very file brought when it was received before; undefined when it was not. */
async function rowsReceived(shop: Workshop, source: string, digest: string): Promise<number | undefined> {
  const receipts = filesRelation(shop.home, "receipts", liveFiles(shop.files, "receipts", "current"));
  const [row] = await shop.engine.rows(
    `SELECT max(rows) AS n FROM ${receipts} WHERE digest = ${quoted(digest)} AND source = ${quoted(source)} HAVING count(*) > 0`,
  );
  return row ? Number(row.n) : undefined;
}

/** Writes rows that broke a rule, as they stood in the file; those already set aside are not told twice. */
async function putAside(shop: Workshop, dataset: DatasetName): Promise<readonly (readonly [string, number])[]> {
  const { engine, home } = shop;
  const table = stagedTable(dataset);
  const counts = await engine.rows(
    `SELECT reason, count(*) AS n FROM ${table} WHERE reason IS NOT NULL GROUP BY reason ORDER BY reason`,
  );
  if (counts.length === 0) return [];
  const columns = storedColumns(dataset);
  const code = "code" in columns ? "code" : "NULL";
  const day = Object.keys(columns)[0] ?? "session";
  const known = filesRelation(home, "set_aside", liveFiles(shop.files, "set_aside", "current"));
  const file: TapeFile | undefined = await writeRows(
    shop,
    "set_aside",
    "current",
    `SELECT ${quoted(dataset)} AS dataset, reason, ${named(day)}::VARCHAR AS day, ${code} AS code, raw, source, receipt, known_at
     FROM ${table} s WHERE reason IS NOT NULL AND NOT EXISTS (
       FROM ${known} k WHERE k.dataset = ${quoted(dataset)} AND k.reason = s.reason AND k.raw = s.raw AND k.source = s.source)`,
  );
  if (file) {
    const reasons = Object.fromEntries(counts.map((row) => [`${dataset}/${row.reason}`, Number(row.n)]));
    shop.files = shop.files.map((one) => (one === file ? { ...file, reasons } : one));
  }
  return counts.map((row) => [row.reason ?? "", Number(row.n)] as const);
}

/** Columns of the file that the source neither uses nor knows. */
function newColumns(sight: FileSight, plan: FilePlan): readonly string[] {
  const used = JSON.stringify(plan.relations);
  return sight.columns.filter(
    (column) =>
      column !== "" &&
      !plan.ignores?.includes(column) &&
      !used.includes(JSON.stringify(column)) &&
      !used.includes(`\\"${column}\\"`),
  );
}

/** The calendar day in Seoul. */
function seoulDay(now: Date): string {
  return new Date(now.getTime() + 9 * 3_600_000).toISOString().slice(0, 10);
}

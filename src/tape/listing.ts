import { join } from "node:path";
import type { Calendar } from "../market/calendar.ts";
import { DATASET_NAMES, DATASETS, type DatasetName } from "../market/dataset.ts";
import { addDays, type TradingDay } from "../market/trading-day.ts";
import type { TapeEffects } from "./effects.ts";
import { type Engine, filesRelation, named, openEngine } from "./engine.ts";
import { readManifest, type TapeFile } from "./manifest.ts";
import { liveFiles } from "./merge.ts";
import { SESSION_DATASETS } from "./rule-check.ts";

/** Sessions the calendar has and the tape has not, one after another. */
export interface Gap {
  readonly from: string;
  readonly through: string;
  readonly sessions: number;
}

/** What is there of one dataset, by market and scope where rows have them. */
export interface DatasetSpan {
  readonly dataset: DatasetName;
  readonly market?: string;
  /** "KRX/settled", where rows have venue and phase. */
  readonly scope?: string;
  readonly from: string;
  readonly through: string;
  readonly rows: number;
  /** Different days. */
  readonly days: number;
  /** Only for datasets of sessions, and only where the calendar is known. */
  readonly gaps?: readonly Gap[];
}

export interface TapeListing {
  readonly home: string;
  readonly version: number;
  readonly written: string;
  readonly files: number;
  readonly bytes: number;
  readonly spans: readonly DatasetSpan[];
  readonly superseded: readonly { readonly dataset: string; readonly rows: number }[];
  readonly setAside: readonly { readonly dataset: string; readonly reason: string; readonly rows: number }[];
  readonly sources: readonly { readonly source: string; readonly files: number; readonly last: string }[];
}

/** Spans, gaps against the calendar, and what was set aside, by reason. */
export async function listTape(home: string, effects: TapeEffects, calendar: Calendar): Promise<TapeListing> {
  const manifest = readManifest(home, effects.disk);
  const { files } = manifest;
  const bare = {
    home,
    version: manifest.version,
    written: manifest.written,
    files: files.length,
    bytes: files.reduce((sum, file) => sum + file.bytes, 0),
    superseded: supersededRows(files),
    setAside: setAsideRows(files),
  };
  if (files.length === 0) return { ...bare, spans: [], sources: [] };
  effects.disk.makeFolder(join(home, "tmp"));
  const engine = await openEngine(join(home, "tmp"));
  try {
    const spans: DatasetSpan[] = [];
    for (const dataset of DATASET_NAMES) spans.push(...(await spansOf(engine, home, dataset, files, calendar)));
    const receipts = filesRelation(home, "receipts", liveFiles(files, "receipts", "current"));
    const sources = await engine.rows(
      `SELECT source, count(DISTINCT digest) AS n, max(received) AS last FROM ${receipts} GROUP BY source ORDER BY source`,
    );
    return {
      ...bare,
      spans,
      sources: sources.map((row) => ({ source: row.source ?? "", files: Number(row.n), last: row.last ?? "" })),
    };
  } finally {
    engine.close();
  }
}

async function spansOf(
  engine: Engine,
  home: string,
  dataset: DatasetName,
  files: readonly TapeFile[],
  calendar: Calendar,
): Promise<readonly DatasetSpan[]> {
  const own = liveFiles(files, dataset, "current");
  if (own.length === 0) return [];
  const shape = DATASETS[dataset];
  const day = named(shape.day);
  const market = shape.columns.market ? "market" : "NULL";
  const scope = shape.scoped ? "venue || '/' || phase" : "NULL";
  const hasSessions = SESSION_DATASETS.has(dataset);
  const rows =
    await engine.rows(`SELECT ${market} AS market, ${scope} AS scope, count(*) AS n, count(DISTINCT ${day}) AS days,
      min(${day})::VARCHAR AS first, max(${day})::VARCHAR AS last,
      ${hasSessions ? `string_agg(DISTINCT ${day}::VARCHAR, ' ')` : "NULL"} AS sessions
    FROM ${filesRelation(home, dataset, own)} GROUP BY 1, 2 ORDER BY 1, 2`);
  return rows.map((row) => ({
    dataset,
    ...(row.market ? { market: row.market } : {}),
    ...(row.scope ? { scope: row.scope } : {}),
    from: row.first ?? "",
    through: row.last ?? "",
    rows: Number(row.n),
    days: Number(row.days),
    ...(row.sessions
      ? { gaps: gapsIn(new Set(row.sessions.split(" ")), row.first ?? "", row.last ?? "", calendar) }
      : {}),
  }));
}

/** Runs of sessions of the calendar between two days that are not in `present`. */
export function gapsIn(
  present: ReadonlySet<string>,
  from: string,
  through: string,
  calendar: Calendar,
): readonly Gap[] {
  const gaps: { from: string; through: string; sessions: number }[] = [];
  let open: { from: string; through: string; sessions: number } | undefined;
  const first = from < calendar.knownFrom ? calendar.knownFrom : (from as TradingDay);
  for (let day = first; day <= through && day <= calendar.knownThrough; day = addDays(day, 1)) {
    if (!calendar.isSession(day)) continue;
    if (present.has(day)) {
      open = undefined;
      continue;
    }
    if (open) {
      open.through = day;
      open.sessions++;
    } else {
      open = { from: day, through: day, sessions: 1 };
      gaps.push(open);
    }
  }
  return gaps;
}

function supersededRows(files: readonly TapeFile[]): TapeListing["superseded"] {
  const total = new Map<string, number>();
  for (const file of files) {
    if (file.role === "superseded") total.set(file.dataset, (total.get(file.dataset) ?? 0) + file.rows);
  }
  return [...total].map(([dataset, rows]) => ({ dataset, rows }));
}

function setAsideRows(files: readonly TapeFile[]): TapeListing["setAside"] {
  const total = new Map<string, number>();
  for (const file of files) {
    for (const [reason, rows] of Object.entries(file.reasons ?? {})) total.set(reason, (total.get(reason) ?? 0) + rows);
  }
  return [...total].sort().map(([id, rows]) => {
    const [dataset = "", reason = ""] = id.split("/");
    return { dataset, reason, rows };
  });
}

import { join } from "node:path";
import type { History } from "../facts/history.ts";
import { DATASETS, type DatasetName } from "../market/dataset.ts";
import { decimal } from "../market/decimal.ts";
import type { Quote } from "../market/market-day.ts";
import type { TradingDay } from "../market/trading-day.ts";
import type { TapeEffects } from "./effects.ts";
import {
  type Engine,
  filesRelation,
  keyColumns,
  named,
  openEngine,
  quoted,
  storedColumns,
  type TextRow,
} from "./engine.ts";
import { type Manifest, readManifest, type TapeFile } from "./manifest.ts";
import { liveFiles } from "./merge.ts";
import { plain } from "./plain-decimal.ts";
import { rankSql, SCOPE_RANK_SQL } from "./precedence.ts";

/** A quote with its market and scope. */
export interface TapeQuote extends Quote {
  readonly market: string;
  readonly venue: string;
  readonly phase: string;
}

/** Questions to the rows themselves. Starts the query engine; close it when done. */
export interface TapeQuery {
  /** Every quote of a session in its preferred scope, or as it was known at a time (ISO 8601). */
  quotes(market: string, session: TradingDay, knownAt?: string): Promise<readonly TapeQuote[]>;
  /** Current rows of a dataset between two days, or as they were known at a time; every value as text. */
  rows(dataset: DatasetName, from: string, through: string, knownAt?: string): Promise<readonly TextRow[]>;
  close(): void;
}

export async function openTapeQuery(home: string, effects: TapeEffects): Promise<TapeQuery> {
  const manifest = readManifest(home, effects.disk);
  effects.disk.makeFolder(join(home, "tmp"));
  const engine: Engine = await openEngine(join(home, "tmp"));
  return {
    async quotes(market, session, knownAt) {
      const relation = rowsBetween(home, manifest, "quotes", session, session, knownAt);
      const rows = await engine.rows(`SELECT * FROM ${relation} WHERE market = ${quoted(market)}
        QUALIFY ${SCOPE_RANK_SQL} = min(${SCOPE_RANK_SQL}) OVER () ORDER BY close * shares DESC, code`);
      return rows.map(quoteOf);
    },
    rows: (dataset, from, through, knownAt) =>
      engine.rows(
        `SELECT * FROM ${rowsBetween(home, manifest, dataset, from, through, knownAt)} ORDER BY ${named(DATASETS[dataset].day)}`,
      ),
    close: () => engine.close(),
  };
}

function rowsBetween(
  home: string,
  manifest: Manifest,
  dataset: DatasetName,
  from: string,
  through: string,
  knownAt: string | undefined,
): string {
  const span = { from, through };
  const day = `${named(DATASETS[dataset].day)} BETWEEN DATE ${quoted(from)} AND DATE ${quoted(through)}`;
  const current = liveFiles(manifest.files, dataset, "current", span);
  if (knownAt === undefined) return `(SELECT * FROM ${filesRelation(home, dataset, current)} WHERE ${day})`;
  const all = [...current, ...liveFiles(manifest.files, dataset, "superseded", span)];
  return asKnownAt(home, dataset, all, day, new Date(knownAt).toISOString());
}

/** Of the rows known at that time the one that counted: better source first, then the later one. */
function asKnownAt(home: string, dataset: DatasetName, files: readonly TapeFile[], day: string, time: string): string {
  const columns = Object.keys(storedColumns(dataset)).map(named).join(", ");
  const key = keyColumns(dataset).map(named).join(", ");
  return `(SELECT ${columns} FROM ${filesRelation(home, dataset, files)} WHERE ${day} AND known_at <= ${quoted(time)}
    QUALIFY row_number() OVER (PARTITION BY ${key} ORDER BY ${rankSql(dataset, "source")}, known_at DESC) = 1)`;
}

function quoteOf(row: TextRow): TapeQuote {
  const price = (field: string) => {
    const text = row[field];
    return text === null || text === undefined ? {} : { [field]: decimal(plain(text)) };
  };
  return {
    receipt: row.receipt ?? "",
    code: row.code ?? "",
    market: row.market ?? "",
    venue: row.venue ?? "",
    phase: row.phase ?? "",
    close: decimal(plain(row.close ?? "")),
    change: decimal(plain(row.change ?? "")),
    ...(row.name ? { name: { ko: row.name } } : {}),
    ...{ ...price("open"), ...price("high"), ...price("low"), ...price("volume"), ...price("shares") },
  };
}

/** A history whose session holds these quotes instead of the largest alone, for a story that names others. */
export function withQuotes(history: History, market: string, session: TradingDay, quotes: readonly Quote[]): History {
  return {
    ...history,
    sessions: (of) => history.sessions(of),
    closes: (of, through) => history.closes(of, through),
    recordCloses: (of, through) => history.recordCloses(of, through),
    scopes(of, day) {
      const found = history.scopes(of, day);
      if (of !== market || day !== session) return found;
      return found.map((one, at) => (at === 0 ? { ...one, quotes } : one));
    },
  };
}

import { rmSync } from "node:fs";
import { join } from "node:path";
import { type ColumnType, DATASETS } from "../market/dataset.ts";
import { BellwetherError } from "../market/error.ts";
import type { TapeDataset, TapeFile } from "./manifest.ts";

/** A row of a query, every value as text or null: exact whatever its type. */
export type TextRow = Readonly<Record<string, string | null>>;

/** One chunk of a stream of columns: at most 2,048 rows. */
export interface Columns {
  readonly rows: number;
  /** Values of a column of small integers, days or enum numbers. */
  values(column: number): Int32Array | Uint16Array | Uint8Array;
  /** A column of 64-bit integers or decimals (in units) as pairs of 32-bit halves, low first. */
  halves(column: number): Int32Array;
}

/** What the engine's vectors hold inside: items, or for decimals the bytes. */
interface RawVector {
  readonly items?: Int32Array | Uint16Array | Uint8Array | BigInt64Array;
  readonly dataView?: DataView;
}

/** DuckDB in memory, opened only when a command needs it. */
export interface Engine {
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly TextRow[]>;
  stream(sql: string): AsyncIterable<Columns>;
  close(): void;
}

/** SQL types of the column types: decimals wide enough for a market's value, narrow enough to stay in 64 bits. */
export const SQL_TYPES: Readonly<Record<ColumnType, string>> = {
  day: "DATE",
  price: "DECIMAL(18,4)",
  level: "DECIMAL(18,4)",
  amount: "DECIMAL(18,2)",
  total: "DECIMAL(28,2)",
  count: "BIGINT",
  rate: "DECIMAL(18,6)",
  percent: "DECIMAL(12,6)",
  text: "VARCHAR",
};

/**
 * Numbers as sources write them: separators, "-", blanks. Float64 that is whole becomes an integer first, because the
 * engine scales before it rounds. The plain cast comes first: it is what nearly every row needs.
 */
const MACROS = [
  `CREATE MACRO said(x) AS nullif(nullif(trim(x::VARCHAR), ''), '-')`,
  `CREATE MACRO real_of(x) AS coalesce(try_cast(x AS DOUBLE), try_cast(replace(x::VARCHAR, ',', '') AS DOUBLE))`,
  `CREATE MACRO number(x) AS coalesce(try_cast(x::VARCHAR AS DECIMAL(28,6)), try_cast(replace(said(x), ',', '') AS DECIMAL(28,6)))`,
];

/**
 * Opens the engine.
 *
 * @param scratch a folder for what does not fit into memory
 */
export async function openEngine(scratch: string, options: { threads?: number } = {}): Promise<Engine> {
  const { DuckDBInstance } = await import("@duckdb/node-api");
  // A folder of its own: two engines in one folder would take each other's files.
  const own = join(scratch, `${process.pid}-${Math.random().toString(36).slice(2)}`);
  const instance = await DuckDBInstance.create(":memory:", {
    temp_directory: own,
    // Row order is kept by ORDER BY where it matters; without this the engine holds whole files in memory.
    preserve_insertion_order: "true",
    ...(options.threads ? { threads: String(options.threads) } : {}),
  });
  const connection = await instance.connect();
  // Lets the engine read ahead while a stream's rows are worked on here.
  await connection.run("SET streaming_buffer_size = '32MB'");
  for (const macro of MACROS) await connection.run(macro);
  return {
    run: async (sql) => void (await connection.run(sql)),
    async rows(sql) {
      const reader = await connection.runAndReadAll(sql);
      return reader.getRowObjectsJson() as unknown as TextRow[];
    },
    async *stream(sql) {
      const result = await connection.stream(sql);
      for (;;) {
        const chunk = await result.fetchChunk();
        if (!chunk || chunk.rowCount === 0) return;
        yield {
          rows: chunk.rowCount,
          values: (column) => (chunk.getColumnVector(column) as RawVector).items as Int32Array,
          halves(column) {
            const raw = chunk.getColumnVector(column) as RawVector;
            const bytes = (raw.dataView ?? raw.items) as DataView | BigInt64Array;
            return new Int32Array(bytes.buffer, bytes.byteOffset, chunk.rowCount * 2);
          },
        };
      }
    },
    close() {
      connection.closeSync();
      instance.closeSync();
      rmSync(own, { recursive: true, force: true });
    },
  };
}

export function quoted(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

export function named(column: string): string {
  return `"${column.replaceAll('"', '""')}"`;
}

/** Columns a dataset's Parquet files hold, with their SQL types, in order. */
export function storedColumns(dataset: TapeDataset): Readonly<Record<string, string>> {
  if (dataset === "receipts") return RECEIPT_COLUMNS;
  if (dataset === "set_aside") return SET_ASIDE_COLUMNS;
  const shape = DATASETS[dataset];
  const own = Object.entries(shape.columns).map(([name, type]) => [name, SQL_TYPES[type]] as const);
  return Object.fromEntries([
    ...own,
    ...(shape.scoped ? [["venue", "VARCHAR"] as const, ["phase", "VARCHAR"] as const] : []),
    ["source", "VARCHAR"],
    ["receipt", "VARCHAR"],
    ["known_at", "VARCHAR"],
  ]);
}

const texts = (...names: string[]) => Object.fromEntries(names.map((name) => [name, "VARCHAR"]));
const RECEIPT_COLUMNS = {
  ...texts("id", "source", "title", "request", "published", "received", "digest", "licence", "venue", "phase"),
  rows: "BIGINT",
};
const SET_ASIDE_COLUMNS = texts("dataset", "reason", "day", "code", "raw", "source", "receipt", "known_at");

/** Columns that name a row's thing, including venue and phase. */
export function keyColumns(dataset: TapeDataset): readonly string[] {
  if (dataset === "receipts") return ["id"];
  if (dataset === "set_aside") return ["dataset", "reason", "raw", "source"];
  const shape = DATASETS[dataset];
  return shape.scoped ? [...shape.key, "venue", "phase"] : shape.key;
}

/** The column of a row's day, as a DATE or as text for the tape's own datasets. */
export function dayColumn(dataset: TapeDataset): string {
  if (dataset === "receipts") return "received";
  return dataset === "set_aside" ? "day" : DATASETS[dataset].day;
}

/** SQL for the rows of some files; no rows, but the right columns, when there are none. */
export function filesRelation(home: string, dataset: TapeDataset, files: readonly TapeFile[]): string {
  const columns = Object.entries(storedColumns(dataset));
  if (files.length === 0) {
    const empty = columns.map(([name, type]) => `NULL::${type} AS ${named(name)}`).join(", ");
    return `(SELECT ${empty} WHERE false)`;
  }
  const paths = files.map((file) => quoted(`${home}/${file.path}`)).join(", ");
  const list = columns.map(([name, type]) => `${named(name)}::${type} AS ${named(name)}`).join(", ");
  return `(SELECT ${list} FROM read_parquet([${paths}], union_by_name = true))`;
}

/** Turns what the engine says of an unreadable file into the project's error. */
export function engineError(path: string, cause: unknown): BellwetherError {
  const first = String((cause as Error)?.message ?? cause).split("\n")[0];
  return new BellwetherError("unreadable-file", `${path} cannot be read whole (${first}); get the file again`, {
    cause,
  });
}

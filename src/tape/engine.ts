import { rmSync } from "node:fs";
import { dirname, join } from "node:path";
import type { DuckDBDataChunk } from "@duckdb/node-api";
import { type ColumnType, DATASETS } from "../market/dataset.ts";
import { BellwetherError } from "../market/error.ts";
import { type FileRefusal, fileRefusal, refusalWords } from "../market/file-refusal.ts";
import type { TapeDataset, TapeFile } from "./manifest.ts";

/** A row of a query, every value as text or null: exact whatever its type. */
export type TextRow = Readonly<Record<string, string | null>>;

/** One chunk of a stream of columns: at most 2,048 rows. What is read of it is a view, valid until the next chunk. */
export interface Columns {
  readonly rows: number;
  /** Values of a column of days (since 1970-01-01) or of small integers. */
  values(column: number): Int32Array | Uint8Array;
  /** A DOUBLE column; where `present` says no, anything. */
  doubles(column: number): Float64Array;
  /** A column of 64-bit integers as pairs of 32-bit halves, low first: a bigint for each would cost more than all else. */
  halves(column: number): Int32Array;
  /** One bit a row, 1 where there is a value; undefined where no row lacks one. */
  present(column: number): Uint8Array | undefined;
}

/** What the engine's vectors hold inside. */
interface RawVector {
  readonly items: Int32Array | Uint8Array | Float64Array | BigUint64Array;
  readonly validity: { readonly data: BigUint64Array | null };
}

/** DuckDB in memory, opened only when a command needs it. */
export interface Engine {
  run(sql: string): Promise<void>;
  rows(sql: string): Promise<readonly TextRow[]>;
  /** Rows as they come, over a connection of its own: other statements may run meanwhile; temporary tables are not seen. */
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
  for (const macro of MACROS) await connection.run(macro);
  const told = (cause: unknown) => tapeFault(dirname(scratch), cause);
  return {
    async run(sql) {
      await connection.run(sql).catch(told);
    },
    async rows(sql) {
      const reader = await connection.runAndReadAll(sql).catch(told);
      return reader.getRowObjectsJson() as unknown as TextRow[];
    },
    async *stream(sql) {
      const own = await instance.connect();
      // Views are copies outside the heap, gigabytes over a tape: given back at once they cost no collection. A port
      // that is closed takes them and drops them.
      const { port1: drop } = new MessageChannel();
      drop.close();
      // Lets the engine read ahead while rows are worked on here.
      await own.run("SET streaming_buffer_size = '64MB'");
      const result = await own.stream(sql).catch(told);
      let coming = result.fetchChunk();
      try {
        for (;;) {
          const chunk = await coming.catch(told);
          if (!chunk || chunk.rowCount === 0) return;
          // Asked for now, it is made while this one is worked on: the engine itself stands still between questions.
          coming = result.fetchChunk();
          yield columnsOf(chunk);
          drop.postMessage(null, memoryOf(chunk));
        }
      } finally {
        await coming.catch(() => undefined);
        own.closeSync();
      }
    },
    close() {
      connection.closeSync();
      instance.closeSync();
      rmSync(own, { recursive: true, force: true });
    },
  };
}

const vectorOf = (chunk: DuckDBDataChunk, column: number) => chunk.getColumnVector(column) as unknown as RawVector;

const memoryOf = (chunk: DuckDBDataChunk) =>
  Array.from({ length: chunk.columnCount }, (_, column) => vectorOf(chunk, column).items.buffer as ArrayBuffer);

function columnsOf(chunk: DuckDBDataChunk): Columns {
  return {
    rows: chunk.rowCount,
    values: (column) => vectorOf(chunk, column).items as Int32Array,
    doubles: (column) => vectorOf(chunk, column).items as Float64Array,
    halves(column) {
      const { items } = vectorOf(chunk, column);
      return new Int32Array(items.buffer, items.byteOffset, items.length * 2);
    },
    present(column) {
      const { data } = vectorOf(chunk, column).validity;
      return data ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength) : undefined;
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

/** Throws: where a file of the tape itself cannot be read, that is said, with what to do; else the cause as it is. */
function tapeFault(home: string, cause: unknown): never {
  const [first = ""] = String((cause as Error)?.message ?? cause).split("\n");
  if (!first.includes(join(home, "rows"))) throw cause;
  const how = `"bellwether tape verify" names the files to restore from a copy`;
  throw new BellwetherError("damaged-file", `the tape cannot be read (${first}); ${how}`, { cause });
}

/** Turns what the engine says of an unreadable file into the project's error. */
export function engineError(path: string, cause: unknown): BellwetherError {
  const [engine = ""] = String((cause as Error)?.message ?? cause).split("\n");
  const line = /\bLine: (\d+)/.exec(engine)?.[1];
  const why = line ? fileRefusal("cut-at-line", { engine, line }) : fileRefusal("not-whole", { engine });
  return unreadable(path, why, cause);
}

/** A file that cannot be read, and why. */
export function unreadable(path: string, why: FileRefusal, cause?: unknown): BellwetherError {
  return new BellwetherError("unreadable-file", `${path} ${refusalWords(why, "en")}`, { why, cause });
}

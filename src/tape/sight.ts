import { basename } from "node:path";
import * as zlib from "node:zlib";
import { BellwetherError } from "../market/error.ts";
import { fileRefusal } from "../market/file-refusal.ts";
import type { FileSight } from "../market/file-source.ts";
import type { TapeEffects } from "./effects.ts";
import { type Engine, engineError, named, quoted, unreadable } from "./engine.ts";
import { textOf } from "./reading-disk.ts";
import { decodeText, encodingOf } from "./text-encoding.ts";

/** Enough of a file for its header and first rows. */
const HEAD_BYTES = 65_536;

/** What lies beside a table and describes it. */
export const DESCRIPTION_SUFFIX = ".describe.json";

/**
 * Looks at a file without reading it whole. A table in EUC-KR or UTF-16 gets a copy in UTF-8, which the engine reads.
 *
 * @param copyPath where such a copy goes; the caller removes it
 */
export async function sightFile(
  path: string,
  engine: Engine,
  effects: TapeEffects,
  copyPath: string,
): Promise<FileSight> {
  const { disk } = effects;
  const name = basename(path);
  if (!disk.exists(path)) throw new BellwetherError("unreadable-file", `${path}: there is no such file`);
  if (disk.size(path) === 0) throw unreadable(path, fileRefusal("file-empty"));
  const first = disk.readRange(path, 0, Math.min(HEAD_BYTES, disk.size(path)));
  const described = `${path}${DESCRIPTION_SUFFIX}`;
  const description = disk.exists(described) ? { description: parseJson(described, disk.read(described)) } : {};
  if (textOf(first.subarray(0, 4)) === "PAR1") {
    const columns = await parquetColumns(path, engine);
    return { path, name, format: "parquet", columns, head: [], hasManyRows: true, ...description };
  }
  if (/\.json$/i.test(name)) return { ...sightJson(path, parseJson(path, disk.read(path))), ...description };
  const isTable = /\.csv(\.gz)?$/i.test(name);
  if (!isTable) return { path, name, format: "other", columns: [], head: [], hasManyRows: false, ...description };
  const whole = disk.size(path) <= HEAD_BYTES && !name.endsWith(".gz");
  const head = plainBytes(path, first);
  const encoding = encodingOf(head, whole) ?? "utf-8";
  const sight = { ...sightTable(path, decodeText(head, encoding), whole), ...description };
  if (encoding === "utf-8") return sight;
  disk.write(copyPath, decodeText(plainBytes(path, disk.read(path)), encoding));
  return { ...sight, rowsPath: copyPath };
}

function parseJson(path: string, bytes: Uint8Array): unknown {
  try {
    return JSON.parse(decodeText(bytes));
  } catch (cause) {
    throw unreadable(path, fileRefusal("not-json"), cause);
  }
}

async function parquetColumns(path: string, engine: Engine): Promise<readonly string[]> {
  try {
    const rows = await engine.rows(`DESCRIBE SELECT * FROM read_parquet(${quoted(path)})`);
    return rows.map((row) => row.column_name ?? "");
  } catch (cause) {
    throw engineError(path, cause);
  }
}

function sightJson(path: string, value: unknown): FileSight {
  const member =
    value && typeof value === "object" ? Object.entries(value).find(([, rows]) => Array.isArray(rows)) : undefined;
  const rows = (member?.[1] ?? []) as Record<string, string>[];
  return {
    path,
    name: basename(path),
    format: "json",
    columns: Object.keys(rows[0] ?? {}),
    head: rows.slice(0, 10),
    hasManyRows: rows.length > 1,
    ...(member ? { jsonRows: member[0] } : {}),
  };
}

/** A plain or gzipped file's bytes; the last line may be cut. */
function plainBytes(path: string, bytes: Uint8Array): Uint8Array {
  if (!path.endsWith(".gz")) return bytes;
  try {
    return zlib.gunzipSync(bytes, { finishFlush: zlib.constants.Z_SYNC_FLUSH });
  } catch (cause) {
    throw unreadable(path, fileRefusal("not-gzip"), cause);
  }
}

function sightTable(path: string, text: string, whole: boolean): FileSight {
  const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/);
  const columns = splitLine(lines[0] ?? "");
  const filled = lines.slice(1).filter((line) => line !== "");
  const head = filled.slice(0, 10).map((line) => {
    const cells = splitLine(line);
    return Object.fromEntries(columns.map((column, at) => [column, cells[at] ?? ""]));
  });
  return { path, name: basename(path), format: "csv", columns, head, hasManyRows: !whole || filled.length > 1 };
}

/** What stands between two cells, by name in a pattern. */
const SHAPES = {
  ",": /(?:"((?:[^"]|"")*)"|([^,]*))(,|$)/g,
  ";": /(?:"((?:[^"]|"")*)"|([^;]*))(;|$)/g,
  "\t": /(?:"((?:[^"]|"")*)"|([^\t]*))(\t|$)/g,
} as const;
export type Delimiter = keyof typeof SHAPES;
export const DELIMITERS = Object.keys(SHAPES) as readonly Delimiter[];

/** Cells of one CSV line; quoted cells may hold delimiters and doubled quotes. */
export function splitLine(line: string, delimiter: Delimiter = ","): string[] {
  const cells: string[] = [];
  const shape = new RegExp(SHAPES[delimiter]);
  for (let found = shape.exec(line); found; found = shape.exec(line)) {
    cells.push(found[1] === undefined ? (found[2] ?? "") : found[1].replaceAll('""', '"'));
    if (found[3] === "") break;
  }
  return cells;
}

/** SQL for the rows of a file, columns as the file names them. Tables come as text, so that nothing is rounded. */
export function fileRelation(sight: FileSight): string {
  const path = quoted(sight.rowsPath ?? sight.path);
  if (sight.format === "parquet") return `read_parquet(${path})`;
  if (sight.format === "csv") {
    return `read_csv(${path}, header = true, all_varchar = true, delim = ',', quote = '"', escape = '"', strict_mode = true)`;
  }
  const member = named(sight.jsonRows ?? "rows");
  const fields = sight.columns.map((column) => `${named(column)} VARCHAR`).join(", ");
  const shape = quoted(`STRUCT(${fields})[]`);
  return `(SELECT unnest(${member}, recursive := true) FROM read_json(${path}, format = 'unstructured', maximum_object_size = 268435456, columns = {${quoted(sight.jsonRows ?? "rows")}: ${shape}}))`;
}

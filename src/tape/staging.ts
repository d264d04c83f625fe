import { type ColumnType, DATASETS, type DatasetName } from "../market/dataset.ts";
import type { ColumnOrigin, FilePlan, FileSight, Relation } from "../market/file-source.ts";
import { type Engine, keyColumns, named, quoted, SQL_TYPES, storedColumns } from "./engine.ts";
import { VENUE_RULES } from "./precedence.ts";
import { ROW_RULES, SESSION_DATASETS } from "./rule-check.ts";
import { fileRelation } from "./sight.ts";

/** What stands in every row of a file. */
export interface Stamp {
  readonly source: string;
  readonly knownAt: string;
  /** The exchange's today: later days cannot be known. */
  readonly today: string;
  receiptOf(relation: Relation): string;
}

const originSql = (origin: ColumnOrigin): string => {
  if (typeof origin === "string") return named(origin);
  if ("constant" in origin) return quoted(origin.constant);
  if ("sql" in origin) return origin.sql;
  if (origin.words) {
    const cases = Object.entries(origin.words).map(([from, to]) => `WHEN ${quoted(from)} THEN ${quoted(to)}`);
    return `CASE ${named(origin.column)} ${cases.join(" ")} ELSE ${named(origin.column)} END`;
  }
  return origin.times ? `number(${named(origin.column)}) * ${origin.times}` : named(origin.column);
};

/** A decimal of the given SQL type from a column's raw value, NULL when it cannot be read. */
function decimalSql(type: string, sql: string, isText: boolean): string {
  if (isText) return `coalesce(try_cast(${sql} AS ${type}), try_cast(replace(said(${sql}), ',', '') AS ${type}))`;
  // Float64 that is whole goes through BIGINT: the engine scales before it rounds, and 10^15 won x 100 is past 2^53.
  return `CASE WHEN try_cast(${sql} AS DOUBLE) = trunc(try_cast(${sql} AS DOUBLE)) THEN try_cast(try_cast(${sql} AS BIGINT) AS ${type})
    ELSE try_cast(${sql}::VARCHAR AS ${type}) END`;
}

/** The typed value of a column, NULL when it cannot be read. */
function typedSql(type: ColumnType, sql: string, isText: boolean): string {
  if (type === "text") return `said(${sql})`;
  if (type === "day") return `try_cast(${sql} AS DATE)`;
  if (type !== "count") return decimalSql(SQL_TYPES[type], sql, isText);
  if (!isText)
    return `CASE WHEN try_cast(${sql} AS DOUBLE) = trunc(try_cast(${sql} AS DOUBLE)) THEN try_cast(${sql} AS BIGINT) END`;
  const fine = decimalSql("DECIMAL(18,2)", sql, true);
  return `CASE WHEN ${fine} = trunc(${fine}) THEN try_cast(${fine} AS BIGINT) END`;
}

/**
 * The reason to set a row aside, NULL for a good one. COALESCE and CASE look at the next part only for rows that need
 * it, which AND and OR do not: the raw text of a value is looked at only where the value could not be read.
 */
function reasonSql(dataset: DatasetName, relation: Relation, plan: FilePlan, stamp: Stamp): string {
  const shape = DATASETS[dataset];
  const day = named(shape.day);
  const parts: string[] = [];
  const must = (holds: string, reason: string) => parts.push(`CASE WHEN NOT (${holds}) THEN ${quoted(reason)} END`);
  for (const [column, type] of Object.entries(shape.columns)) {
    const origin = relation.columns[column];
    if (origin === undefined) continue;
    const isRequired = shape.required.includes(column);
    const missing = isRequired ? quoted(`missing-${column}`) : "NULL";
    const unreadable = type === "text" ? missing : quoted(`unreadable-${column}`);
    if (type === "text" && !isRequired) continue;
    parts.push(`CASE WHEN t.${named(column)} IS NOT NULL THEN NULL
      WHEN said(${named(`raw_${column}`)}) IS NULL THEN ${missing} ELSE ${unreadable} END`);
  }
  if (plan.span) must(`${day} BETWEEN DATE '${plan.span.from}' AND DATE '${plan.span.through}'`, "date-outside-file");
  if (SESSION_DATASETS.has(dataset)) {
    must(`${day} <= DATE '${stamp.today}'`, "day-to-come");
    must(`${day} NOT IN (SELECT day FROM closed_days)`, "not-a-session");
  }
  for (const rule of ROW_RULES[dataset] ?? []) must(rule.holds, rule.reason);
  for (const name of Object.keys(relation.rules ?? {})) must(named(`rule_${name}`), name);
  if (shape.scoped) {
    const opened = VENUE_RULES.find((rule) => rule.venue === (relation.venue ?? "KRX"))?.from;
    if (opened) must(`${day} >= DATE '${opened}'`, "venue-not-open");
  }
  return parts.length > 0 ? `coalesce(${parts.join(",\n")})` : "NULL";
}

/** One relation's rows: dataset columns, stamp, the reason to set it aside or NULL, and then the row as it stood. */
function relationSql(sight: FileSight, relation: Relation, plan: FilePlan, stamp: Stamp): string {
  const { dataset } = relation;
  const shape = DATASETS[dataset];
  const own = Object.entries(shape.columns);
  const origins = own.flatMap(([name]) => {
    const origin = relation.columns[name];
    return origin === undefined ? [] : [`${originSql(origin)} AS ${named(`raw_${name}`)}`];
  });
  const rules = Object.entries(relation.rules ?? {}).map(
    ([name, sql]) => `coalesce(${sql}, true) AS ${named(`rule_${name}`)}`,
  );
  const isText = sight.format !== "parquet";
  const typed = own.map(([name, type]) => {
    const from = relation.columns[name] === undefined ? "NULL" : typedSql(type, named(`raw_${name}`), isText);
    return `${from === "NULL" ? `NULL::${SQL_TYPES[type]}` : from} AS ${named(name)}`;
  });
  const stampColumns = [
    ...(shape.scoped
      ? [`${quoted(relation.venue ?? "KRX")} AS venue`, `${quoted(relation.phase ?? "settled")} AS phase`]
      : []),
    `${quoted(stamp.source)} AS source`,
    `${quoted(stamp.receiptOf(relation))} AS receipt`,
    `${quoted(stamp.knownAt)} AS known_at`,
  ];
  const stored = Object.keys(storedColumns(dataset)).map(named).join(", ");
  const asStood = sight.columns
    .filter((column) => column !== "")
    .map((column) => `${quoted(column)}: ${named(`file_${column}`)}`);
  return `SELECT ${relation.distinct ? "DISTINCT " : ""}${stored}, reason,
    CASE WHEN reason IS NOT NULL THEN to_json({${asStood.join(", ")}})::VARCHAR END AS raw
    FROM (SELECT t.*, ${reasonSql(dataset, relation, plan, stamp)} AS reason
      FROM (SELECT *, ${[...typed, ...stampColumns].join(", ")}
        FROM (SELECT ${[...prefixed(sight), ...origins, ...rules].join(", ")}
          FROM ${fileRelation(sight)} ${relation.where ? `WHERE ${relation.where}` : ""})) t)`;
}

/** The file's own columns, kept apart from ours, which may bear the same names. */
function prefixed(sight: FileSight): string[] {
  return sight.columns
    .filter((column) => column !== "")
    .map((column) => `${named(column)} AS ${named(`file_${column}`)}`);
}

export const stagedTable = (dataset: DatasetName) => `staged_${dataset}`;

/**
 * Fills `staged_DATASET` for each dataset of the file and returns how many rows each got.
 *
 * @param daysBefore SQL for the tape's quotes of the two weeks before a session
 */
export async function stageFile(
  engine: Engine,
  sight: FileSight,
  plan: FilePlan,
  stamp: Stamp,
  daysBefore: (session: string) => string,
): Promise<ReadonlyMap<DatasetName, number>> {
  const counts = new Map<DatasetName, number>();
  for (const dataset of new Set(plan.relations.map((relation) => relation.dataset))) {
    const parts = plan.relations
      .filter((relation) => relation.dataset === dataset)
      .map((relation) => relationSql(sight, relation, plan, stamp));
    await engine.run(`CREATE OR REPLACE TEMP TABLE ${stagedTable(dataset)} AS ${parts.join("\nUNION ALL\n")}`);
    const [row] = await engine.rows(`SELECT count(*) AS n FROM ${stagedTable(dataset)}`);
    counts.set(dataset, Number(row?.n));
    await markDuplicates(engine, dataset);
    if (plan.relations.some((relation) => relation.dataset === dataset && relation.wholeMarket))
      await markDays(engine, daysBefore);
  }
  return counts;
}

/** The same row twice: one stays. Two rows of one key that differ: neither can be believed. */
async function markDuplicates(engine: Engine, dataset: DatasetName): Promise<void> {
  const table = stagedTable(dataset);
  const key = keyColumns(dataset).map(named).join(", ");
  await engine.run(`CREATE OR REPLACE TEMP TABLE twice AS
    SELECT ${key} FROM ${table} WHERE reason IS NULL GROUP BY ${key} HAVING count(*) > 1`);
  const [found] = await engine.rows("SELECT count(*) AS n FROM twice");
  if (Number(found?.n) === 0) return;
  const same = keyColumns(dataset)
    .map((column) => `s.${named(column)} IS NOT DISTINCT FROM w.${named(column)}`)
    .join(" AND ");
  const values = Object.keys(storedColumns(dataset))
    .map((column) => `s.${named(column)}`)
    .join(", ");
  await engine.run(`CREATE OR REPLACE TEMP TABLE marks AS
    SELECT s.rowid AS row, row_number() OVER (PARTITION BY ${values} ORDER BY s.rowid) AS copy,
      count(*) OVER (PARTITION BY ${values}) = count(*) OVER (PARTITION BY ${prefix("s", dataset)}) AS alike
    FROM ${table} s JOIN twice w ON ${same} WHERE s.reason IS NULL`);
  await engine.run(`UPDATE ${table} SET reason = CASE WHEN alike THEN 'duplicate-row' ELSE 'conflicting-rows' END,
      raw = to_json({${Object.keys(storedColumns(dataset))
        .map((column) => `${quoted(column)}: ${named(column)}`)
        .join(", ")}})::VARCHAR
    FROM marks WHERE ${table}.rowid = marks.row AND (NOT alike OR copy > 1)`);
}

const prefix = (table: string, dataset: DatasetName) =>
  keyColumns(dataset)
    .map((column) => `${table}.${named(column)}`)
    .join(", ");

/** A day counts as cut short below this share of the issues of the fullest day in the file. */
const HALF_A_DAY = 0.8;

/** Whole days that cannot be right: the trades of another day under a new date, or much fewer issues than usual. */
async function markDays(engine: Engine, daysBefore: (session: string) => string): Promise<void> {
  const table = stagedTable("quotes");
  const [first] = await engine.rows(`SELECT min(session)::VARCHAR AS day FROM ${table} WHERE reason IS NULL`);
  if (!first?.day) return;
  await engine.run(`CREATE OR REPLACE TEMP TABLE day_marks AS
    WITH days AS (
      SELECT market, session, count(*) AS issues, sum(volume) AS volume,
        bit_xor(hash(code, close, volume, value)) AS trades
      FROM (SELECT session, market, code, close, volume, value FROM ${table} WHERE reason IS NULL
        UNION ALL SELECT session, market, code, close, volume, value FROM ${daysBefore(first.day)})
      GROUP BY market, session
    ), seen AS (
      SELECT *, row_number() OVER (PARTITION BY market, trades ORDER BY session) AS copy,
        median(issues) OVER (PARTITION BY market ORDER BY session ROWS BETWEEN 20 PRECEDING AND 20 FOLLOWING) AS usual
      FROM days
    )
    SELECT market, session, CASE WHEN copy > 1 AND volume > 0 AND issues >= 10 THEN 'stale-day'
      WHEN usual >= 50 AND issues < ${HALF_A_DAY} * usual THEN 'half-a-day' END AS reason
    FROM seen WHERE (copy > 1 AND volume > 0 AND issues >= 10) OR (usual >= 50 AND issues < ${HALF_A_DAY} * usual)`);
  await engine.run(`UPDATE ${table} SET reason = day_marks.reason,
      raw = to_json({${Object.keys(storedColumns("quotes"))
        .map((column) => `${quoted(column)}: ${table}.${named(column)}`)
        .join(", ")}})::VARCHAR
    FROM day_marks WHERE ${table}.reason IS NULL AND ${table}.market = day_marks.market AND ${table}.session = day_marks.session`);
}

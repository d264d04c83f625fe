import { DATASETS, type DatasetName, isDatasetName } from "../market/dataset.ts";
import { BellwetherError } from "../market/error.ts";
import type { ColumnOrigin, FileSight, FileSource, Relation } from "../market/file-source.ts";
import type { Phase, Venue } from "../market/receipt.ts";
import { MEASURE_PLACES, UNITS } from "./measure-place.ts";

/** One column as the description tells it: a measure with its unit, or a dataset's own column. */
interface DescribedColumn {
  readonly column: string;
  readonly measure?: string;
  readonly field?: string;
  readonly unit?: string;
}

/** The sidecar `TABLE.csv.describe.json`. */
export interface TableDescription {
  readonly source: string;
  readonly licence: string;
  /** Needed when columns are given by `field`; otherwise the measures tell. */
  readonly dataset?: string;
  readonly venue?: Venue;
  readonly phase?: Phase;
  readonly published?: string;
  /** Values that stand in every row: market, pair, time, session, ... */
  readonly constants?: Readonly<Record<string, string>>;
  /** How days are written, in strptime letters; ISO (%Y-%m-%d) when missing. */
  readonly dateFormat?: string;
  readonly columns: readonly DescribedColumn[];
}

/**
 * Any table with a header, described by a small JSON file beside it (`TABLE.csv.describe.json`): which column is which
 * measure in which unit. So another exchange's quotes or an in-house table come in without code. See
 * docs/described-tables.md.
 */
export const describedTable: FileSource = {
  id: "described",
  title: "Table described by its owner",
  licence: "as its description says",
  recognise: (sight) => (sight.description === undefined ? { kind: "no" } : { kind: "yes" }),
  plan(sight) {
    const description = readDescription(sight);
    return {
      relations: relationsOf(sight, description),
      ...(description.published ? { published: description.published } : {}),
      title: description.source,
      licence: description.licence,
    };
  },
};

function readDescription(sight: FileSight): TableDescription {
  const found = sight.description as Partial<TableDescription>;
  const fail = (what: string): never => {
    throw new BellwetherError("source-failed", `the description of ${sight.path}: ${what}`);
  };
  for (const field of ["source", "licence"] as const) {
    if (typeof found?.[field] !== "string") fail(`"${field}" is missing: a text that stands in every receipt`);
  }
  if (!Array.isArray(found.columns) || found.columns.length === 0) fail(`"columns" must list at least one column`);
  for (const [at, column] of (found.columns as readonly DescribedColumn[]).entries()) {
    const where = `columns[${at}]`;
    if (!sight.columns.includes(column.column)) {
      fail(`${where}.column "${column.column}" is not in the table, which has ${sight.columns.join(", ")}`);
    }
    if (column.unit !== undefined && !Object.hasOwn(UNITS, column.unit)) {
      fail(`${where}.unit "${column.unit}" is not one of ${Object.keys(UNITS).join(", ")}`);
    }
    if (column.measure !== undefined && !Object.hasOwn(MEASURE_PLACES, column.measure)) {
      fail(`${where}.measure "${column.measure}" is not one of ${Object.keys(MEASURE_PLACES).join(", ")}`);
    }
    if (column.measure === undefined && column.field === undefined) fail(`${where} needs "measure" or "field"`);
  }
  if (found.dataset !== undefined && !isDatasetName(found.dataset)) {
    fail(`"dataset" is "${found.dataset}", not one of ${Object.keys(DATASETS).join(", ")}`);
  }
  return found as TableDescription;
}

function originOf(column: DescribedColumn, type: string | undefined, dateFormat: string | undefined): ColumnOrigin {
  if (type === "day" && dateFormat) {
    return { sql: `strptime("${column.column}", '${dateFormat.replaceAll("'", "''")}')::DATE::VARCHAR` };
  }
  const times = column.unit === undefined ? undefined : UNITS[column.unit];
  return times === undefined || times === "1" ? column.column : { column: column.column, times };
}

/** One relation for each dataset and fixed part (an investor) that the described measures fall into. */
function relationsOf(sight: FileSight, description: TableDescription): Relation[] {
  const groups = new Map<
    string,
    { dataset: DatasetName; fixed: Record<string, string>; own: [string, DescribedColumn][] }
  >();
  const group = (dataset: DatasetName, fixed: Record<string, string>) => {
    const id = JSON.stringify([dataset, fixed]);
    const found = groups.get(id) ?? { dataset, fixed, own: [] };
    groups.set(id, found);
    return found;
  };
  const stated = description.dataset as DatasetName | undefined;
  if (stated) group(stated, {});
  for (const column of description.columns) {
    const place = column.measure === undefined ? undefined : MEASURE_PLACES[column.measure];
    if (place) group(place.dataset, place.fixed ?? {}).own.push([place.field, column]);
  }
  const shared = description.columns.filter((column) => column.measure === undefined);
  return [...groups.values()].map(({ dataset, fixed, own }) => {
    const shape = DATASETS[dataset];
    const columns: Record<string, ColumnOrigin> = {};
    const constants = { ...description.constants, ...fixed };
    for (const [field, value] of Object.entries(constants))
      if (shape.columns[field]) columns[field] = { constant: value };
    for (const [field, column] of [...shared.map((c) => [c.field ?? "", c] as const), ...own]) {
      if (shape.columns[field]) columns[field] = originOf(column, shape.columns[field], description.dateFormat);
    }
    const missing = shape.required.filter((field) => columns[field] === undefined);
    if (missing.length > 0) {
      throw new BellwetherError(
        "source-failed",
        `the description of ${sight.path}: ${dataset} needs ${missing.join(", ")}; give each as a column or a constant`,
      );
    }
    return {
      dataset,
      columns,
      ...(shape.scoped ? { venue: description.venue ?? "KRX", phase: description.phase ?? "settled" } : {}),
    };
  });
}

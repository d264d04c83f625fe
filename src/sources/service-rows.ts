import { DATASETS, type DatasetName, isDatasetName } from "../market/dataset.ts";
import { type Decimal, formatDecimal } from "../market/decimal.ts";
import { BellwetherError } from "../market/error.ts";
import type { FileSource } from "../market/file-source.ts";
import type { Phase, Venue } from "../market/receipt.ts";
import type { KeptReply } from "./service.ts";

/** One row of a dataset: texts as they are, numbers in base units, missing ones left out. */
export type ServiceRow = Readonly<Record<string, string | Decimal | undefined>>;

/** What stands in every row of a kept reply. */
export interface RowsHead {
  readonly service: string;
  readonly dataset: DatasetName;
  readonly venue: Venue;
  readonly phase: Phase;
  /** When the figures were so, ISO 8601 with offset. */
  readonly asOf: string;
  /** The question, without keys. */
  readonly request: string;
}

const HEAD_COLUMNS = ["service", "dataset", "venue", "phase", "as_of", "request"] as const;

/**
 * A reply as the desk keeps it: its rows in the columns of one dataset, and beside them the reply as it was received.
 * `received` is text, never an array: the rows are the file's only list.
 */
export function keptRows(
  name: string,
  head: RowsHead,
  rows: readonly ServiceRow[],
  received: Readonly<Record<string, string>>,
  wholeMarket = false,
): KeptReply {
  const columns = Object.keys(DATASETS[head.dataset].columns);
  const full = rows.map((row) => ({
    ...{ service: head.service, dataset: head.dataset, venue: head.venue, phase: head.phase },
    ...{ as_of: head.asOf, request: head.request, whole_market: wholeMarket ? "yes" : "no" },
    ...Object.fromEntries(columns.map((column) => [column, cell(row[column])])),
  }));
  return { name, text: `${JSON.stringify({ rows: full, received }, null, 1)}\n`, rows: rows.length };
}

const cell = (value: string | Decimal | undefined): string | null =>
  value === undefined ? null : typeof value === "string" ? value : formatDecimal(value);

/** The file source of one service's kept replies. */
export function serviceRows(service: string, title: string, licence: string): FileSource {
  return {
    id: service,
    title,
    licence,
    recognise(sight) {
      if (sight.format !== "json" || sight.jsonRows !== "rows") return { kind: "no" };
      const isKept = HEAD_COLUMNS.every((column) => sight.columns.includes(column));
      return isKept && sight.head[0]?.service === service ? { kind: "yes" } : { kind: "no" };
    },
    plan(sight) {
      const [first] = sight.head;
      const dataset = first?.dataset ?? "";
      if (!first || !isDatasetName(dataset)) {
        throw new BellwetherError("source-failed", `${sight.path}: "dataset" is "${dataset}", not one the tape keeps`);
      }
      const shape = DATASETS[dataset];
      const columns = Object.keys(shape.columns).filter((column) => sight.columns.includes(column));
      return {
        request: first.request ?? "",
        // Who keyed a figure is its source.
        ...(service === "keyed" ? { title: `${title}: ${first.request}` } : {}),
        ...(first.as_of ? { published: first.as_of } : {}),
        ignores: [...HEAD_COLUMNS, "whole_market"],
        relations: [
          {
            dataset,
            columns: Object.fromEntries(columns.map((column) => [column, column])),
            // Rows without a scope have one all the same in their receipt: it tells how final they were.
            ...{ venue: first.venue as Venue, phase: first.phase as Phase },
            ...(first.whole_market === "yes" ? { wholeMarket: true } : {}),
          },
        ],
      };
    },
  };
}

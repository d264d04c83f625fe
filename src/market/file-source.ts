import type { DatasetName } from "./dataset.ts";
import type { FileRefusal } from "./file-refusal.ts";
import type { Phase, Venue } from "./receipt.ts";

/** What can be told of a file before it is read: enough to say whose it is. */
export interface FileSight {
  readonly path: string;
  /** Where its rows are read from, when that is a copy in another encoding. */
  readonly rowsPath?: string;
  /** Last part of the path. */
  readonly name: string;
  readonly format: "csv" | "parquet" | "json" | "other";
  /** Column names in order: the CSV header, the Parquet schema, or the fields of a reply's first row. */
  readonly columns: readonly string[];
  /** First rows as text, by column; at most ten. */
  readonly head: readonly Readonly<Record<string, string>>[];
  /** Rows in the file when cheaply known: false only for a file of one row. */
  readonly hasManyRows: boolean;
  /** The member of a JSON object that holds the rows. */
  readonly jsonRows?: string;
  /** The sidecar file that describes a table's columns, parsed, where there is one. */
  readonly description?: unknown;
}

/**
 * Where one column of a dataset comes from.
 *
 * A string is a column of the file. `times` multiplies (a power of ten, for "100 million won"), `words` replaces whole
 * values, `constant` stands in every row, `sql` is an expression over the file's columns, for what a table cannot say.
 */
export type ColumnOrigin =
  | string
  | { readonly column: string; readonly times?: string; readonly words?: Readonly<Record<string, string>> }
  | { readonly constant: string }
  | { readonly sql: string };

/** How a file's rows become rows of one dataset. */
export interface Relation {
  readonly dataset: DatasetName;
  readonly columns: Readonly<Record<string, ColumnOrigin>>;
  /** An SQL condition on the file's own columns: rows that are not of this dataset (totals, other series). */
  readonly where?: string;
  readonly venue?: Venue;
  readonly phase?: Phase;
  /** Extra truths of this source, each an SQL expression that must not be false; the name is the reason to set aside. */
  readonly rules?: Readonly<Record<string, string>>;
  /** True when every issue of the market must be there each day: a much shorter day is then half a file. */
  readonly wholeMarket?: boolean;
  /** True when one row stands for several of the file's: made distinct. */
  readonly distinct?: boolean;
}

export interface FilePlan {
  readonly relations: readonly Relation[];
  /** Rows of other days do not belong in this file: a wrong date inside. */
  readonly span?: { readonly from: string; readonly through: string };
  /** When the file's content became known, ISO 8601 with offset, where the file tells. */
  readonly published?: string;
  /** Stand in the receipt instead of the source's own, where the file tells them. */
  readonly title?: string;
  readonly licence?: string;
  /** The request or person that brought the rows; the file's name when missing. */
  readonly request?: string;
  /** Columns the source knows and leaves alone; anything else it does not use is reported as new. */
  readonly ignores?: readonly string[];
}

export type Recognition =
  | { readonly kind: "yes" }
  /** Looks like this source's files, but something is missing: `why` says what. */
  | { readonly kind: "could-be"; readonly why: FileRefusal }
  | { readonly kind: "no" };

/** One kind of file: how it is recognised and how its columns map to datasets. */
export interface FileSource {
  readonly id: string;
  /** Holder and kind, as a receipt names it. */
  readonly title: string;
  readonly licence: string;
  recognise(sight: FileSight): Recognition;
  /** @throws BellwetherError `source-failed` when a description is malformed; the message names the field. */
  plan(sight: FileSight): FilePlan;
}

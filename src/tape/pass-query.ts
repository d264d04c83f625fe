import { dayRowColumns, type RowShape } from "./day-rows.ts";
import { filesRelation } from "./engine.ts";
import type { TapeFile } from "./manifest.ts";
import { SCOPE_RANK_SQL, scopeRank } from "./precedence.ts";

/** Days "YYYY-MM-DD", both included. */
export interface Span {
  readonly from: string;
  readonly through: string;
}

/** Files that one query streams, and the days it wants of them. */
export interface PassPart {
  readonly files: readonly TapeFile[];
  readonly span: Span;
  /** Whether the files' rows are in order of day and scope as they lie. */
  readonly inOrder: boolean;
}

const touching = (files: readonly TapeFile[], { from, through }: Span) =>
  files.filter((file) => file.from <= through && file.through >= from);

/**
 * Cuts a span into queries, as few as can be: years whose files follow each other in one scope are streamed together
 * as they lie; a year that has to be sorted is sorted alone, so that no more than a year is ever held.
 */
export function partsOf(files: readonly TapeFile[], span: Span): readonly PassPart[] {
  const sorted = touching(files, span).sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const last = sorted.reduce((latest, file) => (file.through > latest ? file.through : latest), span.from);
  const parts: PassPart[] = [];
  for (let year = Number(maxText(span.from, sorted[0]?.from ?? span.from).slice(0, 4)); ; year++) {
    const own = { from: maxText(span.from, `${year}-01-01`), through: minText(span.through, `${year}-12-31`) };
    if (own.from > minText(span.through, last)) return parts;
    const touched = touching(sorted, own);
    if (touched.length === 0) continue;
    const before = parts.at(-1);
    const joined = before?.inOrder ? [...new Set([...before.files, ...touched])] : [];
    if (before && joined.length > 0 && isInOrder(joined)) {
      parts[parts.length - 1] = { files: joined, span: { ...before.span, through: own.through }, inOrder: true };
    } else parts.push({ files: touched, span: own, inOrder: isInOrder(touched) });
  }
}

const maxText = (a: string, b: string) => (a > b ? a : b);
const minText = (a: string, b: string) => (a < b ? a : b);

/** Files in order of their first day that follow each other, all in the same one scope. */
function isInOrder(files: readonly TapeFile[]): boolean {
  return (
    new Set(files.flatMap((file) => file.scopes ?? ["", "unknown"])).size === 1 &&
    files.every((file, at) => at === 0 || (files[at - 1] as TapeFile).through < file.from)
  );
}

/** Rows of a part, in order of day and scope, and what they tell. */
export function partQuery(
  home: string,
  { files, span, inOrder }: PassPart,
  hasOpen: boolean,
): { readonly sql: string; readonly shape: RowShape } {
  const scopes = new Set(files.flatMap((file) => file.scopes ?? ["", "unknown"]));
  const [venue = "", phase = ""] = [...scopes].join().split("/");
  // Said once where all rows have the same scope: told row by row it would cost more than the rest of the query.
  const scope = scopes.size === 1 ? scopeRank(venue, phase) : undefined;
  const rank = scope === undefined ? SCOPE_RANK_SQL : String(scope);
  const shape = { hasOpen, scope };
  const rows = `(SELECT *, ${rank} AS scope FROM ${spanRelation(home, files, span)})`;
  const sql = `SELECT ${dayRowColumns(shape).join(", ")} FROM ${rows} ${inOrder ? "" : "ORDER BY session, scope, market, code"}`;
  return { sql, shape };
}

/** Rows of a span of days; the days are asked for only where a file has others. */
export function spanRelation(home: string, files: readonly TapeFile[], span: Span): string {
  const own = touching(files, span);
  const relation = filesRelation(home, "quotes", own);
  const isWithin = own.every((file) => file.from >= span.from && file.through <= span.through);
  return isWithin
    ? relation
    : `(SELECT * FROM ${relation} WHERE session BETWEEN DATE '${span.from}' AND DATE '${span.through}')`;
}

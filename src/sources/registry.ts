import { type Resembled, resembled } from "../market/file-refusal.ts";
import type { FileSight, FileSource } from "../market/file-source.ts";
import { calendarSessions, calendarTable } from "./calendar-table.ts";
import { dataKrx } from "./data-krx.ts";
import { describedTable } from "./described-table.ts";
import { fdrDelisting, fdrDescription } from "./fdr-description.ts";
import { fdrIndex } from "./fdr-index.ts";
import { fdrListing } from "./fdr-listing.ts";
import { fdrMembers } from "./fdr-members.ts";
import { flowsTable } from "./flows-table.ts";
import { indexCombined, indexDaily, indexPykrx, indexRecords } from "./index-table.ts";
import { krxOpenApi } from "./krx-openapi.ts";
import { marcap } from "./marcap.ts";
import { krxNames, yahooNames } from "./names-table.ts";
import { overseasTable } from "./overseas-table.ts";
import { referenceRate } from "./reference-rate.ts";
import { serviceRows } from "./service-rows.ts";
import { shareEvents } from "./share-events.ts";

/** Replies of services as the desk keeps them, and pages keyed by hand. */
const KEPT_REPLIES: readonly FileSource[] = [
  serviceRows("kis", "KIS Open API", "KIS Open API terms: for the account holder's own use"),
  serviceRows("ecos", "Bank of Korea ECOS", "Bank of Korea ECOS: free use with the source named"),
  serviceRows(
    "data-go-kr",
    "data.go.kr, FSC price services",
    "data.go.kr: KOGL type 4, no commercial use, no alteration, no redistribution",
  ),
  serviceRows("keyed", "Keyed by hand", "as the source that was read allows"),
];

/** Every kind of file the desk takes. Order matters only for the description, which overrules recognition. */
export const FILE_SOURCES: readonly FileSource[] = [
  describedTable,
  marcap,
  krxOpenApi,
  dataKrx,
  ...KEPT_REPLIES,
  fdrListing,
  fdrMembers,
  fdrDescription,
  fdrDelisting,
  fdrIndex,
  indexPykrx,
  indexDaily,
  indexCombined,
  indexRecords,
  flowsTable,
  referenceRate,
  overseasTable,
  krxNames,
  yahooNames,
  calendarTable,
  calendarSessions,
  shareEvents,
];

export type Recognised = { readonly source: FileSource } | { readonly couldBe: readonly Resembled[] };

/** The source a file comes from, or what it could be; empty when it resembles nothing known. */
export function recogniseFile(sight: FileSight, sources: readonly FileSource[] = FILE_SOURCES): Recognised {
  const couldBe: Resembled[] = [];
  for (const source of sources) {
    const found = source.recognise(sight);
    if (found.kind === "yes") return { source };
    if (found.kind === "could-be") couldBe.push(resembled(source.id, found.why));
  }
  return { couldBe };
}

import type { DatasetName } from "../market/dataset.ts";
import type { Phase, Venue } from "../market/receipt.ts";

/**
 * Whose word counts where two sources differ on the same thing, venue and phase: the exchange's own replies first,
 * then tables made from them, then what was put together from several publishers. A source that is not listed stands
 * at the star. Equal ranks: what became known later.
 */
export const PRECEDENCE: Readonly<Partial<Record<DatasetName, readonly string[]>>> = {
  quotes: ["krx-openapi", "data-krx", "marcap", "data-go-kr", "fdr-listing", "*"],
  index_levels: [
    ...["krx-openapi", "data-krx", "data-go-kr", "fdr-index", "index-daily", "index-pykrx", "*"],
    ...["kis", "index-combined", "index-records", "keyed"],
  ],
  flows: ["data-krx", "flows-table", "*", "kis", "keyed"],
  breadth: ["kis", "*", "keyed"],
  selected_quotes: ["kis", "*", "keyed"],
  currency: ["ecos", "*", "keyed"],
  overseas: ["us-indices", "*", "keyed"],
  calendar: ["calendar-table", "calendar-sessions", "*"],
};

/** A source's rank, 0 the best, as an SQL expression over a column of source names. */
export function rankSql(dataset: DatasetName, column: string): string {
  const order = PRECEDENCE[dataset] ?? ["*"];
  const cases = order.flatMap((source, rank) => (source === "*" ? [] : [`WHEN '${source}' THEN ${rank}`]));
  if (cases.length === 0) return "0";
  return `CASE ${column} ${cases.join(" ")} ELSE ${order.indexOf("*")} END`;
}

/** Scopes a session may be known in, the preferred one first: the exchange's own final figures before all others. */
export const SCOPES: readonly { readonly venue: Venue; readonly phase: Phase }[] = [
  { venue: "KRX", phase: "settled" },
  { venue: "KRX", phase: "evening" },
  { venue: "KRX", phase: "regular" },
  { venue: "unified", phase: "settled" },
  { venue: "unified", phase: "evening" },
  { venue: "unified", phase: "regular" },
  { venue: "NXT", phase: "settled" },
  { venue: "NXT", phase: "evening" },
  { venue: "NXT", phase: "regular" },
];

/** Place of a scope in the order above; unknown ones last. */
export function scopeRank(venue: string, phase: string): number {
  const found = SCOPES.findIndex((scope) => scope.venue === venue && scope.phase === phase);
  return found >= 0 ? found : SCOPES.length;
}

/** SQL for the same, over columns `venue` and `phase`. */
export const SCOPE_RANK_SQL = `CASE venue || '/' || phase ${SCOPES.map(
  (scope, rank) => `WHEN '${scope.venue}/${scope.phase}' THEN ${rank}`,
).join(" ")} ELSE ${SCOPES.length} END`;

/**
 * When trades of a venue stop counting, by the day a rule began, in local time. Before a venue's first row nothing was
 * traded there: NXT began on 2025-03-04; on 2026-09-14 the exchange's own after-market until 20:00 replaced the
 * single-price auctions until 18:00.
 */
export const VENUE_RULES: readonly {
  readonly venue: Venue;
  readonly from: string;
  /** The official close of the regular session. */
  readonly regularUntil: string;
  /** End of the last trade that settled figures count. */
  readonly countedUntil: string;
}[] = [
  { venue: "KRX", from: "1956-03-03", regularUntil: "15:30", countedUntil: "18:00" },
  { venue: "KRX", from: "2026-09-14", regularUntil: "15:30", countedUntil: "20:00" },
  { venue: "NXT", from: "2025-03-04", regularUntil: "15:20", countedUntil: "20:00" },
  { venue: "unified", from: "2025-03-04", regularUntil: "15:30", countedUntil: "20:00" },
];

/** The rule in force, or undefined where that venue did not yet trade. */
export function venueRule(venue: Venue, day: string) {
  return VENUE_RULES.filter((rule) => rule.venue === venue && rule.from <= day).at(-1);
}

/** When trades at the day's close begin, and with them the evening's counting. */
const EVENING_FROM = "15:40";

/**
 * The phase of a figure taken at a local time of its own session: nothing is final on the day, and before the regular
 * close there is no close at all (undefined).
 */
export function phaseAt(venue: Venue, day: string, localTime: string): Phase | undefined {
  const rule = venueRule(venue, day);
  if (!rule || localTime < rule.regularUntil) return undefined;
  return localTime < EVENING_FROM ? "regular" : "evening";
}

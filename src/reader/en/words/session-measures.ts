import { type Measure, ONE_A_SESSION } from "../../../market/measure.ts";
import type { Claim } from "../../claim.ts";

/** What may be told of a moment of a session as well as of its close. */
export const INTRADAY: ReadonlySet<Measure> = new Set<Measure>([
  ...ONE_A_SESSION,
  "sector.change_pct",
  "flow.other",
  "fx.reference",
]);

/** What a session alone has, at its close or within it. */
export const OF_SESSION: ReadonlySet<Measure> = new Set<Measure>([
  ...INTRADAY,
  "index.open",
  "index.high",
  "index.low",
  "stock.high",
  "stock.low",
]);

export const CHANGES: ReadonlySet<Measure> = new Set<Measure>([
  "index.change",
  "index.change_pct",
  "stock.change",
  "stock.change_pct",
]);

/** What an index or a stock moved by, whosever the index is. */
export const MOVES: ReadonlySet<Measure> = new Set<Measure>([...CHANGES, "foreign_index.change_pct"]);

export const CLOSES: ReadonlySet<Measure> = new Set<Measure>(["index.close", "stock.close"]);

/** Of a day before, whether or not it is known. */
export function isPast({ session, elsewhen }: Claim): boolean {
  return session !== undefined || elsewhen === true;
}

import type { Calendar } from "../market/calendar.ts";
import type { DatasetName } from "../market/dataset.ts";
import type { ExchangeRules } from "../market/exchange-rules.ts";
import { deriveAmounts } from "./derive-amounts.ts";
import { deriveDays } from "./derive-days.ts";
import { deriveLines } from "./derive-line.ts";
import { deriveNames } from "./derive-names.ts";
import type { DerivedFile, Manifest } from "./manifest.ts";
import type { Workshop } from "./merge.ts";

/** What deriving needs beside the rows. */
export interface DeriveWorld {
  readonly calendar: Calendar;
  readonly rules: ExchangeRules;
}

/** Datasets that tell what issues did and which of them count. */
const ISSUE_DATASETS: readonly DatasetName[] = ["quotes", "members", "share_events"];

/** Datasets a day's summary is made of. */
const DAY_DATASETS: readonly DatasetName[] = [
  ...ISSUE_DATASETS,
  ...(["selected_quotes", "index_levels", "breadth", "flows", "currency", "overseas"] as const),
];

export interface DerivedState {
  readonly derived: readonly DerivedFile[];
  /** Rows of quotes that were walked. */
  readonly rowsRead: number;
}

/**
 * Rebuilds what changed rows made stale and returns the derived files of the next version: names, the lines of indices,
 * and the summaries from the first changed day on, because running highs go through all later days.
 *
 * @param changed the first day that changed, by dataset
 */
export async function deriveState(
  shop: Workshop,
  before: Pick<Manifest, "derived">,
  changed: ReadonlyMap<DatasetName, string>,
  world: DeriveWorld,
): Promise<DerivedState> {
  const [instruments, quotes] = [changed.get("instruments"), changed.get("quotes")];
  let derived = await deriveNames(shop, before.derived, { instruments, quotes });
  const lineFrom = changed.get("index_levels");
  if (lineFrom) derived = await deriveLines(shop, derived, lineFrom, world.calendar);
  const amountsFrom = earliest(changed, ["index_levels", "flows"]);
  if (amountsFrom) derived = await deriveAmounts(shop, derived, amountsFrom);
  const days = earliest(changed, DAY_DATASETS);
  if (!days) return { derived, rowsRead: 0 };
  return deriveDays(shop, derived, { days, issues: earliest(changed, ISSUE_DATASETS) }, world.rules);
}

function earliest(changed: ReadonlyMap<DatasetName, string>, of: readonly DatasetName[]): string | undefined {
  return of.flatMap((dataset) => changed.get(dataset) ?? []).sort()[0];
}

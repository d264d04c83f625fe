import { join } from "node:path";
import { writeDerived } from "./derived-file.ts";
import type { ExtremesState } from "./extremes-state.ts";
import type { DerivedFile } from "./manifest.ts";
import type { Workshop } from "./merge.ts";
import { readJson } from "./reading-disk.ts";

/**
 * Which states of the running highs are kept, by the day they include: each year's last, and in the last year each
 * month's. So the next day starts from the very last one, a late row of this year walks a month again at most before
 * it, and the states of all years before stay few.
 *
 * @param days "YYYY-MM-DD", in order
 */
export function keptStates(days: readonly string[]): readonly string[] {
  const lastYear = days.at(-1)?.slice(0, 4);
  const period = (day: string) => day.slice(0, day.startsWith(lastYear ?? "") ? 7 : 4);
  return days.filter((day, at) => {
    const next = days[at + 1];
    return next === undefined || period(next) !== period(day);
  });
}

/** The newest state from before a day. */
export function stateBefore(shop: Workshop, derived: readonly DerivedFile[], day: string): ExtremesState | undefined {
  const found = derived
    .filter((file) => file.kind === "extremes" && file.of < day)
    .sort((a, b) => (a.of < b.of ? -1 : 1))
    .at(-1);
  return found && readJson<ExtremesState>(shop.effects.disk, join(shop.home, found.path));
}

/** Writes the state that includes the days through `through`. */
export function writeState(shop: Workshop, through: string, state: ExtremesState): DerivedFile {
  return writeDerived(shop, "extremes", through, JSON.stringify(state));
}
